import { civilDay, validDay, weekdayOf } from '../../record/calendar.ts'
import type { ArticleId } from '../../record/ids.ts'
import { periodDays } from '../../record/period.ts'
import type { RecurringTime } from '../../record/time-symbol.ts'
import type { Clue, Window } from './clue.ts'
import { type Reading, shared, type Told } from './reading.ts'

/** An article with the days that its own words leave. */
export interface Placed {
  readonly reading: Reading
  readonly window: Window
}

interface DatedSentence {
  readonly article: ArticleId
  readonly day: number
  readonly stems: ReadonlySet<string>
}

/** A stem that more sentences have tells none of them apart. */
const common = 40
/** No article has more sentences of that kind that are worth comparing. */
const most = 200

/**
 * Clues from other articles: a sentence here tells "on Monday" what nearly the same sentence there tells of a day, and
 * that day was a Monday. The article then came out within the week from that day. The result does not depend on the
 * order of the articles.
 */
export function cluesAcross(articles: readonly Placed[]): ReadonlyMap<ArticleId, readonly Clue[]> {
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
  return new Map(articles.map(({ reading }) => [reading.id, cluesFor(reading, index)]))
}

type Index = ReadonlyMap<string, readonly DatedSentence[]>

function cluesFor(reading: Reading, index: Index): readonly Clue[] {
  const weekdays = reading.told.filter(isPlainWeekday).slice(0, most)
  return weekdays.flatMap((told) => {
    const day = agreedDay(reading, told, index)
    if (day === undefined) return []
    const why = 'another article tells the same with its day'
    return [{ earliest: day, latest: day + 6, reasons: [{ start: told.start, end: told.end, why }] }]
  })
}

function isPlainWeekday({ symbol, isQuoted }: Told): boolean {
  if (symbol.kind !== 'recurring' || symbol.weekday === undefined || symbol.month !== undefined) return false
  return isPast(symbol) && symbol.step === undefined && symbol.ofText !== true && !isQuoted
}

/** Told as past, if only maybe: that the sentences agree says the rest. */
function isPast({ tense }: RecurringTime): boolean {
  return tense === 'past' || tense === 'maybe-past'
}

/** The one day that sentences of other articles tell of the same; `undefined` where there is none or they disagree. */
function agreedDay(reading: Reading, told: Told, index: Index): number | undefined {
  if (told.symbol.kind !== 'recurring') return undefined
  const stems = reading.stemsOf(told.sentence)
  const days = new Set<number>()
  for (const other of alike(reading.id, stems, index)) {
    if (isSame(stems, other.stems)) days.add(other.day)
  }
  const [day] = days
  return days.size === 1 && day !== undefined && weekdayOf(day) === told.symbol.weekday ? day : undefined
}

/** Sentences of other articles that share a rare stem. */
function alike(article: ArticleId, stems: ReadonlySet<string>, index: Index): ReadonlySet<DatedSentence> {
  const found = new Set<DatedSentence>()
  for (const stem of stems) {
    const list = index.get(stem) ?? []
    if (list.length > common) continue
    for (const other of list) if (other.article !== article) found.add(other)
  }
  return found
}

/** Two sentences tell the same where they share six words of content and three in five of the shorter. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const count = shared(one, other)
  return count >= 6 && count * 5 >= Math.min(one.size, other.size) * 3
}

function datedSentences(reading: Reading, window: Window): DatedSentence[] {
  return reading.told.slice(0, most * 5).flatMap((told) => {
    const day = told.isQuoted ? undefined : dayOf(told, window)
    return day === undefined ? [] : [{ article: reading.id, day, stems: reading.stemsOf(told.sentence) }]
  })
}

/** The day that an expression names for sure, given the days on which its article may have come out. */
function dayOf({ symbol }: Told, window: Window): number | undefined {
  if (symbol.kind === 'calendar' && symbol.limit !== true && symbol.other === undefined) {
    const days = periodDays(symbol.period)
    return days !== null && days.first === days.last ? days.first : undefined
  }
  const [earliest, latest] = [window.earliest?.day, window.latest?.day]
  if (symbol.kind !== 'recurring' || !isPast(symbol) || earliest === undefined || latest === undefined) return undefined
  if (
    symbol.month !== undefined &&
    symbol.day !== undefined &&
    symbol.yearBy === undefined &&
    symbol.step === undefined
  ) {
    const [one, other] = [lastSuch(earliest, symbol.month, symbol.day), lastSuch(latest, symbol.month, symbol.day)]
    return one === other ? one : undefined
  }
  const isWeekday = symbol.weekday !== undefined && symbol.month === undefined && symbol.step === undefined
  if (!isWeekday || earliest !== latest) return undefined
  return earliest - ((weekdayOf(earliest) - (symbol.weekday ?? 1) + 7) % 7)
}

function lastSuch(day: number, month: number, dayOfMonth: number): number | undefined {
  const { year } = civilDay(day)
  for (const candidate of [year, year - 1]) {
    const found = validDay(candidate, month, dayOfMonth)
    if (found !== null && found <= day) return found
  }
  return undefined
}
