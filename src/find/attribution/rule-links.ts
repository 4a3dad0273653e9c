import { textKey } from '../../learn/mix.ts'
import type { Draft } from '../statements/drafts.ts'
import type { Stretch } from '../statements/page.ts'

/** How far two places agree. */
export const Agreement = { none: 0, partly: 1, mostly: 2, exactly: 3 } as const

/** What the rules say of which span belongs to which: a hint for the linker. */
export class RuleLinks {
  readonly #drafts: readonly Draft[]
  readonly #byCue: Int32Array
  readonly #byContent: Int32Array
  readonly #makers = new Map<string, number>()

  constructor(drafts: readonly Draft[], count: number) {
    this.#drafts = drafts
    this.#byCue = new Int32Array(count).fill(-1)
    this.#byContent = new Int32Array(count).fill(-1)
    // Inner statements first, so that the outermost ones lie on top.
    for (const isInner of [true, false]) {
      drafts.forEach(({ cue, content, within }, number) => {
        if ((within !== null) !== isInner) return
        for (const { first, end } of cue) this.#byCue.fill(number, first, end)
        for (const { first, end } of content) this.#byContent.fill(number, first, end)
      })
    }
  }

  /** The draft whose cue a span overlaps. */
  ofCue({ first, end }: Stretch): Draft | undefined {
    for (let i = first; i < Math.min(end, first + 12); i++) {
      const number = this.#byCue[i] as number
      if (number >= 0) return this.#drafts[number]
    }
    return undefined
  }

  /** The outermost draft whose content holds the first, middle or last token of a span. */
  ofContent({ first, end }: Stretch): Draft | undefined {
    for (const i of [(first + end) >> 1, first, end - 1]) {
      const number = this.#byContent[i] ?? -1
      if (number >= 0) return this.#drafts[number]
    }
    return undefined
  }

  /** The key of the rule that made a draft, 0 without. */
  maker(draft: Draft | undefined): number {
    if (draft === undefined) return 0
    const known = this.#makers.get(draft.by)
    if (known !== undefined) return known
    const key = textKey(draft.by)
    this.#makers.set(draft.by, key)
    return key
  }
}

/** How far the contents of a draft agree with a span: that of the best fragment. */
export function contentAgreement(draft: Draft, span: Stretch): number {
  let best: number = Agreement.none
  for (const one of draft.content) best = Math.max(best, agreement(one, span))
  return best
}

/** How far two stretches agree: exactly, by half of both together, by a token, not at all. */
export function agreement(a: Stretch, b: Stretch): number {
  const both = Math.min(a.end, b.end) - Math.max(a.first, b.first)
  if (both <= 0) return Agreement.none
  if (a.first === b.first && a.end === b.end) return Agreement.exactly
  return both * 2 >= Math.max(a.end, b.end) - Math.min(a.first, b.first) ? Agreement.mostly : Agreement.partly
}

/** The source that a draft has, or that it shares with an earlier one. */
export function sourceOf(draft: Draft): { readonly source: Stretch | null; readonly steps: number } {
  let now: Draft | null = draft
  for (let steps = 0; now !== null && steps < 8; steps++) {
    if (now.source !== null) return { source: now.source, steps }
    now = now.inherits
  }
  return { source: null, steps: 0 }
}
