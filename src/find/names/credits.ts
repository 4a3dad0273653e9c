import type { Page } from './page.ts'

const creditWords: ReadonlySet<string> = new Set([
  'photo',
  'photos',
  'photograph',
  'photographs',
  'picture',
  'image',
  'images',
  'credit',
  'courtesy',
  'handout',
])
const linking: ReadonlySet<string> = new Set(['by', 'via', ':', 'from', 'of', 'courtesy'])

/**
 * Where the credit of a caption begins ("(Photo by …", "Photograph: …/…"), or `to`. In running text
 * only a bracketed credit counts: "a photo by" may be what an article is about.
 */
export function creditStart(page: Page, from: number, to: number): number {
  const kind = page.parts[page.tokens.paragraphOf[from] ?? 0]?.kind
  for (let i = from; i < to; i++) {
    if (!creditWords.has(page.tokens.lower(i))) continue
    if (!linking.has(page.tokens.lower(i + 1))) continue
    const isBracketed = page.tokens.lower(i - 1) === '(' || page.tokens.lower(i - 2) === '('
    const isOpener = i === from || page.tokens.lower(i + 1) === ':'
    if (isBracketed) return i
    if (kind === 'caption' && isOpener && page.tokens.lower(i + 1) !== 'of') return i
  }
  return to
}
