import type { FigureGroupWords } from '../../lexicon/en/figure-group-words.ts'
import type { FoundFigure } from '../../record/findings.ts'
import type { MarkId } from '../../record/ids.ts'
import type { ArticleView } from '../../record/stage.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type CountedThing, countedThing } from './counted-thing.ts'
import { type Extent, extentOf, type HedgeSense } from './extent.ts'

export type Reads = 'figures' | 'tokens' | 'names' | 'dates' | 'published'

/** A figure with all that is compared of it. */
export interface Told {
  readonly id: MarkId
  readonly figure: FoundFigure
  readonly thing: CountedThing
  /** `share` stands for per cent too. */
  readonly unit: string | null
  readonly extent: Extent
  /** Whether another figure counts a part of it: "1,400 of the 3,200 jobs"; what is said next is said of the part. */
  readonly hasPart: boolean
  /** Where the article stands in the story's order. */
  readonly order: number
  readonly sentence: number
  /** Names in the same sentence, folded, countries under one name. */
  readonly around: ReadonlySet<string>
  /** The beginnings of the longer words of its sentence. */
  readonly context: ReadonlySet<string>
  /** The place that is named right after it: "12 people in Basra". */
  readonly scope: string | undefined
  /** The days that the one date of its sentence means. */
  readonly when: { readonly earliest: string; readonly latest: string } | undefined
}

/** The figures of an article that can be compared. */
export function toldIn(article: ArticleView<Reads>, order: number, words: FigureGroupWords): Told[] {
  const reader = new Reader(article, words)
  const parted = new Set<number>()
  for (const { by, counted } of article.layer('figures'))
    if (by.endsWith('/part') && counted !== null) parted.add(counted.start)
  return article.layer('figures').flatMap((figure) => {
    const thing = countedThing(figure, article.layer('tokens'), words)
    // Small numbers count whatever is at hand ("two officials"); only a named thing makes them comparable.
    const isTrifle = thing?.isHarm === false && figure.unit === null && figure.high < 5 && thing.modifiers.size === 0
    return thing === undefined || (isTrifle && figure.high > 0)
      ? []
      : [reader.told(figure, thing, order, !thing.isPart && parted.has(figure.counted?.start ?? -1))]
  })
}

class Reader {
  readonly #words: FigureGroupWords
  readonly #tokens: Tokens
  /** Marks by the number of the sentence that they begin in. */
  readonly #names: ReadonlyMap<number, readonly { readonly at: Span; readonly type: string }[]>
  readonly #dates: ReadonlyMap<number, readonly { readonly earliest: string | null; readonly latest: string | null }[]>
  readonly #contexts = new Map<number, ReadonlySet<string>>()

  constructor(article: ArticleView<Reads>, words: FigureGroupWords) {
    this.#words = words
    this.#tokens = article.layer('tokens')
    this.#names = this.#bySentence(article.layer('names'))
    this.#dates = this.#bySentence(article.layer('dates').filter(({ type }) => type === 'DATE' || type === 'TIME'))
  }

  told(figure: FoundFigure, thing: CountedThing, order: number, hasPart: boolean): Told {
    const sentence = this.#sentenceOf(figure.at)
    const names = this.#names.get(sentence) ?? []
    const isPercent = figure.unit === '%'
    const { least, most } = extentOf(figure.low, figure.high, this.#sense(figure))
    return {
      id: figure.id,
      figure,
      thing,
      unit: isPercent ? 'share' : figure.unit,
      extent: isPercent ? { least: least / 100, most: most / 100 } : { least, most },
      hasPart,
      order,
      sentence,
      around: new Set(names.map(({ at }) => this.#name(at))),
      context: this.#context(sentence),
      scope: this.#scope(figure.at, names),
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

  #sense({ hedge, low, high }: FoundFigure): HedgeSense {
    if (hedge === null || low !== high) return 'exact'
    const words = this.#tokens.folded.slice(hedge.start, hedge.end)
    return this.#words.hedges.get(words) ?? 'exact'
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

  #scope({ end }: Span, names: readonly { readonly at: Span; readonly type: string }[]): string | undefined {
    const last = this.#tokens.at(end - 1)
    const place = names.find(
      ({ at, type }) => type === 'place' && at.start >= end && this.#tokens.at(at.start) - last <= 4,
    )
    return place === undefined ? undefined : this.#name(place.at)
  }

  #when(sentence: number): Told['when'] {
    const [only, ...others] = this.#dates.get(sentence) ?? []
    if (only === undefined || others.length > 0 || only.earliest === null || only.latest === null) return undefined
    return { earliest: only.earliest, latest: only.latest }
  }
}
