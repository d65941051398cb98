import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.898, macro F1 0.762, articles kept 0.969, ECE 0.012
//   HTML fragment: right 0.777, macro F1 0.542, articles kept 0.974, ECE 0.031
//   text blocks: right 0.865, macro F1 0.670, articles kept 0.967, ECE 0.007
//   text nodes: right 0.874, macro F1 0.713, articles kept 0.965, ECE 0.024
//   text paragraphs: right 0.871, macro F1 0.654, articles kept 0.970, ECE 0.038
//   text bullets: right 0.862, macro F1 0.642, articles kept 0.971, ECE 0.016
//   text blob: right 0.847, macro F1 0.600, articles kept 0.969, ECE 0.009
//   text body: right 0.776, macro F1 0.559, articles kept 0.967, ECE 0.044
//   text start: right 0.732, macro F1 0.455, articles kept 0.954, ECE 0.025

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
  bias: [5.87, 3.32, 3.73, 1.79, 3.57],
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
b41_ewljWhIWp4dOAiNVkJHpQlXT4ZQn-1N98V9gCSk_OAUSUn28GeCKBMEgR-8npk4MbBg-ld7it4DBZs5TUSci-pLeveDzgTJ_S0xmrETdNWC-_4g60WGumt3bNo006bG1Yr3F63bwPjKkC4ZT1D0o0KcDyoBVZB1Z7iYYeKrLp6ah33bDLVnX51ayWxUS6TODX6jkfbn-MguaGABeWNfSMYrWM3jQiyOOB9-ovmV0jps_CbMbVrteMMxMrLdxQfHIVqkL3WWs9CbXQccGdvBN-h1cP_ZSyy9Rl_7X4wq1LeRQpJJQ1f177SAz3Frle5A2SyjYIhu3HzsAO7IMcJDDj74hGYhuyPr86MZWX1QrkthKlt4-5s6m56rpSvHp9nAz0L9HLfiiemqurKQB5b69Ep6MONfvEwp7NCSviDgsDhTphmEZW-dqxEqKZQlBpuCNpdp4ZpeEJPdkNxbuJCkSDn9_D_hHCV_X2q9tr4xSqhoz4FvfdYgNq8D_RIdAFbICin9q9ThW1m_qRd2kuaOmLkzeRjImAlAWfEkGNGDETgoYGSFQ9q-3wPw-1gcn78KFwWybYGhBywNKh8RTzWEmzRfWZuN4KCXsfyp-tKX09QtM3bVuNhrLQBhcYrepru56S9K61mT33IxVAhxvA4FFRNTJKL8u76vlHPHubwteFtGqgVh9hUxITJ0J7qdbaecXHgrq-lM6fcTHvDIDX-ya7scGP30hyqJuy1Ver6qDvTN5xrE5LsfvC5IdTi_Q9Huh4wpXaqhUpv4UsOVnLCovuvUPZwxrkqWqlwZ2qyjQIfrAZrClFrdBAwydkAtag45nf2dTyHPEPO84D9V0ejbBxaKeXqVWcrx4btXMawx0IzWrr_5g4jklRA6icLA5LvV1f3udxP3Du4JG_COMhBh4WhrprQdSbmLSsm9jk7D21Vo-XcdTLIgqBtqIhSfI7rn0nSUGhu7uDrKtINaJPuoaJvbA6cK4KkhgXY5ay5UcSZqdhG407WmrWCbbmorpyPzTHchGlE8YkJ1p3SYEJXpMt4xZz0ZESQ1MKGfYIL1a-Q-RIX-8YyGsxr5qFzTdxMq3XvxYQPQI-IrvIFhAMV2RuZuma1pK_Aq4pJpvldgOvl25pM4VsKM2gtYxeezMaiIj5QvwcBzm1XPF7jA1RaoKrbviPmCcIgQDYJfcZCUaEYkGyXaGcVve8tdchDYRuqxuiBkYHT31LY02S01MGEO5Zocaqs6hv42rM5sm1zk9SOkokKuTqs0dTL0j_MtODsi_gOLJFg1jFqvaAKJv_d5MMZQRXIswJUQ1eDA7nb_vWxWmqS6G4PtsRfU6D6DwX2zWM6MoyExH0XVH-zd9qHSBtD-YJtFSuvhTslLMZ6FjLV4SYpDTiytKLiRUUdMMhtrqR3EmFewHoTak-6lyOSW5I3zCh9gewUKy4DzdrIWhP4TxACMOHr0LLPS5FAaKYkwhenABoRke6RlgkHYaVErTulifC6trhLYJw5yJF9CE5SbhMMT5vCtfSrfgPka9Qlgc6VV6c2ciYYIujoV-W7rcY7AUPU5jaFOqHxF8oX7HujdFdVBHCZnDuAdMxEusDba0kxPjRQ50ccJk8DBM9qq_MYOtrBQ7cwJlGV1GiDc4fkPNVBAeoFVyHGPma5ef5IeV
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [3.31, 2.25, 2.51, 0.11, 1.48],
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
b81fIlPz-HZdAJK3wWmAOFB3Ayd6LQC7pehlqBWkUkGajRwJ-AcK1X8LoxsTM82yT_04So-L0v_a0TJt8cQMwPJNH634UA1Oey3TdqrZbfbJn7vn-7uhVEcf2FEMF1sbf1crW7OcDwjzxDYIRaLT6IIh5FBrpuPwc9cEVM9bMjl-tTLDObraJVq6KbZsDW9XWlJ-OSp9RO3OqSg1sCOorRknXUVKT-6NTAaku_njABRl8MIs1UUUQyvEhTE2pxMR1WSXTvC2Qg604ogiffeUruvrQ_gIK4JkjcLnsWldw6cBgkPYKwD1pn6fxxK48idacXmdqA-WExs1atzuzfKzKcTMNwDwHcd5HN-E5iFyrwHICDJV7hJz39PnSZcZfuDZtgEsQp0tmInFqas_Q2gEeYs4bihShLjeR7SibwYxDtcVNMPEZG3p_8I0RoYVD0J4d7MqWhSJFkfugXotRobEXy8dY9NshiFb-fB4HQJ8pbdYpL3u3tetfV7bY4wOl1xz09i9veRDDJERbF8cliGS8n_0Gj3baGqpUVmIZYN0kXX75TEHQVCmxX87pfKqpFHSoZgQG8kDCRkxG2zvVYJCpl7gwSV8lKmlhygo9uUGNUYZT0id8yxLHUkO5N1m9BSIjIhtP3SpaIJ7CkjdI-nNWOtGopneLduOW1ukdJnE8g
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.585, Brier 0.082 (of 0.243), ECE 0.029
//   HTML fragment: right 0.669, Brier 0.128 (of 0.221), ECE 0.070
//   text blocks: right 0.550, Brier 0.110 (of 0.247), ECE 0.035
//   text nodes: right 0.527, Brier 0.108 (of 0.249), ECE 0.040
//   text paragraphs: right 0.566, Brier 0.099 (of 0.246), ECE 0.033
//   text bullets: right 0.559, Brier 0.103 (of 0.247), ECE 0.036
//   text blob: right 0.510, Brier 0.131 (of 0.250), ECE 0.036
//   text body: right 0.664, Brier 0.123 (of 0.223), ECE 0.047

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -2.73,
  weights: {
    article: 0.47,
    certainty: 1.2,
    uncertain: 0.03,
    brief: -0.06,
    'has-stated': 0.16,
    'stated-kept': 0.18,
    'body-stated': 0.18,
    words: 0.16,
    prose: 1.26,
    'body-words': 0.27,
    'body-share': 0.05,
    'left-prose': -1.07,
    stretches: -1.52,
    'longest-stretch': 0.1,
    'body-start': 0.05,
    'body-length': 0.09,
    'body-long': 0.52,
    'body-short': -0.59,
    'body-lists': 0.38,
    'body-dated': -0.25,
    'body-commented': -1.2,
    sure: -0.24,
    doubtful: -2.79,
    short: 0.12,
    items: -0.01,
    tables: 0.35,
    'kind:caption': 0.33,
    'kind:related-posts': 0.38,
    'kind:comments': 0.13,
    'kind:other': -0.7,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -5.86,
  weights: {
    article: 0.56,
    certainty: 2.32,
    uncertain: 0.78,
    brief: -0.61,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.52,
    prose: 1.49,
    'body-words': 0.43,
    'body-share': -0.2,
    'left-prose': -0.75,
    stretches: -1.31,
    'longest-stretch': -0.15,
    'body-start': 0.31,
    'body-length': 0.34,
    'body-long': 0.03,
    'body-short': -0.18,
    'body-lists': 0.74,
    'body-dated': -0.66,
    'body-commented': -0.9,
    sure: 0.35,
    doubtful: -4.44,
    short: 0.33,
    items: -0.07,
    tables: -0.08,
    'kind:caption': -0.52,
    'kind:related-posts': 0.09,
    'kind:comments': 0.13,
    'kind:other': -0.75,
  },
}
