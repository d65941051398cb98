/** An article to hang boilerplate on. */
export const HEADLINE = 'Harbour bridge to reopen after repairs'

export const PROSE: readonly string[] = [
  'The council voted on Tuesday to reopen the old harbour bridge, which had been closed since the flood of last spring.',
  'Engineers said the work took eleven months, and that the first buses would cross the river again on Monday morning.',
  'Shopkeepers along the quay welcomed the decision, saying that trade had fallen by a third while the road was shut.',
  '“We have waited long enough,” said Tom Berg, who has sold fish at the northern end for more than thirty years.',
  'The repairs cost about four million euros, most of which was paid by the state and the rest by the town itself.',
  'Critics on the council had asked for a wider crossing, but the plan was dropped because it would have cost too much.',
  'The mayor said that a second bridge was out of the question, since the town could barely pay for the first.',
  'A small ceremony is planned for Sunday afternoon, when people may walk across before the cars are let back in.',
]
