import { identity, type KeyGroup } from './key-group.ts'
import type { KeyList } from './key-list.ts'
import { bucket } from './sentence-sketch.ts'
import type { TokenView } from './token-view.ts'

/** How far the nearest cues are on both sides, and the token's tag. */
const distances: KeyGroup = {
  reach: 0,
  bits: 12,
  identify: (view, k, ids, at) => {
    const far = (view.toLeft(k) * 16 + view.toRight(k)) * 64 + view.tag(k) * 2 + view.quoted(k)
    return identity(ids, at, far, without(view))
  },
  write: (view, k, _, out) => {
    const quoted = view.quoted(k)
    const tag = view.tag(k)
    const none = without(view)
    out.three(95, view.toLeft(k), view.toRight(k), quoted)
    out.three(96, view.toLeft(k), tag, quoted)
    out.three(97, view.toRight(k), tag, quoted)
    if (none > 0) out.three(98, quoted, none & 1, (none >> 1) & 1)
  },
}

/** Of a sentence without strong cues: 4, one more with a cue inside a quotation, two more with "according to"; 0 with cues. */
function without({ sentence }: TokenView): number {
  return sentence.cues.length > 0 ? 0 : 4 + (sentence.according < 0 ? 0 : 2) + sentence.hasInnerCue
}

/** Which cue is the nearest before a token, and the word behind it. */
const leftWords: KeyGroup = {
  reach: 0,
  bits: 12,
  identify: (view, k, ids, at) => {
    const left = view.left(k)
    if (left < 0) return false
    const far = (view.toLeft(k) * 2 + view.quoted(k)) * 256 + view.cue(left)
    return identity(ids, at, view.lemma(left), view.word(left + 1), far)
  },
  write: (view, k, _, out) => {
    const left = view.left(k)
    const quoted = view.quoted(k)
    const far = view.toLeft(k)
    out.two(100, view.lemma(left), quoted)
    out.two(101, view.lemma(left), far)
    out.three(103, view.word(left + 1), quoted, far)
    out.three(104, view.cue(left), far, quoted)
  },
}

/** What stands between a token and the nearest cue before it. */
const leftWays: KeyGroup = {
  reach: 0,
  bits: 10,
  identify: (view, k, ids, at) => {
    const left = view.left(k)
    if (left < 0) return false
    return identity(ids, at, since(view, k), view.cue(left))
  },
  write: (view, k, _, out) => {
    const left = view.left(k)
    const passed = since(view, k)
    // The number of commas, whether "that" is among them, whether the token is quoted.
    const clause = (passed >> 5) * 4 + ((passed >> 2) & 1) * 2 + (passed & 1)
    out.two(105, passed, 0)
    out.two(106, clause, view.cue(left))
  },
}

/** What was passed since the left cue: commas up to 3, other stops up to 2, "that", opening marks; then whether the token is quoted. */
function since(view: TokenView, k: number): number {
  const { stops, openings } = view.page
  const left = view.left(k)
  const others = Math.min(2, (stops[k + 1] as number) - (stops[left + 1] as number))
  const opened = (openings[k + 1] as number) > (openings[left + 1] as number) ? 1 : 0
  return commasSince(view, k) * 32 + others * 8 + view.thatSince(k) * 4 + opened * 2 + view.quoted(k)
}

function commasSince(view: TokenView, k: number): number {
  const { commas } = view.page
  return Math.min(3, (commas[k + 1] as number) - (commas[view.left(k) + 1] as number))
}

/** Which cue is the nearest behind a token. */
const rightWords: KeyGroup = {
  reach: 0,
  bits: 12,
  identify: (view, k, ids, at) => {
    const right = view.right(k)
    return right >= 0 && identity(ids, at, view.lemma(right), view.toRight(k), view.cue(right), view.quoted(k))
  },
  write: (view, k, _, out) => {
    const right = view.right(k)
    const quoted = view.quoted(k)
    const far = view.toRight(k)
    out.two(110, view.lemma(right), quoted)
    out.two(111, view.lemma(right), far)
    out.three(112, view.cue(right), far, quoted)
  },
}

/** What stands between a token and the nearest cue behind it, and behind that. */
const rightWays: KeyGroup = {
  reach: 0,
  bits: 10,
  identify: (view, k, ids, at) => {
    const right = view.right(k)
    if (right < 0) return false
    const rest = (bucket(view.sentence.last - right) * 4 + commasUntil(view, k)) * 2 + view.quoted(k)
    return identity(ids, at, rest, view.cue(right))
  },
  write: (view, k, _, out) => {
    const right = view.right(k)
    const between = commasUntil(view, k)
    out.two(113, between, view.quoted(k))
    out.three(114, between, view.cue(right), bucket(view.sentence.last - right))
  },
}

function commasUntil(view: TokenView, k: number): number {
  const { commas } = view.page
  return Math.min(3, (commas[view.right(k)] as number) - (commas[k] as number))
}

/** The last cue of the sentence: how far it is from the end, and on which side of it and of the pause before it a token stands. */
const tails: KeyGroup = {
  reach: 0,
  bits: 11,
  identify: (view, k, ids, at) => {
    const { cues, pause, last: end } = view.sentence
    const last = cues.at(-1)
    const first = cues[0]
    if (last === undefined || first === undefined) return false
    const place = (placeOf(k, first, last) * 4 + Math.sign(k - last) + 1) * 2 + view.quoted(k)
    const pauses = pause < 0 ? 0 : 1 + (k < pause ? 0 : 1) * 2 + (first < pause ? 1 : 0) * 4
    return identity(ids, at, place, pauses, bucket(end - last) * 8 + Math.min(cues.length, 4), view.cue(last))
  },
  write: (view, k, _, out) => {
    const { cues, pause, last: end } = view.sentence
    const first = cues[0] ?? 0
    const last = cues.at(-1) ?? 0
    const quoted = view.quoted(k)
    const toEnd = bucket(end - last)
    out.three(120, toEnd, view.cue(last) * 3 + Math.sign(k - last) + 1, quoted)
    if (pause >= 0) {
      out.three(121, toEnd, view.cue(last) * 2 + (k < pause ? 0 : 1), quoted * 2 + (first < pause ? 1 : 0))
    }
    out.three(122, Math.min(cues.length, 4), placeOf(k, first, last), quoted)
  },
}

/** Before the first cue 0, up to the last 1, behind it 2. */
function placeOf(k: number, first: number, last: number): number {
  return k < first ? 0 : 1 + Number(k > last)
}

/** Keys of how a token stands to the strong cues of its sentence. */
export const cueGroups: readonly KeyGroup[] = [distances, leftWords, leftWays, rightWords, rightWays, tails]

/** Writes the keys of what a token is and stands beside a cue: too many are met only once to remember them. */
export function cuePairs(view: TokenView, k: number, out: KeyList): void {
  const left = view.left(k)
  const right = view.right(k)
  if (left >= 0) {
    out.two(102, view.tag(left + 1), view.tag(k))
    out.two(107, commasSince(view, k), view.word(k))
  }
  if (right >= 0) out.two(115, view.tag(right - 1), view.tag(k))
}
