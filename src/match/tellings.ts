import type { FoundStatement, Quotation } from '../record/findings.ts'
import type { ArticleId } from '../record/ids.ts'
import { keptBy, keptByItems } from '../record/kept-by.ts'
import type { StoryStage } from '../record/stage.ts'
import type { FoundThread, Telling } from '../record/thread.ts'
import type { Tokens } from '../text/tokens.ts'
import { compare, type Wording } from './tellings/compare.ts'
import { contentWords, type TellingWords } from './tellings/content-words.ts'
import { fullest } from './tellings/fullest.ts'

type Reads = 'statements' | 'quotations' | 'tokens' | 'threads'

/**
 * Says of each member of a thread how its words stand to those of the fullest telling: the one that has most of the words
 * of the others.
 */
export const tellings = (words: TellingWords): StoryStage<Reads, 'tellings'> => {
  const wordingOf = keptBy(
    (statement: FoundStatement, article: ArticleId, tokens: Tokens, quotations: readonly Quotation[]): Wording => {
      return { article, words: contentWords(statement, tokens, quotations, words), tokens }
    },
  )
  const fullestOf = keptByItems(fullest)
  const compared = keptBy((other: Wording, full: Wording) => compare(full, other))
  return {
    scope: 'story',
    name: 'tellings',
    version: 1,
    reads: ['statements', 'quotations', 'tokens', 'threads'],
    writes: 'tellings',
    run: (view) => {
      const wanted = new Set(view.layer('threads').flatMap(({ members }) => members))
      const told = new Map<string, Told>()
      for (const one of view.articles) {
        for (const statement of one.layer('statements')) {
          if (!wanted.has(statement.id)) continue
          const wording = wordingOf(statement, one.article.id, one.layer('tokens'), one.layer('quotations'))
          told.set(statement.id, { statement, wording })
        }
      }
      return new Map(view.layer('threads').map((thread) => [thread.id, tellingsOf(thread, told, fullestOf, compared)]))
    },
  }
}

/** A statement with its words. */
interface Told {
  readonly statement: FoundStatement
  readonly wording: Wording
}

function tellingsOf(
  { members }: FoundThread,
  told: ReadonlyMap<string, Told>,
  fullestOf: (all: readonly Wording[]) => Wording | undefined,
  compared: (other: Wording, full: Wording) => ReturnType<typeof compare>,
): Telling[] {
  const all = members.flatMap((id) => told.get(id) ?? [])
  const full = fullestOf(all.map(({ wording }) => wording))
  return all.map((one): Telling => {
    const { id } = one.statement
    if (one.wording === full || full === undefined)
      return { statement: id, relation: 'fullest', edits: [], altered: false }
    return { statement: id, ...compared(one.wording, full) }
  })
}
