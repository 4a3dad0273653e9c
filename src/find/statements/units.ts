import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { Form, Frame } from './verbs.ts'

/** A sentence as attribution sees it: a quotation of several sentences and the words that attribute it are one. */
export interface Unit extends Stretch {
  readonly paragraph: number
  /** The run whose inside this is, or -1: in a unit of the text, runs are not looked into. */
  readonly inside: number
}

/**
 * The units of a page in reading order. A sentence boundary inside a quotation counts only inside it; one
 * right after a closing mark does not count where a short "Mara Lind asked." follows.
 */
export function unitsOf(page: Page): Unit[] {
  const { tokens, runOf } = page
  const found: Unit[] = []
  let first = 0
  for (let i = 1; i <= tokens.count; i++) {
    const breaks = i === tokens.count || tokens.sentenceOf[i] !== tokens.sentenceOf[i - 1]
    if (!breaks) continue
    const newParagraph = i === tokens.count || tokens.paragraphOf[i] !== tokens.paragraphOf[i - 1]
    const isInside = (runOf[i] ?? -1) >= 0 && runOf[i] === runOf[i - 1]
    if (!newParagraph && (isInside || isTag(page, i))) continue
    found.push({ first, end: i, paragraph: tokens.paragraphOf[first] ?? 0, inside: -1 })
    first = i
  }
  return found
}

/** The sentences inside a run, without its marks. */
export function unitsInside(page: Page, run: number): Unit[] {
  const stretch = page.runs[run]
  if (stretch === undefined) return []
  const { tokens } = page
  const found: Unit[] = []
  const last = stretch.closed ? stretch.end - 1 : stretch.end
  let first = stretch.first + 1
  for (let i = first + 1; i <= last; i++) {
    if (i < last && tokens.sentenceOf[i] === tokens.sentenceOf[i - 1]) continue
    found.push({ first, end: i, paragraph: tokens.paragraphOf[first] ?? 0, inside: run })
    first = i
  }
  return found
}

/** Whether the sentence at `i` is but the attribution of the question or exclamation quoted before it. */
function isTag(page: Page, i: number): boolean {
  const before = page.runOf[i - 1] ?? -1
  if (before < 0 || page.runs[before]?.end !== i || page.isQuoted(i)) return false
  const ends = page.sign(i - 2)
  if (ends !== Sign.question && ends !== Sign.dash && ends !== Sign.other && ends !== Sign.stop) return false
  const cue = firstCue(page, i)
  if (cue === -1 || ((page.cues[cue]?.verb.bare.frames ?? 0) & Frame.front) === 0) return false
  // After a full stop the attribution must be all that is left of the line, as it should have been a comma.
  if (ends === Sign.stop) return page.sign(cue + 1) === Sign.stop && cue - i < 6
  return page.word(cue + 1) !== 'that' && !page.isQuoted(cue + 1)
}

/** The first cue of the sentence at `from`, or -1 where none comes soon. */
function firstCue(page: Page, from: number): number {
  for (let k = from; k < Math.min(from + 12, page.tokens.count); k++) {
    if (page.isQuoted(k) || page.sign(k) === Sign.stop) return -1
    if (k > from && ((page.cues[k]?.forms ?? 0) & (Form.past | Form.third)) !== 0) return k
  }
  return -1
}
