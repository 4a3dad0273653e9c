import type { Cast, Person } from './cast.ts'
import type { Chance } from './chance.ts'
import { adjectives, adverbs, counted, nouns, prepositions, sayings, verbs, weekdays } from './words.ts'

/** Makes one sentence about a story: told, reported, quoted, with a figure or a day. */
export function sentence(chance: Chance, cast: Cast): string {
  const kind = chance.next()
  if (kind < 0.12) return quoted(chance, cast)
  if (kind < 0.27) return reported(chance, cast)
  if (kind < 0.31) return `According to the ${chance.one(cast.offices)}, ${clause(chance, cast)}.`
  if (kind < 0.4) return figure(chance, cast)
  if (kind < 0.5) return `${opened(clause(chance, cast))} on ${chance.one(weekdays)}.`
  if (kind < 0.7) return `${opened(clause(chance, cast))}, and ${clause(chance, cast)}.`
  if (kind < 0.8) return `${opened(clause(chance, cast))} after ${clause(chance, cast)}.`
  return `${opened(clause(chance, cast))}.`
}

function reported(chance: Chance, cast: Cast): string {
  return `${speaker(chance, cast)} ${chance.one(sayings)} that ${clause(chance, cast)}.`.replace(
    'told that',
    'told reporters that',
  )
}

function quoted(chance: Chance, cast: Cast): string {
  const words = `${opened(clause(chance, cast))}`
  const after = chance.is(0.5) ? ` “${opened(clause(chance, cast))}.”` : ''
  return `“${words},” ${speaker(chance, cast)} said.${after}`
}

function speaker(chance: Chance, cast: Cast): string {
  const one: Person = chance.early(cast.people)
  const kind = chance.next()
  if (kind < 0.4) return one.full
  if (kind < 0.7) return one.last
  if (kind < 0.85) return `${one.full}, the ${one.role} of ${chance.one(cast.places)},`
  return `A ${one.role} of the ${chance.one(cast.offices)}`
}

function figure(chance: Chance, cast: Cast): string {
  const [what, most] = chance.one(counted)
  const number = (2 + chance.below(most)).toLocaleString('en-GB')
  return `About ${number} ${what} were ${verb(chance, cast)} ${place(chance, cast)}, and ${clause(chance, cast)}.`
}

function clause(chance: Chance, cast: Cast): string {
  const how = chance.is(0.2) ? `${chance.one(adverbs)} ` : ''
  return `${thing(chance, cast)} ${how}${verb(chance, cast)} ${thing(chance, cast)}${chance.is(0.5) ? ` ${place(chance, cast)}` : ''}`
}

function thing(chance: Chance, cast: Cast): string {
  const kind = chance.next()
  if (kind < 0.04) return `the ${chance.one(cast.offices)}`
  const article = chance.is(0.7) ? 'the' : chance.one(['its', 'their', 'every', 'another'])
  const adjective = chance.is(0.5) ? `${chance.one(chance.is(0.3) ? cast.adjectives : adjectives)} ` : ''
  return `${article} ${adjective}${noun(chance, cast)}${chance.is(0.25) ? ` of the ${noun(chance, cast)}` : ''}`
}

/** One noun in three is of the story. */
function noun(chance: Chance, cast: Cast): string {
  return chance.is(0.35) ? chance.early(cast.nouns) : chance.one(nouns)
}

function verb(chance: Chance, cast: Cast): string {
  return chance.is(0.3) ? chance.early(cast.verbs) : chance.one(verbs)
}

function place(chance: Chance, cast: Cast): string {
  return chance.is(0.5) ? `in ${chance.one(cast.places)}` : `${chance.one(prepositions)} the ${noun(chance, cast)}`
}

function opened(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
