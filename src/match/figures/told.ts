import type { FigureGroupWords } from '../../lexicon/en/figure-group-words.ts'
import type { ArticleText, Published } from '../../record/article.ts'
import type { FoundDate, FoundFigure, FoundName } from '../../record/findings.ts'
import type { MarkId } from '../../record/ids.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type CountedThing, countedThing } from './counted-thing.ts'
import { type Extent, extentOf, type HedgeSense, numbersOf } from './extent.ts'
import type { Teller } from './teller.ts'

export type Reads = 'figures' | 'tokens' | 'names' | 'dates' | 'published'

/** Those layers of one article. */
export type ReadLayers = readonly [
  figures: readonly FoundFigure[],
  tokens: Tokens,
  names: readonly FoundName[],
  dates: readonly FoundDate[],
  published: Published,
]

/** A figure with all that is compared of it. */
export interface Told {
  readonly id: MarkId
  readonly figure: FoundFigure
  /** Its two ends as numbers. */
  readonly low: number
  readonly high: number
  readonly thing: CountedThing
  /** `share` stands for per cent too. */
  readonly unit: string | null
  readonly extent: Extent
  /** Whether another figure counts a part of it: "1,400 of the 3,200 jobs"; what is said next is said of the part. */
  readonly hasPart: boolean
  /** Whether it is told beside another amount: "another 40 guards". */
  readonly isAdded: boolean
  readonly teller: Teller
  readonly sentence: number
  /** Names in the same sentence, folded, countries under one name. */
  readonly around: ReadonlySet<string>
  /** The beginnings of the longer words of its sentence. */
  readonly context: ReadonlySet<string>
  /** Those of them that belong to no name. */
  readonly saying: ReadonlySet<string>
  /** The place that is named right after it: "12 people in Basra". */
  readonly scope: string | undefined
  /** Places in the same sentence, by the names that `around` has for them. */
  readonly places: ReadonlySet<string>
  /** The days that the dates of its sentence mean; empty where it has none or one of them is open. */
  readonly when: readonly { readonly earliest: string; readonly latest: string }[]
}

/** The figures of an article that can be compared. */
export function toldIn(article: ArticleText, layers: ReadLayers, words: FigureGroupWords): Told[] {
  const [figures, tokens, names, dates, published] = layers
  if (figures.length === 0) return []
  const teller = { article, published, names: namesIn(names, tokens, words) }
  const reader = new Reader(tokens, names, dates, words)
  const parted = new Set<number>()
  for (const { by, counted } of figures) if (by.endsWith('/part') && counted !== null) parted.add(counted.start)
  return figures.flatMap((figure) => {
    const thing = countedThing(figure, tokens, words)
    // Small numbers count whatever is at hand ("two officials"); only a named thing makes them comparable.
    const { high } = numbersOf(figure)
    const isTrifle = thing?.isHarm === false && figure.unit === null && high < 5 && thing.modifiers.size === 0
    return thing === undefined || (isTrifle && high > 0)
      ? []
      : [reader.told(figure, thing, teller, !thing.isPart && parted.has(figure.counted?.start ?? -1))]
  })
}

function namesIn(names: readonly FoundName[], { folded }: Tokens, { countries }: FigureGroupWords): Set<string> {
  return new Set(names.map(({ at }) => folded.slice(at.start, at.end)).filter((name) => !countries.has(name)))
}

/** A place so few tokens behind a figure is where it holds: "12 people in Basra". */
const scopeReach = 4

const nothing: ReadonlySet<string> = new Set()

class Reader {
  readonly #words: FigureGroupWords
  readonly #tokens: Tokens
  /** Names and dates by the number of the sentence that they begin in. */
  readonly #around: ReadonlyMap<number, ReadonlySet<string>>
  readonly #dates: ReadonlyMap<number, readonly { readonly earliest: string | null; readonly latest: string | null }[]>
  /** Places by their first token. */
  readonly #places: ReadonlyMap<number, string>
  readonly #placesAround: ReadonlyMap<number, ReadonlySet<string>>
  readonly #contexts = new Map<number, ReadonlySet<string>>()

  constructor(tokens: Tokens, allNames: readonly FoundName[], dates: readonly FoundDate[], words: FigureGroupWords) {
    this.#words = words
    this.#tokens = tokens
    const names = this.#bySentence(allNames)
    this.#around = new Map([...names].map(([n, each]) => [n, new Set(each.map(({ at }) => this.#name(at)))]))
    const places = allNames.filter(({ type }) => type === 'place')
    this.#places = new Map(places.map(({ at }) => [this.#tokens.at(at.start), this.#name(at)]))
    const placed = this.#bySentence(places)
    this.#placesAround = new Map([...placed].map(([n, each]) => [n, new Set(each.map(({ at }) => this.#name(at)))]))
    this.#dates = this.#bySentence(dates.filter(({ type }) => type === 'DATE' || type === 'TIME'))
  }

  told(figure: FoundFigure, thing: CountedThing, teller: Teller, hasPart: boolean): Told {
    const sentence = this.#sentenceOf(figure.at)
    const isPercent = figure.unit === '%'
    const { low, high } = numbersOf(figure)
    const { least, most } = extentOf(low, high, this.#sense(figure.hedge, low === high))
    return {
      id: figure.id,
      figure,
      low,
      high,
      thing,
      unit: isPercent ? 'share' : figure.unit,
      extent: isPercent ? { least: least / 100, most: most / 100 } : { least, most },
      hasPart,
      isAdded: this.#isAdded(figure),
      teller,
      sentence,
      around: this.#around.get(sentence) ?? nothing,
      context: this.#context(sentence),
      saying: this.#saying(sentence),
      scope: this.#scope(figure.at),
      places: this.#placesAround.get(sentence) ?? nothing,
      when: this.#when(sentence),
    }
  }

  #sentenceOf(at: Span): number {
    return this.#tokens.sentenceOf[this.#tokens.at(at.start)] ?? 0
  }

  #bySentence<Mark extends { readonly at: Span }>(marks: readonly Mark[]): Map<number, Mark[]> {
    const found = new Map<number, Mark[]>()
    for (const mark of marks) {
      const sentence = this.#sentenceOf(mark.at)
      const there = found.get(sentence)
      if (there === undefined) found.set(sentence, [mark])
      else there.push(mark)
    }
    return found
  }

  #name({ start, end }: Span): string {
    const folded = this.#tokens.folded.slice(start, end)
    return this.#words.countries.get(folded) ?? folded
  }

  #sense(hedge: Span | null, isOneNumber: boolean): HedgeSense {
    if (hedge === null) return 'exact'
    const sense = this.#words.hedges.get(this.#tokens.folded.slice(hedge.start, hedge.end)) ?? 'exact'
    // "Thousands of" may be many thousands; what else has two ends is told by them.
    return isOneNumber || sense === 'above' ? sense : 'exact'
  }

  /** From the word before the figure to its last. */
  #isAdded({ at }: FoundFigure): boolean {
    const first = this.#tokens.at(at.start)
    const end = this.#tokens.at(at.end - 1) + 1
    const from = this.#tokens.sentenceOf[first - 1] === this.#tokens.sentenceOf[first] ? first - 1 : first
    const isJoined = this.#words.joining.has(this.#tokens.lower(first - 1))
    for (let i = from; i < end; i++) {
      if (isJoined && this.#words.others.has(this.#tokens.lower(i))) return true
      const isMoreThan = this.#tokens.lower(i + 1) === this.#words.than
      if (this.#words.adding.has(this.#tokens.lower(i)) && !isMoreThan) return true
    }
    return false
  }

  #context(sentence: number): ReadonlySet<string> {
    const known = this.#contexts.get(sentence)
    if (known !== undefined) return known
    const found = new Set<string>()
    const end = this.#tokens.firstOfSentence[sentence + 1] ?? this.#tokens.count
    for (let i = this.#tokens.firstOfSentence[sentence] ?? 0; i < end; i++) {
      const word = this.#tokens.lower(i)
      if (word.length >= 5 && !this.#words.emptyModifiers.has(word)) found.add(word.slice(0, 6))
    }
    this.#contexts.set(sentence, found)
    return found
  }

  #saying(sentence: number): ReadonlySet<string> {
    const names = [...(this.#around.get(sentence) ?? nothing)].flatMap((name) => name.split(/\s+/))
    const inNames = new Set(names.map((word) => word.slice(0, 6)))
    return new Set([...this.#context(sentence)].filter((word) => !inNames.has(word)))
  }

  #scope({ end }: Span): string | undefined {
    const next = this.#tokens.at(end - 1) + 1
    const sentence = this.#tokens.sentenceOf[next - 1]
    for (let i = next; i < next + scopeReach && this.#tokens.sentenceOf[i] === sentence; i++) {
      const place = this.#places.get(i)
      if (place !== undefined) return place
      if (this.#words.there.has(this.#tokens.lower(i))) return this.#tokens.lower(i)
    }
    return undefined
  }

  #when(sentence: number): Told['when'] {
    const dates = this.#dates.get(sentence) ?? []
    const days = dates.flatMap(({ earliest, latest }) =>
      earliest === null || latest === null ? [] : { earliest, latest },
    )
    return days.length === dates.length ? days : []
  }
}
