import type { Anchored } from '../record/decision.ts'
import { type Anchor, anchor, locate } from '../text/anchor.ts'
import type { Span } from '../text/span.ts'

/** Writes a value down so that it survives an edit of the text: every span in it becomes an anchor. */
export function anchored<Value>(value: Value, text: string): Anchored<Value> {
  return mapped(value, (inner) => (isSpan(inner) ? anchor(text, inner) : undefined)) as Anchored<Value>
}

/** Turns every anchor in a value back into a span of this text; `undefined` when one is gone or ambiguous. */
export function resolved(value: unknown, text: string): unknown {
  let isLost = false
  const spans = mapped(value, (inner) => {
    if (!isAnchor(inner)) return undefined
    const place = locate(text, inner)
    if (place === undefined || place.how === 'ambiguous') isLost = true
    return place?.at ?? { start: 0, end: 0 }
  })
  return isLost ? undefined : spans
}

/** A copy of plain data in which `change` has replaced every value for which it gives something. */
function mapped(value: unknown, change: (inner: unknown) => unknown): unknown {
  const changed = change(value)
  if (changed !== undefined) return changed
  if (Array.isArray(value)) return value.map((each) => mapped(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, change)]))
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}

function isAnchor(value: unknown): value is Anchor {
  return typeof value === 'object' && value !== null && 'exact' in value && 'before' in value && 'after' in value
}
