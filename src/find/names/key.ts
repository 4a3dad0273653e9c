import type { Page } from './page.ts'
import type { Run } from './runs.ts'

/** What a name is compared by within one article: its folded words without "the" and al-/el-. */
export function keyOf(page: Page, { first, end }: Run): string {
  let key = ''
  for (let i = first; i < end; i++) {
    const word = page.tokens.lower(i)
    if (word === 'the' || word === ']' || word === '[' || word === "'") continue
    key += (key === '' ? '' : ' ') + withoutArticle(word)
  }
  return key
}

/** A folded word without the Arabic article: "al-khafaji" and "khafaji" are one, "Abdul-" and "Abdel-" too. */
export function withoutArticle(word: string): string {
  if (word.startsWith('abd')) return word.replace(/^abd[aeou]l-/, 'abd-')
  return word.length > 4 && (word.startsWith('al-') || word.startsWith('el-')) ? word.slice(3) : word
}
