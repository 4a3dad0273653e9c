import { WordKey } from '../../learn/word-keys.ts'
import type { KeyList } from '../attribution/key-list.ts'
import type { NameSheet } from './sheet.ts'

/** What a name model must have been trained with. */
export const nameFeatures = { features: 'names/rules-and-words', featuresVersion: 2 } as const

/** Writes the feature keys of tokens, one after the other. */
export class NameKeys {
  readonly #sheet: NameSheet
  readonly #out: KeyList

  constructor(sheet: NameSheet, out: KeyList) {
    this.#sheet = sheet
    this.#out = out
  }

  /** The keys of token `i` of the sentence `first`..`end`. */
  write(i: number, first: number, end: number): void {
    this.#writeWords(i, first, end)
    this.#writeClasses(i, first, end)
    this.#writeRules(i, first, end)
    this.#writeOthers(i)
    this.#writeKnown(i, first, end)
  }

  #writeWords(i: number, first: number, end: number): void {
    const sheet = this.#sheet
    const { words } = sheet
    const out = this.#out
    const here = sheet.row(i, first, end)
    const before = sheet.row(i - 1, first, end)
    const after = sheet.row(i + 1, first, end)
    const word = words[here + WordKey.word] as number
    const left = words[before + WordKey.word] as number
    const right = words[after + WordKey.word] as number
    const left2 = words[sheet.row(i - 2, first, end) + WordKey.word] as number
    const right2 = words[sheet.row(i + 2, first, end) + WordKey.word] as number
    const shape = words[here + WordKey.shape] as number
    const leftShape = words[before + WordKey.shape] as number
    const rightShape = words[after + WordKey.shape] as number
    out.one(1, word)
    out.one(2, left)
    out.one(3, right)
    out.one(4, left2)
    out.one(5, right2)
    out.two(6, left, word)
    out.two(7, word, right)
    out.two(8, left2, left)
    out.two(9, right, right2)
    out.one(10, shape)
    out.two(11, leftShape, shape)
    out.two(12, shape, rightShape)
    out.three(13, leftShape, shape, rightShape)
    out.two(14, shape, left)
    out.two(15, shape, right)
    for (let column: number = WordKey.prefix1; column <= WordKey.suffix4; column++) {
      out.one(16 + column, words[here + column] as number)
    }
    out.one(26, words[before + WordKey.suffix3] as number)
    out.one(27, words[after + WordKey.suffix3] as number)
    out.one(28, words[sheet.row(i - 3, first, end) + WordKey.word] as number)
    out.one(29, words[sheet.row(i + 3, first, end) + WordKey.word] as number)
  }

  #writeClasses(i: number, first: number, end: number): void {
    const { page, words } = this.#sheet
    const out = this.#out
    const at = (k: number): number =>
      k < first || k >= end ? -1 : (page.classes[k] ?? 0) | ((page.shapes[k] ?? 0) << 28)
    const here = at(i)
    const left = at(i - 1)
    const right = at(i + 1)
    out.one(40, here)
    out.one(41, left)
    out.one(42, right)
    out.one(43, at(i - 2))
    out.one(44, at(i + 2))
    out.two(45, left, here)
    out.two(46, here, right)
    out.two(47, left, right)
    const word = page.tokens.lower(i)
    const inside = Math.min(3, page.inside.get(word) ?? 0)
    const place = page.opens(i) ? 1 : 0
    const style = page.styles[page.tokens.sentenceOf[i] ?? 0] ?? 0
    out.two(48, (style << 4) | place, words[this.#sheet.row(i, first, end) + WordKey.shape] as number)
    if (page.isCapital(i)) {
      const small = page.small.has(word) ? 1 : 0
      out.one(49, (style << 8) | (place << 7) | (small << 6) | inside)
      out.two(50, here, (place << 7) | (small << 6) | inside)
    }
  }

  #writeRules(i: number, first: number, end: number): void {
    const { ruled, ruledBy, margins, votes, words } = this.#sheet
    const out = this.#out
    const at = (k: number): number => (k < first || k >= end ? 99 : (ruled[k] ?? 0))
    const here = at(i)
    const left = at(i - 1)
    const right = at(i + 1)
    const row = this.#sheet.row(i, first, end)
    const by = ruledBy[i] ?? 0
    out.one(60, here)
    out.two(61, left, here)
    out.two(62, here, right)
    out.two(63, here, by)
    out.two(64, here, margins[i] ?? 0)
    out.three(65, here, by, margins[i] ?? 0)
    out.two(66, here, words[row + WordKey.word] as number)
    out.two(67, here, words[row + WordKey.shape] as number)
    out.two(68, here, votes[i] ?? 0)
    out.one(69, votes[i] ?? 0)
    out.two(70, here, words[this.#sheet.row(i - 1, first, end) + WordKey.word] as number)
    out.two(71, here, words[this.#sheet.row(i + 1, first, end) + WordKey.word] as number)
    out.two(72, here, words[row + WordKey.suffix3] as number)
  }

  #writeOthers(i: number): void {
    const sheet = this.#sheet
    const { words, page, ruled } = sheet
    const out = this.#out
    sheet.eachOther(i, (place) => {
      const sentence = page.tokens.sentenceOf[place] ?? 0
      const first = page.tokens.firstOfSentence[sentence] ?? 0
      const end = page.tokens.firstOfSentence[sentence + 1] ?? page.tokens.count
      const before = sheet.row(place - 1, first, end)
      const after = sheet.row(place + 1, first, end)
      out.one(80, words[before + WordKey.word] as number)
      out.one(81, words[after + WordKey.word] as number)
      out.one(82, words[before + WordKey.shape] as number)
      out.one(83, words[after + WordKey.shape] as number)
      out.one(84, ruled[place] ?? 0)
    })
  }

  #writeKnown(i: number, first: number, end: number): void {
    const { known, page, ruled } = this.#sheet
    const out = this.#out
    const at = (k: number): number =>
      k < first || k >= end ? -1 : (known[k] as number) | ((page.shapes[k] as number) << 20)
    const here = at(i)
    const left = at(i - 1)
    const right = at(i + 1)
    out.one(90, here)
    out.one(91, left)
    out.one(92, right)
    out.two(93, left, here)
    out.two(94, here, right)
    out.two(95, here, ruled[i] as number)
    out.two(96, here, page.classes[i] as number)
  }
}
