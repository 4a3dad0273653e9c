/** What a language tells the comparing of texts; all words folded. */
export interface ReuseWords extends SpreadWords {
  /** Words passed over when passages are compared. */
  readonly determiners: ReadonlySet<string>
  /** Words between a definition's short form and another name. */
  readonly otherwise: ReadonlySet<string>
  /** Words that open a formula of naming ("what it calls …"). */
  readonly namingOpeners: ReadonlySet<string>
  /** The verb forms of such a formula. */
  readonly namingVerbs: ReadonlySet<string>
}

/** What a language tells of how widely its words are spread. */
export interface SpreadWords {
  /** Endings to cut off for a rough stem, the first that fits. */
  readonly endings: readonly string[]
  /** Share of news articles in which a stem stands; stems that are not there are rare. */
  readonly shares: ReadonlyMap<string, number>
}
