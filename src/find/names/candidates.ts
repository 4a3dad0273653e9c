import type { Span } from '../../text/span.ts'
import { creditStart } from './credits.ts'
import { cuts } from './cuts.ts'
import { datelinePlace } from './datelines.ts'
import { keepOne, keepSeveral } from './keeping.ts'
import { keyOf } from './key.ts'
import { type Page, Style } from './page.ts'
import { type Run, runs } from './runs.ts'
import { titleBefore } from './titles.ts'

/** A stretch that may be a name, before the rest of the article has had its say. */
export interface Candidate extends Run {
  /** What it is compared by within the article. */
  readonly key: string
  readonly title: Span | null
  /** Needs another name of the article beside it: a lone word that opens a sentence, or one that dictionaries hold. */
  readonly weak: boolean
}

/** The candidates of all plain sentences, in reading order; headlines in capitals are read later. */
export function candidates(page: Page): Candidate[] {
  const found: Candidate[] = []
  for (let s = 0; s < page.styles.length; s++) {
    if (page.styles[s] !== Style.plain) continue
    const from = page.tokens.firstOfSentence[s] ?? 0
    const to = creditStart(page, from, page.tokens.firstOfSentence[s + 1] ?? page.tokens.count)
    for (const run of runs(page, from, to)) found.push(...cuts(page, run).flatMap((cut) => judged(page, cut) ?? []))
  }
  return found
}

function judged(page: Page, run: Run): Candidate | undefined {
  const { first, end } = run
  const isKept = isOneWord(page, first, end) ? keepOne(page, first) : keepSeveral(page, first, end)
  if (isKept === undefined) return undefined
  const weak = isKept === 'weak' && !datelinePlace(page, run)
  return { first, end, key: keyOf(page, run), title: titleBefore(page, run), weak }
}

/** One word, also with the apostrophe that ends it ("al-Mirfa'"). */
const isOneWord = (page: Page, first: number, end: number): boolean =>
  end - first === 1 || (end - first === 2 && page.tokens.lower(first + 1) === "'")
