import type { TokenRange } from './edits.ts'
import type { SideWeights } from './sense-weights.ts'
import { type SentenceTable, TermKind } from './sentence-table.ts'

/** A part of a sentence for comparing: a clause, some clauses in a row, or all of it. */
export interface Stretch {
  readonly range: TokenRange
  /** What its words mean, each sense once, ascending; numbers that hold in both articles. */
  readonly senses: Int32Array
  /** What each sense counts: its squared weight, that of names lessened. */
  readonly counts: Float64Array
  readonly kinds: Uint8Array
  /** What all of them count. */
  readonly whole: number
  /** Whether it holds an odd number of words such as "not". */
  readonly isNegated: boolean
  /** Whether it tells what will be, what has been, or neither. */
  readonly tense: 'future' | 'done' | 'open'
  /** The names of those who say all of it, as hashes of senses; none where it is no one statement or its speaker is not named. */
  readonly sources: readonly number[]
}

/** What terms count beside words: a name's word, a measure, a small number. */
const factors: Readonly<Partial<Record<number, number>>> = {
  [TermKind.name]: 0.36,
  [TermKind.measure]: 0.36,
  [TermKind.digit]: 0.5,
  [TermKind.counted]: 0.7,
}
/** A sentence of more clauses is looked at as a whole only. */
const mostClauses = 8
/** Clauses in a row that are looked at together, beside the whole sentence. */
const longestRun = 3

/** The stretches of one sentence; `end` is the token after its last. */
export function stretches(table: SentenceTable, place: number, end: number, weights: SideWeights): Stretch[] {
  const starts = [...table.clauses.subarray(table.firstClause[place] ?? 0, table.firstClause[place + 1] ?? 0)]
  const count = starts.length
  const found = [stretch(table, place, { first: starts[0] ?? 0, end }, weights)]
  if (count === 1 || count > mostClauses) return found
  for (let from = 0; from < count; from++) {
    for (let to = from + 1; to <= Math.min(count, from + longestRun); to++) {
      if (to - from === count) continue
      const one = stretch(table, place, { first: starts[from] ?? 0, end: starts[to] ?? end }, weights)
      if (one.senses.length > 0) found.push(one)
    }
  }
  return found
}

interface Term {
  readonly sense: number
  readonly count: number
  readonly kind: number
}

function stretch(table: SentenceTable, place: number, range: TokenRange, { weight, common }: SideWeights): Stretch {
  const terms: Term[] = []
  const seen = new Set<number>()
  const turns = [0, 0, 0]
  const statements = new Set<number>()
  for (let term = table.firstTerm[place] ?? 0; term < (table.firstTerm[place + 1] ?? 0); term++) {
    const token = table.termToken[term] ?? 0
    const [sense, kind] = [table.termSense[term] ?? 0, table.termKind[term] ?? 0]
    if (token < range.first || token >= range.end) continue
    statements.add(table.termSaidIn[term] ?? 0)
    const turn = kind - TermKind.negation
    if (turn >= 0) {
      turns[turn] = (turns[turn] ?? 0) + 1
      continue
    }
    const said = weight[sense] ?? 0
    if (said === 0 || seen.has(sense)) continue
    seen.add(sense)
    terms.push({ sense: common[sense] ?? 0, count: said * said * (factors[kind] ?? 1), kind })
  }
  const [statement = 0] = statements
  const [negations = 0, futures = 0, dones = 0] = turns
  return {
    range,
    ...columns(terms),
    isNegated: negations % 2 === 1,
    tense: tenseOf(futures, dones),
    sources: statements.size === 1 ? (table.sources[statement - 1] ?? []) : [],
  }
}

function columns(terms: Term[]): Pick<Stretch, 'senses' | 'counts' | 'kinds' | 'whole'> {
  terms.sort((x, y) => x.sense - y.sense)
  return {
    senses: Int32Array.from(terms, ({ sense }) => sense),
    counts: Float64Array.from(terms, ({ count }) => count),
    kinds: Uint8Array.from(terms, ({ kind }) => kind),
    whole: terms.reduce((sum, { count }) => sum + count, 0),
  }
}

function tenseOf(futures: number, dones: number): Stretch['tense'] {
  if (futures > 0) return 'future'
  return dones > 0 ? 'done' : 'open'
}
