import type { Stretch } from '../statements/page.ts'
import type { Attribution } from './attribution-finder.ts'

/** So many neighbours of an attribution are looked at, so that the time stays linear. */
const reach = 20

/**
 * The attributions that do not stand in the content of another; of two with nearly the same cue the first, and of
 * two that stand in each other's content the first.
 */
export function outermost(found: readonly Attribution[]): Attribution[] {
  return found.filter((one, at) => {
    for (let k = Math.max(0, at - reach); k < Math.min(found.length, at + reach); k++) {
      const other = found[k]
      if (other === undefined || k === at) continue
      if (k < at && isSameCue(one.cue, other.cue)) return false
      if (holdsCue(other, one) && !(k > at && holdsCue(one, other))) return false
    }
    return true
  })
}

function holdsCue({ content }: Attribution, { cue }: Attribution): boolean {
  return content.some(({ first, end }) => first <= cue.first && cue.end <= end)
}

function isSameCue(a: Stretch, b: Stretch): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.first, b.first)
  return both * 2 > Math.max(a.end, b.end) - Math.min(a.first, b.first)
}
