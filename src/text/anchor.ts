import { type Span, slice, span } from './span.ts'

/**
 * A place in a text that can be found again after the text has been edited:
 * the words themselves, up to 32 units on either side, and where they stood (UTF-16).
 * The form follows the W3C's TextQuoteSelector together with its TextPositionSelector.
 */
export interface Anchor {
  readonly exact: string
  readonly before: string
  readonly after: string
  readonly start: number
}

/** Where an anchor was found, and how sure that is. An ambiguous place is never to be acted on. */
export interface Place {
  readonly at: Span
  readonly how: 'unmoved' | 'moved' | 'ambiguous'
}

/** Measured on five articles: with 32 units no span of 8 to 60 units is ambiguous within its article. */
const reach = 32

/** Notes the words of a span so that `locate` can find them again. */
export function anchor(text: string, at: Span): Anchor {
  return {
    exact: slice(text, at),
    before: text.slice(Math.max(0, at.start - reach), at.start),
    after: text.slice(at.end, at.end + reach),
    start: at.start,
  }
}

/**
 * Finds an anchor in `text`; `undefined` when its words are gone. Words that stand unmoved with all of
 * their surroundings are taken at once; otherwise the place whose surroundings agree longest wins, and
 * two that agree equally are `ambiguous`.
 */
export function locate(text: string, sought: Anchor): Place | undefined {
  const length = sought.exact.length
  if (length > 0 && standsUnmoved(text, sought)) {
    return { at: span(sought.start, sought.start + length), how: 'unmoved' }
  }
  let best: { start: number; score: number } | undefined
  let tied = false
  for (const start of occurrences(text, sought.exact)) {
    const score = contextScore(text, sought, start)
    if (best === undefined || score > best.score) {
      best = { start, score }
      tied = false
    } else if (score === best.score) tied = true
  }
  if (best === undefined) return undefined
  const at = span(best.start, best.start + length)
  if (tied) return { at, how: 'ambiguous' }
  return { at, how: best.start === sought.start ? 'unmoved' : 'moved' }
}

function standsUnmoved(text: string, { exact, before, after, start }: Anchor): boolean {
  const end = start + exact.length
  return (
    text.startsWith(exact, start) &&
    text.slice(Math.max(0, start - before.length), start) === before &&
    text.slice(end, end + after.length) === after
  )
}

function* occurrences(text: string, words: string): Generator<number> {
  if (words === '') return
  for (let i = text.indexOf(words); i !== -1; i = text.indexOf(words, i + 1)) yield i
}

/** How many of the units on either side still match, counted outwards. */
function contextScore(text: string, sought: Anchor, start: number): number {
  let score = 0
  for (let i = 1; i <= sought.before.length; i++) {
    if (text[start - i] !== sought.before[sought.before.length - i]) break
    score++
  }
  const end = start + sought.exact.length
  for (let i = 0; i < sought.after.length; i++) {
    if (text[end + i] !== sought.after[i]) break
    score++
  }
  return score
}
