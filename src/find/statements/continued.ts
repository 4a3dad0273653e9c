import { contentTokens, type Draft, draft, grouped } from './drafts.ts'
import type { Page, Run, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import type { Unit } from './units.ts'

/**
 * Quotations that no cue of their own sentence claims. In the paragraph of a quoted statement they go on with it
 * ("“…,” Lind said. “…”"); after "Lind went on:" they are what she said; at the beginning of the next paragraph
 * they are a statement of the same speaker without a cue, and inferred.
 */
export function continueQuotations(page: Page, units: readonly Unit[], drafts: Draft[]): void {
  const claimed = contentTokens(drafts, page.tokens.count)
  const byUnit = grouped(drafts, ({ unit }) => unit)
  joinPieces(page, drafts, claimed)
  let last: Draft | undefined
  for (const unit of units) {
    if (page.isHeadline(unit.first)) {
      last = undefined
      continue
    }
    const own = byUnit.get(unit)
    if (goesOnUnmarked(page, unit, last)) continue
    const run = own === undefined ? wholeRun(page, unit) : undefined
    if (run === undefined || last === undefined || claimed[run.first] === 1) {
      last = own === undefined ? undefined : speakerAtEnd(page, own)
      continue
    }
    const made = attach(page, unit, run, last)
    if (made === undefined) continue
    drafts.push(made)
    last = made
  }
}

/** Speech that ran on over paragraphs before its attribution: the earlier pieces are content too. */
function joinPieces(page: Page, drafts: readonly Draft[], claimed: Uint8Array): void {
  for (const one of drafts) {
    const first = one.content[0]
    const number = first === undefined || one.unit.inside >= 0 ? -1 : (page.runOf[first.first] ?? -1)
    for (let k = number - 1; k >= 0 && page.runs[k]?.quotation === page.runs[number]?.quotation; k--) {
      const piece = page.runs[k]
      if (piece === undefined || claimed[piece.first] === 1) break
      claimed.fill(1, piece.first, piece.end)
      one.content.unshift({ first: piece.first, end: piece.end })
    }
  }
}

/** The quotation that is all of a unit. */
function wholeRun(page: Page, unit: Unit): Run | undefined {
  const run = page.runAt(unit.first)
  if (run === undefined || run.first !== unit.first || unit.inside >= 0) return undefined
  for (let i = run.end; i < unit.end; i++) if (!page.isQuoted(i) && page.isWord(i)) return undefined
  return run.end - run.first > 3 ? run : undefined
}

/** "Lind added:" and a paragraph of her words, set apart instead of marked: gives her the sentence if it is one of them. */
function goesOnUnmarked(page: Page, unit: Unit, last: Draft | undefined): boolean {
  if (last === undefined || unit.inside >= 0 || unit.paragraph !== last.unit.paragraph + 1) return false
  if (page.quotedBefore(unit.end) > page.quotedBefore(unit.first)) return false
  const { paragraphOf } = page.tokens
  const isHers = last.content.every(({ first }) => paragraphOf[first] === unit.paragraph && !page.isQuoted(first))
  if (isHers) last.content = [{ first: last.content[0]?.first ?? unit.first, end: unit.end }]
  return isHers
}

function attach(page: Page, unit: Unit, run: Run, last: Draft): Draft | undefined {
  const content: Stretch = { first: run.first, end: run.end }
  const isSameParagraph = last.unit.paragraph === unit.paragraph
  const isAnnounced = last.content.length === 0
  const isSameQuotation = last.content.some((one) => page.runAt(one.end - 1)?.quotation === run.quotation)
  if (isSameParagraph || isAnnounced || isSameQuotation) {
    last.content.push(content)
    return undefined
  }
  if (unit.paragraph !== last.unit.paragraph + 1) return undefined
  const made = draft('continued', unit, null, [], [content])
  return { ...made, inherits: last.inherits ?? last, certainty: 'inferred', kind: 'speech' }
}

/** The statement at a unit's end whose speaker a quotation after it would go on with. */
function speakerAtEnd(page: Page, drafts: readonly Draft[]): Draft | undefined {
  const quoting = drafts.filter(
    (one) => one.content.length === 0 || one.content.some(({ end }) => page.isQuoted(end - 1)),
  )
  return quoting.at(-1)
}

/** Whether a unit ends by announcing a quotation: "Lind went on:". */
export function announces(page: Page, unit: Unit, end: number): boolean {
  let last = end
  while (last < unit.end && page.sign(last) === Sign.stop) last++
  return last >= unit.end && page.sign(end - 1) === Sign.colon
}
