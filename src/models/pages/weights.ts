import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.901, macro F1 0.760, articles kept 0.972, ECE 0.009
//   HTML fragment: right 0.781, macro F1 0.561, articles kept 0.970, ECE 0.040
//   text blocks: right 0.879, macro F1 0.714, articles kept 0.967, ECE 0.014
//   text nodes: right 0.884, macro F1 0.728, articles kept 0.968, ECE 0.014
//   text paragraphs: right 0.880, macro F1 0.667, articles kept 0.973, ECE 0.013
//   text bullets: right 0.867, macro F1 0.663, articles kept 0.967, ECE 0.015
//   text blob: right 0.850, macro F1 0.609, articles kept 0.970, ECE 0.011
//   text body: right 0.776, macro F1 0.551, articles kept 0.964, ECE 0.044
//   text start: right 0.731, macro F1 0.450, articles kept 0.952, ECE 0.032

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Names of the features. */
  readonly features: string
  /** Of each its mean, and its weight for every kind but the first, in hundredths of so many bits. */
  readonly table: string
}

export const PAGE_BITS = 12

export const HTML_PAGES: PageWeights = { bias: [5.40, 2.85, 3.68, 1.19, 2.11], features: `
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
b41-fybXPIqtS-RqmwJHBtcL8jYrLsZVSUcNd6tRioAUrd_HkfHm2-1LRnBw2cNEJNSVsVrQpG5wVTW4UFyeAUH_KBsgrLWDyeBOc1ujDDreKMxyuhGgtHJnf_aFPyoFc2g5Yh2SY_fKPQH2wCipfd488Vsyh95bVEjWKuzwmseeujKcFijND9qalEgVdEFy3y4VpQrJ6IrerhiGczJ65m342ZrRPVnydQVQSIIa4_eiLjDw3tZpimunAdLyKGFuFtaC9HRV7zPwVEkvuYdffLzxe_HPL9hQ5puDR_0KC_WqjyeA5bqk-kJltL1dAuGWwdPY9yxXV_jdS7NNpznlhVB4L4yf4I0Uu4ose1CByXMzFKJrgC-TVDzLYNn3QvTDZgEqsx9rrCcCJdrQ9ktDb1mLAUQuI7Rz2vwr43ZsGpTMWrmfSgj27amKTyS5J83Qx4BptbgQY-yhJwnXs0JsPnGjLNflukdFRtChoFIOAsT9VwR6JCbvOkJGvn7W_6hxkbRnnIz3dnhRoRqaQdFW_WxAzWIU2RvdeTukNO-HVIIvEpqn814II1JCuWdpP0TqGcI2umulKfNH84WpsjNWPh-cQu82sksQM6GhqihpPyeVMZFU_TH9l4dzdhDz5PerzEKk8MOoylZwjDIul-ZbJUgQezGVavM-Q5RPSknQ9yUTLd4DBFAIh708N3DYOULb-vI26k6uwSnUVrd8CBTLmzN5jlfFGHHDI-zV3cw5n6XqNzupbuT_QfDptwWQZGNOjszrS6HV6bWQl02-tn5-wSXTNotTHeq_T2JPDAhmKadpGXB3QZ8ktywagT6yPhvjmjsDJYF6-bNqiLW-KSkPMxVITwexxqA8rYs0mMvxLr8vGiKKWtb7Irw89c5RZMUpDF-t3SwsYHcrcncoB0PNWXtNNILxxIRmqXRuOFIL4W6lgFziWuxEvWdYv6kW2cCDYMXL_dBzmHN4RbKLlN-OUsIA9Iqxd2fGWzPk6cwxM6aRJEvuUiwQTe5v0Sh3ec-DFSgzeVBir1_eMWZsSjC-g_zHWK5A8dMbBGI7IMYyeGvWo-G4J3M_f0w48NogGSeUibUo6N8elaQoCOi9IPKREJ3g_MSJAhWSPEg-bjrBWR43IZowWobs5LwHGxXZakY5kvJp1yeehmMC4N0ge8DmcLBEh1RrCpMnElWAgDe-5EIYnZPS4fLq0nSBLMeMY5AauPn69nwp0iH4_RfdhqbzGp0gAm4gbf98ZobmJCvqya6dXaagg66rnehbWzgzlAO5KoqpZ3AYyyCyZejRnU0Cyp9vV_5DigVClSaKrlR3f5UpFy9Il6gXd-WXjLU9HqpEX_rHcUq61lE-PJCR-BopvFMHFeLWO3fSXSflld-gDpNlBUMH9GJOF9iNj0AR2jca3vwdtV170PTRdSsriqvqgKfBVzkQ75bng6Ms4KsAUoW4cx9sNJ3dAyWIM4wqtoi5Fy6sGoVbAuqiLMaGkGn1RUuS_CThLsCsK462GqEvo-wYotbvrgUtOUk9JdQOW726gtlQoDK4yRw54kzVo11zulVg8gceguKm4wXX6DLXU3XXbDxT_W8Guu8tYO6aUTWEWTVQdsj5tb804Y3bNYE5silj09m1Sd2mdOW53K6pmREDvk-yhDG9HruT2SpWlSW75J5Yp6lMSn
` }

export const TEXT_PAGES: PageWeights = { bias: [2.31, 0.50, 0.43, -1.14, 0.43], features: `
words blocks prose body-words body-share left-prose stretches longest-stretch body-length body-long body-short
body-headings body-questions body-quotes body-start body-numbers body-capitals body-lists body-dated body-commented
sure doubtful short headings items steps tables code repeated shapes prices price-count dates date-count questions
exclamations phones numbers i we you kind:title kind:byline kind:timestamp kind:breadcrumb kind:tags kind:engagement
kind:share-bar kind:caption kind:cookie-notice kind:newsletter kind:promotion kind:paywall kind:advertisement
kind:related-posts kind:trending kind:author-bio kind:comments kind:navigation kind:copyright kind:other says:article
of:article says:forum of:forum says:product of:product says:documentation of:documentation says:listing of:listing
says:service of:service
`, table: `
b81gzaSv2LXcNlZBG3taLq0P-HE-CYnW_lFWqDFN0g8ppjeGHp_ROylNk8VHcpxcLMfLE3mD9jjU1cN24JHf3aDpmeQi4ojr3YmvTxuOkjlpClk9ACRpt0E9Nuee95RHlTFIuC7x7zw53sN1adWMTIfgyMIMIrZ0iUUMgjVxFSSK22awJz4kfY2ly-EdFyOy9_WW0CkOpsUMGKxZyOZBTG58BmnHL2JB0URrT-72t0z4eFsGM6Hiu7FO6OTWZ_rZKCfRjYnfr7GclVwmJKr-CZ-HDQ1cEoLQ7DZgMqosaG8O4wmubjX-J3uYawac92VJcvhoR0k30evtKK6NxCn5Q0ga6mAvWX5VVoOC76MaoQ94__1Z0Be7jpM-lpvU3DxacfgL02_Vd9ZAW9bPOmJ-3Kxu1Q9LkWH2-oi89tXKVnhb5Fp_f2DsmFXRqbulXL2g5dZX7u0nCF5MiuWejjuLLV8d6UslN1CSQTavgi8r8agHUhNYkjMidEBN8Pxk5RyEqNq3oqiptcxU_hG5yK_pENkL0ywHPDdI2XZUELrqbvmUOT_DzeoWN0O3lQdc4td6iUEMZjtdOv-EuVUCDoT9GchaQJVFSxsfTm-CHmOWQgCxPfi5u8Z49pKcjiC8r88rUqkzh9KDyUjCitGj9pTxvTK-PNZmhEVlRnL0I_GqNHc9p2XsYw
` }

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.587, Brier 0.085 (of 0.242), ECE 0.031
//   HTML fragment: right 0.668, Brier 0.127 (of 0.222), ECE 0.059
//   text blocks: right 0.549, Brier 0.110 (of 0.248), ECE 0.029
//   text nodes: right 0.535, Brier 0.101 (of 0.249), ECE 0.032
//   text paragraphs: right 0.571, Brier 0.098 (of 0.245), ECE 0.026
//   text bullets: right 0.563, Brier 0.104 (of 0.246), ECE 0.027
//   text blob: right 0.520, Brier 0.129 (of 0.250), ECE 0.030
//   text body: right 0.662, Brier 0.123 (of 0.224), ECE 0.049

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = { bias: -2.90, weights: { 'article': 0.46, 'certainty': 1.35, 'uncertain': 0.33, 'brief': 0.07, 'has-stated': -0.14, 'stated-kept': 0.34, 'body-stated': 0.03, 'words': 0.21, 'prose': 1.10, 'body-words': 0.27, 'body-share': 0.12, 'left-prose': -0.90, 'stretches': -1.44, 'longest-stretch': 0.10, 'body-start': -0.13, 'body-length': 0.20, 'body-long': 0.43, 'body-short': -0.65, 'body-lists': 0.15, 'body-dated': -0.11, 'body-commented': -0.55, 'sure': -0.30, 'doubtful': -3.08, 'short': 0.09, 'items': 0.18, 'tables': 0.13, 'kind:caption': 0.35, 'kind:related-posts': 0.33, 'kind:comments': -0.03, 'kind:other': -0.53 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -5.32, weights: { 'article': 0.56, 'certainty': 2.29, 'uncertain': 0.95, 'brief': -0.63, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.55, 'prose': 1.18, 'body-words': 0.35, 'body-share': -0.17, 'left-prose': -0.67, 'stretches': -1.84, 'longest-stretch': -0.36, 'body-start': 0.19, 'body-length': 0.33, 'body-long': -0.04, 'body-short': -0.30, 'body-lists': 0.51, 'body-dated': -0.58, 'body-commented': -0.43, 'sure': 0.64, 'doubtful': -3.24, 'short': 0.44, 'items': -0.23, 'tables': -0.13, 'kind:caption': -0.59, 'kind:related-posts': 0.20, 'kind:comments': 0.11, 'kind:other': -0.56 } }
