import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.909, macro F1 0.790, articles kept 0.970, ECE 0.010
//   HTML fragment: right 0.776, macro F1 0.545, articles kept 0.968, ECE 0.048
//   text blocks: right 0.872, macro F1 0.693, articles kept 0.969, ECE 0.017
//   text nodes: right 0.892, macro F1 0.755, articles kept 0.968, ECE 0.021
//   text paragraphs: right 0.876, macro F1 0.655, articles kept 0.976, ECE 0.019
//   text bullets: right 0.870, macro F1 0.655, articles kept 0.976, ECE 0.018
//   text blob: right 0.844, macro F1 0.593, articles kept 0.966, ECE 0.020
//   text body: right 0.775, macro F1 0.548, articles kept 0.964, ECE 0.044
//   text start: right 0.730, macro F1 0.441, articles kept 0.957, ECE 0.029

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Names of the features. */
  readonly features: string
  /** Of each its mean, and its weight for every kind but the first, in hundredths of so many bits. */
  readonly table: string
}

export const PAGE_BITS = 12

export const HTML_PAGES: PageWeights = { bias: [6.14, 3.03, 4.05, 1.64, 3.08], features: `
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
`, table: `
b41-fc9MEysWeDJ3dU5FTMQQNd7Z0_61siyqq4UpCzPyJCCXuL3CkgigygJ30gilKNmkolxZnNbRoDafWXMdLT11WbCdXffLMvnbGnL6WX0Tq1f-vgGwtn_-zPRU4JhNtzYIpArXDrIOaXgP38us11viqusK_BtEqS5rmbvoWomyy6Jzdwap9K1re6Y36SeV2PjLIwc3mivflVEx7CpkMpQx3bTxrBSuG3zqjkR5FgjjzBOziLBi6aRFnwDXGpc3lq7i5wvmG-wHItZC_df3ChZP1UKt3eFXgoZ6LasUT8OSW_ZEH-9k64AChzT9xkaTgSpreuSOyVW3yEVmAwiNiQXGC0RrTPnpZJmEZMJMvqJEG3qI5XB5s5BDvfRgMQK1_1dBrJz-0HYSr0HQblfPaKVh6LelJGt3_zFkwkQD8zWtrTxp-6LqqdS5UIp6VQmST5K4okBON2aqQLEsJhh5eDiAd2FwQG28WTvUfwIq3nSu33cy74A6jbTs-hoKFWXhwBQBwafAQmbm1FOguVdeFHm91qo7TbH52bmJ_59jzbkokzKj4TSY8-D-RP1D_cHn4lm-kkqnWmy6_V7KuaMf-KhvlcAabta37NJ_wh2CbNOogCcRc0euEIgc8FfAyT1gdtv00JPEz0fYV3KFV2l8ThUk7NWX6OPrr7W7GgoOMpnSybu_cl5Jrr31RPgwgS15Ba_fXUz3Zp_omCVDvTk25rqKkgt-BxHWsuH0FBC0W6nD8pU3FvHbsF-qsW3gZt9aSFfbyp6TZSHEbUVmW3N2ZVUeSU2Hz6bQ0ra5JXK9IsWQc6yCd5bdmROm0OzrrYB1L-UR2Yt_obKVleh0rXbGjZfKKF2yk0v0wU6AUJaTGVH6L5ySzH7-l57kbP0dWJMh6E_F3Q7Gg8ZVk1M4hDmfMwsamtSG8yCIl9wrFHZGlprrsMQJRfl8btrUYjDuvDgbi626fDgna6WUe_2y4JvgtmH61Kw6eojMN488AI2nKxEOb4kFd0oYrvtEwAkzTOp33wfJ2h3v2NpKuM5W7KSmlW22NK7XKExeISvQw5N287EwuTVs2mhg1pW8_sBp2ucwX0XQN4mtvZmuDtoM3Hh2m35zotfeOg5ryVXJrSn7ZQIKa6ZcwARWlOX_8bCpUIIW7rw0qtM9u6MKg_768KAYs6gSntUDSKxHmxo-tq5btlk-b_S2H74ob6tDVB9-NoVPEbsnLQeXQ56vvoI52RZZm99zGGdktYYUGNpljGylVxv6uQF7gbfWxLkfYtcQhOnyEwohB8icjPcbv2StW6FtQpC8hA08xg0In_Qs9tL7BJsQttHfDnzs1ZrA4PH0cAg7DRslc5LWNrDOXgPzYKyhOjRadw3_kvAj5xFq_YzcXChnrZLam1EyPBUe8AnEoXnR4DMZYwBslub-GWmHw1ROhbdit5APpFBiUKj2Ark39iDnZ_2Hv23U8_JJ_Fhx2SMSJZspuqD5gxH2PrBOJ_ILnZK74hEqvWryo-9g5WIQ69VN5swi0IW5mlQ27BAQ9vpBGT_UjyXvDYOOM6QUQmCEaIUlCyJgT9sgE474qbNtGPLVT5mwvqlR2QuY0bTO9rT5v5QY1613s7eAndnuS4GTRpQIAFzjH_6srwi6vdxe8wJDqN8bmLdMClBhA3KD0D1SO-7oo
` }

export const TEXT_PAGES: PageWeights = { bias: [3.24, 3.07, 1.53, 0.38, 2.39], features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items steps tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service
`, table: `
b81fINZ0VbQyNV-CaFbrsCZg84eOWTyK1nDDCiP69NTtWeifjMkZtVzbmlHNar70Sm2Ya23i3FyvzleOMdnNCpRF8bVfZmJ8be8kx-ooVoIRPpvF57tIAlJJYNVrDfVNVx0-3IIDiSa04kNEjGLe6MKEQJlbG6U3bju3cnjk231toh_xHNQ8dq9FbEz47TRaSNL7-FZ-mVKYTKrqnl2C9zHeSWn4EYdbhA0TP7JdeSDy0E5hnitu-f8qctFPKeQdswsrS5Cs_trOxunSy0Hrd20Eg1ATkSd5RrCWzl-92Nss0ePDxeR3B4i47GhrPM05HKxJr5dVVvfPgTUjsk_s6vi6UEBAHWRuOh9r_GS8EHpUPnjiLs5qh3V4iB9XQTRJ6tJeEjAH-qneWo938UajnCtlSMTB5BlvnRW248eImTNV44Aydb3isxFZXJ9LU2YY1QO5en7qaOANgFsKnvXUCPUTA5mu1g1kvrSCZYPRdAoEYHdcjF3vcyAsph5-QAd-iOZwVsztXrqdlCmqjH6H3YVa8Yl1zYpxR8ErRYgU7DiOrhO4VL5F8slyT9HHomSV-ZQVntV45Pa94yTwCT6sjnUjCr49ZLvTByQ5NM-s1adLJfNkyU00dzeeizJdfIuW5GJLbOIw_I5mJPu0OEjfD4e1W-VG2FINMQk64ajS
` }

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.587, Brier 0.082 (of 0.242), ECE 0.031
//   HTML fragment: right 0.668, Brier 0.129 (of 0.222), ECE 0.066
//   text blocks: right 0.554, Brier 0.102 (of 0.247), ECE 0.036
//   text nodes: right 0.540, Brier 0.109 (of 0.248), ECE 0.046
//   text paragraphs: right 0.569, Brier 0.107 (of 0.245), ECE 0.031
//   text bullets: right 0.567, Brier 0.104 (of 0.245), ECE 0.032
//   text blob: right 0.523, Brier 0.131 (of 0.249), ECE 0.035
//   text body: right 0.660, Brier 0.123 (of 0.225), ECE 0.050

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = { bias: -2.48, weights: { 'article': 0.48, 'certainty': 1.42, 'uncertain': 0.22, 'brief': 0.06, 'has-stated': -0.12, 'stated-kept': 0.28, 'body-stated': 0.04, 'words': 0.21, 'prose': 1.14, 'body-words': 0.32, 'body-share': 0.17, 'left-prose': -0.94, 'stretches': -1.71, 'longest-stretch': -0.11, 'body-start': -0.15, 'body-length': -0.01, 'body-long': 0.39, 'body-short': -0.81, 'body-lists': 0.06, 'body-dated': -0.14, 'body-commented': -0.76, 'sure': -0.45, 'doubtful': -3.82, 'short': 0.18, 'items': 0.16, 'tables': 0.09, 'kind:caption': 0.41, 'kind:related-posts': 0.27, 'kind:comments': 0.03, 'kind:other': -0.42 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -6.60, weights: { 'article': 0.54, 'certainty': 2.71, 'uncertain': 0.68, 'brief': -0.40, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.68, 'prose': 1.55, 'body-words': 0.38, 'body-share': -0.16, 'left-prose': -0.90, 'stretches': -2.03, 'longest-stretch': -0.39, 'body-start': 0.31, 'body-length': 0.31, 'body-long': -0.13, 'body-short': -0.29, 'body-lists': 0.60, 'body-dated': -0.35, 'body-commented': -0.69, 'sure': 0.98, 'doubtful': -3.68, 'short': 0.49, 'items': -0.15, 'tables': -0.14, 'kind:caption': -0.43, 'kind:related-posts': 0.14, 'kind:comments': 0.11, 'kind:other': -0.61 } }
