import { emptyModifiers, figureHeads } from './figure-heads.ts'
import { openAbove, openBelow } from './figure-numbers.ts'
import { countries } from './place-countries.ts'

/** What a hedge says of the number beside it. */
type Hedge = 'near' | 'above' | 'below' | 'close-below'

/** What the grouping of figures asks of a language; all words folded. */
export interface FigureGroupWords {
  /** The class of a counted noun. */
  readonly heads: ReadonlyMap<string, string>
  readonly emptyModifiers: ReadonlySet<string>
  /** The country of a demonym or of a country's name: "american", "us" → "united states". */
  readonly countries: ReadonlyMap<string, string>
  readonly hedges: ReadonlyMap<string, Hedge>
  /** Words at or before a number that set it beside another, or that move with time: "another 40", "40 more", "the past 40", "grew to 40". */
  readonly adding: ReadonlySet<string>
  /** Words that set a number beside what "and" joins it to: "her mother and 10 others". */
  readonly others: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  /** Words behind a figure for a place that was named before. */
  readonly there: ReadonlySet<string>
  /** The word that makes a bound of "more". */
  readonly than: string
  /** The class of those who came to harm, by the words that tell of it. */
  readonly harm: ReadonlyMap<string, string>
  /** Classes of nouns that count anybody. */
  readonly people: ReadonlySet<string>
  /** Words at which a clause ends. */
  readonly clauseEnds: ReadonlySet<string>
}

const classed = <Class extends string>(lists: Readonly<Record<Class, string>>): ReadonlyMap<string, Class> => {
  const found = new Map<string, Class>()
  for (const name of Object.keys(lists) as Class[]) for (const word of lists[name].split(', ')) found.set(word, name)
  return found
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
  hedges: classed({
    near: 'about, around, roughly, approximately, some, or so, an estimated, close to, a good',
    above: `${[...openAbove].join(', ')}, dozens, scores, hundreds, thousands, millions, dozens of, scores of, hundreds of, thousands of, millions of, billions of, tens of thousands of, tens of millions of, tens of billions of, hundreds of thousands of, hundreds of millions of, hundreds of billions of`,
    below: [...openBelow].join(', '),
    'close-below': 'nearly, almost, just under, a little under, slightly less than',
  }),
  adding: new Set([
    'another',
    'additional',
    'extra',
    'further',
    'more',
    'fewer',
    'past',
    'last',
    'next',
    'first',
    'remaining',
    'to',
  ]),
  others: new Set(['other', 'others']),
  joining: new Set(['and', ',', 'with']),
  there: new Set(['there', 'elsewhere', 'here']),
  than: 'than',
  harm: classed({
    dead: 'dead, killed, kills, kill, killing, died, die, dies, deaths, death, perished, slain, martyred, drowned, lives, fatalities, toll',
    injured: 'injured, injures, injure, injuring, wounded, wounds, wounding, hurt, injuries',
    arrested: 'arrested, arrests, arresting, detained, detaining',
  }),
  people: new Set(['people', 'citizen', 'men', 'other', 'individual', 'women', 'victim', 'those']),
  clauseEnds: new Set([
    'and',
    'but',
    ',',
    ';',
    ':',
    '.',
    '(',
    ')',
    '"',
    '-',
    'while',
    'after',
    'before',
    'since',
    'as',
  ]),
}
