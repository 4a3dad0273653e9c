import { civilDay, type DayRange, dayNumber, monthLength, weekdayOf } from '../../record/calendar.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { RecurringTime } from '../../record/time-symbol.ts'
import { type Clue, longAgo } from './clue.ts'
import { type Placed, type SentenceIndex, sameElsewhere, sentencesOf } from './dated-sentences.ts'
import { isPastTense, isPlainWeekday, type Reading, type Told } from './reading.ts'

const same = 'another article tells the same with its day'

/** No article has more expressions that are worth comparing. */
const most = 200

/** The first weekday that a news article tells lies so many days back at most: measured on newswire, 109 articles of 111. */
const newsDays = 4

/**
 * Clues from other articles: a sentence here tells "on Monday", "last month", "last summer" what nearly the same
 * sentence there tells of a day, a month or a year. The result does not depend on the order of the articles.
 */
export function cluesAcross(articles: readonly Placed[]): ReadonlyMap<ArticleId, readonly Clue[]> {
  const index = sentencesOf(articles)
  return new Map(articles.map(({ reading }) => [reading.id, cluesFor(reading, index)]))
}

function cluesFor(reading: Reading, index: SentenceIndex): readonly Clue[] {
  const firstWeekday = reading.told.find((told) => isPlainWeekday(told) && !told.isQuoted)
  return reading.told
    .filter(({ isQuoted, kind }) => !isQuoted && kind !== 'caption')
    .slice(0, most)
    .flatMap((told) => {
      const range = publishedBy(told, told === firstWeekday, () => sameElsewhere(reading, told, index))
      if (range === undefined) return []
      const isNews = told === firstWeekday
      const why = isNews ? `${same}, and news first names a day at most ${newsDays} days back` : same
      return [{ earliest: range.first, latest: range.last, reasons: [{ start: told.start, end: told.end, why }] }]
    })
}

/** When an article came out that tells of the days found elsewhere as `told` does. */
function publishedBy(told: Told, isFirst: boolean, elsewhere: () => readonly DayRange[]): DayRange | undefined {
  const { symbol } = told
  if (symbol.kind === 'shifted') return afterLast(told, elsewhere)
  if (symbol.kind !== 'recurring' || !isPastTense(symbol)) return undefined
  if (isPlainWeekday(told)) return afterWeekday(symbol, elsewhere(), isFirst ? newsDays : 6)
  if (symbol.weekday !== undefined || symbol.yearBy !== undefined) return undefined
  if (symbol.season !== undefined) return symbol.step === -1 ? afterSeason(symbol.season, elsewhere()) : undefined
  return symbol.step === undefined ? afterMonth(symbol, elsewhere) : undefined
}

/** "on Monday". */
function afterWeekday({ weekday }: RecurringTime, elsewhere: readonly DayRange[], back: number): DayRange | undefined {
  const day = only(elsewhere.filter(isDay), ({ first }) => first)
  return day === undefined || weekdayOf(day) !== weekday ? undefined : { first: day, last: day + back }
}

/** "on July 26", "in July": of the year that is told elsewhere. */
function afterMonth({ month, day }: RecurringTime, elsewhere: () => readonly DayRange[]): DayRange | undefined {
  if (month === undefined) return undefined
  const fitting = elsewhere().filter((days) => isMonth(days) && civilDay(days.first).month === month)
  const first = only(fitting, (days) => dayNumber(civilDay(days.first).year, month, day ?? 1))
  return first === undefined ? undefined : { first, last: first + longAgo }
}

/** "last month", "last year". */
function afterLast({ symbol }: Told, elsewhere: () => readonly DayRange[]): DayRange | undefined {
  if (symbol.kind !== 'shifted' || symbol.by !== -1 || symbol.from !== 'speech' || symbol.counted === true)
    return undefined
  if (symbol.unit === 'year') {
    const year = only(elsewhere(), ({ first }) => civilDay(first).year)
    return year === undefined ? undefined : { first: dayNumber(year + 1, 1, 1), last: dayNumber(year + 1, 12, 31) }
  }
  if (symbol.unit !== 'month') return undefined
  const months = only(elsewhere().filter(isMonth), ({ first }) => monthsOf(first))
  if (months === undefined) return undefined
  const [year, month] = [Math.floor((months + 1) / 12), ((months + 1) % 12) + 1]
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month, monthLength(year, month)) }
}

/** The first month of each season, as the north has them; the winter lies in two years and tells neither. */
const seasons: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
])

/** "last summer" is told from the end of that summer until the end of the next. */
function afterSeason(season: string, elsewhere: readonly DayRange[]): DayRange | undefined {
  const month = seasons.get(season)
  if (month === undefined) return undefined
  const isIn = ({ first, last }: DayRange): boolean =>
    civilDay(first).month >= month && civilDay(last).month <= month + 2 && civilDay(first).year === civilDay(last).year
  const year = only(elsewhere.filter(isIn), ({ first }) => civilDay(first).year)
  if (year === undefined) return undefined
  return { first: dayNumber(year, month + 3, 1), last: dayNumber(year + 1, month + 3, 1) - 1 }
}

const monthsOf = (day: number): number => civilDay(day).year * 12 + civilDay(day).month - 1

const isDay = ({ first, last }: DayRange): boolean => first === last

const isMonth = ({ first, last }: DayRange): boolean => monthsOf(first) === monthsOf(last)

/** What all agree on; `undefined` where there is none or they disagree. */
function only(all: readonly DayRange[], of: (days: DayRange) => number): number | undefined {
  const found = new Set(all.map(of))
  const [first] = found
  return found.size === 1 ? first : undefined
}
