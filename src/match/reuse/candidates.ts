/** A passage that stands in more articles is looked for in the earliest of them only. */
const mostHolders = 50

/**
 * Pairs of articles that share a fingerprint, as places in the list, the earlier first. An article meets
 * the earliest 50 holders of each of its fingerprints, so that a passage that stands everywhere costs no
 * more than it tells. Articles that hold other fingerprints change nothing.
 */
export function sharers(fingerprints: readonly Float64Array[]): Map<number, Set<number>> {
  const total = fingerprints.reduce((sum, list) => sum + list.length, 0)
  const holders = new Holders(total)
  const found = new Map<number, Set<number>>()
  const met: number[] = []
  /** For each article the last one that met it, so that a pair is noted once. */
  const metBy = new Int32Array(fingerprints.length).fill(-1)
  for (const [article, list] of fingerprints.entries()) {
    met.length = 0
    for (const one of list) holders.meet(one, article, metBy, met)
    for (const other of met) {
      const partners = found.get(other)
      if (partners === undefined) found.set(other, new Set([article]))
      else partners.add(article)
    }
  }
  return found
}

/** The articles that hold each fingerprint: an open table of fingerprints, each with a chain of its holders, the latest first. */
class Holders {
  readonly #mask: number
  readonly #fingerprint: Float64Array
  /** For each slot its latest posting, counted from 1, and how many it has. */
  readonly #latest: Int32Array
  readonly #count: Uint8Array
  /** For each posting its article and the posting before it. */
  readonly #article: Int32Array
  readonly #before: Int32Array
  #postings = 0

  constructor(total: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * total + 2))
    this.#mask = size - 1
    this.#fingerprint = new Float64Array(size)
    this.#latest = new Int32Array(size)
    this.#count = new Uint8Array(size)
    this.#article = new Int32Array(total + 1)
    this.#before = new Int32Array(total + 1)
  }

  /** Notes in `met` the holders of a fingerprint that the article has not met, and the article as one of them. */
  meet(fingerprint: number, article: number, metBy: Int32Array, met: number[]): void {
    const slot = this.#slotOf(fingerprint)
    const latest = this.#latest[slot] ?? 0
    for (let posting = latest; posting !== 0; posting = this.#before[posting] ?? 0) {
      const other = this.#article[posting] ?? 0
      if (metBy[other] === article || other === article) continue
      metBy[other] = article
      met.push(other)
    }
    if ((this.#count[slot] ?? 0) === mostHolders) return
    const posting = ++this.#postings
    this.#article[posting] = article
    this.#before[posting] = latest
    this.#latest[slot] = posting
    this.#count[slot] = (this.#count[slot] ?? 0) + 1
    this.#fingerprint[slot] = fingerprint
  }

  #slotOf(fingerprint: number): number {
    // The low 32 bits are mixed well enough.
    let slot = (fingerprint % 0x100000000) & this.#mask
    while (this.#latest[slot] !== 0 && this.#fingerprint[slot] !== fingerprint) slot = (slot + 1) & this.#mask
    return slot
  }
}
