import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.893, macro F1 0.742, articles kept 0.969, ECE 0.013
//   HTML fragment: right 0.784, macro F1 0.558, articles kept 0.972, ECE 0.034
//   text blocks: right 0.862, macro F1 0.684, articles kept 0.958, ECE 0.019
//   text nodes: right 0.873, macro F1 0.689, articles kept 0.968, ECE 0.015
//   text paragraphs: right 0.865, macro F1 0.617, articles kept 0.978, ECE 0.013
//   text bullets: right 0.861, macro F1 0.636, articles kept 0.971, ECE 0.017
//   text blob: right 0.835, macro F1 0.585, articles kept 0.969, ECE 0.014
//   text body: right 0.774, macro F1 0.556, articles kept 0.957, ECE 0.054
//   text start: right 0.731, macro F1 0.464, articles kept 0.937, ECE 0.032

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
  bias: [5.74, 2.97, 4.35, 1.14, 4.07],
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
b4160sceTDlHFY2MQyaZHARtKDTEgG-PVHu6CBFKjQd-_9Tg1j230bcaE1mzYr34wezgjRpwdwwU9Xaz5JrMOAGRRDVPE_0T5IXZChEc6bFb3YeavFN9K9Vl8Ng-Bnpsnj_CJOlw22_EZmTrdKizVQIO3bVyAeOI_nK4CAyniw1w_Bop0zo5IMt4WmtIHU228J_RyOuI9_WB9-NnOFyg5O971JnPCRNgelXr9MiXWRO8vWfBZ1Nuiw5BnpSVcKLhWJdeL5luYwUWMKv3ngQrkRtgfWF02Ol61H4SxvoEoFyO6FV9g6ezjDTvG74y7hcso3-7bt1YC3twz86Z7KPQeLMMRbYmvzZ01nxsSlSJ00yXETnow7l917O-9lIG_I4vUN03SseHUeFOO9LUhoaP2Qfjz-D4CXD0WR_WCFne0jT0tA-Bi2OlNBtSpL-RHNnRzbru9oWHNE3w4F2LClxSlCLvOW4aw_b8KAFbuVd8Gz840F0QfmPx8FkShfGIjvIduAF7zg29iyXsqs5pESyEMlJnMDaNp3Mjt0quAr_LFB30vNbNSUu7Xpto5JymFWLidrNi6dEK9sCpeOqdLqlExgPXkkDoIh_gx97FbDjVTovuGKGnWtZsLtJHfMBM5F8hvh_iHQuFfDgipdaDMusmhT6mdL8aW0cvHR83u1kOdiRX4VTFr3_4QmdUxI0NrLrr11cxcVJcUVai0vIoiQOiQx9EFUh1PH8NZlElvSL_XoGliBhmPp-qgCnY8psTv2mG41Kt4O1osx8oOvhyQdWzu90dpSOYBDLZbClsbrqsKcUugBwpoVcWHnuGk9WgUtEAozhSvrnZyZznTRcw17L15Yri3PBRQGe8L--s9_wL6jvF5MDCTBcc-krypZX4vMAIDrbWm1wJSlyS50IY3veO7lUeWfowb8GZaa2yz_deVgjktGuLBIVLBoFZsVgaB1Ki2mfW1TNos1wqQSkF1flI_TfC1ZGRzcCoOdAYlROSghi_lXSgRLSt5jb1_D_bpmY4Aurspb_y8mu9LpDeqYELX2jGOdeycD1_9zbn8QVjBPw9Zf6_w01F9p6iHqqEu48ZZe34ATIhPnNwlPlKgqNseu27n3mHchWZrpXzvIJ9PTVwAevlqEp7-Foz4kFaMW8XYT2dao7dudKvSIhHZ1fXnPG6xzAORMBztv_pfXvIDk5-uLfCGfwivmwUFlPnO8ixB1xicGfrk8UGyHH_ehE2zSLIYgNFQbU3ERRsHTQb-151m10drrwqLAFWITEduk8myp7mM8q4ycY3AxSSs2K_9vVJOVTBjZLZ9r8FP_pyPb-zXE7CYiIMwVVgJVqBoxQd5VNky1hY7XB47Be4rdysrlK5sZ5Z8ItpHGgFM6Ll1LQ-SJ2508hMOE0m8gAZmRKMAOGvOOtUAKe9-RtqZ90WkDOsNxc6vHU79fUHRl5ZG9bsHj7S5aAfiMjAAGY_mAuSZ5AEIaMM2tnss5YYF65pHyalAfnU0TNYUFZfsnXbU-4z7nQVwCjzoWcNV2pNp9UpItHrT2ZqIA5zvUI7PKMKN7E07L3TP7hJFHmQz2gbJX8seYSumsCoANXjc2pcciT1jUCP1FuGD7W9QjEE0aY8SW6_l9zVcWqJi95ivDB0SAXNilYJexJMZNeCnzU0F
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [3.72, 4.06, 2.95, 1.27, 2.37],
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
b81ayhrNftsVOskJLrbDkzkPSRTRC8WmAFTGETn53wpejyW63S9EQeZ3hjnX7nv7U3CvNFvs7YjaB6WBx1o9veh2Q1jc7yqZjmDdBBPgzBBAyKCNa7Z0cMDkzfARvhZiVuj77AxRHJRDHmoiUiO1y8Q2VPjZ58KdlOLWvj-eWjngoyZki9WJA3ajXpSAmtCi1rt7s5W9OKVJQZhCoCgU_Uq6m2cfPb9McrC7AvhZJXpK9QpCNzBpTc0-Xx4H0F1r3hHkaqjfWfJiGyVLzCYTSoMWQCN7yK6LirSEqwkhZcAy7SLV9BETFdhWFlfvBtDvz8B0gVySFzjWiuPHvH31j-IUNH8XFbU5QF7DJFTlDU5djJ4-nhMejOW3KKw4ZkbHJ0XAxRr0G0DJitfiP2y7x4BuH2BixmQBYTMWFHVaRKJQYxSRm5lNBunNqLW5mQ4wdRO_TsdYuVLXz5tcOy_ryP5gS0N6dizp7NTw8w0maIOYXJw9FT_dLHUu75_QKF4WA1nUBJ0Z_7CyN9Ma-1rUDSMMuKMp8eMjhuRytz_KMldB0Ol32d_VCjZWPfaHmQB4jpYNThiNlBprAWMli3VI-_YDq-gmIqQNv0gDmciw4fZZEvvZCamhsLTLujfGPuZrXmyexhgMqfM_dhwOiYkEolqAHebmlV2zaU4a_zn0ZrXiasGcg
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.588, Brier 0.082 (of 0.242), ECE 0.031
//   HTML fragment: right 0.669, Brier 0.128 (of 0.221), ECE 0.068
//   text blocks: right 0.519, Brier 0.109 (of 0.250), ECE 0.029
//   text nodes: right 0.497, Brier 0.119 (of 0.250), ECE 0.035
//   text paragraphs: right 0.543, Brier 0.112 (of 0.248), ECE 0.035
//   text bullets: right 0.539, Brier 0.111 (of 0.248), ECE 0.036
//   text blob: right 0.472, Brier 0.143 (of 0.249), ECE 0.030
//   text body: right 0.662, Brier 0.128 (of 0.224), ECE 0.044

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -4.97,
  weights: {
    article: 0.49,
    certainty: 1.54,
    uncertain: 1.39,
    brief: -0.47,
    'has-stated': 0.13,
    'stated-kept': 0.2,
    'body-stated': 0.07,
    words: 0.42,
    prose: 1.07,
    'body-words': 0.42,
    'body-share': 0.49,
    'left-prose': -0.55,
    stretches: -1.12,
    'longest-stretch': 0.06,
    'body-start': 0.05,
    'body-length': 0.19,
    'body-long': 0.32,
    'body-short': 0.01,
    'body-lists': 0.09,
    'body-dated': -0.67,
    'body-commented': -1.42,
    sure: 0.25,
    doubtful: -1.8,
    short: -0.03,
    items: 0.28,
    tables: 0.1,
    'kind:caption': 0.18,
    'kind:related-posts': 0.31,
    'kind:comments': 0.19,
    'kind:other': -0.37,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -3.61,
  weights: {
    article: 0.57,
    certainty: 1.14,
    uncertain: 0.22,
    brief: -0.76,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.7,
    prose: 1.26,
    'body-words': 0.56,
    'body-share': 0.92,
    'left-prose': -1.0,
    stretches: -1.48,
    'longest-stretch': -0.21,
    'body-start': 0.37,
    'body-length': -0.12,
    'body-long': -0.27,
    'body-short': -0.29,
    'body-lists': 0.68,
    'body-dated': -0.98,
    'body-commented': -1.48,
    sure: -0.97,
    doubtful: -0.98,
    short: 0.48,
    items: 0.08,
    tables: -0.1,
    'kind:caption': -0.46,
    'kind:related-posts': -0.01,
    'kind:comments': 0.35,
    'kind:other': -0.6,
  },
}
