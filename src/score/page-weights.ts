import type { OutcomeFeature } from '../features/outcome.js'

// Made by tools/train from 1866 pages of wcxb, fundus and trafilatura, 3238 times as HTML and 12074 times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
//   HTML page: right 0.894, macro F1 0.750, articles kept 0.969, ECE 0.010
//   HTML fragment: right 0.787, macro F1 0.561, articles kept 0.971, ECE 0.041
//   text blocks: right 0.871, macro F1 0.675, articles kept 0.966, ECE 0.015
//   text nodes: right 0.873, macro F1 0.692, articles kept 0.961, ECE 0.014
//   text paragraphs: right 0.874, macro F1 0.674, articles kept 0.971, ECE 0.013
//   text bullets: right 0.874, macro F1 0.674, articles kept 0.971, ECE 0.014
//   text blob: right 0.835, macro F1 0.582, articles kept 0.969, ECE 0.010
//   text body: right 0.773, macro F1 0.550, articles kept 0.958, ECE 0.052
//   text start: right 0.719, macro F1 0.440, articles kept 0.934, ECE 0.018

export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Of each feature its name, its mean, and its weight for every kind but the first, in hundredths. */
  readonly table: string
}

export const HTML_PAGES: PageWeights = {
  bias: [3.58, 2.37, 2.72, 0.14, 2.17],
  table: `
words 263 -115 -102 -148 -69 -115; blocks 180 -62 -55 -78 -33 -55; prose 66 -110 -30 -71 -83 -49;
body-words 242 -71 -55 -73 -28 -51; body-share 65 -51 -24 -25 -15 -24; left-prose 20 107 84 59 44 118;
stretches 47 68 56 54 89 75; longest-stretch 73 -40 -47 -43 -56 -59; body-length 121 27 -3 -32 3 -35;
body-long 70 -44 -43 -77 -83 -110; body-short 22 -73 -5 67 -27 -12; body-headings 12 95 68 135 149 222;
body-questions 10 17 -5 -10 -43 14; body-quotes 12 -194 -213 -199 -138 -215; body-start 29 62 52 52 87 28;
body-numbers 24 -4 -14 -3 -32 -11; body-capitals 40 57 -126 -18 -78 -67; body-lists 14 47 34 116 81 113;
body-dated 8 81 88 63 54 72; body-commented 5 76 85 13 53 29; sure 97 -39 -6 113 106 119;
doubtful 13 128 106 92 112 153; short 61 53 53 53 32 53; headings 9 -76 -85 9 -5 -8; items 39 -60 -31 -46 18 -5;
tables 1 -86 -59 -56 -54 -22; code 4 85 83 69 170 28; repeated 14 36 19 -101 -42 -94; shapes 34 122 8 39 59 145;
prices 6 63 -7 10 -33 -4; price-count 18 45 4 9 -37 53; dates 11 94 134 13 -19 25; date-count 42 -54 -7 -29 -54 -36;
questions 10 -11 76 10 -19 62; exclamations 6 57 93 77 -8 70; phones 10 -32 31 -11 21 139; numbers 18 46 3 23 12 -95;
i 14 30 183 12 -16 14; we 14 92 51 19 -9 161; you 36 0 -22 6 -8 53; kind:title 39 60 13 54 42 85;
kind:byline 20 -18 -57 -69 -116 -84; kind:timestamp 26 -17 78 16 -6 -2; kind:breadcrumb 21 25 64 27 29 30;
kind:tags 24 23 -28 -2 14 -19; kind:engagement 14 -1 18 22 14 44; kind:share-bar 34 -50 -3 -16 4 28;
kind:caption 24 -157 -172 -141 -130 -146; kind:cookie-notice 14 -22 -31 11 -48 70;
kind:newsletter 31 15 -30 -12 -43 7; kind:promotion 34 19 -13 -10 -20 27; kind:paywall 11 -6 -13 -10 -32 17;
kind:advertisement 12 -4 -39 -70 -67 -45; kind:related-posts 50 -9 -43 7 -42 -51; kind:trending 27 -18 -9 -5 -29 4;
kind:author-bio 12 -142 -77 -103 -138 -112; kind:comments 26 8 52 15 4 -11; kind:navigation 125 18 5 7 21 19;
kind:copyright 41 -107 -92 -48 -70 -70; kind:other 55 -26 14 3 -1 25; says:article 30 70 21 28 52 34;
of:article 20 -37 -112 -86 -116 -180; says:forum 18 -64 47 -4 -2 -20; of:forum 13 -30 155 49 66 36;
says:product 8 -2 -41 101 -37 -98; of:product 6 144 54 427 50 -60; says:documentation 25 -20 -4 25 112 -38;
of:documentation 19 13 36 91 232 -2; says:listing 24 27 -11 -26 -42 -26; of:listing 17 102 60 62 6 86;
says:service 55 -17 -21 1 -30 89; of:service 42 64 31 80 26 193; links 20 83 34 40 65 56;
link-count 146 -3 -8 -9 -3 -11; link-groups 46 -16 -8 -16 -2 -6; body-links 6 350 228 204 192 114;
nav 14 -61 -41 -2 26 -55; in-article 37 -92 -56 -62 -69 -65; in-main 40 -17 -4 -28 -26 -20;
in-form 2 249 201 117 100 119; in-items 9 6 20 -40 49 -48; siblings-prose 20 106 40 27 56 68;
siblings-count 67 28 3 4 29 -11; siblings-length 81 -24 -23 -21 -26 -16; siblings-links 27 45 -7 -33 -12 -6;
cards 84 -12 -18 -23 -13 -12; images 20 -48 -32 -58 -108 -99; scripts 67 -55 -32 -44 -27 -27;
deep 45 -45 -29 -35 -12 -76; og:article 49 -60 -34 -39 -21 -33; og:website 16 -14 -7 18 -16 41;
og:product 1 -202 -32 172 -31 -55; og:other 1 -57 -52 -62 -25 -31; dated 32 -78 -66 -59 -56 -97;
authored 27 -19 -31 -47 -24 -36; ld-dated 32 7 -14 -8 -26 -9; ld-authored 29 -12 -19 -17 -22 -24;
ld-priced 1 -46 -41 -38 -42 -67; ld-answered 5 -23 -11 -13 -11 12; feed 37 -21 -42 -32 -51 -58;
paged 5 10 -22 -117 18 -63; path-known 78 15 -4 -2 1 12; path-root 2 -77 -81 -112 -97 60;
path-depth 46 -68 -45 -22 -38 -68; path-slug 39 -144 -112 -99 -138 -127; path-number 19 -42 18 23 -20 -44;
path-date 3 -172 -207 -157 -194 -177; path-query 1 122 12 -40 -128 -112; path-slash 36 -2 -7 14 1 9;
path-file 10 -9 4 73 4 -14; tag:article 21 76 33 33 15 34; tag:form 26 -45 -16 -34 -42 -76;
tag:button 48 40 22 37 42 5; tag:input 49 0 1 -1 -20 -29; tag:select 4 40 72 78 42 32; tag:pre 4 -44 -16 -23 22 -40;
tag:code 7 12 57 27 100 16; tag:table 6 -72 -59 -95 14 -64; tag:img 81 4 -7 -6 -20 -17; tag:time 12 52 23 -1 -34 -27;
tag:video 1 12 -6 47 -20 20; tag:dl 4 -59 -17 -34 -3 -27; tag:h1 23 61 1 -11 3 26; tag:h2 52 -12 -27 -4 -11 -9;
tag:h3 51 -59 -31 -29 -41 -6; tag:h4 23 -11 -50 -35 0 -5; class:article 54 -33 -26 -35 -30 -52;
page:article 27 -79 -54 -42 -55 -79; path:article 20 -55 -56 -80 -91 -116; class:forum 39 -14 22 0 1 25;
page:forum 2 137 46 35 143 -29; path:forum 3 -101 208 2 -8 -13; class:product 25 59 21 46 27 -4;
page:product 4 61 58 78 63 7; path:product 2 -39 -26 179 -13 -38; class:documentation 26 11 23 30 63 5;
page:documentation 1 -65 -101 -94 -10 -180; path:documentation 3 52 50 42 218 3; class:listing 122 8 -10 -14 -14 -11;
page:listing 5 140 73 56 75 17; path:listing 2 162 0 -32 21 65; class:service 79 -3 -14 -8 -19 17;
page:service 7 59 57 43 20 94; path:service 2 40 31 14 29 181; title:article 0 -45 -32 -33 -33 -48;
posts:article 3 -58 -75 -65 -64 -94; cards:article 2 61 122 81 140 136; title:forum 2 -92 66 -48 -96 -85;
posts:forum 4 -115 -32 -69 -71 -74; cards:forum 2 -69 -102 -11 -48 -48; title:product 2 103 37 -34 56 107;
posts:product 1 -12 12 53 -3 33; cards:product 1 131 23 36 13 -34; title:documentation 7 -76 -45 -42 77 -120;
posts:documentation 1 14 -24 -31 1 -64; cards:documentation 1 22 0 -7 52 -35; title:listing 1 -18 -87 -59 -88 -70;
posts:listing 10 70 11 -6 -3 8; cards:listing 22 -49 -40 -30 -48 -35; title:service 5 -17 14 49 69 47;
posts:service 6 48 43 88 22 54; cards:service 3 -38 -62 -71 -67 -96; type:news 12 -43 -32 -30 -30 -33;
types:news 0 4 4 4 4 9; type:article 19 -3 -25 -15 -38 -33; types:article 2 58 11 27 13 -12;
type:blog 6 -19 -5 -20 -33 -5; types:blog 0 -12 -9 -9 -9 -12; type:product 2 47 53 84 51 148;
types:product 0 42 0 -10 1 -26; type:offer 1 -35 -41 113 -60 -55; types:offer 0 90 37 -7 37 74;
type:rating 2 -126 -84 -98 -84 -23; types:rating 0 95 79 105 79 127; type:question 3 -36 -37 -3 -28 6;
types:question 2 -5 -29 47 8 102; type:forum 3 17 121 26 14 12; types:forum 2 121 303 131 130 118;
type:list 2 55 -31 -52 -26 -52; types:list 0 -30 -15 -17 -15 -9; type:faq 2 -117 -55 -32 -60 -50;
type:documentation 0 12 -76 -78 -91 -99; types:documentation 0 207 98 95 99 98; type:software 0 0 46 17 67 14;
type:business 7 17 34 9 3 23; types:business 1 8 45 -26 -19 -49; type:organization 32 10 -5 -16 -10 -13;
types:organization 4 -7 -48 -48 -56 -83; type:page 29 -11 -15 -17 -18 0; types:page 2 2 -34 -37 6 -93;
type:about 30 -22 1 -5 -15 -12; types:about 5 -49 -35 -29 -37 -43; type:site 18 75 61 59 49 87;
types:site 0 -4 -10 -9 -10 -20; type:trail 26 -34 -17 -26 -18 -3; types:trail 1 -24 -15 -16 -16 -19;
type:event 3 -15 -5 -7 -4 15;
`,
}

export const TEXT_PAGES: PageWeights = {
  bias: [4.14, 5.36, 3.79, 2.01, 3.67],
  table: `
words 261 22 -69 -76 -13 -50; blocks 180 -41 -84 -91 -43 -71; prose 65 -258 -104 -173 -157 -216;
body-words 240 -95 -61 -71 -28 -54; body-share 64 -93 -1 -26 3 -12; left-prose 20 163 71 93 36 106;
stretches 44 -95 -72 -58 -53 -82; longest-stretch 76 -106 -158 -62 -85 -177; body-length 115 -48 -76 -93 -110 -127;
body-long 61 38 -3 -32 -48 -58; body-short 23 57 50 174 107 155; body-headings 0 -40 -43 -40 -37 -37;
body-questions 11 65 85 64 -10 108; body-quotes 10 -178 -278 -310 -160 -281; body-start 26 58 75 103 96 49;
body-numbers 23 24 37 34 26 -15; body-capitals 40 68 -179 67 -68 -9; body-lists 7 -76 -31 32 -18 -63;
body-dated 8 261 250 152 160 253; body-commented 9 51 88 37 37 45; sure 94 -134 -161 -76 17 140;
doubtful 23 62 55 43 1 19; short 58 -115 -25 -55 -81 -88; headings 0 -35 -37 -36 -33 -32; items 15 80 36 6 44 25;
steps 4 -77 -56 -115 -73 -61; tables 0 10 16 14 15 37; code 4 66 80 40 177 -49; repeated 15 75 61 -79 -71 -27;
shapes 31 165 -22 -5 12 135; prices 6 91 23 42 -55 43; price-count 18 42 -16 -10 -104 29;
dates 12 65 110 -11 -112 -5; date-count 43 -132 -41 -72 -131 -75; questions 11 -62 26 -51 -45 2;
exclamations 7 55 37 53 -76 14; phones 10 -67 -51 -49 -72 81; numbers 18 30 -20 22 -1 -145; i 14 -11 151 13 -101 21;
we 15 123 69 64 25 244; you 36 -2 -49 2 -10 64; kind:title 28 -81 -53 -45 -40 -16;
kind:byline 15 -142 -102 -143 -218 -220; kind:timestamp 21 -86 18 -97 -115 -145;
kind:breadcrumb 19 -73 127 -51 -7 -64; kind:tags 14 -71 -96 -49 11 -106; kind:engagement 8 82 67 94 117 20;
kind:share-bar 29 -148 -22 -108 -78 -109; kind:caption 20 -170 -185 -151 -111 -117;
kind:cookie-notice 14 21 3 39 -39 45; kind:newsletter 36 15 -93 -36 -89 -64; kind:promotion 18 9 27 -9 -13 104;
kind:paywall 6 47 35 7 -41 84; kind:advertisement 8 -142 -94 -189 -151 -131;
kind:related-posts 46 -62 -99 23 -38 -85; kind:trending 18 -18 -49 -50 -102 -52;
kind:author-bio 8 -307 -306 -289 -264 -220; kind:comments 28 -26 -5 3 -39 -62;
kind:navigation 128 -34 -59 -46 -10 -31; kind:copyright 34 -116 -122 3 -25 -98; kind:other 86 16 27 -5 10 41;
says:article 30 168 48 49 120 108; of:article 20 -229 -326 -221 -241 -395; says:forum 19 -106 133 -34 -18 -95;
of:forum 13 53 517 130 161 116; says:product 8 72 -55 142 -24 -86; of:product 6 236 63 710 68 -62;
says:documentation 24 -9 24 36 233 -64; of:documentation 19 48 107 132 444 15; says:listing 23 32 16 -19 -30 15;
of:listing 17 268 153 155 79 167; says:service 52 -24 -50 -24 -91 104; of:service 40 82 19 99 -50 271;
`,
}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
//   HTML page: right 0.591, Brier 0.083 (of 0.242), ECE 0.030
//   HTML fragment: right 0.661, Brier 0.125 (of 0.224), ECE 0.042
//   text blocks: right 0.497, Brier 0.122 (of 0.250), ECE 0.016
//   text nodes: right 0.476, Brier 0.120 (of 0.249), ECE 0.036
//   text paragraphs: right 0.499, Brier 0.122 (of 0.250), ECE 0.032
//   text bullets: right 0.499, Brier 0.122 (of 0.250), ECE 0.030
//   text blob: right 0.423, Brier 0.153 (of 0.244), ECE 0.036
//   text body: right 0.651, Brier 0.125 (of 0.227), ECE 0.044

export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = {
  bias: -4.02,
  weights: {
    article: 0.47,
    certainty: 1.24,
    uncertain: 0.85,
    brief: -0.58,
    'has-stated': 0.04,
    'stated-kept': -0.02,
    'body-stated': 0.18,
    words: 0.51,
    prose: 0.63,
    'body-words': 0.47,
    'body-share': 0.58,
    'left-prose': -0.94,
    stretches: -0.96,
    'longest-stretch': 0.17,
    'body-start': -0.21,
    'body-length': 0.34,
    'body-long': 0.29,
    'body-short': -0.2,
    'body-lists': 0.11,
    'body-dated': -0.42,
    'body-commented': -1.42,
    sure: -0.32,
    doubtful: -1.77,
    short: -0.06,
    items: 0.22,
    tables: 0.32,
    'kind:caption': 0.1,
    'kind:related-posts': 0.22,
    'kind:comments': -0.04,
    'kind:other': -0.61,
  },
}

export const TEXT_OUTCOME: OutcomeWeights = {
  bias: -6.46,
  weights: {
    article: 0.53,
    certainty: 2.86,
    uncertain: 2.27,
    brief: -0.77,
    'has-stated': 0.0,
    'stated-kept': 0.0,
    'body-stated': 0.0,
    words: 0.7,
    prose: 0.9,
    'body-words': 0.29,
    'body-share': 0.77,
    'left-prose': -1.35,
    stretches: -0.45,
    'longest-stretch': 0.55,
    'body-start': 0.6,
    'body-length': -0.44,
    'body-long': 0.23,
    'body-short': -0.26,
    'body-lists': 0.76,
    'body-dated': -0.76,
    'body-commented': -1.99,
    sure: -0.25,
    doubtful: -1.27,
    short: 0.88,
    items: 0.35,
    tables: -0.11,
    'kind:caption': -0.76,
    'kind:related-posts': 0.05,
    'kind:comments': 0.28,
    'kind:other': -0.64,
  },
}
