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
  /** Writes the four numbers that all keys of place `i` are made of, from `ids[at]` on; false when there is no key. */
  readonly identify: (view: TokenView, i: number, ids: Int32Array, at: number) => boolean
  /** Writes the keys that token `i + offset` gets from place `i`. */
  readonly write: (view: TokenView, i: number, offset: number, out: KeyList) => void
}

/** Fills in an identity; what is left out is 0. */
export function identity(ids: Int32Array, at: number, a: number, b = 0, c = 0, d = 0): true {
  ids[at] = a
  ids[at + 1] = b
  ids[at + 2] = c
  ids[at + 3] = d
  return true
}
