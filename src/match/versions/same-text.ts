import type { Part, Reuse } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { coverage } from '../reuse/coverage.ts'

/** So much of the shorter body must stand in the other one, copied or edited. */
const mostOfShorter = 0.8
/** And so much of the longer one: a version may be cut, or grow, but not by more than this. */
const muchOfLonger = 0.5
/** Of the words of the shorter headline, so many must stand in the other. */
const halfOfHeadline = 0.5
/** Fewer units of shared body than these (two sentences) are too little to tell by. */
const leastShared = 200

/** An article as far as versions are told by it. */
export interface Told {
  readonly tokens: Tokens
  readonly parts: readonly Part[]
}

/** Whether two articles have nearly the same headline and nearly the same body. `shared`: the passages that they share. */
export function isSameText(a: Told, b: Told, shared: readonly Pick<Reuse, 'a' | 'b'>[]): boolean {
  const [inA, inB] = [
    covered(
      a,
      shared.map((one) => one.a),
    ),
    covered(
      b,
      shared.map((one) => one.b),
    ),
  ]
  const [shorter, longer] = inA.length <= inB.length ? [inA, inB] : [inB, inA]
  if (shorter.share < mostOfShorter || longer.share < muchOfLonger) return false
  return shorter.share * shorter.length >= leastShared && isSameHeadline(a, b)
}

/** The length of a body, and the share of it that lies in some spans. */
function covered({ parts }: Told, spans: readonly Span[]): { readonly share: number; readonly length: number } {
  let [inside, length] = [0, 0]
  for (const part of parts) {
    if (part.kind !== 'paragraph' && part.kind !== 'heading') continue
    length += part.end - part.start
    inside += coverage(part, spans) * (part.end - part.start)
  }
  return { share: length === 0 ? 0 : inside / length, length }
}

function isSameHeadline(a: Told, b: Told): boolean {
  const [one, other] = [headline(a), headline(b)]
  const least = Math.min(one.size, other.size)
  if (least === 0) return true
  return [...one].filter((word) => other.has(word)).length >= halfOfHeadline * least
}

function headline({ tokens, parts }: Told): ReadonlySet<string> {
  const title = parts.find(({ kind }) => kind === 'title')
  if (title === undefined) return new Set()
  const [first, end] = [tokens.from(title.start), tokens.from(title.end)]
  const words = Array.from({ length: Math.max(0, end - first) }, (_, i) => tokens.lower(first + i))
  return new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))
}
