import type { FoundStatement, Quotation } from '../../record/findings.ts'
import { covers, type Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** What tellings ask of a language; all words folded. */
export interface TellingWords {
  /** Words that lead to reported words: "that". */
  readonly contentOpeners: ReadonlySet<string>
  /** Short forms and signs with the words that they stand for: "n't" for "not", "&" for "and". */
  readonly fullForms: ReadonlyMap<string, string>
}

/** A word of a statement's content. */
export interface ContentWord {
  /** Its token. */
  readonly token: number
  /** Folded; of a short form or a sign the word that it stands for: "'re" is "are". */
  readonly word: string
  readonly isQuoted: boolean
  /** Whether words before it were left out openly: by an ellipsis, by square brackets, or because the quotation breaks off there. */
  readonly isBehindGap: boolean
}

/**
 * The words of what a statement says, in reading order: without marks, without what stands in square brackets, which the
 * article put in, and without the word that leads to reported words.
 */
export function contentWords(
  { content, form }: FoundStatement,
  tokens: Tokens,
  quotations: readonly Quotation[],
  { contentOpeners, fullForms }: TellingWords,
): ContentWord[] {
  const quoted = quotations.flatMap(({ inner }) => inner)
  const found = content.flatMap((piece) => wordsOf(piece, tokens, quoted, fullForms))
  const isLed = form !== 'direct' && found[0]?.isQuoted === false && contentOpeners.has(found[0].word)
  return isLed ? found.slice(1) : found
}

function wordsOf(
  { start, end }: Span,
  tokens: Tokens,
  quoted: readonly Span[],
  fullForms: TellingWords['fullForms'],
): ContentWord[] {
  const found: ContentWord[] = []
  let isInserted = false
  let isBehindGap = true
  for (let i = tokens.from(start); i < tokens.count && (tokens.ends[i] ?? 0) <= end; i++) {
    const word = tokens.lower(i)
    if (word === '[') isInserted = true
    if (word === ']') isInserted = false
    if (word === ']' || ellipses.has(word)) isBehindGap = true
    const full = fullForms.get(word)
    if (isInserted || (tokens.kinds[i] === TokenKind.punctuation && full === undefined)) continue
    const at = tokens.spanOf(i, i + 1)
    found.push({ token: i, word: full ?? word, isQuoted: quoted.some((one) => covers(one, at)), isBehindGap })
    isBehindGap = false
  }
  return found
}

const ellipses: ReadonlySet<string> = new Set(['…', '...', '. . .'])
