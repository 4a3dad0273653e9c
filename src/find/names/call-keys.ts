import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'
import type { KeyList } from '../attribution/key-list.ts'
import type { NameCalls } from './name-calls.ts'
import type { NameSheet } from './sheet.ts'

/** Writes the keys that only the second reading has, of token `i` of the sentence `first`..`end`. */
export function writeCallKeys(
  { page, ruled, words }: NameSheet,
  calls: NameCalls,
  out: KeyList,
  i: number,
  first: number,
  end: number,
): void {
  const at = (k: number): number => (k < first || k >= end || !page.isCapital(k) ? -2 : calls.ofWord(k))
  const here = at(i)
  const name = calls.ofName(i)
  const label = calls.labels[i] as number
  out.one(107, name)
  out.two(108, name, here)
  out.two(109, name, label)
  // A word that stands once has no other place to learn from.
  if (here < 0) return
  out.one(101, here)
  out.two(102, here, ruled[i] as number)
  out.two(103, at(i - 1), here)
  out.two(104, here, at(i + 1))
  out.two(105, here, label)
  out.two(106, here, words[i * wordKeyWidth + WordKey.shape] as number)
}
