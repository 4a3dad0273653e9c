import type { ArticleId, MarkId } from '../../record/ids.ts'
import { type NameList, noNames } from '../../record/name-list.ts'
import type { EntityType } from '../../record/record.ts'
import type { Rulings } from '../../record/stage.ts'
import { fullNamesInArticle } from './lone-names.ts'
import type { Occurrence, StoryName } from './story-names.ts'
import { surfaceOf } from './story-names.ts'

/**
 * The names of the story: all places of one name together, a person's lone family name article by article, and a
 * place that a person has ruled on by itself; `list` is the person's own list of names. Gives the name of each occurrence too.
 */
export function collectNames(
  occurrences: readonly Occurrence[],
  types: ReadonlyMap<string, EntityType>,
  rulings: Rulings,
  givenNames: ReadonlySet<string>,
  list: NameList = noNames,
): { names: StoryName[]; of: ReadonlyMap<Occurrence, StoryName> } {
  const ruled = new Set<MarkId>([...rulings.same, ...rulings.different].flat())
  const byId = new Map<string, StoryName>()
  const of = new Map<Occurrence, StoryName>()
  const typeOf = (one: Occurrence): EntityType =>
    (one.row === null ? undefined : list[one.row]?.type) ?? types.get(one.parts.key) ?? one.found.type
  const fullOf = fullNames(occurrences, typeOf, givenNames)
  for (const one of occurrences) {
    const type = typeOf(one)
    // A list says itself whose short form a name is.
    const full = one.row === null ? fullOf.get(one) : undefined
    const isLone = one.row === null && type === 'person' && one.parts.words.length === 1
    const fullId = full === undefined ? null : idOf(full, typeOf(full), null, ruled)
    const id = idOf(one, type, isLone ? (fullId ?? '') : null, ruled)
    let name = byId.get(id)
    if (name === undefined) {
      name = {
        id,
        type,
        parts: one.parts,
        places: [],
        surfaces: new Map(),
        isLone,
        full: fullId,
        row: one.row,
        body: bodyOf(one, type),
      }
      byId.set(id, name)
    }
    const surface = surfaceOf(one.text)
    name.places.push({ article: one.article, order: one.order, at: one.found.at, mark: one.found.id })
    name.surfaces.set(surface, (name.surfaces.get(surface) ?? 0) + 1)
    of.set(one, name)
  }
  return { names: [...byId.values()], of }
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

function fullNames(
  occurrences: readonly Occurrence[],
  typeOf: (one: Occurrence) => EntityType,
  givenNames: ReadonlySet<string>,
): ReadonlyMap<Occurrence, Occurrence> {
  const byArticle = new Map<ArticleId, Occurrence[]>()
  for (const one of occurrences) {
    if (typeOf(one) !== 'person') continue
    const list = byArticle.get(one.article)
    if (list === undefined) byArticle.set(one.article, [one])
    else list.push(one)
  }
  return new Map([...byArticle.values()].flatMap((persons) => [...fullNamesInArticle(persons, givenNames)]))
}
