import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'
import { type Page, wordKey } from './page.ts'
import { QuoteBit } from './quotes.ts'

/** What holds for a whole sentence: its borders, its quotation marks, and its strong cues. Token numbers are the article's. */
export class SentenceSketch {
  readonly first: number
  readonly last: number
  /** The strong cues outside quotation marks, in order. */
  readonly cues: readonly number[]
  /** 1 where a strong cue stands inside quotation marks. */
  readonly hasInnerCue: number
  /** The "according" of an "according to", -1 without. */
  readonly according: number
  /** The last comma or closing mark within eight tokens before the last cue, -1 without. */
  readonly pause: number
  readonly startsParagraph: number
  /** How it and its neighbours begin and end with quotation marks, as bits. */
  readonly look: number

  constructor(page: Page, sentence: number) {
    const { tokens, strong, quotes, cues } = page
    const first = tokens.firstOfSentence[sentence] ?? 0
    const last = (tokens.firstOfSentence[sentence + 1] ?? tokens.count) - 1
    const found: number[] = []
    for (let i = first; i <= last; i++) if (strong[i] === 1) found.push(i)
    const quoted = firstIn(first, last, (i) => quotes.bits[i] !== 0) < 0 ? 0 : 1
    this.first = first
    this.last = last
    this.cues = found
    this.hasInnerCue = firstIn(first, last, (i) => quotes.bits[i] !== 0 && (cues[i] ?? 0) >= 3) < 0 ? 0 : 1
    this.according = firstIn(first, last, (i) => opensAccordingTo(page, i))
    this.pause = pauseBefore(page, found.at(-1) ?? -1, first)
    this.startsParagraph = Number(first === 0 || tokens.paragraphOf[first - 1] !== tokens.paragraphOf[first])
    const endsParagraph = Number(last + 1 < tokens.count && tokens.paragraphOf[last + 1] !== tokens.paragraphOf[last])
    const inside = (i: number): number => (quotes.bits[i] ?? 0) & QuoteBit.inside
    this.look = [
      inside(first),
      inside(last),
      inside(first - 1),
      inside(last + 1),
      this.startsParagraph,
      endsParagraph,
      quoted,
    ].reduce((bits, bit) => bits * 2 + bit, 0)
  }
}

/** The first token of some for which something holds, -1 without. */
function firstIn(first: number, last: number, holds: (i: number) => boolean): number {
  for (let i = first; i <= last; i++) if (holds(i)) return i
  return -1
}

function opensAccordingTo({ words }: Page, i: number): boolean {
  const at = i * wordKeyWidth + WordKey.word
  return words[at] === wordKey.according && words[at + wordKeyWidth] === wordKey.to
}

function pauseBefore(page: Page, cue: number, first: number): number {
  for (let i = cue - 1; i >= Math.max(first, cue - 8); i--) {
    const isComma = page.commas[i + 1] !== page.commas[i]
    if (isComma || ((page.quotes.bits[i] ?? 0) & QuoteBit.closes) !== 0) return i
  }
  return -1
}

/** Counts in steps: 0 to 3 themselves, 4 to 6, to 10, to 20, to 40, more. */
export function bucket(n: number): number {
  if (n <= 3) return n
  if (n <= 6) return 4
  if (n <= 10) return 5
  if (n <= 20) return 6
  return n <= 40 ? 7 : 8
}
