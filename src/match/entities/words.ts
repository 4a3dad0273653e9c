/** What the entities stage must be told about a language; all words folded. */
export interface EntityWords {
  /** Forms of address, which are no part of a name ("mr", "sheikh"). */
  readonly honorifics: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
  readonly roleNouns: ReadonlySet<string>
  readonly roleModifiers: ReadonlySet<string>
  readonly formerWords: ReadonlySet<string>
  /** Verbs that give a person a role ("leads": "leader"). */
  readonly roleVerbs: ReadonlyMap<string, string>
  /** Roles that say no more than that one belongs to something ("member"). */
  readonly memberNouns: ReadonlySet<string>
  /** Roles of who leads an organisation, which news interchanges ("boss", "secretary-general"). */
  readonly leaderNouns: ReadonlySet<string>
  /** Words that make another office of the same noun ("prime"). */
  readonly officeModifiers: ReadonlySet<string>
  /** Offices with two names, by the one they are compared as ("premier": "prime minister"). */
  readonly officeSynonyms: ReadonlyMap<string, string>
  readonly givenNames: ReadonlySet<string>
  /** Role nouns that are adjectives before another noun ("official"). */
  readonly adjectivalRoles: ReadonlySet<string>
  /** Trades that the noun before them names ("operator": "crane operator"), and words before one that say what kind of person it is ("local"). */
  readonly compoundRoles: ReadonlySet<string>
  readonly personEpithets: ReadonlySet<string>
  /** Small nouns that say what an organisation is ("group"), and words that may stand before them. */
  readonly organisationTriggers: ReadonlySet<string>
  readonly triggerModifiers: ReadonlySet<string>
  /** Short forms and other spellings of given names, each to the names that it may stand for. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>
  /** Other spellings of a place, by the one it is compared as. */
  readonly placeVariants: ReadonlyMap<string, string>
  readonly countries: readonly {
    readonly name: string
    readonly capital: string
    readonly demonyms: readonly string[]
    readonly aliases: readonly string[]
  }[]
  /** Legal forms of companies in words ("joint stock company"), each to its kind; `''` for one that says "company" only. */
  readonly legalForms: ReadonlyMap<string, string>
  /** Words of organisations' names that many share ("bank"). */
  readonly genericOrganisationWords: ReadonlySet<string>
  /** Words that say that a name is a body of a state ("ministry"), and words that such names are made of beside those of offices. */
  readonly stateBodyHeads: ReadonlySet<string>
  readonly stateBodyWords: ReadonlySet<string>
  /** Short forms inside organisations' names by what they stand for. */
  readonly organisationShortForms: ReadonlyMap<string, readonly string[]>
  /** For a name of an organisation that has several the one that it is compared as. */
  readonly organisationVariants: ReadonlyMap<string, string>
  /** Family names of which a person bears two, and ruling houses behind a full name: what may be left out. */
  readonly doubledSurnames: ReadonlySet<string>
  readonly houses: ReadonlySet<string>
  /** Kinds of bodies that have a state's name before them ("defense ministry"), each by the kind that it is compared as. */
  readonly collectives: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
}
