import type { WordValue } from '../../lexicon/date-words.ts'
import { amountAt } from './amounts.ts'
import { type Kept, Match } from './match.ts'
import { type Step, sequences } from './pattern.ts'
import type { Pieces } from './pieces.ts'
import type { Made, TimeRule } from './rule.ts'
import type { Vocabulary, WordEntry } from './vocabulary.ts'

/** The longest words that a rule was found on, and what it made of them. */
export interface Applied {
  readonly rule: TimeRule
  readonly match: Match
  readonly made: Exclude<Made, undefined>
}

interface Edge {
  readonly step: Step
  readonly to: Node
}

interface Node {
  readonly edges: Edge[]
  /** Rules that end here, by their place in the list. */
  readonly ends: number[]
}

/**
 * Rules made ready for use: all their patterns in one tree, so that a text is tried against hundreds of rules at
 * the cost of a few steps a word. A pattern has few steps and no repetition, so the time is linear in the text.
 */
export class RuleSet {
  readonly #rules: readonly TimeRule[]
  readonly #root: Node = { edges: [], ends: [] }
  /** For each entry the first steps that it can be, found once. */
  readonly #openings = new WeakMap<WordEntry, readonly Edge[]>()
  readonly #amountOpenings: readonly Edge[]

  /** Throws a SyntaxError where a pattern is badly made or names a class that the vocabulary does not have. */
  constructor(rules: readonly TimeRule[], vocabulary: Vocabulary) {
    this.#rules = rules
    const known = new Set([...vocabulary.classes, 'amount'])
    rules.forEach((rule, number) => {
      const named = [rule.after, rule.notAfter, rule.before, rule.notBefore].flatMap((list) => list ?? [])
      for (const sequence of sequences(rule.pattern)) {
        let node = this.#root
        for (const step of sequence) {
          named.push(step.type)
          node = next(node, step)
        }
        if (!node.ends.includes(number)) node.ends.push(number)
      }
      const unknown = named.find((type) => !known.has(type))
      if (unknown !== undefined) throw new SyntaxError(`The rule ${rule.name} names ${unknown}, which no list has`)
    })
    this.#amountOpenings = this.#root.edges.filter(({ step }) => step.type === 'amount')
  }

  /** The rule that holds for the longest words from a piece on; of two that are equally long, the earlier in the list. */
  longestAt(pieces: Pieces, first: number): Applied | undefined {
    const entry = pieces.entries[first]
    if (entry === undefined) return undefined
    const openings = this.#openingsOf(entry)
    if (openings.length === 0) return undefined
    const walk = new Walk(this.#rules, pieces, first)
    for (const edge of openings) walk.take(edge, first)
    return walk.best
  }

  #openingsOf(entry: WordEntry): readonly Edge[] {
    const known = this.#openings.get(entry)
    if (known !== undefined) return known
    const own = this.#root.edges.filter(({ step }) => entry.values.has(step.type))
    const isAmount = entry.values.has('number') || entry.values.has('count') || entry.values.has('half')
    const found = isAmount ? [...own, ...this.#amountOpenings] : own
    this.#openings.set(entry, found)
    return found
  }
}

/** The tries of all rules from one piece on. */
class Walk {
  best: Applied | undefined
  readonly #rules: readonly TimeRule[]
  readonly #pieces: Pieces
  readonly #first: number
  readonly #kept: Kept[] = []
  #bestRule = Number.POSITIVE_INFINITY

  constructor(rules: readonly TimeRule[], pieces: Pieces, first: number) {
    this.#rules = rules
    this.#pieces = pieces
    this.#first = first
  }

  take(edge: Edge, at: number): void {
    if (at > this.#first && !this.#pieces.together(this.#first, at)) return
    const { step, to } = edge
    if (step.hyphen && this.#pieces.entries[at]?.word === '-') this.#step(edge, at + 1)
    if (step.type === 'amount') {
      const amount = amountAt(this.#pieces, at)
      if (amount !== undefined) this.#go(to, step.keep, amount.value, at, amount.end)
      return
    }
    this.#step(edge, at)
  }

  #step({ step, to }: Edge, at: number): void {
    const entry = this.#pieces.entries[at]
    if (entry === undefined || !this.#pieces.together(this.#first, at)) return
    if (step.type === 'amount') {
      const amount = amountAt(this.#pieces, at)
      if (amount !== undefined) this.#go(to, step.keep, amount.value, at, amount.end)
      return
    }
    const value = entry.values.get(step.type)
    if (value !== undefined) this.#go(to, step.keep, value, at, at + 1)
  }

  #go(node: Node, name: string | null, value: WordValue, first: number, end: number): void {
    if (name !== null) this.#kept.push({ name, value, first, end })
    for (const rule of node.ends) this.#offer(rule, end)
    for (const edge of node.edges) this.take(edge, end)
    if (name !== null) this.#kept.pop()
  }

  #offer(number: number, end: number): void {
    const best = this.best?.match.end ?? 0
    if (end < best || (end === best && number >= this.#bestRule)) return
    const rule = this.#rules[number]
    if (rule === undefined) return
    const match = new Match(this.#pieces, this.#first, end, [...this.#kept])
    if (!stands(rule, match)) return
    const made = rule.make(match)
    if (made === undefined) return
    this.best = { rule, match, made }
    this.#bestRule = number
  }
}

function stands(rule: TimeRule, match: Match): boolean {
  if (rule.after !== undefined && !rule.after.some((type) => match.previousIs(type))) return false
  if (rule.notAfter?.some((type) => match.previousIs(type)) === true) return false
  if (rule.before !== undefined && !rule.before.some((type) => match.nextIs(type))) return false
  return rule.notBefore?.some((type) => match.nextIs(type)) !== true
}

function next(node: Node, step: Step): Node {
  const known = node.edges.find(
    (edge) => edge.step.type === step.type && edge.step.keep === step.keep && edge.step.hyphen === step.hyphen,
  )
  if (known !== undefined) return known.to
  const to: Node = { edges: [], ends: [] }
  node.edges.push({ step, to })
  return to
}
