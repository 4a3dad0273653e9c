/** What a language tells the comparing of texts; all words folded. */
export interface ReuseWords extends SpreadWords {
  /** Words at which a clause begins. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Words that go on with a clause even after a comma: prepositions. */
  readonly clauseGoesOn: ReadonlySet<string>
  /** Words that join what is told of one subject, and verbs that show that more is told: "and will". */
  readonly clauseJoiners: ReadonlySet<string>
  readonly finiteVerbs: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  /** What a person is or does in an office: "minister", "foreign". */
  readonly roles: ReadonlySet<string>
  /** Offices whose holder speaks for an organisation: what the one says the other says. */
  readonly speakingRoles: ReadonlySet<string>
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
  /**
   * The sense of each word that news uses for another one, by folded word: "withdrawal" and "pullout" are "withdraw",
   * "American" is the United States. An abbreviation that is a common word in small letters stands in capitals.
   */
  readonly senses: ReadonlyMap<string, string>
  /** Words that turn what is said into its contrary. */
  readonly negations: ReadonlySet<string>
  /** Words that put what is told into the future, and those that tell it as done: "will", "has". */
  readonly futures: ReadonlySet<string>
  readonly doneVerbs: ReadonlySet<string>
  /** Scales, currencies and times of day and year: "million", "dollars", "week". With a number they count anything. */
  readonly measures: ReadonlySet<string>
  /** Share of news articles in which a stem stands; stems that are not there are rare. */
  readonly shares: ReadonlyMap<string, number>
  /** The same for stems that stand in small letters so often, though they begin many names: "new", "president". */
  readonly capitals: ReadonlyMap<string, number>
}
