import type { FoundStatement } from '../../record/findings.ts'
import type { EntityId, MarkId } from '../../record/ids.ts'
import type { ResolvedSpeakers } from '../../record/layers.ts'
import type { Certainty, Speaker, SpeakerForm } from '../../record/record.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Board, Standing } from './board.ts'
import { Contents } from './contents.ts'
import type { Face } from './faces.ts'
import { headsOf } from './heads.ts'
import { pronounSpeaker, type Told } from './pronouns.ts'
import type { SpeakerWords } from './words.ts'

const nobody: readonly Speaker[] = []

/** So many of the first statements may be a headline's. */
const headlineStatements = 8

/** Resolves the statements of one article. */
export class ArticleSpeakers {
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
