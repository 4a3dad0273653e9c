/** Whether folded text goes on at `at` with a phrase that ends where its words end. */
export function hasPhraseAt(folded: string, phrase: string, at: number): boolean {
  if (!folded.startsWith(phrase, at)) return false
  const last = phrase.charCodeAt(phrase.length - 1)
  return !isLetter(last) || !isLetter(folded.charCodeAt(at + phrase.length))
}

/** The longest of the phrases with which folded text opens, or `null`. */
export function openerOf(folded: string, phrases: readonly string[]): string | null {
  let longest: string | null = null
  for (const phrase of phrases) {
    if (phrase.length > (longest?.length ?? 0) && hasPhraseAt(folded, phrase, 0)) longest = phrase
  }
  return longest
}

/** Whether one of the phrases stands in folded text, as whole words. */
export function holdsPhrase(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = folded.indexOf(phrase)
    return at !== -1 && hasPhraseAt(folded, phrase, at) && (at === 0 || !isLetter(folded.charCodeAt(at - 1)))
  })
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code >= 0xc0
}

/** Whether text ends as a sentence does: by a full stop, question or exclamation mark, closing signs after it. */
export function endsSentence(text: string): boolean {
  return /[.?!\u2026\u061f\u3002]["'\u201d\u2019\u00bb)\]*_]{0,4}$/u.test(text.slice(-8))
}

/** Number of words; counting stops at `limit`. */
export function wordCount(text: string, limit = 60): number {
  let count = 0
  for (const _ of text.slice(0, limit * 20).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019.-]*/gu)) {
    count++
    if (count === limit) break
  }
  return count
}
