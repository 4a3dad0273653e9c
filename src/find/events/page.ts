import type { EventWords } from '../../lexicon/en/event-words.ts'
import type { FoundDate, FoundName, FoundStatement } from '../../record/findings.ts'
import type { Tags } from '../../record/tags.ts'
import type { Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { VerbForms } from '../tags/lemma.ts'

/** A date that can date an event, in tokens. */
export interface DateAt {
  readonly date: FoundDate
  readonly first: number
  readonly end: number
  /** Dates that lie inside its words: "two days after the January 3 attack". */
  readonly inner: readonly DateAt[]
}

/** What is known of each token of an article, for the events in it. */
export class Page {
  readonly tokens: Tokens
  readonly tags: Tags
  readonly words: EventWords
  readonly verbForms: VerbForms
  readonly names: readonly FoundName[]
  readonly #dateOf = new Map<number, DateAt>()
  readonly #isName: Uint8Array
  readonly #isCue: Uint8Array
  /** The statement in whose content a token stands, one more than its number; 0 outside. */
  readonly #content: Int32Array
  readonly #statements: readonly FoundStatement[]
  /** Those with words of time beside their cue, by the sentence of these. */
  readonly #dated = new Map<number, FoundStatement[]>()

  constructor(
    layers: {
      readonly tokens: Tokens
      readonly tags: Tags
      readonly dates: readonly FoundDate[]
      readonly names: readonly FoundName[]
      readonly statements: readonly FoundStatement[]
    },
    words: EventWords,
    verbForms: VerbForms,
  ) {
    this.tokens = layers.tokens
    this.tags = layers.tags
    this.words = words
    this.verbForms = verbForms
    this.names = [...layers.names].sort((a, b) => a.at.start - b.at.start)
    this.#isName = new Uint8Array(this.tokens.count)
    for (const { at } of layers.names) {
      this.#each(at, (i) => {
        this.#isName[i] = 1
      })
    }
    this.#isCue = new Uint8Array(this.tokens.count)
    for (const { cue } of layers.statements) {
      for (const one of cue) {
        this.#each(one, (i) => {
          this.#isCue[i] = 1
        })
      }
    }
    this.#content = new Int32Array(this.tokens.count)
    // The longer first, so that a statement within another keeps its own words.
    // A stance ("condemned the raid") is told in the outlet's own words: nothing parts its date from them.
    const said = layers.statements.filter(({ kind }) => kind !== 'stance')
    this.#statements = said.sort((a, b) => length(b.at) - length(a.at))
    for (const one of this.#statements) {
      if (one.when === null || one.when.end <= one.when.start) continue
      const sentence = this.tokens.sentenceOf[this.tokens.at(one.when.start)] ?? 0
      this.#dated.set(sentence, [...(this.#dated.get(sentence) ?? []), one])
    }
    this.#statements.forEach(({ content }, n) => {
      for (const piece of content) {
        this.#each(piece, (i) => {
          this.#content[i] = n + 1
        })
      }
    })
    for (const one of outermost(layers.dates, this.tokens)) {
      for (let i = one.first; i < one.end; i++) this.#dateOf.set(i, one)
    }
  }

  /** The date that a token belongs to. */
  dateAt(i: number): DateAt | undefined {
    return this.#dateOf.get(i)
  }

  /** Whether a date stands in some tokens. */
  hasDate(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.#dateOf.has(i)) return true
    return false
  }

  isName(i: number): boolean {
    return this.#isName[i] === 1
  }

  /** Whether a token belongs to the cue of a statement. */
  isCue(i: number): boolean {
    return this.#isCue[i] === 1
  }

  isPunctuation(i: number): boolean {
    return this.tokens.kinds[i] === TokenKind.punctuation
  }

  /** The statement in whose content a token stands, the innermost. */
  statementAt(i: number): FoundStatement | undefined {
    return this.#statements[(this.#content[i] ?? 0) - 1]
  }

  /** Whether two tokens stand in the content of one and the same statement, or both in none. */
  areSaidTogether(a: number, b: number): boolean {
    return this.#content[a] === this.#content[b]
  }

  /** The statements whose words of time stand in the sentence of a token. */
  statementsAt(i: number): readonly FoundStatement[] {
    return this.#dated.get(this.tokens.sentenceOf[i] ?? 0) ?? []
  }

  /** Whether a token stands in the content of a statement itself, not of one within it. */
  isSaid(i: number, statement: FoundStatement): boolean {
    return this.statementAt(i) === statement
  }

  /** The names that lie within some words. */
  namesWithin({ start, end }: Span): readonly Span[] {
    if (end <= start) return []
    return this.namesIn(this.tokens.at(start), this.tokens.at(end - 1) + 1).map(({ at }) => at)
  }

  /** The names that lie within some tokens. */
  namesIn(first: number, end: number): readonly FoundName[] {
    const start = this.tokens.starts[first] ?? 0
    const stop = this.tokens.ends[end - 1] ?? 0
    let low = 0
    let high = this.names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.names[middle]?.at.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const found: FoundName[] = []
    for (let n = low; n < this.names.length; n++) {
      const name = this.names[n]
      if (name === undefined || name.at.start >= stop) break
      if (name.at.end <= stop) found.push(name)
    }
    return found
  }

  #each({ start, end }: Span, visit: (i: number) => void): void {
    for (let i = this.tokens.at(start); i < this.tokens.count && (this.tokens.starts[i] ?? 0) < end; i++) visit(i)
  }
}

const length = ({ start, end }: Span): number => end - start

/** Dates that mean days, at most a year of them; those inside another are kept with it. */
function outermost(dates: readonly FoundDate[], tokens: Tokens): DateAt[] {
  const sorted = dates.filter(isCalendar).sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  const found: (DateAt & { readonly inner: DateAt[] })[] = []
  for (const date of sorted) {
    const one = { date, first: tokens.at(date.at.start), end: tokens.at(date.at.end - 1) + 1, inner: [] }
    const last = found.at(-1)
    if (last !== undefined && date.at.start < last.date.at.end) last.inner.push(one)
    else found.push(one)
  }
  return found
}

/** Quarters are left out: those of a company are seldom the calendar's. */
function isCalendar({ type, value, earliest, latest, at }: FoundDate): boolean {
  if (value !== null && /-Q\d/.test(value)) return false
  if ((type !== 'DATE' && type !== 'TIME') || earliest === null || latest === null || at.end <= at.start) return false
  return Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) < 1
}
