import type { FoundFigure } from '../../record/findings.ts'
import type { Tokens } from '../../text/tokens.ts'

/** What the grouping of figures asks of a language; all words folded. */
export interface FigureGroupWords {
  /** The class of a counted noun. */
  readonly heads: ReadonlyMap<string, string>
  readonly emptyModifiers: ReadonlySet<string>
  /** The country of a demonym or of a country's name: "american", "us" → "united states". */
  readonly countries: ReadonlyMap<string, string>
  /** Words of hedges by what they do to the number. */
  readonly near: ReadonlySet<string>
  readonly above: ReadonlySet<string>
  readonly below: ReadonlySet<string>
}

/** What a figure counts, for comparing: the class of its noun and the words that say which ones. */
export interface CountedThing {
  readonly head: string
  readonly modifiers: ReadonlySet<string>
}

/** Reads the counted words of a figure; money and measures have no head that could be compared. */
export function countedThing(figure: FoundFigure, tokens: Tokens, words: FigureGroupWords): CountedThing | undefined {
  if (figure.counted === null) return undefined
  const first = tokens.at(figure.counted.start)
  const last = tokens.at(figure.counted.end - 1)
  const noun = tokens.lower(last)
  const modifiers = new Set<string>()
  for (let i = first; i < last; i++) {
    const word = tokens.lower(i)
    if (word.length > 1 && !words.emptyModifiers.has(word)) modifiers.add(words.countries.get(word) ?? word)
  }
  return { head: words.heads.get(noun) ?? noun.replace(/s$/, ''), modifiers }
}
