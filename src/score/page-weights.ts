import type { OutcomeFeature } from '../features/outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.902, macro F1 0.757, articles kept 0.973, ECE 0.013
//   HTML fragment: right 0.779, macro F1 0.552, articles kept 0.968, ECE 0.038
//   text blocks: right 0.870, macro F1 0.699, articles kept 0.966, ECE 0.015
//   text nodes: right 0.882, macro F1 0.722, articles kept 0.979, ECE 0.016
//   text paragraphs: right 0.868, macro F1 0.632, articles kept 0.980, ECE 0.019
//   text bullets: right 0.857, macro F1 0.630, articles kept 0.968, ECE 0.014
//   text blob: right 0.832, macro F1 0.583, articles kept 0.964, ECE 0.016
//   text body: right 0.775, macro F1 0.558, articles kept 0.958, ECE 0.054
//   text start: right 0.727, macro F1 0.459, articles kept 0.936, ECE 0.037

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
  bias: [4.94, 3.56, 4.02, 1.18, 3.91],
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
b416fIRP6Yyr7qAro2Nn2G3to7MVyB-mtePz9xHtAFCCjkA9fiMFnGtPclmZkgOEb4IACONBlVVDIAmcncLGNtFUAScKwmguY80dgzxST2L0xf0cGlTv8SITJRIwWjtA2kfRHPkYJ5NTwdNbkZsRXk5JuaG-fU_P_pOKNiwAxFsCdeUXrwy87rNqcR8myisNO5jg2EpfVMJlCCKn2lA-W2d7zTOgNAaEGy7XTgBiodSkg5MhXANAzk9kDMyWDd8U6lAuZCMxukPvcF5G1FYVPDwN8gYpppf3qhEinBlS3rRbghFITmrY2MfJER4vyTf-LFiPav2RZiO8nANjVAhNoUS3xe-zRsBhMiH-glyjoy55qlZbL_8CnpK4iKDU0-6cpb7wXVYIayyHuUYqWHk2yRaCWbgA6V1FO2UhfOXUSkv2o9m6BFrNrtkrLJv8EIVTTbrSyTJVTuM-0sp5k9ySmss8QNPRwZwQP40bYtDxpXRW30Sw8F8AZoF4OZ2jS4_GFsAXbeu3NXUolpunPTWeanJBHkCdx6D7CSmqsSUphc5GMnWh1JfanWmSpw7XWUONsViye8H7NCZEh7zAuDincqhCgST98K79xNwNQH_1KzXjmzvvvb44zq0-jm5_3fkB-5Z4n3ECWWQ_Gh-Ndl1K5Z-8kZFOm1ABXUT8G5QwPqveczaG9kiePmSK9cAx4z8iDF42pvKDBlQtKcaeVPSk8degQWx7ItlaVVqOhutYm27p_SXCmA16glXuwkaCYI667ei8PsW6B_OW7vj0apTJv3Amv0Ct_le6uP5vLIPdkTEa_OmtrFISuZNPexgna0AGM8Cjwg_ay53jW-SM91us9yMxRxkvvRqgURgu0h13V0NxGrY9_0QLMY0Eo06nsc9lAf-pLCwXghvEf_5kNe1cSu5KGG08SSumUNluiaAvWlyLJV67Mxfr9YxlN0LewbFiAIvfDzbCDzHEMrR8OVkZoV_xgPyVIwG9A3IGgPnjaLy35DnpLNurIhYN3z7WtGpsqJ9Rg3SIwiF4wHrg2wlCTXPkntbDmFK01iUBs3ojXXbXAyrCS3o4mF0xcBXpwtXcYrVNWBTMvdXNNNSIEsg34_HsxE_Q0C2uWfXiY-5GTgWTE-RFZcPFMZ-3Sp1a9BWVJ7v2Vr-DZOdjkNmG6ozLYHaeXkdUZjO42Kv2GQ9ZscXo5P0zZopVSxqRtPf-a4hXa7eRJ34sTkFd0hzCzQk3XFy_ZYWzCHtHke6rjA4THmRpas7TK67dbwhpSktiENtYRcvGwd0whSRp-kCryrozaUBQpmYRGv2IjX-t7aBahGV3_zS0Cw4k4PNsCUMcp7JT3rEbozqUlh8IGRLjo5SpawjpIWo_Cq1aJiFK3zYozEcEEKH1MDF4mzj5Z0IZ1ths5anRgUGu5JTnHsHrcEoHNda3_Hj2Oerxr-vYvhjy5zo6hT72YipTKj1BhsYwUWEJMyCP4mwk0u5yaizOBWw9cJnzLHwOMxh9FTY5ApXN5jQbID3-0DN_SPcBmvNG6kO3I_xzcV_gyazWXI-WJUV-fSjTlydxm9kdctdiaEGmBjvbtdDhb1NLOTQ8Ba7xobLDIt3zb7bhGJIzHJFcCSARlnvPKZTc25PtXsH6iELEbRZCerAUoJcr1vvB0uk2WJ7
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [3.08, 3.49, 2.4, 1.4, 1.88],
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
b81ZdJ-JEQPXcgQvQCWIXy9vX0AhEJz-dAKVkmDwPnUJTowtgp49DUTO52Tj8-buym9S6Y-tkiO0ggNkBphDP1hBKcbIrxmkPbAch2WaBJNRcDln7lwhanFLhvGfTkc6TaSCdOHhOW-Nxg1cY2a6A7fZzX_Be43L4L73UEPQKnpM8j-urN_N2Og6FEbrKrHVZR4M6_lnGwUgo6b224lA6kjCruJHZ6miLFKQUReW0zAfGHGgkdrBLMs-W12zuEtAQRWivi-43LgRJMzRJ4A9vE2N1Xz5xxslzlv_QcUBbhY8XZr22mG7kDejBChHDb35jEOe3qum97fuf3lVVjs5ZxkJHIpbrY9Kehohg6TR_lRlF3vLrxFqlpCMpFv9mvKNi18rD5yTbUhw7jV2iF5gxMqoWhd4ULVu1ko4tP0k-wH8uxHzMlCdfoV8Z3_CN4wfRzAKxSX_hZWMYt71LyHo0LNEhTzqiQCycEOAsJrSv5GcflGsbMMJY7dzdVFGuBtpIBmmI65A_D8WsnmKS3k1Jq_nLNhAlm8oxfS6UfmN8E_hl6AW2Bqhixp0sOwi-O5Nwt7vns9ndY_oVoJwVJJEZliaaMepWA4wHlPfIHZBXSR17WjHpBhF74sJ1Oyp6k54ouCVdbo-BsVBT1Z4F2_XokQHHMsAkwoiC46aFuHvj-_ZHpYcO1U_FuV
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.584, Brier 0.081 (of 0.243), ECE 0.029
//   HTML fragment: right 0.669, Brier 0.128 (of 0.221), ECE 0.067
//   text blocks: right 0.503, Brier 0.116 (of 0.250), ECE 0.029
//   text nodes: right 0.499, Brier 0.116 (of 0.250), ECE 0.042
//   text paragraphs: right 0.534, Brier 0.117 (of 0.249), ECE 0.017
//   text bullets: right 0.522, Brier 0.123 (of 0.250), ECE 0.036
//   text blob: right 0.432, Brier 0.151 (of 0.245), ECE 0.033
//   text body: right 0.654, Brier 0.124 (of 0.226), ECE 0.041

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -3.16,
  weights: {
    article: 0.49,
    certainty: 1.49,
    uncertain: 0.9,
    brief: -0.05,
    'has-stated': 0.1,
    'stated-kept': 0.17,
    'body-stated': 0.22,
    words: 0.39,
    prose: 1.05,
    'body-words': 0.49,
    'body-share': 0.45,
    'left-prose': -0.76,
    stretches: -1.19,
    'longest-stretch': 0.06,
    'body-start': 0.02,
    'body-length': 0.1,
    'body-long': 0.36,
    'body-short': 0.04,
    'body-lists': 0.07,
    'body-dated': -0.56,
    'body-commented': -1.27,
    sure: -1.31,
    doubtful: -2.57,
    short: -0.19,
    items: 0.28,
    tables: 0.37,
    'kind:caption': 0.33,
    'kind:related-posts': 0.31,
    'kind:comments': 0.07,
    'kind:other': -0.39,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -2.95,
  weights: {
    article: 0.54,
    certainty: 1.65,
    uncertain: -0.18,
    brief: -0.86,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.84,
    prose: 1.75,
    'body-words': 0.46,
    'body-share': 0.6,
    'left-prose': -0.74,
    stretches: -1.56,
    'longest-stretch': 0.06,
    'body-start': 0.56,
    'body-length': -0.31,
    'body-long': -0.05,
    'body-short': 0.14,
    'body-lists': 0.91,
    'body-dated': -0.79,
    'body-commented': -0.89,
    sure: -2.48,
    doubtful: -0.92,
    short: 0.46,
    items: -0.16,
    tables: 0.13,
    'kind:caption': -0.4,
    'kind:related-posts': 0.02,
    'kind:comments': 0.28,
    'kind:other': -0.65,
  },
}
