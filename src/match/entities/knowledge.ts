import type { Ask } from '../../record/kept-by.ts'
import type { Party } from './party.ts'
import type { Sheet } from './sheet.ts'

/** What one article must be told of all others. */
export interface Knowledge {
  /** The place of the story that a demonym belongs to. */
  ofDemonym(word: string): Party | undefined
  /** Whether an organisation is called by a noun: it stands in its name or beside it. */
  goesBy(organisation: Party, noun: string): boolean
  /** Persons of all articles with a role of this title, of those whom this one names; where an owner is given, its or nobody's. */
  inStory(sheet: Sheet, title: string, owner: Party | null): readonly Party[]
  /** Whether an article tells that a person leads an organisation that goes by a noun ("union"). */
  leads(person: Party, noun: string): boolean
  /** Whether `inner` is the organisation `outer` or a part of it. */
  belongs(inner: Party, outer: Party): boolean
}

/** Knowledge by asking for it, so that what was made with it can be kept with the answers (see `keptByAsking`). */
export function knowledgeBy(ask: Ask<Knowledge>): Knowledge {
  return {
    ofDemonym: (word) => ask((knowledge) => knowledge.ofDemonym(word)),
    goesBy: (organisation, noun) => ask((knowledge) => knowledge.goesBy(organisation, noun)),
    inStory: (sheet, title, owner) => ask((knowledge) => knowledge.inStory(sheet, title, owner)),
    leads: (person, noun) => ask((knowledge) => knowledge.leads(person, noun)),
    belongs: (inner, outer) => ask((knowledge) => knowledge.belongs(inner, outer)),
  }
}
