import type { EntityType } from '../../record/record.ts'

/** What the names stage must be told about a language; all words folded, names of several words with plain spaces. */
export interface NameWords {
  readonly maleNames: ReadonlySet<string>
  readonly femaleNames: ReadonlySet<string>
  /** Family names that stand before the given name. */
  readonly familyNamesFirst: ReadonlySet<string>
  /** Small words inside names ("bin", "van"). */
  readonly particles: ReadonlySet<string>
  readonly organisationNouns: ReadonlySet<string>
  /** Words that open an organisation's name ("Harakat"). */
  readonly organisationHeads: ReadonlySet<string>
  /** Small nouns after a name that say what it is ("group"). */
  readonly organisationTriggers: ReadonlySet<string>
  readonly organisationNames: ReadonlySet<string>
  readonly triggerModifiers: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly placeHeads: ReadonlySet<string>
  readonly placeTriggers: ReadonlySet<string>
  /** Nouns before "of" and a place ("town"). */
  readonly placeBefore: ReadonlySet<string>
  readonly placeNames: ReadonlySet<string>
  /** Places whose name is a person's or a common word as well. */
  readonly ambiguousPlaces: ReadonlySet<string>
  /** Nouns of events, laws, prizes ("War"). */
  readonly otherNouns: ReadonlySet<string>
  /** Capitalised words that name neither person, organisation nor place ("Monday"). */
  readonly otherNames: ReadonlySet<string>
  readonly commonWords: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
  readonly roleNouns: ReadonlySet<string>
  readonly roleModifiers: ReadonlySet<string>
  readonly formerWords: ReadonlySet<string>
  readonly countries: readonly {
    readonly name: string
    readonly capital: string
    readonly demonyms: readonly string[]
    readonly aliases: readonly string[]
  }[]
}

/** What a word can be, as bits of one number. */
export const Class = {
  given: 0x1,
  familyFirst: 0x2,
  particle: 0x4,
  organisationNoun: 0x8,
  organisationHead: 0x10,
  placeNoun: 0x20,
  placeHead: 0x40,
  otherNoun: 0x80,
  otherName: 0x100,
  common: 0x200,
  function: 0x400,
  honorific: 0x800,
  rank: 0x1000,
  role: 0x2000,
  roleModifier: 0x4000,
  former: 0x8000,
  demonym: 0x10000,
  organisationTrigger: 0x20000,
  triggerModifier: 0x40000,
  placeTrigger: 0x80000,
  placeBefore: 0x100000,
  country: 0x200000,
  place: 0x400000,
  organisation: 0x800000,
  ambiguous: 0x1000000,
} as const

/** A name of the gazetteer that has several words. */
export interface Phrase {
  readonly words: readonly string[]
  readonly type: EntityType
}

/** The word lists of a language, ready to be asked about a token: built once for all articles. */
export class Vocabulary {
  readonly #classes = new Map<string, number>()
  readonly #phrases = new Map<string, Phrase[]>()

  constructor(words: NameWords) {
    const lists: readonly (readonly [Iterable<string>, number])[] = [
      [words.maleNames, Class.given],
      [words.femaleNames, Class.given],
      [words.familyNamesFirst, Class.familyFirst],
      [words.particles, Class.particle],
      [words.organisationNouns, Class.organisationNoun],
      [words.organisationHeads, Class.organisationHead],
      [words.placeNouns, Class.placeNoun],
      [words.placeHeads, Class.placeHead],
      [words.otherNouns, Class.otherNoun],
      [words.otherNames, Class.otherName],
      [words.commonWords, Class.common],
      [words.functionWords, Class.function],
      [words.honorifics, Class.honorific],
      [words.ranks, Class.rank],
      [words.roleNouns, Class.role],
      [words.roleModifiers, Class.roleModifier],
      [words.formerWords, Class.former],
      [words.countries.flatMap(({ demonyms }) => demonyms), Class.demonym],
      [words.organisationTriggers, Class.organisationTrigger],
      [words.triggerModifiers, Class.triggerModifier],
      [words.placeTriggers, Class.placeTrigger],
      [words.placeBefore, Class.placeBefore],
      [words.ambiguousPlaces, Class.ambiguous],
    ]
    for (const [list, bit] of lists) for (const word of list) this.#add(word, bit)
    for (const { name, capital, aliases } of words.countries) {
      for (const one of [name, ...aliases]) this.#addName(one, Class.country | Class.place, 'place')
      this.#addName(capital, Class.place, 'place')
    }
    for (const name of words.placeNames) this.#addName(name, Class.place, 'place')
    for (const name of words.organisationNames) this.#addName(name, Class.organisation, 'organisation')
    for (const list of this.#phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  /** The classes of a folded word; 0 for a word of no list. */
  classesOf(word: string): number {
    return this.#classes.get(word) ?? 0
  }

  /** The names of several words that begin with this folded word, longest first. */
  phrasesFrom(word: string): readonly Phrase[] {
    return this.#phrases.get(word) ?? []
  }

  #add(word: string, bit: number): void {
    this.#classes.set(word, (this.#classes.get(word) ?? 0) | bit)
  }

  #addName(name: string, bit: number, type: EntityType): void {
    // Cut as the tokeniser cuts: the possessive is a token of its own, "&" too.
    const [first, ...rest] = name
      .replace(/'s\b/g, " 's")
      .split(' ')
      .filter((word) => word !== '')
    if (first === undefined) return
    if (rest.length === 0) {
      this.#add(first, bit)
      return
    }
    const list = this.#phrases.get(first)
    const phrase = { words: [first, ...rest], type }
    if (list === undefined) this.#phrases.set(first, [phrase])
    else list.push(phrase)
  }
}
