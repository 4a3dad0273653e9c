import { civilDay, type DayRange, validDay, weekdayOf } from '../../record/calendar.ts'
import type { ArticleId } from '../../record/ids.ts'
import { periodAround, periodDays } from '../../record/period.ts'
import type { RecurringTime } from '../../record/time-symbol.ts'
import type { Window } from './clue.ts'
import { isPastTense, isPlainWeekday, type Reading, shared, type Told } from './reading.ts'

/** An article with the days that its own words leave. */
export interface Placed {
  readonly reading: Reading
  readonly window: Window
}

/** A sentence with days that it tells of for sure. */
export interface DatedSentence {
  readonly article: ArticleId
  readonly days: DayRange
  readonly stems: ReadonlySet<string>
}

/** Sentences by the stems in them. */
export type SentenceIndex = ReadonlyMap<string, readonly DatedSentence[]>

/** A stem that more sentences have tells none of them apart. */
const common = 40

/** No article has more expressions that are worth comparing. */
const most = 1000

/** All dated sentences of some articles, to be found by what they tell. */
export function sentencesOf(articles: readonly Placed[]): SentenceIndex {
  const index = new Map<string, DatedSentence[]>()
  for (const { reading, window } of articles) {
    for (const sentence of datedSentences(reading, window)) {
      for (const stem of sentence.stems) {
        const list = index.get(stem) ?? []
        list.push(sentence)
        index.set(stem, list)
      }
    }
  }
  return index
}

/** What sentences of other articles say of the time that nearly the same sentence here tells. */
export function sameElsewhere(reading: Reading, told: Told, index: SentenceIndex): readonly DayRange[] {
  const stems = reading.stemsOf(told.sentence)
  const found = new Set<DatedSentence>()
  for (const stem of stems) {
    const list = index.get(stem) ?? []
    if (list.length > common) continue
    for (const other of list) if (other.article !== reading.id && isSame(stems, other.stems)) found.add(other)
  }
  return [...found].map(({ days }) => days)
}

/** Two sentences tell the same where they share six words of content and three in five of the shorter. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const count = shared(one, other)
  return count >= 6 && count * 5 >= Math.min(one.size, other.size) * 3
}

function datedSentences(reading: Reading, window: Window): DatedSentence[] {
  const all = reading.told.slice(0, most).flatMap((told) => {
    const days = told.isQuoted ? undefined : daysOf(told, window)
    return days === undefined ? [] : [{ told, days }]
  })
  return all.flatMap(({ told, days }, i) => {
    const sentence = { article: reading.id, stems: reading.stemsOf(told.sentence) }
    const own = { ...sentence, days }
    // "They declared last month that … . “…”, they said in a statement on July 26." The next sentence has the day.
    const next = all[i + 1]
    const isNamed =
      next !== undefined &&
      next.told.sentence === told.sentence + 1 &&
      next.days.first === next.days.last &&
      days.first < days.last &&
      holds(days, next.days) &&
      reading.isSameThing(told, next.told)
    return isNamed ? [own, { ...sentence, days: next.days }] : [own]
  })
}

const holds = (a: DayRange, b: DayRange): boolean => a.first <= b.first && b.last <= a.last

/** The days, a year of them at most, that an expression names for sure, given those on which its article may have come out. */
function daysOf(told: Told, window: Window): DayRange | undefined {
  const { symbol } = told
  if (symbol.kind === 'calendar' && symbol.limit !== true && symbol.other === undefined) {
    const days = periodDays(symbol.period)
    return days !== null && days.last - days.first < 366 ? days : undefined
  }
  const [earliest, latest] = [window.earliest?.day, window.latest?.day]
  if (earliest === undefined || latest === undefined) return undefined
  if (symbol.kind === 'shifted') return daysBack(told, earliest, latest)
  return symbol.kind === 'recurring' && isPastTense(symbol) ? dayAgain(told, symbol, earliest, latest) : undefined
}

/** "July 26", "Monday", where every day of publication in question leads to the same. */
function dayAgain(told: Told, symbol: RecurringTime, earliest: number, latest: number): DayRange | undefined {
  const { month, day, weekday, yearBy, step } = symbol
  if (month !== undefined && day !== undefined && yearBy === undefined && step === undefined) {
    const [one, other] = [lastSuch(earliest, month, day), lastSuch(latest, month, day)]
    return one === other && one !== undefined ? { first: one, last: one } : undefined
  }
  if (!isPlainWeekday(told) || weekday === undefined || earliest !== latest) return undefined
  const only = earliest - ((weekdayOf(earliest) - weekday + 7) % 7)
  return { first: only, last: only }
}

/** "last month", "last year", where every day of publication in question leads to the same. */
function daysBack({ symbol }: Told, earliest: number, latest: number): DayRange | undefined {
  if (symbol.kind !== 'shifted' || symbol.by !== -1 || symbol.from !== 'speech' || symbol.counted === true)
    return undefined
  if (symbol.unit !== 'month' && symbol.unit !== 'year') return undefined
  const [one, other] = [earliest, latest].map((day) =>
    periodDays(periodAround(day, symbol.unit === 'month' ? 'month' : 'year')),
  )
  if (one === undefined || one === null || other === undefined || one.first !== other?.first) return undefined
  return periodDays(periodAround(one.first - 1, symbol.unit)) ?? undefined
}

function lastSuch(day: number, month: number, dayOfMonth: number): number | undefined {
  const { year } = civilDay(day)
  for (const candidate of [year, year - 1]) {
    const found = validDay(candidate, month, dayOfMonth)
    if (found !== null && found <= day) return found
  }
  return undefined
}
