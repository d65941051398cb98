/** Words of the names under which scripts keep the text of a page's article. */
export const TEXT_KEYS =
  'article articlebody articletext body bodies bodyhtml bodytext children content contents copy fulltext html longform ' +
  'markup maintext paragraph paragraphs post raw rendered rich richtext story storybody text texts txt value wysiwyg ' +
  'contenu corps cuerpo contenido corpo conteudo inhalt inhaltstext'

/** Words of the names of texts that are never the article: they are below it, about it, or belong to the site. */
export const EXCLUDED_KEYS =
  'about ad ads advert alert alt answer answers author authors banner bio biography bios byline caption captions comment comments ' +
  'config configuration consent cookie cookies copyright credit credits css dictionary ' +
  'disclaimer disqus error errors faq faqs footer gdpr headline headlines i18n intl keywords label ' +
  'labels lang language languages legal legals literals locale locales messages meta metadata modal newsletter notification notifications paywall phrases ' +
  'notice placeholder policy privacy promo promos recirc recommended recommendations related replies reply review reviews ' +
  'resources script scripts seo settings strings stylesheet style styles subtitle terms ' +
  'title titles tooltip translation translations trending'

/** Words of the names of summaries; some sites keep the whole article under such a name. */
export const SUMMARY_KEYS =
  'abstract dek desc description descriptions excerpt excerpts intro lead preview snippet standfirst summaries summary ' +
  'teaser teasers truncated'

/** Words of the names of properties that a whole article or comment has, and a part of one hasn't. */
export const WHOLE_KEYS = 'author authors byline bylines canonical headline permalink publish published slug username'

/** The names that an article has its headline under. */
export const HEADLINE_KEYS = 'headline title'
