/** The value of a word within a class: a number, a TIMEX3 code, or the word itself. */
export type WordValue = string | number

/** Classes of folded words that the rules for time name, each word with its value in the class. */
export type WordClasses = Readonly<Record<string, Readonly<Record<string, WordValue>>>>

/** What a language tells the finder of dates; all words folded (see `fold`), abbreviations without their full stop. */
export interface DateWords {
  /** The words that rules may name, by class. */
  readonly classes: WordClasses
  /** Classes whose words are what they are only with a capital: months, weekdays. */
  readonly capitalised: readonly string[]
  /** Whether 3/4 is the fourth of March. */
  readonly monthFirst: boolean
  /** Words that tell of what is still to come. */
  readonly future: ReadonlySet<string>
  /** Words that tell of what was or is to come ("due", "planned"), each with the words one of which must follow it, or none. */
  readonly maybeFuture: ReadonlyMap<string, readonly string[]>
  /** Verbs in the past, and words such as "since". */
  readonly past: ReadonlySet<string>
  /** An ending of verbs in the past; words with it that are none stand in `notPast`. */
  readonly pastEnding: string
  /** A longer ending of words that are no verbs in the past: "succeed". */
  readonly notPastEnding: string
  readonly notPast: ReadonlySet<string>
  /** Verbs in the past that may lead on to what is still to come: "announced", "agreed". */
  readonly ahead: ReadonlySet<string>
  /** "be", behind which a participle tells no time: "will be closed". */
  readonly passive: ReadonlySet<string>
  /** The word that leads an infinitive in. */
  readonly infinitive: string
  /** Prepositions before a time at which something happened: "in", "on", "since". */
  readonly tellsWhen: ReadonlySet<string>
  /** Words before a time that lies ahead, or may: "until", "for", "of". */
  readonly tellsAhead: ReadonlySet<string>
  /** Words that end a phrase that began with an article: prepositions, conjunctions, verbs. */
  readonly phraseEnds: ReadonlySet<string>
  /** Articles and their kin, which lead a noun in. */
  readonly determiners: ReadonlySet<string>
  /** Articles with which a thing is first told. */
  readonly indefinite: ReadonlySet<string>
  /** Those with which it is told again. */
  readonly definite: ReadonlySet<string>
  /** Prepositions before a time that something is only compared with or reaches to: "since", "until". */
  readonly compares: ReadonlySet<string>
  /** Words of happenings with the numbers of their kinds, so that "the attack" meets what "gunmen struck" told. */
  readonly eventKin: ReadonlyMap<string, readonly number[]>
  /** Adverbs between an article and a participle: "a still unspecified date". */
  readonly adverbs: ReadonlySet<string>
  /** The auxiliary of what was over before something else: "had". */
  readonly perfect: ReadonlySet<string>
  /** Its participle of the passive: "been". */
  readonly perfectPassive: ReadonlySet<string>
  /** Auxiliaries before a participle that put it before the past: "had been due". */
  readonly pluperfect: ReadonlySet<string>
  /** Feasts: 0 and days counted from Easter Sunday, month and day, or the so-manieth weekday of a month ("4th Thursday of November"). */
  readonly feasts: Readonly<Record<string, readonly [month: number, day: number] | readonly [number, number, number]>>
  /** Words that join the two ends of a range: "to", "until". */
  readonly rangeJoins: ReadonlySet<string>
}
