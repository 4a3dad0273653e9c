import type { Quotation } from '../../record/findings.ts'
import type { Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/**
 * Says of some quotations of a few words whether a longer one of the article has the same words in a row: then a headline
 * has them from there. All quotations are walked through once.
 */
export function echoes(
  few: readonly Quotation[],
  all: readonly Quotation[],
  tokens: Tokens,
): (one: Quotation) => boolean {
  const wanted = new Map<string, number>()
  const openings = new Set<string>()
  let most = 0
  for (const { inner } of few) {
    const words = wordsIn(inner[0], tokens)
    wanted.set(words.join(' '), 0)
    openings.add(words[0] ?? '')
    most = Math.max(most, words.length)
  }
  if (few.length > 0) for (const one of all) note(one, tokens, { wanted, openings, most })
  return ({ at, inner }) => (wanted.get(wordsIn(inner[0], tokens).join(' ')) ?? 0) > at.end - at.start
}

interface Wanted {
  /** For the words of each quotation asked about the length of the longest that has them, in UTF-16 units. */
  readonly wanted: Map<string, number>
  readonly openings: ReadonlySet<string>
  /** The words of the longest asked about. */
  readonly most: number
}

function note({ at, inner }: Quotation, tokens: Tokens, { wanted, openings, most }: Wanted): void {
  const length = at.end - at.start
  for (const piece of inner) {
    const words = wordsIn(piece, tokens)
    for (const [i, word] of words.entries()) {
      if (!openings.has(word)) continue
      for (let end = i + 1; end <= Math.min(words.length, i + most); end++) {
        const key = words.slice(i, end).join(' ')
        const known = wanted.get(key)
        if (known !== undefined && known < length) wanted.set(key, length)
      }
    }
  }
}

function wordsIn({ start, end }: Span, tokens: Tokens): string[] {
  const found: string[] = []
  for (let i = tokens.from(start); i < tokens.count && (tokens.ends[i] ?? 0) <= end; i++)
    if (tokens.kinds[i] !== TokenKind.punctuation) found.push(tokens.lower(i))
  return found
}
