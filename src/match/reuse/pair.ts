import { align } from './align.ts'
import { type Difference, difference, type Edit, type TokenRange } from './edits.ts'
import type { Formula } from './formulas.ts'
import type { Material } from './material.ts'
import { grown, type Segment, segments } from './segments.ts'
import { sentencePairs } from './sentence-pairs.ts'

/** What two articles have in common in one place of each. */
export interface Passage {
  readonly kind: 'copied' | 'edited' | 'paraphrase'
  /**
   * `formula`: a definition or a naming; `caption`: stands in captions on both sides; `phrase`: a few words
   * inside sentences that are otherwise not alike; `thin`: the same, and its words say little.
   */
  readonly nature: 'passage' | 'formula' | 'caption' | 'phrase' | 'thin'
  readonly a: TokenRange
  readonly b: TokenRange
  readonly edits: readonly Edit[]
  /** Words in common. */
  readonly common: number
}

/** What the common words of a passage must say for it to be one. */
const leastContent = 8
/** The same for a few words inside sentences that are otherwise not alike: a name with its title is none. */
const leastPhraseContent = 14
const leastThinContent = 4
/** Words of a phrase that may be an outlet's formula, at most. */
const longestPhrase = 16
/** Common words that make a piece of a reworded sentence worth more than the sentence. */
const longPiece = 12
/** From this sameness on a passage is the same one edited. */
const editedSameness = 0.5
/** Share of a passage that must lie in another one, on both sides, to be told by it. */
const toldAlready = 0.6

/**
 * Compares two articles: by shared fingerprints, and, where their likeness is given, sentence by sentence. Of passages that
 * overlap the one with more words in common wins. Depends on the two articles alone.
 */
export function passages(a: Material, b: Material, likeness: number | false): Passage[] {
  const pieces = align(a, b).flatMap((matches) => segments(a, b, matches))
  const found = pieces.flatMap((piece) => fromPiece(a, b, piece))
  if (likeness !== false) found.push(...fromSentences(a, b, likeness, found))
  return best([...found, ...fromFormulas(a, b)])
}

function fromPiece(a: Material, b: Material, piece: Segment): Passage[] {
  if (piece.content < leastThinContent) return []
  const compared = difference(a.tokens, piece.a, b.tokens, piece.b)
  return [{ ...passage(piece.a, piece.b, compared), nature: natureOf(a, b, piece), common: piece.common }]
}

function passage(a: TokenRange, b: TokenRange, { sameness, edits }: Difference): Omit<Passage, 'nature' | 'common'> {
  return { kind: kindOf({ sameness, edits }), a, b, edits }
}

/** Copied where nothing is changed, edited where half or more is the same, else told in other words. */
export function kindOf({ sameness, edits }: Difference): Passage['kind'] {
  const near = sameness >= editedSameness ? 'edited' : 'paraphrase'
  return edits.length === 0 ? 'copied' : near
}

function natureOf(a: Material, b: Material, piece: Segment): Passage['nature'] {
  if (isInCaption(a, piece.a) && isInCaption(b, piece.b)) return 'caption'
  if (isFormula(a.formulas, piece.a) && isFormula(b.formulas, piece.b)) return 'formula'
  const isPhrase = piece.common <= longestPhrase && isInside(a, piece.a) && isInside(b, piece.b)
  if (piece.content < (isPhrase ? leastPhraseContent : leastContent)) return 'thin'
  return isPhrase ? 'phrase' : 'passage'
}

function isInCaption({ tokens, parts }: Material, { first }: TokenRange): boolean {
  return parts[tokens.paragraphOf[first] ?? 0]?.kind === 'caption'
}

/** Whether most of a range is one formula. */
function isFormula(all: readonly Formula[], range: TokenRange): boolean {
  return all.some((one) => shared(one, range) >= toldAlready * (range.end - range.first))
}

/** Whether a range is a part of its sentence only: two thirds of it at most. */
function isInside({ tokens }: Material, { first, end }: TokenRange): boolean {
  const sentence = tokens.sentenceOf[first] ?? 0
  const from = tokens.firstOfSentence[sentence] ?? 0
  const to = tokens.firstOfSentence[sentence + 1] ?? tokens.count
  return end <= to && 3 * (end - first) <= 2 * (to - from)
}

function fromSentences(a: Material, b: Material, likeness: number, pieces: readonly Passage[]): Passage[] {
  const ends = { a: sentenceEnd(a), b: sentenceEnd(b) }
  return sentencePairs(a.sentences, b.sentences, ends, likeness).flatMap((pair): Passage[] => {
    const [inA, inB] = [trimmed(a, pair.a), trimmed(b, pair.b)]
    const compared = difference(a.tokens, inA, b.tokens, inB)
    const common = Math.round((compared.sameness * (inA.end - inA.first + inB.end - inB.first)) / 2)
    // What is one passage only by its words may be an outlet's phrase.
    const nature = pair.isDoubtful ? 'phrase' : 'passage'
    const found: Passage = { ...passage(inA, inB, compared), nature, common }
    return pair.isDoubtful && !isEdited(found, pieces) ? [] : [found]
  })
}

/** Whether most words of a passage are the same, and more of them than a piece that stands in it has. */
function isEdited({ kind, a, b, common }: Passage, pieces: readonly Passage[]): boolean {
  const isOnePiece = pieces.some((one) => lies(one.a, a) && lies(one.b, b) && one.a.end - one.a.first >= common - 1)
  return kind !== 'paraphrase' && !isOnePiece
}

function sentenceEnd({ tokens, sentences }: Material): (place: number) => number {
  return (place) => tokens.firstOfSentence[(sentences.sentences[place] ?? 0) + 1] ?? tokens.count
}

/** A clause without the comma that parts it from the next one. */
function trimmed({ tokens }: Material, { first, end }: TokenRange): TokenRange {
  let last = end
  while (last - 1 > first && /^[,;:—–-]$/.test(tokens.lower(last - 1))) last--
  return { first, end: last }
}

function fromFormulas(a: Material, b: Material): Passage[] {
  const byKey = new Map(b.formulas.map((one) => [`${one.kind} ${one.key}`, one]))
  const found: Passage[] = []
  for (const one of a.formulas) {
    const other = byKey.get(`${one.kind} ${one.key}`)
    if (other === undefined) continue
    byKey.delete(`${one.kind} ${one.key}`)
    const after = grown(a, b, one, other)
    const ranges = { a: { first: one.first, end: after.a.end }, b: { first: other.first, end: after.b.end } }
    found.push({
      ...passage(ranges.a, ranges.b, difference(a.tokens, ranges.a, b.tokens, ranges.b)),
      nature: 'formula',
      common: one.end - one.first,
    })
  }
  return found
}

/** Passages of two articles that are kept, the strongest first. */
const mostPassages = 1000

/** Of passages that lie mostly in each other on both sides the stronger one stays. In reading order. */
export function best(found: readonly Passage[]): Passage[] {
  const kept: Passage[] = []
  for (const one of [...found].sort(byStrength)) {
    const isTold = kept.some((other) => lies(one.a, other.a) && lies(one.b, other.b))
    if (!isTold) kept.push(one)
    if (kept.length === mostPassages) break
  }
  return kept.sort((x, y) => x.a.first - y.a.first || x.b.first - y.b.first || x.a.end - y.a.end || x.b.end - y.b.end)
}

/** Longer evidence first; a long piece that was copied before a sentence that was merely reworded. */
function byStrength(x: Passage, y: Passage): number {
  return rank(x) - rank(y) || y.common - x.common || x.a.first - y.a.first || x.b.first - y.b.first
}

function rank({ kind, common }: Passage): number {
  return kind !== 'paraphrase' && common >= longPiece ? 0 : 1
}

/** Whether most of the shorter range lies in the other. */
function lies(one: TokenRange, other: TokenRange): boolean {
  return shared(one, other) >= toldAlready * Math.min(one.end - one.first, other.end - other.first)
}

function shared(one: { first: number; end: number }, other: { first: number; end: number }): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first))
}
