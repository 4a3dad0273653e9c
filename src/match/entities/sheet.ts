import type { ArticleId } from '../../record/ids.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Draft } from './draft.ts'

/** A name in the tokens of its article, with the entity that it names. */
export interface Placed {
  readonly first: number
  readonly end: number
  readonly entity: Draft
}

/** One article's tokens with its names laid over them: what the patterns for roles and relations read. */
export class Sheet {
  readonly article: ArticleId
  readonly order: number
  readonly tokens: Tokens
  /** In reading order. */
  readonly names: readonly Placed[]
  /** For each token the number of the name that it stands in, or -1. */
  readonly #nameOf: Int32Array

  constructor(article: ArticleId, order: number, tokens: Tokens, names: readonly Placed[]) {
    this.article = article
    this.order = order
    this.tokens = tokens
    this.names = names
    this.#nameOf = new Int32Array(tokens.count).fill(-1)
    for (const [number, { first, end }] of names.entries()) this.#nameOf.fill(number, first, end)
  }

  /** The name that token `i` stands in. */
  nameAt(i: number): Placed | undefined {
    const number = this.#nameOf[i]
    return number === undefined || number < 0 ? undefined : this.names[number]
  }

  /** The last name that ends at or before token `i`, of those that `fits` takes. */
  nameBefore(i: number, fits: (name: Placed) => boolean): Placed | undefined {
    for (let k = this.#lastBefore(i); k >= 0; k--) {
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
