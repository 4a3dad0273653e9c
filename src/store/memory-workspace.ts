import type { ArticleText } from '../record/article.ts'
import type { Decision } from '../record/decision.ts'
import type { ArticleId, DecisionId, TextId } from '../record/ids.ts'
import { type NameList, noNames } from '../record/name-list.ts'
import { Arrivals, arrival, compare, inOrder } from './arrivals.ts'
import type { FindingGroup } from './findings.ts'
import type { RecordPages } from './record-pages.ts'
import type { Added, ReadMark, WorkspaceState } from './store.ts'

/** An article with all its revisions. */
interface MemoryArticle {
  readonly id: ArticleId
  /** When it first came. */
  readonly added: string
  current: TextId
  /** In the order in which they came. */
  readonly revisions: Map<TextId, { readonly article: ArticleText; readonly added: string }>
}

/** What a workspace in memory holds; a store can be opened on it again. */
export class MemoryWorkspace {
  /** In the order in which they came first. */
  readonly articles: Map<ArticleId, MemoryArticle> = new Map()
  readonly decisions: Map<DecisionId, Decision> = new Map()
  readonly marks: Map<ArticleId, ReadMark> = new Map()
  /** The savings for the same texts, oldest first, by those texts. */
  readonly findings: Map<string, readonly FindingGroup[]> = new Map()
  names: NameList = noNames
  record: { readonly pages: RecordPages; readonly state: WorkspaceState } | undefined
  #changeCount = 0

  get state(): WorkspaceState {
    return String(this.#changeCount) as WorkspaceState
  }

  changed(): void {
    this.#changeCount++
  }

  /** Current revisions, by id. */
  current(): ArticleText[] {
    return [...this.articles.values()].map(currentOf).sort((a, b) => compare(a.id, b.id))
  }

  texts(): Map<TextId, string> {
    const texts = new Map<TextId, string>()
    for (const { revisions } of this.articles.values()) {
      for (const { article } of revisions.values()) texts.set(article.textId, article.text)
    }
    return texts
  }

  add(articles: readonly ArticleText[], when: string): Added {
    const arrivals = new Arrivals()
    for (const article of inOrder(articles)) arrivals.note(article.id, this.#addOne(article, when))
    if (arrivals.isChange) this.changed()
    return arrivals.all()
  }

  #addOne(article: ArticleText, when: string): keyof Added {
    const known = this.articles.get(article.id)
    const same = known?.revisions.get(article.textId)
    const { kind, given, isCurrent } = arrival(
      article,
      known === undefined ? undefined : { current: currentOf(known), same: same?.article.given },
    )
    const kept = known ?? { id: article.id, added: when, current: article.textId, revisions: new Map() }
    const revision = { ...article, origin: same?.article.origin ?? article.origin, given }
    kept.revisions.set(article.textId, { article: revision, added: same?.added ?? when })
    if (isCurrent) kept.current = article.textId
    this.articles.set(article.id, kept)
    return kind
  }

  remove(ids: readonly ArticleId[]): ArticleId[] {
    const removed = [...new Set(ids)].filter((id) => this.articles.delete(id)).sort(compare)
    if (removed.length === 0) return removed
    for (const id of removed) this.marks.delete(id)
    const texts = this.texts()
    for (const [name, [first]] of this.findings) {
      if (first?.texts.some((text) => !texts.has(text))) this.findings.delete(name)
    }
    this.record = undefined
    this.changed()
    return removed
  }
}

/** The current revision of an article. */
export function currentOf({ id, current, revisions }: MemoryArticle): ArticleText {
  const found = revisions.get(current)
  if (found === undefined) throw new RangeError(`The current revision of ${id} is not kept`)
  return found.article
}
