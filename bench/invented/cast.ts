import type { Chance } from './chance.ts'
import { adjectives, codas, nouns, offices, onsets, roles, verbs, vowels } from './words.ts'

/** Somebody whom a story is about. */
export interface Person {
  readonly full: string
  readonly last: string
  readonly role: string
  readonly isWoman: boolean
}

/** Who and what one story is about: its own people, places and offices, and its own choice of words. */
export interface Cast {
  readonly people: readonly Person[]
  readonly places: readonly string[]
  readonly offices: readonly string[]
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly adjectives: readonly string[]
}

export function castOf(chance: Chance): Cast {
  const places = Array.from({ length: 6 }, () => name(chance, 2))
  return {
    people: Array.from({ length: 8 }, () => person(chance)),
    places,
    offices: Array.from(
      { length: 4 },
      () => `${chance.one(places)} ${title(chance.one(nouns))} ${chance.one(offices)}`,
    ),
    nouns: chance.some(nouns, 48),
    verbs: chance.some(verbs, 30),
    adjectives: chance.some(adjectives, 24),
  }
}

function person(chance: Chance): Person {
  const last = name(chance, 2)
  return { full: `${name(chance, 1)} ${last}`, last, role: chance.one(roles), isWoman: chance.is(0.5) }
}

/** An invented name of so many syllables and an ending. */
export function name(chance: Chance, syllables: number): string {
  let made = ''
  for (let i = 0; i < syllables; i++) made += chance.one(onsets) + chance.one(vowels)
  return title(made + chance.one(codas))
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
