import { isWordKind, kindAt, widthAt } from '../../text/characters.ts'
import { fold } from '../../text/fold.ts'

/**
 * Tells every word of a text in reading order, in the form in which words are compared, with its UTF-16
 * offsets. A word is an unbroken run of letters, digits and marks, so that `al-Khazali` and `Asa'ib` are
 * two each: an outlet's hyphens and apostrophes do not decide what is found.
 */
export function eachWord(text: string, tell: (word: string, start: number, end: number) => void): void {
  const folded = fold(text)
  let start = -1
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const isWord = isWordKind(kindAt(text, at))
    if (isWord && start < 0) start = at
    if (isWord || start < 0) continue
    tell(compared(folded.slice(start, at)), start, at)
    start = -1
  }
  if (start >= 0) tell(compared(folded.slice(start)), start, text.length)
}

/** All words of a text with one space between, as an index takes them. */
export function wordLine(text: string): string {
  const words: string[] = []
  eachWord(text, (word) => words.push(word))
  return words.join(' ')
}

/** The fold keeps the length; a word that is compared by itself need not, so that every accent can go. */
function compared(word: string): string {
  if (isAscii(word)) return word
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200c\u200d]/gu, '')
    .replaceAll('ς', 'σ')
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false
  return true
}
