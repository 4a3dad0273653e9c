import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Mention } from './mentions.ts'

/** So many tokens on each side of a day are looked through for its event. */
const reach = 30

/** The kinds of happening that the words of a stretch tell. */
export function kindsIn(
  tokens: Tokens,
  { start, end }: Span,
  kin: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const kinds: number[] = []
  const last = tokens.from(end)
  for (let i = tokens.at(start); i < Math.min(last, tokens.at(start) + reach); i++)
    kinds.push(...(kin.get(tokens.lower(i)) ?? []))
  return kinds
}

/** The beginnings of the words of a stretch that tell a happening: of "the explosion" what "exploded" begins with too. */
export function stemsIn(
  tokens: Tokens,
  { start, end }: Span,
  kin: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const stems: string[] = []
  const last = tokens.from(end)
  for (let i = tokens.at(start); i < Math.min(last, tokens.at(start) + reach); i++)
    if (kin.has(tokens.lower(i))) stems.push(tokens.lower(i).slice(0, stemLength))
  return stems
}

const stemLength = 5

/** Whether the sentence of a day has, before a place, a word that begins with one of some stems. */
export function tellsWord(
  tokens: Tokens,
  { at, sentence }: Mention,
  before: number,
  stems: readonly string[],
): boolean {
  return someWord(tokens, at, sentence, before, (word) => stems.includes(word.slice(0, stemLength)))
}

/** Whether the sentence of a day tells, before a place, a happening of one of some kinds. */
export function tellsEvent(
  tokens: Tokens,
  { at, sentence }: Mention,
  before: number,
  kinds: readonly number[],
  kin: ReadonlyMap<string, readonly number[]>,
): boolean {
  return someWord(tokens, at, sentence, before, (word) => kin.get(word)?.some((kind) => kinds.includes(kind)) === true)
}

function someWord(
  tokens: Tokens,
  { start }: Span,
  sentence: number,
  before: number,
  isWanted: (word: string) => boolean,
): boolean {
  const own = tokens.at(start)
  for (let i = Math.max(0, own - reach); i < Math.min(tokens.count, own + reach); i++) {
    if (tokens.sentenceOf[i] !== sentence || (tokens.starts[i] ?? 0) >= before) continue
    if (isWanted(tokens.lower(i))) return true
  }
  return false
}
