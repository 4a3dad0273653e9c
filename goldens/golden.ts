import { read } from '../src/index.ts'
import type { ArticleText } from '../src/record/article.ts'
import type { HearsayRecord } from '../src/record/record.ts'
import { exampleArticles } from '../src/testing/example.ts'
import { hasSeeds, seedArticles } from '../src/testing/seeds.ts'
import { shortHash } from '../src/text/hash.ts'

/** A story whose whole record is kept to compare with. */
export interface GoldenStory {
  /** The name of its file below `goldens/`. */
  readonly file: string
  /** Whether its words may stand in the repository; where not, their hashes do. */
  readonly hasWords: boolean
  readonly articles: readonly ArticleText[]
}

/** The stories that have a golden. The real articles are there only where they lie beside the repository. */
export const goldenStories: readonly GoldenStory[] = [
  { file: 'port-of-qadun.txt', hasWords: true, articles: exampleArticles() },
  ...(hasSeeds ? [{ file: 'seeds.txt', hasWords: false, articles: seedArticles() }] : []),
]

/** The record as lines, a finding a line, ids last, so that a difference reads as English. */
export function golden({ articles, hasWords }: GoldenStory): string {
  const record = read(articles)
  const lines = Object.entries(record).flatMap(([layer, value]) => {
    return Array.isArray(value)
      ? [`# ${layer} ${value.length}`, ...value.map((one) => line(one, record, hasWords))]
      : []
  })
  return `${lines.join('\n')}\n`
}

function line(finding: unknown, record: HearsayRecord, hasWords: boolean): string {
  return JSON.stringify(shown(finding, '', texts(record), hasWords))
}

function texts(record: HearsayRecord): ReadonlyMap<string, string> {
  return new Map(record.articles.map(({ id, text }) => [id as string, text ?? '']))
}

/** A copy in which spans have their words beside them, and texts are hashes. */
function shown(value: unknown, article: string, all: ReadonlyMap<string, string>, hasWords: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => shown(each, article, all, hasWords))
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Readonly<Record<string, unknown>>
  const own =
    typeof fields['article'] === 'string'
      ? fields['article']
      : typeof fields['text'] === 'string' && typeof fields['id'] === 'string'
        ? fields['id']
        : article
  const { start, end } = fields
  const copy = Object.fromEntries(
    Object.entries(fields).map(([name, each]) => [
      name,
      hidden(name, each, hasWords) ?? shown(each, own, all, hasWords),
    ]),
  )
  if (typeof start !== 'number' || typeof end !== 'number') return copy
  const words = (all.get(own) ?? '').slice(start, end)
  return { ...copy, words: hasWords ? words : shortHash(words).slice(0, 6) }
}

/** An article's whole text, and, where words may not be shown, everything that was taken from it. */
function hidden(name: string, value: unknown, hasWords: boolean): string | undefined {
  if (typeof value !== 'string') return undefined
  const isText = name === 'text' && value.length > 200
  const isTaken = !hasWords && ['text', 'name', 'title', 'label', 'counted', 'a', 'b'].includes(name)
  return isText || isTaken ? shortHash(value).slice(0, 10) : undefined
}
