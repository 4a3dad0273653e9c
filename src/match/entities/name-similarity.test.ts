import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../lexicon/en/english.ts'
import { NameSimilarity } from './name-similarity.ts'
import { nameParts } from './name-words.ts'

const similarity = new NameSimilarity(english.entities)
const parts = (name: string): ReturnType<typeof nameParts> => nameParts(name, english.entities.honorifics)
const persons = (a: string, b: string): number => similarity.persons(parts(a), parts(b))
const organisations = (a: string, b: string): number => similarity.organisations(parts(a), parts(b))
/** From here on two names of the name bench are taken for one. */
const alike = 0.76

describe('persons alike', () => {
  test.each([
    ['Qassem Darawi', 'Qasim al-Daraawi'],
    ['Mustafa al-Kadhimi', 'Mostafa Kazemi'],
    ['Marlow, Edith', 'Edith Marlow'],
    ['Edith A. Marlow', 'Edith Anne Marlow'],
    ['Ted Quelling', 'Theodore Quelling'],
    ['Ted Quelling', 'Edward Quelling'],
    ['EdithMarlow', 'Edith Marlow'],
    ['Edith Malrow', 'Edith Marlow'],
    ['Pavel Ivanovich Quellin', 'Pavel Quellin'],
    ['Rosa Díaz Quiroga', 'Rosa Díaz'],
  ])('%s, %s', (a, b) => expect(persons(a, b)).toBeGreaterThanOrEqual(alike))
})

describe('persons unlike', () => {
  test.each([
    ['Olga Quellin', 'Oleg Quellin'],
    ['Edward Quelling', 'Theodore Quelling'],
    ['Salman bin Omar al-Darawi', 'Omar bin Salman al-Darawi'],
    ['Hans Friedrich', 'Friedrich Hans'],
    ['Edith Marlow', 'Anna Marlow'],
    ['Edith Marlow', 'Edith Quelling'],
  ])('%s, %s', (a, b) => expect(persons(a, b)).toBeLessThan(alike))
})

describe('organisations alike', () => {
  test.each([
    ['Quell Ltd', 'Quell Limited'],
    ['Quell', 'Quell Inc.'],
    ['Quell Q.L.P. Group AG', 'Quell QLP Group'],
    ['OAO Neftquell', 'Open Joint Stock Company Neftquell'],
    ['First Quell Brigade', '1st Quell Brigade'],
    ['Brigade Forty-Four', 'Brigade 44'],
    ['Fund IX', 'Fund 9'],
    ['Quell Int’l', 'Quell International'],
    ['U.S. Harbour Office', 'United States Harbor Office'],
    ['Lamp & Rope Union', 'Lamp and Rope Union'],
  ])('%s, %s', (a, b) => expect(organisations(a, b)).toBeGreaterThanOrEqual(alike))
})

describe('organisations unlike', () => {
  test.each([
    ['Quell AG', 'Quell GmbH'],
    ['1st Quell Brigade', '2nd Quell Brigade'],
    ['Quell Fund II', 'Quell Fund IV'],
    ['Bank of Chad', 'Bank of China'],
    ['Banco Quell', 'Banco Quell Mexico'],
    ['Quell Trust Company', 'Marlow Trust Company'],
    ['Ministry of Trade', 'Ministry of Health'],
  ])('%s, %s', (a, b) => expect(organisations(a, b)).toBeLessThan(alike))
})

describe('laws', () => {
  const word = fc.constantFrom('al', 'Omar', 'Umar', 'J.', 'Ltd', 'AG', '1st', 'Bank', 'China', 'bin', 'Quell', '-', '')
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))

  test('between 0 and 1, 1 with itself, the same both ways', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        for (const compare of [persons, organisations]) {
          expect(compare(a, b)).toBeGreaterThanOrEqual(0)
          expect(compare(a, b)).toBeLessThanOrEqual(1)
          expect(compare(a, b)).toBeCloseTo(compare(b, a), 10)
          expect(compare(a, a)).toBe(1)
        }
      }),
      { seed: 76, numRuns: 500 },
    )
  })

  test('a name without end is compared all the same', () => {
    const endless = 'Omar bin '.repeat(20_000)
    expect(persons(endless, `${endless}Quell`)).toBeGreaterThanOrEqual(0)
  })
})
