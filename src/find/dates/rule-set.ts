import type { WordValue } from '../../lexicon/date-words.ts'
import { type Amount, amountAt } from './amounts.ts'
import { type Kept, Match } from './match.ts'
import { type Pattern, parsePattern, type Step, stepsOf } from './pattern.ts'
import type { Pieces } from './pieces.ts'
import type { Made, TimeRule } from './rule.ts'
import { speltYearAt } from './spelt-year.ts'
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
  readonly id: number
  readonly edges: Edge[]
  /** Rules that end here, by their place in the list. */
  readonly ends: number[]
}

/**
 * Rules made ready for use: all their patterns in one graph, entered by what a word is, so that a text is tried
 * against hundreds of rules at the cost of a few steps a word. A pattern has few steps and no repetition, so the time
 * is linear in the text.
 */
export class RuleSet {
  readonly #rules: readonly TimeRule[]
  readonly #root: Node
  /** For each entry the first steps that it can be, found once. */
  readonly #openings = new WeakMap<WordEntry, readonly Edge[]>()
  /** First steps that may be a number of several words, and those that may be a year told in words. */
  readonly #amountOpenings: readonly Edge[]
  readonly #yearOpenings: readonly Edge[]

  /** Throws a SyntaxError where a pattern is badly made or names a class that the vocabulary does not have. */
  constructor(rules: readonly TimeRule[], vocabulary: Vocabulary) {
    this.#rules = rules
    const known = new Set([...vocabulary.classes, 'amount'])
    const builder = new Builder()
    this.#root = builder.root
    rules.forEach((rule, number) => {
      const pattern = parsePattern(rule.pattern)
      const unknown = classesOf(rule, pattern).find((type) => !known.has(type))
      if (unknown !== undefined) throw new SyntaxError(`The rule ${rule.name} names ${unknown}, which no list has`)
      const exits = builder.extend([this.#root], pattern)
      if (exits.includes(this.#root)) throw new SyntaxError(`The rule ${rule.name} holds for no words at all`)
      for (const node of exits) node.ends.push(number)
    })
    this.#amountOpenings = this.#root.edges.filter(({ step }) => step.type === 'amount')
    this.#yearOpenings = this.#root.edges.filter(({ step }) => step.type === 'year')
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
    const isNumber = entry.values.has('number')
    const isAmount = isNumber || entry.values.has('count') || entry.values.has('half')
    const found = [...own, ...(isAmount ? this.#amountOpenings : []), ...(isNumber ? this.#yearOpenings : [])]
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
    if (edge.step.hyphen && this.#pieces.entries[at]?.word === '-') this.#step(edge, at + 1)
    this.#step(edge, at)
  }

  #step({ step, to }: Edge, at: number): void {
    const entry = this.#pieces.entries[at]
    if (entry === undefined || !this.#pieces.together(this.#first, at)) return
    const value = entry.values.get(step.type)
    if (value !== undefined) {
      this.#go(to, step.keep, value, at, at + 1)
      return
    }
    const wide = wideAt(this.#pieces, step.type, at)
    if (wide !== undefined) this.#go(to, step.keep, wide.value, at, wide.end)
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

/** Steps that several words can be: a number, a year told in words. */
function wideAt(pieces: Pieces, type: string, at: number): Amount | undefined {
  if (type === 'amount') return amountAt(pieces, at)
  return type === 'year' ? speltYearAt(pieces, at) : undefined
}

function stands(rule: TimeRule, match: Match): boolean {
  if (rule.after !== undefined && !rule.after.some((type) => match.previousIs(type))) return false
  if (rule.notAfter?.some((type) => match.previousIs(type)) === true) return false
  if (rule.before !== undefined && !rule.before.some((type) => match.nextIs(type))) return false
  return rule.notBefore?.some((type) => match.nextIs(type)) !== true
}

function classesOf(rule: TimeRule, pattern: Pattern): readonly string[] {
  const around = [rule.after, rule.notAfter, rule.before, rule.notBefore].flatMap((list) => list ?? [])
  return [...stepsOf(pattern).map(({ type }) => type), ...around]
}

/** Builds the graph. Rules that begin with the same steps share them, so that "the" is looked at once and not for each rule. */
class Builder {
  readonly root: Node = { id: 0, edges: [], ends: [] }
  readonly #shared = new Map<string, Node>()
  #count = 0

  /** Hangs a pattern on to nodes and gives the nodes that it ends at. */
  extend(from: readonly Node[], pattern: Pattern): readonly Node[] {
    if (pattern.kind === 'row') return pattern.parts.reduce((nodes, part) => this.extend(nodes, part), from)
    if (pattern.kind === 'choice') return [...new Set(pattern.parts.flatMap((part) => this.extend(from, part)))]
    return [this.#step(from, pattern.step)]
  }

  #step(from: readonly Node[], step: Step): Node {
    const key = `${from.map(({ id }) => id).join()} ${step.type} ${step.keep} ${step.hyphen}`
    const known = this.#shared.get(key)
    if (known !== undefined) return known
    const to: Node = { id: ++this.#count, edges: [], ends: [] }
    for (const node of from) node.edges.push({ step, to })
    this.#shared.set(key, to)
    return to
  }
}
