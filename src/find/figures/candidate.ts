import type { Amount } from './amounts.ts'
import type { TokenRange } from './counted.ts'

/** A figure in tokens, before it becomes a mark. */
export interface Candidate {
  readonly amount: Amount
  readonly unit: string | null
  /** What it counts; it may stand elsewhere in the sentence or paragraph ("The union says more than 2,000."). */
  readonly counted: TokenRange | undefined
  readonly rule: string
  /** Tokens of sign, number, unit and, where it follows at once, the counted thing. */
  readonly first: number
  readonly end: number
}
