import type { Knowledge } from './knowledge.ts'
import type { Party } from './party.ts'
import type { FoundRole } from './role-finder.ts'
import type { RolePhrase } from './role-phrases.ts'
import type { Sheet } from './sheet.ts'

/** So many roles of one noun are kept of an article: a degenerate text must not take long. */
const most = 500

/** What the descriptions of one article are compared with. */
export interface Holders {
  /** The roles of this article. */
  readonly roles: readonly FoundRole[]
  /** The owner of a role, also one that only an earlier sentence names. */
  readonly ownerOf: (phrase: RolePhrase) => Party | null
  readonly knowledge: Knowledge
  /** Words that make another office of the same noun ("prime"). */
  readonly officeModifiers: ReadonlySet<string>
  /** A title in small letters, with the usual word for an office that has two. */
  readonly asCompared: (title: string) => string
  readonly leaderNouns: ReadonlySet<string>
}

/** The roles of one article by their noun, asked who holds one. */
export class RoleBook {
  readonly #holders: Holders
  readonly #byNoun = new Map<string, { readonly role: FoundRole; readonly title: string }[]>()

  constructor(holders: Holders) {
    this.#holders = holders
    for (const role of holders.roles) this.add(role)
  }

  add(role: FoundRole): void {
    if (role.phrase.former) return
    const title = this.#holders.asCompared(role.phrase.title)
    const list = this.#byNoun.get(lastWord(title))
    if (list === undefined) this.#byNoun.set(lastWord(title), [{ role, title }])
    else if (list.length < most) list.push({ role, title })
  }

  /**
   * The one person with a role: of those that the article gives it to before, else of all in the article, else of
   * those in the story whom this article names too. Of several none.
   */
  holder(sheet: Sheet, phrase: RolePhrase, owner: Party | null): Party | undefined {
    const sought = this.#holders.asCompared(phrase.title)
    const fits = (this.#byNoun.get(lastWord(sought)) ?? []).filter(({ role, title }) =>
      this.#fits(role, title, sought, owner),
    )
    const before = new Set(fits.filter(({ role }) => role.first < phrase.first).map(({ role }) => role.person.entity))
    if (before.size === 1) return [...before][0]
    const all = new Set(fits.map(({ role }) => role.person.entity))
    if (all.size > 0) return all.size === 1 ? [...all][0] : undefined
    const named = this.#holders.knowledge.inStory(sheet, phrase.title, owner)
    return named.length === 1 ? named[0] : undefined
  }

  #fits(role: FoundRole, title: string, sought: string, owner: Party | null): boolean {
    if (!holdsWords(title, sought) || changesOffice(title, sought, this.#holders.officeModifiers)) return false
    const other = this.#holders.ownerOf(role.phrase)
    return owner === null || other === null || other === owner
  }
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
