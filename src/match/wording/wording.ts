import type { ArticleId, EntityId, EventId, MarkId } from '../../record/ids.ts'
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
export const wording = (words: WordingWords): StoryStage<Reads, 'wording'> => ({
  scope: 'story',
  name: 'wording',
  version: 1,
  reads: ['entities', 'names', 'statements', 'quotations', 'tokens', 'parts', 'timeline', 'events'],
  writes: 'wording',
  run: (view) => {
    const found = new Map<EntityId | EventId, Label[]>()
    const [nominals, evidence] = [nominalsByArticle(view), evidenceByArticle(view.layer('timeline'))]
    const typeOf = new Map(view.layer('entities').entities.map(({ id, type }) => [id, type]))
    for (const article of view.articles) {
      const id = article.article.id
      const named = [
        ...namesIn(article, view.layer('entities').ofName, typeOf),
        ...(nominals.get(id) ?? []),
        ...eventsIn(article, evidence.get(id) ?? []),
      ]
      const labelled = labelsIn(article, named, words)
      for (const [thing, one] of labelled) listed(found, thing).push(one)
    }
    return inOrder(found, view)
  },
})

/** What stands for a thing somewhere: a name with its title, a noun, the word of an event. */
interface Named {
  readonly thing: EntityId | EventId
  readonly at: Span
  readonly type: NamedType
}

function labelsIn(
  article: ArticleView<Reads>,
  named: readonly Named[],
  words: WordingWords,
): [EntityId | EventId, Label][] {
  const tokens = article.layer('tokens')
  const isName = new Uint8Array(tokens.count)
  for (const { at } of article.layer('names')) isName.fill(1, tokens.from(at.start), tokens.from(at.end))
  const voiceOf = voices(tokens, article.layer('quotations'), article.layer('statements'))
  return named
    .map(({ thing, at, type }): [EntityId | EventId, Label] => {
      const { start, end } = label(tokens, at, type, words, (token) => isName[token] === 1)
      return [thing, { article: article.article.id, start, end, voice: voiceOf(at) }]
    })
    .sort(([, x], [, y]) => x.start - y.start || x.end - y.end)
}

function namesIn(
  article: ArticleView<Reads>,
  ofName: ReadonlyMap<MarkId, EntityId>,
  typeOf: ReadonlyMap<EntityId, EntityType>,
): Named[] {
  const tokens = article.layer('tokens')
  return article.layer('names').flatMap(({ id, at, title }): Named[] => {
    const thing = ofName.get(id)
    if (thing === undefined) return []
    const type = typeOf.get(thing) ?? 'person'
    // Only a person has a title; in "chief Pentagon spokesman" it is the spokesman's.
    const isBeside = title !== null && type === 'person' && isInOneSentence(tokens, title, at)
    return [{ thing, at: { start: isBeside ? title.start : at.start, end: at.end }, type }]
  })
}

function isInOneSentence(tokens: Tokens, one: Span, other: Span): boolean {
  return tokens.sentenceOf[tokens.at(one.start)] === tokens.sentenceOf[tokens.at(other.start)]
}

/** The event words whose clauses are the evidence of an event of the timeline. */
function eventsIn(article: ArticleView<Reads>, evidence: readonly Named[]): Named[] {
  if (evidence.length === 0) return []
  const byClause = new Map(evidence.map(({ thing, at: { start, end } }) => [`${start}-${end}`, thing]))
  return article.layer('events').flatMap(({ at, trigger }): Named[] => {
    const thing = byClause.get(`${at.start}-${at.end}`)
    return thing === undefined ? [] : [{ thing, at: trigger, type: 'event' }]
  })
}

function nominalsByArticle(view: StoryView<Reads>): Map<ArticleId, Named[]> {
  const found = new Map<ArticleId, Named[]>()
  for (const { id, type, mentions } of view.layer('entities').entities) {
    for (const { article, start, end, kind } of mentions) {
      if (kind === 'nominal') listed(found, article).push({ thing: id, at: { start, end }, type })
    }
  }
  return found
}

function evidenceByArticle(timeline: readonly StoryEvent[]): Map<ArticleId, Named[]> {
  const found = new Map<ArticleId, Named[]>()
  for (const { id, evidence } of timeline) {
    for (const { article, start, end } of evidence) {
      listed(found, article).push({ thing: id, at: { start, end }, type: 'event' })
    }
  }
  return found
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
