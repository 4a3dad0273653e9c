import { numberWords } from './figure-numbers.ts'
import { doubledSurnames, houses } from './name-families.ts'
import { femaleNames, maleNames } from './name-given.ts'
import { nicknames } from './name-nicknames.ts'
import { nameWords } from './name-words.ts'
import {
  genericOrganisationWords,
  legalForms,
  organisationShortForms,
  stateBodyHeads,
  stateBodyWords,
} from './organisation-forms.ts'
import { organisationVariants } from './organisation-variants.ts'
import { type CountryWords, countries } from './place-countries.ts'
import { placeVariants } from './place-words.ts'
import { collectives } from './role-collectives.ts'
import {
  adjectivalRoles,
  compoundRoles,
  formerWords,
  honorifics,
  leaderNouns,
  memberNouns,
  officeModifiers,
  officeSynonyms,
  personEpithets,
  ranks,
  roleModifiers,
  roleNouns,
  roleVerbs,
} from './role-words.ts'

type Words = ReadonlySet<string>

/** What the entities stage knows of English. All words folded (see `fold`). */
export const entityWords: {
  readonly honorifics: Words
  readonly ranks: Words
  readonly roleNouns: Words
  readonly roleModifiers: Words
  readonly formerWords: Words
  readonly roleVerbs: ReadonlyMap<string, string>
  readonly memberNouns: Words
  readonly leaderNouns: Words
  readonly officeModifiers: Words
  readonly officeSynonyms: ReadonlyMap<string, string>
  readonly givenNames: Words
  readonly adjectivalRoles: Words
  readonly compoundRoles: Words
  readonly personEpithets: Words
  readonly organisationTriggers: Words
  readonly triggerModifiers: Words
  readonly nicknames: ReadonlyMap<string, readonly string[]>
  readonly placeVariants: ReadonlyMap<string, string>
  readonly countries: readonly CountryWords[]
  readonly legalForms: ReadonlyMap<string, string>
  readonly genericOrganisationWords: Words
  readonly stateBodyHeads: Words
  readonly stateBodyWords: Words
  readonly organisationShortForms: ReadonlyMap<string, readonly string[]>
  readonly organisationVariants: ReadonlyMap<string, string>
  readonly doubledSurnames: Words
  readonly houses: Words
  readonly collectives: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
} = {
  honorifics,
  ranks,
  roleNouns,
  roleModifiers,
  formerWords,
  roleVerbs,
  memberNouns,
  leaderNouns,
  officeModifiers,
  officeSynonyms,
  givenNames: new Set([...maleNames, ...femaleNames]),
  adjectivalRoles,
  compoundRoles,
  personEpithets,
  organisationTriggers: nameWords.organisationTriggers,
  triggerModifiers: nameWords.triggerModifiers,
  nicknames,
  placeVariants,
  countries,
  legalForms,
  genericOrganisationWords,
  stateBodyHeads,
  stateBodyWords,
  organisationShortForms,
  organisationVariants,
  doubledSurnames,
  houses,
  collectives,
  numbers: numberWords.numbers,
  ordinals: new Map(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
      .split(' ')
      .map((word, i) => [word, i + 1] as const),
  ),
}
