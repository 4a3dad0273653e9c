import { contentAloneKeys, contentCueKeys } from '../src/find/attribution/content-keys.ts'
import { KeyList } from '../src/find/attribution/key-list.ts'
import { cuesNear, sourcesNear } from '../src/find/attribution/link-candidates.ts'
import type { LinkSpan, LinkView } from '../src/find/attribution/link-view.ts'
import { cueAloneKeys, cueSourceKeys } from '../src/find/attribution/source-keys.ts'
import { type ChoiceItem, keysOf } from './choice-list.ts'
import type { GoldArticle } from './gold-attribution.ts'
import { hull, likeness, type Place, placeOf, sharedBy } from './places.ts'

type Gold = GoldArticle['attributions'][number]

/** A cue counts as the gold's from this likeness on, a source from the other. */
const cueLikeness = 0.3
const sourceLikeness = 0.3

const out = new KeyList()

/** For every content near a cue: is it one, and which cue has it? */
export function cueChoices({ tokens, attributions }: GoldArticle, view: LinkView): ChoiceItem[] {
  const owners = view.contents.map((one) => ownerOf(placeOf(tokens, one), attributions))
  return view.contents.map((content, i) => {
    const own = owners[i]
    const isBest = own !== undefined && own.share >= 0.5 && !hasBetter(view.contents, owners, i)
    const cue = isBest ? own.gold.cue[0] : undefined
    const near = cuesNear(view, content)
    const right = near.map(({ span }) => cue !== undefined && likeness(placeOf(tokens, span), cue) >= cueLikeness)
    const candidates = near.map(({ span, rank }) => keysOf(out, () => contentCueKeys(view, content, span, rank, out)))
    const none = keysOf(out, () => contentAloneKeys(view, content, out))
    return { candidates: [none, ...candidates], right: [!right.includes(true), ...right] }
  })
}

interface Owner {
  readonly gold: Gold
  /** The part of the content that is the gold's. */
  readonly share: number
  /** How like it is to one of the gold's fragments, or to all together. */
  readonly likeness: number
}

/** The gold attribution with which a content shares most. */
function ownerOf(place: Place, attributions: readonly Gold[]): Owner | undefined {
  let best: Gold | undefined
  let most = 0
  for (const one of attributions) {
    const shared = one.content.reduce((sum, part) => sum + sharedBy(place, part), 0)
    if (shared <= most) continue
    most = shared
    best = one
  }
  if (best === undefined) return undefined
  const parts = [...best.content, hull(best.content)]
  return {
    gold: best,
    share: most / (place[1] - place[0]),
    likeness: parts.reduce((top, part) => Math.max(top, likeness(place, part)), 0),
  }
}

/** Whether a content that overlaps this one is more like the same gold. */
function hasBetter(contents: readonly LinkSpan[], owners: readonly (Owner | undefined)[], i: number): boolean {
  const content = contents[i]
  const own = owners[i]
  for (let k = Math.max(0, i - 8); k <= i + 8; k++) {
    const other = contents[k]
    const its = owners[k]
    if (content === undefined || other === undefined || own === undefined || its === undefined) continue
    const overlaps = other.first < content.end && content.first < other.end
    if (overlaps && its.gold === own.gold && its.likeness > own.likeness) return true
  }
  return false
}

/** For every cue that the gold has: which source, or none? Where no candidate comes near the gold's source it is left out. */
export function sourceChoices({ tokens, attributions }: GoldArticle, view: LinkView): ChoiceItem[] {
  return view.cues.flatMap((cue) => {
    const gold = goldOf(placeOf(tokens, cue), attributions)
    if (gold === undefined) return []
    const near = sourcesNear(view, cue)
    const likes = near.map(({ span }) =>
      gold.source === null || gold.source.length === 0 ? 0 : likeness(placeOf(tokens, span), hull(gold.source)),
    )
    const best = Math.max(0, ...likes)
    const hasNone = gold.source === null || gold.source.length === 0
    if (!hasNone && best < sourceLikeness) return []
    const candidates = near.map(({ span, rank }) => keysOf(out, () => cueSourceKeys(view, cue, span, rank, out)))
    const none = keysOf(out, () => cueAloneKeys(view, cue, out))
    return [
      { candidates: [none, ...candidates], right: [hasNone, ...likes.map((one) => !hasNone && one >= best - 1e-9)] },
    ]
  })
}

function goldOf(place: Place, attributions: readonly Gold[]): Gold | undefined {
  let best: Gold | undefined
  let most = cueLikeness
  for (const one of attributions) {
    const like = one.cue[0] === undefined ? 0 : likeness(place, one.cue[0])
    if (like < most || (like === most && best !== undefined)) continue
    most = like
    best = one
  }
  return best
}
