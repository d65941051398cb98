/** Common names that are commands: others are set as words. */
const FUNCTIONS: ReadonlySet<string> = new Set('cos det exp lim ln log max min sin sup tan'.split(' '))

/** The common signs, each with the name of its command: others read the same as they are. */
const SIGNS = table(
  'αalpha βbeta γgamma δdelta εvarepsilon ϵepsilon ζzeta ηeta θtheta κkappa λlambda μmu νnu ξxi πpi ' +
    'ρrho σsigma τtau φvarphi ϕphi χchi ψpsi ωomega ΓGamma ΔDelta ΘTheta ΛLambda ΠPi ΣSigma ' +
    'ΦPhi ΨPsi ΩOmega ∑sum ∏prod ∫int ∂partial ∇nabla ∞infty ±pm ×times ⋅cdot ·cdot ' +
    '≤leq ≥geq ≠neq ≈approx ≡equiv ∼sim ∝propto ∈in ∉notin ⊂subset ⊆subseteq ∪cup ∩cap ' +
    '∅emptyset ∀forall ∃exists ¬neg ∧wedge ∨vee →to ←leftarrow ⇒Rightarrow ⇔Leftrightarrow ' +
    '⊕oplus ⊗otimes ⟨langle ⟩rangle …ldots ⋯cdots ′prime',
)
const ACCENTS = table('→vec ¯bar ‾overline ^hat ˆhat ~tilde ˜tilde ˙dot ¨ddot')
const ALPHABETS = new Map([
  ['bold', 'mathbf'],
  ['double-struck', 'mathbb'],
  ['script', 'mathcal'],
])

const FOREIGN = /\P{ASCII}/gu
const MINUS = '−'
/** Letters of an alphabet of their own, which is told by a command. */
const DOUBLE_STRUCK = /[ℂℍℕℙℚℝℤ]/u
/** Slanted, bold and other letters of formulas, each a character of its own. */
const STYLED = /[\u{1D400}-\u{1D7FF}]/gu
const LETTER = /^[a-z]/iu

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))
}

/** The command for a name such as `sin`; undefined for other names. */
export function functionOf(name: string): string | undefined {
  return FUNCTIONS.has(name) ? `\\${name}` : undefined
}

/** The command that sets a sign above something else. */
export function accentOf(sign: string): string | undefined {
  return ACCENTS.get(sign)
}

/** The command for letters of another alphabet, by the `mathvariant` of MathML. */
export function alphabetOf(variant: string): string | undefined {
  return ALPHABETS.get(variant)
}

/** Letters of formulas as those of the alphabet. */
export function plainLetters(text: string): string {
  return text.replace(STYLED, (letter) => letter.normalize('NFKC'))
}

/** A formula whose signs are commands: `α` is `\alpha`. Signs without one stay. */
export function withCommands(tex: string): string {
  return tex.replace(FOREIGN, (sign, at: number) => {
    if (sign === MINUS) return '-'
    if (DOUBLE_STRUCK.test(sign)) return `\\mathbb{${sign.normalize('NFKC')}}`
    const name = SIGNS.get(sign)
    if (name === undefined) return sign
    return LETTER.test(tex.slice(at + 1, at + 2)) ? `\\${name} ` : `\\${name}`
  })
}
