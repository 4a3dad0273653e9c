import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { ReuseWords } from './reuse-words.ts'
import { WordClass } from './word-classes.ts'

/**
 * A turn of phrase that outlets repeat whenever a thing comes up: a definition ("Harbour Workers' Union
 * (HWU) or Dockers") or a naming in somebody's words ("what it calls an advisory role").
 */
export interface Formula {
  readonly kind: 'definition' | 'naming'
  /** Formulas with one key are one. */
  readonly key: string
  /** Its first token, and the one after its last. */
  readonly first: number
  readonly end: number
}

/** The formulas of an article, in reading order. Linear in its length. `classes`: what each word is. */
export function formulas(tokens: Tokens, classes: Uint8Array, words: ReuseWords): Formula[] {
  const found: Formula[] = []
  for (let i = 0; i < tokens.count; i++) {
    const one = definition(tokens, i, words) ?? naming(tokens, i, classes, words)
    if (one !== undefined) found.push(one)
  }
  return found
}

const openBracket = 40
const closeBracket = 41

function isSign({ starts, ends, text }: Tokens, i: number, code: number): boolean {
  return text.charCodeAt(starts[i] ?? text.length) === code && ends[i] === (starts[i] ?? 0) + 1
}

/** Words looked at before an opening bracket. */
const longestName = 8

function definition(tokens: Tokens, open: number, words: ReuseWords): Formula | undefined {
  if (!isSign(tokens, open, openBracket) || !isSign(tokens, open + 2, closeBracket)) return undefined
  const short = tokens.word(open + 1)
  if (!/^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u.test(short)) return undefined
  const first = nameBefore(tokens, open, tokens.lower(open + 1).charAt(0))
  if (first === undefined) return undefined
  const end = otherName(tokens, open + 3, words)
  const key = `${tokens.lower(open + 1)} ${wordsOf(tokens, first, open).join(' ')}`
  return { kind: 'definition', key, first, end }
}

/** Where the name before the bracket begins: the farthest capitalised word with the short form's first letter. */
function nameBefore(tokens: Tokens, open: number, initial: string): number | undefined {
  let first: number | undefined
  const sentence = tokens.sentenceOf[open]
  for (let i = open - 1; i >= 0 && i >= open - longestName && tokens.sentenceOf[i] === sentence; i--) {
    if (tokens.kinds[i] === TokenKind.punctuation && !joins(tokens, i)) break
    if (tokens.isCapitalised(i) && tokens.lower(i).charAt(0) === initial) first = i
  }
  return first
}

/** The end of "or Hashd al-Sha'abi" after a definition; where there is none, `from`. */
function otherName(tokens: Tokens, from: number, words: ReuseWords): number {
  if (!words.otherwise.has(tokens.lower(from))) return from
  let end = from + 1
  while (end - from <= longestName && tokens.sentenceOf[end] === tokens.sentenceOf[from] && isNameWord(tokens, end))
    end++
  return end === from + 1 ? from : end
}

function isNameWord(tokens: Tokens, i: number): boolean {
  if (joins(tokens, i)) return tokens.isCapitalised(i + 1)
  return tokens.kinds[i] === TokenKind.word && (tokens.isCapitalised(i) || tokens.word(i).includes('-'))
}

/** A hyphen, or the apostrophe of "Workers' Union". */
function joins(tokens: Tokens, i: number): boolean {
  return tokens.lower(i) === '-' || tokens.lower(i) === "'"
}

/** Words taken from what is so named. */
const namedWords = 3

function naming(tokens: Tokens, first: number, classes: Uint8Array, words: ReuseWords): Formula | undefined {
  if (((classes[first] ?? 0) & WordClass.namingOpener) === 0) return undefined
  const sentence = tokens.sentenceOf[first]
  let verb = first + 1
  while (verb <= first + 3 && !words.namingVerbs.has(tokens.lower(verb))) verb++
  if (verb > first + 3) return undefined
  const named: string[] = []
  let i = verb + 1
  for (; named.length < namedWords && i < tokens.count && tokens.sentenceOf[i] === sentence; i++) {
    if (words.determiners.has(tokens.lower(i))) continue
    if (tokens.kinds[i] === TokenKind.word) named.push(tokens.lower(i))
    else if (tokens.kinds[i] !== TokenKind.punctuation || !/["-]/.test(tokens.lower(i))) break
  }
  if (named.length < namedWords) return undefined
  return { kind: 'naming', key: named.join(' '), first, end: i }
}

function wordsOf(tokens: Tokens, first: number, end: number): string[] {
  const found: string[] = []
  for (let i = first; i < end; i++) if (tokens.kinds[i] === TokenKind.word) found.push(tokens.lower(i))
  return found
}
