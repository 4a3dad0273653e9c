import type { TimeUnit } from '../../../record/time-symbol.ts'
import type { Match } from '../match.ts'

/** Whether nothing comes behind that the words could belong to ("the 20th floor", "the short term loan"). */
export function endsPhrase({ pieces, first, end }: Match): boolean {
  return (
    !pieces.together(first, end) ||
    /^[^\p{L}\p{N}-]/u.test(pieces.word(end)) ||
    pieces.entries[end]?.values.has('clause-behind') === true
  )
}

/**
 * "for the next year", "over the next decade": so long from now on or back. "over the next week" may be the calendar's.
 * `step` is the word that tells which.
 */
export function reachesFromNow(m: Match, step: string, unit: TimeUnit): boolean {
  const isLong = unit === 'decade' || unit === 'century'
  const isLed = isLong && (m.previousIs('within') || m.previousIs('over') || m.previousIs('during'))
  return (
    ['last', 'next', 'coming'].includes(step) && unit !== 'day' && (isLed || m.previousIs('for')) && !m.nextIs('of')
  )
}
