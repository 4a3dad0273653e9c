import type { Choice } from './certainty-keys.ts'
import { contentAloneKeys, contentCueKeys } from './content-keys.ts'
import type { KeyList } from './key-list.ts'
import { cuesNear, sourcesNear } from './link-candidates.ts'
import type { LinkSpan, LinkView } from './link-view.ts'
import { cueAloneKeys, cueSourceKeys } from './source-keys.ts'

/** What answers which cue a content has and which source a cue has: sums of weights, and a list to write keys into. */
export interface Choosing {
  readonly cue: { of(keys: KeyList): number }
  readonly source: { of(keys: KeyList): number }
  readonly keys: KeyList
}

/** What was chosen, with its probability among all that could have been, "none" included. */
interface Chosen {
  readonly span: LinkSpan | null
  readonly chance: number
}

/** A content whose best cue is less probable than this is left out. */
const leastChance = 0.05

/**
 * Lets every content choose its cue, the surest first, so that of contents that overlap only one is taken; then every
 * cue that was chosen chooses its source, which may serve several.
 */
export function choicesOf(view: LinkView, choosing: Choosing): Choice[] {
  const chosen = contentsByCue(view, choosing)
  const sources = new Map<LinkSpan, Chosen>()
  const sharers = new Map<LinkSpan, number>()
  for (const [cue, own] of chosen) {
    const source = sourceOfCue(view, cue, own.contents, choosing)
    sources.set(cue, source)
    if (source.span !== null) sharers.set(source.span, (sharers.get(source.span) ?? 0) + 1)
  }
  return [...chosen]
    .map(([cue, { contents, chance }]) => {
      const source = sources.get(cue) ?? { span: null, chance: 1 }
      return {
        cue,
        source: source.span,
        contents: contents.sort((a, b) => a.first - b.first),
        contentChance: chance,
        sourceChance: source.chance,
        sharers: source.span === null ? 0 : (sharers.get(source.span) ?? 0),
      }
    })
    .sort((a, b) => a.cue.first - b.cue.first || a.cue.end - b.cue.end)
}

function contentsByCue(
  view: LinkView,
  choosing: Choosing,
): Map<LinkSpan, { readonly contents: LinkSpan[]; readonly chance: number }> {
  const wishes = view.contents
    .map((content) => ({ content, ...cueOf(view, content, choosing) }))
    .sort((a, b) => b.chance - a.chance || a.content.first - b.content.first || a.content.end - b.content.end)
  const taken = new Uint8Array(view.page.tokens.count)
  const chosen = new Map<LinkSpan, { contents: LinkSpan[]; chance: number }>()
  for (const { content, span: cue, chance } of wishes) {
    if (cue === null || chance < leastChance || overlap(cue, content)) continue
    if (taken.subarray(content.first, content.end).includes(1)) continue
    taken.fill(1, content.first, content.end)
    const own = chosen.get(cue)
    if (own === undefined) chosen.set(cue, { contents: [content], chance })
    else own.contents.push(content)
  }
  return chosen
}

/** The likeliest cue of a content. */
function cueOf(view: LinkView, content: LinkSpan, { cue, keys }: Choosing): Chosen {
  keys.clear()
  contentAloneKeys(view, content, keys)
  const none = cue.of(keys)
  const cues = cuesNear(view, content)
  const sums = cues.map(({ span, rank }) => {
    keys.clear()
    contentCueKeys(view, content, span, rank, keys)
    return cue.of(keys)
  })
  const best = sums.indexOf(Math.max(...sums))
  return { span: cues[best]?.span ?? null, chance: share(sums[best] ?? none, none, sums) }
}

/** The likeliest source of a cue, or that it has none. */
function sourceOfCue(view: LinkView, cue: LinkSpan, contents: readonly LinkSpan[], { source, keys }: Choosing): Chosen {
  keys.clear()
  cueAloneKeys(view, cue, keys)
  const none = source.of(keys)
  const sources = sourcesNear(view, cue)
  const sums = sources.map(({ span, rank }) => {
    keys.clear()
    cueSourceKeys(view, cue, span, rank, keys)
    return source.of(keys)
  })
  let best = -1
  sums.forEach((sum, i) => {
    const span = sources[i]?.span
    if (sum <= (sums[best] ?? none) || span === undefined) return
    if (!overlap(span, cue) && !contents.some((one) => overlap(one, span))) best = i
  })
  return { span: sources[best]?.span ?? null, chance: share(sums[best] ?? none, none, sums) }
}

/** The part of one among all: each counts by its power. */
function share(one: number, none: number, sums: readonly number[]): number {
  return 1 / sums.reduce((all, sum) => all + Math.exp(sum - one), Math.exp(none - one))
}

function overlap(a: LinkSpan, b: LinkSpan): boolean {
  return a.first < b.end && b.first < a.end
}
