import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'
import type { KeyList } from './key-list.ts'
import { type Page, wordKey } from './page.ts'
import { QuoteBit } from './quotes.ts'
import { bucket, type SentenceSketch } from './sentence-sketch.ts'

/** What a model of source, cue and content must have been trained with. */
export const attributionFeatures = { features: 'attribution/spans', featuresVersion: 2 } as const

/** Writes the keys of single tokens of a page; the groups are those of the research note on attribution, 8.4. */
export class TokenKeys {
  readonly #page: Page
  readonly #out: KeyList

  constructor(page: Page, out: KeyList) {
    this.#page = page
    this.#out = out
  }

  /** All keys of token `k`, which stands in the sentence sketched. */
  write(k: number, sentence: SentenceSketch): void {
    this.#word(k)
    this.#context(k)
    this.#cue(k)
    this.#quotation(k, sentence)
    this.#sentence(k, sentence)
    this.#left(k, sentence)
    this.#right(k, sentence)
    this.#tail(k, sentence)
    this.#rules(k)
  }

  /** What the rules say here and beside. */
  #rules(k: number): void {
    const out = this.#out
    const { labels, makers } = this.#page.rules
    const own = labels[k] as number
    const before = labels[k - 1] ?? 7
    const after = labels[k + 1] ?? 7
    const around = (before * 8 + own) * 8 + after
    out.one(130, own)
    out.one(131, around)
    out.two(132, around, makers[k] as number)
    out.two(133, own, this.#w(k))
    out.two(134, around, this.#p(k))
    out.three(135, labels[k - 2] ?? 7, around, labels[k + 2] ?? 7)
    out.two(136, around, this.#w(k + 1))
    out.two(137, around, this.#c(k) * 2 + this.#q(k))
    out.two(138, around, this.#w(k - 1))
  }

  #w(i: number): number {
    return i < 0 || i >= this.#page.tokens.count ? -1 : (this.#page.words[i * wordKeyWidth + WordKey.word] as number)
  }

  #p(i: number): number {
    return i < 0 || i >= this.#page.tokens.count ? 31 : (this.#page.tags[i] as number)
  }

  #l(i: number): number {
    return this.#page.lemmas[i] ?? -1
  }

  #c(i: number): number {
    return this.#page.cues[i] ?? 0
  }

  #q(i: number): number {
    return (this.#page.quotes.bits[i] ?? 0) & QuoteBit.inside
  }

  #word(k: number): void {
    const out = this.#out
    const { words } = this.#page
    const at = k * wordKeyWidth
    out.one(1, 0)
    out.one(2, this.#w(k))
    out.one(3, this.#l(k))
    out.one(4, this.#p(k))
    out.one(5, words[at + WordKey.shape] as number)
    out.one(6, words[at + WordKey.suffix3] as number)
    out.one(7, words[at + WordKey.prefix3] as number)
  }

  #context(k: number): void {
    const out = this.#out
    const word = this.#w(k)
    const tag = this.#p(k)
    const lemma = this.#l(k)
    for (let d = 1; d <= 4; d++) {
      out.one(10 + d, this.#p(k - d))
      out.one(20 + d, this.#p(k + d))
      if (d === 4) break
      out.one(30 + d, this.#w(k - d))
      out.one(40 + d, this.#w(k + d))
    }
    out.one(15, this.#l(k - 1))
    out.one(16, this.#l(k + 1))
    out.two(50, this.#w(k - 1), word)
    out.two(51, word, this.#w(k + 1))
    out.two(52, this.#w(k - 2), this.#w(k - 1))
    out.two(53, this.#w(k + 1), this.#w(k + 2))
    out.two(54, this.#w(k - 1), this.#w(k + 1))
    out.two(55, this.#p(k - 1), tag)
    out.two(56, tag, this.#p(k + 1))
    out.three(57, this.#p(k - 1), tag, this.#p(k + 1))
    out.three(58, this.#p(k - 2), this.#p(k - 1), tag)
    out.three(59, tag, this.#p(k + 1), this.#p(k + 2))
    out.two(60, lemma, this.#p(k + 1))
    out.two(61, lemma, this.#p(k - 1))
  }

  #cue(k: number): void {
    const out = this.#out
    const cue = this.#c(k)
    out.two(65, cue, this.#q(k))
    out.two(66, this.#c(k - 1) * 36 + cue * 6 + this.#c(k + 1), this.#q(k))
    out.two(67, cue, this.#p(k + 1))
    out.two(68, cue, this.#p(k - 1))
    out.two(69, cue, this.#w(k + 1))
    out.two(70, cue, this.#w(k - 1))
  }

  #quotation(k: number, sentence: SentenceSketch): void {
    const out = this.#out
    const { quotes, tokens } = this.#page
    out.one(75, quotes.bits[k] as number)
    const piece = quotes.pieceOf[k] as number
    if (piece < 0) return
    const first = quotes.firsts[piece] ?? 0
    const last = quotes.lasts[piece] ?? 0
    const short = last - first <= 5 ? 1 : 0
    const starts = first === sentence.first ? 1 : 0
    const here = tokens.sentenceOf[k]
    const spans = (tokens.sentenceOf[first] !== here ? 2 : starts) * 2 + (tokens.sentenceOf[last] !== here ? 1 : 0)
    const end = this.#w(last - 1)
    out.one(76, bucket(last - first))
    out.one(77, this.#w(first - 1))
    out.one(78, this.#w(last + 1))
    out.three(79, this.#p(first - 1), this.#p(last + 1), short)
    out.two(80, spans, short)
    out.two(81, this.#cuesAround(first, last), short * 2 + (last - first > 12 ? 1 : 0))
    out.three(82, this.#p(last - 1) === this.#p(-1) ? 0 : end, short, starts)
  }

  /** The best cue within three tokens before and six after a quotation, in its paragraph. */
  #cuesAround(first: number, last: number): number {
    const { paragraphOf } = this.#page.tokens
    let before = 0
    let after = 0
    for (let d = 1; d <= 6; d++) {
      if (d <= 3) before = Math.max(before, this.#c(first - d))
      if (paragraphOf[last + d] === paragraphOf[last]) after = Math.max(after, this.#c(last + d))
    }
    return before * 6 + after
  }

  #sentence(k: number, sentence: SentenceSketch): void {
    const out = this.#out
    const q = this.#q(k)
    out.two(85, sentence.look, q)
    out.two(86, bucket(k - sentence.first), q)
    out.two(87, bucket(sentence.last - k), q)
    if (k === sentence.first) out.one(88, sentence.startsParagraph)
    if (k === sentence.last) out.one(89, 0)
    const commas = (this.#page.commas[k + 1] as number) - (this.#page.commas[sentence.first] as number)
    out.two(90, Math.min(commas, 3), (this.#page.commas[k + 1] as number) - (this.#page.commas[k] as number))
    const { according } = sentence
    if (according < 0) return
    const side = k < according ? 0 : 1 + Number(k > according + 1)
    out.three(91, side, bucket(Math.abs(k - according)), according === sentence.first ? 1 : 0)
  }

  #left(k: number, sentence: SentenceSketch): void {
    const out = this.#out
    const q = this.#q(k)
    const left = sentence.leftCue(k)
    const right = sentence.rightCue(k)
    const toLeft = left < 0 ? 15 : bucket(k - left)
    const toRight = right < 0 ? 15 : bucket(right - k)
    out.three(95, toLeft, toRight, q)
    out.three(96, toLeft, this.#p(k), q)
    out.three(97, toRight, this.#p(k), q)
    if (sentence.cues.length === 0) out.three(98, q, sentence.hasInnerCue, sentence.according < 0 ? 0 : 1)
    if (left < 0) return
    const { commas, stops, openings } = this.#page
    const between = Math.min(3, (commas[k + 1] as number) - (commas[left + 1] as number))
    const others = Math.min(2, (stops[k + 1] as number) - (stops[left + 1] as number))
    const opened = (openings[k + 1] as number) > (openings[left + 1] as number) ? 1 : 0
    const that = this.#thatAfter(left, k)
    out.two(100, this.#l(left), q)
    out.two(101, this.#l(left), toLeft)
    out.two(102, this.#p(left + 1), this.#p(k))
    out.three(103, this.#w(left + 1), q, toLeft)
    out.three(104, this.#c(left), toLeft, q)
    out.two(105, between * 32 + others * 8 + that * 4 + opened * 2 + q, 0)
    out.two(106, between * 4 + that * 2 + q, this.#c(left))
    out.two(107, between, this.#w(k))
  }

  /** Whether "that" stands within six tokens behind a cue and not behind `k`. */
  #thatAfter(cue: number, k: number): number {
    for (let i = cue + 1; i <= Math.min(k, cue + 6); i++) if (this.#w(i) === wordKey.that) return 1
    return 0
  }

  #right(k: number, sentence: SentenceSketch): void {
    const right = sentence.rightCue(k)
    if (right < 0) return
    const out = this.#out
    const q = this.#q(k)
    const toRight = bucket(right - k)
    const between = Math.min(3, (this.#page.commas[right] as number) - (this.#page.commas[k] as number))
    out.two(110, this.#l(right), q)
    out.two(111, this.#l(right), toRight)
    out.three(112, this.#c(right), toRight, q)
    out.two(113, between, q)
    out.three(114, between, this.#c(right), bucket(sentence.last - right))
    out.two(115, this.#p(right - 1), this.#p(k))
  }

  #tail(k: number, sentence: SentenceSketch): void {
    const { cues } = sentence
    const last = cues.at(-1)
    const first = cues[0]
    if (last === undefined || first === undefined) return
    const out = this.#out
    const q = this.#q(k)
    const toEnd = bucket(sentence.last - last)
    const side = Math.sign(k - last) + 1
    out.three(120, toEnd, this.#c(last) * 3 + side, q)
    const { pause } = sentence
    if (pause >= 0) {
      out.three(121, toEnd, this.#c(last) * 2 + (k < pause ? 0 : 1), q * 2 + (first < pause ? 1 : 0))
    }
    const place = k < first ? 0 : 1 + Number(k > last)
    out.three(122, Math.min(cues.length, 4), place, q)
  }
}
