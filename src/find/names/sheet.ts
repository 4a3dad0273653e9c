import { emptyKey, mix, textKey } from '../../learn/mix.ts'
import { borderKeys, WordKey, wordKeys, wordKeyWidth } from '../../learn/word-keys.ts'
import { islands } from './islands.ts'
import { withoutArticle } from './key.ts'
import { type Page, Style } from './page.ts'
import type { RuleName } from './rule-names.ts'

const typeNumber = { person: 0, organisation: 1, place: 2 } as const

/** Other places of a word in its article that are looked at. */
const otherPlaces = 3

export const CLU = new Map<string, number>()
export const GAZ: { words: Map<string, number>; phrases: Map<string, [string[], number][]> } = { words: new Map(), phrases: new Map() }

/** One article as the learned tagger sees it: keys of its words, what the rules say of each token, where its words stand again. */
export class NameSheet {
  readonly page: Page
  /** A row of word keys for each token; one more each for what stands before and behind a sentence. */
  readonly words: Int32Array
  /** 1 for the tokens that can be part of a name. */
  readonly isIsland: Uint8Array
  /** What the rules say: 0 no name, else type and place in the name. */
  readonly ruled: Uint8Array
  /** Key of the rule that gave the type, 0 without. */
  readonly ruledBy: Int32Array
  readonly margins: Uint8Array
  /** Bits of the types that the rules give to names which hold the word, anywhere in the article. */
  readonly votes: Uint8Array
  /** For each token the next place of the same capitalised word, round in a ring; -1 where there is none. */
  readonly again: Int32Array

  readonly gaz: Int32Array
  readonly clu: Uint8Array
  second: { own: Uint8Array; most: Uint8Array; longer: Uint8Array } | undefined

  /** What the first pass found, told to the second. */
  learn(own: Uint8Array): void {
    const { tokens } = this.page
    const most = new Uint8Array(tokens.count)
    const longer = new Uint8Array(tokens.count)
    const counts = new Map<string, number[]>()
    const keys: string[] = []
    const kindOf = (i: number): number => ((own[i] ?? 0) === 0 ? 0 : 1 + (((own[i] ?? 0) - 1) >> 2))
    const isOnly = (i: number): boolean => (own[i] ?? 0) === 0 || (((own[i] ?? 0) - 1) & 3) === 3
    for (let i = 0; i < tokens.count; i++) {
      keys.push('')
      if (!this.page.isCapital(i) || this.isIsland[i] !== 1) continue
      const w = withoutArticle(tokens.lower(i))
      keys[i] = w
      let c = counts.get(w)
      if (c === undefined) counts.set(w, (c = new Array(10).fill(0)))
      const at = kindOf(i) + (isOnly(i) ? 0 : 5)
      c[at] = (c[at] ?? 0) + 1
    }
    for (let i = 0; i < tokens.count; i++) {
      const c = counts.get(keys[i] ?? '')
      if (keys[i] === '' || c === undefined) continue
      const me = kindOf(i) + (isOnly(i) ? 0 : 5)
      let best = -1
      let top = 0
      let all = 0
      for (let k = 0; k < 5; k++) {
        const n = (c[k] ?? 0) + (c[k + 5] ?? 0) - (k === kindOf(i) ? 1 : 0)
        all += n
        if (n > top) { top = n; best = k }
      }
      if (best >= 0) most[i] = 1 + best * 6 + (top === all ? 3 : top * 2 > all ? 1 : 0) + (top > 2 ? 2 : top > 1 ? 1 : 0)
      let mask = 0
      for (let k = 1; k < 5; k++) if ((c[k + 5] ?? 0) - (me === k + 5 ? 1 : 0) > 0) mask |= 1 << (k - 1)
      longer[i] = mask | (isOnly(i) ? 0 : 16)
    }
    this.second = { own, most, longer }
  }

  constructor(page: Page, rules: readonly RuleName[]) {
    const { tokens } = page
    const { count } = tokens
    this.page = page
    this.words = new Int32Array((count + 2) * wordKeyWidth)
    for (let i = 0; i < count; i++) {
      wordKeys(tokens.text, tokens.folded, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, this.words, i)
    }
    borderKeys(this.words, count, 0)
    borderKeys(this.words, count + 1, 1)
    this.isIsland = islands(page)
    this.ruled = new Uint8Array(count)
    this.ruledBy = new Int32Array(count)
    this.margins = new Uint8Array(count)
    this.votes = new Uint8Array(count)
    this.again = new Int32Array(count).fill(-1)
    for (const rule of rules) this.#rule(rule)
    this.#vote(rules)
    this.clu = new Uint8Array(count)
    for (let i = 0; i < count; i++) this.clu[i] = CLU.get(tokens.lower(i)) ?? 0
    this.gaz = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      if (!page.isCapital(i)) continue
      const w = tokens.lower(i)
      this.gaz[i] = (this.gaz[i] ?? 0) | (GAZ.words.get(w) ?? 0)
      for (const [rest, bits] of GAZ.phrases.get(w) ?? []) {
        let k = 1
        while (k < rest.length && tokens.lower(i + k) === rest[k]) k++
        if (k < rest.length) continue
        for (let j = i; j < i + k; j++) this.gaz[j] = (this.gaz[j] ?? 0) | (bits << (j === i ? 8 : j === i + k - 1 ? 14 : 11))
        break
      }
    }
    this.#ring()
  }

  /** The row of the token `i`, or of a border where it lies outside `first`..`end`. */
  row(i: number, first: number, end: number): number {
    const { count } = this.page.tokens
    return (i < first ? count : i >= end ? count + 1 : i) * wordKeyWidth
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
    const { tokens } = this.page
    for (const { first, end, type } of rules) {
      const bit = 1 << (typeNumber[type] * 2)
      for (let i = first; i < end; i++) {
        if (!this.page.isCapital(i)) continue
        const word = withoutArticle(tokens.lower(i))
        byWord.set(word, (byWord.get(word) ?? 0) | (end - first === 1 ? bit : bit << 1))
      }
    }
    if (byWord.size === 0) return
    for (let i = 0; i < tokens.count; i++) {
      if (this.page.isCapital(i)) this.votes[i] = byWord.get(withoutArticle(tokens.lower(i))) ?? 0
    }
  }

  #ring(): void {
    const firsts = new Map<number, number>()
    const lasts = new Map<number, number>()
    for (let i = 0; i < this.page.tokens.count; i++) {
      if (!this.page.isCapital(i) || this.page.styleAt(i) === Style.skipped) continue
      const word = this.words[i * wordKeyWidth + WordKey.word] ?? 0
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

  /** Calls back with up to three other places of the word at token `i`. */
  eachOther(i: number, tell: (place: number) => void): void {
    let place = this.again[i] ?? -1
    for (let k = 0; k < otherPlaces && place >= 0 && place !== i; k++) {
      tell(place)
      place = this.again[place] ?? -1
    }
  }
}

/** A key for a word without its Arabic article, so that "al-Khafaji" and "Khafaji" share what was learned. */
export function bareKey(page: Page, i: number): number {
  const word = page.tokens.lower(i)
  const bare = withoutArticle(word)
  return bare === word ? emptyKey : mix(1, textKey(bare))
}
