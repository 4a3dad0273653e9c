import type { Page } from './page.ts'

/** A run of tokens of one sentence between marks and words that part clauses. */
export interface Segment {
  readonly first: number
  readonly end: number
  /** The word that opened it ("which", "after"), or `''`. It is not among the tokens. */
  readonly opener: string
}

/** A run without any mark is cut here, so that no text costs more than its length. */
const longest = 120

/**
 * Cuts a sentence at commas, semicolons, colons, brackets, dashes, quotation marks and at words that open a
 * clause; nothing is cut inside a date or a name, nor between a preposition and its date ("since 9 March").
 */
export function segmentsOf(page: Page, first: number, end: number): Segment[] {
  const { tokens, words } = page
  const found: Segment[] = []
  let opener = ''
  let start = first
  const close = (at: number, next: string): void => {
    if (at > start) found.push({ first: start, end: at, opener })
    start = at + 1
    opener = next
  }
  for (let i = first; i < end; i++) {
    if (i - start >= longest) close(i, '')
    if (page.dateAt(i) !== undefined || page.isName(i)) continue
    const bracketed = abbreviationAt(page, i, end)
    if (bracketed > i) {
      i = bracketed
      continue
    }
    const word = tokens.lower(i)
    if (isMark(page, i)) close(i, '')
    else if (words.openers.has(word) && page.dateAt(i + 1) === undefined) close(i, word)
  }
  close(end, '')
  return found
}

/** The closing bracket of "(UHW)", which belongs to the name before it; `i` where there is none. */
function abbreviationAt({ tokens }: Page, i: number, end: number): number {
  const isShort = tokens.lower(i) === '(' && i + 2 < end && tokens.lower(i + 2) === ')'
  return isShort && tokens.isCapitalised(i + 1) ? i + 2 : i
}

function isMark(page: Page, i: number): boolean {
  if (!page.isPunctuation(i)) return false
  const { tokens } = page
  const sign = tokens.lower(i)
  if (sign === "'") return false
  return sign !== '-' || tokens.starts[i] !== tokens.ends[i - 1]
}
