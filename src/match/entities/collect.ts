import type { MarkId } from '../../record/ids.ts'
import type { NameList } from '../../record/name-list.ts'
import type { EntityType } from '../../record/record.ts'
import { fullNamesInArticle } from './lone-names.ts'
import type { Occurrence, StoryName } from './story-names.ts'

/** An occurrence with the name of the story that it is a place of. */
export interface Named {
  readonly one: Occurrence
  readonly id: string
  readonly type: EntityType
  /** A person's family or given name standing alone. */
  readonly isLone: boolean
  /** The name that the article says it is short for. */
  readonly full: string | null
}

/** What the names of an article are told by, beside its own words. */
export interface Naming {
  /** The places that a person has ruled on: each is a name by itself. */
  readonly ruled: readonly MarkId[]
  readonly givenNames: ReadonlySet<string>
  /** The person's own list. */
  readonly list: NameList
}

/** The type of an occurrence, by the votes of the story and by the person's own list. */
export function typeOf(one: Occurrence, types: ReadonlyMap<string, EntityType>, list: NameList): EntityType {
  return (one.row === null ? undefined : list[one.row]?.type) ?? types.get(one.parts.key) ?? one.found.type
}

/** The names of an article's occurrences, where their types are known. All places of one name have one id, a person's lone family name article by article. */
export function namedIn(
  occurrences: readonly Occurrence[],
  types: readonly EntityType[],
  { ruled: marks, givenNames }: Naming,
): Named[] {
  const ruled = new Set<MarkId>(marks)
  const typesOf = new Map(occurrences.map((one, i) => [one, types[i] ?? one.found.type]))
  const type = (one: Occurrence): EntityType => typesOf.get(one) ?? one.found.type
  const fullOf = fullNamesInArticle(
    occurrences.filter((one) => type(one) === 'person'),
    givenNames,
  )
  return occurrences.map((one) => {
    // A list says itself whose short form a name is.
    const full = one.row === null ? fullOf.get(one) : undefined
    const isLone = one.row === null && type(one) === 'person' && one.parts.words.length === 1
    const fullId = full === undefined ? null : idOf(full, type(full), null, ruled)
    const id = idOf(one, type(one), isLone ? (fullId ?? '') : null, ruled)
    return { one, id, type: type(one), isLone, full: fullId }
  })
}

/** The names of the story: all places of one name together. `articles` in the story's order. */
export function collectNames(articles: readonly (readonly Named[])[]): StoryName[] {
  const byId = new Map<string, StoryName>()
  for (const [order, named] of articles.entries()) {
    for (const { one, id, type, isLone, full } of named) {
      let name = byId.get(id)
      if (name === undefined) {
        const { parts, row } = one
        name = { id, type, parts, places: [], surfaces: new Map(), isLone, full, row, body: bodyOf(one, type) }
        byId.set(id, name)
      }
      name.places.push({ article: one.article, order, at: one.found.at, mark: one.found.id })
      name.surfaces.set(one.surface, (name.surfaces.get(one.surface) ?? 0) + 1)
    }
  }
  return [...byId.values()]
}

function idOf(one: Occurrence, type: EntityType, lone: string | null, ruled: ReadonlySet<MarkId>): string {
  if (ruled.has(one.found.id)) return one.found.id
  if (one.row !== null) return `listed ${one.row} ${one.parts.key}`
  const body = bodyOf(one, type)
  if (body !== null) return `${type} ${one.parts.key} ${body.state === null ? `in ${one.article}` : `of ${body.state}`}`
  // No mark's id holds a space, so that the two kinds never meet.
  return lone === null ? `${type} ${one.parts.key}` : `${type} ${one.parts.key} in ${one.article} for ${lone}`
}

/** A listed name is what its row says, whoever else has the name. */
const bodyOf = ({ body, row }: Occurrence, type: EntityType): Occurrence['body'] =>
  type === 'organisation' && row === null ? body : null
