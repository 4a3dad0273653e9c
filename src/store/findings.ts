import type { TextId } from '../record/ids.ts'

/** Something that a run found, by a key that names everything it depends on. */
export interface Finding {
  readonly key: string
  /** The texts that it rests on: it goes when one of them goes. */
  readonly texts: readonly [TextId, ...TextId[]]
  /** Plain JSON data; other values are not kept. */
  readonly value: unknown
}

/** How many savings for the same texts are kept. */
export const savingsKept = 8

/** One value that rests on some texts, as JSON. */
export interface FindingEntry {
  readonly key: string
  readonly json: string
}

/** Findings that rest on the same texts, those texts sorted. */
export interface FindingGroup {
  readonly texts: readonly TextId[]
  readonly entries: FindingEntry[]
}

/** Puts findings together by the texts that they rest on, and leaves out those that cannot be kept. */
export function grouped(findings: readonly Finding[], isKept: (text: TextId) => boolean): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const { key, texts, value } of findings) {
    if (!texts.every(isKept)) continue
    const json = plainJson(value)
    if (json === undefined) continue
    const sorted = [...new Set(texts)].sort()
    const name = sorted.join(' ')
    const group = groups.get(name) ?? { texts: sorted, entries: [] }
    groups.set(name, group)
    group.entries.push({ key, json })
  }
  return [...groups.values()]
}

/** A kept group as findings again. */
export function ungrouped({ texts, entries }: FindingGroup): Finding[] {
  const [first, ...others] = texts
  if (first === undefined) return []
  return entries.map(({ key, json }) => ({ key, texts: [first, ...others], value: JSON.parse(json) }))
}

/** A value as JSON, or `undefined` where reading that JSON would not give the value back (classes, maps, NaN). */
export function plainJson(value: unknown): string | undefined {
  // Columns of an article's tokens would be long as JSON; what is of no use is not made.
  if (isOfClass(value)) return undefined
  const json = JSON.stringify(value)
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) {
      if (!isPlainValue(next)) return undefined
      continue
    }
    if (isOfClass(next)) return undefined
    for (const each of Array.isArray(next) ? next : Object.values(next)) open.push(each)
  }
  return json
}

/** Whether a value is an object of a class: neither a plain one nor a list. */
function isOfClass(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const shape: unknown = Object.getPrototypeOf(value)
  return shape !== Object.prototype && shape !== Array.prototype && shape !== null
}

function isPlainValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  return value === null || typeof value === 'string' || typeof value === 'boolean'
}
