import { universalTags } from '../../record/tags.ts'
import type { Draft } from '../statements/drafts.ts'
import type { Stretch } from '../statements/page.ts'
import type { FirstPass } from './first-pass.ts'
import type { Page } from './page.ts'

/** A stretch of words that may attribute, and the text around it in which its source and content are looked for. */
export interface CueWindow extends Stretch {
  readonly cue: Stretch
  /** The token that the cue is most likely a cue by: its verb, or its strongest word. */
  readonly head: number
  /** What the rules found with this cue. */
  readonly draft: Draft | null
}

/** How far a window goes on through a quotation or a content that its border would cut, in tokens. */
const farthest = 200

const verb = universalTags.indexOf('VERB')
const auxiliary = universalTags.indexOf('AUX')

/**
 * A window for every cue that the model of spans found, and for those that only the rules know; in reading order.
 * A window holds the cue's sentence and the one before and behind it, unless more than a paragraph lies between.
 */
export function cueWindows(page: Page, pass: FirstPass, drafts: readonly Draft[]): CueWindow[] {
  const { count } = page.tokens
  const outermost = drafts.filter(({ within }) => within === null)
  const draftAt = new Int32Array(count).fill(-1)
  outermost.forEach(({ cue }, number) => {
    for (const { first, end } of cue) draftAt.fill(number, first, end)
  })
  const taken = new Uint8Array(count)
  const cues: Stretch[] = []
  for (const { part, first, end } of pass.spans) {
    if (part !== 'cue') continue
    cues.push({ first, end })
    taken.fill(1, first, end)
  }
  for (const { cue } of outermost) {
    const own = cue[0]
    if (own === undefined || own.end <= own.first || taken.subarray(own.first, own.end).includes(1)) continue
    cues.push(own)
    taken.fill(1, own.first, own.end)
  }
  cues.sort((a, b) => a.first - b.first)
  return cues.map((cue) => {
    const draft = mostOf(draftAt, cue)
    return { ...borders(page, pass, cue), cue, head: headOf(page, cue), draft: outermost[draft] ?? null }
  })
}

/** The number that most tokens of a stretch have, -1 where none has one. */
function mostOf(numbers: Int32Array, { first, end }: Stretch): number {
  const counts = new Map<number, number>()
  for (let i = first; i < end; i++) {
    const number = numbers[i] ?? -1
    if (number >= 0) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  let best = -1
  for (const [number, times] of counts) if (times > (counts.get(best) ?? 0)) best = number
  return best
}

function headOf({ cues, tags }: Page, { first, end }: Stretch): number {
  let best = -1
  let head = end - 1
  for (let i = first; i < end; i++) {
    const tag = tags[i]
    const worth = (cues[i] ?? 0) * 4 + (tag === verb ? 3 : Number(tag === auxiliary))
    if (worth < best) continue
    best = worth
    head = i
  }
  return head
}

function borders(page: Page, pass: FirstPass, cue: Stretch): Stretch {
  const { sentenceOf, paragraphOf, firstOfSentence, count } = page.tokens
  const startOf = (sentence: number): number => firstOfSentence[sentence] ?? count
  const paragraph = paragraphOf[cue.first] ?? 0
  const opens = sentenceOf[cue.first] ?? 0
  const closes = sentenceOf[cue.end - 1] ?? 0
  const before = opens > 0 && paragraph - (paragraphOf[startOf(opens - 1)] ?? 0) <= 1 ? opens - 1 : opens
  const next = startOf(closes + 1)
  const after = next < count && (paragraphOf[next] ?? 0) - paragraph <= 1 ? closes + 1 : closes
  let first = startOf(before)
  let end = startOf(after + 1)
  while (first > 0 && cue.first - first < farthest && isCut(page, pass, first)) first--
  while (end < count && end - cue.end < farthest && isCut(page, pass, end)) end++
  return { first, end }
}

/** Whether a quotation, or a content that the model of spans found, stands on both sides of a token's beginning. */
function isCut({ quotes }: Page, { spans, spanAt }: FirstPass, at: number): boolean {
  const piece = quotes.pieceOf[at] ?? -1
  if (piece !== -1 && piece === quotes.pieceOf[at - 1]) return true
  const span = spanAt[at] ?? -1
  return span !== -1 && span === spanAt[at - 1] && spans[span]?.part === 'content'
}
