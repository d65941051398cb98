import type { OutcomeFeature } from '../features/outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 8342 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.897, macro F1 0.755, articles kept 0.971, ECE 0.014
//   HTML fragment: right 0.782, macro F1 0.554, articles kept 0.972, ECE 0.037
//   text blocks: right 0.870, macro F1 0.700, articles kept 0.965, ECE 0.023
//   text nodes: right 0.875, macro F1 0.698, articles kept 0.973, ECE 0.014
//   text paragraphs: right 0.864, macro F1 0.622, articles kept 0.978, ECE 0.019
//   text bullets: right 0.858, macro F1 0.641, articles kept 0.968, ECE 0.020
//   text blob: right 0.834, macro F1 0.580, articles kept 0.967, ECE 0.011
//   text body: right 0.780, macro F1 0.574, articles kept 0.959, ECE 0.051
//   text start: right 0.735, macro F1 0.474, articles kept 0.940, ECE 0.020

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Of each feature its name, its mean, and its weight for every kind but the first, in hundredths. */
  readonly table: string
}

export const HTML_PAGES: PageWeights = {
  bias: [4.28, 2.51, 3.08, 0.42, 2.5],
  table: `
words 263 -119 -108 -147 -69 -123; blocks 181 -69 -58 -74 -34 -57; prose 66 -164 -80 -108 -123 -97;
body-words 244 -80 -55 -81 -23 -53; body-share 66 -13 -8 -1 13 -2; left-prose 18 42 39 -6 -18 49;
stretches 49 79 67 45 78 74; longest-stretch 71 -53 -52 -37 -43 -42; body-length 122 6 -15 -50 -31 -59;
body-long 71 -14 -13 -53 -67 -77; body-short 21 -80 29 68 13 28; body-headings 12 1 8 96 135 235;
body-questions 10 5 -27 -12 -51 17; body-quotes 12 -200 -196 -199 -137 -208; body-start 29 43 35 37 79 16;
body-numbers 25 -11 -22 -9 -44 -20; body-capitals 39 108 -103 -17 -40 -32; body-lists 13 46 41 89 68 72;
body-dated 11 78 117 69 56 83; body-commented 6 7 38 -35 -20 -38; sure 99 -28 27 113 95 127;
doubtful 10 41 43 46 54 129; short 61 26 33 38 12 29; headings 9 -69 -96 -32 -22 -41; items 39 -62 -28 -44 18 -4;
tables 1 -101 -63 -63 -62 -26; code 4 94 87 77 182 40; repeated 15 37 33 -84 -34 -70; shapes 34 117 0 43 50 128;
prices 6 56 -6 6 -34 -1; price-count 18 49 7 13 -35 56; dates 11 92 137 15 -14 27; date-count 42 -59 -14 -32 -56 -44;
questions 10 -13 80 10 -18 56; exclamations 6 53 89 78 -11 68; phones 10 -32 28 -2 28 138;
numbers 18 63 15 33 22 -84; i 14 35 192 25 -9 22; we 14 71 42 16 -18 158; you 37 9 -15 0 -3 61;
kind:title 40 77 7 55 44 67; kind:byline 20 -22 -52 -62 -120 -58; kind:timestamp 26 -14 62 8 -12 -10;
kind:breadcrumb 21 44 65 34 10 35; kind:tags 23 31 -36 -2 6 -28; kind:engagement 14 7 30 34 22 49;
kind:share-bar 34 -45 1 -17 3 16; kind:caption 21 -140 -165 -120 -114 -128; kind:cookie-notice 15 -1 -3 25 -43 77;
kind:newsletter 27 10 -47 -13 -62 -12; kind:promotion 34 22 -11 -5 -18 25; kind:paywall 10 2 -10 -19 -31 -14;
kind:advertisement 12 -5 -44 -61 -71 -55; kind:related-posts 51 -13 -40 10 -43 -42; kind:trending 27 -5 1 5 -21 15;
kind:author-bio 12 -136 -77 -109 -144 -126; kind:comments 26 3 34 4 -10 -20; kind:navigation 126 4 -1 3 11 16;
kind:copyright 41 -95 -83 -44 -58 -63; kind:other 53 -38 -27 -18 -38 -9; says:article 30 73 20 25 56 42;
of:article 20 -59 -131 -109 -127 -197; says:forum 19 -64 50 -6 0 -24; of:forum 13 -10 168 52 77 44;
says:product 8 16 -34 105 -27 -84; of:product 6 143 54 433 50 -53; says:documentation 25 -25 -6 25 104 -48;
of:documentation 19 12 35 97 227 -8; says:listing 24 16 -16 -31 -45 -27; of:listing 17 104 60 59 13 96;
says:service 55 -19 -22 3 -30 90; of:service 42 71 34 90 30 203; links 20 55 28 19 58 53;
link-count 146 1 -4 -5 1 -6; link-groups 47 -9 -2 -11 6 -1; body-links 6 371 209 148 191 109;
nav 14 -16 -15 -13 42 -61; in-article 37 -95 -62 -66 -71 -66; in-main 40 -27 -8 -28 -29 -20;
in-form 2 282 248 128 114 123; in-items 9 -26 -2 -52 30 -64; siblings-prose 20 108 51 32 59 58;
siblings-count 67 32 7 8 32 -6; siblings-length 81 -7 -12 -12 -16 -7; siblings-links 27 35 -13 -37 -7 -10;
cards 84 -12 -16 -21 -9 -10; images 20 -39 -16 -40 -88 -94; scripts 67 -53 -31 -42 -26 -27;
deep 45 -39 -25 -30 -9 -68; og:article 49 -71 -39 -45 -26 -39; og:website 16 -16 -7 22 -15 48;
og:product 1 -148 -30 131 -29 -53; og:other 1 -45 -48 -56 -17 -30; dated 32 -75 -62 -59 -57 -101;
authored 26 -22 -34 -48 -26 -34; ld-dated 32 7 -13 -8 -24 -7; ld-authored 29 -14 -20 -19 -22 -27;
ld-priced 1 -61 -43 -30 -43 -67; ld-answered 5 -8 17 2 5 37; feed 37 -19 -34 -27 -48 -54;
paged 5 -12 -40 -124 13 -67; path-known 78 14 -4 -2 1 12; path-root 2 -42 -62 -102 -85 81;
path-depth 46 -59 -35 -15 -27 -55; path-slug 39 -152 -120 -100 -144 -127; path-number 19 -45 8 7 -24 -48;
path-date 3 -175 -207 -158 -191 -181; path-query 1 124 -6 -112 -153 -114; path-slash 36 -3 -6 14 -1 9;
path-file 9 -32 -8 46 -10 -21; tag:article 21 60 11 25 4 12; tag:form 26 -35 3 -19 -27 -62;
tag:button 49 47 24 44 48 12; tag:input 49 1 4 0 -17 -30; tag:select 4 -50 15 50 7 4; tag:pre 4 -41 -12 -22 26 -38;
tag:code 7 15 57 28 98 17; tag:table 6 -33 -31 -70 32 -39; tag:img 82 -4 -8 -7 -21 -19; tag:time 12 79 31 14 -19 -5;
tag:video 1 -25 -21 48 -33 -7; tag:dl 4 -52 -26 -62 7 -38; tag:h1 23 67 13 -1 9 46; tag:h2 53 -1 -19 7 -1 1;
tag:h3 51 -52 -29 -24 -38 -4; tag:h4 23 -21 -60 -40 -7 -13; class:article 54 -37 -25 -37 -30 -52;
page:article 26 -74 -49 -40 -51 -73; path:article 20 -54 -58 -83 -92 -117; class:forum 40 -7 28 6 8 32;
page:forum 2 162 73 47 157 -31; path:forum 3 -86 212 7 10 2; class:product 25 69 25 51 34 0;
page:product 3 29 75 75 61 9; path:product 2 -17 -22 169 -14 -38; class:documentation 26 15 24 36 69 10;
page:documentation 1 -84 -106 -93 -3 -191; path:documentation 3 32 33 38 202 -42; class:listing 122 6 -10 -11 -11 -8;
page:listing 5 141 87 60 86 45; path:listing 2 156 -7 -38 20 55; class:service 79 1 -9 -3 -14 24;
page:service 6 53 54 36 22 88; path:service 2 46 26 12 28 172; title:article 0 -61 -46 -47 -47 -71;
posts:article 3 -69 -78 -69 -67 -97; cards:article 2 83 132 93 149 152; title:forum 2 -99 50 -57 -101 -100;
posts:forum 4 -83 -12 -50 -49 -58; cards:forum 3 -54 -65 11 -29 -29; title:product 2 94 26 -34 46 115;
posts:product 1 -16 10 40 -3 43; cards:product 1 132 3 -18 -8 -65; title:documentation 7 -83 -51 -45 70 -132;
posts:documentation 1 -13 -32 -37 0 -68; cards:documentation 1 11 -2 -5 55 -34; title:listing 1 -15 -62 -51 -82 -65;
posts:listing 11 65 8 -7 -3 6; cards:listing 22 -41 -40 -29 -44 -33; title:service 5 -29 8 42 62 38;
posts:service 6 57 51 90 18 53; cards:service 3 -39 -65 -72 -70 -108; type:news 12 -38 -28 -27 -27 -30;
types:news 0 4 4 4 4 10; type:article 19 -1 -24 -13 -32 -31; types:article 2 57 11 28 11 -20;
type:blog 6 -14 8 -18 -31 -6; types:blog 0 -18 -13 -13 -13 -17; type:product 2 43 53 80 52 157;
types:product 0 38 -7 -20 -6 -38; type:offer 1 -47 -37 112 -62 -60; types:offer 0 90 33 -12 33 66;
type:rating 2 -145 -88 -94 -87 -31; types:rating 0 92 80 106 79 129; type:question 3 -35 -18 -5 -24 3;
types:question 2 -17 -37 31 -2 87; type:forum 3 16 96 19 10 10; types:forum 2 114 267 118 119 110;
type:list 2 25 -69 -86 -52 -84; types:list 0 -22 -11 -12 -11 -6; type:faq 2 -111 -50 -31 -54 -35;
type:documentation 0 48 -49 -59 -79 -85; types:documentation 0 179 84 82 85 85; type:software 0 6 52 26 73 22;
type:business 7 32 30 15 8 32; types:business 1 25 44 -15 -8 -28; type:organization 32 10 -8 -16 -9 -13;
types:organization 4 -46 -75 -73 -75 -116; type:page 29 -22 -30 -27 -27 -16; types:page 2 4 -39 -38 9 -101;
type:about 30 -17 4 -3 -12 -10; types:about 5 -38 -34 -23 -31 -37; type:site 18 86 59 61 52 82;
types:site 0 2 -7 -6 -7 -16; type:trail 26 -44 -23 -33 -22 -11; types:trail 1 -27 -40 -24 -25 -26;
type:event 3 -50 -25 -25 -22 1;
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [3.93, 4.48, 3.2, 1.83, 3.23],
  table: `
words 259 -22 -69 -85 -28 -53; blocks 174 -33 -61 -69 -28 -54; prose 67 -294 -123 -186 -170 -215;
body-words 241 -79 -66 -79 -27 -49; body-share 68 -62 -8 -13 3 -17; left-prose 17 234 154 143 106 182;
stretches 49 22 16 -10 22 9; longest-stretch 74 -133 -142 -86 -77 -127; body-length 113 -22 -66 -74 -65 -125;
body-long 56 35 11 -35 -43 -54; body-short 23 -17 53 103 52 170; body-headings 0 -21 -20 -20 -20 -19;
body-questions 10 5 18 19 -73 39; body-quotes 9 -172 -252 -280 -139 -253; body-start 22 47 57 113 74 47;
body-numbers 25 29 28 17 -29 -38; body-capitals 41 118 -125 109 -62 -5; body-lists 6 -30 4 60 14 -8;
body-dated 11 197 213 158 118 157; body-commented 9 60 100 72 63 49; sure 89 -161 -240 -63 -85 42;
doubtful 53 58 75 55 54 63; short 52 -23 25 22 -10 -26; headings 0 -21 -17 -20 -23 -19; items 12 3 -30 -55 -21 -37;
steps 4 -50 -41 -85 -60 -64; tables 0 3 14 13 13 37; code 4 95 110 85 224 10; repeated 13 74 41 -108 -81 -57;
shapes 28 161 -13 3 26 105; prices 7 72 12 26 -41 36; price-count 18 37 -14 -21 -99 23; dates 12 46 101 -17 -96 -3;
date-count 40 -126 -67 -89 -132 -86; questions 12 -18 58 -18 -14 35; exclamations 7 45 22 41 -54 6;
phones 10 -61 -79 -70 -93 91; numbers 18 36 12 31 27 -100; i 14 0 161 -10 -75 4; we 15 124 56 41 10 239;
you 37 -6 -34 -1 0 71; kind:title 28 -36 -43 14 3 -6; kind:byline 13 -164 -89 -111 -178 -146;
kind:timestamp 19 -58 57 -70 -63 -101; kind:breadcrumb 14 -72 108 -50 22 -62; kind:tags 10 -77 -46 -84 6 -111;
kind:engagement 6 37 36 65 81 3; kind:share-bar 26 -132 -27 -103 -93 -124; kind:caption 12 -249 -258 -184 -204 -201;
kind:cookie-notice 14 3 0 2 -53 53; kind:newsletter 24 -4 -113 -50 -117 -79; kind:promotion 14 40 11 -9 -10 112;
kind:paywall 4 42 20 -20 -58 64; kind:advertisement 6 -116 -147 -178 -162 -111;
kind:related-posts 42 -67 -76 -3 -39 -60; kind:trending 16 -35 -57 -42 -91 -68;
kind:author-bio 6 -277 -177 -203 -149 -200; kind:comments 26 -31 -11 -24 -51 -73;
kind:navigation 115 -33 -57 -41 -14 -35; kind:copyright 30 -94 -104 7 -43 -97; kind:other 75 -33 -14 -33 -20 -10;
says:article 27 149 34 26 88 76; of:article 18 -208 -286 -213 -204 -345; says:forum 17 -75 113 -24 -11 -79;
of:forum 12 36 450 126 131 100; says:product 7 74 -40 136 -7 -84; of:product 5 225 91 684 81 -58;
says:documentation 22 -4 28 33 229 -47; of:documentation 17 23 75 117 403 0; says:listing 21 39 4 -20 -30 10;
of:listing 15 208 111 124 50 143; says:service 46 -20 -35 -15 -76 101; of:service 36 80 22 84 -42 245;
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.585, Brier 0.077 (of 0.243), ECE 0.032
//   HTML fragment: right 0.669, Brier 0.127 (of 0.221), ECE 0.062
//   text blocks: right 0.499, Brier 0.120 (of 0.250), ECE 0.028
//   text nodes: right 0.488, Brier 0.119 (of 0.250), ECE 0.044
//   text paragraphs: right 0.518, Brier 0.118 (of 0.250), ECE 0.041
//   text bullets: right 0.518, Brier 0.123 (of 0.250), ECE 0.026
//   text blob: right 0.425, Brier 0.150 (of 0.244), ECE 0.031
//   text body: right 0.647, Brier 0.121 (of 0.228), ECE 0.027

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -5.36,
  weights: {
    article: 0.51,
    certainty: 1.68,
    uncertain: 0.74,
    brief: -0.44,
    'has-stated': 0.14,
    'stated-kept': 0.09,
    'body-stated': 0.1,
    words: 0.46,
    prose: 0.87,
    'body-words': 0.44,
    'body-share': 0.46,
    'left-prose': -0.94,
    stretches: -0.93,
    'longest-stretch': 0.06,
    'body-start': 0.1,
    'body-length': 0.1,
    'body-long': 0.47,
    'body-short': -0.26,
    'body-lists': 0.34,
    'body-dated': -0.36,
    'body-commented': -0.86,
    sure: 0.58,
    doubtful: -3.19,
    short: 0.03,
    items: 0.1,
    tables: 0.76,
    'kind:caption': -0.06,
    'kind:related-posts': 0.34,
    'kind:comments': -0.05,
    'kind:other': -0.31,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -4.65,
  weights: {
    article: 0.54,
    certainty: 1.15,
    uncertain: -0.14,
    brief: -0.56,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 1.0,
    prose: 1.31,
    'body-words': 0.49,
    'body-share': 0.57,
    'left-prose': -1.39,
    stretches: -1.35,
    'longest-stretch': 0.25,
    'body-start': 0.46,
    'body-length': -0.18,
    'body-long': 0.12,
    'body-short': 0.01,
    'body-lists': 1.17,
    'body-dated': -0.7,
    'body-commented': -0.99,
    sure: -0.94,
    doubtful: -0.5,
    short: 0.45,
    items: -0.34,
    tables: 0.03,
    'kind:caption': -0.41,
    'kind:related-posts': 0.03,
    'kind:comments': 0.0,
    'kind:other': -0.75,
  },
}
