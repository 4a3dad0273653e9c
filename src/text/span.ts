/**
 * A stretch of one text, counted in UTF-16 code units as JavaScript strings are.
 * `end` is the position after the last unit, so `end - start` is the length.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Makes a span. Throws a RangeError for one that no text could have. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`Not a span: ${start}..${end}`)
  }
  return { start, end }
}

/** The words a span stands for. Throws a RangeError when the span runs past the text. */
export function slice(text: string, at: Span): string {
  if (at.end > text.length) {
    throw new RangeError(`Span ${at.start}..${at.end} runs past the text, which has ${text.length} units`)
  }
  return text.slice(at.start, at.end)
}

/** Whether every unit of `inner` lies in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether the two spans are the same place. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** Reading order for sorting; of two spans that begin together the longer comes first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The contract's order for sorting: by start, then by end. */
export function byStartThenEnd(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** The smallest span that covers all of them. Throws a RangeError when there is none. */
export function hull(spans: readonly Span[]): Span {
  const [first] = spans
  if (first === undefined) throw new RangeError('No spans to cover')
  let { start, end } = first
  for (const one of spans) {
    if (one.start < start) start = one.start
    if (one.end > end) end = one.end
  }
  return span(start, end)
}

/** The span without the white space (no-break spaces too) at its two ends. */
export function trimmed(text: string, at: Span): Span {
  let { start, end } = at
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return span(start, end)
}
