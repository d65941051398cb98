import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.900, macro F1 0.769, articles kept 0.971, ECE 0.010
//   HTML fragment: right 0.775, macro F1 0.531, articles kept 0.968, ECE 0.041
//   text blocks: right 0.867, macro F1 0.686, articles kept 0.965, ECE 0.015
//   text nodes: right 0.882, macro F1 0.724, articles kept 0.966, ECE 0.025
//   text paragraphs: right 0.876, macro F1 0.662, articles kept 0.971, ECE 0.015
//   text bullets: right 0.870, macro F1 0.672, articles kept 0.968, ECE 0.018
//   text blob: right 0.846, macro F1 0.602, articles kept 0.966, ECE 0.019
//   text body: right 0.776, macro F1 0.556, articles kept 0.962, ECE 0.045
//   text start: right 0.738, macro F1 0.478, articles kept 0.951, ECE 0.033

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Names of the features. */
  readonly features: string
  /** Of each its mean, and its weight for every kind but the first, in hundredths of so many bits. */
  readonly table: string
}

export const PAGE_BITS = 12

export const HTML_PAGES: PageWeights = {
  bias: [5.58, 2.82, 3.39, 1.38, 3.15],
  features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service links link-count link-groups body-links nav in-article in-main in-form in-items siblings-prose
siblings-count siblings-length siblings-links cards images scripts deep og:article og:website og:product og:other
dated authored ld-dated ld-authored ld-priced ld-answered feed paged path-known path-root path-depth path-slug
path-number path-date path-query path-slash path-file tag:article tag:form tag:button tag:input tag:select tag:pre
tag:code tag:table tag:img tag:time tag:video tag:dl tag:h1 tag:h2 tag:h3 tag:h4 class:article page:article
path:article class:forum page:forum path:forum class:product page:product path:product class:documentation
page:documentation path:documentation class:listing page:listing path:listing class:service page:service path:service
title:article posts:article cards:article title:forum posts:forum cards:forum title:product posts:product
cards:product title:documentation posts:documentation cards:documentation title:listing posts:listing cards:listing
title:service posts:service cards:service type:news types:news type:article types:article type:blog types:blog
type:product types:product type:offer types:offer type:rating types:rating type:question types:question type:forum
types:forum type:list types:list type:faq type:documentation types:documentation type:software type:business
types:business type:organization types:organization type:page types:page type:about types:about type:site types:site
type:trail types:trail type:event
`,
  table: `
b41_eyI4_lXXpqzrc54TbhvgkfcQn4ojN5hzt46J9mQskdYAvksm-iQ8CEnMF5kLbfIfbJzh6oI4o6YVKxhj5gswyW_l2JNKsvT1__I_ZjpIRcTGET2FE3C3nj3BLu4YCi_dFfqHDK_WjwEQ9ri-UnMFrtAO8uqyuWxs-w5LQf8EOJ0zvKtuuFbmOhm8K1y9eudOlucizoPo7VYndJIkB4kY_FxBUmNCMPMKRQ90wSDRS-UveW3_2AlJXA8wom09GtBzighD_j9q7cPk0HX0veVDCvQuTGgcMaddedXSiO95_LpyvQ2UrE4wzwGmljjWpchOUK3Gj-sW8PQrrY24oVniXJ2TTVfGsVf2FBb5R7l9p-wu2NW6z47XmLO3yTTbk9ZF1_Xrw3TQaqmehCt9JArO2J-BCqg637H1GtWeL73fzlSIsYkTDli6ERBSIjSdTbZ-4931MszyzUQ7Nxh6rMhYVD-bZebTebBiJPgHbO0MimDeOmMoJxMkWWtb_mS-PDU5Rhf6u2MLLDzvMr4P1jKK7dU2jBjeFFdnwxD_vmVSLhhC1lgisylUyt6llZpBug4y2O_0OSh09RZut8yujUntqOn61zKwRndphsWISLTO17Yt6-Ch-tq7-JnBbYQv7zo3ab71zdv7nFrCVWnjumph-f1zUctCcfyllJj4reWGQPhrEJ9OXCmovZ-KUSENiPvWMmPVrUebBFEfPSFI5t7jAK6xpGSGujun23gJ5Lq8VGuKpj2GUD2BnWEC1XOB1l491O-ANinRBFiLY7lMAZTzc4g2KnXjEudexI81NT4RJaR1de6xctX6OjCbE3tCjLOBdLDqrWg_98hJCnbAjRGNRvVxqmmELKka6UKzYNlqgRJcDSbXkscHb29BLckDpI7-TjQE9lc11zPIR6yqjzJVkK5G2LNM42bPslHIRz58L0CT-Nx4Wbk4RyNGu3qJnJKSz8awxAHGpgBVBdlTHqZUQ4Pa-sZXyuEAhmZ4u6p5HexccHJgh_0jMbHlDUAlJJdDB6Wdra7z3ApuOpqJOQ3XgiR1Xh0wyEEwgI7j96V6KRxtiTnrsAQ8fwxeJT8T8KA3oK1A-Tt7meSRR-d2cgCWFrCFVcMWgtsGfyf9F7htbohm0k0798U8b6S2Q-n2BSuX8LQUj8UbBf96v0VW55crPo5I3iCdZzCAfnT9wKdvi2TQswlTwOatBS_JJYPk1fv87PMNeleFq8DCyXTKf17cdM_D-NBVnvBYjwVYwAc9R3Db3y6G2mF-kaRznotxV2aDHoLxAEmD8GKR-vDlnUmWKdqe0zIlTyoqmra-9y2Mf9YO_mvnm4mEwlYPbiQGXJc1_oqIWg0_GzWvTsVjzLw1Yio6mlVMY8u7ZM-uTzPspxycVEF4K7b3h9PdXzdxUad1mT73Q1VwM5BOEd5i4IsIn_SoqngmVADqehMB1iL9HtsudBxXrx3CpAO5zV8tuOAZEWgrRkI9h4EjemrqLZ-4G4YjpCODS7rH2UmhK_3LO5PmtMqDFVkuG_HlXyIa0tUKeXpYd3XpEIV9_bQ52BEEXiFjenL_COViyl0C0PgAmVd62jbMV87KqW8aVBy8ujBO7xrRC3vn9b8NZAxYY4RuIQz-Wm1JoBbKncsf0cw9roEEAYacn3QPZ9A
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [2.05, 2.48, 0.35, -0.72, 0.89],
  features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items steps tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service
`,
  table: `
b81dzBwRYnOdY58DnqMvhOQ3zAs-3LMh5Xk3oSuDnZXHLIzJoAGoZ_2MHS14tBOnYJiS0xAVWnkCK_W8H_0WgFJE8iEAbj6lQHMyyGbaYYfMvf0b_Jv1vT3kpmKfkmS52glNwiG_9zw2qw2hVJ0ceGlUgqcTBNNkimPPsGjb7OHMpbWtThMo8bZPX_ClVp6ucFAzWNOMy5WaW4N2iD7oyqPqfz6RhRUcGz-YcA9B8oL9ySX4LhdwnPPLL22CaMVZ2AZHwAl1-okVttEMJ8udJN50vFF1Un-GPChUH3dlBeTyn7ki5iBF7l69w6yBAZGfHSuTBWb7q-K6LTSo-A9iqLEUblAaH05UG3SpOfrGkmVM8vGxTknRA7N95rWjsOkhstoiuds5iFx9HSNzrLI0mTKdRMu8AUHryk_IeQjAoBnxBQ4B4JZ9TFgm5bVOb-qJ1fAcQiECu7uzJ-4rnO1UETMNUJy9JpL7ih3WhrLDfKq90nYLd_uFvdgYbkYLE7NxAo5N_ilexe0rO47ZJ8WaAgXCOCrn5n-TPx0571KZCKSmHc-q2sisWVweWYltPScjxHw-AjBAdfj1gfytq7znLdMti10DKanAf_IHCXbQaC_rPHRGdfppANHL-HISHd0Cqc2hrXyKu95EAoXhyrxyFONmCflStoU3WsnFM96Zddd04q-oZer
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.585, Brier 0.083 (of 0.243), ECE 0.033
//   HTML fragment: right 0.668, Brier 0.128 (of 0.222), ECE 0.076
//   text blocks: right 0.557, Brier 0.106 (of 0.247), ECE 0.029
//   text nodes: right 0.541, Brier 0.109 (of 0.248), ECE 0.040
//   text paragraphs: right 0.565, Brier 0.102 (of 0.246), ECE 0.035
//   text bullets: right 0.559, Brier 0.105 (of 0.247), ECE 0.026
//   text blob: right 0.516, Brier 0.131 (of 0.250), ECE 0.034
//   text body: right 0.661, Brier 0.120 (of 0.224), ECE 0.047

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -3.46,
  weights: {
    article: 0.49,
    certainty: 1.18,
    uncertain: 0.37,
    brief: -0.15,
    'has-stated': 0.18,
    'stated-kept': 0.3,
    'body-stated': 0.35,
    words: 0.26,
    prose: 1.1,
    'body-words': 0.38,
    'body-share': 0.17,
    'left-prose': -0.74,
    stretches: -1.22,
    'longest-stretch': 0.63,
    'body-start': 0.01,
    'body-length': 0.08,
    'body-long': 0.35,
    'body-short': -0.29,
    'body-lists': -0.06,
    'body-dated': -0.42,
    'body-commented': -0.69,
    sure: -0.5,
    doubtful: -2.91,
    short: 0.0,
    items: 0.15,
    tables: 0.16,
    'kind:caption': 0.62,
    'kind:related-posts': 0.25,
    'kind:comments': 0.02,
    'kind:other': -0.62,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -5.6,
  weights: {
    article: 0.57,
    certainty: 2.11,
    uncertain: 0.46,
    brief: -0.63,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.44,
    prose: 1.22,
    'body-words': 0.43,
    'body-share': -0.15,
    'left-prose': -0.78,
    stretches: -0.89,
    'longest-stretch': 0.19,
    'body-start': 0.13,
    'body-length': 0.16,
    'body-long': 0.18,
    'body-short': -0.35,
    'body-lists': 0.36,
    'body-dated': -0.28,
    'body-commented': -0.87,
    sure: 0.39,
    doubtful: -4.92,
    short: 0.29,
    items: -0.01,
    tables: -0.07,
    'kind:caption': -0.6,
    'kind:related-posts': 0.1,
    'kind:comments': 0.15,
    'kind:other': -0.77,
  },
}
