import type { ArticleSpan } from '../../record/article.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { Novelty, NoveltyState, Reuse } from '../../record/record.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Lookup } from '../lookup.ts'
import { plain } from './plain.ts'
import { changedWords } from './reuse-rows.ts'
import type { Row } from './rows.ts'
import type { Earlier, News } from './since.ts'

/** What is asked: the record, the articles added, what was known before them, and what of them is new by kind. */
interface Asked {
  readonly lookup: Lookup
  readonly fresh: ReadonlySet<ArticleId>
  readonly before: Earlier
  readonly kinds: readonly News[]
}

/** A sentence of an added article: its state against all that was read before, and the kinds of news that it brings. */
interface NewSentence extends Novelty {
  readonly brings: readonly string[]
}

/** So much of a sentence must stand in an article read before for it to be known; as for `novelty`. */
const mostOfIt = 0.8

/**
 * The sentences of the added articles that no article read before has, or has otherwise, each with what it brings: a new
 * statement, figure, event or name, or none of these; of a changed one, the words that changed.
 */
export function newSentences(asked: Asked): {
  readonly novelty: readonly NewSentence[]
  readonly rows: readonly Row[]
} {
  const { lookup, fresh, kinds } = asked
  const passages = passagesOf(lookup)
  const told = sentencesBefore(asked)
  const novelty = lookup.record.novelty
    .filter(({ article }) => fresh.has(article))
    .map((one): NewSentence => {
      const state = stateSince(one, asked, passages, told)
      const isTold = state === 'first' || state === 'changed'
      const brings = kinds.filter(
        ({ places }) => isTold && places.some((at) => at.article === one.article && overlaps(at, one)),
      )
      return { ...one, state, brings: brings.map(({ noun }) => noun) }
    })
  const news = novelty.filter(({ state }) => state === 'first' || state === 'changed')
  const rows = news.map((one): Row => {
    const what = one.brings.map((noun) => `new ${noun}`)
    const changed = one.state === 'changed' ? changes(lookup, one, passages) : ''
    return {
      label: '',
      text: [
        [one.state, ...what].join(', '),
        ...(changed === '' ? [] : [changed]),
        lookup.words(one.article, one),
      ].join('  '),
      evidence: lookup.place(one),
    }
  })
  return { novelty, rows }
}

/** Every passage that articles share but stock, those of versions too. */
function passagesOf({ record }: Lookup): readonly Reuse[] {
  return [...record.reuse, ...record.versions.flatMap(({ passages }) => passages)].filter(({ stock }) => !stock)
}

/** The sentences of the last record, plain: passages leave out short ones, and earlier texts of articles that came again. */
function sentencesBefore({ before: { lookup } }: Asked): ReadonlySet<string> {
  return new Set(lookup?.record.novelty.map((one) => plain(lookup.words(one.article, one))))
}

/** Novelty goes by when articles came out; here it goes by when they were read, too: an older article may be read later. */
function stateSince(
  one: Novelty,
  { lookup, fresh }: Asked,
  passages: readonly Reuse[],
  told: ReadonlySet<string>,
): NoveltyState {
  if (one.state !== 'first') return one.state
  if (told.has(plain(lookup.words(one.article, one)))) return 'repeated'
  const known = passages.filter(({ a, b }) => isWithin(one, a) && !fresh.has(b.article))
  if (known.some(({ kind }) => kind === 'copied')) return 'repeated'
  return known.length > 0 ? 'changed' : 'first'
}

function isWithin(one: ArticleSpan, at: ArticleSpan): boolean {
  if (one.article !== at.article || !overlaps(one, at)) return false
  return Math.min(one.end, at.end) - Math.max(one.start, at.start) >= mostOfIt * (one.end - one.start)
}

/** The words that changed in a sentence, by the earliest passage that has it with any. */
function changes(lookup: Lookup, one: ArticleSpan, passages: readonly Reuse[]): string {
  const isHere = (at: Span): boolean => at.start < one.end && at.end > one.start
  const from = passages.find(({ b, kind, edits }) => {
    return b.article === one.article && kind !== 'paraphrase' && isHere(b) && edits.some((edit) => isHere(edit.b))
  })
  if (from === undefined) return ''
  return changedWords(lookup, { ...from, edits: from.edits.filter((edit) => isHere(edit.b)) })
}
