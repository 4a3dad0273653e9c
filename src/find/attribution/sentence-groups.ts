import { identity, type KeyGroup } from './key-group.ts'
import { bucket } from './sentence-sketch.ts'
import type { TokenView } from './token-view.ts'

/** How far a token is from both ends of its sentence, and the commas before it. */
const ends: KeyGroup = {
  reach: 0,
  bits: 11,
  identify: (view, k, ids, at) => {
    const { first, last, startsParagraph } = view.sentence
    const place = (bucket(k - first) * 16 + bucket(last - k)) * 2 + startsParagraph
    return identity(ids, at, place, commas(view, k), view.quoted(k))
  },
  write: (view, k, _, out) => {
    const { first, last, startsParagraph } = view.sentence
    const quoted = view.quoted(k)
    const counts = commas(view, k)
    out.two(86, bucket(k - first), quoted)
    out.two(87, bucket(last - k), quoted)
    if (k === first) out.one(88, startsParagraph)
    if (k === last) out.one(89, 0)
    out.two(90, counts >> 1, counts & 1)
  },
}

/** Twice the commas of the sentence up to a token, at most 3, and one more when it is a comma itself. */
function commas(view: TokenView, k: number): number {
  const { commas: before } = view.page
  const behind = before[k + 1] as number
  return Math.min(behind - (before[view.sentence.first] as number), 3) * 2 + (behind - (before[k] as number))
}

/** How the sentence begins and ends, and the token's own place in a quotation. */
const looks: KeyGroup = {
  reach: 0,
  bits: 10,
  identify: (view, k, ids, at) => identity(ids, at, view.sentence.look, view.page.quotes.bits[k]),
  write: (view, k, _, out) => {
    out.one(75, view.page.quotes.bits[k] ?? 0)
    out.two(85, view.sentence.look, view.quoted(k))
  },
}

/** Where a token stands to an "according to". */
const accordings: KeyGroup = {
  reach: 0,
  bits: 8,
  identify: (view, k, ids, at) => view.sentence.according >= 0 && identity(ids, at, ...toAccording(view, k)),
  write: (view, k, _, out) => out.three(91, ...toAccording(view, k)),
}

function toAccording(view: TokenView, k: number): [side: number, far: number, isFirst: number] {
  const { according, first } = view.sentence
  const side = k < according ? 0 : 1 + Number(k > according + 1)
  return [side, bucket(Math.abs(k - according)), according === first ? 1 : 0]
}

/** The quotation that a token stands in: its length, what is around it, and where it begins and ends. */
const quotations: KeyGroup = {
  reach: 0,
  bits: 10,
  identify: (view, k, ids, at) => {
    const piece = view.page.quotes.pieceOf[k] as number
    if (piece < 0) return false
    const { first, last } = borders(view, piece)
    const spans = spansOf(view, k, first, last)
    const place = (bucket(last - first) * 2 + shortness(first, last)) * 8 + spans
    const tags = (view.tag(first - 1) * 32 + view.tag(last + 1)) * 2 + (first === view.sentence.first ? 1 : 0)
    return identity(ids, at, view.word(first - 1), view.word(last + 1), endWord(view, last), place * 2048 + tags)
  },
  write: (view, k, _, out) => {
    const { first, last } = borders(view, view.page.quotes.pieceOf[k] ?? 0)
    const short = shortness(first, last)
    const starts = first === view.sentence.first ? 1 : 0
    out.one(76, bucket(last - first))
    out.one(77, view.word(first - 1))
    out.one(78, view.word(last + 1))
    out.three(79, view.tag(first - 1), view.tag(last + 1), short)
    out.two(80, spansOf(view, k, first, last), short)
    out.three(82, endWord(view, last), short, starts)
  },
}

/** The cues around the quotation that a token stands in. */
const cuesAround: KeyGroup = {
  reach: 0,
  bits: 8,
  identify: (view, k, ids, at) => {
    const piece = view.page.quotes.pieceOf[k] as number
    if (piece < 0) return false
    const { first, last } = borders(view, piece)
    return identity(ids, at, bestCues(view, first, last), lengthStep(first, last))
  },
  write: (view, k, _, out) => {
    const { first, last } = borders(view, view.page.quotes.pieceOf[k] ?? 0)
    out.two(81, bestCues(view, first, last), lengthStep(first, last))
  },
}

function borders(view: TokenView, piece: number): { readonly first: number; readonly last: number } {
  const { firsts, lasts } = view.page.quotes
  return { first: firsts[piece] ?? 0, last: lasts[piece] ?? 0 }
}

function shortness(first: number, last: number): number {
  return last - first <= 5 ? 1 : 0
}

function lengthStep(first: number, last: number): number {
  return shortness(first, last) * 2 + (last - first > 12 ? 1 : 0)
}

/** Whether a quotation begins with the sentence (1) or before it (2), and whether it ends behind it. */
function spansOf(view: TokenView, k: number, first: number, last: number): number {
  const { sentenceOf } = view.page.tokens
  const here = sentenceOf[k]
  const starts = first === view.sentence.first ? 1 : 0
  return (sentenceOf[first] !== here ? 2 : starts) * 2 + (sentenceOf[last] !== here ? 1 : 0)
}

/** The word before the last of a quotation; 0 where that is none. */
function endWord(view: TokenView, last: number): number {
  return last < 1 ? 0 : view.word(last - 1)
}

/** The best cue within three tokens before and six after a quotation, in its paragraph. */
function bestCues(view: TokenView, first: number, last: number): number {
  const { paragraphOf } = view.page.tokens
  let before = 0
  let after = 0
  for (let d = 1; d <= 6; d++) {
    if (d <= 3) before = Math.max(before, view.cue(first - d))
    if (paragraphOf[last + d] === paragraphOf[last]) after = Math.max(after, view.cue(last + d))
  }
  return before * 6 + after
}

/** Keys of a token's place in its sentence and in its quotation. */
export const sentenceGroups: readonly KeyGroup[] = [ends, looks, accordings, quotations, cuesAround]
