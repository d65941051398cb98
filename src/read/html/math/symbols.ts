/** Names of commands that stand for functions. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'arccos arcsin arctan arg cos cosh cot csc deg det dim exp gcd inf ker lg lim ln log max min sec sin sinh sup tan ' +
    'tanh'
  ).split(' '),
)

/** Signs, each with the name of its command. */
const SIGNS = table(
  'αalpha βbeta γgamma δdelta εvarepsilon ϵepsilon ζzeta ηeta θtheta ϑvartheta ιiota κkappa λlambda μmu νnu ξxi πpi ' +
    'ρrho ςvarsigma σsigma τtau υupsilon φvarphi ϕphi χchi ψpsi ωomega ΓGamma ΔDelta ΘTheta ΛLambda ΞXi ΠPi ΣSigma ' +
    'ΥUpsilon ΦPhi ΨPsi ΩOmega ∑sum ∏prod ∫int ∮oint ∂partial ∇nabla ∞infty ±pm ∓mp ×times ÷div ⋅cdot ·cdot ∗ast ⋆star ' +
    '∘circ ≤leq ≥geq ≠neq ≈approx ≡equiv ∼sim ≅cong ∝propto ≪ll ≫gg ∈in ∉notin ⊂subset ⊆subseteq ⊃supset ∪cup ∩cap ' +
    '∅emptyset ∀forall ∃exists ¬neg ∧wedge ∨vee →to ←leftarrow ↔leftrightarrow ⇒Rightarrow ⇔Leftrightarrow ↦mapsto ' +
    '⊕oplus ⊗otimes ⊥perp ∥parallel ⟨langle ⟩rangle ⌊lfloor ⌋rfloor ⌈lceil ⌉rceil …ldots ⋯cdots ⋮vdots ⋱ddots ′prime ' +
    'ℏhbar ℓell',
)
const ACCENTS = table('→vec ¯bar ‾overline ^hat ˆhat ~tilde ˜tilde ˙dot ¨ddot ⏞overbrace')
const ALPHABETS = new Map([
  ['bold', 'mathbf'],
  ['bold-italic', 'mathbf'],
  ['double-struck', 'mathbb'],
  ['fraktur', 'mathfrak'],
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
