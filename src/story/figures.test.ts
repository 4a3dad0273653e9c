import { expect, test } from 'vitest'
import { shippedModels } from '../models/shipped.ts'
import { articleText } from '../record/article.ts'
import type { HearsayRecord } from '../record/record.ts'
import { read } from './read.ts'

const text = `Lanterns go out on Sorrel Street

Mara Lind of the Lamp Office said on Tuesday that 40 lanterns were broken. The street has 90 lanterns.

In January 2021 the street had 70 lanterns. The Lamp Office has hung 12 lanterns since 3 March and is to hang 30 lanterns by 20 March.`

const record: HearsayRecord = read([articleText(text, { id: 'lamps' }, { date: '2023-03-17' })], {
  models: shippedModels,
})
const told = (words: string): HearsayRecord['figures'][number] | undefined =>
  record.figures.find(({ start }) => text.startsWith(words, start))

test('a figure names the statement that states it, or none', () => {
  const stating = record.statements.find(({ id }) => id === told('40')?.statement)
  expect(stating?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['that 40 lanterns were broken'])
  expect(told('90')?.statement).toBeNull()
})

test('a figure holds as of the nearest date of its sentence, else of the day of its article', () => {
  const place = text.indexOf('In January 2021') + 3
  expect(told('70')?.asOf).toEqual({
    earliest: '2021-01-01',
    latest: '2021-01-31',
    date: { start: place, end: place + 'January 2021'.length },
  })
  expect(told('40')?.asOf.earliest).toBe('2023-03-14')
  for (const words of ['12', '30']) expect(told(words)?.asOf.date).toBeNull()
  expect(told('90')?.asOf).toEqual({ earliest: '2023-03-17', latest: '2023-03-17', date: null })
})
