import type { DateWords } from '../../lexicon/date-words.ts'
import type { LastingTime, RecurringTime, ShiftedTime, Tense, TimeSymbol } from '../../record/time-symbol.ts'
import type { Pieces } from './pieces.ts'
import { isOver, tenseAround } from './tense.ts'

/** Adds to a symbol found on pieces what the words around tell: a limit, and the tense of the clause. */
export function withNuances(
  symbol: TimeSymbol,
  pieces: Pieces,
  first: number,
  end: number,
  words: DateWords,
): TimeSymbol {
  if (symbol.kind === 'lasting' && symbol.side === 'after') return sideInStory(symbol, pieces, first, end, words)
  if (symbol.kind !== 'calendar' && symbol.kind !== 'recurring' && symbol.kind !== 'shifted') return symbol
  const { tokens, tokenOf } = pieces
  const [from, to] = [tokenOf[first] ?? 0, (tokenOf[end - 1] ?? 0) + 1]
  const hasPassed = isOver(tokens, from, to, words)
  const tense = hasPassed ? 'past' : tenseAround(tokens, from, to, words)
  const limit = limitOf(symbol, pieces, first)
  if (symbol.kind === 'calendar') return { ...symbol, ...limit, tense }
  const isAhead = limit.limit === true && symbol.kind === 'recurring' && leadsAhead(pieces, first, tense, hasPassed)
  return { ...symbol, ...limit, tense: isAhead ? 'maybe-future' : ownTense(symbol, tense, pieces, first, end) }
}

/** The tense of the clause, where the words right beside the time do not tell another. */
function ownTense(
  symbol: RecurringTime | ShiftedTime,
  tense: Tense | undefined,
  pieces: Pieces,
  first: number,
  end: number,
): Tense | undefined {
  if (symbol.kind === 'recurring' && isOwner(symbol, pieces, end)) return tenseOfOwned(pieces, first, tense)
  if (isUncertain(tense) && is(pieces, first - 1, 'through')) return tenseThrough(symbol)
  return tense !== 'past' && isToldIn(pieces, first) ? 'maybe-past' : tense
}

/** "extended the loan through January", "reported its sales through September": the nearest. */
function tenseThrough(symbol: RecurringTime | ShiftedTime): Tense | undefined {
  return symbol.kind === 'recurring' && symbol.month !== undefined ? undefined : 'maybe-future'
}

/** "demanded that they open by Monday": a limit lies ahead of the verb, whatever its tense. */
function leadsAhead(pieces: Pieces, first: number, tense: Tense | undefined, hasPassed: boolean): boolean {
  return tense !== 'future' && !hasPassed && !opens(pieces, first, tense)
}

/** "He spent the next six years abroad" tells of years long past, not of those ahead. */
function sideInStory(symbol: LastingTime, pieces: Pieces, first: number, end: number, words: DateWords): LastingTime {
  const { tokens, tokenOf } = pieces
  if (!is(pieces, first, 'next') && !is(pieces, first + 1, 'next')) return symbol
  const tense = tenseAround(tokens, tokenOf[first] ?? 0, (tokenOf[end - 1] ?? 0) + 1, words)
  return tense === 'past' ? { ...symbol, side: undefined } : symbol
}

/** "by the end of the year" and "before the end of the year" tell a limit, not when something happened. */
function limitOf({ mod }: { readonly mod?: unknown }, pieces: Pieces, first: number): { readonly limit?: true } {
  const isEdge = mod === 'END' && is(pieces, first - 1, 'before')
  const isLimit = (is(pieces, first - 1, 'limit') || isEdge) && pieces.together(first - 1, first)
  return isLimit ? { limit: true } : {}
}

/** "By Saturday he had gone" opens its sentence with a day that is over. */
function opens(pieces: Pieces, first: number, tense: Tense | undefined): boolean {
  const [before, two] = [pieces.tokenOf[first - 1] ?? 0, pieces.tokenOf[first - 2]]
  const { sentenceOf } = pieces.tokens
  return tense === 'past' && (two === undefined || sentenceOf[two] !== sentenceOf[before])
}

function isUncertain(tense: Tense | undefined): boolean {
  return tense === undefined || tense === 'maybe-past'
}

/** So many pieces stand at most between "in" and the word for what was said: "in a long television interview". */
const reach = 4

/** "… will lose, he said in an interview on Tuesday": what was said lies ahead, its saying does not. */
function isToldIn(pieces: Pieces, first: number): boolean {
  const noun = is(pieces, first - 1, 'on') ? first - 2 : first - 1
  if (!is(pieces, noun, 'told-in') || !pieces.together(noun, first)) return false
  for (let i = noun - 1; i >= noun - reach; i--) if (is(pieces, i, 'in')) return true
  return false
}

/** "Wednesday's ruling": the tense of its clause is not that of the ruling. */
function isOwner({ weekday, month }: RecurringTime, pieces: Pieces, end: number): boolean {
  return weekday !== undefined && month === undefined && is(pieces, end, "'s") && pieces.touches(end)
}

/** What a clause about the future tells of a named day's event: nothing, unless it says "ahead of". */
function tenseOfOwned(pieces: Pieces, first: number, tense: Tense | undefined): Tense | undefined {
  if (is(pieces, first - 1, 'of') && is(pieces, first - 2, 'ahead')) return 'maybe-future'
  return tense === 'future' || tense === 'maybe-future' ? undefined : tense
}

function is(pieces: Pieces, at: number, type: string): boolean {
  return pieces.entries[at]?.values.has(type) === true
}
