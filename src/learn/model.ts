import type { KeyClasses } from './key-classes.ts'
import type { RowIndex } from './row-index.ts'

/** How the one byte of a weight stands for a number: in proportion, or with finer steps near zero. */
export const Scale = { linear: 1, squareRoot: 2 } as const
export type Scale = (typeof Scale)[keyof typeof Scale]

/** What a model decides: `chain`, the best chain of labels over a sequence; `ranking`, the best of some candidates, a label a question. */
export const ModelKind = { chain: 1, ranking: 2 } as const
export type ModelKind = (typeof ModelKind)[keyof typeof ModelKind]

/**
 * A linear model over hashed features, ready to score. All its numbers are whole: multiples of `unit`, so that
 * sums are exact and the same on every machine.
 */
export interface LinearModel {
  readonly kind: ModelKind
  /** The feature set it was trained with, and that set's version. */
  readonly features: string
  readonly featuresVersion: number
  readonly labels: readonly string[]
  readonly rows: RowIndex
  /** The byte of each weight, rows × `width`, zeros and all: a row lies in one or two lines of the processor's memory, for to find it costs more than to add it up. */
  readonly codes: Uint8Array
  /** Bytes of a row: the labels, and zeros up to a whole number of fours. */
  readonly width: number
  /** What each byte is worth, in units. */
  readonly worth: Int16Array
  /** What one whole step is worth as a real weight. */
  readonly unit: number
  /** From label (row) to label (column), in units; `forbidden` where a label may not follow. */
  readonly transitions: Int32Array
  /** For the first label of a sequence, in units; `forbidden` where none may begin with it. */
  readonly initial: Int32Array
  /** What was learned about single words: key of the word to a small number. */
  readonly classes: KeyClasses
}

/** Far below every sum of weights, with room for sums of many of them in 53 bits. */
export const forbidden: number = -(2 ** 30)

/** What a weight's byte (-127 to 127) is worth in units: 64 a step in proportion, or its signed square. */
export function unitsOf(code: number, scale: Scale): number {
  return scale === Scale.linear ? code * 64 : code * Math.abs(code)
}

/** What one unit is worth when the largest byte stands for the weight `top`. */
export function unitFor(top: number, scale: Scale): number {
  return top / unitsOf(127, scale)
}
