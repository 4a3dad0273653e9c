import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateWords } from '../../lexicon/en/date-words.ts'
import { layoutWords } from '../../lexicon/en/layout-words.ts'
import { tokenRules } from '../../lexicon/en/token-rules.ts'
import { published } from '../../match/published.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { FoundDate } from '../../record/findings.ts'
import { hostileTexts } from '../../testing/hostile.ts'
import { layersOf } from '../../testing/layers.ts'
import { quotations } from '../quotations/quotations.ts'
import { tokens } from '../tokens.ts'
import { dates } from './dates.ts'
import { expressions } from './expressions.ts'
import { timeRules } from './rules.ts'

const silent = { scope: 'article', name: 'silent', version: 1, reads: [], writes: 'statements', run: () => [] }
const stages = [
  layout(layoutWords),
  parts,
  tokens(tokenRules),
  quotations,
  expressions(dateWords),
  silent,
  published(dateWords),
  dates(dateWords),
]

/** Words of which times are made, so that random texts are full of them. */
const timeWords = [
  ...new Set(Object.values(dateWords.classes).flatMap((words) => Object.keys(words))),
  ...['July', 'Monday', 'May', '1999', '26', '2021', '12:30', '3.5', '1990s', '3rd', '1,000', 'Jan.', 'p.m.'],
  ...['-', ',', '.', '\n\n', '“', '”', '(', ')', "'", '/', '$', '%', 'attack', 'said', 'will', 'Lind'],
]
const timeText = fc.array(fc.constantFrom(...timeWords), { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const anyDate = fc.constantFrom(null, '2021-12-16', '1900-01-01', '9999-12-31', '0001-01-01')

function checkDate({ at, earliest, latest, anchor, by }: FoundDate, text: string): void {
  const where = `${text} ${by}`
  expect(at.end, where).toBeGreaterThan(at.start)
  expect(at.end, where).toBeLessThanOrEqual(text.length)
  checkDays({ earliest, latest }, where)
  expect(anchor?.end ?? 0, where).toBeLessThanOrEqual(text.length)
}

function checkDays({ earliest, latest }: Pick<FoundDate, 'earliest' | 'latest'>, where: string): void {
  for (const day of [earliest, latest]) if (day !== null) expect(day, where).toMatch(/^\d{4}-\d\d-\d\d$/)
  if (earliest !== null && latest !== null) expect(earliest <= latest, where).toBe(true)
}

test('whatever the text, spans lie in it in order, days are days and the earliest is not after the latest', () => {
  fc.assert(
    fc.property(fc.oneof(timeText, anyText), anyDate, (text, date) => {
      const found = layersOf({ text, date }, stages)
      const all = found.layer('dates')
      for (const date of all) checkDate(date, text)
      expect(all.map(({ at }) => at.start)).toEqual(all.map(({ at }) => at.start).sort((a, b) => a - b))
      const day = found.layer('published')
      checkDays(day, text)
      for (const { start, end } of day.reasons) expect(text.slice(start, end).length).toBe(end - start)
    }),
    { seed: 5, numRuns: 400 },
  )
})

test('the same text gives the same dates', () => {
  fc.assert(
    fc.property(timeText, (text) => {
      expect(layersOf({ text }, stages).layer('dates')).toEqual(layersOf({ text }, stages).layer('dates'))
    }),
    { seed: 6, numRuns: 40 },
  )
})

test('without a publication day no time counted from it gets a day', () => {
  fc.assert(
    fc.property(timeText, (text) => {
      const found = layersOf(text, stages)
      const { basis } = found.layer('published')
      if (basis !== 'unknown') return
      for (const { by, earliest, latest } of found.layer('dates')) {
        if (by.includes('publication')) expect([earliest, latest], `${text} ${by}`).toEqual([null, null])
      }
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('hostile texts are read to their end', () => {
  for (const [name, make] of Object.entries(hostileTexts)) {
    const found = layersOf(make(100_000), stages).layer('dates')
    for (const { at } of found) expect(at.end, name).toBeLessThanOrEqual(100_000)
  }
}, 60_000)

test('every rule is tried: there are more than two hundred, negative ones among them', () => {
  expect(timeRules.length).toBeGreaterThan(200)
  expect(timeRules.filter(({ name }) => name.startsWith('no-')).length).toBeGreaterThan(15)
})
