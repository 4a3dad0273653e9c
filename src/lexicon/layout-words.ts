/**
 * What a language tells the recogniser of an article's parts. All words and phrases are folded (see `fold`);
 * a phrase matches whole words.
 */
export interface LayoutWords {
  /** The language's tag, as it goes into the record. */
  readonly language: string
  /** Its commonest words, none of which is common in a neighbouring language. */
  readonly functionWords: ReadonlySet<string>
  /** Words that stories need and headlines leave out: "the", "a". */
  readonly determiners: ReadonlySet<string>
  /** Months, also abbreviated without a full stop, from 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
  /** Words of a line that holds just a day and a time: "at", "gmt", "am". */
  readonly clockWords: ReadonlySet<string>

  /** Words of a line that says how long reading takes: "min", "read". */
  readonly readingWords: ReadonlySet<string>

  /** Openers of the line that says when the piece came out: "published on". */
  readonly published: readonly string[]
  /** Openers of the line that says when it was last changed. */
  readonly updated: readonly string[]

  /** Openers of a byline, before a name: "by". */
  readonly by: readonly string[]
  /** Openers of the line at the end that names who contributed: "reporting by". */
  readonly contributors: readonly string[]
  /** Openers before the names of people who wrote nothing: "editing by". */
  readonly editors: readonly string[]
  /** Phrases after a contributor's name: "contributed to this report". */
  readonly contributed: readonly string[]
  /** Phrases after a name in a line at the end that says where the authors were: "reported from". */
  readonly reportedFrom: readonly string[]
  /** What the author of a piece is: "staff writer", "correspondent". */
  readonly authorRoles: readonly string[]
  /** What follows the name in a note on the author: "is a". */
  readonly isAn: readonly string[]
  /** Small words inside names: "al", "van". */
  readonly particles: ReadonlySet<string>
  /** Words that end the names of a byline: "in", "for". */
  readonly afterNames: readonly string[]
  readonly and: string

  /** What a caption calls its picture: "photo". */
  readonly pictureWords: readonly string[]
  /** Openers that only captions have: "file photo". */
  readonly captions: readonly string[]
  /** Openers that make a caption where a colon or dash follows: "photo", "credit". */
  readonly captionLabels: readonly string[]
  /** Openers that make a caption where a picture word follows soon: "in this". */
  readonly shownIn: readonly string[]
  /** What introduces the holder of a picture: "by", "via". */
  readonly creditWords: readonly string[]
  /** Holders of pictures that are no agencies: "getty images". */
  readonly pictureHolders: readonly string[]

  /** Names of sections: a short line that is one is no title. */
  readonly sections: ReadonlySet<string>
  /** The start of a path that is no section: "home". */
  readonly home: ReadonlySet<string>
  /** Names of cities and countries: what may open a dateline in small letters. */
  readonly places: ReadonlySet<string>
  /** Words before a dash or colon that are no place: "exclusive", "update". */
  readonly notPlaces: ReadonlySet<string>

  /** Whole lines that belong to the page: "advertisement". */
  readonly pageLines: ReadonlySet<string>
  /** Openers of such lines: "read more". */
  readonly pageOpeners: readonly string[]
  /** Phrases that only such lines hold: "all rights reserved". */
  readonly pagePhrases: readonly string[]
  /** Openers of whole sentences that do not belong to the story: "sign up for". */
  readonly pageSentences: readonly string[]

  /** Openers of the outlet's invitations at the end of a piece, before a name: "follow". */
  readonly invitations: readonly string[]

  /** Words in the names of outlets: "news", "voice". */
  readonly outletWords: ReadonlySet<string>
  /** Where an outlet names itself in such a line, the words before and after its name. */
  readonly selfNaming: readonly SelfNaming[]
  /** News agencies by name, with their codes and other names. */
  readonly agencies: readonly Agency[]
  /** Agencies in the plural, or the outlet's own people: no outlet. */
  readonly notOutlets: ReadonlySet<string>
}

/** Words around an outlet's name in a line of its own. */
export interface SelfNaming {
  readonly before: string
  /** Any one of these follows; empty where the name ends the sentence. */
  readonly after: readonly string[]
  /** Whether what stands there is surely an outlet, also where no word of its name says so. */
  readonly sure: boolean
}

/** A news agency. */
export interface Agency {
  readonly name: string
  /** Folded: "fna", "fars". */
  readonly codes: readonly string[]
}
