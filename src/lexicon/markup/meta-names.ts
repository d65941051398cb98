/**
 * Names of `<meta>` tags by what they state, in small letters. More reliable names have a list of their own; within a list
 * the first name wins. For the names of authors and dates see `../people.ts` and `../date-markup.ts`.
 */
export const META_NAMES = {
  /** Of the page. */
  address: ['og:url', 'twitter:url', 'al:web:url'],
  ownAddress: ['og:url'],
  furtherAddress: ['twitter:url', 'al:web:url', 'parsely-link', 'dc.identifier'],
  /** Written for people who share the page. */
  sharedTitle: ['og:title', 'twitter:title'],
  openGraphTitle: ['og:title'],
  twitterTitle: ['twitter:title'],
  furtherTitle: [
    'title',
    'headline',
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'hdl',
  ],
  headline: ['og:title', 'twitter:title', 'title', 'parsely-title', 'sailthru.title'],
  description: ['description'],
  openGraphDescription: ['og:description'],
  twitterDescription: ['twitter:description'],
  furtherDescription: ['dc.description', 'dcterms.description', 'dcterms.abstract', 'sailthru.description'],
  section: ['article:section', 'og:article:section'],
  furtherSection: ['section', 'parsely-section', 'sailthru.section', 'article.section', 'og:section'],
  tag: ['article:tag', 'og:article:tag'],
  newsKeywords: ['news_keywords', 'parsely-tags'],
  keywords: ['sailthru.tags', 'keywords', 'dc.subject'],
  image: ['og:image:secure_url', 'og:image', 'og:image:url'],
  twitterImage: ['twitter:image', 'twitter:image:src'],
  furtherImage: ['parsely-image-url', 'sailthru.image.full', 'sailthru.image', 'image', 'thumbnail'],
  language: ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage'],
  access: ['article:content_tier'],
  /** What the page was made with. */
  maker: ['generator', 'application-name'],
  /** The kind of page. */
  type: ['og:type'],
  /** That it is dated or signed at all: the model of pages was fitted with these names and no others. */
  dated: [
    'article:published_time',
    'article:published',
    'datepublished',
    'date',
    'pubdate',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'citation_publication_date',
  ],
  signed: ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'],
} as const satisfies Record<string, readonly string[]>
