import type { Fixture } from '../../../src/testing/fixtures/index.js'

/** A page of our own to try. */
export type Example = Pick<Fixture, 'name' | 'about' | 'input' | 'options'>
