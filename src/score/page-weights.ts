import type { OutcomeFeature } from '../features/outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.895, macro F1 0.750, articles kept 0.971, ECE 0.019
//   HTML fragment: right 0.784, macro F1 0.558, articles kept 0.972, ECE 0.035
//   text blocks: right 0.869, macro F1 0.696, articles kept 0.965, ECE 0.020
//   text nodes: right 0.872, macro F1 0.686, articles kept 0.973, ECE 0.016
//   text paragraphs: right 0.861, macro F1 0.609, articles kept 0.980, ECE 0.022
//   text bullets: right 0.857, macro F1 0.635, articles kept 0.968, ECE 0.012
//   text blob: right 0.830, macro F1 0.576, articles kept 0.961, ECE 0.013
//   text body: right 0.778, macro F1 0.562, articles kept 0.962, ECE 0.054
//   text start: right 0.730, macro F1 0.451, articles kept 0.945, ECE 0.023

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Of each feature its name, its mean, and its weight for every kind but the first, in hundredths. */
  readonly table: string
}

export const HTML_PAGES: PageWeights = {
  bias: [4.58, 2.75, 3.69, 0.85, 3.39],
  table: `
words 263 -116 -105 -144 -69 -121; blocks 180 -66 -55 -75 -34 -56; prose 66 -163 -76 -97 -114 -83;
body-words 244 -87 -60 -81 -26 -54; body-share 66 -19 -14 3 13 5; left-prose 18 79 50 7 -18 39;
stretches 50 79 61 39 82 82; longest-stretch 71 -63 -45 -39 -50 -44; body-length 121 8 -6 -47 -25 -51;
body-long 70 -18 -21 -61 -73 -88; body-short 21 -73 25 73 16 47; body-headings 12 106 56 134 183 266;
body-questions 10 -20 -33 -21 -68 -4; body-quotes 12 -162 -179 -175 -118 -184; body-start 29 27 35 20 76 10;
body-numbers 25 0 -17 -8 -40 -19; body-capitals 40 98 -101 -4 -49 -48; body-lists 13 74 62 134 90 114;
body-dated 11 51 114 80 61 74; body-commented 7 22 37 5 -5 11; sure 98 -45 -6 36 50 14;
doubtful 10 103 101 102 89 151; short 61 15 28 29 4 20; headings 9 -139 -116 -24 -50 -62; items 39 -65 -27 -43 15 -9;
tables 1 -85 -57 -56 -56 -13; code 4 101 94 81 183 36; repeated 15 47 39 -85 -31 -62; shapes 34 125 3 38 49 126;
prices 6 52 -4 9 -32 6; price-count 18 45 1 7 -38 48; dates 11 103 146 19 -8 29; date-count 42 -58 -10 -32 -52 -40;
questions 10 0 86 18 -7 72; exclamations 6 49 85 74 -13 64; phones 10 -45 20 -12 18 126; numbers 18 55 6 28 18 -80;
i 14 40 194 19 -10 17; we 14 88 52 21 -9 177; you 37 7 -19 1 -6 54; kind:title 40 79 13 59 49 81;
kind:byline 20 -20 -53 -72 -112 -70; kind:timestamp 26 -18 59 2 -21 -16; kind:breadcrumb 20 30 63 30 22 35;
kind:tags 22 36 -25 7 15 -25; kind:engagement 14 4 32 29 23 49; kind:share-bar 34 -47 3 -17 8 20;
kind:caption 21 -149 -177 -133 -125 -158; kind:cookie-notice 14 -6 -10 21 -42 85;
kind:newsletter 27 3 -57 -25 -68 -22; kind:promotion 33 27 -8 -2 -15 34; kind:paywall 10 18 -9 -19 -28 -17;
kind:advertisement 12 2 -46 -64 -70 -57; kind:related-posts 52 -8 -42 6 -47 -37; kind:trending 26 -9 8 9 -19 16;
kind:author-bio 11 -130 -69 -98 -125 -98; kind:comments 27 5 42 9 -6 -6; kind:navigation 126 4 -1 3 14 16;
kind:copyright 40 -99 -90 -43 -61 -69; kind:other 48 -61 -42 -35 -49 -29; says:article 30 81 25 30 57 43;
of:article 20 -42 -116 -91 -116 -182; says:forum 18 -70 48 -8 -3 -26; of:forum 13 -21 165 52 78 51;
says:product 8 14 -31 106 -24 -81; of:product 6 146 57 429 53 -54; says:documentation 25 -25 -5 25 104 -47;
of:documentation 19 11 34 93 225 -11; says:listing 24 13 -15 -31 -45 -30; of:listing 17 94 62 64 12 98;
says:service 55 -14 -20 4 -29 90; of:service 42 70 31 86 27 198; links 20 73 33 36 62 53;
link-count 146 2 -4 -5 1 -6; link-groups 46 -22 -10 -16 -1 -5; body-links 6 303 169 154 154 68;
nav 14 -47 -5 13 40 -42; in-article 37 -94 -61 -67 -72 -69; in-main 40 -24 -6 -28 -26 -17;
in-form 2 300 254 134 125 145; in-items 9 -33 -12 -68 22 -81; siblings-prose 20 108 51 30 60 62;
siblings-count 67 28 5 6 30 -6; siblings-length 81 -11 -14 -13 -17 -5; siblings-links 27 39 -11 -36 -12 -11;
cards 84 -12 -17 -22 -11 -12; images 20 -33 -16 -41 -87 -80; scripts 67 -54 -33 -43 -27 -26;
deep 45 -43 -28 -33 -10 -70; og:article 49 -67 -37 -41 -22 -33; og:website 16 -15 -8 18 -18 40;
og:product 1 -195 -36 162 -35 -63; og:other 1 -25 -37 -45 -3 -16; dated 32 -73 -56 -54 -55 -97;
authored 26 -23 -34 -51 -28 -42; ld-dated 32 6 -14 -9 -25 -9; ld-authored 29 -10 -14 -17 -20 -24;
ld-priced 1 -66 -53 -49 -53 -83; ld-answered 5 -6 27 2 6 37; feed 37 -21 -36 -29 -48 -53; paged 5 -1 -48 -123 12 -67;
path-known 78 18 -3 1 3 15; path-root 2 -59 -69 -104 -87 77; path-depth 46 -63 -42 -20 -33 -63;
path-slug 39 -159 -127 -106 -147 -130; path-number 19 -60 -1 9 -31 -54; path-date 3 -182 -214 -163 -196 -183;
path-query 1 111 -9 -27 -140 -112; path-slash 36 -5 -9 13 -3 9; path-file 10 -13 1 67 1 -10;
tag:article 21 73 21 29 12 26; tag:form 26 -26 1 -24 -29 -64; tag:button 49 47 22 40 48 13;
tag:input 49 3 4 -1 -18 -27; tag:select 4 -39 23 48 11 -2; tag:pre 4 -38 -10 -21 25 -36; tag:code 7 9 50 22 92 10;
tag:table 6 -46 -47 -80 31 -46; tag:img 82 -1 -8 -6 -20 -18; tag:time 12 76 38 15 -16 2;
tag:video 1 -27 -20 43 -33 1; tag:dl 4 -57 -5 -27 19 -14; tag:h1 23 72 16 1 11 49; tag:h2 52 -1 -19 5 -2 3;
tag:h3 51 -56 -31 -27 -41 -9; tag:h4 23 -18 -59 -42 -6 -16; class:article 54 -42 -29 -39 -32 -56;
page:article 26 -78 -52 -40 -51 -74; path:article 20 -53 -56 -80 -90 -116; class:forum 39 -14 18 1 3 26;
page:forum 2 156 69 47 153 -23; path:forum 3 -89 210 -1 -1 -8; class:product 25 60 20 48 30 -2;
page:product 3 43 81 81 70 35; path:product 2 -44 -29 170 -20 -46; class:documentation 26 17 28 41 73 19;
page:documentation 1 -80 -106 -97 -2 -181; path:documentation 3 24 36 37 206 -24; class:listing 122 7 -10 -12 -11 -8;
page:listing 5 133 77 51 81 43; path:listing 2 174 7 -33 24 59; class:service 79 7 -8 -2 -12 26;
page:service 6 54 59 42 24 92; path:service 2 48 35 18 32 179; title:article 0 -58 -45 -45 -46 -70;
posts:article 3 -57 -73 -64 -62 -94; cards:article 2 84 126 90 143 147; title:forum 2 -66 94 -36 -78 -62;
posts:forum 4 -109 -43 -71 -71 -80; cards:forum 3 -55 -60 1 -31 -32; title:product 2 74 9 -49 31 85;
posts:product 1 -10 17 52 4 54; cards:product 1 146 11 -15 1 -50; title:documentation 7 -82 -50 -45 67 -127;
posts:documentation 1 -1 -30 -36 -6 -69; cards:documentation 1 31 4 -2 52 -29; title:listing 1 -15 -56 -47 -77 -56;
posts:listing 10 65 11 -7 -3 14; cards:listing 22 -39 -39 -31 -45 -37; title:service 5 -37 9 47 61 40;
posts:service 6 49 46 91 15 56; cards:service 3 -52 -76 -84 -82 -128; type:news 12 -38 -27 -26 -26 -28;
types:news 0 7 7 7 7 16; type:article 19 -4 -25 -15 -36 -34; types:article 2 32 -1 15 -1 -26;
type:blog 6 -10 7 -16 -30 -7; types:blog 0 -13 -10 -10 -10 -13; type:product 2 60 61 90 60 165;
types:product 0 33 -9 -20 -7 -39; type:offer 1 -44 -45 97 -72 -74; types:offer 0 89 35 -10 35 70;
type:rating 2 -139 -92 -92 -84 -19; types:rating 0 89 80 105 79 134; type:question 3 -28 -10 -4 -23 -1;
types:question 2 -11 -40 34 -2 86; type:forum 3 16 97 19 10 6; types:forum 2 114 274 120 119 107;
type:list 2 47 -47 -67 -36 -63; types:list 0 -23 -12 -13 -12 -9; type:faq 2 -110 -50 -27 -55 -37;
type:documentation 0 40 -54 -62 -80 -89; types:documentation 0 186 88 86 89 89; type:software 0 -4 28 13 62 10;
type:business 7 39 39 21 14 40; types:business 1 14 35 -25 -17 -46; type:organization 32 11 -7 -15 -9 -13;
types:organization 4 -29 -60 -62 -66 -105; type:page 29 -26 -36 -32 -33 -28; types:page 2 3 -45 -37 7 -82;
type:about 30 -16 6 -3 -12 -10; types:about 5 -35 -30 -21 -29 -32; type:site 18 85 58 62 53 88;
types:site 0 5 -5 -4 -5 -14; type:trail 26 -43 -21 -31 -22 -12; types:trail 1 -23 -34 -21 -22 -23;
type:event 3 -35 -18 -19 -16 4;
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [3.29, 3.72, 3.08, 1.46, 2.87],
  table: `
words 259 -31 -80 -94 -33 -63; blocks 174 -34 -65 -72 -26 -55; prose 67 -320 -128 -197 -182 -220;
body-words 241 -85 -67 -73 -29 -43; body-share 68 -72 -27 -31 8 -23; left-prose 17 219 170 144 105 171;
stretches 50 37 0 -7 6 9; longest-stretch 74 -123 -144 -90 -84 -123; body-length 113 17 -43 -55 -54 -98;
body-long 56 14 7 -45 -49 -61; body-short 23 -26 35 100 54 168; body-headings 0 -21 -19 -20 -16 -18;
body-questions 10 -25 23 22 -64 53; body-quotes 9 -126 -244 -257 -120 -233; body-start 22 36 29 76 67 24;
body-numbers 25 30 46 23 -1 -24; body-capitals 42 110 -133 86 -56 -18; body-lists 6 -55 3 42 -4 -22;
body-dated 11 216 203 143 96 174; body-commented 9 62 86 70 43 43; sure 86 -75 -113 -16 -23 68;
doubtful 57 56 67 48 43 60; short 52 -2 43 35 -1 -12; headings 0 -22 -18 -21 -19 -19; items 12 12 -21 -51 -14 -27;
steps 4 -62 -43 -85 -60 -57; tables 0 2 14 12 13 37; code 4 90 107 80 225 10; repeated 13 98 59 -99 -57 -42;
shapes 28 167 -21 4 20 110; prices 7 70 9 30 -46 35; price-count 18 34 -28 -27 -106 19; dates 12 47 108 -11 -87 0;
date-count 40 -128 -68 -89 -129 -91; questions 12 -6 58 -20 -14 28; exclamations 7 44 18 38 -55 9;
phones 10 -62 -84 -67 -94 86; numbers 18 32 -4 25 8 -115; i 14 6 161 7 -69 5; we 15 111 57 43 11 231;
you 37 -4 -30 0 -1 74; kind:title 28 -15 -22 48 15 10; kind:byline 12 -167 -77 -150 -223 -170;
kind:timestamp 20 -65 59 -72 -65 -106; kind:breadcrumb 13 -101 109 -50 8 -79; kind:tags 9 -90 -60 -73 -1 -123;
kind:engagement 6 42 32 69 72 17; kind:share-bar 26 -140 -44 -109 -96 -127; kind:caption 13 -211 -227 -150 -155 -144;
kind:cookie-notice 12 14 6 7 -57 55; kind:newsletter 23 -1 -118 -57 -117 -77; kind:promotion 14 27 8 -29 -25 108;
kind:paywall 4 49 52 -17 -61 69; kind:advertisement 6 -124 -132 -182 -156 -106;
kind:related-posts 46 -66 -71 -12 -41 -54; kind:trending 12 -41 -51 -39 -76 -63;
kind:author-bio 5 -334 -220 -250 -242 -231; kind:comments 26 -34 -13 -21 -49 -75;
kind:navigation 116 -34 -53 -37 -13 -34; kind:copyright 30 -87 -116 -15 -50 -111; kind:other 71 -44 -11 -37 -35 -15;
says:article 27 154 40 28 95 72; of:article 19 -197 -284 -203 -197 -345; says:forum 17 -83 108 -35 -15 -89;
of:forum 12 52 463 127 145 115; says:product 7 76 -42 140 -5 -86; of:product 5 232 90 684 84 -51;
says:documentation 22 -8 25 26 227 -52; of:documentation 17 32 85 123 412 12; says:listing 20 33 4 -19 -29 6;
of:listing 15 201 109 126 60 137; says:service 46 -25 -36 -16 -72 101; of:service 36 79 19 81 -38 249;
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.580, Brier 0.080 (of 0.244), ECE 0.033
//   HTML fragment: right 0.669, Brier 0.128 (of 0.221), ECE 0.067
//   text blocks: right 0.493, Brier 0.117 (of 0.250), ECE 0.037
//   text nodes: right 0.468, Brier 0.117 (of 0.249), ECE 0.040
//   text paragraphs: right 0.514, Brier 0.122 (of 0.250), ECE 0.016
//   text bullets: right 0.521, Brier 0.124 (of 0.250), ECE 0.039
//   text blob: right 0.415, Brier 0.158 (of 0.243), ECE 0.036
//   text body: right 0.646, Brier 0.121 (of 0.229), ECE 0.028

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -4.71,
  weights: {
    article: 0.5,
    certainty: 1.7,
    uncertain: 0.75,
    brief: -0.5,
    'has-stated': 0.14,
    'stated-kept': 0.1,
    'body-stated': 0.15,
    words: 0.52,
    prose: 1.04,
    'body-words': 0.39,
    'body-share': 0.33,
    'left-prose': -0.6,
    stretches: -1.22,
    'longest-stretch': -0.01,
    'body-start': 0.09,
    'body-length': 0.03,
    'body-long': 0.44,
    'body-short': 0.12,
    'body-lists': 0.31,
    'body-dated': -0.38,
    'body-commented': -1.28,
    sure: 0.12,
    doubtful: -2.89,
    short: -0.16,
    items: 0.13,
    tables: 0.53,
    'kind:caption': 0.0,
    'kind:related-posts': 0.23,
    'kind:comments': 0.16,
    'kind:other': -0.41,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -4.58,
  weights: {
    article: 0.54,
    certainty: 0.8,
    uncertain: 0.09,
    brief: -0.8,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.91,
    prose: 1.94,
    'body-words': 0.44,
    'body-share': 0.43,
    'left-prose': -1.31,
    stretches: -1.45,
    'longest-stretch': 0.31,
    'body-start': 0.51,
    'body-length': -0.18,
    'body-long': 0.18,
    'body-short': -0.17,
    'body-lists': 1.12,
    'body-dated': -0.37,
    'body-commented': -0.93,
    sure: -0.94,
    doubtful: -0.49,
    short: 0.6,
    items: -0.1,
    tables: 0.06,
    'kind:caption': -0.3,
    'kind:related-posts': 0.05,
    'kind:comments': -0.05,
    'kind:other': -0.76,
  },
}
