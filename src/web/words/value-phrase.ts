import type { Figure } from '../../record/record.ts'

/** The value of a figure in words: "2,500", "200–300 km", "2,000 or more", "up to 400"; `''` where no number is told. */
export function valuePhrase({ low, high, unit }: Pick<Figure, 'low' | 'high' | 'unit'>): string {
  const number = numberPhrase(low, high)
  return unit === null || number === '' ? number : `${number} ${unit}`
}

function numberPhrase(low: number | null, high: number | null): string {
  if (low === null) return high === null ? '' : `up to ${written(high)}`
  if (high === null) return `${written(low)} or more`
  return low === high ? written(low) : `${written(low)}–${written(high)}`
}

const written = (value: number): string => value.toLocaleString('en-GB')
