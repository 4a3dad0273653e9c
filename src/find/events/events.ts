import type { EventWords } from '../../lexicon/en/event-words.ts'
import { anyOther } from '../../record/event-type.ts'
import type { FoundEvent, FoundStatement } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { EventStatus } from '../../record/record.ts'
import type { ArticleStage, ArticleView } from '../../record/stage.ts'
import { hull, overlaps, type Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { VerbForms } from '../tags/lemma.ts'
import { type Dated, datedIn } from './dated.ts'
import { extentOf } from './extent.ts'
import { isOfLead, type Lead, leadIn, openingParagraphs } from './lead.ts'
import { Page } from './page.ts'
import { participantsOf } from './participants.ts'
import { type Reported, reportedIn } from './reported.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { type Spoken, spokenIn } from './spoken.ts'
import { statusOf } from './status.ts'
import { type TriggerAt, triggersIn } from './triggers-in.ts'

type Reads = 'tokens' | 'tags' | 'parts' | 'dates' | 'names' | 'statements'

/**
 * Finds words that tell of an event in the paragraphs of an article: those that a date of their clause
 * dates, whatever their verb means, and definite nouns ("the attack") that point back to one. Captions tell of pictures, and saying
 * something is a statement, not an event. A date beside "said" never dates what is said.
 */
export const events = (words: EventWords, verbForms: VerbForms): ArticleStage<Reads, 'events'> => ({
  scope: 'article',
  name: 'events',
  version: 7,
  reads: ['tokens', 'tags', 'parts', 'dates', 'names', 'statements'],
  writes: 'events',
  run: (view) => new Finder(view, words, verbForms).all(),
})

class Finder {
  readonly #view: ArticleView<Reads>
  readonly #tokens: Tokens
  readonly #page: Page

  constructor(view: ArticleView<Reads>, words: EventWords, verbForms: VerbForms) {
    this.#view = view
    this.#tokens = view.layer('tokens')
    this.#page = new Page(
      {
        tokens: this.#tokens,
        tags: view.layer('tags'),
        dates: view.layer('dates'),
        names: view.layer('names'),
        statements: view.layer('statements'),
      },
      words,
      verbForms,
    )
  }

  all(): FoundEvent[] {
    const found: FoundEvent[] = []
    const { firstOfParagraph, firstOfSentence, sentenceOf } = this.#tokens
    let paragraphs = 0
    let lead: Lead | undefined
    this.#view.layer('parts').forEach((part, p) => {
      const end = firstOfParagraph[p + 1] ?? 0
      if (part.kind !== 'paragraph') return
      const first = firstOfParagraph[p] ?? 0
      if (++paragraphs <= openingParagraphs) lead ??= leadIn(this.#page, first, end)
      const day = lead?.first === first ? lead : undefined
      for (let i = first; i < end; ) {
        const next = Math.min(end, firstOfSentence[(sentenceOf[i] ?? 0) + 1] ?? end)
        for (const event of this.#inSentence(i, next, day)) found.push(event)
        i = Math.max(next, i + 1)
      }
    })
    return found
  }

  #inSentence(first: number, end: number, lead: Lead | undefined): FoundEvent[] {
    const segments = segmentsOf(this.#page, first, end)
    const dated = datedIn(this.#page, segments)
    const taken = new Set(dated.map(({ trigger }) => trigger.first))
    const told = dated.flatMap((one) => this.#dated(one, segments[segments.indexOf(one.segment) - 1], dated) ?? [])
    for (const segment of segments) {
      for (const trigger of triggersIn(this.#page, segment.first, segment.end, true)) {
        const isDefinite = this.#page.words.definite.has(this.#tokens.lower(trigger.first - 1))
        if (trigger.kind === 'noun' && isDefinite && !taken.has(trigger.first))
          told.push(this.#pointing(trigger, segment))
      }
    }
    if (lead !== undefined) this.#onLeadDay(lead, segments, told)
    for (const statement of this.#page.statementsAt(first)) {
      const event = this.#said(statement, segments, told)
      if (event !== undefined) told.push(event)
    }
    for (const segment of segments) for (const event of this.#undated(segment, told)) told.push(event)
    return told.sort((a, b) => a.trigger.start - b.trigger.start)
  }

  /** What a verb tells without a date, in the outlet's own voice and with somebody in it: other articles may date it. */
  #undated(segment: Segment, told: readonly FoundEvent[]): FoundEvent[] {
    if (segment.opener !== '') return []
    return triggersIn(this.#page, segment.first, segment.end).flatMap((trigger) => {
      const at = this.#tokens.spanOf(trigger.first, trigger.end)
      if (trigger.kind !== 'verb' || this.#page.statementAt(trigger.first) !== undefined) return []
      if (told.some((one) => overlaps(one.trigger, at))) return []
      if (statusOf(this.#page, { trigger, segment, isHead: false }) !== 'happened') return []
      const parties = participantsOf(this.#page, trigger, segment)
      if (parties.sources.length + parties.targets.length === 0) return []
      const none = { earliest: null, latest: null, when: null }
      return [{ ...this.#common(trigger, 'happened', 'undated'), ...none, ...parties, at: this.#spanOf(segment) }]
    })
  }

  /** What the opening tells beside its day: "Rebels attacked the fort on Monday. They killed a guard." */
  #onLeadDay({ date }: Lead, segments: readonly Segment[], told: FoundEvent[]): void {
    if (told.length > 0 || segments.some(({ first, end }) => this.#page.hasDate(first, end))) return
    for (const segment of segments) {
      for (const trigger of triggersIn(this.#page, segment.first, segment.end)) {
        if (!isOfLead(this.#page, trigger, segment) || told.length > 0) continue
        if (statusOf(this.#page, { trigger, segment, isHead: false }) !== 'happened') continue
        const { earliest, latest, at } = date.date
        told.push({
          ...this.#common(trigger, 'happened', 'lead-day'),
          ...{ at: this.#spanOf(segment), earliest, latest, when: at },
          ...participantsOf(this.#page, trigger, segment),
        })
      }
    }
  }

  /** One event at most of a dated statement: the act of speaking, what it reports as just done, or where it was made. */
  #said(statement: FoundStatement, segments: readonly Segment[], told: readonly FoundEvent[]): FoundEvent | undefined {
    const spoken = spokenIn(this.#page, statement)
    const isNew = (at: Span): boolean => !told.some(({ trigger, when }) => when !== null && overlaps(trigger, at))
    if (told.some(({ when }) => when !== null && statement.when !== null && overlaps(when, statement.when)))
      return undefined
    const isAct = spoken?.rule === 'spoken-act' && spoken.type !== anyOther
    if (isAct && isNew(spoken.trigger)) return this.#spoken(spoken)
    const inside = segments.filter((one) => this.#page.isSaid(one.first, statement))
    const reported = reportedIn(this.#page, statement, inside)
    if (reported !== undefined && isNew(this.#spanOf(reported.trigger))) return this.#reported(reported, statement)
    return spoken !== undefined && isNew(spoken.trigger) ? this.#spoken(spoken) : undefined
  }

  #spoken({ statement, date, trigger, type, lemma, rule }: Spoken): FoundEvent {
    const { source, addressee } = statement
    return {
      ...{ id: markId(this.#view.article, 'events', [trigger]), by: `events/${rule}` },
      ...{ trigger, type, lemma, status: 'happened' },
      at: hull([...around(statement), trigger, date.at]),
      earliest: date.earliest,
      latest: date.latest,
      sources: source.flatMap((one) => this.#page.namesWithin(one)),
      targets: addressee === null ? [] : this.#page.namesWithin(addressee),
      when: date.at,
      within: null,
    }
  }

  #reported({ trigger, segment, date, earliest, latest }: Reported, statement: FoundStatement): FoundEvent {
    return {
      ...this.#common(trigger, 'happened', 'reported'),
      at: hull([...around(statement), this.#spanOf(segment), date.date.at]),
      ...{ earliest, latest },
      ...participantsOf(this.#page, trigger, segment),
      when: date.date.at,
    }
  }

  #dated(dated: Dated, before: Segment | undefined, all: readonly Dated[]): FoundEvent | undefined {
    const { trigger, date, isDeadline } = dated
    const status = statusOf(this.#page, dated)
    // "discharged by noon on Tuesday" says when it was over, not when it happened.
    if (isDeadline && status === 'happened') return undefined
    // Of verbs of any meaning only what came or is to come is news.
    if (trigger.trigger.type === anyOther && status === 'denied') return undefined
    const own = extentOf(this.#page, dated, before, all)
    return {
      ...this.#common(trigger, status, this.#rule(dated)),
      at: hull([this.#spanOf(own), date.at, ...(dated.isHead ? [this.#spanOf(dated.dateSegment)] : [])]),
      earliest: isDeadline ? null : date.earliest,
      latest: date.latest,
      ...participantsOf(this.#page, trigger, own),
      when: date.at,
    }
  }

  #rule({ isDeadline, segment, trigger }: Dated): string {
    if (trigger.trigger.isOccasion) return 'occasion'
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
  ): Pick<FoundEvent, 'id' | 'by' | 'trigger' | 'lemma' | 'type' | 'status' | 'within'> {
    const at = this.#tokens.spanOf(first, end)
    const id = markId(this.#view.article, 'events', [at])
    return {
      id,
      by: `events/${rule}`,
      trigger: at,
      lemma: trigger.lemma,
      type: trigger.type,
      status,
      within: this.#page.statementAt(first)?.id ?? null,
    }
  }

  #spanOf({ first, end }: { readonly first: number; readonly end: number }): Span {
    return this.#tokens.spanOf(first, end)
  }
}

/** A source farther from its date than this stands in another sentence or in a list. */
const near = 200

/** The words that tell who spoke and when, where they stand near each other. */
function around({ source, cue, when }: FoundStatement): readonly Span[] {
  if (when === null) return []
  return [when, ...[...source, ...cue].filter((one) => Math.abs(one.start - when.start) <= near)]
}
