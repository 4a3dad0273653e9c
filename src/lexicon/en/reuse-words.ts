import { newsSpread } from './reuse-spread.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What the comparing of passages, statements and articles has to know of English. */
export const reuseWords: {
  readonly determiners: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly shares: ReadonlyMap<string, number>
  readonly otherwise: ReadonlySet<string>
  readonly namingOpeners: ReadonlySet<string>
  readonly namingVerbs: ReadonlySet<string>
} = {
  /** Passed over when passages are compared: "to an advisory role" is "to advisory role". */
  determiners: words('a an the'),
  /** Cut off longer words for a rough stem, the first that fits. */
  endings: ['ing', 'ed', 'es', 's'],
  /** Share of news articles in which a stem stands, for those in at least one of 64. */
  shares: new Map(
    newsSpread.flatMap((stems, step) =>
      stems
        .trim()
        .split(/\s+/)
        .map((stem): [string, number] => [stem, 2 ** (-step / 2)]),
    ),
  ),
  /** Between a definition's short form and another name: "Harbour Workers' Union (HWU) or Dockers". */
  otherwise: words('or alias aka'),
  /** Open a formula that names a thing in somebody's words: "what it calls an advisory role". */
  namingOpeners: words('what'),
  /** The verb of such a formula, at most three words after its opener. */
  namingVerbs: words(
    'call calls called describe describes described term terms termed dub dubs dubbed label labels labelled',
  ),
}
