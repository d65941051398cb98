/** Types of schema.org, by their names without a vocabulary in front. */

/** How surely a thing of a type is an article, from `NewsArticle` (3) to what one may be called for want of better (1). */
export const ARTICLE_TYPES: readonly (readonly [RegExp, number])[] = [
  [/^(?!Social)\w*(?:Article|BlogPosting|Report)$/iu, 3],
  [/^(?:\w*Posting|\w*Review|Recipe|HowTo|\w*Story)$/iu, 2],
  [/^(?:CreativeWork|MedicalWebPage|ItemPage|VideoObject|PodcastEpisode|Question|Event|Book)$/iu, 1],
]
/** Called like an article and none. */
export const NO_ARTICLE = /^JobPosting$/iu

/** The page itself. */
export const PAGE_TYPE = /^(?:WebPage|AboutPage|CollectionPage|ItemPage|QAPage|FAQPage|MedicalWebPage|ProfilePage)$/u

/** Properties whose values are other articles. */
export const OTHERS_PROPERTIES: ReadonlySet<string> = new Set(
  `itemListElement item hasPart mentions comment review reviews liveBlogUpdate relatedLink citation isBasedOn isPartOf
  isRelatedTo subjectOf blogPost blogPosts workExample about recordedAt associatedMedia video hasVariant
  suggestedAnswer acceptedAnswer significantLink sharedContent author creator`.split(/\s+/u),
)

/** What types tell of the kind of a page. */
export const KIND_TYPES = {
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
  thread: /^DiscussionForumPosting$/u,
  catalogue: /^(?:ItemList|OfferCatalog|SearchResultsPage)$/u,
  collection: /^CollectionPage$/u,
  instructions: /^HowTo(?:Step|Section)?$/u,
  service: /^(?:Service|ProfessionalService|LocalBusiness|MedicalBusiness|LegalService)$/u,
} as const

/** A post of a thread; where somebody asks, what others answer. */
export const POST_TYPES = /^(?:DiscussionForumPosting|SocialMediaPosting|Question|Answer|Comment|UserComments)$/u

/** Properties of a post that say who wrote it, and when. */
export const POST_HEAD: readonly string[] = ['author', 'creator', 'datePublished', 'dateCreated']

/** Of things that a page may be about, the properties whose texts it shows: the posts of a thread, what a product is like. */
export const SHOWN_TEXTS: readonly (readonly [type: RegExp, properties: readonly string[]])[] = [
  [POST_TYPES, ['text', 'articleBody']],
  [/^(?:Product|ProductGroup|IndividualProduct|SomeProducts|\w*Event)$/u, ['description']],
  [/^\w*Review$/u, ['reviewBody', 'description']],
  [/^Recipe$/u, ['description', 'recipeIngredient', 'recipeInstructions']],
  [/^HowToStep$/u, ['text']],
]
