import { areSame } from '../../record/kept-by.ts'
import type { Party } from './party.ts'
import type { Sheet } from './sheet.ts'

/** What one article must be told of all others. */
export interface Knowledge {
  /** The place of the story that a demonym belongs to. */
  ofDemonym(word: string): Party | undefined
  /** Whether an organisation is called by a noun: it stands in its name or beside it. */
  goesBy(organisation: Party, noun: string): boolean
  /** Persons of all articles with a role of this title, of those whom this one names; where an owner is given, its or nobody's. */
  inStory(sheet: Sheet, title: string, owner: Party | null): readonly Party[]
  /** Whether an article tells that a person leads an organisation that goes by a noun ("union"). */
  leads(person: Party, noun: string): boolean
  /** Whether `inner` is the organisation `outer` or a part of it. */
  belongs(inner: Party, outer: Party): boolean
}

/** A question that was asked, and its answer. */
interface Asked {
  readonly ask: (knowledge: Knowledge) => unknown
  readonly answer: unknown
}

/** Passes questions on, and remembers them with their answers. */
class Asking implements Knowledge {
  readonly asked: Asked[] = []
  readonly #of: Knowledge

  constructor(of: Knowledge) {
    this.#of = of
  }

  ofDemonym(word: string): Party | undefined {
    return this.#ask((knowledge) => knowledge.ofDemonym(word))
  }

  goesBy(organisation: Party, noun: string): boolean {
    return this.#ask((knowledge) => knowledge.goesBy(organisation, noun))
  }

  inStory(sheet: Sheet, title: string, owner: Party | null): readonly Party[] {
    return this.#ask((knowledge) => knowledge.inStory(sheet, title, owner))
  }

  leads(person: Party, noun: string): boolean {
    return this.#ask((knowledge) => knowledge.leads(person, noun))
  }

  belongs(inner: Party, outer: Party): boolean {
    return this.#ask((knowledge) => knowledge.belongs(inner, outer))
  }

  #ask<Answer>(ask: (knowledge: Knowledge) => Answer): Answer {
    const answer = ask(this.#of)
    this.asked.push({ ask, answer })
    return answer
  }
}

/**
 * A function that remembers what it made of something with what it asked the story, and gives it again where the same
 * questions have the same answers: it must go by nothing else, and ask in an order that only answers decide.
 */
export function keptByAsking<First extends object, Value>(
  make: (first: First, knowledge: Knowledge) => Value,
): (first: First, knowledge: Knowledge) => Value {
  const kept = new WeakMap<First, { readonly asked: readonly Asked[]; readonly value: Value }>()
  return (first, knowledge) => {
    const known = kept.get(first)
    if (known?.asked.every(({ ask, answer }) => isSame(ask(knowledge), answer)) === true) return known.value
    const asking = new Asking(knowledge)
    const value = make(first, asking)
    kept.set(first, { asked: asking.asked, value })
    return value
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && areSame(one, other))
}
