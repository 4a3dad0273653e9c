import type { ArticleText } from '../../record/article.ts'
import type { FoundStatement } from '../../record/findings.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import { type Ask, areSame, keptBy, keptByAsking, sameList } from '../../record/kept-by.ts'
import type { Entities, ResolvedSpeakers } from '../../record/layers.ts'
import type { Entity, Part } from '../../record/record.ts'
import type { StoryStage } from '../../record/stage.ts'
import { fold } from '../../text/fold.ts'
import type { Tokens } from '../../text/tokens.ts'
import { ArticleSpeakers } from './article-speakers.ts'
import { Board, standingsOf } from './board.ts'
import { type Face, facesOf, type Stand, standsIn } from './faces.ts'
import { headlineSpeaker } from './headlines.ts'
import type { SpeakerWords } from './words.ts'

type Reads = 'statements' | 'entities' | 'tokens' | 'parts'

/**
 * Whom each statement is credited to: the head of its source by name, a pronoun, a role that one person holds, or
 * the source of the statement that it goes on from. It abstains rather than guess: a wrong speaker is the worst
 * error. `explicit` only where a name stands in the source itself.
 */
export const speakers = (words: SpeakerWords): StoryStage<Reads, 'speakers'> => {
  const read = keptBy((_: ArticleText, ...layers: ReadLayers) => layers)
  const resolved = keptByAsking((layers: ReadLayers, ask: Ask<TitlesOf>) =>
    resolvedIn(layers, words, (entity) => ask((titlesOf) => titlesOf(entity))),
  )
  const [sameStands, sameStates] = [sameList<Stand>(), sameList<Capital>()]
  return {
    scope: 'story',
    name: 'speakers',
    version: 3,
    reads: ['statements', 'entities', 'tokens', 'parts'],
    writes: 'speakers',
    run: (view) => {
      const entities = view.layer('entities')
      const before = view.recall('faces', (): { last: ReadonlyMap<EntityId, Face> } => ({ last: new Map() }))
      const faces = facesOf(entities, before.last)
      before.last = faces
      const stands = standsIn(entities, faces)
      const titlesOf = titlesIn(entities)
      const states = sameStates(words, statesOf(entities, faces, words).flat())
      return new Map(
        view.articles.flatMap((one) => {
          const standing = sameStands(one.article, stands.get(one.article.id) ?? [])
          const layers = read(
            one.article,
            one.layer('statements'),
            one.layer('tokens'),
            one.layer('parts'),
            standing,
            states,
          )
          return resolved(layers, titlesOf)
        }),
      )
    },
  }
}

/** The layers of one article that are read, who stands in it (see `standsIn`), and the states of the story's capitals (see `statesOf`). */
type ReadLayers = readonly [
  statements: readonly FoundStatement[],
  tokens: Tokens,
  parts: readonly Part[],
  stands: readonly Stand[],
  states: readonly Capital[],
]

/** The titles of an entity's roles. */
type TitlesOf = (entity: EntityId) => readonly string[]

function titlesIn({ entities }: Entities): TitlesOf {
  const withRoles = entities.filter(({ roles }) => roles.length > 0)
  const titles = new Map(withRoles.map(({ id, roles }) => [id, roles.map(({ title }) => title)]))
  return (entity) => titles.get(entity) ?? []
}

function resolvedIn(
  [statements, tokens, parts, stands, capitals]: ReadLayers,
  words: SpeakerWords,
  titlesOf: TitlesOf,
): (readonly [MarkId, ResolvedSpeakers])[] {
  if (statements.length === 0) return []
  const found = new Map<MarkId, ResolvedSpeakers>()
  const standings = standingsOf(tokens, stands)
  const states = new Map<EntityId, Face>()
  for (let i = 0; i < capitals.length; i += 2) states.set(capitals[i] as EntityId, capitals[i + 1] as Face)
  new ArticleSpeakers(new Board(tokens, standings), statements, words, states, found).resolve((statement) =>
    headlineSpeaker(statement, {
      tokens,
      parts,
      statements,
      found,
      titlesOf: ({ entity }) => titlesOf(entity),
      roleNouns: words.roleNouns,
    }),
  )
  return statements.flatMap((statement) => {
    const resolved = found.get(statement.id)
    return resolved === undefined ? [] : [[statement.id, sameResolved(statement, resolved)] as const]
  })
}

/** What was found of a statement before, where it is the same still: what rests on it is known again by that. */
function sameResolved(statement: FoundStatement, resolved: ResolvedSpeakers): ResolvedSpeakers {
  const before = resolvedBefore.get(statement)
  if (before !== undefined && areEqual(before, resolved)) return before
  resolvedBefore.set(statement, resolved)
  return resolved
}

const resolvedBefore = new WeakMap<FoundStatement, ResolvedSpeakers>()

function areEqual(one: ResolvedSpeakers, other: ResolvedSpeakers): boolean {
  if (one.certainty !== other.certainty || !areSame(one.relays, other.relays)) return false
  return (
    one.speakers.length === other.speakers.length &&
    one.speakers.every((speaker, i) => {
      const same = other.speakers[i]
      if (same === undefined || speaker.entity !== same.entity || speaker.how !== same.how || speaker.by !== same.by)
        return false
      return speaker.evidence?.start === same.evidence?.start && speaker.evidence?.end === same.evidence?.end
    })
  )
}

/** An item of a flat list that holds for each capital its id and the face of its state. */
type Capital = EntityId | Face

/** The state that a capital's name stands for, where the story has the state too. */
function statesOf({ entities }: Entities, faces: ReadonlyMap<EntityId, Face>, words: SpeakerWords): [EntityId, Face][] {
  const byName = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.type !== 'place') continue
    for (const name of [entity.name, ...entity.aliases.map(({ text }) => text)])
      byName.set(fold(name).replace(/^the /, ''), entity)
  }
  return words.countries.flatMap(({ name, capital, aliases }): [EntityId, Face][] => {
    const state = [name, ...aliases].map((one) => byName.get(one)).find((one) => one !== undefined)
    const city = byName.get(capital)
    const face = state === undefined ? undefined : faces.get(state.id)
    return face === undefined || city === undefined || state === city ? [] : [[city.id, face]]
  })
}
