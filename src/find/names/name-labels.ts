import type { EntityType } from '../../record/record.ts'

const types = ['person', 'organisation', 'place', 'other'] as const

/** What a token may be: outside, or first, inner, last or only token of a name; `other` is capitalised and no name of ours. */
export const nameLabels: readonly string[] = [
  'O',
  ...types.flatMap((type) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${type}`)),
]

/** Whether label `b` may follow `a`; `a` is -1 before the first token. */
export function mayFollow(a: number, b: number): boolean {
  const isOpen = a > 0 && ((a - 1) & 3) < 2
  const goesOn = b > 0 && (((b - 1) & 3) === 1 || ((b - 1) & 3) === 2)
  if (!isOpen) return !goesOn
  return goesOn && (a - 1) >> 2 === (b - 1) >> 2
}

/** A name as the model sees it. */
export interface TaggedName {
  readonly first: number
  readonly end: number
  readonly type: EntityType
}

/** The names that labels spell, in reading order. */
export function namesIn(labels: Uint8Array): TaggedName[] {
  const found: TaggedName[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === 0) continue
    const end = nameAt(labels, i)
    const type = types[(label - 1) >> 2]
    if (type !== undefined && type !== 'other') found.push({ first: i, end, type })
    i = end - 1
  }
  return found
}

/** Where the name ends whose first label stands at `i`. */
export function nameAt(labels: Uint8Array, i: number): number {
  const label = labels[i] as number
  let end = i + 1
  if (((label - 1) & 3) !== 0) return end
  while (labels[end] === label + 1) end++
  return labels[end] === label + 2 ? end + 1 : end
}
