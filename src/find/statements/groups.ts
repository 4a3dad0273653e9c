import { looksFinite } from './finite.ts'
import { Hint } from './hints.ts'
import { timeEnd } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { venueEnd } from './venues.ts'
import { isPossessive } from './verbal.ts'
import { type CueForm, type CueVerb, Form, Frame, type Reading } from './verbs.ts'

/** How a cue verb stands in its clause. */
export type Voice = 'finite' | 'ing' | 'passive' | 'participle'

/** A verb that attributes with its auxiliaries, adverbs and particle: the cue. */
export interface Group extends Stretch {
  /** The verb itself. */
  readonly head: number
  readonly lemma: string
  readonly voice: Voice
  readonly reading: Reading
  readonly kinds: ReadonlyMap<number, Reading['kind']>
  /** The particle that changed its meaning ("call for"), or `''`. */
  readonly particle: string
}

/** The cue at a word of a unit, or `undefined` where the word is a noun, an infinitive or no such verb. */
export function groupAt(page: Page, unit: Unit, head: number): Group | undefined {
  const cue = page.cues[head]
  if (cue === undefined || isNoVerb(page, unit, head)) return undefined
  const chain = chainBefore(page, unit, head)
  const voice = voiceOf(page, unit, head, cue, chain)
  if (voice === undefined) return undefined
  const { reading, particle, end } = readingAt(page, unit, head, cue)
  if (reading.frames === 0) return undefined
  const withColon = page.sign(end) === Sign.colon && end < unit.end ? end + 1 : end
  const kinds = particle === '' ? cue.verb.kinds : new Map()
  return { first: chain.first, end: withColon, head, lemma: cue.verb.lemma, voice, reading, kinds, particle }
}

/** Whether a verb tells nothing with the particle behind it: "called off", "reported for". */
export function tellsNothing(page: Page, unit: Unit, head: number): boolean {
  const cue = page.cues[head]
  return cue !== undefined && readingAt(page, unit, head, cue).reading.frames === 0
}

/** "regarding the toll" is a preposition; in "went on to say" the verb is "say". */
function isNoVerb(page: Page, unit: Unit, head: number): boolean {
  if (page.has(head, Tag.preposition)) return true
  return page.has(head, Tag.leadIn) && head + 2 < unit.end && page.word(head + 1) === 'on' && page.has(head + 2, Tag.to)
}

/** What stands between subject and verb. */
interface Chain {
  readonly first: number
  readonly auxiliary: 'be' | 'have' | 'modal' | 'none'
  readonly hasTo: boolean
}

function chainBefore(page: Page, unit: Unit, head: number): Chain {
  let first = head
  let auxiliary: Chain['auxiliary'] = 'none'
  for (let i = head - 1; i >= unit.first && page.isWord(i) && !page.hides(unit, i); i--) {
    if (page.has(i, Tag.to) && auxiliary === 'none') return throughTo(page, unit, i, first)
    if (page.has(i, Tag.auxiliary | Tag.modal) && !isPossessive(page, i)) {
      if (auxiliary === 'none') auxiliary = auxiliaryOf(page, i)
    } else if (!isMiddleAdverb(page, i)) break
    first = i
  }
  return { first, auxiliary, hasTo: false }
}

/** "went on to say" is one cue; another infinitive belongs to the verb before it. */
function throughTo(page: Page, unit: Unit, to: number, first: number): Chain {
  let i = to - 1
  if (page.word(i) === 'on') i--
  if (i < unit.first || !page.has(i, Tag.leadIn)) return { first, auxiliary: 'none', hasTo: true }
  return { first: i, auxiliary: 'modal', hasTo: false }
}

function auxiliaryOf(page: Page, i: number): Chain['auxiliary'] {
  if (page.has(i, Tag.be)) return 'be'
  return page.has(i, Tag.modal) || page.word(i).startsWith('d') ? 'modal' : 'have'
}

/** Only real adverbs belong to the cue: "also said", "repeatedly denied", not "last month said". */
function isMiddleAdverb(page: Page, i: number): boolean {
  return page.has(i, Tag.negation) || (page.has(i, Tag.adverb) && !page.has(i, Tag.timeHead | Tag.objectPronoun))
}

function voiceOf(page: Page, unit: Unit, head: number, { forms }: CueForm, chain: Chain): Voice | undefined {
  if (chain.hasTo) return undefined
  if (chain.auxiliary !== 'none') return voiceAfter(chain.auxiliary, forms)
  if (isAfterNounOpener(page, unit, head)) return undefined
  if ((forms & Form.ing) !== 0) return 'ing'
  if ((forms & Form.past) !== 0 && isCounted(page, head)) return undefined
  if ((forms & Form.past) !== 0 && isClippedPassive(page, head)) return 'passive'
  if ((forms & Form.past) !== 0) return isReduced(page, unit, head) ? 'participle' : 'finite'
  if ((forms & Form.participle) !== 0) return 'participle'
  return looksFinite(page, unit, head, forms) ? 'finite' : undefined
}

function voiceAfter(auxiliary: 'be' | 'have' | 'modal', forms: number): Voice | undefined {
  if (auxiliary === 'modal') return (forms & Form.base) !== 0 ? 'finite' : undefined
  if (auxiliary === 'be' && (forms & Form.ing) !== 0) return 'finite'
  if ((forms & Form.participle) === 0) return undefined
  return auxiliary === 'have' ? 'finite' : 'passive'
}

/** "Crews told to leave bay": in a headline the past form right before "to" has lost its auxiliary. */
function isClippedPassive(page: Page, head: number): boolean {
  if (!page.isHeadline(head) || page.word(head + 1) !== 'to') return false
  return ((page.cues[head]?.verb.bare.frames ?? 0) & Frame.hearer) !== 0
}

/** After an article or a possessive comes a noun: "the reported sum", "her claims". */
function isAfterNounOpener(page: Page, unit: Unit, head: number): boolean {
  const before = head - 1
  if (before < unit.first || page.hides(unit, before)) return false
  return page.has(before, Tag.article) || isPossessive(page, before)
}

/** "most reported storms": a participle between what counts and what is counted. */
function isCounted(page: Page, head: number): boolean {
  const isCount = page.has(head - 1, Tag.number) || page.hints(head - 1, Hint.quantity)
  return isCount && page.has(head + 1, Tag.plural) && page.cues[head]?.verb.lemma !== 'say'
}

/** "a plan proposed by the mayor", "as reported by": a participle, no predicate. */
function isReduced(page: Page, unit: Unit, head: number): boolean {
  // "a statement posted on Telegram said".
  if (page.has(head, Tag.printed) && page.has(head - 1, Tag.venueNoun) && page.has(head + 1, Tag.preposition))
    return true
  return head + 1 < unit.end && page.word(head + 1) === 'by' && venueEnd(page, unit, head + 1) === head + 1
}

function readingAt(
  page: Page,
  unit: Unit,
  head: number,
  { verb }: CueForm,
): { reading: Reading; particle: string; end: number } {
  // "called on Friday for talks": the time stands between the verb and its particle.
  const time = timeEnd(page, head + 1, unit.end)
  const next = time > head + 1 && verb.withParticle.has(page.word(time)) && time < unit.end ? time : head + 1
  const particle = next < unit.end ? page.word(next) : ''
  const found = verb.withParticle.get(particle)
  if (found === undefined || isAdjunct(page, verb, next)) return { reading: verb.bare, particle: '', end: head + 1 }
  return { reading: found, particle, end: next + 1 }
}

/** "wrote on Twitter", "warned on Friday": where and when, not of what. */
function isAdjunct(page: Page, verb: CueVerb, preposition: number): boolean {
  const next = preposition + 1
  if (page.word(preposition) !== 'on') return false
  if ((verb.bare.frames & Frame.written) !== 0 && page.has(next, Tag.capital)) return true
  return (
    page.has(next, Tag.time | Tag.platform) || page.has(next + 1, Tag.venueNoun) || page.has(next + 2, Tag.venueNoun)
  )
}

/** Whether the reading lets the verb have a content of this sort. */
export function takes(group: Group, frame: number): boolean {
  return (group.reading.frames & frame) !== 0
}

/** Whether anything may follow the verb as its content, except in quotation marks. */
export function takesAnything(group: Group): boolean {
  return takes(group, Frame.clause | Frame.object | Frame.infinitive)
}
