import type { ArticleId, EntityId } from '../../record/ids.ts'
import type { Entity, EntityType, Relation, Role } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { Place } from './story-names.ts'

/** A place where an entity is described without its name ("the PMU official"). */
export interface NominalPlace {
  readonly article: ArticleId
  readonly order: number
  readonly at: Span
}

/** An entity in the making: its names are settled, its roles and relations are being gathered. */
export interface Draft {
  readonly id: EntityId
  readonly type: EntityType
  readonly name: string
  readonly aliases: Entity['aliases']
  /** The earliest place, in the story's order. */
  readonly first: Place
  readonly places: readonly Place[]
  readonly merges: Entity['merges']
  readonly roles: Role[]
  readonly relations: Relation[]
  readonly nominals: NominalPlace[]
  /** Its row of the person's own list. */
  readonly row: number | null
}
