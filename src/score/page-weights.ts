import type { OutcomeFeature } from '../features/outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.895, macro F1 0.750, articles kept 0.971, ECE 0.019
//   HTML fragment: right 0.784, macro F1 0.558, articles kept 0.972, ECE 0.035
//   text blocks: right 0.869, macro F1 0.696, articles kept 0.965, ECE 0.020
//   text nodes: right 0.872, macro F1 0.686, articles kept 0.973, ECE 0.016
//   text paragraphs: right 0.861, macro F1 0.609, articles kept 0.980, ECE 0.022
//   text bullets: right 0.857, macro F1 0.635, articles kept 0.968, ECE 0.012
//   text blob: right 0.830, macro F1 0.576, articles kept 0.961, ECE 0.013
//   text body: right 0.778, macro F1 0.562, articles kept 0.962, ECE 0.054
//   text start: right 0.730, macro F1 0.451, articles kept 0.945, ECE 0.023

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
  bias: [4.58, 2.75, 3.69, 0.85, 3.39],
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
b416fKpv3w1MblInwNFbI-w36PJ7pM7w9gpq63baEPb-FHIloMtUI2gD-uTptUSV2xYdlR_JEWB521mANOmLtPdspCTkR5oJfhqSX-CiOqWLx_-fKFIp_7ESSTr3-NbnaD-J0OGvtntHnXkQk2yMlQSUPkxVvd_S_6ye02xlsmm6w6_2J4hWFrZUEJ1wAVs6rl9qG93sq2bXaxJ3YAY4ZkNqUYUoeDPoLP8pd8aUqkElex2RIcp_lD_Rp4DHqe2LffljfFbgP-vFixJcq3zFAuBy9CmPDEjmy7_sILsLINpX4CWPL9dOLSW4Qi57B7_jQIsJJ7xXfFJkt0zr9Zm3mjhzIEbEdqlxha4z2gSZJJJmac03JimQWy4CZ-5E_Zs4gX0VoGW4PzIvZ6meXwRO7TmbiGyIBhdo_-nj0732vhOXAeK9xIAJHYyiYqemqGQ-WjPwA6W5K0GrLb-71l1RX0k6jNsuIoky7v-R1nU49PqhHHmeTorcZD82qjQl-4DdWLkAv3bBC-6zScgyh8GLhQAy2mctEBPGE3wNKJo2ajquj6_VtYUfEDolZrJmBt6Pbs4vP6P_P2oICnnqGykjJRsfieHMASBUMjGIjmhtdiJqV8J_dQxv79Cih637MZBoDu41RMAVZ-yiJCpCo2DLBa7IS9E0BpHE-x7T0x-jrLj-AmKiaSQ3cBjR8xSEpntulICUX1NTXOHVfR3zxlcseZEJyIusLLxh246tM3wTA-UyNgp0tzoXi5j4BkbeesdJCaKPJQ6S_G5bi1cBckfxV8IhOYADjUep7-6xlDn8thhDCQ_XMGbuF24oJeRUZLJal7KUzjYMCTb-7DZHV4q_L5XguQ1c0oQXuHuTFkulDQe0dL25ybvEaLfgCoSUInKx_x-ltYx-kp7Q4_E-P5DwPfi545Z1cJ7Wd7wccUb9BKQoV-TmBUJDiC7gJmPz_QOEFzwEC4I-vmYj_Infd0Mc2R5InlU5y7oOkWzzwgyLNbZqzNMDB6whsGL5zuHHdomgxb1UT6AvRI0RKLj6UsvAlKcTXWMd2ZTyVvenxjBeHs9G7VcHYTLaDtut5Fc2SRvt83V4lu76DSoA6WF10c11oG65Y97ZRM5OchtfMJh_2woPU1E5IoeX0LTq-s4CVD06Y3p_TOqXAa8hAw6EmnvK3nUm7aHYdi9z5UkVUMO_0tEXurn1YwjVk4yocN5N3b1Xvw9aNdtSH-xtJDUcO7tYeuYvlzg5YDcMJ2gNtiGNo6mKgZZl2CKUhJqCQvDCHZKTd-uqhkjRIyepKTrCmGzydyoYAw7Mx6Td7BjIBT94w488hkv6RXAPzLC7Ig0NfhFG0adox-m0Y3JMPcJWe7YDHAWe6tFcC6beU0Y6fwvYQpTfhbrAw3hksVGF7e4IdsZHvwSmmrZ3poiajTSpEfO4aX5-sFQXvfbOjde143RJy1-mNj_VXQ9nzSElnEZI-E1PI-8iAgR_Mkpz0eHB6Qk8FGYFrrlKYvrv5lGdelciW1IUwXU_mAmDKZZMDKL8Hq9eVdoS1kS4SVnmaeM0ynWELF7WMtb8d6ITq9TUVg6S25fiKsqCPMCDcbT96pQPHtaacx86WJNTQQtkcq2Iw2TDoNMgG4L4COS2mdGWuFEAAFlvFIhzlD7BXdzsy
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [3.29, 3.72, 3.08, 1.46, 2.87],
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
b81eIjgBXMZDj7NrC0wlgfkPhNmxx2mer_Qe2qIRCDOqdsZ6u3-ttEkPM2a1BIo_iOt5dNoFWG7-5yvUsKMeTaFr5DcCRFQbnpaiHoVctEC9NBzWLmCDbpmWOGLWUJpWZmxRMoRnjjF9tsd4BHChLP0eg5j-aP7Y5gXBcMLACDXYSPrhGv4PH036SDVZXZsc98Z6Z4YSA18gWuanuBPIW61bmPCNm4dI3qft-KWnEyE19ngWt6XMWfxwoc063OdfcmC4OLt64PROxxhZsAfMw8lE5XEC8MH-EVYXlKcYzHPDg94-uyx1DmMsAletxpdt_uaNlwcnduk9mfYOjgEmltTvmjdzCS0AXIPkLPTx3cerlotXdfExV-3P2BKsYzyb1CEZk5IMSvw9U832lc5O7ToLb-3L1foP0bKfBMvHMbqGCt_pGaPMquxAI7Zq3QttEBpYtGTYPCRDSXsn2RcfYw5bNE2LLA7QyNAW7FAdfi_PPjuH0lrqXWq6ACBXsiKXNp58bkTPkXpErD6nHUujJsP12eWg_QdyZF8I7VopDVED78rCSoOrfvSeskguqZuOR2THs8M8bRd6GgzbYSUOL4Pa_LCfCDrTyGkRNOAWDrLE7hRCvKlz6RI3LVMEfK3DSDQ-6srM4tqdHFskYCDtlk553vTF_j44_NTFpor22RmOC5QgKgQA
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.580, Brier 0.080 (of 0.244), ECE 0.033
//   HTML fragment: right 0.669, Brier 0.128 (of 0.221), ECE 0.067
//   text blocks: right 0.493, Brier 0.117 (of 0.250), ECE 0.037
//   text nodes: right 0.468, Brier 0.117 (of 0.249), ECE 0.040
//   text paragraphs: right 0.514, Brier 0.122 (of 0.250), ECE 0.016
//   text bullets: right 0.521, Brier 0.124 (of 0.250), ECE 0.039
//   text blob: right 0.415, Brier 0.158 (of 0.243), ECE 0.036
//   text body: right 0.646, Brier 0.121 (of 0.229), ECE 0.028

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -4.71,
  weights: {
    article: 0.5,
    certainty: 1.7,
    uncertain: 0.75,
    brief: -0.5,
    'has-stated': 0.14,
    'stated-kept': 0.1,
    'body-stated': 0.15,
    words: 0.52,
    prose: 1.04,
    'body-words': 0.39,
    'body-share': 0.33,
    'left-prose': -0.6,
    stretches: -1.22,
    'longest-stretch': -0.01,
    'body-start': 0.09,
    'body-length': 0.03,
    'body-long': 0.44,
    'body-short': 0.12,
    'body-lists': 0.31,
    'body-dated': -0.38,
    'body-commented': -1.28,
    sure: 0.12,
    doubtful: -2.89,
    short: -0.16,
    items: 0.13,
    tables: 0.53,
    'kind:caption': 0.0,
    'kind:related-posts': 0.23,
    'kind:comments': 0.16,
    'kind:other': -0.41,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -4.58,
  weights: {
    article: 0.54,
    certainty: 0.8,
    uncertain: 0.09,
    brief: -0.8,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.91,
    prose: 1.94,
    'body-words': 0.44,
    'body-share': 0.43,
    'left-prose': -1.31,
    stretches: -1.45,
    'longest-stretch': 0.31,
    'body-start': 0.51,
    'body-length': -0.18,
    'body-long': 0.18,
    'body-short': -0.17,
    'body-lists': 1.12,
    'body-dated': -0.37,
    'body-commented': -0.93,
    sure: -0.94,
    doubtful: -0.49,
    short: 0.6,
    items: -0.1,
    tables: 0.06,
    'kind:caption': -0.3,
    'kind:related-posts': 0.05,
    'kind:comments': -0.05,
    'kind:other': -0.76,
  },
}
