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
  /** Of each feature its name, its mean, and its weight for every kind but the first, in hundredths. */
  readonly table: string
}

export const HTML_PAGES: PageWeights = { bias: [4.94, 3.56, 4.02, 1.18, 3.91], table: `
words 263 -116 -104 -147 -67 -121; blocks 180 -71 -61 -81 -38 -64; prose 66 -157 -74 -99 -114 -92;
body-words 244 -84 -57 -79 -25 -52; body-share 66 -44 -26 -24 -4 -31; left-prose 19 124 69 52 11 92;
stretches 50 86 55 48 85 85; longest-stretch 71 -66 -50 -55 -44 -60; body-length 121 11 -13 -42 -28 -58;
body-long 70 -32 -37 -76 -92 -102; body-short 21 -124 -1 57 -2 38; body-headings 12 -56 -24 95 157 224;
body-questions 10 -12 -19 -17 -49 33; body-quotes 12 -190 -188 -195 -128 -196; body-start 29 50 30 31 82 23;
body-numbers 25 -26 -32 -19 -52 -18; body-capitals 40 93 -114 -8 -48 -50; body-lists 13 82 49 112 76 87;
body-dated 11 115 152 90 85 101; body-commented 6 66 84 28 13 45; sure 98 -42 -51 53 43 29;
doubtful 9 100 106 69 47 149; short 61 35 40 41 16 30; headings 9 -121 -114 -14 -28 -80; items 39 -65 -29 -44 14 -8;
tables 1 -101 -64 -62 -60 -25; code 4 90 85 73 181 27; repeated 15 30 36 -90 -32 -67; shapes 34 134 5 37 51 124;
prices 6 57 -4 9 -32 7; price-count 18 54 4 8 -37 46; dates 11 85 133 5 -23 13; date-count 42 -72 -20 -41 -61 -50;
questions 10 0 79 13 -16 55; exclamations 6 59 91 76 -11 63; phones 10 -42 31 0 28 153; numbers 18 91 33 49 38 -75;
i 14 26 196 22 -12 21; we 14 55 35 13 -20 179; you 36 7 -17 5 -5 64; kind:title 40 91 27 66 64 85;
kind:byline 20 -55 -71 -83 -124 -74; kind:timestamp 26 -10 67 10 -10 -13; kind:breadcrumb 21 62 79 46 37 46;
kind:tags 23 16 -34 -4 12 -26; kind:engagement 14 8 34 28 19 27; kind:share-bar 34 -30 6 -14 9 21;
kind:caption 20 -157 -174 -129 -118 -134; kind:cookie-notice 14 -22 -17 10 -51 74;
kind:newsletter 27 15 -48 -24 -61 -11; kind:promotion 33 20 -11 -10 -20 27; kind:paywall 10 8 -6 -17 -27 -11;
kind:advertisement 12 -12 -43 -71 -74 -56; kind:related-posts 51 4 -39 13 -45 -36; kind:trending 27 1 15 25 -11 35;
kind:author-bio 12 -113 -81 -110 -135 -150; kind:comments 27 2 30 2 -15 -18; kind:navigation 126 6 1 3 15 17;
kind:copyright 41 -99 -90 -46 -68 -74; kind:other 51 -47 -34 -23 -42 -17; says:article 30 80 24 32 56 44;
of:article 20 -61 -131 -101 -129 -196; says:forum 18 -67 50 -6 -1 -26; of:forum 13 -20 158 48 72 33;
says:product 8 9 -40 101 -30 -91; of:product 6 145 50 429 52 -58; says:documentation 25 -10 3 32 111 -38;
of:documentation 19 17 33 93 224 -11; says:listing 24 21 -16 -29 -43 -34; of:listing 17 96 55 62 8 90;
says:service 55 -19 -22 2 -32 92; of:service 42 70 33 86 28 202; links 20 38 15 15 41 26;
link-count 146 -2 -5 -7 0 -7; link-groups 47 -26 -11 -18 -2 -4; body-links 6 309 178 169 168 54;
nav 14 -39 -15 11 35 -52; in-article 37 -89 -55 -63 -69 -59; in-main 40 -28 -9 -31 -29 -29;
in-form 2 295 227 119 114 121; in-items 9 -30 -7 -55 32 -61; siblings-prose 20 78 39 18 52 58;
siblings-count 67 27 6 6 31 -7; siblings-length 81 -13 -15 -13 -17 -6; siblings-links 27 26 -17 -43 -17 -15;
cards 84 -16 -17 -22 -11 -8; images 20 -48 -19 -51 -91 -94; scripts 67 -53 -34 -45 -28 -33;
deep 45 -39 -19 -25 -4 -57; og:article 49 -64 -33 -39 -21 -33; og:website 16 -10 -5 24 -12 47;
og:product 1 -167 -26 168 -26 -52; og:other 1 -46 -54 -70 -23 -41; dated 32 -78 -59 -56 -56 -99;
authored 26 -23 -32 -48 -27 -39; ld-dated 32 6 -13 -9 -25 -10; ld-authored 29 -14 -20 -21 -25 -29;
ld-priced 1 -67 -54 -51 -54 -81; ld-answered 5 -19 6 -9 -4 23; feed 37 -16 -36 -28 -48 -58;
paged 5 -5 -46 -123 15 -59; path-known 78 14 -5 -2 0 8; path-root 2 -37 -75 -112 -92 41;
path-depth 46 -54 -37 -16 -30 -61; path-slug 39 -141 -113 -95 -138 -121; path-number 19 -56 3 11 -27 -48;
path-date 3 -193 -233 -175 -204 -199; path-query 1 120 4 -39 -140 -101; path-slash 36 -4 -3 16 0 12;
path-file 10 -27 -2 63 -6 -20; tag:article 21 52 10 17 -1 12; tag:form 26 -46 -7 -31 -35 -70;
tag:button 48 48 25 42 47 15; tag:input 49 -12 -5 -8 -24 -34; tag:select 4 -59 10 27 2 -24;
tag:pre 4 -38 -11 -20 28 -32; tag:code 7 15 58 28 100 20; tag:table 6 -36 -40 -80 26 -54;
tag:img 82 -7 -11 -11 -24 -25; tag:time 12 89 39 14 -18 -17; tag:video 1 -47 -22 49 -31 22;
tag:dl 4 -81 -26 -45 0 -54; tag:h1 23 57 4 -8 2 40; tag:h2 52 9 -16 8 1 3; tag:h3 51 -53 -32 -27 -40 -2;
tag:h4 23 -9 -52 -35 -1 -9; class:article 54 -46 -30 -40 -34 -55; page:article 26 -75 -48 -39 -51 -74;
path:article 20 -57 -59 -82 -93 -118; class:forum 39 -1 27 6 8 29; page:forum 2 174 88 61 164 -17;
path:forum 3 -122 187 -20 -15 -20; class:product 25 67 24 48 32 -1; page:product 3 58 99 87 78 37;
path:product 2 -47 -29 175 -19 -45; class:documentation 26 21 29 42 75 19; page:documentation 1 -54 -107 -94 -7 -190;
path:documentation 3 22 27 24 211 -61; class:listing 122 1 -12 -14 -14 -11; page:listing 5 135 74 51 82 32;
path:listing 2 150 -12 -52 9 49; class:service 79 0 -10 -3 -13 24; page:service 6 46 47 35 15 80;
path:service 2 82 54 28 44 181; title:article 0 -50 -38 -39 -39 -58; posts:article 3 -64 -78 -68 -66 -99;
cards:article 2 79 119 89 140 155; title:forum 2 -95 48 -65 -102 -116; posts:forum 4 -120 -54 -81 -79 -96;
cards:forum 3 -54 -50 10 -26 -26; title:product 2 110 26 -37 48 98; posts:product 1 -22 10 47 -1 37;
cards:product 1 149 13 -5 4 -55; title:documentation 7 -78 -50 -43 72 -128; posts:documentation 1 -28 -43 -49 -9 -87;
cards:documentation 1 -13 -17 -22 42 -54; title:listing 1 -16 -64 -52 -75 -77; posts:listing 10 58 7 -5 -1 19;
cards:listing 22 -43 -45 -36 -50 -46; title:service 5 -26 12 44 64 38; posts:service 6 46 40 91 15 53;
cards:service 3 -37 -62 -70 -67 -98; type:news 12 -42 -31 -29 -30 -34; types:news 0 2 3 3 3 7;
type:article 19 2 -21 -12 -32 -30; types:article 2 53 12 27 12 -7; type:blog 6 -17 9 -19 -32 -16;
types:blog 0 -11 -9 -8 -9 -11; type:product 2 35 48 73 46 149; types:product 0 36 -7 -20 -6 -38;
type:offer 1 -26 -21 124 -42 -46; types:offer 0 79 25 -20 25 52; type:rating 2 -142 -92 -97 -88 -24;
types:rating 0 93 81 105 80 134; type:question 3 -35 -30 -9 -27 4; types:question 2 -11 -43 34 0 89;
type:forum 3 17 100 19 13 18; types:forum 2 107 258 111 113 109; type:list 2 46 -54 -72 -42 -81;
types:list 0 -21 -11 -13 -11 -9; type:faq 2 -106 -45 -24 -50 -31; type:documentation 0 48 -38 -45 -75 -65;
types:documentation 0 161 74 71 75 75; type:software 0 -12 28 6 55 3; type:business 7 28 28 11 3 20;
types:business 1 13 29 -30 -22 -57; type:organization 32 14 -2 -12 -7 -4; types:organization 4 -16 -46 -50 -54 -75;
type:page 29 -23 -26 -25 -26 -11; types:page 2 6 -36 -39 7 -102; type:about 30 -22 -1 -8 -16 -15;
types:about 5 -48 -43 -33 -39 -46; type:site 18 77 56 57 48 82; types:site 0 -1 -9 -8 -8 -19;
type:trail 26 -32 -12 -24 -14 3; types:trail 1 -19 -22 -16 -17 -18; type:event 3 -38 -23 -25 -23 -14;
` }

export const TEXT_PAGES: PageWeights = { bias: [3.08, 3.49, 2.40, 1.40, 1.88], table: `
words 259 -17 -73 -86 -24 -53; blocks 174 -33 -67 -72 -29 -55; prose 66 -298 -115 -178 -164 -194;
body-words 242 -85 -74 -89 -37 -53; body-share 70 -52 -10 -34 20 -36; left-prose 16 232 152 151 66 170;
stretches 50 1 8 -20 -6 -2; longest-stretch 74 -130 -169 -90 -83 -119; body-length 113 -21 -75 -63 -99 -98;
body-long 56 46 25 -14 -34 -34; body-short 24 -22 58 101 67 154; body-headings 0 -20 -18 -20 -20 -18;
body-questions 10 -18 44 35 -49 74; body-quotes 9 -162 -250 -279 -140 -249; body-start 22 29 7 56 25 1;
body-numbers 26 35 30 15 -5 -33; body-capitals 42 84 -138 81 -51 -9; body-lists 6 -33 -17 32 -25 -23;
body-dated 11 207 215 154 83 179; body-commented 9 27 71 52 39 35; sure 91 -84 -52 48 2 102;
doubtful 50 94 91 88 70 142; short 52 -10 32 32 -4 -5; headings 0 -19 -16 -19 -20 -18; items 12 7 -18 -46 -8 -26;
steps 4 -58 -34 -79 -54 -45; tables 0 2 12 12 13 37; code 4 86 105 68 213 -3; repeated 13 91 40 -112 -67 -68;
shapes 28 140 -34 -12 11 99; prices 7 68 11 28 -48 37; price-count 18 49 -8 -13 -95 28; dates 12 42 90 -26 -100 -28;
date-count 40 -122 -64 -92 -131 -97; questions 12 -12 42 -27 -20 16; exclamations 7 40 13 34 -59 5;
phones 10 -59 -68 -68 -82 84; numbers 18 24 0 29 5 -119; i 14 -10 170 12 -70 8; we 14 128 57 30 11 226;
you 36 2 -30 5 2 72; kind:title 27 -18 -35 28 3 -16; kind:byline 12 -153 -113 -134 -199 -175;
kind:timestamp 19 -89 26 -69 -89 -94; kind:breadcrumb 14 -53 113 -46 47 -62; kind:tags 10 -87 -47 -40 15 -113;
kind:engagement 6 64 44 63 74 7; kind:share-bar 25 -128 -29 -95 -82 -118; kind:caption 11 -219 -256 -148 -205 -217;
kind:cookie-notice 13 -3 -2 -10 -65 45; kind:newsletter 24 4 -103 -50 -110 -85; kind:promotion 14 16 2 -20 -15 106;
kind:paywall 4 53 61 -9 -47 53; kind:advertisement 6 -115 -103 -190 -144 -105;
kind:related-posts 42 -69 -79 -15 -47 -63; kind:trending 15 -35 -53 -43 -86 -56;
kind:author-bio 6 -315 -222 -284 -241 -257; kind:comments 25 -31 -15 -30 -44 -76;
kind:navigation 114 -31 -49 -32 -8 -21; kind:copyright 30 -85 -107 6 -42 -88; kind:other 72 -33 -2 -29 -20 -2;
says:article 27 152 34 27 92 70; of:article 18 -195 -283 -203 -196 -330; says:forum 17 -76 104 -36 -17 -95;
of:forum 12 66 473 131 147 110; says:product 7 67 -46 131 -14 -81; of:product 5 230 91 689 81 -37;
says:documentation 22 -4 19 27 221 -41; of:documentation 17 37 71 120 404 8; says:listing 21 34 7 -18 -25 -2;
of:listing 15 217 138 144 74 155; says:service 46 -23 -37 -16 -76 97; of:service 36 80 21 82 -35 256;
` }

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

export const HTML_OUTCOME: OutcomeWeights = { bias: -3.16, weights: { 'article': 0.49, 'certainty': 1.49, 'uncertain': 0.90, 'brief': -0.05, 'has-stated': 0.10, 'stated-kept': 0.17, 'body-stated': 0.22, 'words': 0.39, 'prose': 1.05, 'body-words': 0.49, 'body-share': 0.45, 'left-prose': -0.76, 'stretches': -1.19, 'longest-stretch': 0.06, 'body-start': 0.02, 'body-length': 0.10, 'body-long': 0.36, 'body-short': 0.04, 'body-lists': 0.07, 'body-dated': -0.56, 'body-commented': -1.27, 'sure': -1.31, 'doubtful': -2.57, 'short': -0.19, 'items': 0.28, 'tables': 0.37, 'kind:caption': 0.33, 'kind:related-posts': 0.31, 'kind:comments': 0.07, 'kind:other': -0.39 } }

export const TEXT_OUTCOME: OutcomeWeights = { bias: -2.95, weights: { 'article': 0.54, 'certainty': 1.65, 'uncertain': -0.18, 'brief': -0.86, 'has-stated': 0.00, 'stated-kept': 0.00, 'body-stated': 0.00, 'words': 0.84, 'prose': 1.75, 'body-words': 0.46, 'body-share': 0.60, 'left-prose': -0.74, 'stretches': -1.56, 'longest-stretch': 0.06, 'body-start': 0.56, 'body-length': -0.31, 'body-long': -0.05, 'body-short': 0.14, 'body-lists': 0.91, 'body-dated': -0.79, 'body-commented': -0.89, 'sure': -2.48, 'doubtful': -0.92, 'short': 0.46, 'items': -0.16, 'tables': 0.13, 'kind:caption': -0.40, 'kind:related-posts': 0.02, 'kind:comments': 0.28, 'kind:other': -0.65 } }
