/** The kinds of pages that words, names of classes and addresses can speak for. */
export const PAGE_TYPES = ['article', 'forum', 'product', 'documentation', 'listing', 'service'] as const

export type PageType = (typeof PAGE_TYPES)[number]

/** What short lines say on pages of a kind: labels, buttons and headings, in small letters. */
export const PAGE_WORDS: Readonly<Record<PageType, string>> = {
  article:
    'by, published, updated, min read, minute read, editorial, opinion, correspondent, reporter, editor, reuters, photo by, image credit, related articles, related stories, about the author, von, veröffentlicht, aktualisiert, redaktion, publié le, mis à jour, por, publicado, actualizado, redacción, pubblicato, aggiornato, door, gepubliceerd, bijgewerkt, опубликовано, обновлено',
  forum:
    'reply, replies, quote, posts, joined, join date, member since, new member, senior member, junior member, thread, threads, forum, forums, topic, upvote, downvote, moderator, administrator, last post, original poster, post reply, log in to reply, registered, reputation, answers, answered, asked, accepted answer, best answer, solved, add a comment, views, reactions, likes received, antworten, zitieren, beiträge, mitglied seit, registriert, thema, répondre, citer, messages, membre, inscrit, sujet, responder, citar, mensajes, registrado, tema, rispondi, cita, messaggi, discussione, responder, mensagens, tópico, reageer, citeer, berichten, odpowiedz, cytuj, posty, ответить, цитата, сообщений, регистрация, тема, yanıtla, alıntı, mesaj, 返信, 回复, 引用, 답글',
  product:
    'add to cart, add to basket, add to bag, add to wishlist, wishlist, buy now, buy it now, shop now, in stock, out of stock, sold out, free shipping, free delivery, free returns, sku, quantity, qty, warranty, your cart, view cart, checkout, customer reviews, write a review, verified purchase, size guide, size chart, select size, color, colour, dimensions, product details, product description, specifications, you may also like, customers also bought, ingredients, model number, item number, regular price, sale price, in den warenkorb, warenkorb, lieferzeit, auf lager, merkzettel, kundenbewertungen, artikelnummer, ajouter au panier, panier, en stock, livraison, avis clients, añadir al carrito, agregar al carrito, carrito, envío gratis, aggiungi al carrello, carrello, disponibile, adicionar ao carrinho, carrinho, frete grátis, in winkelwagen, winkelwagen, op voorraad, do koszyka, koszyk, в корзину, корзина, купить, в наличии, sepete ekle, sepet, カートに入れる, 在庫あり, 加入购物车, 장바구니',
  documentation:
    'parameters, parameter, returns, return value, syntax, arguments, attributes, methods, properties, example, examples, code example, install, installation, getting started, quick start, quickstart, api, api reference, reference, deprecated, usage, options, configuration, table of contents, on this page, in this article, prerequisites, troubleshooting, release notes, changelog, see also, edit this page, edit on github, tutorial, tutorials, guide, user guide, documentation, docs, manual, previous topic, next topic, raises, throws, type, default, description, constructor, browser compatibility, specifications, note, command, output, version, beispiel, dokumentation, anleitung, exemple, ejemplo, esempio, exemplo, voorbeeld, пример, документация',
  listing:
    'sort by, filter, filters, filter by, results, showing, load more, view all, show more, see more, see all, view more, next page, older posts, newer posts, older entries, read more, continue reading, all categories, clear all, per page, items per page, categories, archives, grid, list, featured, most recent, newest, price low to high, relevance, browse, explore, sortieren, filtern, ergebnisse, mehr laden, alle anzeigen, weiterlesen, trier par, filtrer, résultats, lire la suite, voir tout, ordenar por, filtrar, resultados, leer más, ver todo, ver más, ordina per, filtra, risultati, leggi tutto, ler mais, ver tudo, sorteer, resultaten, lees meer, sortuj, czytaj więcej, сортировать, показать ещё, подробнее, читать далее, もっと見る, 查看更多, 더보기',
  service:
    'get started, contact us, contact, book a demo, request a demo, request a quote, get a quote, free quote, free trial, start free trial, try for free, sign up, sign up free, faq, faqs, frequently asked questions, pricing, plans, learn more, our services, services, solutions, our team, testimonials, why choose us, what we do, how it works, call us, get in touch, schedule a consultation, free consultation, book now, book an appointment, make an appointment, schedule, trusted by, case studies, industries, features, benefits, talk to sales, contact sales, our clients, what our clients say, our mission, who we are, about us, locations, hours, opening hours, phone, address, apply now, enroll, careers, kontakt, leistungen, preise, angebot, jetzt anfragen, contactez nous, nos services, tarifs, contacto, contáctenos, servicios, precios, contatti, servizi, prezzi, contato, serviços, diensten, tarieven, usługi, cennik, услуги, контакты, цены',
}

/** Words that speakers use of themselves, of themselves and others, and to whom they speak, by language. */
export const PERSONS: Readonly<Record<string, readonly [i: string, we: string, you: string]>> = {
  en: ["i i'm i've i'd i'll my me myself", "we our us we're we've", "you your you're you'll yours"],
  de: ['ich mein meine mir mich', 'wir unser unsere uns', 'sie ihr ihre ihnen du dein dir dich'],
  fr: ['je mon ma mes moi', 'nous notre nos', 'vous votre vos tu ton ta'],
  es: ['yo mi mis me', 'nosotros nuestro nuestra nos', 'usted tu tus te su'],
  it: ['io mio mia mi', 'noi nostro nostra ci', 'tu tuo tua ti vi vostro'],
  pt: ['eu meu minha me', 'nós nosso nossa nos', 'você seu sua te'],
  nl: ['ik mijn mij me', 'wij we ons onze', 'je jij jouw u uw'],
  ru: ['я мой моя мне меня', 'мы наш наша нас нам', 'вы ваш ваша вас вам ты'],
}

/** Words of classes, ids and of what made the page, by the kind of page that is built of them. */
export const PAGE_NAMES: Readonly<Record<PageType, string>> = {
  article:
    'article, byline, dateline, headline, story, standfirst, dek, lede, entry, hentry, author, blogpost, journalist, columnist, postid, newsarticle',
  forum:
    'forum, forums, thread, threads, topic, topics, reply, replies, posts, postbody, postbit, message, messages, signature, avatar, userinfo, poster, answer, answers, question, questions, vote, votes, upvote, karma, moderator, phpbb, vbulletin, xenforo, discourse, smf, mybb, ipb, vanilla, bbpress, bbcode, viewtopic, showthread, comment, op',
  product:
    'product, products, cart, basket, price, prices, sku, checkout, woocommerce, shopify, magento, shop, variant, variants, swatch, quantity, qty, addtocart, atc, wishlist, buy, stock, shipping, rating, stars, pdp, upsell, purchase, compare',
  documentation:
    'docs, doc, documentation, api, toc, highlight, codehilite, sphinx, sphinxsidebar, rst, mdx, docusaurus, admonition, prism, hljs, token, syntax, reference, manual, guide, tutorial, sourcecode, literal, param, parameters, signature, javadoc, readthedocs, mkdocs, gitbook, devsite, code, snippet, wiki, mediawiki, mw, pagetoc, permalink, headerlink',
  listing:
    'card, cards, grid, list, listing, item, items, teaser, teasers, archive, category, categories, results, result, filter, filters, facet, facets, sort, pagination, pager, collection, collections, tile, tiles, loop, masonry, catalog, browse, search, infinite',
  service:
    'hero, cta, pricing, testimonial, testimonials, features, feature, faq, accordion, slider, service, services, client, clients, logos, benefits, steps, demo, team, contact, appointment, location, hours, counter, elementor, section, banner, partners, solutions, industries, form, quote',
}

/** Words of a path, one of them being a whole piece of it, by the kind of page that has such an address. */
export const PATH_WORDS: Readonly<Record<PageType, string>> = {
  article:
    'article, articles, news, blog, blogs, story, stories, opinion, post, posts, press, magazine, politics, sport, sports, business, world, local, culture, entertainment, technology, health, science, lifestyle, artikel, noticias, noticia, actualite, nachrichten, archives, features, insights, press-releases, newsroom',
  forum:
    'forum, forums, thread, threads, topic, topics, t, r, comments, questions, question, q, discussion, discussions, community, viewtopic.php, showthread.php, showthread, board, boards, d, qa, answers, message',
  product: 'product, products, p, dp, item, items, shop, store, buy, itm, ip, pd, produkt, producto, produit, sku, prd',
  documentation:
    'docs, doc, documentation, api, reference, guide, guides, manual, wiki, help, tutorial, tutorials, learn, library, latest, stable, en-us, support, kb, handbook, man, spec, sdk, develop, developers, book, user-guide, started, getting-started',
  listing:
    'category, categories, tag, tags, collections, collection, c, search, list, browse, archive, latest, topics, section, catalog, all, departments, jobs, listings, directory, gallery, shows, recipes',
  service:
    'services, service, about, about-us, pricing, contact, contact-us, solutions, features, platform, programs, faq, plans, industries, company, locations, treatments, careers, admissions, practice-areas, use-cases, tools, software',
}
