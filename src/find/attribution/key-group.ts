import type { KeyList } from './key-list.ts'
import type { TokenView } from './token-view.ts'

/**
 * Keys that are made of the same few things, so that the sum of their rows can be remembered. A group looks at one
 * place of a page and tells what keys the tokens around it get from there.
 */
export interface KeyGroup {
  /** How many tokens before and behind its place get keys. Above 0, places beyond the article count too. */
  readonly reach: number
  /** Sums of 2^bits places are remembered. */
  readonly bits: number
  /** Writes the four numbers that all keys of place `i` are made of; false when there is no key. */
  readonly identify: (view: TokenView, i: number, id: Int32Array) => boolean
  /** Writes the keys that token `i + offset` gets from place `i`. */
  readonly write: (view: TokenView, i: number, offset: number, out: KeyList) => void
}

/** Fills in an identity; what is left out is 0. */
export function identity(id: Int32Array, a: number, b = 0, c = 0, d = 0): true {
  id[0] = a
  id[1] = b
  id[2] = c
  id[3] = d
  return true
}
