import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import type { FoundFigure } from '../../record/findings.ts'
import type { Amount } from './amounts.ts'

/**
 * The least and the most that an amount can be by its words: "more than 2,000" is 2,000 or more, "up to 400" is 400 or
 * less, "thousands of" has both ends of its own; `hedge` is folded.
 */
export function ends(
  { low, high, isUncounted }: Amount,
  hedge: string,
  words: FigureWords,
): Pick<FoundFigure, 'low' | 'high'> {
  if (isUncounted === true) return { low: null, high: null }
  if (low !== high) return { low, high }
  return { low: words.below.has(hedge) ? null : low, high: words.above.has(hedge) ? null : high }
}
