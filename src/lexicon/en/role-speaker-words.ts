import { femaleNames, maleNames } from './name-given.ts'
import { type CountryWords, countries } from './place-countries.ts'
import { honorifics, ranks, roleNouns } from './role-words.ts'

type Words = ReadonlySet<string>

const words = (list: string): Words => new Set(list.trim().split(/\s+/))

/** What the speakers stage knows of English. All words folded (see `fold`). */
export const speakerWords: {
  readonly masculine: Words
  readonly feminine: Words
  readonly neuter: Words
  readonly plural: Words
  readonly relative: Words
  readonly determiners: Words
  readonly prepositions: Words
  readonly clauseOpeners: Words
  readonly masculineTitles: Words
  readonly feminineTitles: Words
  readonly maleNames: Words
  readonly femaleNames: Words
  readonly roleNouns: Words
  readonly titles: Words
  readonly countries: readonly CountryWords[]
} = {
  masculine: words('he himself'),
  feminine: words('she herself'),
  neuter: words('it itself'),
  plural: words('they themselves both'),
  relative: words('who which that'),
  determiners: words('the a an its their his her this that these those'),
  prepositions: words(
    'of for to by with from in at on against about over under into alongside beside near including behind between among after before like',
  ),
  clauseOpeners: words('who which whose whom that where when while standing speaking sitting citing quoting'),
  masculineTitles: words(
    'mr mr. sir lord prince king father brother imam sheikh mullah pope archbishop bishop senor herr monsieur',
  ),
  feminineTitles: words('mrs mrs. ms ms. miss lady dame princess queen sister sheikha madame senora frau'),
  maleNames,
  femaleNames,
  roleNouns,
  titles: new Set([...honorifics, ...ranks]),
  countries,
}
