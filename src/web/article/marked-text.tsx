import type { ComponentChildren, VNode } from 'preact'
import type { Span } from '../../text/span.ts'
import { visible } from '../words/visible-text.tsx'
import { type Layer, type LayeredSpan, layers } from './layered-span.ts'
import { type Segment, segments } from './segments.ts'

/**
 * The words of a stretch with all marks on it. The words themselves are never touched: marks are elements around
 * segments of them, the layers always enclosing one another in the same order.
 */
export function markedText(text: string, at: Span, marks: readonly LayeredSpan[]): ComponentChildren {
  return nested(text, segments(at, marks), 0)
}

function nested(text: string, run: readonly Segment[], depth: number): ComponentChildren {
  const layer = layers[depth]
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return null
  if (layer === undefined) return visible(text.slice(first.start, last.end))
  const groups = grouped(run, layer)
  return groups.map(({ marks, run: inner }) => {
    const words = nested(text, inner, depth + 1)
    return marks.length === 0 ? words : wrapped(layer, marks, words, inner[0]?.start ?? 0)
  })
}

interface Group {
  readonly marks: readonly LayeredSpan[]
  readonly run: Segment[]
}

/** Neighbouring segments under the same marks of one layer. */
function grouped(run: readonly Segment[], layer: Layer): Group[] {
  const groups: (Group & { key: string })[] = []
  for (const segment of run) {
    const marks = segment.marks.filter((one) => one.layer === layer)
    const key = marks.map(({ start, end, to }) => `${start}-${end} ${to}`).join(' ')
    const last = groups.at(-1)
    if (last !== undefined && last.key === key) last.run.push(segment)
    else groups.push({ key, marks, run: [segment] })
  }
  return groups
}

/** The element of a mark. Class names are short because a long story has a hundred thousand of them. */
function wrapped(layer: Layer, marks: readonly LayeredSpan[], words: ComponentChildren, start: number): VNode {
  const to = marks[0]?.to ?? ''
  switch (layer) {
    case 'known':
      return <span class="k">{words}</span>
    case 'statement':
      return statement(marks, words, start)
    case 'edit':
      return <span class="x">{words}</span>
    case 'name':
      return (
        <span class="n" data-to={to}>
          {words}
        </span>
      )
    case 'date':
      return (
        <span class="d" title={to}>
          {words}
        </span>
      )
    case 'figure':
      return (
        <span class="f" data-to={to}>
          {words}
        </span>
      )
    default:
      return layer satisfies never
  }
}

/** The innermost statement comes first in `data-s`: it is the one that a click means. */
function statement(marks: readonly LayeredSpan[], words: ComponentChildren, start: number): VNode {
  const inmost = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start))
  const opening = marks.filter((one) => one.opens !== '' && one.start === start).map((one) => one.opens)
  const ids = [...new Set(inmost.map((one) => one.to))].join(' ')
  const [id, ...others] = opening
  return (
    <span class="s" data-s={ids} {...(id === undefined ? {} : { id })}>
      {others.map((other) => (
        <span key={other} id={other} />
      ))}
      {words}
    </span>
  )
}
