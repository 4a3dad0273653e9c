/** The sentences of one article for comparing, with what their words mean as an inverted list in ascending order of hash. */
export interface SentenceTable {
  /** The numbers of the compared sentences in the article's tokens. */
  readonly sentences: Int32Array
  /** The hashes of the senses, ascending. */
  readonly senses: Int32Array
  /** Sentences in which each sense is to be expected before any was read: its share of news sentences, `prior` times. */
  readonly expected: Float64Array
  /** For each sense the logarithm of the sentences that hold it here and of those to be expected. */
  readonly spread: Float64Array
  /** How telling each sense is by the language alone: 0 to 1. */
  readonly rarity: Float64Array
  /** 1 where the sense is that of a name wherever it stands in the article. */
  readonly isName: Uint8Array
  /** For each sense where its sentences begin in `holders`; one more at the end. */
  readonly firstHolder: Int32Array
  /** Places in `sentences`, ascending for each sense. */
  readonly holders: Int32Array
  /** For each sentence where its terms begin; one more at the end. */
  readonly firstTerm: Int32Array
  /** The terms of all sentences, in each by the place of their senses: that place, the token, and what it is. */
  readonly termSense: Int32Array
  readonly termToken: Int32Array
  readonly termKind: Uint8Array
  /** The statement in whose content each term stands, counted from 1, or 0. */
  readonly termSaidIn: Uint16Array
  /** For each statement the senses of the names in its source. */
  readonly sources: readonly (readonly number[])[]
  /** For each sentence where its clauses begin in `clauses`; one more at the end. */
  readonly firstClause: Int32Array
  /** The first token of each clause. */
  readonly clauses: Int32Array
}

/**
 * What a term is. `measure`: "million", "day"; `digit`: a number that counts what is at hand, below 13; `counted`: a
 * number with the noun that it counts; `date`: a day, however it is told; `negation`, `future` ("will") and `done` ("has") turn a sentence without
 * being content.
 */
export const TermKind = {
  word: 0,
  name: 1,
  number: 2,
  measure: 3,
  digit: 4,
  counted: 5,
  date: 6,
  negation: 7,
  future: 8,
  done: 9,
} as const

/** How many sentences the language's own counts weigh against those of the articles that are compared. */
export const prior = 30
