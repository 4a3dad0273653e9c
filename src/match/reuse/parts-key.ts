import type { Part } from '../../record/record.ts'
import { Noted } from './noted.ts'
import { wordHash } from './word-hash.ts'

const kinds = new Map<string, number>()

/** A key for the kinds and places of an article's parts: two hashes of 32 bits. */
export function partsKey(parts: readonly Part[]): string {
  const noted = new Noted()
  for (const { kind, start, end } of parts) {
    noted.note(hashOf(kind))
    noted.note(start)
    noted.note(end)
  }
  return noted.key()
}

function hashOf(kind: string): number {
  const known = kinds.get(kind) ?? wordHash(kind)
  kinds.set(kind, known)
  return known
}
