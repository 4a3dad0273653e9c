/** Fingerprints looked at in one go: a Map holds no more than 16 million. */
const mostAtOnce = 4_000_000
/** A passage that stands in more articles is looked for in the earliest of them only. */
const mostHolders = 50

/**
 * Pairs of articles that share a fingerprint, as places in the list, the earlier first. An article meets
 * the earliest 50 holders of each of its fingerprints, so that a passage that stands everywhere costs no
 * more than it tells. Articles that hold other fingerprints change nothing.
 */
export function sharers(fingerprints: readonly Float64Array[]): Map<number, Set<number>> {
  const total = fingerprints.reduce((sum, list) => sum + list.length, 0)
  const rounds = Math.max(1, Math.ceil(total / mostAtOnce))
  const found = new Map<number, Set<number>>()
  for (let round = 0; round < rounds; round++) {
    const holders = new Map<number, number | number[]>()
    for (const [article, list] of fingerprints.entries()) {
      for (const one of list) if (one % rounds === round) meet(holders, one, article, found)
    }
  }
  return found
}

function meet(
  holders: Map<number, number | number[]>,
  fingerprint: number,
  article: number,
  found: Map<number, Set<number>>,
): void {
  const before = holders.get(fingerprint)
  if (before === undefined) {
    holders.set(fingerprint, article)
    return
  }
  const list = typeof before === 'number' ? [before] : before
  for (const other of list) add(found, other, article)
  if (list.length < mostHolders) list.push(article)
  holders.set(fingerprint, list)
}

/** Notes a pair under its earlier article. */
function add(pairs: Map<number, Set<number>>, earlier: number, later: number): void {
  const partners = pairs.get(earlier)
  if (partners === undefined) pairs.set(earlier, new Set([later]))
  else partners.add(later)
}
