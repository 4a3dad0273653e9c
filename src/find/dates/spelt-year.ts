import type { Amount } from './amounts.ts'
import type { Pieces } from './pieces.ts'

/** Reads a year told in words at a piece: "nineteen ninety-four", "nineteen oh five", "two thousand and ten". */
export function speltYearAt(pieces: Pieces, first: number): Amount | undefined {
  const century = valueAt(pieces, first, 'teens') ?? (is(pieces, first, 'twenty') ? 20 : undefined)
  if (century !== undefined && century >= 15) return inCentury(pieces, first + 1, century * 100)
  if (!is(pieces, first, 'two') || !is(pieces, first + 1, 'thousand')) return undefined
  const at = is(pieces, first + 2, 'and') ? first + 3 : first + 2
  const rest = belowHundred(pieces, at)
  return rest === undefined ? { value: 2000, end: first + 2 } : { value: 2000 + rest.value, end: rest.end }
}

function inCentury(pieces: Pieces, first: number, base: number): Amount | undefined {
  const at = is(pieces, first, '-') ? first + 1 : first
  const rest = belowHundred(pieces, is(pieces, at, 'o') ? at + 1 : at)
  if (rest === undefined || (rest.value < 10 && !is(pieces, at, 'o'))) return undefined
  return { value: base + rest.value, end: rest.end }
}

function belowHundred(pieces: Pieces, at: number): Amount | undefined {
  const small = valueAt(pieces, at, 'teens') ?? valueAt(pieces, at, 'ones')
  if (small !== undefined) return { value: small, end: at + 1 }
  const tens = valueAt(pieces, at, 'tens')
  if (tens === undefined) return undefined
  const next = is(pieces, at + 1, '-') ? at + 2 : at + 1
  const ones = valueAt(pieces, next, 'ones')
  return ones === undefined ? { value: tens, end: at + 1 } : { value: tens + ones, end: next + 1 }
}

function valueAt(pieces: Pieces, at: number, type: string): number | undefined {
  const value = pieces.entries[at]?.values.get(type)
  return typeof value === 'number' ? value : undefined
}

function is(pieces: Pieces, at: number, type: string): boolean {
  return pieces.entries[at]?.values.has(type) === true
}
