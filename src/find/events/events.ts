import type { EventWords } from '../../lexicon/en/event-words.ts'
import type { FoundEvent } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { EventStatus } from '../../record/record.ts'
import type { ArticleStage, ArticleView } from '../../record/stage.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type Dated, datedIn } from './dated.ts'
import { extentOf } from './extent.ts'
import { Page } from './page.ts'
import { participantsOf } from './participants.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { statusOf } from './status.ts'
import { type TriggerAt, triggersIn } from './triggers-in.ts'

type Reads = 'tokens' | 'parts' | 'dates' | 'names' | 'statements'

/**
 * Finds words that tell of an event in the paragraphs of an article: those that a date of their clause
 * dates, and definite nouns ("the attack") that point back to one. Captions tell of pictures, and saying
 * something is a statement, not an event. A date beside "said" never dates what is said.
 */
export const events = (words: EventWords): ArticleStage<Reads, 'events'> => ({
  scope: 'article',
  name: 'events',
  version: 2,
  reads: ['tokens', 'parts', 'dates', 'names', 'statements'],
  writes: 'events',
  run: (view) => new Finder(view, words).all(),
})

class Finder {
  readonly #view: ArticleView<Reads>
  readonly #tokens: Tokens
  readonly #page: Page

  constructor(view: ArticleView<Reads>, words: EventWords) {
    this.#view = view
    this.#tokens = view.layer('tokens')
    this.#page = new Page(
      {
        tokens: this.#tokens,
        dates: view.layer('dates'),
        names: view.layer('names'),
        statements: view.layer('statements'),
      },
      words,
    )
  }

  all(): FoundEvent[] {
    const found: FoundEvent[] = []
    const { firstOfParagraph, firstOfSentence, sentenceOf } = this.#tokens
    this.#view.layer('parts').forEach((part, p) => {
      const end = firstOfParagraph[p + 1] ?? 0
      if (part.kind !== 'paragraph') return
      for (let i = firstOfParagraph[p] ?? 0; i < end; ) {
        const next = Math.min(end, firstOfSentence[(sentenceOf[i] ?? 0) + 1] ?? end)
        for (const event of this.#inSentence(i, next)) found.push(event)
        i = Math.max(next, i + 1)
      }
    })
    return found
  }

  #inSentence(first: number, end: number): FoundEvent[] {
    const segments = segmentsOf(this.#page, first, end)
    const dated = datedIn(this.#page, segments)
    const taken = new Set(dated.map(({ trigger }) => trigger.first))
    const told = dated.flatMap((one) => this.#dated(one, segments[segments.indexOf(one.segment) - 1]) ?? [])
    for (const segment of segments) {
      for (const trigger of triggersIn(this.#page, segment.first, segment.end, true)) {
        const isDefinite = this.#page.words.definite.has(this.#tokens.lower(trigger.first - 1))
        if (trigger.kind === 'noun' && isDefinite && !taken.has(trigger.first))
          told.push(this.#pointing(trigger, segment))
      }
    }
    return told.sort((a, b) => a.trigger.start - b.trigger.start)
  }

  #dated(dated: Dated, before: Segment | undefined): FoundEvent | undefined {
    const { trigger, date, isDeadline } = dated
    const status = statusOf(this.#page, dated)
    // "discharged by noon on Tuesday" says when it was over, not when it happened.
    if (isDeadline && status === 'happened') return undefined
    const own = extentOf(this.#page, dated, before)
    return {
      ...this.#common(trigger, status, this.#rule(dated)),
      at: hull([this.#spanOf(own), date.at, ...(dated.isHead ? [this.#spanOf(dated.dateSegment)] : [])]),
      earliest: isDeadline ? null : date.earliest,
      latest: date.latest,
      ...participantsOf(this.#page, trigger, own),
      when: date.at,
    }
  }

  #rule({ isDeadline, segment }: Dated): string {
    if (isDeadline) return 'deadline'
    return this.#page.words.relatives.has(segment.opener) ? 'relative-clause' : 'dated-clause'
  }

  #pointing(trigger: TriggerAt, segment: Segment): FoundEvent {
    const status = statusOf(this.#page, { trigger, segment, isHead: false })
    const at = this.#tokens.spanOf(trigger.first, trigger.end)
    return {
      ...this.#common(trigger, status, 'definite-noun'),
      at,
      earliest: null,
      latest: null,
      sources: [],
      targets: [],
      when: null,
    }
  }

  #common(
    { trigger, first, end }: TriggerAt,
    status: EventStatus,
    rule: string,
  ): Pick<FoundEvent, 'id' | 'by' | 'trigger' | 'type' | 'status'> {
    const at = this.#tokens.spanOf(first, end)
    const id = markId(this.#view.article, 'events', [at])
    return { id, by: `events/${rule}`, trigger: at, type: trigger.type, status }
  }

  #spanOf({ first, end }: { readonly first: number; readonly end: number }): Span {
    return this.#tokens.spanOf(first, end)
  }
}
