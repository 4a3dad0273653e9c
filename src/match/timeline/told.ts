import { parseIsoDay } from '../../record/calendar.ts'
import type { FoundEvent } from '../../record/findings.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import type { Entities } from '../../record/layers.ts'
import type { EntityType, EventStatus } from '../../record/record.ts'
import type { ArticleView, StoryView } from '../../record/stage.ts'
import type { Span } from '../../text/span.ts'
import { TokenKind } from '../../text/tokens.ts'
import { dayCount } from './day-count.ts'

export type Reads = 'events' | 'names' | 'entities' | 'published' | 'tokens'

/** A mention of an event with what is compared of it. */
export interface Told {
  readonly id: MarkId
  readonly found: FoundEvent
  readonly article: ArticleView<Reads>
  /** Where the article stands in the story's order. */
  readonly order: number
  readonly sentence: number
  readonly family: string
  readonly status: EventStatus
  readonly sources: readonly EntityId[]
  readonly targets: readonly EntityId[]
  /** All that its clause names, with its type. */
  readonly named: ReadonlyMap<EntityId, EntityType>
  /** All that its sentence names. */
  readonly around: ReadonlySet<EntityId>
  /** The beginnings of the longer words that tell it, but for its words of time. */
  readonly words: ReadonlySet<string>
  readonly isDeadline: boolean
}

/** Types that tell one event by turns: who tells of the blast calls it neither attack nor accident. */
const families: ReadonlyMap<string, string> = new Map([
  ['INCIDENT', 'ASSAULT'],
  ['CONSULT', 'AGREE'],
])

/** Verbs of any meaning tell one event only where they are one verb. */
function familyOf(found: FoundEvent): string {
  if (isOccasion(found)) return 'OCCASION'
  return found.type === 'OTHER' ? `OTHER ${found.lemma}` : (families.get(found.type) ?? found.type)
}

/** Characters of a word that stand for it, and of the shortest that counts: "combat", "American". */
const beginning = 5

/** No more characters of a mention are compared. */
const longest = 400

/** An interview, a speech: told apart by who speaks there. */
export const isOccasion = ({ by }: FoundEvent): boolean => by === 'events/occasion'

/** The mentions of an article, in its order. */
export function toldIn(article: ArticleView<Reads>, order: number, view: StoryView<Reads>): Told[] {
  const reader = new Reader(article, view.layer('entities'))
  return article.layer('events').map((found) => reader.told(found, order))
}

/** So many days back nothing is asked for any more. */
const longOver = 14

class Reader {
  readonly #article: ArticleView<Reads>
  readonly #names: readonly { readonly at: Span; readonly type: EntityType; readonly entity: EntityId }[]

  constructor(article: ArticleView<Reads>, { ofName }: Entities) {
    this.#article = article
    this.#names = article
      .layer('names')
      .flatMap(({ id, at, type }) => {
        const entity = ofName.get(id)
        return entity === undefined ? [] : [{ at, type, entity }]
      })
      .sort((a, b) => a.at.start - b.at.start)
  }

  told(mention: FoundEvent, order: number): Told {
    const tokens = this.#article.layer('tokens')
    const found = this.#over(mention)
    const named = this.#in(found.at)
    const sentence = tokens.sentenceOf[tokens.at(found.trigger.start)] ?? 0
    return {
      id: found.id,
      found,
      article: this.#article,
      order,
      sentence,
      family: familyOf(found),
      status: this.#status(found),
      sources: this.#at(found.sources),
      targets: this.#at(found.targets),
      named: new Map(named.map(({ entity, type }) => [entity, type])),
      around: new Set(this.#in(tokens.sentences[sentence] ?? found.at).map(({ entity }) => entity)),
      words: this.#words(found),
      isDeadline: found.earliest === null && found.latest !== null,
    }
  }

  /** "Speaking on Monday, she …" may leave two Mondays open: what happened did so on the one before the article came out. */
  #over(found: FoundEvent): FoundEvent {
    const { latest } = this.#article.layer('published')
    if (found.status !== 'happened' || found.earliest === null || found.latest === null || latest === null) return found
    const isEitherWeek = parseIsoDay(found.latest.slice(0, 10)) === (parseIsoDay(found.earliest.slice(0, 10)) ?? 0) + 7
    const isBetween = found.earliest <= latest && latest < found.latest
    return isEitherWeek && isBetween ? { ...found, latest: found.earliest } : found
  }

  /** What is dated after the article came out is ahead, whatever its verb: "if they vote on Thursday". */
  #status({ status, earliest, latest: last }: FoundEvent): EventStatus {
    const { earliest: first, latest } = this.#article.layer('published')
    // "They demand the withdrawal under a law adopted in 2020": what is long over is not asked for.
    if (status === 'demanded' && last !== null && first !== null && dayCount(first) - dayCount(last) > longOver)
      return 'happened'
    const isAhead = status === 'happened' && earliest !== null && latest !== null && earliest > latest.slice(0, 10)
    return isAhead ? 'planned' : status
  }

  /** The beginnings of its longer words, but for names and words of time. */
  #words({ at, when }: FoundEvent): ReadonlySet<string> {
    const tokens = this.#article.layer('tokens')
    const end = Math.min(at.end, at.start + longest)
    const isOfTime = (start: number): boolean => when !== null && start >= when.start && start < when.end
    const words = new Set<string>()
    for (let i = tokens.at(at.start); i < tokens.count && (tokens.starts[i] ?? 0) < end; i++) {
      const word = tokens.lower(i)
      const isLong = word.length >= beginning && tokens.kinds[i] === TokenKind.word
      if (isLong && !isOfTime(tokens.starts[i] ?? 0)) words.add(word.slice(0, beginning))
    }
    for (const { at: name } of this.#in(at)) {
      for (let i = tokens.at(name.start); i < tokens.count && (tokens.starts[i] ?? 0) < name.end; i++)
        words.delete(tokens.lower(i).slice(0, beginning))
    }
    return words
  }

  #at(places: readonly Span[]): readonly EntityId[] {
    return [...new Set(places.flatMap((place) => this.#in(place).map(({ entity }) => entity)))]
  }

  #in({ start, end }: Span): { readonly at: Span; readonly type: EntityType; readonly entity: EntityId }[] {
    let low = 0
    let high = this.#names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#names[middle]?.at.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const found = []
    for (let n = low; n < this.#names.length; n++) {
      const name = this.#names[n]
      if (name === undefined || name.at.start >= end) break
      if (name.at.end <= end) found.push(name)
    }
    return found
  }
}

/** Whether the mention has a day, an interval or a deadline of its own. */
export const isDated = ({ found }: Told): boolean => found.latest !== null
