import { areSame } from '../../record/kept-by.ts'
import type { Face } from './alike.ts'
import type { Relatedness, Teller } from './relatedness.ts'
import type { StoryName } from './story-names.ts'

const nobody: readonly Teller[] = []

/** What of each name is compared; what it was `before` where it is the same still, so that it need not be compared again. */
export function facesOf(
  names: readonly StoryName[],
  before: ReadonlyMap<string, Face>,
  related: Relatedness,
  partners: ReadonlyMap<string, string>,
): Face[] {
  return names.map((name) => {
    const isOpen = name.body !== null && name.body.state === null
    const tellers = isOpen ? related.of(name.places) : nobody
    return faceOf(name, tellers, isOpen && partners.has(name.id), before.get(name.id))
  })
}

function faceOf(name: StoryName, tellers: readonly Teller[], hasPartner: boolean, before: Face | undefined): Face {
  const { id, type, parts, isLone, full, row, body } = name
  const isSame =
    before?.parts.key === parts.key &&
    before.type === type &&
    before.isLone === isLone &&
    before.full === full &&
    before.row === row &&
    before.body?.kind === body?.kind &&
    before.body?.state === body?.state &&
    before.hasPartner === hasPartner &&
    areSame(before.tellers, tellers)
  return isSame ? before : { id, type, parts, isLone, full, row, body, tellers, hasPartner }
}
