/** The three families of quotation marks; a mark closes only what a mark of its family opened. */
export type MarkFamily = 'double' | 'single' | 'angle'

/** What a glyph says by itself: `“` opens, `”` closes, `"` does either. */
export type GlyphSense = 'opens' | 'closes' | 'either'

/** One quotation mark of a paragraph, before it is known whether it opens or closes. */
export interface Glyph {
  /** UTF-16 offset. */
  readonly start: number
  /** 2 for the typewriter's doubled marks (two backticks, two apostrophes). */
  readonly width: 1 | 2
  readonly family: MarkFamily
  readonly sense: GlyphSense
  /** What its surroundings say: a gap before it and none after it looks like opening. */
  readonly looks: 'opening' | 'closing' | 'unclear'
  /** The sign itself, by which mixed pairs are told. */
  readonly sign: string
}

const known: ReadonlyMap<string, readonly [MarkFamily, GlyphSense]> = new Map([
  ['“', ['double', 'opens']],
  ['‟', ['double', 'opens']],
  ['„', ['double', 'opens']],
  ['”', ['double', 'closes']],
  ['"', ['double', 'either']],
  ['＂', ['double', 'either']],
  ['``', ['double', 'opens']],
  ["''", ['double', 'either']],
  ['«', ['angle', 'opens']],
  ['‹', ['angle', 'opens']],
  ['»', ['angle', 'closes']],
  ['›', ['angle', 'closes']],
  ['‘', ['single', 'opens']],
  ['‚', ['single', 'opens']],
  ['‛', ['single', 'opens']],
  ['`', ['single', 'opens']],
  ['’', ['single', 'closes']],
  ["'", ['single', 'either']],
])

const anyMark = /``|''|[“”‟„"＂«»‹›‘’‚‛'`]/g

/** The quotation marks of one paragraph in order, without apostrophes and without the marks of feet and inches. */
export function marksOf(text: string, start: number, end: number): Glyph[] {
  const found: Glyph[] = []
  // Of a slice, so that a text without marks is not searched to its end for every paragraph.
  for (const match of text.slice(start, end).matchAll(anyMark)) {
    const sign = match[0]
    const sort = known.get(sign)
    if (sort === undefined) continue
    const [family, sense] = sort
    const at = start + match.index
    const looks = looksLike(text, start, at, at + sign.length, end)
    if (family === 'single' && isApostrophe(text, at, end, sense, looks)) continue
    if (isMeasure(text, at, start)) continue
    found.push({ start: at, width: sign.length === 2 ? 2 : 1, family, sense, looks, sign })
  }
  return found
}

/** The mark that is the pair of an opening one. Other signs close it too; they are then not `paired`. */
export function pairOf(opening: string): string {
  return pairs.get(opening) ?? opening
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‟', '”'],
  ['„', '“'],
  ['``', "''"],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['‘', '’'],
  ['‚', '‘'],
  ['`', "'"],
])

function looksLike(text: string, start: number, from: number, to: number, end: number): Glyph['looks'] {
  const gapBefore = from === start || /[\s([{—–“‘«"'\u2026/-]/.test(text.charAt(from - 1))
  const gapAfter = to >= end || /[\s)\]},.;:!?—–”’»"'/-]/.test(text.charAt(to))
  if (gapBefore === gapAfter) return 'unclear'
  return gapBefore ? 'opening' : 'closing'
}

const inWord = /[\p{L}\p{N}\p{M}]/u
/** Words that lost their first letters, and decades: what follows an apostrophe that looks like an opening mark. */
const clipped =
  /^(?:\d\ds?|em|til|till|tis|twas|twere|cause|cuz|cos|n|bout|round|neath|gainst|kay|burbs)(?![\p{L}\p{N}])/iu

/** Apostrophes inside words ("Asa’ib"), at clipped words ("’90s", "'em"), and closing glyphs at a word's beginning. */
function isApostrophe(text: string, at: number, end: number, sense: GlyphSense, looks: Glyph['looks']): boolean {
  const before = at > 0 && inWord.test(text.charAt(at - 1))
  const after = at + 1 < end && inWord.test(text.charAt(at + 1))
  if (before && after) return true
  if (after && clipped.test(text.slice(at + 1, Math.min(end, at + 10)))) return true
  return sense === 'closes' && looks === 'opening'
}

/** Feet and inches: 6' 2", 6'2", and a bare 12" is left to the state machine. */
function isMeasure(text: string, at: number, start: number): boolean {
  const sign = text.charAt(at)
  if (sign === '"') return /\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(start, at - 8), at))
  return (
    (sign === "'" || sign === '’') &&
    /\d$/.test(text.slice(at - 1, at)) &&
    /^\s?\d{1,2}["”″]/.test(text.slice(at + 1, at + 6))
  )
}
