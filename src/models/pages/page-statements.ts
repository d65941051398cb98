import { ATTRIBUTES, type Element } from '../../model/element.js'
import type { Facts } from '../../model/facts.js'
import { logOf } from '../../evidence/columns.js'

/** Types of schema.org that speak for a kind of page, by what their names hold. */
const TYPES = {
  news: /^(?:NewsArticle|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle|LiveBlogPosting|Report)$/u,
  article: /^(?:Article|BlogPosting|ScholarlyArticle|MedicalScholarlyArticle|Review|Recipe)$/u,
  blog: /^(?:Blog|BlogPosting)$/u,
  product: /^(?:Product|ProductGroup|IndividualProduct|Vehicle|Car|Book)$/u,
  offer: /^(?:Offer|AggregateOffer)$/u,
  rating: /^(?:AggregateRating|Rating)$/u,
  question: /^(?:QAPage|Question|Answer)$/u,
  forum: /^(?:DiscussionForumPosting|Comment|SocialMediaPosting|InteractionCounter|UserComments)$/u,
  list: /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog|ImageGallery)$/u,
  faq: /^FAQPage$/u,
  documentation: /^(?:TechArticle|APIReference|HowTo|SoftwareSourceCode|Course)$/u,
  software: /^(?:SoftwareApplication|WebApplication|MobileApplication|VideoGame)$/u,
  business:
    /^(?:LocalBusiness|Service|MedicalBusiness|ProfessionalService|Store|Hotel|Restaurant|Physician|Dentist|LegalService|PostalAddress|ContactPoint|GeoCoordinates|OpeningHoursSpecification)$/u,
  organization: /^(?:Organization|Corporation|NewsMediaOrganization|EducationalOrganization)$/u,
  page: /^WebPage$/u,
  about: /^(?:AboutPage|ContactPage|ProfilePage|Person)$/u,
  site: /^WebSite$/u,
  trail: /^BreadcrumbList$/u,
  event: /^(?:Event|JobPosting|Movie|TVSeries|MusicRecording|VideoObject|Place)$/u,
} as const

export type StatedType = keyof typeof TYPES
export const STATED_TYPES = Object.keys(TYPES) as readonly StatedType[]

const TYPE = /"@type"\s*:\s*(?:\[\s*)?"([^"]{1,60})"/gu
const VOCABULARY = /^.*[/#:]/u
/** A longer list says no more. */
const MOST = 400

/** What a page states that it is. */
export function surveyStatements(facts: Facts, elements: readonly Element[]) {
  const counts = countTypes(typesOf(facts, elements))
  const stated = Object.fromEntries(
    STATED_TYPES.flatMap((type) => {
      const count = counts.get(type) ?? 0
      return [
        [`type:${type}`, Math.min(1, count)],
        [`types:${type}`, logOf(Math.max(0, count - 1))],
      ]
    }),
  ) as Record<`${'type' | 'types'}:${StatedType}`, number>
  return { ...stated, ...surveyMetas(facts), ...surveyProperties(facts) }
}

function typesOf({ jsonLd }: Facts, elements: readonly Element[]): string[] {
  const types: string[] = []
  for (const script of jsonLd) {
    for (const [, type = ''] of script.matchAll(TYPE)) if (types.push(type) >= MOST) return types
  }
  for (const { attributes } of elements) {
    if ((attributes.kinds & ATTRIBUTES.item) === 0) continue
    const type = attributes.get('itemtype') ?? attributes.get('typeof')
    if (type !== undefined && types.push(type) >= MOST) return types
  }
  return types
}

function countTypes(types: readonly string[]): ReadonlyMap<StatedType, number> {
  const counts = new Map<StatedType, number>()
  const known = new Map<string, readonly StatedType[]>()
  for (const type of types) {
    let stated = known.get(type)
    if (!stated) known.set(type, (stated = typesCalled(type.trim().replace(VOCABULARY, ''))))
    for (const one of stated) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return counts
}

function typesCalled(name: string): readonly StatedType[] {
  return STATED_TYPES.filter((type) => TYPES[type].test(name))
}

function surveyProperties({ jsonLd }: Facts) {
  const states = (property: string) => (jsonLd.some((script) => script.includes(property)) ? 1 : 0)
  return {
    'ld-dated': states('"datePublished"'),
    'ld-authored': states('"author"'),
    'ld-priced': states('"price"'),
    'ld-answered': Math.max(states('"acceptedAnswer"'), states('"answerCount"'), states('"commentCount"')),
  }
}

const PUBLISHED: ReadonlySet<string> = new Set([
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
])
const WRITTEN: ReadonlySet<string> = new Set(['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'])
const OPEN_GRAPH: Readonly<Record<string, 'og:article' | 'og:website' | 'og:product'>> = {
  article: 'og:article',
  website: 'og:website',
  product: 'og:product',
  'og:product': 'og:product',
  'product.item': 'og:product',
}

function surveyMetas({ metas, links }: Facts) {
  const kinds = { 'og:article': 0, 'og:website': 0, 'og:product': 0, 'og:other': 0 }
  const type = metas
    .find(({ name }) => name === 'og:type')
    ?.content.trim()
    .toLowerCase()
  if (type !== undefined) kinds[OPEN_GRAPH[type] ?? 'og:other'] = 1
  return {
    ...kinds,
    dated: metas.some(({ name }) => PUBLISHED.has(name)) ? 1 : 0,
    authored: metas.some(({ name }) => WRITTEN.has(name)) ? 1 : 0,
    feed: links.some(({ rel, href }) => rel.includes('alternate') && FEED.test(href)) ? 1 : 0,
    paged: links.some(({ rel }) => rel === 'next' || rel === 'prev') ? 1 : 0,
  }
}

const FEED = /feed|rss|atom/iu
