import type { ArticleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { ArticleId, TextId } from '../record/ids.ts'
import type { NameList } from '../record/name-list.ts'
import type { HearsayRecord } from '../record/record.ts'
import { version } from '../record/version.ts'
import { compare } from './arrivals.ts'
import { type Finding, grouped, savingsKept, ungrouped } from './findings.ts'
import { currentOf, MemoryWorkspace } from './memory-workspace.ts'
import { pagesOf, recordOf } from './record-pages.ts'
import { termsOf } from './search/query.ts'
import { defaultLimit, type Found, type FoundArticle, hitsIn, type SearchOptions } from './search/search.ts'
import type {
  Added,
  KeptRecord,
  ListedArticle,
  ReadMark,
  ReadState,
  Revision,
  Snapshot,
  Status,
  Store,
  WorkspaceState,
} from './store.ts'

/** A store that keeps its workspace in memory: for tests, and for reading without a workspace. */
export class MemoryStore implements Store {
  #workspace: MemoryWorkspace | undefined

  /** `workspace`: one that an earlier store left behind, to go on with it. */
  constructor(workspace: MemoryWorkspace = new MemoryWorkspace()) {
    this.#workspace = workspace
  }

  get #open(): MemoryWorkspace {
    if (this.#workspace === undefined) throw new RangeError('The workspace is closed')
    return this.#workspace
  }

  async add(articles: readonly ArticleText[], when: string): Promise<Added> {
    return this.#open.add(articles, when)
  }

  async article(id: ArticleId): Promise<ArticleText | undefined> {
    const kept = this.#open.articles.get(id)
    return kept === undefined ? undefined : currentOf(kept)
  }

  async articles(): Promise<readonly ArticleText[]> {
    return this.#open.current()
  }

  async list(): Promise<readonly ListedArticle[]> {
    const listed = [...this.#open.articles.values()].map((kept) => {
      const { id, textId, origin, given } = currentOf(kept)
      return { id, textId, origin, given, added: kept.added, revisionCount: kept.revisions.size }
    })
    return listed.sort((a, b) => compare(a.id, b.id))
  }

  async revisions(id: ArticleId): Promise<readonly Revision[]> {
    const kept = this.#open.articles.get(id)
    if (kept === undefined) return []
    return [...kept.revisions.values()].map(({ article, added }) => ({
      article,
      added,
      current: article.textId === kept.current,
    }))
  }

  async remove(ids: readonly ArticleId[]): Promise<readonly ArticleId[]> {
    return this.#open.remove(ids)
  }

  async decide(decisions: readonly Decision[]): Promise<number> {
    const { decisions: log } = this.#open
    const before = log.size
    for (const decision of decisions) if (!log.has(decision.id)) log.set(decision.id, structuredClone(decision))
    if (log.size > before) this.#open.changed()
    return log.size - before
  }

  async decisions(): Promise<readonly Decision[]> {
    return [...this.#open.decisions.values()]
  }

  async keepNames(names: NameList): Promise<boolean> {
    if (JSON.stringify(names) === JSON.stringify(this.#open.names)) return false
    this.#open.names = structuredClone(names)
    this.#open.changed()
    return true
  }

  async names(): Promise<NameList> {
    return this.#open.names
  }

  async mark(ids: readonly ArticleId[], state: ReadState, when: string): Promise<void> {
    const { articles, marks } = this.#open
    for (const id of ids) {
      const kept = articles.get(id)
      if (kept !== undefined) marks.set(id, { article: id, textId: kept.current, state, when })
    }
  }

  async marks(): Promise<readonly ReadMark[]> {
    return [...this.#open.marks.values()].sort((a, b) => compare(a.article, b.article))
  }

  async loadFindings(texts: readonly TextId[]): Promise<readonly Finding[]> {
    const sought = new Set(texts)
    const groups = [...this.#open.findings.values()].flat()
    return groups.filter((group) => group.texts.some((text) => sought.has(text))).flatMap(ungrouped)
  }

  async saveFindings(findings: readonly Finding[]): Promise<void> {
    const { findings: kept } = this.#open
    const texts = this.#open.texts()
    for (const group of grouped(findings, (text) => texts.has(text))) {
      const name = group.texts.join(' ')
      kept.set(name, [...(kept.get(name) ?? []), group].slice(-savingsKept))
    }
  }

  async snapshot(): Promise<Snapshot> {
    const { state, decisions, names } = this.#open
    return { state, articles: this.#open.current(), decisions: [...decisions.values()], names }
  }

  async state(): Promise<WorkspaceState> {
    return this.#open.state
  }

  async keepRecord(record: HearsayRecord, state: WorkspaceState): Promise<boolean> {
    const pages = pagesOf(record)
    if (state !== this.#open.state) return false
    const texts = this.#open.texts()
    const missing = record.articles.find(({ textId }) => !texts.has(textId))
    if (missing !== undefined) throw new RangeError(`The workspace does not hold the article ${missing.id}`)
    this.#open.record = { pages, state }
    return true
  }

  async record(): Promise<KeptRecord | undefined> {
    const kept = this.#open.record
    if (kept === undefined) return undefined
    const texts = this.#open.texts()
    const record = recordOf(kept.pages, (id) => texts.get(id))
    const current = kept.state === this.#open.state && record.generator.version === version
    return { record, state: kept.state, current }
  }

  async search(query: string, { limit = defaultLimit }: SearchOptions = {}): Promise<Found> {
    const terms = termsOf(query)
    const found: FoundArticle[] = []
    for (const kept of this.#open.articles.values()) {
      const { id, textId, text } = currentOf(kept)
      const hits = hitsIn(text, terms)
      if (hits !== undefined) found.push({ article: id, textId, ...hits })
    }
    return { total: found.length, articles: found.reverse().slice(0, limit) }
  }

  async status(): Promise<Status> {
    const { articles, decisions, marks, findings, state } = this.#open
    const texts = this.#open.texts()
    const revisionCount = [...articles.values()].reduce((sum, { revisions }) => sum + revisions.size, 0)
    const read = [...marks.values()].filter(({ article, textId, state: mark }) => {
      return mark === 'read' && articles.get(article)?.current === textId
    })
    const groups = [...findings.values()].flat()
    return {
      articleCount: articles.size,
      revisionCount,
      readCount: read.length,
      decisionCount: decisions.size,
      findingCount: groups.reduce((sum, { entries }) => sum + entries.length, 0),
      bytes: [...texts.values()].reduce((sum, text) => sum + text.length, 0),
      schemaVersion: 0,
      generator: version,
      state,
    }
  }

  async close(): Promise<void> {
    this.#workspace = undefined
  }
}
