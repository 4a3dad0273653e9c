import type { LastingTime } from '../../../record/time-symbol.ts'
import type { Match } from '../match.ts'
import type { Made } from '../rule.ts'
import { lastingTime, unitOf } from '../symbols.ts'

/** "the past two years" lie before the anchor, "the next" after it, "the first" on neither side. */
export function sideOf(m: Match): LastingTime['side'] {
  const which = m.number('which') ?? 0
  if (which === 0) return undefined
  return which < 0 ? 'before' : 'after'
}

/** A counted length; `null` where the words are a programme or a share, `undefined` where the rule does not hold. */
export function span(m: Match): Made {
  const unit = unitOf(m)
  const amount = m.number('amount')
  if (unit === undefined || amount === undefined || isCountedBack(m) || isVerb(m)) return undefined
  if (isTitle(m)) return null
  // "a month-long strike": the article is that of the strike.
  if (isArticle(m)) return hasHyphen(m) ? undefined : articleSpan(m, unit.unit, amount * unit.times)
  if (isStrictOver(m)) return undefined
  if (isFraction(m, unit.unit, amount)) return null
  if (unit.unit === 'quarter' && !m.has('which') && amount < 2) return undefined
  if (isSingular(m) && amount > 1 && !hasHyphen(m) && !m.has('which'))
    return looseSingular(m, amount * unit.times, unit.unit)
  return lastingTime(amount * unit.times, unit.unit, sideOf(m))
}

/** "12 percent a year" and "a day when", "a year of drought", "a second chance" are no spans. */
function articleSpan(m: Match, unit: LastingTime['parts'][number]['unit'], count: number): Made {
  if (!m.has('which') && !m.has('about') && !m.has('bound')) {
    if (unit === 'second' || unit === 'quarter') return null
    if (m.nextIs('loose-after') && !(m.nextIs('of') && m.previousIs('within'))) return null
    if (isSingular(m) && !m.nextIs('span-behind') && !m.previousIs('span-lead')) return null
  }
  return unit === 'quarter' && !m.has('which') ? undefined : lastingTime(count, unit, sideOf(m))
}

/** "ten days earlier" is counted from a time; "ten days before closing it" is a length. */
function isCountedBack(m: Match): boolean {
  return m.nextIs('earlier') && !(m.nextIs('before') && m.nextIsWord(1))
}

/** "likely to last over a week", "it did not last more than a day": the verb. */
export function isVerb(m: Match): boolean {
  const at = m.kept('which')
  if (at === undefined || m.word('which') !== 'last' || m.isDefinite()) return false
  const bounds = ['about', 'more', 'at', 'up']
  return m.previousIs('will-word') || bounds.some((type) => m.pieces.entries[at.end]?.values.has(type) === true)
}

/** "60 Minutes" with a capital among small letters is a programme. */
function isTitle(m: Match): boolean {
  const { pieces, first, end } = m
  if (!m.isCapital('unit') || pieces.entries[end - 1]?.values.has('clock-units') !== true) return false
  return pieces.capital[first - 1] !== 1 && (!pieces.together(first, end) || pieces.capital[end] === 0)
}

/** "the nine months", "the first six months": accounts tell of so many; three months are a quarter. */
export function reported(m: Match, made: Made): Made {
  const months = m.number('amount') ?? 0
  if (made === null || made === undefined || !('kind' in made) || made.kind !== 'lasting') return made
  return made.parts[0]?.unit === 'month' && months > 3 && months < 12 ? { ...made, isReported: true } : made
}

/** Whether the amount is "a" or "an" alone. */
function isArticle(m: Match): boolean {
  const lead = m.kept('amount')
  return lead !== undefined && lead.end - lead.first === 1 && m.pieces.entries[lead.first]?.values.has('a') === true
}

function isSingular(m: Match): boolean {
  return m.pieces.entries[m.kept('unit')?.first ?? -1]?.values.has('any-unit-word') === true
}

/** "three-quarters of the food" is a share. */
function isFraction(m: Match, unit: string, amount: number): boolean {
  return unit === 'quarter' && amount === 3 && !m.has('which') && (hasHyphen(m) || m.nextIs('of'))
}

/** "over three years" may be throughout them as well as more than them. */
function isStrictOver(m: Match): boolean {
  return m.word('about') === 'over'
}

/** "a five year low" is a span; "in 1990 Day" is none. */
function looseSingular(m: Match, count: number, unit: LastingTime['parts'][number]['unit']): Made {
  return count <= 100 ? lastingTime(count, unit, sideOf(m)) : undefined
}

/** Whether a hyphen stands in the match. */
export function hasHyphen(m: Match): boolean {
  for (let i = m.first; i < m.end; i++) if (m.pieces.word(i) === '-') return true
  return false
}
