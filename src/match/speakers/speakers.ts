import type { ArticleText } from '../../record/article.ts'
import type { FoundStatement } from '../../record/findings.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import { type Ask, areSame, keptBy, keptByAsking, sameList } from '../../record/kept-by.ts'
import type { Entities, ResolvedSpeakers } from '../../record/layers.ts'
import type { Certainty, Entity, Part, Speaker, SpeakerForm } from '../../record/record.ts'
import type { StoryStage } from '../../record/stage.ts'
import { fold } from '../../text/fold.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { Board, type Standing, standingsOf } from './board.ts'
import { Contents } from './contents.ts'
import { type Face, facesOf, type Stand, standsIn } from './faces.ts'
import { headlineSpeaker } from './headlines.ts'
import { headsOf } from './heads.ts'
import { pronounSpeaker, type Told } from './pronouns.ts'
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

const nobody: readonly Speaker[] = []

/** So many of the first statements may be a headline's. */
const headlineStatements = 8

class ArticleSpeakers {
  readonly #board: Board
  readonly #statements: readonly FoundStatement[]
  readonly #words: SpeakerWords
  readonly #states: ReadonlyMap<EntityId, Face>
  readonly #found: Map<MarkId, ResolvedSpeakers>
  readonly #byId: ReadonlyMap<MarkId, FoundStatement>
  readonly #contents: Contents
  readonly #told: Told[] = []

  constructor(
    board: Board,
    statements: readonly FoundStatement[],
    words: SpeakerWords,
    states: ReadonlyMap<EntityId, Face>,
    found: Map<MarkId, ResolvedSpeakers>,
  ) {
    this.#board = board
    this.#statements = [...statements].sort((a, b) => placeOf(a) - placeOf(b) || a.at.start - b.at.start)
    this.#byId = new Map(statements.map((one) => [one.id, one]))
    this.#contents = new Contents(statements.flatMap(({ content }) => content))
    this.#words = words
    this.#states = states
    this.#found = found
  }

  /** Resolves all; `inBody` is asked last, for sources that only a statement of the body can tell. */
  resolve(inBody: (statement: FoundStatement) => Speaker | undefined): void {
    const later: FoundStatement[] = []
    for (const statement of this.#statements) {
      if (statement.source.length === 0) {
        if (statement.inheritsFrom !== null) later.push(statement)
        this.#put(statement, nobody)
      } else this.#put(statement, this.#ofSource(statement))
    }
    // A headline has few statements, and each is compared with all of the body.
    for (const statement of this.#statements.slice(0, headlineStatements)) {
      if (statement.source.length === 0 || (this.#found.get(statement.id)?.speakers.length ?? 0) > 0) continue
      const meant = inBody(statement)
      if (meant !== undefined) this.#put(statement, [meant])
    }
    // A statement may go on from one that itself goes on from another.
    for (const statement of later) this.#put(statement, this.#inherited(statement, new Set()))
  }

  #put(statement: FoundStatement, speakers: readonly Speaker[]): void {
    const relays = statement.relayedBy.map((at) => this.#outlet(at)?.id ?? null)
    this.#found.set(statement.id, { speakers, certainty: certaintyOf(statement, speakers), relays })
  }

  #ofSource(statement: FoundStatement): readonly Speaker[] {
    const { tokens } = this.#board
    const at = hull(statement.source)
    const first = tokens.at(at.start)
    const end = Math.max(first + 1, tokens.from(at.end))
    const given = this.#ofTokens(statement, first, end)
    // A speaker whom nobody names is told too: "he" may stand for him.
    if (!this.#isNested(statement)) this.#tell(statement, first, given)
    return given.map(({ speaker }) => speaker)
  }

  /** Told inside another statement's words: its speaker is not the article's. */
  #isNested(statement: FoundStatement): boolean {
    if (statement.within !== null) return true
    const at = hull(statement.source)
    return this.#contents.holds(at)
  }

  #tell(statement: FoundStatement, at: number, given: readonly { readonly entity: Face }[]): void {
    this.#told.push({ at, speakers: given.map(({ entity }) => entity), content: this.#contentOf(statement) })
  }

  #contentOf({ content }: FoundStatement): Told['content'] {
    const { tokens } = this.#board
    return content.map(({ start, end }) => ({ first: tokens.at(start), end: tokens.from(end) }))
  }

  #ofTokens(statement: FoundStatement, first: number, end: number): { speaker: Speaker; entity: Face }[] {
    const word = this.#board.tokens.lower(first)
    if (end - first === 1 || this.#isPronounAlone(first, end)) {
      const stood =
        !this.#isNested(statement) || this.#words.relative.has(word) ? this.#pronoun(statement, first, word) : undefined
      if (stood !== undefined) return [stood]
      if (this.#isPronoun(word)) return []
    }
    const heads = headsOf(this.#board, first, end, this.#words)
    return heads.flatMap((head) =>
      head.kind === 'open' ? [] : head.standings.map((one) => this.#standing(one, head.kind)),
    )
  }

  #isPronoun(word: string): boolean {
    const { masculine, feminine, neuter, plural, relative } = this.#words
    return [masculine, feminine, neuter, plural, relative].some((list) => list.has(word))
  }

  /** "he (the minister)": a pronoun and signs only. */
  #isPronounAlone(first: number, end: number): boolean {
    if (!this.#isPronoun(this.#board.tokens.lower(first))) return false
    for (let i = first + 1; i < end; i++) if (/\p{L}/u.test(this.#board.tokens.lower(i))) return false
    return true
  }

  #pronoun(statement: FoundStatement, at: number, word: string): { speaker: Speaker; entity: Face } | undefined {
    const pronoun = { at, word, content: this.#contentOf(statement) }
    const stood = pronounSpeaker(this.#board, pronoun, this.#told, this.#words)
    if (stood === undefined) return undefined
    return this.#speaker(stood.entity, 'pronoun', this.#nameBefore(stood.entity, at), `pronoun-${stood.by}`)
  }

  #standing(one: Standing, kind: 'named' | 'described'): { speaker: Speaker; entity: Face } {
    if (kind === 'described')
      return this.#speaker(one.entity, 'described', this.#nameBefore(one.entity, one.first), 'role')
    const state = one.entity.type === 'place' ? this.#states.get(one.entity.id) : undefined
    return this.#speaker(state ?? one.entity, 'named', null, state === undefined ? 'name' : 'capital')
  }

  #speaker(entity: Face, how: SpeakerForm, evidence: Span | null, by: string): { speaker: Speaker; entity: Face } {
    return { speaker: { entity: entity.id, how, evidence, by: `speakers/${by}` }, entity }
  }

  #inherited(statement: FoundStatement, seen: Set<MarkId>): readonly Speaker[] {
    if (statement.inheritsFrom === null || seen.has(statement.id)) return nobody
    seen.add(statement.id)
    const parent = this.#byId.get(statement.inheritsFrom)
    if (parent === undefined) return nobody
    const speakers =
      parent.source.length > 0 ? (this.#found.get(parent.id)?.speakers ?? nobody) : this.#inherited(parent, seen)
    const evidence = parent.source.length > 0 ? hull(parent.source) : null
    return speakers.map((speaker) => ({
      entity: speaker.entity,
      how: 'inherited',
      evidence: speaker.evidence ?? evidence,
      by: 'speakers/inherited',
    }))
  }

  #nameBefore(entity: Face, at: number): Span | null {
    return this.#board.nearestName(entity, at)?.at ?? null
  }

  /** The organisation that a relay's words name. */
  #outlet(at: Span): Face | undefined {
    const first = this.#board.tokens.at(at.start)
    const end = Math.max(first + 1, this.#board.tokens.from(at.end))
    return this.#board.within(this.#board.names, first, end).find(({ entity }) => entity.type === 'organisation')
      ?.entity
  }
}

/** Where a statement tells who speaks: statements are resolved in the order in which a reader meets their sources. */
function placeOf({ source, cue, at }: FoundStatement): number {
  return source[0]?.start ?? cue[0]?.start ?? at.start
}

function certaintyOf({ certainty }: FoundStatement, speakers: readonly Speaker[]): Certainty {
  if (speakers.length === 0) return 'unresolved'
  return certainty === 'explicit' && speakers.every(({ how }) => how === 'named') ? 'explicit' : 'inferred'
}
