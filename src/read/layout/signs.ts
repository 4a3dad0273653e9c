import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { type AgencyTable, agencyTable } from './agencies.ts'
import { type CaptionSigns, captionSigns } from './caption.ts'
import { type DayFinder, dayFinder } from './written-day.ts'

/** A language's words, made ready for looking at many articles. */
export interface Signs {
  readonly words: LayoutWords
  readonly table: AgencyTable
  readonly days: DayFinder
  readonly captions: CaptionSigns
}

/** Makes the signs of a language. */
export function signsOf(words: LayoutWords): Signs {
  return { words, table: agencyTable(words), days: dayFinder(words), captions: captionSigns(words) }
}
