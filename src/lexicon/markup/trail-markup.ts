/** How a class, an id or a label says that an element is the path to the page. */
export const TRAIL =
  /bread-?crumb|(?:^|[-_ ])crumbs?(?:[-_ ]|$)|you-are-here|brotkr[uü]me?l|ariane|migas-?de-?pan|briciole|okruszki/iu
