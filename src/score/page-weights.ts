import type { OutcomeFeature } from '../features/outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 12074 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.886, macro F1 0.725, articles kept 0.966, ECE 0.012
//   HTML fragment: right 0.779, macro F1 0.536, articles kept 0.971, ECE 0.030
//   text blocks: right 0.870, macro F1 0.669, articles kept 0.966, ECE 0.015
//   text nodes: right 0.869, macro F1 0.683, articles kept 0.958, ECE 0.016
//   text paragraphs: right 0.871, macro F1 0.666, articles kept 0.972, ECE 0.014
//   text bullets: right 0.871, macro F1 0.665, articles kept 0.973, ECE 0.017
//   text blob: right 0.834, macro F1 0.575, articles kept 0.969, ECE 0.017
//   text body: right 0.773, macro F1 0.547, articles kept 0.959, ECE 0.052
//   text start: right 0.716, macro F1 0.435, articles kept 0.932, ECE 0.019

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Of each feature its name, its mean, and its weight for every kind but the first, in hundredths. */
  readonly table: string
}

export const HTML_PAGES: PageWeights = {
  bias: [4.8, 2.86, 4.31, 1.6, 3.76],
  table: `
words 263 -123 -112 -154 -73 -121; blocks 180 -68 -57 -78 -38 -56; prose 67 -126 -39 -80 -90 -58;
body-words 244 -77 -59 -89 -34 -59; body-share 66 -52 -26 -30 -14 -28; left-prose 19 68 70 45 18 102;
stretches 47 70 57 51 83 76; longest-stretch 73 -61 -48 -60 -71 -77; body-length 121 20 3 -56 -8 -54;
body-long 71 -54 -41 -79 -86 -109; body-short 22 -75 -3 66 -35 -22; body-headings 12 119 72 136 167 213;
body-questions 10 26 -6 -11 -50 15; body-quotes 12 -201 -225 -207 -144 -229; body-start 29 70 59 47 85 28;
body-numbers 24 -6 -14 -1 -32 -9; body-capitals 40 65 -129 -41 -91 -83; body-lists 14 39 44 104 85 118;
body-dated 8 73 87 56 50 77; body-commented 5 77 86 12 59 31; sure 97 -88 -32 53 20 33;
doubtful 13 122 110 73 99 145; short 61 43 54 51 28 55; headings 9 -32 -74 -11 30 -7; items 38 -54 -38 -47 20 -4;
tables 1 -100 -70 -68 -68 -28; code 4 86 84 70 178 33; repeated 14 25 7 -100 -53 -95; shapes 34 123 18 51 67 159;
prices 6 65 -8 11 -38 -5; price-count 18 51 4 12 -39 54; dates 11 97 135 11 -25 25; date-count 42 -65 -6 -35 -62 -41;
questions 10 -5 83 18 -11 70; exclamations 6 64 95 80 -10 69; phones 10 -14 41 -6 22 156; numbers 18 47 3 26 20 -111;
i 14 36 189 15 -15 22; we 14 113 69 31 -5 181; you 36 -14 -28 5 -11 50; kind:title 39 58 9 55 36 87;
kind:byline 20 -1 -54 -64 -120 -72; kind:timestamp 26 0 86 22 5 4; kind:breadcrumb 20 30 77 30 23 35;
kind:tags 24 24 -29 -6 13 -18; kind:engagement 14 15 26 27 24 43; kind:share-bar 34 -30 9 -3 14 33;
kind:caption 24 -182 -178 -150 -152 -152; kind:cookie-notice 14 -22 -33 15 -49 75;
kind:newsletter 31 20 -27 -9 -43 8; kind:promotion 34 39 -4 -1 -16 37; kind:paywall 11 14 -3 1 -29 32;
kind:advertisement 12 -22 -43 -72 -70 -53; kind:related-posts 50 -29 -53 4 -50 -64;
kind:trending 27 -29 -13 -14 -35 -2; kind:author-bio 12 -144 -93 -108 -144 -127; kind:comments 26 0 45 8 -1 -17;
kind:navigation 125 18 7 9 23 20; kind:copyright 41 -112 -93 -45 -70 -71; kind:other 55 -13 23 9 0 32;
says:article 30 87 32 31 69 39; of:article 20 -81 -138 -120 -140 -216; says:forum 18 -69 56 -3 1 -20;
of:forum 13 -14 180 56 75 40; says:product 8 -5 -45 105 -41 -96; of:product 6 177 67 458 66 -43;
says:documentation 25 -7 3 33 125 -37; of:documentation 19 27 41 97 243 -5; says:listing 24 44 -6 -24 -42 -28;
of:listing 17 124 63 58 8 96; says:service 55 -25 -23 2 -31 91; of:service 42 52 29 80 23 194; links 20 25 5 5 43 36;
link-count 145 -2 -8 -9 -2 -11; link-groups 46 -10 -9 -16 5 -6; body-links 6 447 263 195 226 129;
nav 13 -26 -31 -17 39 -48; in-article 38 -86 -51 -61 -64 -61; in-main 40 -9 -1 -26 -28 -24;
in-form 1 262 204 113 95 103; in-items 9 26 8 -29 71 -39; siblings-prose 20 106 36 30 61 77;
siblings-count 67 24 -2 -2 26 -21; siblings-length 81 -12 -18 -15 -19 -8; siblings-links 27 -12 -34 -61 -36 -34;
cards 83 -11 -16 -22 -9 -12; images 20 -44 -34 -63 -121 -103; scripts 68 -54 -32 -44 -28 -24;
deep 45 -40 -25 -28 -1 -74; og:article 49 -55 -38 -40 -19 -33; og:website 15 -6 -3 29 -8 37;
og:product 1 -141 -27 143 -26 -59; og:other 1 -77 -73 -84 -52 -43; dated 32 -79 -68 -60 -51 -101;
authored 27 -19 -37 -51 -24 -38; feed 37 -18 -41 -30 -53 -63; paged 4 19 -11 -119 25 -72; path-known 78 9 -6 -7 -3 9;
path-root 2 -73 -87 -127 -109 47; path-depth 46 -64 -44 -16 -35 -67; path-slug 40 -146 -116 -100 -145 -131;
path-number 19 -36 25 18 -21 -43; path-date 3 -199 -236 -177 -212 -203; path-query 1 162 24 -108 -108 -107;
path-slash 36 -2 -13 10 0 4; path-file 9 -14 6 72 11 -7; tag:article 21 51 20 16 -4 16;
tag:form 25 -61 -18 -32 -39 -66; tag:button 48 36 22 41 38 4; tag:input 48 4 -5 -3 -22 -33;
tag:select 4 16 75 88 28 -11; tag:pre 4 -51 -21 -24 28 -41; tag:code 7 4 36 18 92 7; tag:table 6 -42 -38 -84 28 -52;
tag:img 81 3 -10 -7 -24 -18; tag:time 12 39 -19 -25 -55 -72; tag:video 1 -21 -28 26 -47 -1;
tag:dl 4 -76 -36 -68 -13 -39; tag:h1 23 32 -5 -22 -2 31; tag:h2 53 -18 -23 4 -7 -2; tag:h3 51 -47 -20 -19 -26 5;
tag:h4 23 3 -51 -33 3 -8; class:article 54 -35 -31 -37 -28 -56; page:article 27 -81 -57 -45 -57 -85;
path:article 20 -48 -58 -82 -93 -117; class:forum 39 -26 18 -2 -3 26; page:forum 2 171 56 59 170 -10;
path:forum 3 -122 211 -6 -9 -16; class:product 25 66 24 54 26 1; page:product 4 61 52 84 61 15;
path:product 2 -36 -42 165 -25 -56; class:documentation 26 2 21 28 62 -1; page:documentation 1 -90 -114 -104 1 -201;
path:documentation 3 68 60 55 229 22; class:listing 121 -1 -18 -20 -22 -22; page:listing 5 162 84 73 107 24;
path:listing 2 134 -12 -48 36 48; class:service 79 -8 -15 -8 -22 18; page:service 7 67 63 51 21 105;
path:service 2 46 33 14 24 185; type:news 12 -40 -32 -29 -31 -34; types:news 0 7 8 8 8 17;
type:article 19 1 -27 -15 -46 -35; types:article 2 -44 -26 -7 -28 -36; type:blog 6 -37 -22 -34 -47 -19;
types:blog 0 -8 -7 -7 -7 -9; type:product 2 -4 20 41 19 130; types:product 0 41 -4 -16 -2 -32;
type:offer 1 61 39 196 36 15; types:offer 0 69 16 -35 17 49; type:rating 2 -174 -123 -127 -115 -60;
types:rating 0 108 94 127 94 153; type:question 3 -46 -34 5 -27 18; types:question 3 -28 -34 51 2 103;
type:forum 3 -3 121 16 6 -2; types:forum 2 105 314 126 124 109; type:list 3 62 -28 -60 -26 -51;
types:list 0 -19 -10 -12 -10 -8; type:faq 3 -122 -51 -21 -55 -37; type:documentation 0 100 4 -3 5 -23;
types:documentation 0 136 59 56 60 61; type:software 0 -4 51 7 34 -1; type:business 7 20 43 17 8 37;
types:business 1 -9 33 -42 -32 -71; type:organization 32 13 -5 -18 -14 -13;
types:organization 4 -35 -80 -82 -102 -129; type:page 29 -16 -17 -21 -19 -4; types:page 2 -14 -40 -41 16 -101;
type:about 30 -23 4 -3 -16 -13; types:about 5 -50 -29 -25 -37 -40; type:site 18 69 55 52 40 83;
types:site 0 1 -7 -7 -7 -17; type:trail 27 -20 -11 -21 -10 4; types:trail 1 -35 -20 -24 -23 -26;
type:event 3 -19 -10 -13 -9 5;
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [4.15, 3.28, 5.01, 2.44, 4.35],
  table: `
words 262 12 -52 -72 -11 -46; blocks 180 -47 -80 -92 -44 -72; prose 65 -256 -80 -176 -158 -220;
body-words 241 -89 -65 -80 -30 -57; body-share 65 -92 18 -23 5 -10; left-prose 20 155 73 96 31 93;
stretches 44 -87 -66 -70 -57 -91; longest-stretch 76 -101 -137 -74 -88 -188; body-length 116 -49 -50 -120 -120 -144;
body-long 61 31 -8 -30 -44 -54; body-short 23 43 63 166 103 156; body-headings 0 -39 -42 -40 -36 -37;
body-questions 11 66 88 60 -10 109; body-quotes 10 -164 -278 -297 -154 -268; body-start 26 56 84 105 92 47;
body-numbers 23 25 35 33 24 -15; body-capitals 40 71 -168 58 -70 -18; body-lists 7 -76 -29 28 -19 -59;
body-dated 8 267 244 152 160 250; body-commented 9 53 84 37 37 45; sure 95 -122 -85 -136 -11 103;
doubtful 23 61 78 27 -1 21; short 58 -110 -45 -60 -83 -95; headings 0 -35 -35 -35 -33 -32; items 15 84 34 7 45 23;
steps 4 -75 -57 -114 -73 -60; tables 0 10 16 14 15 37; code 4 74 86 37 176 -47; repeated 15 68 73 -82 -76 -27;
shapes 31 165 -29 0 14 133; prices 6 90 24 41 -55 45; price-count 18 39 -18 -8 -105 26; dates 12 58 109 -14 -116 -6;
date-count 43 -135 -43 -73 -132 -77; questions 11 -61 25 -52 -45 2; exclamations 7 53 38 53 -76 11;
phones 10 -49 -48 -44 -70 78; numbers 18 36 2 25 4 -143; i 14 -14 152 17 -100 21; we 15 130 70 60 23 246;
you 36 -2 -46 2 -10 64; kind:title 28 -88 -49 -47 -40 -20; kind:byline 15 -138 -104 -144 -217 -217;
kind:timestamp 21 -87 26 -97 -115 -143; kind:breadcrumb 19 -69 124 -56 -7 -64; kind:tags 14 -69 -95 -51 12 -104;
kind:engagement 7 69 74 88 115 22; kind:share-bar 29 -143 -18 -101 -74 -103;
kind:caption 20 -164 -180 -152 -109 -119; kind:cookie-notice 14 26 3 39 -39 47;
kind:newsletter 36 16 -94 -34 -90 -61; kind:promotion 18 14 28 -2 -11 103; kind:paywall 6 51 38 7 -39 88;
kind:advertisement 8 -132 -99 -193 -150 -129; kind:related-posts 46 -60 -98 22 -38 -89;
kind:trending 18 -20 -52 -46 -103 -50; kind:author-bio 8 -310 -302 -287 -261 -213; kind:comments 28 -26 -3 2 -39 -61;
kind:navigation 128 -35 -56 -45 -10 -29; kind:copyright 34 -115 -117 4 -24 -99; kind:other 86 18 30 -5 11 42;
says:article 30 168 47 47 118 108; of:article 20 -234 -323 -220 -241 -393; says:forum 19 -103 130 -36 -19 -98;
of:forum 13 62 510 128 162 116; says:product 8 77 -55 138 -24 -85; of:product 5 235 60 709 65 -76;
says:documentation 24 -9 24 37 233 -63; of:documentation 19 46 103 131 441 14; says:listing 23 34 19 -18 -26 19;
of:listing 17 261 153 149 76 164; says:service 52 -23 -46 -21 -91 105; of:service 40 80 23 101 -49 271;
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.591, Brier 0.082 (of 0.242), ECE 0.032
//   HTML fragment: right 0.661, Brier 0.125 (of 0.224), ECE 0.043
//   text blocks: right 0.497, Brier 0.122 (of 0.250), ECE 0.016
//   text nodes: right 0.476, Brier 0.120 (of 0.249), ECE 0.035
//   text paragraphs: right 0.499, Brier 0.122 (of 0.250), ECE 0.030
//   text bullets: right 0.499, Brier 0.122 (of 0.250), ECE 0.028
//   text blob: right 0.423, Brier 0.153 (of 0.244), ECE 0.036
//   text body: right 0.651, Brier 0.125 (of 0.227), ECE 0.040

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -4.07,
  weights: {
    article: 0.48,
    certainty: 1.27,
    uncertain: 0.85,
    brief: -0.55,
    'has-stated': 0.03,
    'stated-kept': -0.01,
    'body-stated': 0.19,
    words: 0.53,
    prose: 0.64,
    'body-words': 0.43,
    'body-share': 0.6,
    'left-prose': -0.85,
    stretches: -0.98,
    'longest-stretch': 0.2,
    'body-start': -0.18,
    'body-length': 0.31,
    'body-long': 0.26,
    'body-short': -0.16,
    'body-lists': 0.06,
    'body-dated': -0.4,
    'body-commented': -1.39,
    sure: -0.29,
    doubtful: -1.73,
    short: -0.05,
    items: 0.23,
    tables: 0.33,
    'kind:caption': 0.1,
    'kind:related-posts': 0.22,
    'kind:comments': -0.06,
    'kind:other': -0.58,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -6.47,
  weights: {
    article: 0.54,
    certainty: 2.86,
    uncertain: 2.26,
    brief: -0.7,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.71,
    prose: 0.9,
    'body-words': 0.29,
    'body-share': 0.78,
    'left-prose': -1.35,
    stretches: -0.45,
    'longest-stretch': 0.55,
    'body-start': 0.6,
    'body-length': -0.44,
    'body-long': 0.23,
    'body-short': -0.27,
    'body-lists': 0.77,
    'body-dated': -0.75,
    'body-commented': -1.99,
    sure: -0.25,
    doubtful: -1.26,
    short: 0.89,
    items: 0.35,
    tables: -0.11,
    'kind:caption': -0.76,
    'kind:related-posts': 0.04,
    'kind:comments': 0.28,
    'kind:other': -0.64,
  },
}
