import { mix2, textKey } from '../src/learn/mix.ts'
import type { Tokens } from '../src/text/tokens.ts'

/** Five words in a row are a shingle; of all of them one in so many is looked at. */
const sampled = 8
/** Articles that share this part of the shorter one's shingles are taken for versions of one article. */
const alike = 0.15
/** What stands in more articles than this is a set phrase. */
const common = 12

/** For each text the number of its fold, 0 up to `folds`; versions of one article get the same. */
export function foldsOf(texts: readonly Tokens[], folds: number): Int32Array {
  const first = versions(texts)
  const size = new Float64Array(folds)
  const fold = new Int32Array(texts.length).fill(-1)
  const tokens = new Map<number, number>()
  texts.forEach(({ count }, i) => {
    tokens.set(first[i] ?? i, (tokens.get(first[i] ?? i) ?? 0) + count)
  })
  // The largest group first, each into the smallest fold.
  for (const [group, count] of [...tokens].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const least = size.indexOf(Math.min(...size))
    size[least] = (size[least] ?? 0) + count
    fold[group] = least
  }
  return fold.map((_, i) => fold[first[i] ?? i] ?? 0)
}

/** For each text the first one that it is, over any number of steps, a version of. */
function versions(texts: readonly Tokens[]): Int32Array {
  const shingles = texts.map(shinglesOf)
  const holders = new Map<number, number[]>()
  shingles.forEach((own, i) => {
    for (const key of own) {
      const same = holders.get(key)
      if (same === undefined) holders.set(key, [i])
      else same.push(i)
    }
  })
  const shared = new Map<number, number>()
  for (const same of holders.values()) {
    if (same.length > common) continue
    same.forEach((a, at) => {
      for (const b of same.slice(at + 1)) {
        const pair = a * texts.length + b
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    })
  }
  const first = Int32Array.from(texts, (_, i) => i)
  const root = (i: number): number => (first[i] === i ? i : root(first[i] ?? i))
  for (const [pair, count] of shared) {
    const a = Math.floor(pair / texts.length)
    const b = pair % texts.length
    if (count < alike * Math.min(shingles[a]?.size ?? 0, shingles[b]?.size ?? 0)) continue
    first[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  }
  return first.map((_, i) => root(i))
}

function shinglesOf(tokens: Tokens): Set<number> {
  const found = new Set<number>()
  const words = Int32Array.from({ length: tokens.count }, (_, i) => textKey(tokens.lower(i)))
  for (let i = 0; i + 5 <= tokens.count; i++) {
    let key = 0
    for (let d = 0; d < 5; d++) key = mix2(1, key, words[i + d] ?? 0)
    if ((key >>> 0) % sampled === 0) found.add(key)
  }
  return found
}
