import type { Draft } from './draft.ts'
import type { FoundRole } from './role-finder.ts'
import type { RolePhrase } from './role-phrases.ts'
import type { Sheet } from './sheet.ts'

/** What the descriptions of one article are compared with. */
export interface Holders {
  /** The roles of this article. */
  readonly roles: readonly FoundRole[]
  /** The owner of a role, also one that only an earlier sentence names. */
  readonly ownerOf: (phrase: RolePhrase) => Draft | null
  /** Persons of all articles with a role of this title; where an owner is given, its or nobody's. */
  readonly inStory: (title: string, owner: Draft | null) => readonly Draft[]
  /** Words that make another office of the same noun ("prime"). */
  readonly officeModifiers: ReadonlySet<string>
  /** A title in small letters, with the usual word for an office that has two. */
  readonly asCompared: (title: string) => string
  /** Whether `inner` is the organisation `outer` or a part of it. */
  readonly belongs: (inner: Draft, outer: Draft) => boolean
}

/**
 * The one person with a role: of those that the article gives it to before, else of all in the article, else of
 * those in the story whom this article names too. Of several none.
 */
export function holderOf(
  sheet: Sheet,
  phrase: RolePhrase,
  owner: Draft | null,
  holders: Holders,
  roles: readonly FoundRole[],
): Draft | undefined {
  const sought = holders.asCompared(phrase.title)
  const fits = roles.filter((role) => hasRole(role, sought, owner, holders))
  const before = new Set(fits.filter(({ first }) => first < phrase.first).map(({ person }) => person.entity))
  if (before.size === 1) return [...before][0]
  const all = new Set(fits.map(({ person }) => person.entity))
  if (all.size > 0) return all.size === 1 ? [...all][0] : undefined
  const named = holders.inStory(phrase.title, owner).filter((person) => sheet.firstOf(person) !== undefined)
  return named.length === 1 ? named[0] : undefined
}

function hasRole({ phrase }: FoundRole, sought: string, owner: Draft | null, holders: Holders): boolean {
  const title = holders.asCompared(phrase.title)
  if (phrase.former || lastWord(title) !== lastWord(sought) || !holdsWords(title, sought)) return false
  if (changesOffice(title, sought, holders.officeModifiers)) return false
  const other = holders.ownerOf(phrase)
  return owner === null || other === null || other === owner
}

/** "the minister" is not the prime minister, nor "the head" the deputy head. */
function changesOffice(title: string, sought: string, modifiers: ReadonlySet<string>): boolean {
  const wanted = new Set(sought.split(' '))
  return title.split(' ').some((word) => modifiers.has(word) && !wanted.has(word))
}

/** The noun of a title: "member" of "member of the political bureau". */
function lastWord(title: string): string {
  const of = title.indexOf(' of ')
  const noun = of === -1 ? title : title.slice(0, of)
  return noun.slice(noun.lastIndexOf(' ') + 1)
}

/** "the minister" fits "transport minister", "the foreign minister" does not. */
function holdsWords(title: string, sought: string): boolean {
  const words = new Set(title.split(' '))
  return sought.split(' ').every((word) => words.has(word))
}
