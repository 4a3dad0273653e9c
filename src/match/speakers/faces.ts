import type { ArticleSpan } from '../../record/article.ts'
import type { ArticleId, EntityId } from '../../record/ids.ts'
import type { Entities } from '../../record/layers.ts'
import type { Entity, EntityType } from '../../record/record.ts'

/** What of an entity tells who speaks. An entity that is told of elsewhere, and no more of it than that, keeps its face. */
export interface Face {
  readonly id: EntityId
  readonly type: EntityType
  readonly name: string
}

/** The faces of all entities; those of `before` where they are the same still. */
export function facesOf({ entities }: Entities, before: ReadonlyMap<EntityId, Face>): ReadonlyMap<EntityId, Face> {
  return new Map(entities.map((entity) => [entity.id, faceOf(entity, before.get(entity.id))]))
}

function faceOf({ id, type, name }: Entity, before: Face | undefined): Face {
  return before?.type === type && before.name === name ? before : { id, type, name }
}

/** An item of the flat list of those that stand in an article: for each its face, how it stands there, start and end. */
export type Stand = Face | 'name' | 'nominal' | 'pronoun' | number

/** So many items of that list are one. */
export const standWidth = 4

/** The mentions of all entities, article by article, and the words that give persons their roles, as flat lists that two runs can compare. */
export function standsIn(
  { entities }: Entities,
  faces: ReadonlyMap<EntityId, Face>,
): ReadonlyMap<ArticleId, readonly Stand[]> {
  const found = new Map<ArticleId, Stand[]>()
  const put = ({ article, start, end }: ArticleSpan, face: Face, kind: 'name' | 'nominal' | 'pronoun'): void => {
    const list = found.get(article)
    if (list === undefined) found.set(article, [face, kind, start, end])
    else list.push(face, kind, start, end)
  }
  for (const { id, mentions, roles } of entities) {
    const face = faces.get(id)
    if (face === undefined) continue
    for (const mention of mentions) put(mention, face, mention.kind)
    // "the commander of the port guard" beside a name stands for the person where it is a source by itself.
    for (const role of roles) for (const span of role.evidence) put(span, face, 'nominal')
  }
  return found
}
