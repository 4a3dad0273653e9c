import type { FoundStatement, Quotation } from '../../record/findings.ts'
import { covers, type Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** A word of a statement's content. */
export interface ContentWord {
  /** Its token. */
  readonly token: number
  /** Folded. */
  readonly word: string
  readonly isQuoted: boolean
  /** Whether words before it were left out openly: by an ellipsis, by square brackets, or because the quotation breaks off there. */
  readonly isBehindGap: boolean
}

/**
 * The words of what a statement says, in reading order: without marks, without what stands in square brackets, which the
 * article put in, and without the word of `openers` that leads to reported words.
 */
export function contentWords(
  { content, form }: FoundStatement,
  tokens: Tokens,
  quotations: readonly Quotation[],
  openers: ReadonlySet<string>,
): ContentWord[] {
  const quoted = quotations.flatMap(({ inner }) => inner)
  const found = content.flatMap((piece) => wordsOf(piece, tokens, quoted))
  const isLed = form !== 'direct' && found[0]?.isQuoted === false && openers.has(found[0].word)
  return isLed ? found.slice(1) : found
}

function wordsOf({ start, end }: Span, tokens: Tokens, quoted: readonly Span[]): ContentWord[] {
  const found: ContentWord[] = []
  let isInserted = false
  let isBehindGap = true
  for (let i = tokens.from(start); i < tokens.count && (tokens.ends[i] ?? 0) <= end; i++) {
    const word = tokens.lower(i)
    if (word === '[') isInserted = true
    if (word === ']') isInserted = false
    if (word === ']' || ellipses.has(word)) isBehindGap = true
    if (isInserted || tokens.kinds[i] === TokenKind.punctuation) continue
    const at = tokens.spanOf(i, i + 1)
    found.push({ token: i, word, isQuoted: quoted.some((one) => covers(one, at)), isBehindGap })
    isBehindGap = false
  }
  return found
}

const ellipses: ReadonlySet<string> = new Set(['…', '...', '. . .'])
