import type { EntityType } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** What a language tells of the words before a name; all folded. */
export interface WordingWords {
  /** Descriptive words whose look does not show it. */
  readonly descriptive: ReadonlySet<string>
  /** Nouns for what somebody is. */
  readonly roles: ReadonlySet<string>
  /** Nouns for what an organisation or a place is. */
  readonly bodies: ReadonlySet<string>
  /** Nouns that a name before them describes. */
  readonly heads: ReadonlySet<string>
  /** Endings of descriptive words of five letters or more. */
  readonly endings: readonly string[]
  /** Endings of capitalised words that say where somebody comes from. */
  readonly demonymEndings: readonly string[]
  /** Words that look descriptive and are not. */
  readonly notDescriptive: ReadonlySet<string>
}

/** What is labelled: what its nouns can be goes by this. */
export type NamedType = EntityType | 'event'

/** Tokens before a name that are looked at. */
const reach = 8

/**
 * The label that an article gives a thing: the name (or noun), with its title and the descriptive words
 * directly before it ("legendary anti-terror commander General Mara Lind"). `isTaken` says which tokens are
 * part of another name. Ends at the first word that does not describe.
 */
export function label(
  tokens: Tokens,
  named: Span,
  type: NamedType,
  words: WordingWords,
  isTaken: (token: number) => boolean,
): Span {
  const first = tokens.at(named.start)
  const after = tokens.from(named.end)
  if (
    type !== 'event' &&
    tokens.sentenceOf[after] === tokens.sentenceOf[first] &&
    words.heads.has(tokens.lower(after))
  ) {
    return named
  }
  let from = first
  while (first - from < reach) {
    const next = from - widthBefore(tokens, from, type, words)
    if (next === from || tokens.sentenceOf[next] !== tokens.sentenceOf[first]) break
    if (isTaken(from - 1) || isTaken(next)) break
    from = next
  }
  return { start: from < first ? (tokens.starts[from] ?? named.start) : named.start, end: named.end }
}

/** How many tokens before a place are one descriptive word: three for "US-led", which stands in three tokens. */
function widthBefore(tokens: Tokens, before: number, type: NamedType, words: WordingWords): number {
  const [left, hyphen, right] = [before - 3, before - 2, before - 1]
  const isJoined =
    tokens.lower(hyphen) === '-' &&
    tokens.ends[left] === tokens.starts[hyphen] &&
    tokens.ends[hyphen] === tokens.starts[right]
  if (isJoined && tokens.kinds[right] === TokenKind.word) return 3
  return right >= 0 && describes(tokens, right, type, words) ? 1 : 0
}

function describes(tokens: Tokens, i: number, type: NamedType, words: WordingWords): boolean {
  if (tokens.kinds[i] !== TokenKind.word) return false
  const word = tokens.lower(i)
  const nouns = type === 'person' ? words.roles : words.bodies
  if (words.descriptive.has(word) || nouns.has(word)) return true
  if (words.notDescriptive.has(word) || word.length < 4) return false
  if (tokens.isCapitalised(i)) return words.demonymEndings.some((ending) => word.endsWith(ending))
  if (word.includes('-')) return true
  return word.length > 4 && words.endings.some((ending) => word.endsWith(ending))
}
