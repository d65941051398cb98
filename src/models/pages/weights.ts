import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.901, macro F1 0.763, articles kept 0.971, ECE 0.007
//   HTML fragment: right 0.781, macro F1 0.553, articles kept 0.972, ECE 0.034
//   text blocks: right 0.872, macro F1 0.678, articles kept 0.972, ECE 0.018
//   text nodes: right 0.882, macro F1 0.727, articles kept 0.969, ECE 0.014
//   text paragraphs: right 0.882, macro F1 0.662, articles kept 0.978, ECE 0.013
//   text bullets: right 0.864, macro F1 0.635, articles kept 0.974, ECE 0.021
//   text blob: right 0.848, macro F1 0.597, articles kept 0.971, ECE 0.019
//   text body: right 0.778, macro F1 0.558, articles kept 0.965, ECE 0.045
//   text start: right 0.735, macro F1 0.447, articles kept 0.960, ECE 0.037

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Names of the features. */
  readonly features: string
  /** Of each its mean, and its weight for every kind but the first, in hundredths of so many bits. */
  readonly table: string
}

export const PAGE_BITS = 12

export const HTML_PAGES: PageWeights = { bias: [5.57, 2.94, 3.79, 1.52, 2.69], features: `
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
b42DKCDSXvd65vhXaTstsXpuecJJttE1Jjn4eCwSSO1ADEuvtkpWm6A_3zp_QFKa_WGrJ9ns59V7_stafmLZQR_oueCmK1XZXXLglLlp8AWs5ZCzoFd3BONfPCuQyvvUBJpLZHIO6ZYCt-WD8ZcesnTNUd0L4H3nVO1PUVHytaDtCAMBkrEi2k4dnjzmoTRKuoVDsJq3Lam_elxgpk-ctwS9lnVjJT1VsTVdJ749oZJLBqzJJmZVnqrWe6_ruO8WybpTjX1sPXOe_5I2BCt62Nvh0ZkeWj-EeX7tvFeSo61TQIwrVHi_WM_DWbp_5h8UmWScAnchAO8rj_s82yaMFRg1PyfPTuwuK_XaBn2RbR0xUnOdZIGDosuPPevHzIWJjw3jS7LJSyBabmkJB4yaibYyF9_Ktm5FaOhtbBxwwXNV5zWldpSKog8hEmnV7auXI4Sz1txvKek1pOxfydAb6S39TXQ4nLBuesmXFvUPifTdnfpYphyJuP9tzXC1kKdq6s-VPRL5RKw_CVQeK_FU8pW1fsa8PRcGRFJKKn0gkG1hRAP3_RF0TvkhYG2EMomwJGXArn0tsga9_kJQ9zlPmORpDaM_FOyym-tojV-yjxruFV4-ttVvbQrUb3TTnM07ZaugAR39te1uJgynM3uE6VsftZKjB43RVBysi_TxafZ4MEkMJNfjJRE3HxYoOaEsQoSe4UN1yRImwtcf7ZZnzHGsitAgWlMhjJOFP2UGrolrNWNxyYKw2yM3bMXZ_6GGJ7k9yEpxXuPVfm1GunK2oAaVAhfFEBzhOWEF3HlNh50KTsVTmcVtbpOjeX4PFtgiF8Lr9cAVkJv5t8PTdFXArcjTbnutVlzcorVaLXmwofrE2s2h0HGpz0ZB5rzRlnxuHPbOC2iIvZMmyR3F0KKtY4ck2HcRTkXXXya70kmNd7BjSsaYezBhMt-ISTMk6cOwzYUqiTyCPrHj8ZzePJlBJMtWNs5V12ipgEq3KxAqG5WVgx2AV7n1qhq2onMByXInYTmVEKlhJiTGepQvXLa1xBVAknMbJlDSKkPd5FVng0cv5HF0j85iBH7BjHdgFat453rtymDRhlAw3WWkrqjsxWMUbST2aubz003o2LcI3qh-Q3J8D_tHRdZQjqYnrAxq5CtODvyCfifkTBoasRwkXlvRcVQYTnYIS6w2LnkwWQ1UhLRvbWzgyM8SH-E7au6rC18kDoTsVJJ17T84nN02VOB7K17acV3I_pkEwsNEqWg7675ZTZDuU27xGPS7D3dCkZS78A_nNUKlLVbZQYqtzWN1ds-kdR5dKgv0BXKeRx72ir2mx6KTWsePi0LjeJC1BrRnP6J0bmj3ZuY9qbyYj4gDtsYJQBd1vNUbsOMGBqQ8FmCewZ7SEwIR7RxizWvass2qv1OuupJo2wwyvNhMwPk_scbt42gDbuavbUygwczYXhKjhmU-zagYRQ0682gvcYFqUOP5RLXecTbBsPfz8s6RwM-9puUNgK6jL-UVU7Wwd6BtMwRYY2FvFvXehbDoQMeJVJeMXUubqQeYFlX7w6TeaQMb6VNgWP8iUQT7XSIyCupohkRMt1DAu-W0_WJ3V4iLm7X-BIBuRSSafG7EgDeKshcB4AF6DlZt9t6NwLXjN5l9Y7UX3rocEh6G8ixOsZvh-wV8X5ncS
` }

export const TEXT_PAGES: PageWeights = { bias: [2.45, 2.39, 2.64, -0.40, 0.86], features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items steps tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service
`, table: `
b81iJCLJQi0fWW_ddXjyFl4EMMR6Svd3HcLsDgf6D_YlaV38kGOBy1dm_L7_X-RDq6jH5Zi4ZOlaQtx7ywEi5novhqyJWCU0GQQMN5-KN0Ux_TlUMt4iGbHRMeQR7Z7HRD1S1LN6HMkpzL9F3ug4475n4ZlJzv_hMOemuhsZ0ynjX3VaBegmRqy6opSC6idZwPWxylAppQQkPE0Gu5LCl9GTEJCCUpQeOsXOFjDylcoDs6AC088LGPtVcom-d_eBeqR_v5FODGkCvUwC3EMXWtpFJLGtfkC_5oOelq9pHU8Y52Kg5xvH7tlczK9_dgItL55XVCFgyYb5TH4TH5KchzHYavmGGH35g1O96uQxqkWcVPtt6QqvX_zntS7NE-3-O5gfH4zLo0AAkcGursrC9EL08QDKGirbsBFy84V4FLrC51yitqmviJwKj7861imOT58kehCcpSZNFG1IE8BXTCOhYL3aUlmhqSvpKZGC0TuLdsxVAVykMkrmmDHe8xmPMEpYdJHfm95kzAWy1NE1fFwqo76aLsOm_7sy0ZdtGj7DVwDeHpljqdZB0_B3K7rhmnTKGhRuyDJDrX3z8ZId6pwwwxnN68q4TDHIsFO_ne5CSvwyMPArrjaxsID1pg-tWy7vNyCtE2WZzw7PxdqIIfkDP9-Hgx651T6_k8Pl1geN8W6LQ
` }

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.586, Brier 0.083 (of 0.243), ECE 0.030
//   HTML fragment: right 0.668, Brier 0.128 (of 0.222), ECE 0.057
//   text blocks: right 0.553, Brier 0.112 (of 0.247), ECE 0.032
//   text nodes: right 0.538, Brier 0.103 (of 0.249), ECE 0.032
//   text paragraphs: right 0.568, Brier 0.102 (of 0.245), ECE 0.024
//   text bullets: right 0.560, Brier 0.109 (of 0.246), ECE 0.033
//   text blob: right 0.520, Brier 0.129 (of 0.250), ECE 0.031
//   text body: right 0.662, Brier 0.122 (of 0.224), ECE 0.047

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = { bias: -2.90, weights: { 'article': 0.47, 'certainty': 1.40, 'uncertain': 0.15, 'brief': -0.11, 'has-stated': 0.09, 'stated-kept': 0.13, 'body-stated': 0.16, 'words': 0.24, 'prose': 1.01, 'body-words': 0.25, 'body-share': -0.00, 'left-prose': -0.83, 'stretches': -1.35, 'longest-stretch': 0.13, 'body-start': -0.26, 'body-length': 0.20, 'body-long': 0.43, 'body-short': -0.64, 'body-lists': -0.08, 'body-dated': -0.34, 'body-commented': -0.49, 'sure': -0.24, 'doubtful': -3.46, 'short': 0.12, 'items': 0.19, 'tables': 0.31, 'kind:caption': 0.39, 'kind:related-posts': 0.23, 'kind:comments': 0.05, 'kind:other': -0.58 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -5.38, weights: { 'article': 0.58, 'certainty': 2.26, 'uncertain': 0.71, 'brief': -0.48, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.63, 'prose': 1.12, 'body-words': 0.31, 'body-share': -0.20, 'left-prose': -0.98, 'stretches': -1.42, 'longest-stretch': -0.05, 'body-start': 0.00, 'body-length': 0.35, 'body-long': 0.07, 'body-short': -0.28, 'body-lists': 0.75, 'body-dated': -0.72, 'body-commented': -0.82, 'sure': 0.22, 'doubtful': -3.20, 'short': 0.40, 'items': -0.39, 'tables': -0.01, 'kind:caption': -0.50, 'kind:related-posts': 0.02, 'kind:comments': 0.26, 'kind:other': -0.52 } }
