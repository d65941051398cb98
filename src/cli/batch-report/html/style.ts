import { PALETTE } from './palette.js'

/** How a report looks: no font, picture or script from anywhere. Every text has a contrast of 4.5:1 at least. */
export const STYLE = `
${PALETTE}* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem clamp(.75rem, 3vw, 2rem) 4rem; background: var(--page);
  color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1 { font-size: 1.85rem; line-height: 1.2; margin: 0; letter-spacing: -.02em; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .25rem; }
p { margin: .5rem 0; }
small { font-size: .85rem; color: var(--soft); font-weight: 400; }
.lead { font-size: 1.1rem; color: var(--soft); margin: .35rem 0 1.25rem; }
.about { color: var(--soft); margin: 0 0 .75rem; max-width: 46rem; font-size: .95rem; }
section, .cards > div, .calm { background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
section { padding: 1.1rem 1.25rem 1.25rem; margin: 1rem 0; min-width: 0; }
.calm { padding: .8rem 1.25rem; border-left: 5px solid var(--good); }
section.alarm { background: var(--bad-card); border-left: 5px solid var(--bad); }
.alarm h2 { color: var(--bad); }
.alarm ul { margin: .5rem 0 0; padding-left: 1.2rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.cards > div { padding: .8rem 1rem; }
.cards dt { color: var(--soft); font-size: .9rem; }
.cards dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums; }
.cards small { display: block; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; padding: 0; margin: 1rem 0; }
nav a { display: block; padding: .3rem .75rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card);
  text-decoration: none; font-size: .95rem; }
nav a:hover { border-color: var(--link); }
/* A shadow stands at the side to which a wide table goes on; at its end the card's own colour lies over it. */
.wide { position: relative; overflow-x: auto; margin: 0 -.25rem; padding: 0 .25rem; background:
  linear-gradient(90deg, var(--card) 40%, transparent) left / 2.5rem 100% no-repeat local,
  linear-gradient(270deg, var(--card) 40%, transparent) right / 2.5rem 100% no-repeat local,
  linear-gradient(90deg, var(--shade), transparent) left / 1.1rem 100% no-repeat scroll,
  linear-gradient(270deg, var(--shade), transparent) right / 1.1rem 100% no-repeat scroll;
  --shade: color-mix(in srgb, var(--edge) 45%, transparent); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .45rem .6rem; border-top: 1px solid var(--line); vertical-align: top; font-weight: 400; }
thead th { border-top: 0; color: var(--soft); font-size: .85rem; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 600; overflow-wrap: break-word; }
tbody th bdi { display: inline-block; min-width: 9rem; max-width: 17rem; overflow-wrap: anywhere; }
th:first-child, td:first-child { padding-left: 0; }
.figure { text-align: right; white-space: nowrap; }
td.bar { width: 30%; min-width: 5rem; }
#hosts + .about + .wide td.bar { width: 4rem; min-width: 3rem; }
#hosts + .about + .wide td.words { min-width: 13rem; font-size: .9rem; text-wrap: pretty; }
#hosts + .about + .wide td.words:last-child { min-width: 6.75rem; }
td.minor { color: var(--soft); font-size: .9rem; }
td .alarm { display: block; color: var(--bad); font-weight: 600; }
td .note { display: block; color: var(--soft); }
td.words a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
svg.bar { display: block; width: 100%; height: .7rem; border-radius: 3px; margin-top: .4rem; }
svg.columns { display: block; width: 100%; max-width: 46rem; height: auto; overflow: visible; }
.columns text { font-size: 15px; text-anchor: middle; fill: var(--text); font-variant-numeric: tabular-nums; }
.columns .axis { fill: var(--soft); font-size: 14px; }
.columns line { stroke: var(--line); }
rect.track { fill: var(--track); } rect.plain { fill: var(--plain); } rect.good { fill: var(--good); } rect.bad { fill: var(--bad); }
rect.blue { fill: var(--blue); } rect.red { fill: var(--red); } rect.magenta { fill: var(--magenta); }
rect.yellow { fill: var(--yellow); } rect.cyan { fill: var(--cyan); } rect.gray { fill: var(--gray); }
.kind { color: var(--tone); font-weight: 600; white-space: nowrap; }
.choice { margin: 1.5rem 0 0; display: flex; gap: .6rem; align-items: baseline; }
.choice input { inline-size: 1.1rem; block-size: 1.1rem; flex: none; transform: translateY(.15rem); }
ol.pages { list-style: none; margin: 0; padding: 0; }
.pages > li { border-top: 1px solid var(--line); }
.again { padding: .55rem 0 .55rem 1.3rem; }
summary { cursor: pointer; padding: .55rem 0 .55rem 1.3rem; position: relative; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "▸"; content: "▸" / ""; position: absolute; left: .1rem; color: var(--soft); }
[open] > summary::before { content: "▾"; content: "▾" / ""; }
summary:hover .name { text-decoration: underline; }
.name { font-weight: 600; }
.facts { display: block; color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; }
.verdict { font-weight: 600; } .verdict.good { color: var(--good); }
details:has(:target) { outline: 2px solid var(--link); outline-offset: 4px; border-radius: 4px; }
.about-page { margin: .25rem 0 .75rem 1.3rem; font-size: .95rem; scroll-margin-top: 7rem; }
.about-page div { display: grid; grid-template-columns: 6rem 1fr; gap: .5rem; }
.about-page dt { color: var(--soft); } .about-page dd { margin: 0; }
ol.blocks { list-style: none; margin: 0 0 1.25rem; padding: 0; }
.blocks li { padding: .3rem .75rem; border-inline-start: 3px dotted var(--tone, var(--line)); }
.blocks .is-body { border-inline-start-style: solid; }
.is-removed .text, .gap { color: var(--soft); }
.why { color: var(--tone); font-size: .875rem; }
.why::before { content: "‹"; content: "‹" / ""; } .why::after { content: "›"; content: "›" / ""; }
.score { font-weight: 400; font-variant-numeric: tabular-nums; }
.blocks .kind { font-size: .875rem; }
body:has(#only-removed:checked) .is-body { display: none; }
footer { color: var(--soft); font-size: .9rem; margin-top: 2rem; }
@media (min-width: 48rem) {
  .blocks li:not(.gap) { position: relative; padding-inline-start: 12.5rem; }
  .blocks .kind { position: absolute; inset-inline-start: .75rem; }
  .gap { padding-inline-start: 12.5rem !important; }
}
@media (min-width: 64rem) {
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: 1rem; }
  main > * { grid-column: 1 / -1; margin: 0; }
  main > .half { grid-column: auto; }
  .half .columns text { font-size: 18px; } .half .columns .axis { font-size: 15px; }
}
@media (max-width: 40rem) {
  body { padding-top: 1rem; }
  section { padding: .9rem .9rem 1rem; border-radius: 10px; }
  .cards { grid-template-columns: 1fr 1fr; }
  .cards dd { font-size: 1.35rem; }
  .minor, .figure.minor { display: none; }
  .columns text { font-size: 26px; } .columns .axis { font-size: 20px; }
  .about-page { margin-left: 0; }
  #hosts + .about + .wide .bar { display: none; }
  #hosts + .about + .wide td.words { white-space: nowrap; }
}
@media print { body { background: none; } .choice, nav, .skip { display: none; } }
`
