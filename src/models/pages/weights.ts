import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.908, macro F1 0.790, articles kept 0.967, ECE 0.011
//   HTML fragment: right 0.784, macro F1 0.554, articles kept 0.973, ECE 0.043
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

export const HTML_PAGES: PageWeights = { bias: [5.52, 3.32, 3.60, 1.96, 3.06], features: `
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
types:news type:article types:article type:blog types:blog type:product types:product type:offer types:offer
type:rating types:rating type:question types:question type:forum types:forum type:list types:list type:faq
type:documentation types:documentation type:software type:business types:business type:organization types:organization
type:page types:page type:about types:about type:site types:site type:trail types:trail type:event type:thread
type:catalogue types:catalogue type:collection type:instructions types:instructions type:service types:service
made:forum made:product made:documentation made:service
`, table: `
b416elojHVFG7aa79Avob79tAU-qoYB2DYEilDfjh1LGPttAJ5l8Da_mcn3mTeIFIAF39YVdRwggtSnc_pJAOH2rIf4GyhAFpa1XvYRP-WjOjI7-90iUiTz9K8LiPCHpZvHCiAurzyRGvmn2MGL0E9s-F39poIoj1f5LdMRO586veY2Lg4HPg5LyBi7acMEUD0aXdtqQ-i4tumi4I5OziBf41g7jH_gPJsIbqDi88aGfgG9UG1ehmRsopH0u5XCGBc9GWBgYFzfu4bzQqRMqeds5WHEz8zzzpQqNWfF3l4212Nwjx8Rp3fMiPJkx7btMu1Qbh-1xR7ytETLYphAuDB6MbbFTmIllo_eFA7zBIC0PbbVAEyTHaBtxTbyoW00u3Wn8blKLNx95GqNAzMrPMyXNWGrxWLHuDik8hW5SxKgo-sJnOVmrkYdCA29gZAeAhVUaLFcbJmJjJsUHUbdMY0Fi6uX9sFThjBx6FQmhG-0MQqefrNFAy78DXC2dRv3xYtOAcelH3HJ-Ad61ba4XH78q3GRaOCwNlwEvlxoL9Kzbwf7SOgHbpStrGl9XzpDz7NVA3uhfem6mY8l7oHkQNp6O_-s8ITpPmLvJNqnVzYhago6LwuPQbPxNlQJZ05rd5mPTO3t3rBfp50btPAlZG8-tOWMm2AFE5qEnMo5RpWTmkVdzN5sugQbdVzKIO_u50hm35D-5xF5f14EChC2bdRhfz8O4qzL6i_0xIAXC_hrMFrF-hIln7Mh3EirkYz0bIeSfKx_WKRAooHX7h1iC1QlmTTNlED870i0ZCbQGGiuA9ais8NX_lAJnFJmBTcKQ2Uk0-eFG_O2C6n0ewxcpca2lJ4bzixr27nmYim-rGFsM7i2xE7Bp3jhUpehfTd6KQez8sUTtUF-AMpAQMMMa-6vNUdSFqXaTEuSS1i3LXc8mZYm7YcK9pGnY0JPRQTl8xEImy3yIrcjXeA9Rc8Srk-9-uxsR7m_AkP23AGMauWZCQAZ9Sy2DabVV5AZb6cxoN4BT--X6pYdPuWHuXW-KFkmvMGH1lhxHsinY-TYdB85FyXI0SgFuizFiO1nrbhra1FtIYQbPB87AXEQJuripoSWQkwLVAA-kGjOqnb3LKp3X6c-dlSbsghF-mOeqNahEVU4vK_mI9-TE71MuIfkaSLPagsqqdjju22qUrB1K3hR4Jx7vDqudK4jC7ssMwDP9Rsvp_OKtpG37wZRW4duPhG_xlrYcvE9AlSPk7wE_So4XBAr1w0MsrCd1gYMuGYu3xj0DSfqc7keXAyq0Giy59tpq6wIfSWwgOOKxVSXpneEqjO0i-o9osbOiDYFy5d-h7AnP89vFrHBbTpawvCjEsM5j6b7AQYuE5biMgzGdIPMfg6XgxE86N_G5R_CmZXQar22KYLAqhy8a0mJQF_Eu64O5vcXkryWyia3gLobMCEoUcMjcE7Yx-PJ9o3pBgDEl5ZUNcA3b4pHAZdGDoKy_xwitWF7jScdTPlh2kgA0t1nNSzBsEfi0xIGmtmAH2gDvZdKWduqpiBHwbW7iS7HoarhG5naXoveBf9q2FENU-iWPpXZGZrMupY4Tc__6ZKURjZRagu2zJf9nIL4BsXc9XZVyb-vKkzibw78LKHo95udZMpPbw1iAbX13Y7pr1WDo2FUYe-ilyj7HMSRyF5iz1Be7t3znntp3wAQJrVYUeGvDZE3wt5ELR36GYnZzTfXmeUFarz3nUWLoEc3cx1ZSQ4xekdoLi8qFdY-J_c2c0FwenpclsBbADtPbCr4pVdw0R03f0_Y9OI0-WS4il5-SUgrFJaKWkTJYNDf-T4pDpyjEDcjJ6g8HYZ5cEdUUeGRGFQzpJ25scvfIfqLn_jvuyid-Xg59ca35CtL0lq_WyUWXo2wpXfHIMWV8J6PN9NSZOJJLC9Moj0J0HG2PEIPfLGNCtKHkTu3kkCRiZ_Tyz
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
//   HTML page: right 0.586, Brier 0.085 (of 0.243), ECE 0.037
//   HTML fragment: right 0.665, Brier 0.129 (of 0.223), ECE 0.061
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

export const HTML_OUTCOME: OutcomeWeights = { bias: -2.45, weights: { 'article': 0.45, 'certainty': 1.70, 'uncertain': 0.44, 'brief': -0.12, 'has-stated': 0.11, 'stated-kept': 0.16, 'body-stated': 0.25, 'words': 0.11, 'prose': 1.03, 'body-words': 0.22, 'body-share': 0.03, 'left-prose': -1.01, 'stretches': -1.62, 'longest-stretch': 0.03, 'body-start': -0.39, 'body-length': 0.13, 'body-long': 0.57, 'body-short': -0.58, 'body-lists': 0.43, 'body-dated': -0.11, 'body-commented': -0.82, 'sure': -0.51, 'doubtful': -3.31, 'short': 0.20, 'items': 0.10, 'tables': 0.13, 'kind:caption': 0.46, 'kind:related-posts': 0.34, 'kind:comments': 0.12, 'kind:other': -0.47 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -5.42, weights: { 'article': 0.56, 'certainty': 2.08, 'uncertain': 1.73, 'brief': -0.83, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.58, 'prose': 1.68, 'body-words': 0.36, 'body-share': -0.19, 'left-prose': -1.00, 'stretches': -1.44, 'longest-stretch': -0.08, 'body-start': 0.10, 'body-length': 0.66, 'body-long': -0.17, 'body-short': -0.27, 'body-lists': 0.36, 'body-dated': -0.68, 'body-commented': -0.74, 'sure': -0.29, 'doubtful': -3.09, 'short': 0.67, 'items': -0.03, 'tables': -0.04, 'kind:caption': -0.60, 'kind:related-posts': 0.11, 'kind:comments': 0.14, 'kind:other': -0.58 } }
