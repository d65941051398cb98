import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 2077 pages of wcxb, fundus and trafilatura, 3449 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.911, macro F1 0.801, articles kept 0.969, ECE 0.014
//   HTML fragment: right 0.776, macro F1 0.543, articles kept 0.973, ECE 0.038
//   HTML case: right 0.976, macro F1 0.702, articles kept 0.975, ECE 0.108
//   text blocks: right 0.880, macro F1 0.720, articles kept 0.973, ECE 0.017
//   text nodes: right 0.885, macro F1 0.740, articles kept 0.962, ECE 0.015
//   text paragraphs: right 0.873, macro F1 0.641, articles kept 0.976, ECE 0.017
//   text bullets: right 0.864, macro F1 0.645, articles kept 0.974, ECE 0.024
//   text blob: right 0.841, macro F1 0.582, articles kept 0.966, ECE 0.022
//   text body: right 0.778, macro F1 0.559, articles kept 0.963, ECE 0.041
//   text start: right 0.732, macro F1 0.457, articles kept 0.949, ECE 0.023

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Names of the features. */
  readonly features: string
  /** Of each its mean, and its weight for every kind but the first, in hundredths, of this number of bits. */
  readonly table: string
}

export const PAGE_BITS = 12

export const HTML_PAGES: PageWeights = { bias: [4.33, 1.05, 1.95, 0.40, 1.66], features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service share:title share:byline share:timestamp share:breadcrumb share:tags share:engagement
share:share-bar share:caption share:cookie-notice share:newsletter share:promotion share:paywall share:advertisement
share:related-posts share:trending share:author-bio share:comments share:navigation share:copyright share:other links
link-count link-groups body-links nav in-article in-main in-form in-items siblings-prose siblings-count
siblings-length siblings-links cards images scripts deep og:article og:website og:product og:other dated authored
ld-dated ld-authored ld-priced ld-answered feed paged path-known path-root path-depth path-slug path-number path-date
path-query path-slash path-file posts-titled posts-priced posts-dated cards-titled cards-priced cards-dated
cards-length tag:article tag:form tag:button tag:input tag:select tag:pre tag:code tag:table tag:img tag:time
tag:video tag:dl tag:h1 tag:h2 tag:h3 tag:h4 class:article page:article path:article class:forum page:forum path:forum
class:product page:product path:product class:documentation page:documentation path:documentation class:listing
page:listing path:listing class:service page:service path:service title:article posts:article cards:article
title:forum posts:forum cards:forum title:product posts:product cards:product title:documentation posts:documentation
cards:documentation title:listing posts:listing cards:listing title:service posts:service cards:service type:news
type:article types:article type:blog types:blog type:product types:product type:offer types:offer type:rating
types:rating type:question types:question type:forum types:forum type:list types:list type:faq type:documentation
types:documentation type:software type:business types:business type:organization types:organization type:page
types:page type:about types:about type:site types:site type:trail types:trail type:event type:thread type:catalogue
types:catalogue type:collection type:service types:service made:forum made:product made:documentation made:service
`, table: `
b61xc4Dwi6jbGVWKkPOOieTm2j0SRgseEdA65ztvuAbUPWIWZfAYMVswCqanNTQyDP4yfm2cPJPxEAWBkyh9fCVy4wRXkUwGjvlQQO2gbrOnd9WzABn8VcnsOxxUiF2OAOn2wM8FT6VaVF6pswA_LrPHzpwM4ZrrFqykJEEXbDH55QnLM4VaMkL42JXlcUUYEHOyX7zhLECWia8gBQ1eSYeepC8oRR2bd3fxNsDutZ-3bzN8ryMlGaNZn5-7DFLXADSpClQ9zkbr9x7qMv8hALTLg39nD5v80-6ddS-gwjH0OHYqGV9hw8FMDQ-Ezor_f1Gom81h75sT2x5PRWW6VSJpNGJyKtSoZXqN8Y8cQTk7p6LQ-_kxjomnVmfVpaMKSAizM6FbiUzAtXbKnQDtBVGrXwxbBHn79dJl3MWOM6VPP9q2ZM2WbFaeK9tQhCKTDHxsB0p51LD3naA-bDCSSjfXu3-71p7bkri3eqLIkv2tM-jtThTrNWFNLTnjjmex52kfEtv2At30HXKzQuRc34y6wpyWXnlVcNQUIHKWDIUyOtTyJcPeAmYm8Ll8gO9TyzV8vU8xUpVLrB_-J9O33Kxk5WHbC8ViRbrjg3h7uuroLI6s8LhzxJBB7F8Nt0_G4O8p-3ZwRB36tTHpPyE5BNgTEpxlTbofhgcOaBJsDJ0JiaVHqFzbhSGJOvm2AhfMDSjIo00kWHrav-GMj8-1PQyR8iMVfe-n6cfySIdDKXLpOU22iQSaeg5ITa1-XfzoeUG4S7Inoxl4Pku7M2uWqlzzdovLgvtfFnUsFykl2yy8WFSDzwh7YDIaAmCIKG1QuFIaDdcvKQS1QNVIUnInJv38E6ZRunSifPhw3wh2EY_ociKPFeL2UsNjfM_zEkajVaTRY9wmIykkp1qhKKTMH44pm-6_mgiW4vgBsC27Z842pQlIbrvWgqfElxzkcetw--n-kqCru0pYpg4a8SEjV1_v-6aZUQrdI-AXzmdFXDf3crKydVTboOJkENNv32KPtL-r7GaUo577N5grdDr5bMK-LM9LH40e3VigDXyQM0KpNPcfK0hJA_8ZVccPvU7fyXpyCqEMypr72mLYmprGrdcnpZSfbpMvdGfV9i_d5fDG4772aXR-VObDt4fqZI8ADccf8WvRTAbUA7j2ALzomLEMGmg56Qu0mf-mLZX9zGJoSD2WG5fxquUC4HdUbKzfv6yv4hLNWD95YFa9x0Lo8VdFwLqSJIjVaoFgyIdf3kXpvCA64QlEy_RTXKf5rDbn73-EoOqCkzuMxdEWCr5khSIKPvdB7lsJlwVOmwl9QPvZmoZdVTkpLLcElmOZxZDcfuGvCQjvIWWmt3UbRDKugNfts0C8-nVlVD8hWcagq2TFeJFgoQmE5McFWUgSTi3kS2QNVlpN1b8gNPHDulXr0gwDYlwZ8lyz6nctlFAp1z4V0bajICWv6kJ8n3NQzukihp7BvdDSHXY6LJkvJua-5vwrUZs-iF788cwToHYbh2vwJRqcm2uGugHKK9CMjnII9ECjIP62mbjT46MCjquuuONe70OiVLIlf4Bu494qoBPT5J9XJHqD2qGIPmxubXaxfhW8zfttf0a2YW1L-29vQ1wnVTkn2lkYKocSl1BxwwRGEt9GkVVfXtG63td0qnMs_fDL7JQby_HbjMk-MwKZEHn4tosEdeEPDyCBpexYX1ZCXBs_S9xJHPgJyussq0Euaj-u9GUsnTv_UrH56yAOHjn1I2o-_l3Zdoot74P2av1WOkGeZiP8p33G0zr9pvh9ghgUPys6XZyDU5CJTFC3K26ltE5f2ngwDP0zPsWGPodb3bgPtmm38E4TW5yQh2Ks31jyzUqcXexKSF3v2C3LkH0rHWwUOykhAY3ibfWtGsL51aKLf6hzQcRaLYZVQZsjxkGVPj8aku-hEbCLA
` }

export const TEXT_PAGES: PageWeights = { bias: [4.46, 3.35, 3.05, 0.80, 1.46], features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items steps tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service share:title share:byline share:timestamp share:breadcrumb share:tags share:engagement
share:share-bar share:caption share:cookie-notice share:newsletter share:promotion share:paywall share:advertisement
share:related-posts share:trending share:author-bio share:comments share:navigation share:copyright share:other
`, table: `
b81heQ0oz3pN5eg8vbCX8fkWRE1kWK2CYBA9_PxKPoaW1vHn0W3GV08ghKZMBq8K7DkJM24rV1CxfF8T-H2T8K8m8hox9qhJDpkIU7HfwUtXCBhAyjwBswY1fJmghYJeTBxG9KYkDrbeqalFxBEXmubadioI0SlbUjxb9lyC-c7hShQ_j8EAhCVTIBeyDZFrsT0GhKV8zg3eV7fJDApgOtnGi7L_tRdDNLOoScrGztviGdq0W6yf7Jw4zaUjEs9ixfVZzSqN-kiIEhnyuHgcGKCx5SnMRXAhvkQfoRaLAr3eW4DKAE2Xa1S3ejk0PFx3vDyiUKy9JXW_puJB60DSfpWbu7D9QOs6vngIOzhk5wba7rYiMdXdOd5ZOGNWHQNIh8VUJ-VrJETTTkeBVHWt-SLceYuTT9QU8hQU4aFBLdiK8mRUDBev4DH2ZA_2Xe8GxpgguT_r4VxKDf1MdlGjjf1yAnB22f0rxZtNmUtVx_NluvmCtROTNvtl0ZSjBsthDAXFj1ckItBvWK9VTO4MsdOXvAy_3eyFCJnjd3SXNhtVdyfPVBtc0LER01AWBM8KDh5VdiDJMLcSoYPrHSErwVkPWvMlS1zt4_rylsQDkcSEUgb0MSEMRRVxKv01jltT7LGPUcotpHLFh9jLToZZjceGxMJOPv41T8hJOI-aFdYSpM66b2dYWlpB4r97ULDsYa7rkWERKC9bfvl9Qv-CLkWlE-OEkbtm1UJOwqyzbMxR9CKrwb6n0wDwzyc9ZCr80alA3MBG7e1_x5MIBHtsF7JDym5jBnRE2LSJxcUFlBsGjE9CcNT8L-lrsR1QtzgG1HkqhL30nGWsiRs1Aw9oqoW3PA
` }

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.590, Brier 0.087 (of 0.242), ECE 0.025
//   HTML fragment: right 0.664, Brier 0.127 (of 0.223), ECE 0.063
//   HTML case: right 0.000, Brier 0.010 (of 0.000), ECE 0.073
//   text blocks: right 0.552, Brier 0.104 (of 0.247), ECE 0.034
//   text nodes: right 0.537, Brier 0.106 (of 0.249), ECE 0.032
//   text paragraphs: right 0.563, Brier 0.106 (of 0.246), ECE 0.035
//   text bullets: right 0.562, Brier 0.105 (of 0.246), ECE 0.033
//   text blob: right 0.508, Brier 0.135 (of 0.250), ECE 0.029
//   text body: right 0.663, Brier 0.124 (of 0.223), ECE 0.044

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = { bias: -2.80, weights: { 'article': 0.45, 'certainty': 1.66, 'uncertain': 0.73, 'brief': -0.20, 'has-stated': 0.14, 'stated-kept': 0.21, 'body-stated': 0.07, 'words': 0.27, 'prose': 0.97, 'body-words': 0.31, 'body-share': -0.02, 'left-prose': -0.95, 'stretches': -1.57, 'longest-stretch': 0.03, 'body-start': -0.11, 'body-length': 0.14, 'body-long': 0.60, 'body-short': -0.56, 'body-lists': 0.32, 'body-dated': -0.13, 'body-commented': -0.66, 'sure': -0.69, 'doubtful': -2.70, 'short': 0.13, 'items': 0.01, 'tables': 0.05, 'kind:caption': 0.49, 'kind:related-posts': 0.26, 'kind:comments': 0.14, 'kind:other': -0.68 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -5.42, weights: { 'article': 0.56, 'certainty': 2.08, 'uncertain': 1.73, 'brief': -0.83, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.58, 'prose': 1.68, 'body-words': 0.36, 'body-share': -0.19, 'left-prose': -1.00, 'stretches': -1.44, 'longest-stretch': -0.08, 'body-start': 0.10, 'body-length': 0.66, 'body-long': -0.17, 'body-short': -0.27, 'body-lists': 0.36, 'body-dated': -0.68, 'body-commented': -0.74, 'sure': -0.29, 'doubtful': -3.09, 'short': 0.67, 'items': -0.03, 'tables': -0.04, 'kind:caption': -0.60, 'kind:related-posts': 0.11, 'kind:comments': 0.14, 'kind:other': -0.58 } }
