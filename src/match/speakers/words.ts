/** What the speakers stage must be told about a language; all words folded. */
export interface SpeakerWords {
  /** "he", "she", "it", "they" and their like. */
  readonly masculine: ReadonlySet<string>
  readonly feminine: ReadonlySet<string>
  readonly neuter: ReadonlySet<string>
  readonly plural: ReadonlySet<string>
  readonly relative: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Words after which a source only tells more of its head ("who", "standing"). */
  readonly clauseOpeners: ReadonlySet<string>
  readonly masculineTitles: ReadonlySet<string>
  readonly feminineTitles: ReadonlySet<string>
  readonly maleNames: ReadonlySet<string>
  readonly femaleNames: ReadonlySet<string>
  readonly roleNouns: ReadonlySet<string>
  /** Forms of address and ranks. */
  readonly titles: ReadonlySet<string>
  readonly countries: readonly {
    readonly name: string
    readonly capital: string
    readonly aliases: readonly string[]
  }[]
}
