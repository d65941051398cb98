import { HIGH_CONTROLS_MEANT } from '../../text/character-references.js'

/** What a page without a declaration is read as: the standard's choice for most of the world. */
export const FALLBACK = 'windows-1252'

/** The canonical name of the encoding that a label stands for; absent where the engine knows none. */
export function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** The text that bytes are in an encoding of this canonical name. */
export function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes)
  return charset === FALLBACK ? text.replace(HIGH_CONTROL, mendHighControl) : text
}

/**
 * Some engines decode windows-1252 as ISO-8859-1, which has control characters where quotes and dashes should be: Node 20
 * is one. Those that decode it right leave nothing here to mend.
 */
const HIGH_CONTROL = /[\u0080-\u009f]/gu

function mendHighControl(control: string): string {
  return HIGH_CONTROLS_MEANT.charAt(control.charCodeAt(0) - 0x80)
}
