import { TokenKind } from '../../text/tokens.ts'
import { creditStart } from './credits.ts'
import { type Page, Shape, Style } from './page.ts'
import { Class } from './vocabulary.ts'

/** Small words and signs that may stand between two capitalised words of one name. */
const joints: ReadonlySet<string> = new Set(
  "of for the and in on to at by de la le du des di da do dos el al y e & - ' 's / . + ! s d'".split(' '),
)

/** The most words and signs that are bridged between two capitalised words. */
const longestGap = 3

/**
 * Marks the tokens that can be part of a name: capitalised words, what may join two of them, and what may hang on to
 * one (a number, "-un", "airport"). About a sixth of a text; all else, credits too, is no name and is never scored.
 */
export function islands(page: Page): Uint8Array {
  const marked = new Uint8Array(page.tokens.count)
  for (let s = 0; s < page.styles.length; s++) {
    if (page.styles[s] === Style.skipped) continue
    const first = page.tokens.firstOfSentence[s] ?? 0
    const end = creditStart(page, first, page.tokens.firstOfSentence[s + 1] ?? page.tokens.count)
    markSentence(page, first, end, marked)
  }
  return marked
}

function markSentence(page: Page, first: number, end: number, marked: Uint8Array): void {
  let last = -1
  for (let i = first; i < end; i++) {
    if (!page.isCapital(i)) continue
    if (last >= 0 && isBridge(page, last + 1, i)) marked.fill(1, last + 1, i)
    else if (i > first && page.shapes[i - 1] === Shape.small && page.is(i - 1, Class.particle)) marked[i - 1] = 1
    marked[i] = 1
    last = i
    for (let k = i + 1; k < Math.min(end, i + 3) && hangsOn(page, k); k++) marked[k] = 1
  }
}

function isBridge(page: Page, from: number, to: number): boolean {
  if (to - from > longestGap) return false
  for (let i = from; i < to; i++) {
    if (page.is(i, Class.particle) || page.tokens.kinds[i] === TokenKind.number) continue
    if (!joints.has(page.tokens.lower(i))) return false
  }
  return true
}

/** What may follow a capitalised word inside a name. */
function hangsOn(page: Page, i: number): boolean {
  if (page.tokens.kinds[i] === TokenKind.number) return true
  if (page.is(i, Class.placeNoun | Class.organisationNoun | Class.particle)) return true
  const word = page.tokens.lower(i)
  if (page.tokens.starts[i] !== page.tokens.ends[i - 1]) return false
  return word === "'" || word === '-' || (page.tokens.lower(i - 1) === '-' && word.length <= 5)
}
