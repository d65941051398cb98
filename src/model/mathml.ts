/** Elements of MathML that show a formula. */
export const MATHML: ReadonlySet<string> = new Set(
  (
    'math merror mfrac mi mmultiscripts mn mo mover mpadded mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup ' +
    'mtable mtd mtext mtr munder munderover'
  ).split(' '),
)

/** What else may stand in their tags: one attribute without which a formula means something else. */
export const MATHML_ATTRIBUTE = /^ (?:display="block"|linethickness="0"|mathvariant="[a-z-]{4,22}")$/u
