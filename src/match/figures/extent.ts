import type { FoundFigure } from '../../record/findings.ts'

/** What a hedge does to a number. */
export type HedgeSense = 'near' | 'above' | 'below' | 'close-below' | 'exact'

/** The interval of values that a figure can be meant to have. */
export interface Extent {
  readonly least: number
  readonly most: number
}

/** "About 2,500" is taken for anything within a tenth of it, "nearly 2,500" for the tenth below: newsrooms round to two figures. */
const nearness = 0.1

/** A round number without a hedge may be off by half of its last figure that is not nought, but by no more than this share. */
const rounding = 0.05

/** What stands for both ends of a figure: an end that its words leave open is its other end; no number at all is anything. */
export function numbersOf({ low, high }: Pick<FoundFigure, 'low' | 'high'>): { low: number; high: number } {
  return { low: low ?? high ?? 0, high: high ?? low ?? Number.POSITIVE_INFINITY }
}

/** The values that a number with its hedge allows: "up to n" to n, "more than n" from n on, "about n" around it. */
export function extentOf(low: number, high: number, sense: HedgeSense): Extent {
  switch (sense) {
    case 'near':
      return { least: low - Math.abs(low) * nearness, most: high + Math.abs(high) * nearness }
    case 'above':
      return { least: low, most: Number.POSITIVE_INFINITY }
    case 'below':
      return { least: 0, most: high }
    case 'close-below':
      return { least: low - Math.abs(low) * nearness, most: high }
    case 'exact':
      return { least: low - slack(low), most: high + slack(high) }
    default:
      return sense satisfies never
  }
}

/** 2,500 may stand for 2,512; 17 stands for 17. */
function slack(value: number): number {
  if (!Number.isInteger(value) || value < 100) return 0
  let unit = 1
  while (value % (unit * 10) === 0) unit *= 10
  return unit === 1 ? 0 : Math.min(unit / 2, value * rounding)
}

/** Whether some value fits both. */
export function meets(a: Extent, b: Extent): boolean {
  return a.least <= b.most && b.least <= a.most
}
