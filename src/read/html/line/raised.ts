const SIGNS = '+-−–=()'
const DIGITS = `0123456789${SIGNS}`
const RAISED = table(DIGITS, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾')
const LOWERED = table(DIGITS, '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎')
/** Letters are raised in marks of footnotes alone: the `st` of `1st` reads right as it is. */
const RAISED_LETTERS = table('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ')
/** A digit of the scripts that most readers meet: each one character. */
const DIGIT = /^(?=[\0-\uFFFF]$)\p{Nd}$/u
/** A sum or a product: `n+1`, `2n`. Where letters stand alone they are an ending: `1er`. */
const TERM = /^(?=.*[a-z])(?:\d{1,3}[a-z]|[a-z\d]{0,3}[-+−=][a-z\d]{1,3}|[a-z]\d{1,3})$/u
/** A link that says no more is the mark of a note. */
export const MARK = /^(?:[[(]\S{1,3}[\])]|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§\p{Lm}]{1,3})$/u
/** The mark of a note at the end of a text. */
export const MARK_BEFORE = /(?:[[(]\d{1,3}[\])]|(?<=\p{L}\p{P}{0,3})\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})$/u
/** What stands in front of a number that isn't raised: brackets, or the first number of a range in them. */
export const IN_BRACKETS = /(?:[[(]|\d[–-])$/u
/** What parts several marks: `2, 3`. */
const BETWEEN = /[,\s]/u
/** Longer ones are small print, not an exponent or a mark. */
export const LONGEST_RAISED = 12

/** A text as it is written above the line, character for character; undefined where one of them has no such form. */
export function raised(text: string, isMark: boolean): string | undefined {
  const mayHoldLetters = isMark || TERM.test(text)
  return moved(text, (sign) => formIn(RAISED, sign) ?? (mayHoldLetters ? RAISED_LETTERS.get(sign) : undefined))
}

/** A text as it is written below the line. */
export function lowered(text: string): string | undefined {
  return moved(text, (sign) => formIn(LOWERED, sign))
}

/** The form of a sign, digits of all scripts among them: Unicode raises and lowers European ones alone. */
function formIn(forms: ReadonlyMap<string, string>, sign: string): string | undefined {
  return forms.get(sign) ?? (DIGIT.test(sign) ? forms.get(europeanDigit(sign)) : undefined)
}

/** Runs of digits begin at the first or at the seventh place of a row of sixteen. */
function europeanDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const place = code % 16
  return String(DIGIT.test(String.fromCharCode(code - place)) ? place : place - 6)
}

function moved(text: string, formOf: (sign: string) => string | undefined): string | undefined {
  let out = ''
  for (const sign of text) {
    const form = BETWEEN.test(sign) ? sign : formOf(sign)
    if (form === undefined) return undefined
    out += form
  }
  return out === text ? undefined : out
}

function table(signs: string, forms: string): ReadonlyMap<string, string> {
  return new Map(Array.from(signs, (sign, index) => [sign, forms.charAt(index)]))
}
