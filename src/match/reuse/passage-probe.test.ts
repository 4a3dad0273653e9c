import { expect, test } from 'vitest'
import { PassageProbe } from './passage-probe.ts'
import { wordHash } from './word-hash.ts'

const hashed = (text: string): Int32Array => Int32Array.from(text.split(' '), wordHash)
const told = 'forty lamps were put along northern mole after two barges had run onto stones in one foggy week'
const mayShare = (a: string, b: string): boolean => new PassageProbe(hashed(a)).mayShareWith(hashed(b))

test('a passage taken over whole, or with some words changed, is worth a closer look', () => {
  expect(mayShare(`crews said ${told} and went home`, `${told} since`)).toBe(true)
  const edited = told.replace('forty', 'fifty').replace('two', 'some').replace('foggy', 'bad')
  expect(mayShare(told, edited)).toBe(true)
  expect(mayShare(edited, told)).toBe(true)
})

test('a turn of phrase, few words and none are not', () => {
  expect(
    mayShare(told, 'hives were put along northern mole after all because bees like lamps less than beekeepers do'),
  ).toBe(false)
  expect(mayShare(told, 'nothing here is like that')).toBe(false)
  expect(mayShare(told, '')).toBe(false)
  expect(mayShare('', told)).toBe(false)
})

test('a later place is looked at where an earlier one is a turn of phrase only', () => {
  const phrase = 'were put along northern mole after'
  const twice = `bees ${phrase} snow ${'x '.repeat(30)}${told}`
  expect([mayShare(told, twice), mayShare(twice, told)]).toEqual([true, true])
  const edited = told.replace('forty', 'fifty').replace('two', 'some').replace('foggy', 'bad')
  const again = `bees ${phrase} snow ${'x '.repeat(30)}${edited}`
  expect([mayShare(twice, again), mayShare(again, twice)]).toEqual([true, true])
})
