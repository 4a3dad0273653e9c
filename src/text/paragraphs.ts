import { type Span, span, trimmed } from './span.ts'

/**
 * The paragraphs of a text in reading order, without the white space around them. A line is a paragraph,
 * except in blocks that were wrapped at a fixed width (mail, telegrams): there the block is one.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = []
  let block: Span[] = []
  const close = (): void => {
    const first = block[0]
    const last = block.at(-1)
    if (first !== undefined && last !== undefined && isWrapped(text, block)) found.push(span(first.start, last.end))
    else for (const line of block) found.push(line)
    block = []
  }
  for (const line of lines(text)) {
    const inner = trimmed(text, line)
    if (inner.start === inner.end) close()
    else block.push(inner)
  }
  close()
  return found
}

/** Lines without their line breaks: LF, CR, CR LF, U+0085, U+2028 and U+2029 part them. */
function* lines(text: string): Generator<Span> {
  let start = 0
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) {
    yield span(start, index)
    start = index + end.length
  }
  yield span(start, text.length)
}

/** Three lines or more of 50 to 90 units, the last one free, most of them broken where no sentence ends. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 3) return false
  const full = block.slice(0, -1)
  if (full.some((line) => line.end - line.start < 50 || line.end - line.start > 90)) return false
  const broken = full.filter((line) => /[\p{L}\p{N},-]$/u.test(text.slice(line.end - 2, line.end)))
  return broken.length * 2 > full.length
}
