import type { StatementKind } from '../record/record.ts'

/** The forms of one verb, folded. */
export interface Inflected {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

/** What a language tells the finder of statements; all words folded, verbs in lists parted by white space. */
export interface StatementWordLists {
  /** Verbs that attribute; `kind`, `frames` and `after` are explained where the English ones are listed. */
  readonly verbs: readonly {
    readonly kind: string
    readonly frames: string
    readonly verbs: string
    readonly after?: string
  }[]
  readonly formsOf: (base: string) => Inflected
  readonly determiners: readonly string[]
  readonly articles: readonly string[]
  readonly subjectPronouns: readonly string[]
  readonly objectPronouns: readonly string[]
  readonly prepositions: readonly string[]
  readonly conjunctions: readonly string[]
  readonly subordinators: readonly string[]
  readonly relatives: readonly string[]
  readonly auxiliaries: readonly string[]
  readonly modals: readonly string[]
  readonly contracted: readonly string[]
  readonly negations: readonly string[]
  readonly adverbs: readonly string[]
  readonly openers: readonly string[]
  readonly finiteVerbs: readonly string[]
  readonly notVerbs: readonly string[]
  readonly timeWords: readonly string[]
  readonly timeHeads: readonly string[]
  readonly venueNouns: readonly string[]
  readonly platforms: readonly string[]
  readonly outletWords: readonly string[]
  readonly relayVerbs: readonly string[]
  readonly documentNouns: readonly string[]
  readonly notSources: readonly string[]
  readonly notTold: { readonly [verb: string]: readonly string[] }
  readonly rubrics: readonly string[]
  readonly headlineSpeakers: readonly string[]
  readonly be: readonly string[]
  readonly leadIns: readonly string[]
  readonly questionWords: readonly string[]
  readonly printed: readonly string[]
  readonly contentOpeners: readonly string[]
  readonly plurals: readonly string[]
  readonly nounProne: readonly string[]
  readonly namingVerbs: readonly string[]
  readonly citingVerbs: readonly string[]
  /** Nouns for something told, by its kind and the word that leads to it. */
  readonly tellingNouns: readonly {
    readonly kind: StatementKind
    readonly lead: string
    readonly nouns: readonly string[]
  }[]
  /** Words for whose something is: "his". */
  readonly owners: readonly string[]
}
