import { type Draft, draft } from './drafts.ts'
import { groupAt } from './groups.ts'
import { isOutlet } from './outlets.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'
import { isVerbal } from './verbal.ts'

/** What stands before a colon and names a kind of article, not a speaker. */
interface HeadlineWords {
  readonly rubrics: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
}

/** "Bridge stays shut: port chief" and "Port chief: bridge stays shut". */
export function headlineColon(page: Page, unit: Unit, words: HeadlineWords, named: NamesInBody): Draft | undefined {
  if (!page.isHeadline(unit.first)) return undefined
  const end = withoutStop(page, unit)
  const colon = onlyColon(page, unit)
  if (colon === -1) return behindDash(page, unit, end, words, named)
  const before = { first: unit.first, end: colon }
  const after = { first: colon + 1, end }
  const cue = { first: colon, end: colon + 1 }
  const quoted = quotedBefore(page, unit, before, after)
  if (quoted !== undefined) return made(unit, cue, quoted, before)
  const isQuotation = page.isQuoted(before.first) && page.isQuoted(colon - 1)
  if (isSpeaker(page, after, words, named) && (isQuotation || length(before) > length(after)))
    return made(unit, cue, after, before)
  if (isSpeaker(page, before, words, named) && length(after) > length(before)) return made(unit, cue, before, after)
  return undefined
}

/** "Bridge stays shut – port chief": behind the last dash only who says it, without a verb. */
function behindDash(page: Page, unit: Unit, end: number, words: HeadlineWords, named: NamesInBody): Draft | undefined {
  let dash = end - 1
  while (dash > unit.first && (page.isQuoted(dash) || page.sign(dash) !== Sign.dash)) dash--
  const source = { first: dash + 1, end }
  const content = { first: unit.first, end: dash }
  if (length(content) < 3 || length(source) > 4 || isOutlet(page, source)) return undefined
  if (!isSpeaker(page, source, words, named)) return undefined
  return made(unit, { first: dash, end: dash + 1 }, source, content)
}

/** "‘No ship is safe’: gang threatens bay": the subject of the clause said the words before the colon. */
function quotedBefore(page: Page, unit: Unit, before: Stretch, after: Stretch): Stretch | undefined {
  const run = page.runAt(before.first)
  if (run === undefined || run.first !== before.first || run.end !== before.end) return undefined
  // "‘No ship is safe’: how a gang": no clause with a speaker.
  if (page.has(after.first, Tag.questionWord | Tag.preposition | Tag.subordinator)) return undefined
  for (let i = after.first + 1; i < after.end && i - after.first < 8; i++) {
    if (page.isWord(i) && (groupAt(page, unit, i) !== undefined || isVerbal(page, i)))
      return { first: after.first, end: i }
  }
  return undefined
}

function made(unit: Unit, cue: Stretch, source: Stretch, content: Stretch): Draft {
  return { ...draft('headline', unit, null, [cue], [content]), source, certainty: 'inferred' }
}

function onlyColon(page: Page, unit: Unit): number {
  let found = -1
  for (let i = unit.first + 1; i < unit.end - 1; i++) {
    if (page.isQuoted(i) || page.sign(i) !== Sign.colon) continue
    if (found !== -1) return -1
    found = i
  }
  return found
}

function withoutStop(page: Page, unit: Unit): number {
  return page.sign(unit.end - 1) === Sign.stop ? unit.end - 1 : unit.end
}

function length({ first, end }: Stretch): number {
  return end - first
}

/** A short phrase without a verb that ends with a role, or a name that the article uses as one. */
function isSpeaker(page: Page, at: Stretch, words: HeadlineWords, named: NamesInBody): boolean {
  if (length(at) < 1 || length(at) > 6) return false
  for (let i = at.first; i < at.end; i++) {
    if (!page.isWord(i) || words.rubrics.has(page.word(i))) return false
    if (page.has(i, Tag.finite | Tag.auxiliary | Tag.modal | Tag.ing) || (isVerbal(page, i) && i > at.first))
      return false
  }
  const last = page.word(at.end - 1)
  return words.speakers.has(last) || named.has(last)
}

/** The last words of the names in the body: words that are written with capitals inside sentences, and never small. */
export class NamesInBody {
  readonly #page: Page
  #names: ReadonlySet<string> | undefined

  constructor(page: Page) {
    this.#page = page
  }

  /** Whether a folded word is one of them. The body is read at the first question only. */
  has(word: string): boolean {
    this.#names ??= namesIn(this.#page)
    return this.#names.has(word)
  }
}

function namesIn(page: Page): ReadonlySet<string> {
  const capital = new Set<string>()
  const small = new Set<string>()
  for (let i = 1; i < page.tokens.count; i++) {
    if (page.isHeadline(i) || !page.isWord(i) || page.tokens.sentenceOf[i] !== page.tokens.sentenceOf[i - 1]) continue
    const group = page.has(i, Tag.capital) ? capital : small
    group.add(page.word(i))
  }
  for (const word of small) capital.delete(word)
  return capital
}
