import { fold } from '../../text/fold.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import { type Span, span } from '../../text/span.ts'

/** A paragraph of the text, or what else stands on a line of its own, without the white space around it. */
export interface Block {
  readonly at: Span
  readonly text: string
  /** The same words folded, of equal length. */
  readonly folded: string
}

/**
 * The blocks of a text in reading order: its paragraphs, and lines joined again that were broken at a fixed
 * width in blocks too short for `paragraphs` to see it (a title or a last paragraph of two lines).
 */
export function blocks(text: string): Block[] {
  const lines = paragraphs(text)
  const isWrapped = lines.some(
    ({ start, end }) => end - start > 100 && end - start < 5000 && hasBreak(text, start, end),
  )
  const joined: Span[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && continues(text, last, line, isWrapped))
      joined[joined.length - 1] = span(last.start, line.end)
    else joined.push(line)
  }
  const folded = fold(text)
  return joined.map((at) => ({ at, text: text.slice(at.start, at.end), folded: folded.slice(at.start, at.end) }))
}

function hasBreak(text: string, start: number, end: number): boolean {
  const at = text.indexOf('\n', start)
  return at !== -1 && at < end
}

/** Whether a line goes on with the sentence of the line directly above it. */
function continues(text: string, above: Span, line: Span, isWrapped: boolean): boolean {
  if (line.start - above.end > 8 || !/^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/.test(text.slice(above.end, line.start)))
    return false
  const lastLine = lastLineLength(text, above)
  if (isWrapped && lastLine >= 50 && lastLine <= 100) return true
  const end = text.slice(Math.max(above.start, above.end - 2), above.end)
  // The last line of a block may be short where lines before it were joined already.
  if (lastLine < 20 && lastLine === above.end - above.start) return false
  if (/;$/.test(end)) return true
  return /[\p{L}\p{N},\u2019'-]$/u.test(end) && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
}

/** Never looks further back than a line could be long, so that joining many lines stays linear. */
function lastLineLength(text: string, { start, end }: Span): number {
  for (let i = end - 1; i >= start && end - i <= 101; i--) if (text.charAt(i) === '\n') return end - 1 - i
  return Math.min(end - start, 101)
}
