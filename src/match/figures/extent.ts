/** What a hedge does to a number. */
export type HedgeSense = 'near' | 'above' | 'below' | 'exact'

/** The interval of values that a figure can be meant to have. */
export interface Extent {
  readonly least: number
  readonly most: number
}

/** "About 2,500" is taken for anything within a tenth of it: newsrooms round to two figures. */
const nearness = 0.1

/** The values that a number with its hedge allows: "nearly n" up to n, "more than n" from n on, "about n" around it. */
export function extentOf(low: number, high: number, sense: HedgeSense): Extent {
  switch (sense) {
    case 'near':
      return { least: low - Math.abs(low) * nearness, most: high + Math.abs(high) * nearness }
    case 'above':
      return { least: low, most: Number.POSITIVE_INFINITY }
    case 'below':
      return { least: 0, most: high }
    case 'exact':
      return { least: low, most: high }
    default:
      return sense satisfies never
  }
}

/** How the extents of one thing agree: all meet in values that all tell, all meet, or some pair cannot both hold. */
export function agreementOf(
  told: readonly (Extent & { readonly low: number; readonly high: number })[],
): 'agree' | 'overlap' | 'conflict' {
  const least = told.reduce((most, one) => Math.max(most, one.least), Number.NEGATIVE_INFINITY)
  const most = told.reduce((fewest, one) => Math.min(fewest, one.most), Number.POSITIVE_INFINITY)
  if (least > most) return 'conflict'
  const [first] = told
  return told.every(({ low, high }) => low === first?.low && high === first.high) ? 'agree' : 'overlap'
}
