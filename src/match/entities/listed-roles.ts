import type { EntityId } from '../../record/ids.ts'
import { type NameList, spellingKey } from '../../record/name-list.ts'
import type { Draft } from './draft.ts'

/**
 * Gives the entities the roles that a person's own list tells. An organisation that no article names stays in the
 * title, so that it is not lost ("spokesman, Harbour Board").
 */
export function addListedRoles(drafts: readonly Draft[], list: NameList): void {
  if (list.length === 0) return
  const owners = ownersBySpelling(drafts, list)
  for (const { row, roles, first } of drafts) {
    if (row === null) continue
    const { article, at } = first
    for (const { title, of } of list[row]?.roles ?? []) {
      const owner = of === null ? null : (owners.get(spellingKey(of)) ?? null)
      const whole = of === null || owner !== null ? title : `${title}, ${of}`
      const evidence = [{ article, start: at.start, end: at.end }] as const
      roles.push({ title: whole, of: owner, former: false, evidence, listed: true })
    }
  }
}

/** Organisations and places by every spelling of the list and by the names that the articles give them; the list's come first. */
function ownersBySpelling(drafts: readonly Draft[], list: NameList): ReadonlyMap<string, EntityId> {
  const found = new Map<string, EntityId>()
  const note = (spelling: string, id: EntityId): void => {
    const key = spellingKey(spelling)
    if (!found.has(key)) found.set(key, id)
  }
  const owners = drafts.filter(({ type }) => type !== 'person')
  for (const { row, id } of owners) {
    const told = row === null ? undefined : list[row]
    for (const spelling of told === undefined ? [] : [told.name, ...told.aliases]) note(spelling, id)
  }
  for (const { name, id } of owners) note(name, id)
  for (const { aliases, id } of owners) for (const { text } of aliases) note(text, id)
  return found
}
