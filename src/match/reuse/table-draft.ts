import { prior, type SentenceTable, TermKind } from './terms.ts'

/** News articles have about so many sentences: it turns a share of articles into one of sentences. */
const sentencesAnArticle = 25

/** How much rarity in the language counts: middling words are let tell nearly as much as rare ones. */
const flatter = 0.6

/** Terms that a text of usual length does not have more of; longer texts make the columns grow. */
const usualTerms = 4096

/** A table that grows term by term. Its columns are used again for the next text. */
export class TableDraft {
  #hash = new Int32Array(usualTerms)
  #token = new Int32Array(usualTerms)
  #kind = new Uint8Array(usualTerms)
  #saidIn = new Uint16Array(usualTerms)
  /** The number of each term's sense, in the order in which the senses came. */
  #sense = new Int32Array(usualTerms)
  #count = 0
  /** For each sense in that order: its share of articles, its rarity, the sentences that hold it and the last of them. */
  #share = new Float64Array(usualTerms)
  #rarity = new Float64Array(usualTerms)
  #held = new Int32Array(usualTerms)
  #last = new Int32Array(usualTerms)
  readonly #senseOf = new Map<number, number>()
  readonly #sentences: number[] = []
  readonly #firstTerm: number[] = []
  readonly #clauses: number[] = []
  readonly #firstClause: number[] = []

  get sentences(): number {
    return this.#sentences.length
  }

  /** Forgets the text before. */
  clear(): void {
    this.#count = 0
    this.#senseOf.clear()
    for (const list of [this.#sentences, this.#firstTerm, this.#clauses, this.#firstClause]) list.length = 0
  }

  begin(number: number, clauses: readonly number[]): void {
    this.#sentences.push(number)
    this.#firstTerm.push(this.#count)
    this.#firstClause.push(this.#clauses.length)
    for (const start of clauses) this.#clauses.push(start)
  }

  note(hash: number, share: number, rarity: number, token: number, kind: number, saidIn: number): void {
    if (this.#count === this.#hash.length) this.#grow()
    const term = this.#count++
    this.#hash[term] = hash
    this.#token[term] = token
    this.#kind[term] = kind
    this.#saidIn[term] = saidIn
    const place = this.#sentences.length - 1
    let sense = this.#senseOf.get(hash)
    if (sense === undefined) {
      sense = this.#senseOf.size
      this.#senseOf.set(hash, sense)
      this.#share[sense] = share / sentencesAnArticle
      this.#rarity[sense] = rarity
      this.#held[sense] = 1
      this.#last[sense] = place
    } else if (this.#last[sense] !== place) {
      this.#held[sense] = (this.#held[sense] ?? 0) + 1
      this.#last[sense] = place
    }
    this.#sense[term] = sense
  }

  #grow(): void {
    const more = 2 * this.#hash.length
    this.#hash = grown(this.#hash, new Int32Array(more))
    this.#token = grown(this.#token, new Int32Array(more))
    this.#kind = grown(this.#kind, new Uint8Array(more))
    this.#saidIn = grown(this.#saidIn, new Uint16Array(more))
    this.#sense = grown(this.#sense, new Int32Array(more))
    this.#share = grown(this.#share, new Float64Array(more))
    this.#rarity = grown(this.#rarity, new Float64Array(more))
    this.#held = grown(this.#held, new Int32Array(more))
    this.#last = grown(this.#last, new Int32Array(more))
  }

  table(sources: SentenceTable['sources']): SentenceTable {
    const count = this.#senseOf.size
    const senses = Int32Array.from(this.#senseOf.keys()).sort()
    /** The place among the sorted senses of each sense in the order in which it came, and back. */
    const placeOf = new Int32Array(count)
    const expected = new Float64Array(count)
    const spread = new Float64Array(count)
    const rarity = new Float64Array(count)
    const firstHolder = new Int32Array(count + 1)
    for (let place = 0; place < count; place++) {
      const sense = this.#senseOf.get(senses[place] ?? 0) ?? 0
      placeOf[sense] = place
      const [held, share] = [this.#held[sense] ?? 0, this.#share[sense] ?? 0]
      expected[place] = prior * share
      spread[place] = Math.log(held + prior * share)
      rarity[place] = (this.#rarity[sense] ?? 1) ** flatter
      firstHolder[place + 1] = (firstHolder[place] ?? 0) + held
    }
    const firstTerm = Int32Array.from([...this.#firstTerm, this.#count])
    const order = this.#inOrder(placeOf, firstTerm)
    const termSense = taken(new Int32Array(order.length), order, (term) => placeOf[this.#sense[term] ?? 0] ?? 0)
    const termKind = taken(new Uint8Array(order.length), order, (term) => this.#kind[term] ?? 0)
    return {
      sentences: Int32Array.from(this.#sentences),
      senses,
      expected,
      spread,
      rarity,
      isName: namesAmong(termSense, termKind, count),
      firstHolder,
      holders: holdersOf(firstTerm, termSense, firstHolder),
      firstTerm,
      termSense,
      termToken: taken(new Int32Array(order.length), order, (term) => this.#token[term] ?? 0),
      termKind,
      termSaidIn: taken(new Uint16Array(order.length), order, (term) => this.#saidIn[term] ?? 0),
      sources,
      firstClause: Int32Array.from([...this.#firstClause, this.#clauses.length]),
      clauses: Int32Array.from(this.#clauses),
    }
  }

  /** The terms sentence by sentence, in each by the place of their sense and then in reading order. */
  #inOrder(placeOf: Int32Array, firstTerm: Int32Array): Float64Array {
    const order = new Float64Array(this.#count)
    for (let term = 0; term < order.length; term++)
      order[term] = (placeOf[this.#sense[term] ?? 0] ?? 0) * mostTerms + term
    for (let sentence = 0; sentence + 1 < firstTerm.length; sentence++)
      order.subarray(firstTerm[sentence], firstTerm[sentence + 1]).sort()
    for (let i = 0; i < order.length; i++) order[i] = (order[i] ?? 0) % mostTerms
    return order
  }
}

/** More terms than any text that is compared can have: 1,000 sentences of 400 words, five terms each. */
const mostTerms = 2 ** 22

/** Fills a column with a value of each term, in an order of terms. */
function taken<Column extends Int32Array | Uint8Array | Uint16Array>(
  column: Column,
  order: Float64Array,
  valueAt: (term: number) => number,
): Column {
  for (let i = 0; i < column.length; i++) column[i] = valueAt(order[i] ?? 0)
  return column
}

function namesAmong(termSense: Int32Array, termKind: Uint8Array, count: number): Uint8Array {
  const isName = new Uint8Array(count).fill(1)
  for (let i = 0; i < termSense.length; i++) if (termKind[i] !== TermKind.name) isName[termSense[i] ?? 0] = 0
  return isName
}

function grown<Column extends Int32Array | Uint8Array | Uint16Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}

/** The sentences of each sense, ascending, one sense after another. */
function holdersOf(firstTerm: Int32Array, termSense: Int32Array, firstHolder: Int32Array): Int32Array {
  const next = firstHolder.slice(0, -1)
  const holders = new Int32Array(firstHolder.at(-1) ?? 0)
  for (let sentence = 0; sentence + 1 < firstTerm.length; sentence++) {
    for (let term = firstTerm[sentence] ?? 0; term < (firstTerm[sentence + 1] ?? 0); term++) {
      const sense = termSense[term] ?? 0
      const at = next[sense] ?? 0
      if (at > (firstHolder[sense] ?? 0) && holders[at - 1] === sentence) continue
      holders[at] = sentence
      next[sense] = at + 1
    }
  }
  return holders
}
