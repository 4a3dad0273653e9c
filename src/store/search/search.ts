import type { ArticleId, TextId } from '../../record/ids.ts'
import { byStartThenEnd, type Span } from '../../text/span.ts'
import type { Term } from './query.ts'
import { eachWord } from './words.ts'

export interface SearchOptions {
  /** How many articles are given; 50 if not said. */
  readonly limit?: number
}

/** What a search found. */
export interface Found {
  /** How many articles hold all terms, those beyond the limit too. */
  readonly total: number
  /** Those that came last first. */
  readonly articles: readonly FoundArticle[]
}

/** One article that holds all terms of a query. */
export interface FoundArticle {
  readonly article: ArticleId
  readonly textId: TextId
  /** Where the terms stand in its text, by start and end; the first hundred in reading order. */
  readonly at: readonly Span[]
  /** How often the terms stand there in all. */
  readonly count: number
}

export const defaultLimit = 50
const spansTold = 100

/** Where the terms stand in a text; `undefined` where one of them does not. One pass over the words. */
export function hitsIn(text: string, terms: readonly Term[]): Pick<FoundArticle, 'at' | 'count'> | undefined {
  const longest = terms.reduce((most, { words }) => Math.max(most, words.length), 0)
  const recent: { word: string; start: number }[] = []
  const met = new Set<Term>()
  const at: Span[] = []
  let count = 0
  eachWord(text, (word, start, end) => {
    if (word === '') return
    recent.push({ word, start })
    if (recent.length > longest) recent.shift()
    for (const term of terms) {
      const first = endsWith(recent, term)
      if (first === undefined) continue
      met.add(term)
      if (count++ < spansTold) at.push({ start: first, end })
    }
  })
  return met.size === terms.length && terms.length > 0 ? { at: at.sort(byStartThenEnd), count } : undefined
}

/** Where the term begins if it ends with the last of these words. */
function endsWith(recent: readonly { word: string; start: number }[], { words, isPrefix }: Term): number | undefined {
  const from = recent.length - words.length
  if (from < 0) return undefined
  for (let i = words.length - 1; i >= 0; i--) {
    const [sought, found] = [words[i] ?? '', recent[from + i]?.word ?? '']
    const isLast = i === words.length - 1
    if (isLast && isPrefix ? !found.startsWith(sought) : found !== sought) return undefined
  }
  return recent[from]?.start
}
