import { eachWord } from './words.ts'

/** Words that must follow one another. */
export interface Term {
  readonly words: readonly string[]
  /** Whether the last word is only the beginning of one. */
  readonly isPrefix: boolean
}

/** What one query may ask; more is left out, so that no query takes more than its share. */
const limits = { units: 1_000, terms: 16, words: 16 } as const

/**
 * The terms of a query: words, `"words in a row"`, and `begin*`. Any of the double quotation marks will do;
 * one that is not closed reaches to the end. What a hyphen or an apostrophe joins is a row as well.
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = []
  const pieces = query.slice(0, limits.units).split(/["“”„«»]/)
  pieces.forEach((piece, i) => {
    const rows = i % 2 === 1 ? [piece] : piece.split(/\s+/)
    for (const row of rows) {
      const term = termOf(row)
      if (term !== undefined && terms.length < limits.terms) terms.push(term)
    }
  })
  return terms
}

function termOf(row: string): Term | undefined {
  const words: string[] = []
  eachWord(row, (word) => {
    if (word !== '') words.push(word)
  })
  if (words.length === 0) return undefined
  return { words: words.slice(0, limits.words), isPrefix: row.trimEnd().endsWith('*') }
}
