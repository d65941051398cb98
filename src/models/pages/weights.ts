import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.898, macro F1 0.758, articles kept 0.969, ECE 0.012
//   HTML fragment: right 0.781, macro F1 0.553, articles kept 0.972, ECE 0.032
//   text blocks: right 0.876, macro F1 0.695, articles kept 0.972, ECE 0.014
//   text nodes: right 0.884, macro F1 0.720, articles kept 0.962, ECE 0.010
//   text paragraphs: right 0.875, macro F1 0.652, articles kept 0.971, ECE 0.015
//   text bullets: right 0.863, macro F1 0.646, articles kept 0.972, ECE 0.024
//   text blob: right 0.852, macro F1 0.606, articles kept 0.970, ECE 0.017
//   text body: right 0.778, macro F1 0.563, articles kept 0.966, ECE 0.044
//   text start: right 0.731, macro F1 0.442, articles kept 0.960, ECE 0.029

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Names of the features. */
  readonly features: string
  /** Of each its mean, and its weight for every kind but the first, in hundredths of so many bits. */
  readonly table: string
}

export const PAGE_BITS = 12

export const HTML_PAGES: PageWeights = { bias: [6.74, 3.54, 4.40, 2.26, 3.72], features: `
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
b42EKL1VYhnPURVxOfvDaBI2aSBSu2-7Fas11XScUS9YF1YgvkxmJvl3KMG1JZB1BLHu69Tz-MkAeVoa5tJOAJV6Ggw4tJklMJ6shmVPvrzOP9hmNKGWP6htBGnafLVmc1Hg8XeqE67CyIDSuiSgHmeWZJZPsuH3SlPVGtmSwKcC9tLjaWEoLX_Zuutvtw_CQG7n146uzH323n7Z9Lgav5DHd4q45F977XmqTEHXZgzaK5zF-tDi2zoIqoivhGs8LTHUNXgVH6i_y3HqflcRztAGS_msiQ4P5Ye9kayDUJVZCrsEnsSDOHlMoSKEcVTktQBlby1rn2ptxMr4dYhe5Xdj2p3Yeo0iIqfJcXkUl-S4StOGaHfVqCncRGwOTGzYuTRmvyH-_1yTc7WKuAdeem6-AONjoshgIDEMkBa_I8Hul8nSHT7irowaEuQLPtfOoIPylzZxLJu8HtXRcMBetw3nRULGTNtQBBoVxM_K7__DVSOnx-4b7t6nK2lFhAnblUYTDyFneSP6glbGiuHlP1Lly73mD7hC7ZClHN6WiqEamSa06fm2GLZcfLiWAZTnerFDWteGF9ILpJIGFTSjqFen-9QwNsxC-8Fa_8lNNmUXb4y5CPKE4T9_yCy_9dfalw9sc3ciHywPNwRYWn3j3kn6v5S_e5BduZ_R8x1PY6RIulzc_SjQmRvBdnV6dMkmRYZDTjmpqYUrwRiqn2JrnAix1wVzAofWUfOX9ynEraiYtlJCRLUr6GpdjyjG1SCcE3U6XGVQWH3vDRlEhkrKQhOw62FT6wokRj6ZdokNgTgsCTVdoUHPNuNr5Bda45GuN5n1LzKO17O7wwGWRPdHp5UTOoOH5TviL71yLM3mIBVOeiWCJlZbja6go3Oc6-_3AxahpP5Uy79yNcMSNkxDPTK8jEilAJcxTO6SC9MtnWmsQMGYoCxk1a7DtPAvvrKSVeNIvuIEBM5uCA_xGwmMd63c2TcOMY3gmzXOvubqVI-IH2V8qGFId8KQ88GRXk4jhfZOMR4z42XVRW1piGtymr-3INFX-Mhf2XrJM2Ck9efdt5XZ6DEVuBKkeZnjDzoaTAO6AyhSCk2-y9xha2nba7mggDkIeZrtH01bCtX3rbSeTZ-y7OVLrxU0khtWf7PP3aa7pv52uohWxmOUvKPSwbsZ9qf-BrWPI3mXZrhDHl4jU8eDparddhQ9WL50P5J6CfO6MxeVrTnmdwfHXI2Cly6jWXN2rEpxJEx9uSxNzN-9qldf1_tDlAS4LGNZnAf4wYiajrt-FEuRjMoxdOXnkNNHroid1Gnl57CPh09QaZQR1CJ_IrYmTBvyAVrHClYfp5U3HlDUd8XGfifvHVmi99ku5U7gmjh0nMtMuEhQ2g_d-CbCAiI5lkaANx6HB9u-jnux_Dsh4znCzmsq0K9eQGQsun3VKA0OaFkwlM_B6wDC9j7SF4UOGJgYloXSmMryB--hLg5SffG1yekbZDdCmD-H698RBU1e8mbWQDeobs8zuAoaVdCzDHTHaJCL1yRkw-xu1YPmkwSPQgNOn-DtAvrK7zLf87EwFb8tRFwUO3X0w-vsLEMQsoyKiBXG16jdD2W0ElsFneLpkNoBNjmcS7G8KQMoYEyVdooOr_-tVD_uWZcyhlUwDlPe3Q5MK8kLtfO5Fat0aKD
` }

export const TEXT_PAGES: PageWeights = { bias: [1.97, 1.21, 1.12, -0.05, 0.91], features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items steps tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service
`, table: `
b81ddbE-wINrDY8DZUUApCAIOf-NsbXkHZCl2iCjvsVb-o9d0GoXG6He_xH-h1tz_mjfIR6mCB3YFr2esO6Z8CMHSxS2fJh9f8kNilPHR_ZKNZ25xa2jxF-cjnwBcsnDu1GmE_9E1dOtyv0Nr-ZwkX4OwULv5CtJZYf98IRu8P47dtc56JhfdFfbJAA4B7H-ZXVg63K2TFBPpvE6rUo_lvwPZgyWBDq8CN0hlFNSPRe7vb5rd4bUj6DqDR--LN-LlQlifOJguYV_TSVvkuhEaEQMDRaKg9c2XI-neBPwexM8r8z6llY93iuc0rkhyoJ2nX0AcJrkPAfAK3KdjS_iXg5uFuOYFJazS2sKFdSHdRMKxIRyPAaRQdm6kBJZwGz1hUdsULoELLDHXRPlb21A0AnCJvcNx82GhJbCDrM-NQmo5TZ8pUQvlcq2FzGYCyRQ0KhyFDRg872SJ-1h7ESxgl3zNgZMIOIYOqsV4P4_ByCneVAkdRodAarE60CdEMVYeZtNPyhpepL8nn3eObLyKXoO8uyiyxRqc8Og1DN0Ym8hgZUeOkE9i-cnw01UMP0REY6n9SJoLIrZmFZrEKOlIihBOVXMSHEiQdDuWMmdqlV1GASFwYjZlIhIpnxP-YnQqQA8ed68xp0M36Z_SZaho-NpdJ2xflrN5ypyqkvlv5bbXCiupA
` }

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.584, Brier 0.083 (of 0.243), ECE 0.030
//   HTML fragment: right 0.668, Brier 0.129 (of 0.222), ECE 0.068
//   text blocks: right 0.557, Brier 0.103 (of 0.247), ECE 0.036
//   text nodes: right 0.552, Brier 0.104 (of 0.247), ECE 0.040
//   text paragraphs: right 0.575, Brier 0.103 (of 0.244), ECE 0.018
//   text bullets: right 0.569, Brier 0.109 (of 0.245), ECE 0.030
//   text blob: right 0.522, Brier 0.131 (of 0.250), ECE 0.032
//   text body: right 0.662, Brier 0.124 (of 0.224), ECE 0.042

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = { bias: -3.14, weights: { 'article': 0.46, 'certainty': 1.50, 'uncertain': 0.15, 'brief': 0.05, 'has-stated': 0.12, 'stated-kept': 0.23, 'body-stated': 0.28, 'words': 0.21, 'prose': 0.92, 'body-words': 0.27, 'body-share': 0.02, 'left-prose': -0.67, 'stretches': -1.48, 'longest-stretch': 0.22, 'body-start': -0.13, 'body-length': 0.20, 'body-long': 0.43, 'body-short': -0.67, 'body-lists': -0.07, 'body-dated': 0.11, 'body-commented': -0.48, 'sure': -0.10, 'doubtful': -3.34, 'short': 0.12, 'items': 0.04, 'tables': 0.23, 'kind:caption': 0.60, 'kind:related-posts': 0.23, 'kind:comments': 0.02, 'kind:other': -0.60 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -4.82, weights: { 'article': 0.57, 'certainty': 2.08, 'uncertain': 1.52, 'brief': -0.64, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.53, 'prose': 1.36, 'body-words': 0.34, 'body-share': -0.15, 'left-prose': -0.98, 'stretches': -1.56, 'longest-stretch': -0.12, 'body-start': 0.28, 'body-length': 0.47, 'body-long': -0.01, 'body-short': -0.36, 'body-lists': 0.56, 'body-dated': -0.63, 'body-commented': -1.25, 'sure': -0.25, 'doubtful': -2.37, 'short': 0.51, 'items': -0.17, 'tables': -0.08, 'kind:caption': -0.43, 'kind:related-posts': 0.03, 'kind:comments': 0.21, 'kind:other': -0.57 } }
