import type { Quotation, TimeExpression } from '../../record/findings.ts'
import type { Part, PartKind } from '../../record/record.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { Hint } from './hints.ts'
import { isAfterHyphen, Sign, signOf } from './signs.ts'
import { Tag, type WordTable } from './tags.ts'
import { type CueForm, Form } from './verbs.ts'

/** Tokens `first` up to, not with, `end`. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** One paragraph's worth of an outermost quotation, in tokens, marks included. */
export interface Run extends Stretch {
  /** The quotation's number in its layer. */
  readonly quotation: number
  readonly closed: boolean
}

/** One article as the rules see it: tokens with what their words may be, quotations, and the parts' kinds. */
export class Page {
  readonly tokens: Tokens
  readonly tags: Int32Array
  readonly #hints: Int32Array
  readonly signs: Uint8Array
  readonly cues: readonly (CueForm | undefined)[]
  readonly runs: readonly Run[]
  /** The run that a token stands in, or -1. */
  readonly runOf: Int32Array
  readonly parts: readonly Part[]
  readonly quotations: readonly Quotation[]
  readonly #quotedBefore: Int32Array
  readonly #plainBefore: Int32Array

  constructor(from: {
    tokens: Tokens
    parts: readonly Part[]
    quotations: readonly Quotation[]
    expressions: readonly TimeExpression[]
    table: WordTable
  }) {
    const { tokens, parts, quotations, table } = from
    this.tokens = tokens
    this.parts = parts
    this.quotations = quotations
    this.tags = new Int32Array(tokens.count)
    this.#hints = new Int32Array(tokens.count)
    this.signs = new Uint8Array(tokens.count)
    const cues: (CueForm | undefined)[] = new Array(tokens.count)
    for (let i = 0; i < tokens.count; i++) cues[i] = this.#read(i, table)
    this.cues = cues
    this.runs = runsOf(tokens, quotations)
    this.runOf = new Int32Array(tokens.count).fill(-1)
    this.runs.forEach((run, number) => {
      this.runOf.fill(number, run.first, run.end)
    })
    this.#quotedBefore = new Int32Array(tokens.count + 1)
    this.#plainBefore = new Int32Array(tokens.count + 1)
    this.#count()
    for (const { at, type } of from.expressions) {
      if (type === 'DATE' || type === 'TIME') this.#markTime(at)
    }
  }

  /** Adds what the article itself shows of a word. */
  mark(i: number, tags: number): void {
    this.tags[i] = (this.tags[i] ?? 0) | tags
  }

  kindOf(i: number): PartKind {
    return this.parts[this.tokens.paragraphOf[i] ?? 0]?.kind ?? 'paragraph'
  }

  /** Headlines leave words out, so that less can be asked of their grammar. */
  isHeadline(i: number): boolean {
    const kind = this.kindOf(i)
    return kind === 'title' || kind === 'subtitle' || kind === 'heading'
  }

  has(i: number, tags: number): boolean {
    return ((this.tags[i] ?? 0) & tags) !== 0
  }

  hints(i: number, hints: number): boolean {
    return ((this.#hints[i] ?? 0) & hints) !== 0
  }

  /** Whether a token is out of a unit's sight: in a quotation for a unit of the text, outside of it for one inside. */
  hides(unit: { readonly inside: number }, i: number): boolean {
    return (this.runOf[i] ?? -1) !== unit.inside
  }

  /** Whether a token stands in a quotation. */
  isQuoted(i: number): boolean {
    return (this.runOf[i] ?? -1) >= 0
  }

  /** How many tokens before this one stand in quotations. */
  quotedBefore(i: number): number {
    return this.#quotedBefore[i] ?? 0
  }

  /** How many words before this one stand outside of quotations. */
  plainBefore(i: number): number {
    return this.#plainBefore[i] ?? 0
  }

  #count(): void {
    for (let i = 0; i < this.tokens.count; i++) {
      const isQuoted = this.isQuoted(i)
      this.#quotedBefore[i + 1] = this.quotedBefore(i) + (isQuoted ? 1 : 0)
      this.#plainBefore[i + 1] = this.plainBefore(i) + (!isQuoted && this.isWord(i) ? 1 : 0)
    }
  }

  /** The run that a token stands in. */
  runAt(i: number): Run | undefined {
    return this.runs[this.runOf[i] ?? -1]
  }

  /** Whether one of these signs stands here; the last three may be left out. */
  isSign(i: number, a: number, b: number, c: number = a, d: number = a): boolean {
    const sign = this.sign(i)
    return sign === a || sign === b || sign === c || sign === d
  }

  sign(i: number): number {
    return this.signs[i] ?? Sign.none
  }

  isWord(i: number): boolean {
    return this.sign(i) === Sign.none && i >= 0 && i < this.tokens.count
  }

  word(i: number): string {
    return this.tokens.lower(i)
  }

  #read(i: number, table: WordTable): CueForm | undefined {
    const kind = this.tokens.kinds[i]
    if (kind === TokenKind.number) {
      this.tags[i] = Tag.number
      return undefined
    }
    if (kind === TokenKind.punctuation || kind === TokenKind.symbol) {
      this.#readSign(i)
      return undefined
    }
    return this.#readWord(i, table)
  }

  #readSign(i: number): void {
    const { tokens } = this
    const word = tokens.lower(i)
    this.signs[i] = signOf(word, tokens, i)
    if (word === "'" && i > 0 && tokens.ends[i - 1] === tokens.starts[i]) this.tags[i] = Tag.possessive
    if (word === '&') this.tags[i] = Tag.conjunction
  }

  #readWord(i: number, table: WordTable): CueForm | undefined {
    const { tokens } = this
    const { tags, hints, cue } = table.entry(tokens.lower(i))
    const isCapital = tokens.isCapitalised(i) || isCompoundName(tokens, i)
    this.#hints[i] = hints
    this.tags[i] = isCapital ? tags | Tag.capital : tags
    if (isAfterHyphen(tokens, i)) {
      this.tags[i] = isCapital ? Tag.capital : tags & ~verbal
      return undefined
    }
    if (isCapital && (hints & Hint.dayPart) !== 0 && this.#isInTitle(i)) this.tags[i] = Tag.capital
    if (!isCapital || !this.#isInName(i)) return cue
    // "USA Today", "the United States", "the Nord Post": in a name these are no times and no verbs.
    if ((tags & Tag.adverb) !== 0) this.tags[i] = Tag.capital
    return cue !== undefined && (cue.forms & Form.past) === 0 ? undefined : cue
  }

  /** Whether a capital goes on with a name: not at a sentence's beginning, and behind a capital. */
  #isInName(i: number): boolean {
    const { tokens } = this
    if (this.isHeadline(i) || tokens.sentenceOf[i] !== tokens.sentenceOf[i - 1]) return false
    return tokens.isCapitalised(i) && tokens.isCapitalised(i - 1)
  }

  /** "the Morning Hour", "Radio Nord's Evening": parts of a day are not written with capitals but in names. */
  #isInTitle(i: number): boolean {
    const { tokens } = this
    if (this.isHeadline(i) || tokens.sentenceOf[i] !== tokens.sentenceOf[i - 1] || this.has(i - 1, Tag.timeHead))
      return false
    return tokens.isCapitalised(i - 1) || tokens.lower(i - 1) === "'s" || tokens.lower(i - 1) === 'the'
  }

  #markTime(at: { start: number; end: number }): void {
    const first = this.tokens.from(at.start)
    // "Nord Now" and "Nord Today" are names.
    if (this.tags[first] === Tag.capital && this.#isInName(first)) return
    for (let i = first; (this.tokens.ends[i] ?? Infinity) <= at.end; i++) this.mark(i, Tag.time | Tag.timeHead)
  }
}

/** What a word behind a hyphen is not: "state-funded". */
const verbal = Tag.finite | Tag.ed | Tag.ing | Tag.auxiliary | Tag.modal

/** "al-Maoun": a capital behind a particle. */
function isCompoundName(tokens: Tokens, i: number): boolean {
  const hyphen = tokens.lower(i).indexOf('-')
  return hyphen > 0 && hyphen < 6 && /\p{Lu}/u.test(tokens.word(i).charAt(hyphen + 1))
}

/** The outermost quotations' pieces as token ranges, in order and without overlap. */
function runsOf(tokens: Tokens, quotations: readonly Quotation[]): Run[] {
  const pieces = quotations
    .flatMap(({ pieces, closed }, quotation) => pieces.map((piece) => ({ piece, quotation, closed })))
    .sort((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end)
  const found: Run[] = []
  for (const { piece, quotation, closed } of pieces) {
    const first = tokens.from(piece.start)
    const end = Math.max(first, tokens.at(piece.end - 1) + 1)
    if (first >= (found.at(-1)?.end ?? 0) && end > first + 1) found.push({ first, end, quotation, closed })
  }
  return found
}
