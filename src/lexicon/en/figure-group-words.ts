import { emptyModifiers, figureHeads } from './figure-heads.ts'
import { countries } from './place-countries.ts'

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

/** How English news names the things that figures count. */
export const figureGroupWords: FigureGroupWords = {
  heads: figureHeads,
  emptyModifiers,
  countries: new Map(
    countries.flatMap(({ name, demonyms, aliases }) =>
      [name, ...demonyms, ...aliases].map((word) => [word, name] as const),
    ),
  ),
  near: new Set([
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'or so',
    'an estimated',
    'close to',
    'estimated',
  ]),
  above: new Set([
    'at least',
    'more than',
    'over',
    'or more',
    'no fewer than',
    'no less than',
    'in excess of',
    'well over',
  ]),
  below: new Set([
    'nearly',
    'almost',
    'up to',
    'at most',
    'less than',
    'fewer than',
    'under',
    'no more than',
    'or fewer',
    'as many as',
  ]),
}
