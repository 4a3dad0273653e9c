import { Hint } from './hints.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'

/**
 * The noun phrase of a stretch without what opens the sentence before it ("But", "On Tuesday", "In a
 * statement") and without a time at its end ("Lind on Monday"); `undefined` where nothing is left.
 */
export function nounPhraseAfterOpeners(page: Page, from: number, to: number): Stretch | undefined {
  let first = from
  for (let guard = 0; guard < 6; guard++) {
    const next = afterOpener(page, first, to)
    if (next === first) break
    first = next
  }
  const end = withoutTime(page, first, to)
  return first < end ? { first, end } : undefined
}

function afterOpener(page: Page, first: number, to: number): number {
  if (first >= to - 1) return first
  if (page.has(first, Tag.conjunction)) return first + 1
  if (isQuantified(page, first)) return first
  if (page.has(first, Tag.opener | Tag.adverb) && !page.has(first, Tag.determiner)) return first + 1
  const distance = afterDistance(page, first, to)
  if (distance > first) return distance
  const time = timeEnd(page, first, to)
  if (time > first && time < to && !page.has(time, Tag.possessive) && beginsPhrase(page, time)) return time
  if (page.has(first, Tag.preposition | Tag.subordinator) && !page.has(first, Tag.determiner))
    return afterPreposition(page, first, to)
  return first
}

/** "nearly half", "about four in ten", "over 40 crews": the word belongs to the number. */
function isQuantified(page: Page, i: number): boolean {
  return page.hints(i, Hint.approximator) && (page.has(i + 1, Tag.number) || page.hints(i + 1, Hint.quantity))
}

/** "hours after Lind", "two days before the crews": the preposition that the distance in time leads to. */
function afterDistance(page: Page, first: number, to: number): number {
  for (let i = first; i < to - 1 && i - first < 3; i++) {
    if (page.hints(i, Hint.timeUnit)) return page.hints(i + 1, Hint.sequence) ? i + 1 : first
    if (!page.has(i, Tag.number | Tag.determiner | Tag.adverb) || page.has(i, Tag.article)) return first
  }
  return first
}

function beginsPhrase(page: Page, i: number): boolean {
  return page.isWord(i) && !page.has(i, Tag.preposition | Tag.conjunction)
}

/** "In a statement Lind", "At the rally the crowd": what follows the phrase that the preposition governs. */
function afterPreposition(page: Page, preposition: number, to: number): number {
  let hasNoun = false
  for (let i = preposition + 1; i < to; i++) {
    if (hasNoun && page.has(i, Tag.subjectPronoun | Tag.article)) return i
    if (
      hasNoun &&
      page.has(i, Tag.capital) &&
      !page.hints(i - 1, Hint.role) &&
      !page.has(i - 1, Tag.capital | Tag.preposition | Tag.article | Tag.conjunction)
    )
      return i
    hasNoun = page.isWord(i) && !page.has(i, Tag.article | Tag.preposition | Tag.determiner)
  }
  return preposition + 1
}

/** Where a phrase ends that a time follows: "Lind on Monday", "Lind just this month"; the time's end where it is all of it. */
export function withoutTime(page: Page, first: number, to: number): number {
  if (!page.has(to - 1, Tag.timeHead)) return to
  let end = to
  while (end > first && page.has(end - 1, Tag.time)) end--
  while (end > first && page.has(end - 1, Tag.preposition | Tag.adverb) && !page.has(end - 1, Tag.capital)) end--
  return end > first && page.isWord(end - 1) && !page.has(end - 1, Tag.preposition | Tag.possessive | Tag.article)
    ? end
    : to
}

/** The end of the time expression that begins at a token, its preposition included; the token itself where none does. */
export function timeEnd(page: Page, first: number, limit: number): number {
  let i = first
  // "in less than two days": the words before it belong to it.
  if (page.word(i) === 'than') return first
  const isLed = page.hints(i, Hint.timeLead) && page.has(i + 1, Tag.preposition)
  if (isLed) i++
  if (page.has(i, Tag.preposition) && page.isWord(i)) i++
  const distance = isLed ? partOf(page, i, limit) : distanceEnd(page, i, limit)
  if (distance > i) return distance
  const end = wordsOfTime(page, page.word(i) === 'the' && page.has(i + 1, Tag.time) ? i + 1 : i, limit)
  // "said Monday's storm had shut it": no time of the saying, but of the storm.
  if (end > i) return page.has(end, Tag.possessive) ? first : end
  return isLed && page.has(first, Tag.timeHead) ? first + 1 : first
}

/** The end of the words for a time, with numbers, if one of them makes a time by itself; else 0. */
function wordsOfTime(page: Page, begin: number, limit: number): number {
  let i = begin
  let hasHead = false
  while (i < limit && i - begin < 8) {
    const isNumber = page.has(i, Tag.number)
    const isTime = page.has(i, Tag.time) || (isNumber && (hasHead || page.has(i + 1, Tag.time)))
    const isYear = hasHead && page.sign(i) === Sign.comma && page.has(i + 1, Tag.number)
    if (!isTime && !isYear) break
    hasHead ||= page.has(i, Tag.timeHead)
    i++
  }
  return hasHead ? i : 0
}

/** "earlier in the day". */
function partOf(page: Page, i: number, limit: number): number {
  return page.word(i) === 'the' && page.hints(i + 1, Hint.timeUnit) && i + 1 < limit ? i + 2 : i
}

/** "two days later", "an hour earlier", "the day before", if the clause does not go on from it; else the token itself. */
function distanceEnd(page: Page, first: number, limit: number): number {
  for (let i = first; i < limit && i - first < 4; i++) {
    if (page.hints(i, Hint.timeUnit)) {
      const last = i + 1
      const isWhole = i > first && last < limit && page.hints(last, Hint.distance)
      return isWhole && (!page.hints(last, Hint.sequence) || endsAdjunct(page, last + 1)) ? last + 1 : first
    }
    if (!page.has(i, Tag.number | Tag.article) && !page.hints(i, Hint.quantity | Hint.rank)) return first
  }
  return first
}

/** A sign, "that" or nothing: what follows the last word of a time. */
function endsAdjunct(page: Page, i: number): boolean {
  return !page.isWord(i) || page.word(i) === 'that'
}
