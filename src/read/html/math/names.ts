const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that are a formula, whatever they say of themselves. */
export const FORMULA_TAGS = set('math mjx-container')

/** The same by class, as KaTeX, MathJax 2 and MediaWiki write them. */
export const FORMULA_CLASSES = set(
  'katex katex-display MathJax MathJax_Display MathJax_Preview MathJax_CHTML MathJax_SVG MathJax_SVG_Display ' +
    'mjx-chtml MJXc-display mwe-math-element',
)

/** Classes of formulas that stand on a line of their own. */
export const DISPLAY_CLASSES = set(
  'katex-display MathJax_Display MathJax_SVG_Display MJXc-display mwe-math-element-block math-block math-display',
)

/** Attributes that hold the source of a formula. */
export const SOURCE_ATTRIBUTES = set('data-latex data-math data-tex alttext')

/** Attributes of an element that tell whether it is a formula, and what it says. */
export const TELLING_ATTRIBUTES = set('class type display data-mathml data-latex data-math data-tex alttext')

/** What speaks of all of a formula: MathJax 4 states the source of every part of it as well. */
export const WHOLE_FORMULA = set('math mjx-container mjx-math')

/** What stands in them isn't shown as part of a formula. */
export const UNSEEN_IN_FORMULA = set(
  'annotation annotation-xml script style title desc defs template mphantom mjx-mphantom mjx-surd',
)

/** No formula holds them: what does is a piece of the page that only bears the name of one. */
export const PROSE_TAGS = set('p h1 h2 h3 h4 h5 h6 li blockquote article section main figure pre')
