import type { ArticleId } from '../../record/ids.ts'
import type { Part } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Party } from './party.ts'

/** A name in the tokens of its article, with the entity that it names. */
export interface Placed {
  readonly first: number
  readonly end: number
  readonly entity: Party
}

/** One article's tokens with its names laid over them: what the patterns for roles and relations read. */
export class Sheet {
  readonly article: ArticleId
  readonly tokens: Tokens
  readonly parts: readonly Part[]
  /** In reading order. */
  readonly names: readonly Placed[]
  readonly #firsts = new Map<Party, Placed>()
  /** For each token the number of the name that it stands in, or -1. */
  readonly #nameOf: Int32Array

  constructor(article: ArticleId, tokens: Tokens, parts: readonly Part[], names: readonly Placed[]) {
    this.article = article
    this.tokens = tokens
    this.parts = parts
    this.names = names
    this.#nameOf = new Int32Array(tokens.count).fill(-1)
    for (const [number, name] of names.entries()) {
      this.#nameOf.fill(number, name.first, name.end)
      if (!this.#firsts.has(name.entity)) this.#firsts.set(name.entity, name)
    }
  }

  /** The name that token `i` stands in. */
  nameAt(i: number): Placed | undefined {
    const number = this.#nameOf[i]
    return number === undefined || number < 0 ? undefined : this.names[number]
  }

  /** Where an entity is named first. */
  firstOf(entity: Party): Placed | undefined {
    return this.#firsts.get(entity)
  }

  /** The names that begin in the tokens `from` up to `to`. */
  namesBetween(from: number, to: number): Placed[] {
    const found: Placed[] = []
    for (let k = this.#lastBefore(from) + 1; k < this.names.length; k++) {
      const name = this.names[k]
      if (name === undefined || name.first >= to) break
      if (name.first >= from) found.push(name)
    }
    return found
  }

  /** The last name that ends at or before token `i`, of those that `fits` takes; it looks no farther than 300 names. */
  nameBefore(i: number, fits: (name: Placed) => boolean): Placed | undefined {
    const last = this.#lastBefore(i)
    for (let k = last; k >= Math.max(0, last - 300); k--) {
      const name = this.names[k]
      if (name !== undefined && fits(name)) return name
    }
    return undefined
  }

  sentenceStart(i: number): number {
    return this.tokens.firstOfSentence[this.tokens.sentenceOf[i] ?? 0] ?? 0
  }

  sentenceEnd(i: number): number {
    return this.tokens.firstOfSentence[(this.tokens.sentenceOf[i] ?? 0) + 1] ?? this.tokens.count
  }

  span(first: number, end: number): Span {
    return this.tokens.spanOf(first, end)
  }

  #lastBefore(i: number): number {
    let low = 0
    let high = this.names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.names[middle]?.end ?? 0) <= i) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
