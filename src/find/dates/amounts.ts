import type { Pieces } from './pieces.ts'

/** A number as the words tell it, and the piece after it. */
export interface Amount {
  readonly value: number
  readonly end: number
}

/** No number of a time has more words. */
const longest = 8

/**
 * Reads "24", "twenty-four", "a hundred and five", "half a dozen", "two and a half", "one-half" at a piece.
 * "half" before an article is that half: "half an hour" is 0.5.
 */
export function amountAt(pieces: Pieces, first: number): Amount | undefined {
  const whole = wholeAt(pieces, first)
  if (whole === undefined) return halfAt(pieces, first)
  return withHalf(pieces, first, whole)
}

function valueAt(pieces: Pieces, at: number, type: string): number | undefined {
  const value = pieces.entries[at]?.values.get(type)
  return typeof value === 'number' ? value : undefined
}

function is(pieces: Pieces, at: number, type: string): boolean {
  return pieces.entries[at]?.values.has(type) === true
}

function halfAt(pieces: Pieces, first: number): Amount | undefined {
  if (!is(pieces, first, 'half')) return undefined
  if (!is(pieces, first + 1, 'a')) return { value: 0.5, end: first + 1 }
  const scale = valueAt(pieces, first + 2, 'scale')
  return scale === undefined ? { value: 0.5, end: first + 2 } : { value: scale / 2, end: first + 3 }
}

function withHalf(pieces: Pieces, first: number, whole: Amount): Amount {
  const { value, end } = whole
  const fraction = fractionAt(pieces, end)
  if (fraction !== undefined && pieces.entries[first]?.values.has('count') === true)
    return { value: value + fraction, end: end + 3 }
  if (value === 1 && is(pieces, end, '-') && is(pieces, end + 1, 'half')) return { value: 0.5, end: end + 2 }
  if (value === 1 && is(pieces, first, 'a') && is(pieces, end, 'half')) return { value: 0.5, end: end + 1 }
  if (whole.value > 1 && is(pieces, end, 'and') && is(pieces, end + 1, 'half'))
    return { value: value + 0.5, end: end + 2 }
  const hyphen = is(pieces, end, '-') ? 1 : 0
  const article = end + hyphen + 1 + (is(pieces, end + hyphen + 1, '-') ? 1 : 0)
  const isHalf = is(pieces, end + hyphen, 'and') && is(pieces, article, 'a')
  const half = article + 1 + (is(pieces, article + 1, '-') ? 1 : 0)
  if (isHalf && is(pieces, half, 'half')) return { value: value + 0.5, end: half + 1 }
  return whole
}

/** The "1/2" of "2 1/2". */
function fractionAt(pieces: Pieces, at: number): number | undefined {
  const [above, below] = [valueAt(pieces, at, 'small'), valueAt(pieces, at + 2, 'small')]
  if (above === undefined || below === undefined || !is(pieces, at + 1, '/') || !pieces.touches(at + 1))
    return undefined
  return above < below && below <= 10 ? above / below : undefined
}

function wholeAt(pieces: Pieces, first: number): Amount | undefined {
  const digits = valueAt(pieces, first, 'count')
  if (digits !== undefined) return scaled(pieces, digits, first + 1)
  let sum: Sum | undefined
  let at = first
  while (at < first + longest) {
    const next = scaledSum(pieces, at, sum) ?? grownSum(pieces, at, first, sum)
    if (next === undefined) break
    sum = next.sum
    at = next.end
  }
  return sum === undefined ? undefined : { value: sum.thousands + sum.part, end: at }
}

/** A number being read: the thousands that are done, and the part below. */
interface Sum {
  readonly thousands: number
  readonly part: number
}

/** A scale behind a number: "two hundred", "ten thousand". */
function scaledSum(pieces: Pieces, at: number, sum: Sum | undefined): { sum: Sum; end: number } | undefined {
  const scale = sum === undefined ? undefined : valueAt(pieces, at, 'scale')
  if (sum === undefined || scale === undefined) return undefined
  const product = (sum.part === 0 ? 1 : sum.part) * scale
  const isThousands = scale >= 1000
  const next = isThousands ? { thousands: sum.thousands + product, part: 0 } : { ...sum, part: product }
  return { sum: next, end: at + 1 }
}

/** A number word that goes on with the number so far, with or without a hyphen: "twenty-four". */
function grownSum(
  pieces: Pieces,
  at: number,
  first: number,
  sum: Sum | undefined,
): { sum: Sum; end: number } | undefined {
  const hyphen = at > first && is(pieces, at, '-') ? 1 : 0
  const word = valueAt(pieces, at + hyphen, 'number')
  if (word === undefined || !fits(sum?.part, word)) return undefined
  // "up from twenty a year earlier": an article goes on with no number.
  if (sum !== undefined && is(pieces, at + hyphen, 'a')) return undefined
  return { sum: { thousands: sum?.thousands ?? 0, part: (sum?.part ?? 0) + word }, end: at + hyphen + 1 }
}

/** Whether a number word goes on with the number so far: "twenty" with "four", "hundred" with "five", never "two" with "three". */
function fits(part: number | undefined, word: number): boolean {
  if (part === undefined || part === 0) return true
  if (part % 1000 === 0) return true
  if (part % 100 === 0) return word < 100
  return part % 10 === 0 && part % 100 >= 20 && word < 10
}

function scaled(pieces: Pieces, value: number, end: number): Amount {
  const scale = valueAt(pieces, end, 'scale')
  return scale === undefined ? { value, end } : { value: value * scale, end: end + 1 }
}
