import type { ArticleText } from '../../record/article.ts'
import type { FoundEvent, FoundName, FoundStatement, Quotation } from '../../record/findings.ts'
import type { ArticleId, EntityId, EventId } from '../../record/ids.ts'
import { keptBy, sameList } from '../../record/kept-by.ts'
import type { Entity, EntityType, StoryEvent, Wording } from '../../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../../record/stage.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { label, type NamedType, type WordingWords } from './labels.ts'
import { voices } from './voices.ts'

type Reads = 'entities' | 'names' | 'statements' | 'quotations' | 'tokens' | 'parts' | 'timeline' | 'events'

type Label = Wording['labels'][number]

/**
 * Lists for every entity and every event of the timeline the labels that each article gives it, and in whose
 * voice. Only what is named twice or more is listed, because one label compares with nothing. No label is
 * judged, and the same lists of words hold for every outlet.
 */
export const wording = (words: WordingWords): StoryStage<Reads, 'wording'> => {
  const labels = keptBy((...[article, ...layers]: readonly [ArticleText, ...ReadLayers]) =>
    labelsIn(article, layers, words),
  )
  const sameThings = sameList<string | number | undefined>()
  return {
    scope: 'story',
    name: 'wording',
    version: 1,
    reads: ['entities', 'names', 'statements', 'quotations', 'tokens', 'parts', 'timeline', 'events'],
    writes: 'wording',
    run: (view) => {
      const found = new Map<EntityId | EventId, Label[]>()
      const thingsOf = thingsIn(view)
      for (const one of view.articles) {
        const things = sameThings(one.article, thingsOf(one))
        const all = labels(
          one.article,
          one.layer('names'),
          one.layer('events'),
          one.layer('statements'),
          one.layer('quotations'),
          one.layer('tokens'),
          things,
        )
        for (const [thing, label] of all) listed(found, thing).push(label)
      }
      return inOrder(found, view)
    },
  }
}

/** The layers of one article that are read, and what the story says of them (see `thingsIn`). */
type ReadLayers = readonly [
  names: readonly FoundName[],
  events: readonly FoundEvent[],
  statements: readonly FoundStatement[],
  quotations: readonly Quotation[],
  tokens: Tokens,
  things: readonly (string | number | undefined)[],
]

/**
 * For an article the things that its names, nouns and clauses stand for, as one flat list that two runs can compare:
 * for each name its entity and type; then the number of nouns, with entity, type, start and end for each; then the
 * clauses, with event, start and end for each.
 */
function thingsIn(view: StoryView<Reads>): (article: ArticleView<Reads>) => (string | number | undefined)[] {
  const { entities, ofName } = view.layer('entities')
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]))
  const nominals = new Map<ArticleId, (string | number)[]>()
  for (const { id, type, mentions } of entities) {
    for (const { article, start, end, kind } of mentions) {
      if (kind === 'nominal') listed(nominals, article).push(id, type, start, end)
    }
  }
  const clauses = new Map<ArticleId, (string | number)[]>()
  for (const { id, evidence } of view.layer('timeline')) {
    for (const { article, start, end } of evidence) listed(clauses, article).push(id, start, end)
  }
  return (one) => {
    const things: (string | number | undefined)[] = []
    for (const { id } of one.layer('names')) {
      const thing = ofName.get(id)
      things.push(thing, thing === undefined ? undefined : typeOf.get(thing))
    }
    const [nouns, told] = [nominals.get(one.article.id) ?? [], clauses.get(one.article.id) ?? []]
    things.push(nouns.length / nounWidth)
    for (const each of nouns) things.push(each)
    for (const each of told) things.push(each)
    return things
  }
}

/** How many items of the flat list tell of a name, of a noun, of a clause. */
const nameWidth = 2
const nounWidth = 4
const clauseWidth = 3

/** What stands for a thing somewhere: a name with its title, a noun, the word of an event. */
interface Named {
  readonly thing: EntityId | EventId
  readonly at: Span
  readonly type: NamedType
}

function labelsIn(
  article: ArticleText,
  [names, events, statements, quotations, tokens, things]: ReadLayers,
  words: WordingWords,
): [EntityId | EventId, Label][] {
  const nouns = names.length * nameWidth + 1
  const clauses = nouns + (things[nouns - 1] as number) * nounWidth
  const named = [
    ...namesIn(names, tokens, things),
    ...nounsIn(things, nouns, clauses),
    ...eventsIn(events, things, clauses),
  ]
  const isName = new Uint8Array(tokens.count)
  for (const { at } of names) isName.fill(1, tokens.from(at.start), tokens.from(at.end))
  const voiceOf = voices(tokens, quotations, statements)
  return named
    .map(({ thing, at, type }): [EntityId | EventId, Label] => {
      const { start, end } = label(tokens, at, type, words, (token) => isName[token] === 1)
      return [thing, { article: article.id, start, end, voice: voiceOf(at) }]
    })
    .sort(([, x], [, y]) => x.start - y.start || x.end - y.end)
}

function namesIn(names: readonly FoundName[], tokens: Tokens, things: ReadLayers[5]): Named[] {
  return names.flatMap(({ at, title }, i): Named[] => {
    const thing = things[i * nameWidth] as EntityId | undefined
    if (thing === undefined) return []
    const type = (things[i * nameWidth + 1] as EntityType | undefined) ?? 'person'
    // Only a person has a title; in "chief Pentagon spokesman" it is the spokesman's.
    const isBeside = title !== null && type === 'person' && isInOneSentence(tokens, title, at)
    return [{ thing, at: { start: isBeside ? title.start : at.start, end: at.end }, type }]
  })
}

function isInOneSentence(tokens: Tokens, one: Span, other: Span): boolean {
  return tokens.sentenceOf[tokens.at(one.start)] === tokens.sentenceOf[tokens.at(other.start)]
}

function nounsIn(things: ReadLayers[5], from: number, to: number): Named[] {
  const found: Named[] = []
  for (let i = from; i < to; i += nounWidth) {
    const [thing, type, start, end] = things.slice(i, i + nounWidth) as [EntityId, EntityType, number, number]
    found.push({ thing, at: { start, end }, type })
  }
  return found
}

/** The event words whose clauses are the evidence of an event of the timeline. */
function eventsIn(events: readonly FoundEvent[], things: ReadLayers[5], from: number): Named[] {
  if (from === things.length) return []
  const byClause = new Map<string, EventId>()
  for (let i = from; i < things.length; i += clauseWidth) {
    byClause.set(`${things[i + 1]}-${things[i + 2]}`, things[i] as EventId)
  }
  return events.flatMap(({ at, trigger }): Named[] => {
    const thing = byClause.get(`${at.start}-${at.end}`)
    return thing === undefined ? [] : [{ thing, at: trigger, type: 'event' }]
  })
}

/** In the order of the entities and then of the timeline. */
function inOrder(found: ReadonlyMap<EntityId | EventId, readonly Label[]>, view: StoryView<Reads>): Wording[] {
  const things: readonly Pick<Entity | StoryEvent, 'id'>[] = [
    ...view.layer('entities').entities,
    ...view.layer('timeline'),
  ]
  return things.flatMap(({ id }): Wording[] => {
    const labels = found.get(id) ?? []
    return labels.length < 2 ? [] : [{ entity: id, labels }]
  })
}

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key)
  if (known !== undefined) return known
  const made: Value[] = []
  lists.set(key, made)
  return made
}
