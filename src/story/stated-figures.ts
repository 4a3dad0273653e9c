import { english } from '../lexicon/en/english.ts'
import type { Published } from '../record/article.ts'
import type { FoundDate, FoundFigure, FoundStatement } from '../record/findings.ts'
import type { ArticleId } from '../record/ids.ts'
import { keptBy } from '../record/kept-by.ts'
import type { AsOf, Figure } from '../record/record.ts'
import { covers, type Span } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'

const { lasting, deadline } = english.events

/** What is known of one article beside its figures. */
type Beside = readonly [
  article: ArticleId,
  statements: readonly FoundStatement[],
  dates: readonly FoundDate[],
  published: Published,
  tokens: Tokens,
]

/** The figures of an article as the record has them: with the statement that states each, and the time as of which it is told. */
export const statedFigures: (figures: readonly FoundFigure[], ...beside: Beside) => readonly Figure[] = keptBy(
  (figures: readonly FoundFigure[], ...[article, statements, dates, published, tokens]: Beside): readonly Figure[] => {
    if (figures.length === 0) return []
    const bySentence = datesBySentence(dates, published, tokens)
    return figures.map(({ id, at, low, high, unit, counted, hedge, by }) => ({
      id,
      article,
      start: at.start,
      end: at.end,
      low,
      high,
      unit,
      counted,
      hedge,
      statement: stating(statements, at)?.id ?? null,
      asOf: asOf(bySentence.get(sentenceOf(tokens, at)) ?? [], at, published),
      by,
    }))
  },
)

/** The innermost statement in whose content a figure stands. */
function stating(statements: readonly FoundStatement[], at: Span): FoundStatement | undefined {
  let innermost: FoundStatement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of statements) {
    for (const piece of one.content) {
      if (piece.end - piece.start >= least || !covers(piece, at)) continue
      innermost = one
      least = piece.end - piece.start
    }
  }
  return innermost
}

/** The date of its sentence that stands nearest to a figure, else the day of its article. */
function asOf(dates: readonly FoundDate[], at: Span, published: Published): AsOf {
  const distance = ({ at: { start, end } }: FoundDate): number => (end <= at.start ? at.start - end : start - at.end)
  let nearest: FoundDate | undefined
  for (const one of dates) if (nearest === undefined || distance(one) < distance(nearest)) nearest = one
  if (nearest !== undefined) return { earliest: nearest.earliest, latest: nearest.latest, date: nearest.at }
  return { earliest: published.earliest, latest: published.latest, date: null }
}

/**
 * The dates as of which something can be told, by the number of their sentence: days of the calendar up to that of the
 * article, none that begins or ends something ("since March", "by 20 March").
 */
function datesBySentence(dates: readonly FoundDate[], { latest }: Published, tokens: Tokens): Map<number, FoundDate[]> {
  const found = new Map<number, FoundDate[]>()
  for (const one of dates) {
    const isDay = (one.type === 'DATE' || one.type === 'TIME') && one.earliest !== null && one.latest !== null
    const isAhead = latest !== null && one.earliest !== null && one.earliest.slice(0, 10) > latest.slice(0, 10)
    const before = tokens.lower(tokens.at(one.at.start) - 1)
    if (!isDay || isAhead || lasting.has(before) || deadline.has(before)) continue
    const sentence = sentenceOf(tokens, one.at)
    const there = found.get(sentence)
    if (there === undefined) found.set(sentence, [one])
    else there.push(one)
  }
  return found
}

function sentenceOf(tokens: Tokens, { start }: Span): number {
  return tokens.sentenceOf[tokens.at(start)] ?? 0
}
