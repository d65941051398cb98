import type { OutcomeFeature } from '../features/outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.898, macro F1 0.750, articles kept 0.971, ECE 0.015
//   HTML fragment: right 0.782, macro F1 0.555, articles kept 0.971, ECE 0.029
//   text blocks: right 0.872, macro F1 0.706, articles kept 0.963, ECE 0.013
//   text nodes: right 0.873, macro F1 0.681, articles kept 0.975, ECE 0.026
//   text paragraphs: right 0.865, macro F1 0.610, articles kept 0.981, ECE 0.023
//   text bullets: right 0.860, macro F1 0.623, articles kept 0.971, ECE 0.019
//   text blob: right 0.831, macro F1 0.585, articles kept 0.962, ECE 0.019
//   text body: right 0.773, macro F1 0.551, articles kept 0.957, ECE 0.054
//   text start: right 0.733, macro F1 0.467, articles kept 0.941, ECE 0.022

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
  bias: [6.41, 3.93, 5.05, 2.06, 4.93],
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
b4160nrI3z4RAZ7DbpkcEkdvtwKD96tn_rinjJ4CjjN0fdkCJWC_yRhXUMBnBggXz03qEL9eQKVLjnGxhGZEnO060DaaZBQdRSffVdGj0DsG7a65jGrs1UJ0eqrm74k5J4Pl5H_SggUBLZVyJF85A8Pmekvr0_daCsEeiecCxCtb3AMRSKePSY-7c_eek9JkZU8li4_mTjmsbDHdofC7WqFom89ELcsrOYHlRDNQUQlXfkhyiC9qSKQH3Y1y6f_IiXF78SnNdPQ5f84oJwrZDRPJhRgWGnG7mzwSgly0VywBj3znnELaQdI1n08nQfUX1E_1g-cI3zwrmLJgrrHsAUFhw8rHAqIn_vsR-X2eqTGAlF9tSvfqUK9Yag0O1M-3amN8ZKEO05kLLiYxXD4pR-U8fg4PyyiVL1rnVG148SXf_tOARo05x032QlR4dITtQ0IOoQeAJDPhKYZtbvVszLo_N87fNQDx9ZugYB6kOFIleZjAlnhpTmBIXAxmSnxVI40N6Lwq1wO47VQ1qYVN6nX9tnGT8FxP74TL1eY5rH8v6tA2hw5utfEo5Y0aKm1v-JcJboKJr1blXlsunpM4a9M512AucmkxpYaJUs0FotbGXQVaY47zgApwQGQAr74tFTw-Og9Ksd0yo1Y7RUzQkmaJ1Oif7FEMRGwfk0FYpPOMBQcO7ukQWmPM0x_KtEO6LCAkX5zVJnc_y2PYdR1KN2ailnaffX8Svwk2oJe8O6jZjZosXpUtczIobB_ZSbUkn8cyLcex9B_tnulOZqdR2M7TPu9IxH6lvzkjm8dePdPk7Kfw2mXVOMLa_mroiwou_Kq9qDmNndwZkUAoBx6eayJlob8QPUPazl4fz-Innx4dKVTrUUhoSA61rvX7gcKtujyND-7b4-SxkIowG9eMqf-c3BPjQOWduqg2zeqTfTS7yFnnv7GhYIbaQfaesXgkPMN0n7otMNM-FyxCfZxZGJDDHQy27Kom1ind-HfClz_slclm7q_aRxFnFeVw1G-CaIs_3a7FFG0t-TB7uMgyTh6idV_cQGo4Xq1ue0FQQmHZYyXaYlo-uiLYwstVdmpWgTXv0gUxO1qspjkt98P0etmhwjctHOkXOcYGaY_6mNBjKKEvFHNbJnBX0Yw4UgUL8ecutTCcTqipztPZoS4p5epdPwWkU99xykG-9HNiUhseGcdgSE-hvHUJQWsnoNE-89Sf7YC7XCm6jv8On9ApmlkS0XYNx3uJ8SuBCR8RJarFrfdkbT7GG6XZp0j_wgOmxwQsmxW8iRAlH0ewmWSG81nk-0-0RzR19GyaXLGyTFctOA-LY1_yxbe9AlenY_7Iua9VyEd9mpdJzkUgPEBu7IVr_ipURlu97Bt91xpyuNmwxTSOjisOQ9U5HXV8TZDm3vghjsdcaOlt-0vC0g2nN50BQKHl-ccZLIuUKrgZbhFr6DeHvhKy_NoXHeRB4rB973ycTljxQNzuoM8VsCFhGq4bhIUbhVnKTa-1nb5L5jy3XptLUabXm1LEZ8k4DXKCrUEDVOoNmF4ZZdWXDkqeoym2Zp-wljnmq9xv0F-zytPH4CxyZzh-n-bJRChCLbDonOEx50dJ47XmYcBfcOgHMnZidWZsCl13vA5pLXeFAwiZcEp8FtXAFd-HNBBbP8KYA
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [3.02, 3.62, 2.34, 1.03, 1.94],
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
b81bdVcj_m4BlVW2uCwOh-PWxBW8n2ltI_LWOIhKgRfoo5N1dgRK5epzL7bEfIV_0LHBCLf0fNKDOnxLxrp00tMipc7MKqHhjKVworhtYr8sfIlUCfMwOUCnYXRqNVohniJK7XHMxHZiFfgpyDi9lNb-wAZxhsP0qs6vTHw5v5o6r-0IwuQlW-X7KBlTFhfA29lQCZqDSyU3fT9P_oOUM0cHyuv3Xb04SffsHy_PSJXYTM-fS5ehixE8dNnJA8xj95nxecHv_MYZPbZgLfarJ2ha9tU3BTLVPgN-IGwz6JLv-3Sqky27Uler5b8SrcmaRQthor0sW9nTO_FnOZnFUwSTWCUQEKwB9CbtBuhzWy7U_bN-f_90FMXpqFWL8Y-Gz02qPSyhP1hzdvBp5vxUMOoE0fb1O6jPU5W0suNX4WBUd3y5s4wKmCWK_rsiso57TFpRLf2qU7sr_ZCAvMZeQMu4uqW1B8kjue_aDsqUnEZORLZmuudazRar90HiJLF1eAvmDn-B0aYnu9zHDjxNgzqsK_g15RHTkCzL8DKIJ47RIIOgafHMdGmKiZ7p9g0AGQ3s6fpb0tGf1U8f_6n43j0Wlek5vK0Or1pI_zMolY_BK8d8jBiXqjUt45HHJ8wIPEr6v2JcUdY0ic4vayzhRZD4Kfy1z_C9SDGHzreY7FfjLxw
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.589, Brier 0.081 (of 0.242), ECE 0.029
//   HTML fragment: right 0.669, Brier 0.129 (of 0.221), ECE 0.072
//   text blocks: right 0.526, Brier 0.112 (of 0.249), ECE 0.021
//   text nodes: right 0.501, Brier 0.108 (of 0.250), ECE 0.041
//   text paragraphs: right 0.540, Brier 0.113 (of 0.248), ECE 0.043
//   text bullets: right 0.539, Brier 0.118 (of 0.248), ECE 0.021
//   text blob: right 0.461, Brier 0.145 (of 0.248), ECE 0.035
//   text body: right 0.658, Brier 0.126 (of 0.225), ECE 0.032

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -2.92,
  weights: {
    article: 0.49,
    certainty: 1.56,
    uncertain: 0.79,
    brief: -0.19,
    'has-stated': 0.09,
    'stated-kept': 0.19,
    'body-stated': 0.16,
    words: 0.32,
    prose: 0.99,
    'body-words': 0.38,
    'body-share': 0.34,
    'left-prose': -0.64,
    stretches: -1.13,
    'longest-stretch': -0.04,
    'body-start': 0.06,
    'body-length': -0.01,
    'body-long': 0.44,
    'body-short': 0.07,
    'body-lists': 0.26,
    'body-dated': -0.58,
    'body-commented': -1.44,
    sure: -1.0,
    doubtful: -2.73,
    short: -0.15,
    items: 0.15,
    tables: 0.63,
    'kind:caption': 0.1,
    'kind:related-posts': 0.38,
    'kind:comments': 0.23,
    'kind:other': -0.29,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -3.36,
  weights: {
    article: 0.56,
    certainty: 1.51,
    uncertain: -0.83,
    brief: -0.6,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.88,
    prose: 0.64,
    'body-words': 0.45,
    'body-share': 1.05,
    'left-prose': -0.73,
    stretches: -1.25,
    'longest-stretch': 0.05,
    'body-start': 0.35,
    'body-length': -0.02,
    'body-long': -0.1,
    'body-short': -0.16,
    'body-lists': 0.68,
    'body-dated': -0.72,
    'body-commented': -1.31,
    sure: -1.63,
    doubtful: -0.8,
    short: 0.3,
    items: -0.01,
    tables: 0.02,
    'kind:caption': -0.38,
    'kind:related-posts': -0.24,
    'kind:comments': 0.36,
    'kind:other': -0.65,
  },
}
