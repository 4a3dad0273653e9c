import type { DateWords } from '../../lexicon/date-words.ts'
import type { TimeExpression } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { DateType } from '../../record/record.ts'
import type { ArticleStage, ArticleView } from '../../record/stage.ts'
import type { ShiftedTime, TimeSymbol } from '../../record/time-symbol.ts'
import { eventTail } from './event-tail.ts'
import type { Match } from './match.ts'
import { withNuances } from './nuances.ts'
import { Pieces } from './pieces.ts'
import { type Applied, RuleSet } from './rule-set.ts'
import { timeRules } from './rules.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * Finds the expressions of time and says what their words mean, before any anchor is chosen. At each word the rule
 * that holds for the longest words wins, of two equally long ones the one that stands first; what a negative rule
 * took, no other may have.
 */
export const expressions = (words: DateWords): ArticleStage<'tokens', 'expressions'> => {
  const vocabulary = new Vocabulary(words)
  const rules = new RuleSet(timeRules, vocabulary)
  return {
    scope: 'article',
    name: 'expressions',
    version: 4,
    reads: ['tokens'],
    writes: 'expressions',
    run: (view) => {
      const pieces = new Pieces(view.layer('tokens'), vocabulary)
      return new Search(view, pieces, rules, words).found()
    },
  }
}

class Search {
  readonly #view: ArticleView<'tokens'>
  readonly #pieces: Pieces
  readonly #rules: RuleSet
  readonly #words: DateWords
  readonly #found: TimeExpression[] = []

  constructor(view: ArticleView<'tokens'>, pieces: Pieces, rules: RuleSet, words: DateWords) {
    this.#view = view
    this.#pieces = pieces
    this.#rules = rules
    this.#words = words
  }

  found(): readonly TimeExpression[] {
    let i = 0
    while (i < this.#pieces.count) {
      const applied = this.#rules.longestAt(this.#pieces, i)
      if (applied === undefined) i++
      else i = this.#note(applied)
    }
    this.#found.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
    return this.#found
  }

  /** Notes what a rule made and gives the piece to go on at. */
  #note(applied: Applied): number {
    const { rule, match, made } = applied
    if (made === null) return match.end
    if (!('kind' in made)) {
      for (const { symbol, first, end } of made) this.#mark(rule.name, symbol, first, end)
      return match.end
    }
    if (made.kind === 'shifted' && made.from === 'event') return this.#noteEvent(applied, made)
    this.#mark(rule.name, made, match.first, match.end)
    return match.end
  }

  /** "Two days after the January 3, 2020 attack": the event's words belong to it, and a date among them is one of its own. */
  #noteEvent({ rule, match }: Applied, symbol: ShiftedTime): number {
    const { first, end } = match
    const inner = this.#rules.longestAt(this.#pieces, end)
    const isDate = inner !== undefined && isKind(inner.made, 'calendar')
    const last = eventTail(this.#pieces, isDate ? inner.match.end : end, this.#words.phraseEnds)
    if (!isDate && this.#isTime(end)) return this.#noteLength(match, symbol)
    if (last === end) return this.#noteLength(match, symbol)
    const event = { start: this.#pieces.starts[end] ?? 0, end: this.#pieces.ends[last - 1] ?? 0 }
    this.#mark(rule.name, { ...symbol, event }, first, last)
    if (isDate) this.#note(inner)
    return last
  }

  /** Whether behind the article, or with it, stands a time and no event: "a week after the previous Friday". */
  #isTime(end: number): boolean {
    return [end - 1, end].some((at) => {
      const applied = this.#rules.longestAt(this.#pieces, at)
      return applied !== undefined && applied.made !== null && applied.match.end > end
    })
  }

  #noteLength({ first, end }: Match, symbol: ShiftedTime): number {
    const length = { kind: 'lasting', parts: [{ count: Math.abs(symbol.by), unit: symbol.unit }] } as const
    // The preposition and the article behind the length go back to the text.
    this.#mark('length-before-time', length, first, end - 2)
    return end - 2
  }

  #mark(name: string, symbol: TimeSymbol, first: number, end: number): void {
    const at = { start: this.#pieces.starts[first] ?? 0, end: this.#pieces.ends[end - 1] ?? 0 }
    this.#found.push({
      id: markId(this.#view.article, 'expressions', [at]),
      at,
      by: `dates/${name}`,
      type: typeOf(symbol),
      symbol: withNuances(symbol, this.#pieces, first, end, this.#words),
    })
  }
}

function isKind(made: Applied['made'], kind: TimeSymbol['kind']): boolean {
  return made !== null && 'kind' in made && made.kind === kind
}

function typeOf(symbol: TimeSymbol): DateType {
  if (symbol.kind === 'lasting') return 'DURATION'
  if (symbol.kind === 'repeated') return 'SET'
  if (symbol.time !== undefined) return 'TIME'
  return 'DATE'
}
