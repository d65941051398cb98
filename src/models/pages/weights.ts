import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.895, macro F1 0.746, articles kept 0.970, ECE 0.010
//   HTML fragment: right 0.785, macro F1 0.557, articles kept 0.972, ECE 0.036
//   text blocks: right 0.874, macro F1 0.696, articles kept 0.967, ECE 0.013
//   text nodes: right 0.886, macro F1 0.745, articles kept 0.960, ECE 0.018
//   text paragraphs: right 0.879, macro F1 0.681, articles kept 0.974, ECE 0.018
//   text bullets: right 0.868, macro F1 0.656, articles kept 0.975, ECE 0.023
//   text blob: right 0.850, macro F1 0.608, articles kept 0.971, ECE 0.013
//   text body: right 0.778, macro F1 0.567, articles kept 0.965, ECE 0.040
//   text start: right 0.733, macro F1 0.458, articles kept 0.955, ECE 0.030

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Names of the features. */
  readonly features: string
  /** Of each its mean, and its weight for every kind but the first, in hundredths of so many bits. */
  readonly table: string
}

export const PAGE_BITS = 12

export const HTML_PAGES: PageWeights = { bias: [6.37, 3.48, 3.75, 1.81, 2.38], features: `
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
b42B0eeM10cD2lOlESo4xZ-h4Oa1ZNq4xtQ4-VU4utMELJ-czq2sV5snqT_5AnjswmOt2eJhl3uNiUjkbWzoU8HxVtVNTwyi1mqlJuWmmXbIc6yNBmgOMbV8sGjUtI43OLVzLFnT-xE-TC1A23KhL3a-qmr26UCo2QUnFpkPvllCd5nyne71vHVQW3to8J2YjVPcJ7BddTU4YVd70sFR_ulK6San6KLrKZGjiLv4asJY8LG5iRVPxocTnbN9mqlosYQIh0t9wFUiPeXY-2iWkPQsr_ZQsoQIEgr09vUQxjyr_wJdG3OGqNDutbtonDXFCLVWbxhte_6hpGZYSw74VJXcMgMmj0Qb47xpGtcSSJTzux2tdv3bzfwITLZsr1eS5aO98hXq1QK1iPMk8HVXmSAR7l03hAf-0bj5q9SPbR6yevZRc4HkINPXuRNU_mduElVr5Fkqur4PMcd4jhsbjfzPtzNCNB0vqSfpnFDBJlAyHjO0BXI_-ubImXe4fe5kgokTiXrykLamoePnK5rUM0o2ujhqetTozevjM7KfgKJjqkrUz6RFgdbyxl2bWpxC-fVkMWYZkuAsNhyk1QziJ-ywfKlFW82fgUWphRg_3LxQ5eIBD92dMblJ-RD_F1BHwXHMLt-wJro8rVUHblSSeOuW208ztwUH_9nVk_T51WB1KN800iSdkuiUVuxgrXjBBqR8TSSCZciR_cI5VC7BKl26FFuEMm4TVfahYlJHvsK6vK8O3_yn8dqbCFFVioer3dtz3dr0t5Omrk4q6BFI2tYZ-c99nLPWQdRRR4PVxFvoFauTI5o2gPlFvsT2-RbGwLx4084arJle_tL7Ovg-Dh0eliYE5BRgvriGSwI8S5KV7DXe6aT7R4StTX5kvwD_9j_VjOVCQZO168Us16XZ32GUBM7wKpe0GDK-t0e_aQsVK6S-DEW7OLj1w8yFrp2R4FcMDXvg4j4o9YL-vRUlwmP8U2JiPj8dKcD5MS6GBBJnrSCVdv_xA7xOKMdjA-dic6wfl4f6SMsvoUXRHc-DyJ-PXbIS72YjjPty5DGAKq4MR1AATdxNOY1wItghNNVQEFTxVKnA0dxxJH2VY8qxquSGeJMe06CDzwsSxv7nndfN6GJf0QV3HWzx6z1xChMA4yls-i2pXHeMrC-py4oabjJB-pFqOMFRqGnmHdnGI7JVAvPOOEul0f3MD2d9TJ_AYglNBSVv2L5LhrQB5Z9rynOOpECaaDThx_CCpxJmvqVnFjQy2QXR6i6zt19Y8b87LlCqCVR_VT2Yw0YUrRVxk-F0keoXMukjCRr5FYW4vvjEPw7_sOrl0O7YC65ONnY7MuHyGrkcvRtwdMlDGXynJoIHYc9VUqcZISjm3ZZnvCsprO6dKMcb739KVBU67cNIhM0HXbqvNEqRcHX7M1_C5lSZ8O8wiD2IKC8YSwwF5X9Hv55fsOUbluSXu9gm78gxBNZcJjwvb7cgKxl6vZ-iAJKh7oMNIxdO4uDuq1p_80k6sWlaRdm7uzZfG7ts48yr6sC9V4tOvdUv8WCC3JrunwSaMqQpEE9nB3qrG_Pt8_mejRK1jD93HapNegMr2s865zYa9WJfhOF4b7O6_7YwVjqRoTdpji92DwbXsBW6BpauE92Lr8zaLXkLLQym66A
` }

export const TEXT_PAGES: PageWeights = { bias: [3.60, 2.80, 2.15, 0.44, 2.22], features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items steps tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service
`, table: `
b81gIoEjyiNZUCWQe8YKSWkkcAVwsD776kD4UuizdsXM8zSEeGhewxKVOoOCm8yi78ux6OK86FKOJbup9xQRt-F9g0OrGJVUlc94Rmgh3z-4Yfn75LuPFIg6F-577XKeJIpDRMzNh5A1BUgTuIR1qBqUQW48voObl1Q16wsSQLbhUm_xad9DysyD9Qx2uNWduN8U3d_uFNm3WcZQZbWT7jfU5xsOfich1nrq9ICXifoBAhBX4Fr_1LQSwsBIha-H0BRxIqjiTwkgfRfwrTf0Ap_eh_be4aodDujiDrk_HWjY0CtPscMgyL0v1BG-uVlw9zNNr_JGG-CyB5vdusuu_15haBBIyq2MHKSFB3tAp5Iks5lKiX_O0AuLx_0059HMpH0KuUpQqoPU-avsbAyUV-10UXCar3u5EhO5H1_ZwKb6E6NxD00HvDip5jcvm_ekqaltnRZvL856P3XBdIzsSyNt4_uThbNmKIS3tvrYyMrQsRZ_kpDD9u9SeRUnLfbWSXrLr6E76WIC3K6WjTrZ87w13IUT6EIgawMyEfc5EtY-pzpXrvjzf177WNsLzNGfKK8gXjZwXf4Z5Mnakkv35puyln3hG1GMvgMduTzjR1lOQgPFwjZf92CTIsCbBqAHFDS2oUHFq_AQw893SBXLTKoLHHdjoCD6B7qQuwtgRhRUThW
` }

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.583, Brier 0.084 (of 0.243), ECE 0.032
//   HTML fragment: right 0.668, Brier 0.128 (of 0.222), ECE 0.062
//   text blocks: right 0.544, Brier 0.108 (of 0.248), ECE 0.050
//   text nodes: right 0.525, Brier 0.109 (of 0.249), ECE 0.031
//   text paragraphs: right 0.565, Brier 0.107 (of 0.246), ECE 0.033
//   text bullets: right 0.563, Brier 0.111 (of 0.246), ECE 0.018
//   text blob: right 0.518, Brier 0.134 (of 0.250), ECE 0.028
//   text body: right 0.663, Brier 0.126 (of 0.224), ECE 0.039

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = { bias: -3.08, weights: { 'article': 0.46, 'certainty': 1.36, 'uncertain': 0.57, 'brief': 0.12, 'has-stated': -0.08, 'stated-kept': 0.34, 'body-stated': 0.01, 'words': 0.19, 'prose': 0.97, 'body-words': 0.34, 'body-share': 0.19, 'left-prose': -0.96, 'stretches': -1.54, 'longest-stretch': 0.15, 'body-start': -0.22, 'body-length': 0.15, 'body-long': 0.57, 'body-short': -0.62, 'body-lists': 0.26, 'body-dated': -0.22, 'body-commented': -0.64, 'sure': -0.29, 'doubtful': -2.60, 'short': 0.10, 'items': 0.09, 'tables': 0.41, 'kind:caption': 0.45, 'kind:related-posts': 0.33, 'kind:comments': -0.00, 'kind:other': -0.54 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -5.99, weights: { 'article': 0.55, 'certainty': 1.96, 'uncertain': 1.78, 'brief': -0.58, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.60, 'prose': 1.56, 'body-words': 0.38, 'body-share': -0.08, 'left-prose': -1.13, 'stretches': -1.25, 'longest-stretch': 0.29, 'body-start': 0.04, 'body-length': 0.66, 'body-long': -0.22, 'body-short': -0.22, 'body-lists': 0.67, 'body-dated': -0.44, 'body-commented': -1.12, 'sure': -0.08, 'doubtful': -2.76, 'short': 0.51, 'items': -0.01, 'tables': -0.09, 'kind:caption': -0.67, 'kind:related-posts': 0.15, 'kind:comments': 0.21, 'kind:other': -0.63 } }
