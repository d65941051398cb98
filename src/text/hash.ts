/** Two lanes of 32 bits with factors of their own: together 64, without the price of big integers. */
const START_HIGH = 0x811c9dc5 | 0
const START_LOW = 0x9e3779b9 | 0
const FACTOR_HIGH = 0x01000193
const FACTOR_LOW = 0x85ebca6b | 0

/** An incremental 64-bit hash. */
export class Hash64 {
  high = START_HIGH
  low = START_LOW

  reset(): this {
    this.high = START_HIGH
    this.low = START_LOW
    return this
  }

  /** Adds a number of up to 32 bits. */
  add(value: number): this {
    this.high = Math.imul(this.high ^ value, FACTOR_HIGH)
    const low = Math.imul(this.low ^ value, FACTOR_LOW)
    this.low = low ^ (low >>> 15)
    return this
  }

  addText(text: string): this {
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at))
    return this
  }

  /** Every bit of what was added has its say in every bit of both lanes. */
  finish(): this {
    const high = mix(this.high ^ this.low)
    this.low = mix(this.low + high)
    this.high = high
    return this
  }

  toHex(): string {
    return hexOf(this.high) + hexOf(this.low)
  }
}

/** The finaliser of MurmurHash3. */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** 32 bits as eight digits. */
export function hexOf(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
