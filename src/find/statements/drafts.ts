import type { StatementKind } from '../../record/record.ts'
import type { StatementRule } from '../../record/statement-rules.ts'
import type { Group } from './groups.ts'
import type { Stretch } from './page.ts'
import type { Unit } from './units.ts'

/** A statement while the rules still work on it; all places in tokens. */
export interface Draft {
  /** The rule that made it. */
  by: string
  readonly unit: Unit
  /** Empty where a quotation stands without a cue. */
  cue: Stretch[]
  source: Stretch | null
  /** The statement whose source it shares. */
  inherits: Draft | null
  content: Stretch[]
  kind: StatementKind
  venue: Stretch | null
  addressee: Stretch | null
  when: Stretch | null
  relays: Stretch[]
  within: Draft | null
  certainty: 'explicit' | 'inferred' | 'unresolved'
  /** The verb, where the cue is one. */
  readonly group: Group | null
}

/** Drafts by a key of theirs, in their order. */
export function grouped<Key>(drafts: readonly Draft[], keyOf: (one: Draft) => Key): Map<Key, Draft[]> {
  const groups = new Map<Key, Draft[]>()
  for (const one of drafts) {
    const same = groups.get(keyOf(one))
    if (same === undefined) groups.set(keyOf(one), [one])
    else same.push(one)
  }
  return groups
}

/** For each token whether it stands in the content of one of these. */
export function contentTokens(drafts: readonly Draft[], count: number): Uint8Array {
  // Counted by beginnings and ends, since contents may lie in one another.
  const steps = new Int32Array(count + 1)
  for (const { content } of drafts) {
    for (const { first, end } of content) {
      steps[first] = (steps[first] ?? 0) + 1
      steps[end] = (steps[end] ?? 0) - 1
    }
  }
  const inside = new Uint8Array(count)
  let depth = 0
  for (let i = 0; i < count; i++) {
    depth += steps[i] ?? 0
    inside[i] = depth > 0 ? 1 : 0
  }
  return inside
}

/** A draft with nothing but its cue and content. */
export function draft(by: StatementRule, unit: Unit, group: Group | null, cue: Stretch[], content: Stretch[]): Draft {
  return {
    by: `statements/${by}`,
    unit,
    cue,
    source: null,
    inherits: null,
    content,
    kind: group?.reading.kind ?? 'speech',
    venue: null,
    addressee: null,
    when: null,
    relays: [],
    within: null,
    certainty: 'explicit',
    group,
  }
}
