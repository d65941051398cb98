import type { Element } from './element.js'

/** A picture, a video, a sound or a frame of another site. */
export interface Media {
  readonly kind: 'image' | 'video' | 'audio' | 'embed'
  /** Absolute, http or https. */
  readonly url: string
  /** Alternative text or title, on one line. */
  readonly alt?: string
  /** Pixels, where the markup states them. */
  readonly width?: number
  readonly height?: number
}

/** Where a page shows it. */
export interface PlacedMedia extends Media {
  /** How many of the page's blocks come before it. */
  readonly position: number
  /** The element around it. */
  readonly home: Element
}
