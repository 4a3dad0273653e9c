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

/** Whether the sentence of a day tells, before a place, a happening of one of some kinds. */
export function tellsEvent(
  tokens: Tokens,
  { at, sentence }: Mention,
  before: number,
  kinds: readonly number[],
  kin: ReadonlyMap<string, readonly number[]>,
): boolean {
  const own = tokens.at(at.start)
  for (let i = Math.max(0, own - reach); i < Math.min(tokens.count, own + reach); i++) {
    if (tokens.sentenceOf[i] !== sentence || (tokens.starts[i] ?? 0) >= before) continue
    if (kin.get(tokens.lower(i))?.some((kind) => kinds.includes(kind)) === true) return true
  }
  return false
}
