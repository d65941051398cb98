import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.912, macro F1 0.800, articles kept 0.971, ECE 0.009
//   HTML fragment: right 0.781, macro F1 0.556, articles kept 0.970, ECE 0.052
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

export const HTML_PAGES: PageWeights = { bias: [6.69, 2.86, 3.63, 1.79, 3.04], features: `
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
b41_ewl1rhH14xHnMbc1eM2qcODehcLKaGp_NAHo9PQgREnHuMoq_b3GLs8-CtxpcWi367bvYVvX4Z3fNCfgxx0KNu2FJCB-LKSCb1MDZrbIv8W687tJabu5QOJEtSUxWEXMxAbSe97Lb5PaF6QLZG1Jul1-boL1J81UwS14a8VHzR5zw001WVGYmbW8xykSmfvxZF4eGKYeBKZLCo_E3wrjcglPIMbUAh982lHnBu4Jh6hJnloCtJPsBtrswEGiwtD1Us1IJVsp5k-NaERgtXldKPayLbAVzfSNv70sSEKF_TrmxBEXgSo7xlQtDl9qptmwXoDUxUbOdJORa8Cv-eESwcXfYhG0c8q1YCuA19HGFF9D_bKBZksdOlcfHfSvxFcZsP-_xiMpjTi19wb-EeWadwKSNwr3DQOdqm4DPYpPxxFas62m-Ma_sOlQ-Jg_BTKyDI3wcbJQiQMdPAKZLZN4DGXPo9J-Hp-QImeUo5gHTmpxlgzeXpDkf9--Ig7n7Y98FcVyRIZu2R8kh6wPOpb-4felJkK9xPPSZsBHLz0zOZN598LG_uZ5hqDf_ZOnxg83HRGRN0_rPvndhkFbypSoqniU11s51AGMANjqvOt0k0kj2VV9lbIMfIfrGLnMt6sASxs1N2FKoj28MKVh9MbXVjyhuDvTZXs-om2WlG3y9b1AdrfTSyS6jMzz9ENdRWQomy2dfj2pPbNL0jZEzrfz0FjhhDASKHrZfDK5TVO2namf2vtmr2CiGpEN03tgYR9xLiGXex9gfY0chWFYSAVXvdOFdd9Q5qcveELCFa1kcYkrdRFzQXXIL4QP388dWm_MCjai5El7-TQm6eCXeHs5-LUFgdlUYa0bW2n-_Np7RcwiABuKnQfeq1aDmELYQUk8OT6w3tzIU-fRrhHTFiizla77xW5VNL-XQZBlSAgJtJdgalabXNmw8DBQp4vFIceqEAgf_gXmot9butG0LI5yIH5Q0b7h6tLfI-JJCfFdhbML6mq9luAhuZMB5GZxs29WQ-Bvi0DD3bRUun7Nx7GBcA06xeOdqX-67B8ezb0UTToKJ1Q06VNQeSvXuZRT-lb2wzuNMFmo53a6T5rWxr4_qbFaAnZXYtUJ0dBEjwxsoq5oZbENJ2PFlcsQ27dil0X7nPaDUg0_PHFb61hHbHa0AzXeBQsMbGJOPAh0LyDRbbGirByzU-JCEDlg8tjUvcZskijnnbrgOuo6N6hIq5YWa1HKpGkySB9kKU1h9GR5MvYuMzqJN1D793PJndQ_cn9LLHT04U5wJdtgq5vkP7OVvdBY1AYHWeR5q8PTzlg0o3xrW__nPCDL3z6QshJviUEAwqZ1w7yC2v5GIvZtjyD9PqvBQ1DPYB_FHWLh4GM5a332EIxkyEhuGjuo91n-SNjEp3Q4ok_QwaEdEH5OlwIAssXzuLo8cmrPwbBMtx17Qs2PB2rDGj6OQ2BX483-a41S0PL740iO1wo1ZNsPn_jTxG35-mPjy6gykidKXJj_pMzylxZ6Drabb91qSNusGig6DB83qVzvcsibWmEYz2Ukb2GkiQKmKKkzW8umdQKrvSslAzuPkgv_hDdaOABXRDT4bjEGAU9T35Pd2m1WT2uQeSGVXLQJwHo-iRYkLCZ_zwTn4g6_7Xfa-glUrPyMFZZC4ajdtBoDE95bLtqNVZ8vnf8s5vLKjrmsVDKkIMP5HApLqp2qx4VDkCyN4QBCnqgqBBmdZeC_L3-lsH_bDsMdhU5igwK9jmcytXxLfvv_fszXc2mgL_Z-MyU90Gzw1PGOSM0hQuHleWF4bD3KuMQwINH5CTgvwem2uxFPqnyCvxwe-xFszhWz_bV4K5BaodtZrqp40v-E50EeY6qhmSZoTDk8VK3a-ZnvUy79cBVcaA61N4q8Wp0LYpUyuJnkdLckDV6yGxJ04NKDTCz81Z7-
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
//   HTML page: right 0.588, Brier 0.083 (of 0.242), ECE 0.036
//   HTML fragment: right 0.667, Brier 0.128 (of 0.222), ECE 0.070
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

export const HTML_OUTCOME: OutcomeWeights = { bias: -2.86, weights: { 'article': 0.48, 'certainty': 1.52, 'uncertain': 0.40, 'brief': 0.01, 'has-stated': 0.34, 'stated-kept': 0.40, 'body-stated': 0.52, 'words': 0.19, 'prose': 1.02, 'body-words': 0.35, 'body-share': 0.29, 'left-prose': -0.76, 'stretches': -1.47, 'longest-stretch': 0.03, 'body-start': -0.15, 'body-length': 0.04, 'body-long': 0.35, 'body-short': -0.74, 'body-lists': 0.37, 'body-dated': -0.18, 'body-commented': -1.09, 'sure': -0.44, 'doubtful': -3.52, 'short': 0.11, 'items': 0.11, 'tables': 0.28, 'kind:caption': 0.33, 'kind:related-posts': 0.28, 'kind:comments': -0.07, 'kind:other': -0.55 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -5.42, weights: { 'article': 0.56, 'certainty': 2.08, 'uncertain': 1.73, 'brief': -0.83, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.58, 'prose': 1.68, 'body-words': 0.36, 'body-share': -0.19, 'left-prose': -1.00, 'stretches': -1.44, 'longest-stretch': -0.08, 'body-start': 0.10, 'body-length': 0.66, 'body-long': -0.17, 'body-short': -0.27, 'body-lists': 0.36, 'body-dated': -0.68, 'body-commented': -0.74, 'sure': -0.29, 'doubtful': -3.09, 'short': 0.67, 'items': -0.03, 'tables': -0.04, 'kind:caption': -0.60, 'kind:related-posts': 0.11, 'kind:comments': 0.14, 'kind:other': -0.58 } }
