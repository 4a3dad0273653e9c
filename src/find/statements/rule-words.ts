import type { Group } from './groups.ts'
import type { Page } from './page.ts'
import { WordTable } from './tags.ts'
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
  readonly #notContents: ReadonlySet<string>

  constructor(words: StatementWords) {
    this.table = new WordTable(words)
    this.notSources = new Set(words.notSources)
    this.documents = new Set(words.documentNouns)
    this.relayVerbs = new Set(words.relayVerbs)
    this.namers = new Set(words.namingVerbs)
    this.quoters = new Set(words.citingVerbs)
    this.rubrics = new Set(words.rubrics)
    this.speakers = new Set(words.headlineSpeakers)
    this.#notContents = new Set([...words.notContents, ...words.storyNouns])
  }

  /** "claimed three lives", "tells a story": what is claimed or told is no statement. */
  isFalseFriend(page: Page, group: Group): boolean {
    if (group.lemma !== 'claim' && group.lemma !== 'tell') return false
    for (let i = group.end; i < group.end + 4 && page.isWord(i); i++)
      if (this.#notContents.has(page.word(i))) return true
    return false
  }
}
