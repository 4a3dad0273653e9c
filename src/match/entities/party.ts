import type { EntityId } from '../../record/ids.ts'
import { areSame } from '../../record/kept-by.ts'
import type { EntityType } from '../../record/record.ts'
import type { Draft } from './draft.ts'

/** An entity as the patterns of single articles see it. One that is named elsewhere as well, and in no other way, stays the same object. */
export interface Party {
  readonly id: EntityId
  readonly type: EntityType
  readonly name: string
  /** All its ways of writing. */
  readonly aliases: readonly string[]
}

/** The parties of entities, in their order; those of `before` where they are the same still. */
export function partiesOf(drafts: readonly Draft[], before: ReadonlyMap<EntityId, Party>): Party[] {
  return drafts.map(({ id, type, name, aliases: written }) => {
    const aliases = written.map(({ text }) => text)
    const known = before.get(id)
    const isSame = known?.type === type && known.name === name && areSame(known.aliases, aliases)
    return isSame ? known : { id, type, name, aliases }
  })
}
