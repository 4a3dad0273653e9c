import type { Span } from '../../text/span.ts'
import { creditStart } from './credits.ts'
import { cuts, headOf, phraseAt } from './cuts.ts'
import { keyOf } from './key.ts'
import { Shape, Style, type Page } from './page.ts'
import { type Run, runs } from './runs.ts'
import { titleBefore } from './titles.ts'
import { Class } from './vocabulary.ts'

/** A stretch that may be a name, before the rest of the article has had its say. */
export interface Candidate extends Run {
  /** What it is compared by within the article. */
  readonly key: string
  readonly title: Span | null
  /** Needs another name of the article beside it: a lone word that opens a sentence, or one that dictionaries hold. */
  readonly weak: boolean
}

const gazetteer = Class.country | Class.place | Class.organisation
const never = Class.function | Class.demonym | Class.otherName
const noun = Class.organisationNoun | Class.placeNoun
const dictionary =
  Class.common | Class.roleModifier | Class.role | Class.rank | Class.honorific | Class.otherNoun | noun | never

/** The candidates of all plain sentences, in reading order; headlines in capitals are read later. */
export function candidates(page: Page): Candidate[] {
  const found: Candidate[] = []
  for (let s = 0; s < page.styles.length; s++) {
    if (page.styles[s] !== Style.plain) continue
    const from = page.tokens.firstOfSentence[s] ?? 0
    const to = creditStart(page, from, page.tokens.firstOfSentence[s + 1] ?? page.tokens.count)
    for (const run of runs(page, from, to)) {
      for (const cut of cuts(page, run)) {
        const candidate = judged(page, cut)
        if (candidate !== undefined) found.push(candidate)
      }
    }
  }
  return found
}

function judged(page: Page, run: Run): Candidate | undefined {
  const { first, end } = run
  const isKept = end - first === 1 ? keepOne(page, first) : keepSeveral(page, first, end)
  if (isKept === undefined) return undefined
  return { first, end, key: keyOf(page, run), title: titleBefore(page, run), weak: isKept === 'weak' }
}

type Kept = 'kept' | 'weak' | undefined

function keepOne(page: Page, i: number): Kept {
  const length = (page.tokens.ends[i] ?? 0) - (page.tokens.starts[i] ?? 0)
  const word = page.tokens.lower(i)
  if (page.is(i, gazetteer)) {
    const isDoubtful = page.is(i, Class.common | Class.function | Class.otherName) || isSmallAcronym(page, i)
    if (!isDoubtful) return isSum(page, i) ? undefined : 'kept'
    if (page.shapes[i] === Shape.capitals) return isSum(page, i) ? undefined : 'kept'
    return isProper(page, i) ? 'kept' : undefined
  }
  if (page.is(i, Class.function) || length < 2) return undefined
  if (page.is(i, never | Class.role | Class.rank | Class.honorific)) return page.is(i, Class.demonym) ? undefined : surnameOnly(page, i)
  if (page.shapes[i] === Shape.capitals && /\d$/.test(word)) return undefined
  if (page.is(i, Class.organisationNoun) && (page.inside.get(word) ?? 0) > 1 && isProper(page, i)) return 'kept'
  if (page.is(i, dictionary)) return page.shapes[i] === Shape.capitals && length > 1 && !page.is(i, Class.common) ? 'weak' : surnameOnly(page, i)
  if (page.small.has(word) && !page.is(i, Class.given)) return 'weak'
  if (page.shapes[i] === Shape.particle) return 'kept'
  if (page.opens(i) && !page.inside.has(word)) return 'weak'
  return 'kept'
}

/** "the Senate": a word of the language that this article never writes small, seen where a capital tells. */
function isProper(page: Page, i: number): boolean {
  const word = page.tokens.lower(i)
  return page.is(i, Class.organisation | Class.organisationNoun) && page.inside.has(word) && !page.small.has(word)
}

/** "US$5 million". */
const isSum = (page: Page, i: number): boolean =>
  page.tokens.lower(i + 1) === '$' && page.tokens.starts[i + 1] === page.tokens.ends[i]

/** "us", "it", "who" written with one capital are no abbreviations. */
function isSmallAcronym(page: Page, i: number): boolean {
  const word = page.tokens.lower(i)
  return word.length <= 3 && page.shapes[i] === Shape.capital && !page.is(i, Class.place & ~Class.country) && word.length < 3
}

/** A word of the language can still be somebody's family name. */
const surnameOnly = (page: Page, i: number): Kept => (page.shapes[i] === Shape.capital ? 'weak' : undefined)

function keepSeveral(page: Page, first: number, end: number): Kept {
  const last = end - 1
  if (page.is(last, Class.otherNoun) && !page.is(first, Class.given) && !page.is(last, noun | gazetteer)) return undefined
  let known = 0
  for (let i = first; i < end; i++) if (page.is(i, dictionary) || !page.isCapital(i)) known++
  if (known < end - first || phraseAt(page, first, end)?.end === end) return 'kept'
  if (page.is(first, Class.given | gazetteer)) return 'kept'
  if (page.is(headOf(page, first, end), noun)) return page.opens(first) ? 'weak' : 'kept'
  return undefined
}
