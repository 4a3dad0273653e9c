import type { Published } from '../../record/article.ts'
import type { FoundDate, FoundFigure, FoundStatement } from '../../record/findings.ts'
import type { ArticleId, MarkId } from '../../record/ids.ts'
import { keptBy } from '../../record/kept-by.ts'
import type { AsOf, Figure } from '../../record/record.ts'
import { byStartThenEnd, type Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'

/** What this asks of a language; all words folded. */
interface AsOfWords {
  /** Words before a date that make it a stretch of what goes on: "since". */
  readonly lasting: ReadonlySet<string>
  /** Prepositions before a date that make it a deadline. */
  readonly deadline: ReadonlySet<string>
}

/** What is known of one article beside its figures. */
type Beside = readonly [
  article: ArticleId,
  statements: readonly FoundStatement[],
  dates: readonly FoundDate[],
  published: Published,
  tokens: Tokens,
  words: AsOfWords,
]

/** The figures of an article as the record has them: with the statement that states each, and the time as of which it is told. */
export const statedFigures: (figures: readonly FoundFigure[], ...beside: Beside) => readonly Figure[] = keptBy(
  (
    figures: readonly FoundFigure[],
    ...[article, statements, dates, published, tokens, words]: Beside
  ): readonly Figure[] => {
    if (figures.length === 0) return []
    const bySentence = datesBySentence(dates, published, tokens, words)
    const stating = statingIn(statements)
    return [...figures].sort(byPlace).map(({ id, at, low, high, unit, counted, hedge, by }) => ({
      id,
      article,
      start: at.start,
      end: at.end,
      low,
      high,
      unit,
      counted,
      hedge,
      statement: stating(at),
      asOf: asOf(bySentence.get(sentenceOf(tokens, at)) ?? [], at, published),
      by,
    }))
  },
)

const byPlace = (a: FoundFigure, b: FoundFigure): number => byStartThenEnd(a.at, b.at)

/** The innermost statement in whose content a figure stands; asked for figures in reading order, so that contents are walked through once. */
function statingIn(statements: readonly FoundStatement[]): (at: Span) => MarkId | null {
  const contents = statements
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const open: typeof contents = []
  let next = 0
  return ({ start, end }) => {
    for (let one = contents[next]; one !== undefined && one.start <= start; one = contents[++next]) open.push(one)
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop()
    return open.findLast((one) => one.end >= end)?.id ?? null
  }
}

/** The date of its sentence that stands nearest to a figure, else the day of its article. */
function asOf(dates: readonly FoundDate[], at: Span, published: Published): AsOf {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.at.start ?? 0) < at.start) low = middle + 1
    else high = middle
  }
  const [before, after] = [dates[low - 1], dates[low]]
  const isBefore = after === undefined || (before !== undefined && at.start - before.at.end <= after.at.start - at.end)
  const nearest = isBefore ? before : after
  if (nearest !== undefined) return { earliest: nearest.earliest, latest: nearest.latest, date: nearest.at }
  return { earliest: published.earliest, latest: published.latest, date: null }
}

/**
 * The dates as of which something can be told, by the number of their sentence: days of the calendar up to that of the
 * article, none that begins or ends something ("since March", "by 20 March").
 */
function datesBySentence(
  dates: readonly FoundDate[],
  { latest }: Published,
  tokens: Tokens,
  { lasting, deadline }: AsOfWords,
): Map<number, FoundDate[]> {
  const found = new Map<number, FoundDate[]>()
  for (const one of [...dates].sort((a, b) => a.at.start - b.at.start)) {
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
