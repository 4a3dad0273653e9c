import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { FoundFigure } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { PartKind } from '../../record/record.ts'
import type { ArticleStage, ArticleView } from '../../record/stage.ts'
import type { Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { type Amount, amountAt } from './amounts.ts'
import type { Candidate } from './candidate.ts'
import { countedAfter, singleAfter, type TokenRange } from './counted.ts'
import { Antecedent } from './ellipsis.ts'
import { ends } from './ends.ts'
import { hedgeAfter, hedgeBefore } from './hedges.ts'
import { isLabel } from './labels.ts'
import { measured } from './measures.ts'
import { partOf } from './parts-of.ts'
import { shareAt } from './shares.ts'
import { numberTold } from './unnumbered.ts'
import { votesAt } from './votes.ts'

type Reads = 'tokens' | 'parts' | 'expressions' | 'names'

/**
 * Finds the numbers that count or measure something. Dates, durations, ages, ordinals, times, labels
 * ("Article 12") and numbers in names are told apart; a bare number of which the text does not say what
 * it counts is left alone.
 */
export const figures = (words: FigureWords): ArticleStage<Reads, 'figures'> => ({
  scope: 'article',
  name: 'figures',
  version: 4,
  reads: ['tokens', 'parts', 'expressions', 'names'],
  writes: 'figures',
  run: (view) => new Finder(view, words).all(),
})

/** Parts that tell nothing of the story. */
const silent: ReadonlySet<PartKind> = new Set(['boilerplate', 'breadcrumb', 'byline', 'dateline'])

const none: readonly Candidate[] = []

class Finder {
  readonly #view: ArticleView<Reads>
  readonly #tokens: Tokens
  readonly #words: FigureWords
  readonly #antecedent: Antecedent
  /** 1 for each token that belongs to a date or a name, or stands in a part that tells nothing. */
  readonly #taken: Uint8Array

  constructor(view: ArticleView<Reads>, words: FigureWords) {
    this.#view = view
    this.#tokens = view.layer('tokens')
    this.#words = words
    this.#antecedent = new Antecedent(this.#tokens, words)
    this.#taken = this.#takenTokens()
  }

  all(): FoundFigure[] {
    const taken = this.#taken
    const found: FoundFigure[] = []
    for (let i = 0; i < this.#tokens.count; ) {
      this.#antecedent.pass(i)
      const candidates = taken[i] === 1 ? none : this.#candidatesAt(i)
      let end = i + 1
      for (const candidate of candidates) {
        if (taken[candidate.amount.end - 1] === 1) continue
        found.push(this.#mark(candidate))
        this.#antecedent.note(candidate.counted)
        end = Math.max(i + 1, candidate.end)
      }
      i = end
    }
    return found
  }

  #takenTokens(): Uint8Array {
    const taken = new Uint8Array(this.#tokens.count)
    const take = ({ start, end }: Span): void => {
      for (let i = this.#tokens.at(start); i < this.#tokens.count && (this.#tokens.starts[i] ?? 0) < end; i++)
        taken[i] = 1
    }
    for (const { at } of this.#view.layer('expressions')) take(at)
    // A name's own number is its label; "3 Ozmaran ships" begins with a number that is not.
    for (const { at } of this.#view.layer('names'))
      if (this.#tokens.kinds[this.#tokens.at(at.start)] !== TokenKind.number) take(at)
    for (const part of this.#view.layer('parts')) if (silent.has(part.kind)) take(part)
    return taken
  }

  #candidatesAt(i: number): readonly Candidate[] {
    const votes = votesAt(this.#tokens, i, this.#words)
    if (votes.length > 0) return votes
    const [tokens, words] = [this.#tokens, this.#words]
    const candidate =
      this.#nothing(i) ??
      shareAt(tokens, i, words) ??
      numberTold(tokens, i, words, this.#antecedent.near(i)) ??
      this.#amount(i)
    return candidate === undefined ? none : [candidate]
  }

  #amount(i: number): Candidate | undefined {
    const amount = amountAt(this.#tokens, i, this.#words)
    if (amount === undefined || isLabel(this.#tokens, amount, this.#words) || this.#isNameLike(amount)) return undefined
    const measure = measured(this.#tokens, amount, this.#words)
    // Lengths of time belong to the dates.
    if (measure !== undefined) return this.#words.time.has(measure.unit ?? '') ? undefined : measure
    return partOf(this.#tokens, amount, this.#words) ?? this.#counted(amount)
  }

  /** "the Vega 6 spacecraft": a capitalised word before a small number of digits, neither name nor date, makes a name of both. */
  #isNameLike({ first, end, high }: Amount): boolean {
    const tokens = this.#tokens
    if (end !== first + 1 || high >= 1000 || tokens.kinds[first] !== TokenKind.number) return false
    if (tokens.sentenceOf[first - 2] !== tokens.sentenceOf[first] || this.#taken[first - 1] === 1) return false
    return tokens.kinds[first - 1] === TokenKind.word && tokens.isCapitalised(first - 1)
  }

  #counted(amount: Amount): Candidate | undefined {
    const { first, end } = amount
    const trailing = hedgeAfter(this.#tokens, end, this.#words)
    const isOne = amount.low < 2 && amount.high < 2
    const counted = (isOne ? singleAfter : countedAfter)(this.#tokens, trailing?.end ?? end, this.#words)
    if (counted !== undefined) {
      return { amount, unit: null, counted, rule: isOne ? 'single' : 'counted', first, end: counted.end }
    }
    return isOne ? undefined : (this.#crowd(amount) ?? this.#harmed(amount) ?? this.#elliptic(amount))
  }

  /** "a crowd of about 700": the noun before says whom. */
  #crowd({ first, end, ...amount }: Amount): Candidate | undefined {
    const of = (hedgeBefore(this.#tokens, first, this.#words)?.first ?? first) - 1
    if (!this.#words.of.has(this.#tokens.lower(of)) || !this.#words.crowds.has(this.#tokens.lower(of - 1)))
      return undefined
    const counted = { first: of - 1, end: of }
    return { amount: { first, end, ...amount }, unit: null, counted, rule: 'crowd', first, end }
  }

  /** "killing 17", "injured about 20", "at least 82 were killed": the verb says whom. */
  #harmed(amount: Amount): Candidate | undefined {
    const verb = this.#harmVerb(amount)
    if (verb === undefined) return undefined
    return {
      amount,
      unit: null,
      counted: { first: verb, end: verb + 1 },
      rule: 'harm',
      first: amount.first,
      end: amount.end,
    }
  }

  #harmVerb({ first, end }: Amount): number | undefined {
    const [tokens, words] = [this.#tokens, this.#words]
    const before = (hedgeBefore(tokens, first, words)?.first ?? first) - 1
    if (words.harm.has(tokens.lower(before))) return before
    let i = end
    while (i < end + 3 && words.beingWords.has(tokens.lower(i))) i++
    const isHarmed = words.harmed.has(tokens.lower(i)) && tokens.sentenceOf[i] === tokens.sentenceOf[first]
    return i > end && isHarmed ? i : undefined
  }

  #elliptic(amount: Amount): Candidate | undefined {
    const found = this.#antecedent.of(amount)
    return found && { amount, unit: null, ...found, first: amount.first, end: amount.end }
  }

  /** "no US forces": nothing of what can be counted; but "no ship is safe" speaks of every ship. */
  #nothing(i: number): Candidate | undefined {
    if (!this.#words.none.has(this.#tokens.lower(i))) return undefined
    const counted = singleAfter(this.#tokens, i + 1, this.#words)
    if (counted === undefined || this.#isUniversal(counted.end)) return undefined
    const amount = { first: i, end: i + 1, low: 0, high: 0 }
    return { amount, unit: null, counted, rule: 'none', first: i, end: counted.end }
  }

  #isUniversal(from: number): boolean {
    const sentence = this.#tokens.sentenceOf[from - 1]
    for (let i = from; i < from + 12 && this.#tokens.sentenceOf[i] === sentence; i++) {
      if (this.#words.universal.has(this.#tokens.lower(i))) return true
    }
    return false
  }

  #textOf({ first, end }: TokenRange): string {
    const { start, end: stop } = this.#tokens.spanOf(first, end)
    return this.#tokens.folded.slice(start, stop)
  }

  #mark({ amount, unit, counted, rule, first, end }: Candidate): FoundFigure {
    const before = hedgeBefore(this.#tokens, first, this.#words)
    const after = hedgeAfter(this.#tokens, amount.end, this.#words)
    const hedge = amount.hedge ?? (before?.isDoubt === true ? before : after)
    const start = Math.min(before?.first ?? first, amount.hedge?.first ?? first)
    const at = this.#tokens.spanOf(start, Math.max(end, after?.end ?? end))
    return {
      id: markId(this.#view.article, 'figures', [at]),
      at,
      by: `figures/${rule}`,
      ...ends(amount, hedge === undefined ? '' : this.#textOf(hedge), this.#words),
      unit,
      counted: counted === undefined ? null : this.#tokens.spanOf(counted.first, counted.end),
      hedge: hedge === undefined ? null : this.#tokens.spanOf(hedge.first, hedge.end),
    }
  }
}
