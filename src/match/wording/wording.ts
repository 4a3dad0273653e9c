import type { ArticleId, EntityId, EventId } from '../../record/ids.ts'
import type { Entity, StoryEvent, Wording } from '../../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../../record/stage.ts'
import type { Span } from '../../text/span.ts'
import { label, type WordingWords } from './labels.ts'
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
    for (const article of view.articles) {
      const id = article.article.id
      const labelled = labelsIn(article, view, nominals.get(id) ?? [], evidence.get(id) ?? [], words)
      for (const [thing, one] of labelled) listed(found, thing).push(one)
    }
    return inOrder(found, view)
  },
})

/** What stands for a thing somewhere: a name with its title, a noun, the word of an event. */
type Named = readonly [thing: EntityId | EventId, at: Span]

function labelsIn(
  article: ArticleView<Reads>,
  view: StoryView<Reads>,
  nominals: readonly Named[],
  evidence: readonly Named[],
  words: WordingWords,
): [EntityId | EventId, Label][] {
  const tokens = article.layer('tokens')
  const named = [...namesIn(article, view), ...nominals, ...eventsIn(article, evidence)]
  const isName = new Uint8Array(tokens.count)
  for (const { at } of article.layer('names')) isName.fill(1, tokens.from(at.start), tokens.from(at.end))
  const voiceOf = voices(tokens, article.layer('quotations'), article.layer('statements'))
  return named
    .map(([thing, at]): [EntityId | EventId, Label] => {
      const { start, end } = label(tokens, at, words, (token) => isName[token] === 1)
      return [thing, { article: article.article.id, start, end, voice: voiceOf(at) }]
    })
    .sort(([, x], [, y]) => x.start - y.start || x.end - y.end)
}

function namesIn(article: ArticleView<Reads>, view: StoryView<Reads>): Named[] {
  const { ofName } = view.layer('entities')
  return article.layer('names').flatMap(({ id, at, title }): Named[] => {
    const entity = ofName.get(id)
    return entity === undefined ? [] : [[entity, { start: title?.start ?? at.start, end: at.end }]]
  })
}

/** The event words whose clauses are the evidence of an event of the timeline. */
function eventsIn(article: ArticleView<Reads>, evidence: readonly Named[]): Named[] {
  if (evidence.length === 0) return []
  const byClause = new Map(evidence.map(([event, { start, end }]) => [`${start}-${end}`, event]))
  return article.layer('events').flatMap(({ at, trigger }): Named[] => {
    const event = byClause.get(`${at.start}-${at.end}`) ?? byClause.get(`${trigger.start}-${trigger.end}`)
    return event === undefined ? [] : [[event, trigger]]
  })
}

function nominalsByArticle(view: StoryView<Reads>): Map<ArticleId, Named[]> {
  const found = new Map<ArticleId, Named[]>()
  for (const { id, mentions } of view.layer('entities').entities) {
    for (const { article, start, end, kind } of mentions) {
      if (kind === 'nominal') listed(found, article).push([id, { start, end }])
    }
  }
  return found
}

function evidenceByArticle(timeline: readonly StoryEvent[]): Map<ArticleId, Named[]> {
  const found = new Map<ArticleId, Named[]>()
  for (const { id, evidence } of timeline) {
    for (const { article, start, end } of evidence) listed(found, article).push([id, { start, end }])
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
