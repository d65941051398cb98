import type { Kind } from '../model/kind.js'

/** What a class, an id or a role may say of an element that no kind of boilerplate says. */
export const PLACES = [
  'body', // the article's text itself
  'content', // the page's main part, more or less
  'summary', // standfirst, deck, excerpt
  'quote',
  'factbox',
  'sidebar',
  'header',
  'footer',
  'modal', // popups and overlays
  'form',
  'teaser', // one of many stories
  'media', // pictures, players, galleries
  'unseen', // for screen readers, or hidden by a style sheet
] as const

export type Hint = Kind | (typeof PLACES)[number]

/**
 * Words of class names, ids, roles and component names, and what they say. A name is cut into words where it changes
 * from letters to anything else and from small to capital: `article__relatedPosts` says `article related posts`. Two
 * words match in that order only.
 */
export const HINT_WORDS: Readonly<Partial<Record<Hint, string>>> = {
  title: 'headline, entry title, post title, article title, story title, page title, article headline, title',
  byline:
    'byline, bylines, author, authors, autor, auteur, autore, writer, reporter, contributor, contributors, byline name, authored, author name',
  timestamp:
    'date, time, timestamp, datetime, published, pubdate, updated, dateline, posted, datum, fecha, data publicacao, publish date, published date, post date, entry date, dates, timeago, reading time, read time, entry meta, post meta, article meta, meta',
  breadcrumb: 'breadcrumb, breadcrumbs, crumb, crumbs, bread crumb, ariane',
  tags: 'tags, tag, taglist, tagcloud, tag cloud, tag list, keywords, topics, topic, entry tags, post tags, article tags, categories, cat links, tags links',
  engagement:
    'likes, like, views, reactions, reaction, rating, ratings, votes, vote, claps, poll, listen, audio player, texttospeech, bookmark, feedback, survey, quiz',
  'share-bar':
    'share, sharing, shares, sharebar, sharer, social, socials, socialbar, addtoany, sharedaddy, addthis, sharethis, socialshare, social share, social icons, social links, social media, share buttons, a2a, heateor, whatsapp, print',
  caption:
    'caption, captions, figcaption, wp caption, photo credit, image credit, credit, credits, imagecaption, image caption, photocredit, legende, bildunterschrift, copyright image',
  'cookie-notice':
    'cookie, cookies, consent, gdpr, onetrust, optanon, didomi, qc cmp, cookiebot, cybot, sourcepoint, sp message, trustarc, truste, usercentrics, osano, cmplz, complianz, cky, cookieyes, cookielaw, cmp, ccpa, cc window, borlabs, iubenda, privacy banner, privacy notice',
  newsletter:
    'newsletter, newsletters, subscribe, signup, sign up, mailchimp, mailinglist, mailing list, optin, opt in, mc4wp, email signup, emailsignup, mc embed, nl signup, email form, newsletterform',
  promotion:
    'promo, promos, promotion, promotional, cta, callout, call action, donate, donation, donations, app download, download app, follow, follow us, appeal, membership, shop, product, products, store, merch, support us, house ad',
  paywall:
    'paywall, regwall, piano, premium, subscriber, subscribers, meter, metered, login wall, subscription, tp container, register wall, gate, gated',
  advertisement:
    'ad, ads, adv, advert, adverts, advertisement, advertisements, advertising, adslot, ad slot, adunit, ad unit, adbox, adwrap, sponsored, sponsor, sponsors, dfp, gpt, adsense, adsbygoogle, adcontainer, ad container, ad wrapper, advertorial, commercial, nativo, publicidad, publicite, werbung, anzeige, banner ad, partner content, leaderboard, billboard, mpu',
  'related-posts':
    'related, relateds, recommended, recommendation, recommendations, recommend, recirc, recirculation, readmore, read more, more stories, more news, more from, more articles, also like, also read, read also, read next, next up, up next, outbrain, taboola, trc, revcontent, mgid, dianomi, yarpp, relatedposts, related posts, relatedarticles, relatedcontent, zergnet, similar, suggested, suggestions, onward, see also, further reading, rp4wp, crp, inline related, story links, verwandte, interessieren, weitere, relacionadas, relacionados, correlati, next article, previous article, next post, previous post, more on, engageya, contextly, plista, ligatus, strossle, adfeed',
  trending:
    'trending, popular, mostread, most read, most popular, most viewed, most shared, mostpopular, latest, latest news, top stories, topstories, recent posts, recent, ranking, hot, breaking, ticker, editors picks, picks, featured',
  'author-bio':
    'bio, biography, authorbox, author bio, author box, about author, author info, author description, author card, authorbio, author profile, author details, saboxplugin, abh',
  comments:
    'comment, comments, commentlist, commenting, disqus, respond, replies, reply, livefyre, coral, spotim, viafoura, openweb, fb comments, kommentare, comentarios, commentaires, discussion, hyvor, commento, utterances, guestbook',
  navigation:
    'nav, navbar, navigation, navi, menu, menus, submenu, menubar, menuitem, toolbar, pagination, paginator, pager, paging, page links, skip, skip link, hamburger, sitemap, tabs, tab, tablist, toc, table contents, dropdown, quicklinks, lang switcher, language switcher, topnav, subnav, sidenav, mainmenu, jump',
  copyright: 'copyright, legal, disclaimer, imprint, impressum, colophon, rights, license, terms',
  body: 'articlebody, article body, entry content, post content, story body, article content, post body, article text, story text, body text, article copy, story content, content body, rich text, richtext, prose, bodytext, bodycopy, body copy, artikel text, article main, post text, news text, news body, news content, entry body, storybody, storytext, articletext, articlecontent, postcontent, main text, single content, texto noticia, wysiwyg, body content, blog content, article paragraph, article paragraphs, story paragraph, entrytext, field body, the content, body main',
  content:
    'content, article, post, story, entry, main, text, body, page, paragraph, blog, news, column, copy, single, hentry, h entry, primary, contents, artikel, articulo, noticia, texte, contenu, contenido, inhalt, maincontent, main content',
  summary:
    'summary, standfirst, lede, lead, deck, dek, subtitle, subheadline, subhead, subheading, excerpt, intro, introduction, description, abstract, sapo, chapo, teasertext, key points, keypoints, highlights, bullets, entradilla, bajada, sottotitolo, sommario, vorspann',
  quote: 'quote, pullquote, pull quote, blockquote, quotation, quotes, tweet, twitter',
  factbox: 'factbox, fact box, infobox, info box, sidebox',
  sidebar:
    'sidebar, aside, rail, widget, widgets, secondary, complementary, right column, rightcol, right rail, sidecol, left column, col right, rightcolumn, rhs',
  header: 'header, masthead, topbar, banner, top bar, site header, head, hero, logo, brand, branding',
  footer: 'footer, foot, bottom, contentinfo, site footer, footnote, postfooter, below',
  modal:
    'modal, popup, overlay, lightbox, dialog, toast, drawer, offcanvas, tooltip, popover, interstitial, sticky, notification, notice, alert, snackbar, fancybox, pum',
  form: 'form, input, login, signin, register, search, field, contact, captcha, button, btn, select, account',
  teaser:
    'teaser, teasers, card, cards, tile, tiles, item, items, list, grid, archive, feed, loop, listing, carousel, slider, slide, slick, swiper, thumb, thumbnail, thumbnails, story card, block list, row, river, posts, articles, stories, blurb, snippet',
  media:
    'gallery, slideshow, video, videos, player, image, images, img, photo, photos, figure, embed, media, picture, jwplayer, brightcove, youtube, podcast, audio, infographic, chart, map, iframe, instagram, facebook, lead image, featured image',
  unseen:
    'visually hidden, visuallyhidden, sr only, sronly, screen reader, hidden, hide, invisible, a11y, noprint, no print, print only, printonly, accessibility, assistive',
}

/** What elements say by their name alone. */
export const HINT_TAGS: ReadonlyMap<string, Hint> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['aside', 'sidebar'],
  ['footer', 'footer'],
  ['header', 'header'],
  ['figcaption', 'caption'],
  ['figure', 'media'],
  ['form', 'form'],
  ['button', 'form'],
  ['label', 'form'],
  ['dialog', 'modal'],
  ['blockquote', 'quote'],
  ['main', 'content'],
  ['article', 'content'],
  ['time', 'timestamp'],
  ['cite', 'byline'],
])

/**
 * Names that only one maker's widgets bear: consent managers, and recommendations that are paid for. They are at the
 * beginning of a class or an id, in small letters.
 */
export const VENDORS: Readonly<Partial<Record<Kind, string>>> = {
  'cookie-notice':
    'onetrust, ot-sdk, optanon, didomi, qc-cmp, cybotcookiebot, cookiebot, sp_message, sp-message, truste, trustarc, ' +
    'usercentrics, uc-banner, uc-central, osano, cmplz, cky-, cookieyes, cookie-law-info, cli-modal, borlabs-cookie, ' +
    'iubenda-cs, cc-window, tarteaucitron, axeptio, klaro',
  'related-posts':
    'outbrain, ob-widget, ob_, taboola, trc_, tbl-, revcontent, rc-widget, mgid, mgbox, dianomi, zergnet, jp-relatedposts, yarpp',
  advertisement:
    'nativo, ntv-, adsbygoogle, google_ads, div-gpt-ad, teads, carbonads, adthrive, mediavine, raptive, ezoic',
  'share-bar': 'addtoany, a2a_, sharedaddy, addthis, sharethis, st-btn, heateor_sss, shareaholic',
  newsletter: 'mc_embed, mc4wp, klaviyo, convertkit, sumome',
  comments: 'disqus, fb-comments, coral-, spot-im, openweb, viafoura, hyvor, commento, utterances',
}
