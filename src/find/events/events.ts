import type { EventWords, Trigger } from '../../lexicon/en/event-words.ts'
import type { FoundDate, FoundEvent, FoundName, FoundStatement } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { EventStatus } from '../../record/record.ts'
import type { ArticleStage, ArticleView } from '../../record/stage.ts'
import { covers, hull, type Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Clause, clauseOf, isPassive, statusAt } from './clause.ts'

type Reads = 'tokens' | 'parts' | 'dates' | 'names' | 'statements'

/**
 * Finds words that tell of an event in the paragraphs of an article: those that a date in their clause
 * dates, and definite nouns ("the attack") that point back to one. Captions tell of pictures, and saying
 * something is a statement, not an event.
 */
export const events = (words: EventWords): ArticleStage<Reads, 'events'> => ({
  scope: 'article',
  name: 'events',
  version: 1,
  reads: ['tokens', 'parts', 'dates', 'names', 'statements'],
  writes: 'events',
  run: (view) => new Finder(view, words).all(),
})

/** Dates wider than this many years date nothing. */
const widest = 1

class Finder {
  readonly #view: ArticleView<Reads>
  readonly #words: EventWords
  readonly #tokens: Tokens

  constructor(view: ArticleView<Reads>, words: EventWords) {
    this.#view = view
    this.#words = words
    this.#tokens = view.layer('tokens')
  }

  all(): FoundEvent[] {
    const found: FoundEvent[] = []
    this.#view.layer('parts').forEach((part, p) => {
      if (part.kind !== 'paragraph') return
      const { firstOfParagraph } = this.#tokens
      for (let i = firstOfParagraph[p] ?? 0; i < (firstOfParagraph[p + 1] ?? 0); i++) {
        const trigger = this.#words.triggers.get(this.#tokens.lower(i))
        const event = trigger === undefined || this.#isInName(i) ? undefined : this.#eventAt(i, trigger)
        if (event !== undefined) found.push(event)
      }
    })
    return found
  }

  #eventAt(i: number, trigger: Trigger): FoundEvent | undefined {
    const clause = clauseOf(this.#tokens, i)
    const status = this.#status(i, clause)
    const when = this.#dateFor(i, clause, status)
    if (when === undefined && !(trigger.noun && this.#isDefinite(i))) return undefined
    const at = this.#tokens.spanOf(i)
    const { sources, targets } = this.#participants(i, trigger, clause)
    const whole = hull([at, ...(when === undefined ? [] : [when.at]), ...sources.slice(-1), ...targets.slice(0, 1)])
    return {
      id: markId(this.#view.article, 'events', [at]),
      at: whole,
      by: `events/${when === undefined ? 'definite-noun' : 'dated-clause'}`,
      trigger: at,
      type: trigger.type,
      status,
      earliest: when?.earliest ?? null,
      latest: when?.latest ?? null,
      sources,
      targets,
      when: when?.at ?? null,
    }
  }

  #status(i: number, clause: Clause): EventStatus {
    const said = this.#statementAround(this.#tokens.spanOf(i))
    const own = statusAt(this.#tokens, i, clause, this.#words)
    if (own !== 'happened' || said === undefined) return own
    if (said.kind === 'demand') return 'demanded'
    if (said.kind === 'threat' || said.kind === 'promise') return 'planned'
    return said.kind === 'denial' ? 'denied' : own
  }

  #statementAround(at: Span): FoundStatement | undefined {
    return this.#view.layer('statements').find(({ content }) => content.some((piece) => covers(piece, at)))
  }

  /** The date nearest to a trigger in its clause, no other trigger between them; a deadline dates only what is ahead. */
  #dateFor(i: number, clause: Clause, status: EventStatus): FoundDate | undefined {
    let best: { date: FoundDate; distance: number } | undefined
    for (const date of this.#view.layer('dates')) {
      if (!dates(date)) continue
      const first = this.#tokens.at(date.at.start)
      if (first < clause.first || first >= clause.end) continue
      if (this.#words.deadline.has(this.#tokens.lower(first - 1)) && status === 'happened') continue
      const distance = Math.abs(first - i)
      if (this.#hasTriggerBetween(i, first)) continue
      if (best === undefined || distance < best.distance) best = { date, distance }
    }
    return best?.date
  }

  #hasTriggerBetween(a: number, b: number): boolean {
    for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
      if (this.#words.triggers.get(this.#tokens.lower(i))?.noun === false) return true
    }
    return false
  }

  #isDefinite(i: number): boolean {
    return this.#words.definite.has(this.#tokens.lower(i - 1))
  }

  #isInName(i: number): boolean {
    const at = this.#tokens.spanOf(i)
    return this.#view.layer('names').some((name) => covers(name.at, at))
  }

  #participants(i: number, trigger: Trigger, clause: Clause): { sources: Span[]; targets: Span[] } {
    const start = this.#tokens.starts[clause.first] ?? 0
    const end = this.#tokens.ends[clause.end - 1] ?? 0
    const inClause = this.#view.layer('names').filter(({ at }) => at.start >= start && at.end <= end)
    const trigger0 = this.#tokens.starts[i] ?? 0
    const before = inClause.filter(({ at }) => at.end <= trigger0).map(({ at }) => at)
    const after = inClause
      .filter(({ at }) => at.start >= trigger0)
      .filter((name) => this.#isNear(i, name))
      .map(({ at }) => at)
    if (trigger.noun)
      return { sources: before, targets: this.#words.toTarget.has(this.#tokens.lower(i + 1)) ? after : [] }
    return isPassive(this.#tokens, i, this.#words)
      ? { sources: [], targets: before }
      : { sources: before, targets: after }
  }

  /** Names far behind a trigger belong to something else. */
  #isNear(i: number, { at }: FoundName): boolean {
    return this.#tokens.at(at.start) - i <= 12
  }
}

function dates({ type, earliest, latest }: FoundDate): boolean {
  if ((type !== 'DATE' && type !== 'TIME') || earliest === null || latest === null) return false
  return Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) < widest
}
