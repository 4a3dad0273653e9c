import type { DateWords } from '../lexicon/date-words.ts'
import type { ArticleText, Published } from '../record/article.ts'
import { isoDay, parseIsoDay } from '../record/calendar.ts'
import type { Layout } from '../record/findings.ts'
import type { ArticleId } from '../record/ids.ts'
import { keptBy } from '../record/kept-by.ts'
import type { EachStage } from '../record/stage.ts'
import { cluesAcross } from './published/across.ts'
import { narrowed, openWindow, reasonsOf, type Window } from './published/clue.ts'
import type { Placed } from './published/dated-sentences.ts'
import { datelineDay } from './published/dateline-day.ts'
import { monthNamed } from './published/month-named.ts'
import { cluesWithin, ownClues } from './published/own-clues.ts'
import { type PublishedReads, Reading, type ReadLayers } from './published/reading.ts'
import { toldDay } from './published/told.ts'
import { weekdayOrder } from './published/weekday-order.ts'

/**
 * When each article came out: as given, as its text or its address states it; else the days that its own words and
 * those of the other articles leave, with the reasons. The days may be many or open to one side, but the day it came
 * out is meant never to be outside them.
 */
export const published = (words: DateWords): EachStage<PublishedReads, 'published'> => {
  const own = keptBy((article: ArticleText, layout: Layout, ...layers: ReadLayers): Own => {
    const told = toldDay(article.given, layout)
    const reading = new Reading(article.id, layers, words)
    return { reading, told, window: told === undefined ? ownWindow(reading, words) : windowOf(told) }
  })
  return {
    scope: 'each',
    name: 'published',
    version: 3,
    reads: ['layout', 'parts', 'tokens', 'expressions'],
    writes: 'published',
    run: (view) => {
      const placed = view.articles.map((one) =>
        own(one.article, one.layer('layout'), one.layer('parts'), one.layer('tokens'), one.layer('expressions')),
      )
      // Where every article has its day there is nothing to compare.
      const across = placed.every(({ told }) => told !== undefined) ? undefined : cluesAcross(placed)
      return new Map<ArticleId, Published>(
        placed.map(({ reading, told, window }) => {
          if (told !== undefined) return [reading.id, told]
          const narrower = narrowed(window, across?.get(reading.id) ?? [])
          const last = within(reading, narrower)
          const ordered = narrowed(last, weekdayOrder(reading, last, words))
          return [reading.id, asPublished(narrowed(ordered, datelineDay(reading, ordered)))]
        }),
      )
    },
  }
}

/** What one article tells of its day by itself. */
interface Own extends Placed {
  readonly told: Published | undefined
}

function ownWindow(reading: Reading, words: DateWords): Window {
  const window = narrowed(openWindow, ownClues(reading, words))
  return within(reading, window)
}

/** Narrows a window by what can only be read within one. */
function within(reading: Reading, window: Window): Window {
  const named = narrowed(window, monthNamed(reading, window))
  return narrowed(named, cluesWithin(reading, named))
}

function windowOf({ earliest, latest, reasons }: Published): Window {
  const [first, last] = [earliest, latest].map((day) => (day === null ? null : parseIsoDay(day)))
  return {
    earliest: first == null ? null : { day: first, reasons },
    latest: last == null ? null : { day: last, reasons },
  }
}

function asPublished(window: Window): Published {
  const { earliest, latest } = window
  if (earliest === null && latest === null) return { earliest: null, latest: null, basis: 'unknown', reasons: [] }
  return {
    earliest: earliest === null ? null : isoDay(earliest.day),
    latest: latest === null ? null : isoDay(latest.day),
    basis: 'inferred',
    reasons: reasonsOf(window),
  }
}
