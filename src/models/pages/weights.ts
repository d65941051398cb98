import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.898, macro F1 0.755, articles kept 0.974, ECE 0.011
//   HTML fragment: right 0.779, macro F1 0.534, articles kept 0.972, ECE 0.033
//   text blocks: right 0.878, macro F1 0.698, articles kept 0.970, ECE 0.023
//   text nodes: right 0.893, macro F1 0.738, articles kept 0.975, ECE 0.034
//   text paragraphs: right 0.873, macro F1 0.641, articles kept 0.968, ECE 0.013
//   text bullets: right 0.869, macro F1 0.663, articles kept 0.971, ECE 0.015
//   text blob: right 0.842, macro F1 0.592, articles kept 0.966, ECE 0.017
//   text body: right 0.777, macro F1 0.555, articles kept 0.962, ECE 0.049
//   text start: right 0.737, macro F1 0.465, articles kept 0.955, ECE 0.023

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
  bias: [4.74, 3.01, 2.89, 1.18, 3.01],
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
b413I-lwLmawfw8jG4uMW3B0JDzHlQ3GyMz5CHmiOIP1DtGQ8MzcPeSHqA8PtYUSrEDNztN1Nq2QQN5S_8W6GGRmteEs0CcI3sTc6Tvk38OJx0ES6KIm0WuU8ONUo-yTAMlOcmi-N91LPFhT80E2Vy99IxQiwiPi63OyGzsOixTBNU771JQeLRNNOefwO78lDAtYZAmWsRrekTeQz_aVHQmFDH2RA0txFUTHv39ys_IGniciuEb29sOIGBFSWcCv8VFT5Lw0Uq00nnas5t572gIDnTTKxh5Wh2SD1SHNZGdxrR_nty-OzYeLUMI2hrSJwyRUEn7iHQrAQMvmIaTMtiDBaxojgowFog4et9CqKnt_17Cc_gsh5WMA1KYbMkgBmXC3wfHV7Emc-vhremAmhAsGYjpZ_Ux_3IR-t9UksQ_VvcUtFW-EkF6XXApo8kj1NMvNtubomthBO2vBF6SH6eaKqtTsE_wmRURxYNUEp_AV1ooi1iOOBPJUeRjHbSFC4xFAY2y-HDzvUksHak3YjCatmxVfkZi8f-RdXX75xs-w1xyZvIAsxt9owf4i21I4wEcT5ya0w3mzm5bDqtxf-KAp8Xai_OCXBWQ2c4ZAt91rthmHOl25CkzrsvQ8FluN9_yOt4wICqVHtC7A6HbZyolJ1-w1SMQLPtG77Cc4Dlk5SC4A-7oU_5Iw-loeuP_sjQ6xBH0hLAuW8L2rHAjRSop-Ep7Kuw_801K35Hl96Eq9sKrjfCNOrxTHKY112LNscGtJCdM5csMXtML8P6enK5Gy15cWk6lpVJ_2I-MvVoswbrGwvsFvZ9rSInOskCzfERv2nt0v0Zpa0A-sJCZYsdFW1nwdRoAXKAibmpdHG0f6tN_vTx6PQ0czkAFVDzWVgStpErZ6oiJrFe0gvn2bLN5MGm12KnbxazNHYxTkO9ULssBBX1YEV2N0RlMmppbO4DaCXfxk3SdQulUiJxQWNfpcQ5gNm5f2_YXQyk-FFMDD1gvjDMDRREF0cZavJHpNjHpBbP15rxF91M4cr7GLecTZsUT4ZkrJWpPwIZyD2g87Gfjrs7mQ63sClTyxgIKZ_uFUB1q_eXFEYoa_-HZjhlxu7UZ0_iAr-wn7YnbC8u9uRMtVTpCRwrCBWKQRCTHMGE3St0VHj0CRBZA5ZeOst6pLfMYJEwo42-aArIZthMdRjW6ZuGIOBhjNnRgq56TXRummjBQcSnBTb21dcJsoWiEhh3_6pCTPnbbejm1rWqGrs4Rzk-68nhIT_sg6dE38_4ArahQYgi4vD69IlfsuDge_zSZe3R7-hCzNkJ3cEUIJR-WRppo4CXfa1snR1Gz52vYyGOpbeKw9EvgV49hFg3AJJFSpKyUSz02UD5B6K0tg3bsvvQJHVINNff6PjMWbbLXCXjNXPBHzWxtTPtDm3p5H_UOVdpgaiEX4hkk3RVbuhpdBq3bTRGANgQzBsP94AR1OEZgePCglw1T2lJKRkHFp1SuSuJXjYhVuHfDq2TjQ4fLzmXBsLouBy9TD8cT7HX-Tbqlg5DbWfSyfsWBe7vgNSh0yui-5XewakKfUpdRm7OOnH9lv1vrXFfpZGQBgFPvRV5Hc6IHc4lId1u4qZsRJlL6tCgh-zpot-XQgjdJbU3Wr_tQZeo8TXOLU2zUbA
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [2.55, 2.91, 1.94, -0.6, 1.54],
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
b81fIsO5qKk0tKVI1NDnOWx_1FK-a51b1wCYOCrsq8W8XGLwThalGwfSR1SfrwL6980tPfOZXJGpfm1aE5QQwZu0hSoTcnQe68xXBVy1ZgDBfQC9ZEChvSGm0Q8AJhL1Z_rh9xj9iDYzbua7kSG3tsg-2aR28iOSM_bSH8RHHIryASboyBVULytylcdWOOP-PngibpPvUhkqHC_4evenppu6pqsKnNMpZBZiqrrEGAs6It7zKFX-BNP3r8FZ9tDvR5Ci5nLa1PzIHlkfm4xJYrmEL7L_-9qR33zhJiFUlEI5WKbCCr7quTZglqNDol2HiVQW0vDMVRVvHlh_F-qZJcAmLmUDdECZJbp_RVQB6bCGZs2GXatK6iZ6m3NTgu99ESj3F1ldvkPunyEb_TvM5ecCQ5RMulePYlfy27chwEg_EXIMAKcMjt_vHU-Wn8F8sI1S8TXkIiXUacK5LoAyySY5AX4ukvxqRSYOMJKfS8MDGqGhg8_rkaS8wPyLbGfwKoM3tUAjbSvFQLkiVsN1WGaJCdOm-CiVEiGnwe9FLfUnXx8M6nk7QUtSHSsaHgSs2R4gynCOVWR1q3h69dLh1gBvekOGfemUTkHrdfFSIFzZpVWuISlcahW8FhDys4Y3b_R0pRVw_6jBdzdfXuQp9pWrGGvHOFWk7KAbrNgr5OgmTi-hDl
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.581, Brier 0.083 (of 0.243), ECE 0.034
//   HTML fragment: right 0.664, Brier 0.123 (of 0.223), ECE 0.066
//   text blocks: right 0.543, Brier 0.101 (of 0.248), ECE 0.037
//   text nodes: right 0.541, Brier 0.100 (of 0.248), ECE 0.038
//   text paragraphs: right 0.557, Brier 0.096 (of 0.247), ECE 0.045
//   text bullets: right 0.549, Brier 0.100 (of 0.248), ECE 0.029
//   text blob: right 0.503, Brier 0.126 (of 0.250), ECE 0.034
//   text body: right 0.657, Brier 0.116 (of 0.225), ECE 0.050

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -3.03,
  weights: {
    article: 0.48,
    certainty: 1.67,
    uncertain: -0.07,
    brief: -0.39,
    'has-stated': 0.13,
    'stated-kept': 0.14,
    'body-stated': 0.3,
    words: 0.32,
    prose: 1.2,
    'body-words': 0.3,
    'body-share': -0.11,
    'left-prose': -0.88,
    stretches: -1.51,
    'longest-stretch': 0.17,
    'body-start': -0.01,
    'body-length': -0.07,
    'body-long': 0.43,
    'body-short': -0.33,
    'body-lists': 0.14,
    'body-dated': -0.44,
    'body-commented': -0.65,
    sure: -0.46,
    doubtful: -3.23,
    short: 0.01,
    items: -0.02,
    tables: 0.37,
    'kind:caption': 0.52,
    'kind:related-posts': 0.13,
    'kind:comments': -0.01,
    'kind:other': -0.48,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -5.12,
  weights: {
    article: 0.55,
    certainty: 2.63,
    uncertain: 0.66,
    brief: -0.59,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.62,
    prose: 1.41,
    'body-words': 0.13,
    'body-share': -0.17,
    'left-prose': -1.44,
    stretches: -1.44,
    'longest-stretch': 0.06,
    'body-start': 0.34,
    'body-length': -0.05,
    'body-long': -0.05,
    'body-short': -0.36,
    'body-lists': 0.59,
    'body-dated': -0.51,
    'body-commented': -0.62,
    sure: 0.3,
    doubtful: -4.6,
    short: 0.44,
    items: -0.32,
    tables: -0.03,
    'kind:caption': -0.28,
    'kind:related-posts': 0.25,
    'kind:comments': 0.22,
    'kind:other': -0.54,
  },
}
