import type { FoundDate } from '../../record/findings.ts'
import { TokenKind } from '../../text/tokens.ts'
import { hasVerb, otherVerb, otherVerbBehind } from './other-verbs.ts'
import type { DateAt, Page } from './page.ts'
import type { Segment } from './segments.ts'
import { isPassive } from './status.ts'
import { type TriggerAt, triggersIn } from './triggers-in.ts'

/** A trigger with the date that dates it. */
export interface Dated {
  readonly trigger: TriggerAt
  readonly segment: Segment
  readonly date: FoundDate
  /** Where the date stands, where that is another segment than the trigger's. */
  readonly dateSegment: Segment
  readonly isDeadline: boolean
  /** Whether the date stands in a clause that describes the trigger: "the accord that they announced on Saturday". */
  readonly isHead: boolean
}

/** A date that nothing of its own clause takes. */
interface Waiting {
  readonly date: DateAt
  readonly segment: Segment
  /** Whether its clause has a verb of its own: then only a noun that explains it is dated. */
  readonly isOwn: boolean
}

/** Each date of a sentence dates one event at most, each event has one date at most. */
export function datedIn(page: Page, segments: readonly Segment[]): Dated[] {
  const sentence = new Sentence(page, segments)
  segments.forEach((segment, n) => {
    sentence.date(segment, n)
  })
  for (const segment of segments) sentence.dateOthers(segment)
  return sentence.found
}

class Sentence {
  readonly found: Dated[] = []
  readonly #page: Page
  readonly #segments: readonly Segment[]
  readonly #taken = new Set<number>()
  /** A date that stands before its clause: "On Monday, the chamber approved …". */
  #waiting: Waiting | undefined
  #isOpening = true

  constructor(page: Page, segments: readonly Segment[]) {
    this.#page = page
    this.#segments = segments
  }

  date(segment: Segment, n: number): void {
    const all = triggersIn(this.#page, segment.first, segment.end)
    const noun = (date: DateAt): TriggerAt | undefined => this.#nounAfter(date, all)
    const dates = datesIn(this.#page, segment).filter(
      (date) => !isOfThing(this.#page, date) || noun(date) !== undefined,
    )
    for (const date of dates) {
      this.#inside(date, segment)
      const triggers = all.filter(({ first }) => this.#page.areSaidTogether(first, date.first))
      const trigger =
        this.#nounAfter(date, triggers) ?? this.#before(date, triggers) ?? verbAfter(this.#page, date, triggers)
      if (trigger !== undefined) this.#take(trigger, segment, date, segment)
      else if (all.length === 0 && !this.#headNoun(date, segment, n) && !this.#acrossPlace(date, segment, n)) {
        const isOwn = hasVerb(this.#page, segment)
        if (this.#isOpening && !isWider(date, this.#waiting?.date)) this.#waiting = { date, segment, isOwn }
      }
    }
    if (dates.length === 0) this.#release(segment, all)
    if (all.length > 0) this.#isOpening = false
  }

  /** What is left of the dates may date a verb of any meaning. */
  dateOthers(segment: Segment): void {
    for (const date of datesIn(this.#page, segment)) {
      if (isOfThing(this.#page, date) || this.found.some((one) => one.date === date.date)) continue
      const trigger = otherVerb(this.#page, date, segment)
      if (trigger !== undefined) this.#take(trigger, segment, date, segment)
      else if (segment === this.#segments[0]) {
        const behind = otherVerbBehind(this.#page, date, this.#segments)
        if (behind !== undefined) this.#take(behind.trigger, behind.segment, date, segment)
      }
    }
  }

  /** A waiting date is for the first verb of a main clause. */
  #release(segment: Segment, triggers: readonly TriggerAt[]): void {
    if (this.#waiting === undefined || segment.opener !== '') return
    const { isOwn } = this.#waiting
    const verb = triggers.find((one) => !isOwn && one.kind === 'verb' && !isReduced(this.#page, one))
    const trigger = verb ?? this.#nounBehind(segment, triggers)
    if (trigger !== undefined) this.#take(trigger, segment, this.#waiting.date, this.#waiting.segment)
    if (triggers.length > 0) this.#waiting = undefined
  }

  /** "They fell into the basin on 11 January, in an accident blamed on rain." */
  #nounBehind({ first }: Segment, triggers: readonly TriggerAt[]): TriggerAt | undefined {
    const { tokens, words } = this.#page
    const isLed = words.circumstance.has(tokens.lower(first)) && words.determiners.has(tokens.lower(first + 1))
    const noun = triggers.find(({ kind }) => kind === 'noun')
    return isLed && noun !== undefined && noun.first <= first + 4 ? noun : undefined
  }

  /** "two days after the January 3 attack": the attack has the date within. */
  #inside(date: DateAt, segment: Segment): void {
    for (const trigger of triggersIn(this.#page, date.first, date.end, true)) {
      const [inner] = date.inner
      if (inner !== undefined && trigger.kind === 'noun') this.#take(trigger, segment, inner, segment)
    }
  }

  /** "the 2020 assassination", "last year's attack", "Monday night's deadly explosion". */
  #nounAfter({ end }: DateAt, triggers: readonly TriggerAt[]): TriggerAt | undefined {
    const noun = triggers.find(({ first, kind }) => kind === 'noun' && first >= end && first <= end + 3)
    if (noun === undefined || this.#taken.has(noun.first)) return undefined
    for (let i = end; i < noun.first; i++) if (this.#page.words.breaks.has(this.#page.tokens.lower(i))) return undefined
    return noun
  }

  #before({ first }: DateAt, triggers: readonly TriggerAt[]): TriggerAt | undefined {
    const before = triggers.filter((one) => one.end <= first && !this.#taken.has(one.first))
    const nearest = before.at(-1)
    if (nearest === undefined) return undefined
    if (nearest.kind === 'noun') {
      const verb = before.findLast(({ kind }) => kind === 'verb')
      const isJoined = this.#page.tokens.lower(nearest.end) === 'of' && nearest.end + 1 === first
      return verb !== undefined && !isJoined && this.#isCircumstance(nearest) ? verb : nearest
    }
    // "An explosion killed three": the deed stands as the subject of the harm.
    const deed = nearest.trigger.isEffect
      ? before.find(({ kind, trigger }) => kind === 'noun' && !trigger.isEffect)
      : undefined
    return deed !== undefined && !this.#isCircumstance(deed) ? deed : nearest
  }

  /** "voted for the agreement on Thursday": the preposition makes the noun a part of the verb's clause. */
  #isCircumstance({ first }: TriggerAt): boolean {
    const { tokens, words } = this.#page
    for (let i = first - 1; i >= first - 3; i--) if (words.circumstance.has(tokens.lower(i))) return true
    return false
  }

  /** "the accord that the two announced on Saturday": the noun before the relative clause is meant. */
  #headNoun(date: DateAt, segment: Segment, n: number): boolean {
    const before = this.#segments[n - 1]
    if (before === undefined || !this.#page.words.relatives.has(segment.opener)) return false
    const head = triggersIn(this.#page, before.first, before.end).at(-1)
    if (head === undefined || head.kind !== 'noun' || head.end !== before.end || this.#taken.has(head.first))
      return false
    this.#take(head, before, date, segment, true)
    return true
  }

  /** "met in Oskvar, Norland, on Monday": the comma of a place parts the date from its verb. */
  #acrossPlace(date: DateAt, segment: Segment, n: number): boolean {
    const page = this.#page
    if (segment.opener !== '' || !isShort(page, segment, date.first)) return false
    for (let i = n - 1; i > n - farthest && i >= 0; i--) {
      const one = this.#segments[i]
      if (one === undefined || one.opener !== '') return false
      const triggers = triggersIn(page, one.first, one.end)
      if (triggers.length === 0 && (isShort(page, one, one.end) || isApposition(page, one))) continue
      if (!page.isName(one.end - 1)) return false
      return this.#takeLast(triggers, one, date, segment)
    }
    return false
  }

  /** The last verb that is free, else the last noun. */
  #takeLast(triggers: readonly TriggerAt[], segment: Segment, date: DateAt, dateSegment: Segment): boolean {
    const free = triggers.filter(
      ({ first }) => !this.#taken.has(first) && this.#page.areSaidTogether(first, date.first),
    )
    const trigger = free.findLast(({ kind }) => kind === 'verb') ?? free.at(-1)
    if (trigger !== undefined) this.#take(trigger, segment, date, dateSegment)
    return trigger !== undefined
  }

  #take(trigger: TriggerAt, segment: Segment, { date, first }: DateAt, dateSegment: Segment, isHead = false): void {
    const { tokens, words } = this.#page
    if (this.#taken.has(trigger.first) || !this.#page.areSaidTogether(trigger.first, first)) return
    this.#taken.add(trigger.first)
    const isDeadline = words.deadline.has(tokens.lower(first - 1))
    this.found.push({ trigger, segment, date, dateSegment, isDeadline, isHead })
  }
}

function datesIn(page: Page, { first, end }: Segment): DateAt[] {
  const found: DateAt[] = []
  for (let i = first; i < end; i++) {
    const date = page.dateAt(i)
    if (date !== undefined && date !== found.at(-1)) found.push(date)
  }
  return found
}

/** "On March 2 it agreed", "In 2003 the army invaded"; not "urged them on Monday to leave". */
function verbAfter(page: Page, { end }: DateAt, triggers: readonly TriggerAt[]): TriggerAt | undefined {
  const { tokens, words } = page
  const found = triggers.find((one) => one.kind !== 'noun' && one.first >= end && !isReduced(page, one))
  const isAskedFor = found?.kind === 'base' && found.first === end + 1 && tokens.lower(end) === words.infinitive
  return isAskedFor ? undefined : found
}

/** "Yesterday, at this year's fair, …": the day counts, not the year. */
function isWider({ date: { earliest, latest } }: DateAt, known: DateAt | undefined): boolean {
  return known !== undefined && earliest !== latest && known.date.earliest === known.date.latest
}

/** "in an accident blamed by the ministry on rain": a participle that describes the noun before it. */
function isReduced(page: Page, trigger: TriggerAt): boolean {
  return page.words.toSource.has(page.tokens.lower(trigger.end)) && !isPassive(page, trigger)
}

/** "the 2011 version of the suite": the year of a thing, not of what is done to it. */
function isOfThing({ tokens, words }: Page, { date, first, end }: DateAt): boolean {
  const isYear = date.value !== null && /^\d{4}$/.test(date.value) && words.determiners.has(tokens.lower(first - 1))
  return isYear && tokens.kinds[end] === TokenKind.word && !words.breaks.has(tokens.lower(end))
}

/** A place has so many commas at most. */
const farthest = 4

/** "a paper of the capital", between the commas behind a name. */
function isApposition({ tokens, words }: Page, { first, end }: Segment): boolean {
  return end - first <= 6 && words.determiners.has(tokens.lower(first))
}

/** Whether nothing but names and prepositions stands in a segment before the date. */
function isShort(page: Page, { first }: Segment, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!page.isName(i) && !page.words.circumstance.has(page.tokens.lower(i))) return false
  }
  return true
}
