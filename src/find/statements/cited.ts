import { type Draft, draft } from './drafts.ts'
import { isOutlet } from './outlets.ts'
import type { Page, Stretch } from './page.ts'
import { nounPhraseFrom } from './phrases.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'

/**
 * "According to Nord Now, citing the Times, which quoted an official": what an outlet passes on from somebody is
 * that one's statement too, within the outlet's, and came through the outlets, the nearest to the speaker first.
 * Takes drafts that are nested already; gives them back with the cited ones, which replace what the word of citing
 * had been taken for.
 */
export function cite(page: Page, drafts: readonly Draft[], citing: ReadonlySet<string>): Draft[] {
  const added: Draft[] = []
  for (const one of drafts) {
    if (one.unit.inside < 0 && passesOn(page, one)) added.push(...citedBy(page, one, citing))
  }
  const taken = new Set(added.map(({ cue }) => cue[0]?.first))
  const kept = drafts.filter(({ cue, content }) => content.length === 0 || !taken.has(cue[0]?.first))
  return [...kept, ...added]
}

/** "according to" anybody, or a medium: a person who says something, citing a poll, speaks for herself. */
function passesOn(page: Page, { source, by }: Draft): boolean {
  return source !== null && (by === 'statements/according' || isOutlet(page, source))
}

/** The chain of those whom the outlet of a statement cites: each is cited by the one before it. */
function citedBy(page: Page, outlet: Draft, citing: ReadonlySet<string>): Draft[] {
  const found: Draft[] = []
  let from = searchFrom(page, outlet, citing)
  let last = outlet
  while (found.length < 4) {
    const isFirst = found.length === 0 && from === outlet.source?.end
    const opening = isFirst && citingCue(page, from, citing) === -1 ? openingCue(page, outlet, citing) : -1
    const cue = opening === -1 ? citingCue(page, from, citing) : opening
    const phrase = cue === -1 ? undefined : nounPhraseFrom(page, outlet.unit, cue + 1)
    if (phrase === undefined) break
    const limit = opening === -1 ? phrase.end : (outlet.source?.first ?? phrase.end) - 1
    const source = { first: phrase.first, end: Math.min(firstPart(page, phrase), limit) }
    const one = draft('cited', outlet.unit, null, [{ first: cue, end: cue + 1 }], [...outlet.content])
    last = { ...one, source, within: last, relays: [ownName(page, last.source ?? source), ...last.relays] }
    found.push(last)
    from = source.end
  }
  return found
}

/** Behind the outlet's name in its own phrase ("Nord Now, quoting the Times, said"), or behind the whole statement. */
function searchFrom(page: Page, one: Draft, citing: ReadonlySet<string>): number {
  const { source, cue, content, when, venue } = one
  const first = source?.first ?? 0
  const next = source?.end ?? 0
  for (let i = first; i < next; i++) if (page.sign(i) === Sign.comma) return i
  const ends = [next, cue.at(-1)?.end, when?.end, venue?.end, content[0]?.end]
  return ends.find((end) => end !== undefined && citingCue(page, end, citing) !== -1) ?? next
}

/** "Citing two officials, Radio Nord reported": the participle that the sentence begins with; -1 where it does not. */
function openingCue(page: Page, { unit, source, cue }: Draft, citing: ReadonlySet<string>): number {
  const lemma = page.cues[unit.first]?.verb.lemma
  const isOpening = lemma !== undefined && citing.has(lemma) && page.has(unit.first, Tag.ing)
  const isNext = source !== null && page.sign(source.first - 1) === Sign.comma && source.first - unit.first < 20
  return isOpening && isNext && (cue[0]?.first ?? 0) > unit.first ? unit.first : -1
}

/** The word of citing after a comma, or after ", which"; -1 where none stands there. */
function citingCue(page: Page, comma: number, citing: ReadonlySet<string>): number {
  if (page.sign(comma) !== Sign.comma) return -1
  const isRelative = page.word(comma + 1) === 'which'
  const i = isRelative ? comma + 2 : comma + 1
  const lemma = page.cues[i]?.verb.lemma
  if (lemma === undefined || !citing.has(lemma)) return -1
  return isRelative || page.has(i, Tag.ing) ? i : -1
}

/** A cited phrase up to ", which quoted"; with its appositions else. */
function firstPart(page: Page, { first, end }: Stretch): number {
  for (let i = first; i < end; i++) if (page.sign(i) === Sign.comma && page.word(i + 1) === 'which') return i
  return page.sign(end - 1) === Sign.comma ? end - 1 : end
}

/** The outlet without ", citing the Times". */
function ownName(page: Page, source: Stretch): Stretch {
  for (let i = source.first + 1; i < source.end; i++) {
    if (page.sign(i) === Sign.comma && (page.has(i + 1, Tag.ing) || page.word(i + 1) === 'which'))
      return { first: source.first, end: i }
  }
  return source
}
