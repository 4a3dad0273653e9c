/** How a language writes numbers and says how sure they are; all words folded, numbers by their value. */
export interface NumberWords {
  readonly numbers: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  readonly hundred: string
  readonly fractions: ReadonlyMap<string, number>
  readonly half: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly moving: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly rangeJoints: ReadonlySet<string>
  readonly vagueTimes: ReadonlyMap<string, number>
  readonly vague: ReadonlyMap<string, readonly [least: number, most: number]>
  /** Words that multiply a scale by a few, with the least and the most that they mean. */
  readonly several: ReadonlyMap<string, readonly [least: number, most: number]>
  /** Hedges that set no upper end, as one string each. */
  readonly above: ReadonlySet<string>
  /** Hedges that set no lower end. */
  readonly below: ReadonlySet<string>
  /** Words for how large an amount without a number is. */
  readonly sizes: ReadonlySet<string>
  /** Nouns for such an amount. */
  readonly amountNouns: ReadonlySet<string>
  readonly hedges: readonly (readonly string[])[]
  readonly additive: ReadonlySet<string>
  readonly trailing: readonly (readonly string[])[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
const valued = (list: string, value: (place: number) => number): (readonly [string, number])[] =>
  list.split(' ').map((word, place) => [word, value(place)] as const)

/** How English news writes numbers. */
const listed = (list: string): ReadonlySet<string> => new Set(list.split(',').map((one) => one.trim()))

/** Hedges that set a number as the least. */
export const openAbove: ReadonlySet<string> = listed(
  'at least, more than, over, or more, no fewer than, no less than, in excess of, well over, just over, a little over, slightly more than',
)

/** Hedges that set a number as the most. */
export const openBelow: ReadonlySet<string> = listed(
  'up to, at most, less than, fewer than, under, no more than, or fewer, as many as, as much as, well under',
)

export const numberWords: NumberWords = {
  numbers: new Map<string, number>([
    ...valued('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', (n) => n + 1),
    ...valued('sixteen seventeen eighteen nineteen', (n) => n + 16),
    ...valued('twenty thirty forty fifty sixty seventy eighty ninety', (n) => (n + 2) * 10),
  ]),
  /** Words and endings that multiply the number before them. */
  scales: new Map<string, number>([
    ['hundred', 100],
    ['dozen', 12],
    ...valued('thousand k', () => 1e3),
    ...valued('million m mn', () => 1e6),
    ...valued('billion bn', () => 1e9),
    ...valued('trillion tn', () => 1e12),
  ]),
  /** Parts of a whole by how many of them make it. */
  fractions: new Map<string, number>([
    ...valued('third quarter fifth sixth', (n) => n + 3),
    ...valued('thirds quarters fifths sixths', (n) => n + 3),
    ...valued('eighth eighths', () => 8),
    ...valued('tenth tenths', () => 10),
  ]),
  /** Plurals that stand for a vague amount, with the least and the most that they mean. */
  vague: new Map<string, readonly [number, number]>([
    ['dozens', [24, 99]],
    ['scores', [40, 99]],
    ['hundreds', [200, 999]],
    ['thousands', [2e3, 9999]],
    ['millions', [2e6, 9999999]],
    ['billions', [2e9, 9999999999]],
  ]),
  several: new Map<string, readonly [number, number]>([
    ['several', [2, 9]],
    ['few', [2, 9]],
    ['couple', [2, 3]],
  ]),
  /** The word between the hundreds and the rest of a number. */
  hundred: 'hundred',
  half: words('half'),
  articles: words('a an one'),
  and: words('and'),
  of: words('of'),
  /** Words before a number that make a "to" behind it a move to another number, not a range. */
  moving: words(
    'from by up down off rose risen rise fell fallen fall gained lost dropped jumped climbed slipped declined increased decreased grew cut raised added',
  ),
  between: words('between'),
  /** What stands between the two ends of a range. */
  rangeJoints: words('- to or'),
  /** Vague plurals that multiply another: "tens of thousands". */
  vagueTimes: new Map<string, number>(Object.entries({ tens: 10, hundreds: 100, thousands: 1000 })),
  sizes: words(
    'great large larger huge vast small smaller tiny limited growing considerable significant substantial sizeable sizable record low high',
  ),
  amountNouns: words('bulk number numbers amount amounts quantity quantities'),
  above: openAbove,
  below: openBelow,
  /** What stands before a number and says how sure or complete it is; longest first. */
  hedges: phrases(`
    no fewer than
    no more than
    no less than
    a total of
    an estimated
    a good
    a little over
    a little under
    as many as
    as few as
    as much as
    at least
    at most
    close to
    fewer than
    in excess of
    less than
    more than
    only about
    up to
    just over
    just under
    slightly more than
    slightly less than
    well over
    well under
    about
    almost
    another
    approximately
    around
    all
    barely
    exactly
    just
    nearly
    only
    over
    roughly
    some
    under
  `),
  /** Hedges that add to another amount and say nothing of doubt; they belong to the figure, not to its hedge. */
  additive: new Set(['another', 'a total of', 'exactly']),
  /** What stands after a number and makes it vague. */
  trailing: phrases(`
    or more
    or so
    or fewer
  `),
}
