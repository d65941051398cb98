/** Classes of boxes that stand out from the text, as writers of documentation set them. */
const BOX = /(?:^|[\s_-])(?:admonition|alert|callout|custom-block|markdown-alert|notice)(?=[\s_-]|$)/iu
/** What such a box says it is: a class of its own, or the end of the box's. */
const TYPE =
  /(?:^|\s)(?:(?:markdown-)?(?:admonition|alert|callout|notice)--?)?(note|info|tip|hint|important|warning|caution|danger|error|success|example|abstract|question|bug|todo|seealso)(?![^\s])/iu
const NAME = /^[a-z]{2,20}$/iu

/** The kind of callout that the classes of an element say it is, `warning`; undefined for what is none. */
export function calloutByClass(classes: string): string | undefined {
  return BOX.test(classes) ? TYPE.exec(classes)?.[1]?.toLowerCase() : undefined
}

/** The same by the value of `data-callout`. */
export function calloutByName(name: string): string | undefined {
  return NAME.test(name) ? name.toLowerCase() : undefined
}
