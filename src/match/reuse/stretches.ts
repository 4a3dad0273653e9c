import type { TokenRange } from './edits.ts'
import type { SideWeights } from './sense-weights.ts'
import { prior, type SentenceTable, TermKind } from './terms.ts'

/** A part of a sentence for comparing: a clause, some clauses in a row, or all of it. */
export interface Stretch {
  readonly range: TokenRange
  /** What its words mean, as hashes: each sense once, ascending. */
  readonly senses: readonly number[]
  /** What each sense counts: its squared weight, that of names lessened. */
  readonly counts: readonly number[]
  /** What each sense tells, 0 to 1: how rare it is in the two articles, and in the language. */
  readonly tells: readonly number[]
  readonly kinds: readonly number[]
  /** The first token of each sense. */
  readonly tokens: readonly number[]
  /** What all of them count. */
  readonly whole: number
  readonly hasNumber: boolean
  /** Whether it holds a word such as "not": two of them mostly deny two things. */
  readonly isNegated: boolean
  /** Whether it tells what will be, what has been, or neither. */
  readonly tense: 'future' | 'done' | 'open'
  /** The names of those who say all of it, as hashes of senses; none where it is no one statement or its speaker is not named. */
  readonly sources: readonly number[]
}

/** What terms count beside words: a name's word, a measure, a small number. */
const factors = byKind({ name: 0.36, measure: 0.36, digit: 0.5, counted: 0.7, date: 0.5 })
/** What they tell beside words. */
const telling = byKind({ name: 0.6, measure: 0.36, digit: 0.3, date: 0.5 })

/** A value for each kind of term; 1 where none is given. */
function byKind(values: Partial<Record<keyof typeof TermKind, number>>): Float64Array {
  const found = new Float64Array(Object.keys(TermKind).length).fill(1)
  for (const [name, kind] of Object.entries(TermKind)) found[kind] = values[name as keyof typeof TermKind] ?? 1
  return found
}

/** What a rare sense weighs in articles of usual length: of two short ones nobody knows which words are rare. */
const usualMost = Math.log(40 + prior)
/** A sentence of more clauses is looked at as a whole only. */
const mostClauses = 8
/** Clauses in a row that are looked at together, beside the whole sentence. */
const longestRun = 3

/** The stretches of one sentence; `end` is the token after its last. */
export function stretches(table: SentenceTable, place: number, end: number, weights: SideWeights): Stretch[] {
  const starts = startsOf(table, place)
  const count = starts.length
  const found = [stretch(table, place, { first: starts[0] ?? 0, end }, weights)]
  if (count === 1 || count > mostClauses) return found
  for (let from = 0; from < count; from++) {
    for (let to = from + 1; to <= Math.min(count, from + longestRun); to++) {
      if (to - from === count) continue
      const one = stretch(table, place, { first: starts[from] ?? 0, end: starts[to] ?? end }, weights)
      if (one.senses.length > 1) found.push(one)
    }
  }
  return found
}

function startsOf({ clauses, firstClause }: SentenceTable, place: number): Int32Array {
  return clauses.subarray(firstClause[place] ?? 0, firstClause[place + 1] ?? 0)
}

/** What a sense tells: how rare it is in the two articles (0 to 1), by its kind; a word by how rare it is in the language, too. */
function toldBy(rare: number, kind: number, rarity: number = 1): number {
  return Math.min(1, rare) * (telling[kind] ?? 1) * (kind === TermKind.word ? rarity : 1)
}

/** The terms in a range of one sentence; words that say nothing beside the other article are left out. */
function termsIn(table: SentenceTable, place: number, { first, end }: TokenRange, weight: Float64Array): number[] {
  const found: number[] = []
  const last = table.firstTerm[place + 1] ?? 0
  for (let term = table.firstTerm[place] ?? 0; term < last; term++) {
    const token = table.termToken[term] ?? 0
    if (token < first || token >= end) continue
    const isTurn = (table.termKind[term] ?? 0) >= TermKind.negation
    if (isTurn || (weight[table.termSense[term] ?? 0] ?? 0) > 0) found.push(term)
  }
  return found
}

/** What stands in a range of one sentence. */
function stretch(table: SentenceTable, place: number, range: TokenRange, { weight, most }: SideWeights): Stretch {
  const [senses, counts, tells]: [number[], number[], number[]] = [[], [], []]
  const [kinds, tokens]: [number[], number[]] = [[], []]
  const rarest = Math.max(most, usualMost)
  const turns = [0, 0, 0]
  let [whole, before] = [0, -1]
  const said = new Map<number, number>()
  const terms = termsIn(table, place, range, weight)
  for (const term of terms) {
    const [sense, kind] = [table.termSense[term] ?? 0, table.termKind[term] ?? 0]
    const turn = kind - TermKind.negation
    const saidIn = table.termSaidIn[term] ?? 0
    said.set(saidIn, (said.get(saidIn) ?? 0) + 1)
    if (turn >= 0) turns[turn] = (turns[turn] ?? 0) + 1
    else if (before !== sense) {
      const says = weight[sense] ?? 0
      const count = says * says * (factors[kind] ?? 1)
      before = sense
      senses.push(table.senses[sense] ?? 0)
      counts.push(count)
      tells.push(toldBy(says / rarest, kind, table.rarity[sense]))
      kinds.push(kind)
      tokens.push(table.termToken[term] ?? 0)
      whole += count
    }
  }
  const [negations = 0, futures = 0, dones = 0] = turns
  return {
    range,
    senses,
    counts,
    tells,
    kinds,
    tokens,
    whole,
    isNegated: negations > 0,
    tense: tenseOf(futures, dones),
    sources: sourceOfMost(said, terms.length, table.sources),
    hasNumber: kinds.includes(TermKind.number),
  }
}

/** Share of a stretch's terms that must stand in one statement for it to be what that speaker says. */
const most = 0.6

function sourceOfMost(
  said: ReadonlyMap<number, number>,
  terms: number,
  sources: SentenceTable['sources'],
): readonly number[] {
  for (const [statement, count] of said) if (statement > 0 && count > most * terms) return sources[statement - 1] ?? []
  return []
}

function tenseOf(futures: number, dones: number): Stretch['tense'] {
  if (futures > 0) return 'future'
  return dones > 0 ? 'done' : 'open'
}
