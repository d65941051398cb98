/** The pages of a small town's paper, as HTML and as the text that a scraper leaves of it. */
export interface SitePage {
  readonly title: string
  readonly author: string
  readonly paragraphs: readonly string[]
}

/** What the council said, and three stories quote. */
export const STATEMENT =
  '“The council regrets the delay and will publish a new timetable for the works before the end of the month,” it said in a statement.'

/** The introduction above every part of a column. */
export const INTRO =
  'Each week our gardener Ellen Marsh answers the questions that readers send her about lawns, hedges and all that grows in between.'

/** What the paper puts below every article, and what reads like the end of one. */
export const FRAME_PROSE = [
  'The Aldmere Courier has been printed by the same family since 1921, and its reporters live in the town that they write about.',
  'Every story that we print is checked by two editors, and readers who find a mistake are asked to write to the newsroom.',
] as const

export const FRAME_ABOVE = ['Home', 'Town', 'Sport', 'Gardens', 'Log in'] as const
export const FRAME_BELOW = [
  ...FRAME_PROSE,
  'Contact the newsroom',
  'Terms and conditions',
  '© The Aldmere Courier',
] as const

export const PAGES: readonly SitePage[] = [
  {
    title: 'Library roof to be repaired after the winter',
    author: 'Ruth Avery',
    paragraphs: [
      'The roof of the public library will not be mended before spring, the builders told the town on Monday evening.',
      'Rain has come through the ceiling of the reading room since October, and three shelves of books had to be moved.',
      STATEMENT,
      'Volunteers have offered to cover the worst of the holes with sheets until the slates arrive from Wales.',
    ],
  },
  {
    title: 'Swimming pool stays shut for another season',
    author: 'Peter Lowe',
    paragraphs: [
      'Children in Aldmere will have to travel to the coast to swim this summer, because the pool cannot open in time.',
      'A crack in the basin turned out to be longer than the engineers had believed when they drained it last autumn.',
      STATEMENT,
      'The swimming club said it had lost a third of its members since the gates were closed two years ago.',
    ],
  },
  {
    title: 'Bus lane on Mill Street delayed once more',
    author: 'Ruth Avery',
    paragraphs: [
      'Cyclists and drivers will go on sharing the narrow part of Mill Street, where work on a bus lane should have begun.',
      'The company that was to paint the lane has gone out of business, and no other made an offer below the limit.',
      STATEMENT,
      'Shop owners had protested against the loss of parking spaces, of which eleven were to make room for the lane.',
    ],
  },
  {
    title: 'When to cut back the roses',
    author: 'Ellen Marsh',
    paragraphs: [
      INTRO,
      'Mr Fenn of Orchard Row asks whether he is too late with his roses, which have begun to put out leaves already.',
      'He need not worry: a rose forgives almost everything, and a cut in March only means that it flowers a week later.',
      'Take out the dead wood first, then everything that rubs, and leave three or four strong stems to carry the rest.',
    ],
  },
  {
    title: 'Moss in the lawn is not the end of the world',
    author: 'Ellen Marsh',
    paragraphs: [
      INTRO,
      'A reader from Castle Hill has more moss than grass and wonders if she ought to dig up the whole of it.',
      'Moss grows where grass is weak, so killing it changes little as long as the ground stays wet, sour and shaded.',
      'Rake it out in April, spread some sand, and sow a mixture that is made for shade wherever you can see the earth.',
    ],
  },
  {
    title: 'A hedge for birds and for neighbours',
    author: 'Ellen Marsh',
    paragraphs: [
      INTRO,
      'Two families in Wren Lane want a hedge between their gardens, and they would like it to feed the birds as well.',
      'Hawthorn and dogwood make a good pair, since the one keeps out cats and the other has berries until Christmas.',
      'Plant them in two rows, a foot apart, and cut them hard in the first year, however much it may hurt to do so.',
    ],
  },
  {
    title: 'Rovers win the cup after thirty years',
    author: 'Dan Pike',
    paragraphs: [
      'Aldmere Rovers lifted the county cup on Saturday after a match that was decided by a header in the last minute.',
      'Some two thousand people had come by train to see it, and most of them were still singing on the way home.',
      'The goalkeeper, who works as a baker during the week, stopped two penalties and was carried off the field.',
      'A parade through the town is planned for Sunday at noon, and the mayor has promised to wear the colours.',
    ],
  },
  {
    title: 'Old mill to become a museum of weaving',
    author: 'Peter Lowe',
    paragraphs: [
      'The last loom of the Aldmere mill will run again next year, when a museum opens in the hall where it stands.',
      'Former workers have spent three winters taking the machine apart, cleaning every wheel and putting it together.',
      'The lottery fund pays for most of it, while the town gives the building, which has been empty since the flood.',
      'Visitors will be able to try their hand at a small loom and take home whatever they manage to weave.',
    ],
  },
]

export function textOf({ title, author, paragraphs }: SitePage): string {
  return [...FRAME_ABOVE, title, `By ${author}`, ...paragraphs, ...FRAME_BELOW].join('\n')
}

export function htmlOf({ title, author, paragraphs }: SitePage): string {
  const items = FRAME_ABOVE.map((item) => `<li><a href="/${item.toLowerCase()}">${item}</a></li>`).join('')
  const prose = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${title} - The Aldmere Courier</title></head><body>
<ul class="top">${items}</ul>
<div class="story"><h1>${title}</h1><p class="who">By ${author}</p>
${prose(paragraphs)}
</div>
<div class="box">${prose(FRAME_BELOW)}</div>
</body></html>`
}
