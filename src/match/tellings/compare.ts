import type { ArticleSpan } from '../../record/article.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { TellingEdit, TellingRelation } from '../../record/thread.ts'
import type { Tokens } from '../../text/tokens.ts'
import { commonItems, type Matches } from '../reuse/common-words.ts'
import type { ContentWord } from './content-words.ts'

/** What a statement says, with its article and the tokens of that. */
export interface Wording {
  readonly article: ArticleId
  readonly words: readonly ContentWord[]
  readonly tokens: Tokens
}

/** How one telling of a statement stands to a fuller one. */
export interface Comparison {
  readonly relation: Exclude<TellingRelation, 'fullest'>
  /** What must be replaced in the fuller one to give this; of what is told in other words altogether, nothing. */
  readonly edits: readonly TellingEdit[]
  readonly altered: boolean
}

/** This part of the words of both, or most of those of the shorter one, make a telling the same in other words rather than another. */
const reworded = { ofBoth: 0.5, ofShorter: 0.7 }

/**
 * Compares two tellings word by word: `same` words; `cut` where all of it stands in the fuller one, in its order;
 * `reworded` where most does; else `paraphrased`. Words are altered where both have them within quotation marks and
 * they differ otherwise than by what was cut at the ends or left out openly.
 */
export function compare(full: Wording, other: Wording): Comparison {
  const common = commonItems(
    full.words.map(({ word }) => word),
    other.words.map(({ word }) => word),
  )
  const relation = relationOf(common.a.length, full.words.length, other.words.length)
  const gaps = gapsOf(common, full, other).map((gap) => slid(gap, full, other))
  // What is told in other words altogether may be another sentence of the same speech.
  if (relation === 'paraphrased') return { relation, edits: [], altered: false }
  const edits = gaps.flatMap((gap) => editsOf(gap, full, other))
  return { relation, edits, altered: gaps.some((gap) => isAltered(gap, full, other)) }
}

function relationOf(common: number, full: number, other: number): Comparison['relation'] {
  if (common === other) return full === other ? 'same' : 'cut'
  const isMostly = (2 * common) / (full + other) >= reworded.ofBoth || common / other >= reworded.ofShorter
  return isMostly ? 'reworded' : 'paraphrased'
}

/** Words from the first up to, not with, the end. */
interface Run {
  readonly first: number
  readonly end: number
}

interface Gap {
  readonly a: Run
  readonly b: Run
}

function gapsOf({ a, b }: Matches, full: Wording, other: Wording): Gap[] {
  const gaps: Gap[] = []
  let [fromA, fromB] = [0, 0]
  for (let match = 0; match <= a.length; match++) {
    const [toA, toB] = [a[match] ?? full.words.length, b[match] ?? other.words.length]
    if (toA > fromA || toB > fromB) gaps.push({ a: { first: fromA, end: toA }, b: { first: fromB, end: toB } })
    fromA = toA + 1
    fromB = toB + 1
  }
  return gaps
}

/** The edits of a gap: words on both sides of what stands between two pieces of a content are replaced apart. */
function editsOf({ a, b }: Gap, full: Wording, other: Wording): TellingEdit[] {
  const [ofA, ofB] = [piecesOf(full, a), piecesOf(other, b)]
  const edits: TellingEdit[] = []
  for (let i = 0; i < Math.max(ofA.length, ofB.length); i++) {
    const inA = ofA[i] ?? { first: a.end, end: a.end }
    const inB = ofB[i] ?? { first: b.end, end: b.end }
    edits.push({ a: place(full, inA), b: place(other, inB) })
  }
  return edits
}

/** A run of words, cut where the article breaks the content off. */
function piecesOf({ words }: Wording, { first, end }: Run): Run[] {
  const pieces: Run[] = []
  let start = first
  for (let i = first + 1; i <= end; i++) {
    if (i < end && words[i]?.isBehindGap !== true) continue
    pieces.push({ first: start, end: i })
    start = i
  }
  return pieces
}

/** The place of some words; of none, the gap behind the word before them. */
function place({ article, words, tokens }: Wording, { first, end }: Run): ArticleSpan {
  if (end > first) return { article, ...tokens.spanOf(words[first]?.token ?? 0, (words[end - 1]?.token ?? 0) + 1) }
  const before = words[first - 1]
  const at = (before === undefined ? tokens.starts[words[0]?.token ?? 0] : tokens.ends[before.token]) ?? 0
  return { article, start: at, end: at }
}

/** More words than these are other sentences rather than altered words. */
const mostAltered = 12

/** So many words in common on a side of a gap show that it is one passage. */
const anchor = 2

function isAltered(gap: Gap, full: Wording, other: Wording): boolean {
  const { a, b } = gap
  if (!isQuoted(full, a) || !isQuoted(other, b)) return false
  if (Math.max(a.end - a.first, b.end - b.first) > mostAltered) return false
  // "tax filing" and "tax-filing" are the same words.
  if (spelt(full, a) === spelt(other, b)) return false
  // What only one of them has is no alteration at an end, or where the other leaves words out openly.
  if (b.end === b.first && isEdge(other, b.first)) return false
  if (a.end === a.first && isEdge(full, a.first)) return false
  return isAnchored(gap, full, other, -1) && isAnchored(gap, full, other, 1)
}

/** The letters and digits of some words. */
function spelt({ words }: Wording, { first, end }: Run): string {
  const joined = words.slice(first, end).map(({ word }) => word)
  return joined.join('').replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether the words next to a gap, on one side, are the same in both; or both end there. */
function isAnchored({ a, b }: Gap, full: Wording, other: Wording, side: -1 | 1): boolean {
  const [fromA, fromB] = side < 0 ? [a.first - 1, b.first - 1] : [a.end, b.end]
  const isEnd = (of: Wording, i: number): boolean => isEdge(of, side < 0 ? i + 1 : i)
  if (isEnd(full, fromA) && isEnd(other, fromB)) return true
  for (let n = 0; n < anchor; n++) {
    const [one, two] = [full.words[fromA + side * n], other.words[fromB + side * n]]
    if (one?.word !== two?.word) return false
  }
  return true
}

/**
 * Words that only the fuller telling has, moved to where the other one breaks off, where the words next to them allow it: of
 * "I left early. I left" against "I left" the first sentence is what was cut.
 */
function slid(gap: Gap, full: Wording, other: Wording): Gap {
  const { a, b } = gap
  if (b.end > b.first || isEdge(other, b.first)) return gap
  for (let n = 1; n <= b.first; n++) {
    if (
      full.words[a.first - n]?.word !== full.words[a.end - n]?.word ||
      full.words[a.first - n]?.word !== other.words[b.first - n]?.word
    )
      return gap
    if (isEdge(other, b.first - n))
      return { a: { first: a.first - n, end: a.end - n }, b: { first: b.first - n, end: b.first - n } }
  }
  return gap
}

/** Whether words stand in quotation marks; of none, the words on both sides of the gap. */
function isQuoted({ words }: Wording, { first, end }: Run): boolean {
  const [from, to] = end > first ? [first, end] : [first - 1, first + 1]
  for (let i = Math.max(0, from); i < Math.min(words.length, to); i++) if (words[i]?.isQuoted !== true) return false
  return true
}

/** Whether a place between words lies at the beginning or end, where the quotation breaks off, or at an open omission. */
const isEdge = ({ words }: Wording, i: number): boolean => i <= 0 || words[i]?.isBehindGap !== false
