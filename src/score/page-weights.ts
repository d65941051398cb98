import type { OutcomeFeature } from '../features/outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.904, macro F1 0.761, articles kept 0.974, ECE 0.010
//   HTML fragment: right 0.779, macro F1 0.551, articles kept 0.970, ECE 0.036
//   text blocks: right 0.865, macro F1 0.675, articles kept 0.965, ECE 0.018
//   text nodes: right 0.881, macro F1 0.699, articles kept 0.975, ECE 0.022
//   text paragraphs: right 0.873, macro F1 0.630, articles kept 0.981, ECE 0.017
//   text bullets: right 0.857, macro F1 0.617, articles kept 0.972, ECE 0.018
//   text blob: right 0.830, macro F1 0.567, articles kept 0.964, ECE 0.018
//   text body: right 0.774, macro F1 0.557, articles kept 0.957, ECE 0.053
//   text start: right 0.727, macro F1 0.462, articles kept 0.935, ECE 0.035

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
  bias: [5.37, 3.76, 4.18, 1.38, 3.7],
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
b417J4xMU1FcOVQ9x9XATV95t-fz60xjqxEXigYFwFlZrFrYnArCPtuxU8ec_kg8Cc0mORGoEjmzYQZ4f0GPDFiv777J6J3s3r__yBFX_F2ACqqalR8ZK4dFYNEcxX_ksS--vUHxUGshZDmmo4gx3xBmp5rJ_-QrF9bGSvoxCfwNZu-HnpDToGH1Gm-E1jZQaC-4a2f3ONlHTU8FwKxip-pzrxukRoKtpM4uKRMBhQtNsR7tennR0yq21krwdg1bsa0pWKpUW3uc5V5_OOGs4e1EkiQGIAbiIWWd9PpGdgXE7vZcDlYk8hI5qGGXMtYVScxeDobKpJs6xdzjiqib5etc1gdH1nXm1GZ8xZAZqj7oB28dcm0Qit_QNIRcpXxNVA8kxmEneuwQZPpStnTCcwmGI013xlNiUbiGB1NYxrTlK0840pHrZsQymHePqi2X4jh2eKXI3Bc2TFken7AkDdXnBJWno2-FH7zgd4m7QVPD9gyVWBGPl3XWgKIweBbwj2vFWBZWXwARb19X03xKgFB2kRZLItPqG6CJIXk2ndoZbfMrjq9pNwxXz53F0rzWARye-xEO6XIwTwAlD3FhdldF0uPbGN434GP6z2HCxXTcv_AxltD2b5Rw-NgKem2adN2FML5zpb7SpHGxjGs-Sdo1w-nbk9s2e8NGh5inPL-OkouovsXaFJQ_UXhR-0b8bTwEwQuWXys4ETAt_OZu7s7KDabL8UeaPG-3ETU_AdD44B6I2f1kL9b9MsHhjNpBYSjrym9cZ5tdfC_peTIDQmLesfrk9qYuOoAz55weupp0N1FIzlyrQE_O_tV8HUlt8Je0TOGqvBMKwGUoZRhO7JodF-AbJwkyyyFkmyC_nUPomOHTw9pOcph_pPEBjVBc3IoJ9lapFiLcWk-j-Q3L_ShQhUjZ2BEwqPjdkoj4Etgmu8dGVyty6G6hwjyC4007jdHDQbqV433ZSq-iIuuSWElwm8M37Utpq2tF8syZJCIhDvPji2bmJdjFWPqbxYlTqFXVdA8czM_pmHkJ7UV5Si4SWbViu9yskDZ6lGN2NrfDJXlkp7TYT3Bc-QmtcZxuJJNXhcC98jabSevfIgORXaCh4BugeTQOeV_fX4676pOm13RWLQcQA5bSR7Yqqw_p5-b0dDY0eAx1Z-Nb_cjounlXwa6R3ZV21NiHLUV5TWyNrSUgS17xGz26iOu3kVVILGFfnOZHpLdBzkWZgRf4U9ltppJK8m5MwkOTwOynDm81VcfkPYR3UYv4YrOefJrA_CjbH3HAz2JDFhVVPDdBASNnsHC_qyzWixnHkTC0LDTpi66FtdivTsaKsCcAAwfCv--k49dukcdfZng_QxP2unHVsmya6acqI8s8oMV37PDxOQGF3EQafkjMx6yKA0YP4wK60vc401kj5jdNA_qpn_57b5qUvcJHoXpm6Ik-oRG8HD2nR5fDod-QFUa1pJeNLZ4hLhP7CR2aW4VE8ihWvWs3Afo2d_kAQKzieEavICQd0c-bTmgXKYMF-Ur9vhMof19avFrDgQEv1dqdaj87M2BaU7BbmSGKlauOh8E1VkTuXvkbsa1OZkhldISBiSMgNFhoaQTPDIegRT42NJDfoh2_QKS42kKJ07FlnLVrIQlMZ9I5NEayJ12cgqdGTx7NA
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [3.02, 3.58, 2.21, 0.97, 1.82],
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
b81aH3BzHQYqjp14nq8JAINd_YVuvCCDYMYOZ_gfnbr-Gc1NQ7_kvgbVyn86g3a07ut4xwjpbRTIL8h-U4ONe1N4IqKE30MSO2KeWB7UteH3nwdLIrXJCeY_vjmWCRAqRcVtSwnGEJBVGX4OFrkNO2bdWs06Yicyi-aRmTbyek-VOqUsA6XmcD0ZvTytlj2SPvzMoIfLVBgJ0TljIYQkRx7nqqp6hOibxjEassVWSnA4QCvAKyME7F80Fg4Mp1AY9rIHG2yw-kuRSfNgmO1-bcpK2kKgVE7UxUuzOQgc2ZQzRB61S4NNbgDRmi88gUCuQvKEsOoFn7UxrkFw0eIxsRb4wg6a18IbFz1zp-pR058gvxFjaULUXPI_QS-FPd0Xeu9gblYsMN1cPC9ZqgDPaisJZteG0eERaFO2JLihFTJXe4xBajYmVkp2MNmsmNPgvOUEIQoSxPb8EgXsNgjfRuFwEFnuqcaQeGDOUtk2z1aQWpJUnbW2U5eTFlLn_hXXaEh-zCMDga6Cgv5HwO5p2iiaXVPgUcKZxkZzVIYh5EaIOeEgAzL94lQLnF_5BZFccYyVcFXIGcN7BQ8G13NGI0PYn-GoNcLrrAm_ErBIGLphKrcZrGBglOH_EgUFLTLO29UDdO6dkQg9VIxUdzQpAoNFPuVxEIJRr0zxLd1tSUHmElA
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.585, Brier 0.081 (of 0.243), ECE 0.027
//   HTML fragment: right 0.669, Brier 0.129 (of 0.221), ECE 0.066
//   text blocks: right 0.517, Brier 0.107 (of 0.250), ECE 0.030
//   text nodes: right 0.510, Brier 0.112 (of 0.250), ECE 0.037
//   text paragraphs: right 0.539, Brier 0.113 (of 0.249), ECE 0.035
//   text bullets: right 0.537, Brier 0.113 (of 0.249), ECE 0.026
//   text blob: right 0.448, Brier 0.147 (of 0.247), ECE 0.040
//   text body: right 0.658, Brier 0.128 (of 0.225), ECE 0.035

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -3.06,
  weights: {
    article: 0.48,
    certainty: 1.56,
    uncertain: 0.86,
    brief: -0.08,
    'has-stated': 0.12,
    'stated-kept': 0.2,
    'body-stated': 0.24,
    words: 0.37,
    prose: 1.06,
    'body-words': 0.44,
    'body-share': 0.4,
    'left-prose': -0.63,
    stretches: -1.19,
    'longest-stretch': 0.03,
    'body-start': 0.15,
    'body-length': 0.05,
    'body-long': 0.44,
    'body-short': 0.24,
    'body-lists': 0.17,
    'body-dated': -0.73,
    'body-commented': -1.26,
    sure: -1.26,
    doubtful: -2.7,
    short: -0.26,
    items: 0.22,
    tables: 0.39,
    'kind:caption': 0.34,
    'kind:related-posts': 0.31,
    'kind:comments': 0.14,
    'kind:other': -0.37,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -3.39,
  weights: {
    article: 0.57,
    certainty: 1.4,
    uncertain: 0.09,
    brief: -0.83,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.76,
    prose: 1.19,
    'body-words': 0.45,
    'body-share': 0.63,
    'left-prose': -1.33,
    stretches: -1.39,
    'longest-stretch': -0.12,
    'body-start': 0.51,
    'body-length': 0.01,
    'body-long': -0.31,
    'body-short': 0.1,
    'body-lists': 0.49,
    'body-dated': -1.1,
    'body-commented': -1.26,
    sure: -1.22,
    doubtful: -0.92,
    short: 0.6,
    items: 0.29,
    tables: 0.0,
    'kind:caption': -0.44,
    'kind:related-posts': -0.04,
    'kind:comments': 0.35,
    'kind:other': -0.73,
  },
}
