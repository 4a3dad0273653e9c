import type { Page } from './page.ts'
import { Class } from './vocabulary.ts'

/** How a sentence is written: a headline in Title Case or ALL CAPITALS says nothing by its capitals. */
export const Style = { plain: 0, titled: 1, shouted: 2, skipped: 3 } as const
export type Style = (typeof Style)[keyof typeof Style]

const small = 1
const capital = 2
const capitals = 3

/** Judges the sentence of the tokens `first` up to `end` by the share of its capitals and by the part that it stands in. */
export function styleOf(page: Page, first: number, end: number): Style {
  const kind = page.parts[page.tokens.paragraphOf[first] ?? 0]?.kind
  if (kind === 'breadcrumb' || kind === 'boilerplate') return Style.skipped
  const { words, capitalised, shouted } = count(page, first, end)
  if (words >= 3 && shouted * 10 > words * 7) return Style.shouted
  const isHeading = kind === 'title' || kind === 'subtitle' || kind === 'heading'
  if (isHeading && words > 2 && capitalised * 10 >= words * 7) return Style.titled
  // A line of a body that is no heading by its part: only where it does not close as a sentence does.
  const isOpenEnded = !/[.!?"\u201d]/.test(page.tokens.text.charAt((page.tokens.ends[end - 1] ?? 1) - 1))
  return words > 4 && capitalised * 10 >= words * 9 && isOpenEnded ? Style.titled : Style.plain
}

/** The sentence's words without particles and small function words, which Title Case leaves small. */
function count(page: Page, first: number, end: number): { words: number; capitalised: number; shouted: number } {
  const counts = { words: 0, capitalised: 0, shouted: 0 }
  for (let i = first; i < end; i++) {
    const shape = page.shapes[i] ?? 0
    if (shape === 0 || page.is(i, Class.particle) || (shape === small && page.is(i, Class.function))) continue
    counts.words++
    if (shape >= capital) counts.capitalised++
    if (shape === capitals) counts.shouted++
  }
  return counts
}
