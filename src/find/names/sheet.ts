import type { KeyClasses } from '../../learn/key-classes.ts'
import { textKey } from '../../learn/mix.ts'
import { borderKeys, WordKey, wordKeys, wordKeyWidth } from '../../learn/word-keys.ts'
import { islands } from './islands.ts'
import { withoutArticle } from './key.ts'
import { knownWords } from './known-words.ts'
import { type Page, Style } from './page.ts'
import type { RuleName } from './rule-names.ts'

const typeNumber = { person: 0, organisation: 1, place: 2 } as const

/** Other places of a word in its article that are looked at. */
const otherPlaces = 3

/** One article as the tagger sees it: keys of its words, what the rules say of each token, where its words stand again. */
export class NameSheet {
  readonly page: Page
  /** A row of word keys for each token; one more each for what stands before and behind a sentence. */
  readonly words: Int32Array
  /** 1 for the tokens that can be part of a name. */
  readonly isIsland: Uint8Array
  /** How many tokens that is. */
  readonly islandTokens: number
  /** What the rules say: 0 no name, else the number of a label (`nameLabels`). */
  readonly ruled: Uint8Array
  /** Key of the rule that gave the type, 0 without. */
  readonly ruledBy: Int32Array
  /** By how many votes the rules' type leads, 0 to 7. */
  readonly margins: Uint8Array
  /** Two bits a type: the rules give it to this word alone, to a longer name with this word, anywhere in the article. */
  readonly votes: Uint8Array
  /** What the model's table of words says (`knownWords`). */
  readonly known: Int32Array
  /** For each token the next place of the same capitalised word, round in a ring; -1 where there is none. */
  readonly again: Int32Array

  constructor(page: Page, rules: readonly RuleName[], classes: KeyClasses) {
    const { tokens } = page
    const { count } = tokens
    this.page = page
    this.words = new Int32Array((count + 2) * wordKeyWidth)
    for (let i = 0; i < count; i++) {
      wordKeys(tokens.text, tokens.folded, tokens.starts[i] as number, tokens.ends[i] as number, this.words, i)
    }
    borderKeys(this.words, count, 0)
    borderKeys(this.words, count + 1, 1)
    this.isIsland = islands(page)
    this.islandTokens = this.isIsland.reduce((sum, one) => sum + one, 0)
    this.ruled = new Uint8Array(count)
    this.ruledBy = new Int32Array(count)
    this.margins = new Uint8Array(count)
    this.votes = new Uint8Array(count)
    this.known = knownWords(classes, this.words, count, (i) => page.isCapital(i))
    this.again = new Int32Array(count).fill(-1)
    for (const rule of rules) this.#rule(rule)
    this.#vote(rules)
    this.#ring()
  }

  /** The row of token `i`, or of a border where it lies outside its sentence, `first`..`end`. */
  row(i: number, first: number, end: number): number {
    const { count } = this.page.tokens
    return (i < first ? count : i >= end ? count + 1 : i) * wordKeyWidth
  }

  /** Calls back with up to three other places of the word at token `i`. */
  eachOther(i: number, tell: (place: number) => void): void {
    let place = this.again[i] ?? -1
    for (let k = 0; k < otherPlaces && place >= 0 && place !== i; k++) {
      tell(place)
      place = this.again[place] ?? -1
    }
  }

  #rule({ first, end, type, by, margin }: RuleName): void {
    const base = 1 + typeNumber[type] * 4
    const key = textKey(by)
    for (let i = first; i < end; i++) {
      const place = end - first === 1 ? 3 : i === first ? 0 : i === end - 1 ? 2 : 1
      this.ruled[i] = base + place
      this.ruledBy[i] = key
      this.margins[i] = margin
    }
  }

  #vote(rules: readonly RuleName[]): void {
    const byWord = new Map<string, number>()
    const { page } = this
    const { tokens } = page
    for (const { first, end, type } of rules) {
      const bit = 1 << (typeNumber[type] * 2)
      for (let i = first; i < end; i++) {
        if (!page.isCapital(i)) continue
        const word = withoutArticle(tokens.lower(i))
        byWord.set(word, (byWord.get(word) ?? 0) | (end - first === 1 ? bit : bit << 1))
      }
    }
    if (byWord.size === 0) return
    for (let i = 0; i < tokens.count; i++) {
      if (page.isCapital(i)) this.votes[i] = byWord.get(withoutArticle(tokens.lower(i))) ?? 0
    }
  }

  #ring(): void {
    const firsts = new Map<number, number>()
    const lasts = new Map<number, number>()
    for (let i = 0; i < this.page.tokens.count; i++) {
      if (!this.page.isCapital(i) || this.page.styleAt(i) === Style.skipped) continue
      const word = this.words[i * wordKeyWidth + WordKey.word] as number
      const before = lasts.get(word)
      if (before === undefined) firsts.set(word, i)
      else this.again[before] = i
      lasts.set(word, i)
    }
    for (const [word, last] of lasts) {
      const first = firsts.get(word) ?? last
      if (first !== last) this.again[last] = first
    }
  }
}
