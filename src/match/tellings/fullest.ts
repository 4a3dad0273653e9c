import { commonItems } from '../reuse/common-words.ts'
import type { Wording } from './compare.ts'

/** In a long thread only so many tellings, those with the most words, are weighed against each other. */
const weighed = 8

/**
 * The telling that the others are best seen beside: that which has most of their words, quoted ones counted twice; of
 * equals the one with more words, then the earliest. A quotation and a cut of it outweigh a longer report of it in other
 * words.
 */
export function fullest(all: readonly Wording[]): Wording | undefined {
  const longest = [...all].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, weighed)
  const scored = longest.map((one) => {
    const shared = longest.reduce((sum, other) => (other === one ? sum : sum + inCommon(one, other)), 0)
    return { one, shared }
  })
  const most = Math.max(...scored.map(({ shared }) => shared))
  return scored.find(({ shared }) => shared === most)?.one
}

/** How much a telling says: its words, those in quotation marks counted twice. */
function sizeOf({ words }: Wording): number {
  return words.length + words.filter(({ isQuoted }) => isQuoted).length
}

function inCommon(a: Wording, b: Wording): number {
  const common = commonItems(
    a.words.map(({ word }) => word),
    b.words.map(({ word }) => word),
  )
  return common.a.length + common.a.filter((i) => a.words[i]?.isQuoted === true).length
}
