import type { NameParts } from './name-words.ts'
import { type OrganisationName, OrganisationNames } from './organisation-words.ts'
import { isInitial, letterSimilarity, wordSimilarity } from './similarity.ts'
import type { EntityWords } from './words.ts'

/** A word of one name with its partner in the other, by their places. */
interface Pair {
  readonly a: number
  readonly b: number
  readonly value: number
}

/** Words at least so alike may be partners. */
const leastAlike = 0.7
/** The most words of a name that are compared, so that a degenerate text cannot make it slow. */
const mostWords = 24

/**
 * How alike two names are by themselves, 0 to 1, without what a story says of them. The words of one are laid on
 * their best partners in the other and weighted by length; words that only one of them has cost little, words that
 * stand against each other much.
 */
export class NameSimilarity {
  readonly #words: EntityWords
  readonly #organisations: OrganisationNames

  constructor(words: EntityWords) {
    this.#words = words
    this.#organisations = new OrganisationNames(words)
  }

  /** Of two persons' names: given names by their short forms, initials, family name first or last. */
  persons(one: NameParts, other: NameParts): number {
    if (one.joined === other.joined) return 1
    const [a, b] = [distinct(one.words), distinct(other.words)]
    const pairs = partners(a, b, (x, y) => this.#personWords(x, y))
    const score = scored(a, b, pairs, (word) => Math.min(8, word.length))
    const asOne = a.length === b.length ? 0 : letterSimilarity(one.joined, other.joined) - 0.1
    return Math.max(asOne >= 0.8 ? asOne : 0, score - (this.#areInverted(a, pairs) ? 0.3 : 0))
  }

  /** Of two organisations' names: without legal forms, with short forms written out; other numbers or countries make them unlike. */
  organisations(one: NameParts, other: NameParts): number {
    const [a, b] = [this.#organisations.of(one), this.#organisations.of(other)]
    const generic = this.#words.genericOrganisationWords
    const score =
      one.joined === other.joined || a.words.join('') === b.words.join('')
        ? 1
        : scored(a.words, b.words, partners(a.words, b.words, wordSimilarity), (word) =>
            generic.has(word) ? 2 : Math.min(8, word.length),
          )
    return contradict(a, b) ? Math.min(0.5, score) : score
  }

  #personWords(a: string, b: string): number {
    if (isInitial(a, b)) return a === b ? 1 : 0.8
    return a !== b && isSameGivenName(a, b, this.#words.nicknames) ? 0.95 : wordSimilarity(a, b)
  }

  /** Whether the words that both have stand in another order than a family name put first or last would explain. */
  #areInverted(words: readonly string[], pairs: readonly Pair[]): boolean {
    const order = [...pairs].sort((x, y) => x.a - y.a)
    let breaks = 0
    for (let i = 1; i < order.length; i++) if ((order[i]?.b ?? 0) < (order[i - 1]?.b ?? 0)) breaks++
    if (breaks === 0) return false
    const { givenNames } = this.#words
    // Turned round once is a family name that was moved, unless each of the two words is a given name.
    const isRotated = breaks === 1 && (order.at(-1)?.b ?? 0) < (order[0]?.b ?? 0)
    return !isRotated || order.every(({ a }) => givenNames.has(words[a] ?? ''))
  }
}

/** Whether two given names are one or may stand for one; two names that share a short form ("Edward", "Theodore") are two. */
export function isSameGivenName(a: string, b: string, nicknames: EntityWords['nicknames']): boolean {
  if (a === b) return true
  const [ofA, ofB] = [nicknames.get(a) ?? [], nicknames.get(b) ?? []]
  return ofA.includes(b) || ofB.includes(a) || ofA.some((one) => ofB.includes(one))
}

/** Kinds of legal form, numbers or countries that cannot be one organisation's. */
export function contradict(a: OrganisationName, b: OrganisationName): boolean {
  if (a.numbers !== b.numbers) return true
  if (a.forms.size > 0 && b.forms.size > 0 && !shareOne(a.forms, b.forms)) return true
  return !holdsAll(a.countries, b.countries) || !holdsAll(b.countries, a.countries)
}

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

function holdsAll(outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  for (const one of inner) if (!outer.has(one)) return false
  return true
}

const distinct = (words: readonly string[]): string[] =>
  words.filter((word, i) => word !== words[i - 1]).slice(0, mostWords)

/** The best partner of each word, best first; each word has one at most. */
function partners(a: readonly string[], b: readonly string[], alike: (x: string, y: string) => number): Pair[] {
  const all: Pair[] = []
  for (const [i, word] of a.slice(0, mostWords).entries()) {
    for (const [j, other] of b.slice(0, mostWords).entries()) {
      const value = alike(word, other)
      if (value >= leastAlike) all.push({ a: i, b: j, value })
    }
  }
  all.sort((x, y) => y.value - x.value || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  return all.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false
    usedA.add(pair.a)
    usedB.add(pair.b)
    return true
  })
}

/** What words without a partner cost, of their weight: on one side only, and against one of the other side. */
const missing = 0.2
const against = 1.4

function scored(
  a: readonly string[],
  b: readonly string[],
  pairs: readonly Pair[],
  weight: (word: string) => number,
): number {
  let agreed = 0
  let total = 0
  let [leftA, leftB] = [0, 0]
  const byA = new Map(pairs.map((pair) => [pair.a, pair]))
  const ofB = new Set(pairs.map((pair) => pair.b))
  for (const [i, word] of a.entries()) {
    const pair = byA.get(i)
    if (pair === undefined) leftA += weight(word)
    else {
      const both = (weight(word) + weight(b[pair.b] ?? '')) / 2
      agreed += both * pair.value
      total += both
    }
  }
  for (const [j, word] of b.entries()) if (!ofB.has(j)) leftB += weight(word)
  const opposed = Math.min(leftA, leftB)
  const extra = Math.max(leftA, leftB) - opposed
  return agreed / (total + opposed * (1 + against) + extra * missing || 1)
}
