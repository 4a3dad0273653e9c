import { isFalseFriend } from './false-friends.ts'
import type { Group } from './groups.ts'
import type { Page } from './page.ts'
import { WordTable } from './tags.ts'
import { type TellingNouns, tellingNouns } from './telling-nouns.ts'
import type { StatementWords } from './words.ts'

/** The word lists in the form in which the rules ask for them. */
export class RuleWords {
  readonly table: WordTable
  readonly notSources: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly relayVerbs: ReadonlySet<string>
  readonly namers: ReadonlySet<string>
  readonly quoters: ReadonlySet<string>
  readonly rubrics: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
  readonly tellingNouns: TellingNouns
  readonly owners: ReadonlySet<string>
  readonly #things: ReadonlyMap<string, ReadonlySet<string>>

  constructor(words: StatementWords) {
    this.table = new WordTable(words)
    this.notSources = new Set(words.notSources)
    this.documents = new Set(words.documentNouns)
    this.relayVerbs = new Set(words.relayVerbs)
    this.namers = new Set(words.namingVerbs)
    this.quoters = new Set(words.citingVerbs)
    this.rubrics = new Set(words.rubrics)
    this.speakers = new Set(words.headlineSpeakers)
    this.tellingNouns = tellingNouns(words.tellingNouns)
    this.owners = new Set(words.owners)
    this.#things = new Map(Object.entries(words.notTold).map(([verb, list]) => [verb, new Set(list)]))
  }

  /** "claimed three lives", "called a meeting": what stands behind the verb is nothing that is told. */
  isFalseFriend(page: Page, group: Group): boolean {
    return isFalseFriend(page, group, this.#things)
  }
}
