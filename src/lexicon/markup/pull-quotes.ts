/** Classes of boxes that say a sentence of the text once more, in large letters. */
export const PULL_QUOTE = /(?:^|[\s_-])pull-?(?:quote|out)(?![a-z])/iu
