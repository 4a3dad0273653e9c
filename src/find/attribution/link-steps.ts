import { mix2 } from '../../learn/mix.ts'
import type { LinkView } from './link-view.ts'

/** A probability in steps from 0 to 11, finer near 0 and 1. */
export function chanceStep(chance: number): number {
  let steps = 0
  while (steps < limits.length && chance >= (limits[steps] as number)) steps++
  return steps
}

const limits = [0.01, 0.03, 0.08, 0.15, 0.25, 0.4, 0.55, 0.7, 0.82, 0.91, 0.97]

/** A key of the words from one token up to another, where they are at most `most`; one key for all that are more. */
export function wordsKey(view: LinkView, from: number, to: number, most: number): number {
  if (to - from > most || to < from) return 7
  let key = to - from
  for (let i = from; i < to; i++) key = mix2(1, key, view.word(i))
  return key
}
