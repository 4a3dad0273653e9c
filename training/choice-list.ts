import type { KeyList } from '../src/find/attribution/key-list.ts'
import type { Choices } from './ranking-trainer.ts'

/** One choice to learn from: the keys of each candidate, and which are right. */
export interface ChoiceItem {
  readonly candidates: readonly Int32Array[]
  readonly right: readonly boolean[]
}

/** The keys that something writes. */
export function keysOf(out: KeyList, write: () => void): Int32Array {
  out.clear()
  write()
  return out.keys.slice(0, out.count)
}

/** Choices as columns; those of which no candidate is right, or all are, teach nothing and are left out. */
export function choicesFrom(items: readonly ChoiceItem[]): Choices {
  const kept = items.filter(({ right }) => right.includes(true) && right.includes(false))
  const candidates = kept.flatMap((one) => one.candidates)
  const offsets = new Int32Array(candidates.length + 1)
  candidates.forEach((keys, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + keys.length
  })
  const keys = new Int32Array(offsets[candidates.length] ?? 0)
  candidates.forEach((own, i) => {
    keys.set(own, offsets[i])
  })
  const firsts = new Int32Array(kept.length + 1)
  kept.forEach((one, i) => {
    firsts[i + 1] = (firsts[i] ?? 0) + one.candidates.length
  })
  return { keys, offsets, firsts, right: Uint8Array.from(kept.flatMap((one) => one.right.map(Number))) }
}
