import type { ArticleId } from '../../record/ids.ts'
import { keptBy, keptByAsking } from '../../record/kept-by.ts'
import type { Span } from '../../text/span.ts'
import { type Knowledge, knowledgeBy } from './knowledge.ts'
import type { Party } from './party.ts'
import type { Sheet } from './sheet.ts'
import type { EntityWords } from './words.ts'

/** A place of "the Iraqi military", "Iraq's resistance groups": a body without a name of its own. */
export interface CollectivePlace {
  readonly article: ArticleId
  /** The number of the article in the story's order. */
  readonly order: number
  /** With its article ("the"). */
  readonly at: Span
  /** Its words without the article; `null` where they leave the state out. */
  readonly words: string | null
}

/** A body that is told by its state and its kind, with its places in all articles. */
export interface Collective {
  /** In reading order through the articles. */
  readonly places: readonly [CollectivePlace, ...CollectivePlace[]]
}

interface Phrase {
  readonly first: number
  readonly end: number
  /** The state and the kind: what makes two places one body. */
  readonly key: string
  readonly kind: string
}

/** So many places of one article are looked at: a degenerate text must not take long. */
const most = 2000

/** Finds the bodies of states in the articles of a story, each article once. */
export class Collectives {
  readonly #phrases: (sheet: Sheet, knowledge: Knowledge) => readonly Phrase[]
  readonly #speakers: (phrases: readonly Phrase[], sheet: Sheet, sources: readonly Span[]) => readonly string[]

  constructor(words: EntityWords) {
    const reader = new CollectiveReader(words)
    this.#phrases = keptByAsking((sheet, ask) => reader.phrases(sheet, knowledgeBy(ask)))
    this.#speakers = keptBy((phrases, sheet, sources) => {
      const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]))
      return sources.flatMap((at) => speakerOf(sheet, at, byFirst) ?? [])
    })
  }

  /**
   * The bodies that speak without a name ("the US military said"): only those to which some article credits a
   * statement, so that not every "Iraqi government" becomes an entity. `sheets` in the story's order; `sources` holds for
   * each the sources of its statements. "The military" alone is a place too, where its article tells of one only.
   */
  in(sheets: readonly Sheet[], sources: readonly (readonly Span[])[], knowledge: Knowledge): Collective[] {
    const phrases = sheets.map((sheet) => this.#phrases(sheet, knowledge))
    const speaking = new Set(sheets.flatMap((sheet, i) => this.#speakers(phrases[i] ?? [], sheet, sources[i] ?? [])))
    const places = new Map<string, CollectivePlace[]>()
    for (const [order, sheet] of sheets.entries()) {
      for (const { first, end, key, isBare } of named(phrases[order] ?? [], speaking)) {
        const list = places.get(key) ?? []
        const bare = isArticle(sheet, first) ? first + 1 : first
        const words = isBare ? null : wordsOf(sheet, bare, end)
        list.push({ article: sheet.article, order, at: sheet.span(first, end), words })
        places.set(key, list)
      }
    }
    return [...places.values()].flatMap(([one, ...more]) => (one === undefined ? [] : [{ places: [one, ...more] }]))
  }
}

/** The places of the bodies that speak, and of "the military" where the article told of one such body before, and of no other. */
function named(phrases: readonly Phrase[], speaking: ReadonlySet<string>): (Phrase & { readonly isBare: boolean })[] {
  const known = new Map<string, Set<string>>()
  return phrases.flatMap((phrase) => {
    const of = known.get(phrase.kind) ?? new Set<string>()
    known.set(phrase.kind, of)
    if (phrase.key !== '') of.add(phrase.key)
    const [sole] = of
    const key = phrase.key !== '' ? phrase.key : of.size === 1 ? (sole ?? '') : ''
    return speaking.has(key) ? [{ ...phrase, key, isBare: phrase.key === '' }] : []
  })
}

/** The body whose words are a source, or begin it before a comma or "which". */
function speakerOf(sheet: Sheet, source: Span, phrases: ReadonlyMap<number, Phrase>): string | undefined {
  const first = sheet.tokens.at(source.start)
  const phrase = phrases.get(first)
  if (phrase === undefined || phrase.key === '') return undefined
  const isWhole = phrase.end >= sheet.tokens.from(source.end)
  return isWhole || /^(?:,|which|that|and)$/.test(sheet.tokens.lower(phrase.end)) ? phrase.key : undefined
}

const isArticle = (sheet: Sheet, i: number): boolean => sheet.tokens.lower(i) === 'the'

function wordsOf(sheet: Sheet, first: number, end: number): string {
  const { start, end: to } = sheet.span(first, end)
  return sheet.tokens.text.slice(start, to).replace(/[\s\u00a0]+/g, ' ')
}

class CollectiveReader {
  /** The kinds by their first word, the longest first. */
  readonly #kinds = new Map<string, { readonly words: readonly string[]; readonly name: string }[]>()
  readonly #stateOf = new Map<string, string>()

  constructor(words: EntityWords) {
    for (const [phrase, name] of words.collectives) {
      const all = phrase.split(' ')
      const list = [...(this.#kinds.get(all[0] ?? '') ?? []), { words: all, name }]
      this.#kinds.set(
        all[0] ?? '',
        list.sort((a, b) => b.words.length - a.words.length),
      )
    }
    for (const { name, demonyms, aliases } of words.countries) {
      for (const one of [name, ...demonyms, ...aliases]) if (!this.#stateOf.has(one)) this.#stateOf.set(one, name)
    }
  }

  /** All bodies of one article, those without their state with an empty key. */
  phrases(sheet: Sheet, knowledge: Pick<Knowledge, 'ofDemonym'>): Phrase[] {
    const found: Phrase[] = []
    for (let i = 1; i < sheet.tokens.count && found.length < most; i++) {
      const kind = this.#kindAt(sheet, i)
      if (kind === undefined) continue
      const end = i + kind.length
      const owner = this.#ownerBefore(sheet, i, knowledge)
      const first = owner?.first ?? i
      const start = isArticle(sheet, first - 1) ? first - 1 : first
      if (owner !== undefined) found.push({ first: start, end, key: `${owner.state} ${kind.name}`, kind: kind.name })
      else if (start < first) found.push({ first: start, end, key: '', kind: kind.name })
      i = end - 1
    }
    return found
  }

  /** The kind of body whose words begin at a token, the longest. */
  #kindAt(sheet: Sheet, i: number): { readonly name: string; readonly length: number } | undefined {
    for (const { words, name } of this.#kinds.get(sheet.tokens.lower(i)) ?? []) {
      const isThere = words.every((word, k) => sheet.tokens.lower(i + k) === word && sheet.nameAt(i + k) === undefined)
      if (isThere) return { name, length: words.length }
    }
    return undefined
  }

  /** "Iraqi", "US", "Iraq's" directly before a token. */
  #ownerBefore(
    sheet: Sheet,
    i: number,
    knowledge: Pick<Knowledge, 'ofDemonym'>,
  ): { readonly first: number; readonly state: string } | undefined {
    const isPossessive = /^'s?$/.test(sheet.tokens.lower(i - 1))
    const place = sheet.nameAt(isPossessive ? i - 2 : i - 1)
    if (place !== undefined) {
      return place.entity.type === 'place' ? { first: place.first, state: this.#stateOfPlace(place.entity) } : undefined
    }
    const word = sheet.tokens.lower(i - 1)
    if (isPossessive || !sheet.tokens.isCapitalised(i - 1)) return undefined
    const country = this.#stateOf.get(word) ?? knowledge.ofDemonym(word)
    if (country === undefined) return undefined
    // "South Korean", "West African": the state is not told by the word alone.
    if (/^(?:north|south|east|west)$/.test(sheet.tokens.lower(i - 2))) return undefined
    return { first: i - 1, state: typeof country === 'string' ? country : this.#stateOfPlace(country) }
  }

  #stateOfPlace({ name, aliases, id }: Party): string {
    const all = [name, ...aliases]
    return (
      all.map((one) => this.#stateOf.get(one.toLowerCase().replace(/^the /, ''))).find((one) => one !== undefined) ?? id
    )
  }
}
