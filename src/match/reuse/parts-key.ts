import type { Part } from '../../record/record.ts'
import { wordHash } from './word-hash.ts'

const kinds = new Map<string, number>()

/** A key for the kinds and places of an article's parts: two hashes of 32 bits. */
export function partsKey(parts: readonly Part[]): string {
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  const note = (value: number): void => {
    one = Math.imul(one ^ value, 0x01000193)
    one ^= one >>> 15
    other = Math.imul(other ^ value, 0xc2b2ae35)
    other = (other << 13) | (other >>> 19)
  }
  for (const { kind, start, end } of parts) {
    note(hashOf(kind))
    note(start)
    note(end)
  }
  return `${parts.length} ${one >>> 0} ${other >>> 0}`
}

function hashOf(kind: string): number {
  const known = kinds.get(kind) ?? wordHash(kind)
  kinds.set(kind, known)
  return known
}
