/**
 * The colours of a page about pages, by light and in the dark, and `--tone`: the colour of a kind of block, by the class
 * that `toneOf` gives. Every text has a contrast of 4.5:1 at least.
 */
export const PALETTE = `:root {
  color-scheme: light dark;
  --page: #f4f5f7; --card: #fff; --text: #1b1f24; --soft: #525b66; --line: #d6dae0; --edge: #858e99; --track: #e6e9ee; --link: #0b57b0;
  --plain: #4a6fa5; --good: #1f7a45; --bad: #b3261e; --bad-card: #fdf0ef;
  --blue: #1d4fa8; --red: #b3261e; --magenta: #8a2a8f; --yellow: #7a5200; --cyan: #0b6472; --gray: #525b66;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12151a; --card: #1b2027; --text: #e6e9ee; --soft: #a9b2bd; --line: #343c47; --edge: #6f7a87; --track: #2b323b; --link: #8ab8f8;
    --plain: #7fa3d6; --good: #7fd09c; --bad: #f2a19b; --bad-card: #331c1c;
    --blue: #8ab8f8; --red: #f2a19b; --magenta: #e3a3ea; --yellow: #e8c46a; --cyan: #7fd4e0; --gray: #a9b2bd;
  }
}
.blue { --tone: var(--blue); } .red { --tone: var(--red); } .magenta { --tone: var(--magenta); }
.yellow { --tone: var(--yellow); } .cyan { --tone: var(--cyan); } .gray { --tone: var(--gray); } .body { --tone: var(--good); }
`
