import { textKey } from '../../learn/mix.ts'
import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'
import type { Draft } from '../statements/drafts.ts'
import type { Stretch } from '../statements/page.ts'
import type { CueWindow } from './cue-windows.ts'
import type { FirstPass } from './first-pass.ts'
import type { KeyList } from './key-list.ts'
import type { Page } from './page.ts'
import { bucket } from './sentence-sketch.ts'

/** What a model of attributions by cue must have been trained with. */
export const windowFeatures = { features: 'attribution/by-cue', featuresVersion: 1 } as const

/** Where a token stands to the cue. */
const Side = { before: 0, inside: 1, behind: 2 } as const

/** Writes the keys of the tokens of a window, as seen from its cue. */
export class WindowKeys {
  readonly #page: Page
  readonly #pass: FirstPass
  readonly #out: KeyList
  #window: CueWindow = { first: 0, end: 0, cue: { first: 0, end: 0 }, head: 0, draft: null }
  /** What the rules' statement with this cue says of each token of the window, with two tokens more on either side. */
  #own = new Uint8Array(0)
  #maker = 0
  #drawn = 0
  #cueSpan = -1
  #lemma = 0
  #next = 0
  #previous = 0
  #form = 0
  #tags = 0
  #piece = -1

  constructor(page: Page, pass: FirstPass, out: KeyList) {
    this.#page = page
    this.#pass = pass
    this.#out = out
  }

  /** Turns to a window. */
  open(window: CueWindow): void {
    const { cue, head, draft } = window
    const { words, lemmas, quotes } = this.#page
    this.#window = window
    this.#drawRules()
    this.#maker = draft === null ? 0 : textKey(draft.by)
    this.#drawn = draft === null ? 0 : kindOfSource(draft)
    this.#cueSpan = this.#pass.spanAt[head] as number
    this.#lemma = lemmas[head] as number
    this.#next = this.#w(cue.end)
    this.#previous = this.#w(cue.first - 1)
    this.#form = words[head * wordKeyWidth + WordKey.suffix3] as number
    this.#tags = this.#p(head) * 32 + this.#p(cue.end)
    this.#piece = quotes.pieceOf[cue.first] as number
  }

  #w(i: number): number {
    return i < 0 || i >= this.#page.tokens.count ? -1 : (this.#page.words[i * wordKeyWidth + WordKey.word] as number)
  }

  #p(i: number): number {
    return i < 0 || i >= this.#page.tokens.count ? 31 : (this.#page.tags[i] as number)
  }

  /** A token's keys that are the same for every cue. */
  writeToken(k: number): void {
    const out = this.#out
    const { words, lemmas, quotes, rules } = this.#page
    const { labels } = this.#pass
    const word = this.#w(k)
    const tag = this.#p(k)
    const label = labels[k] as number
    const around = around3(labels, k)
    const ruled = around3(rules.labels, k)
    out.one(1, word)
    out.one(2, lemmas[k] as number)
    out.one(3, tag)
    out.one(4, this.#w(k - 1))
    out.one(5, this.#w(k + 1))
    out.two(6, this.#p(k - 1), tag)
    out.two(7, tag, this.#p(k + 1))
    out.three(8, this.#p(k - 1), tag, this.#p(k + 1))
    out.three(9, this.#p(k - 2), this.#p(k - 1), tag)
    out.three(10, tag, this.#p(k + 1), this.#p(k + 2))
    out.two(11, this.#w(k - 1), word)
    out.two(12, word, this.#w(k + 1))
    out.one(13, words[k * wordKeyWidth + WordKey.shape] as number)
    out.one(14, words[k * wordKeyWidth + WordKey.suffix3] as number)
    out.one(15, around)
    out.two(16, label, word)
    out.two(17, around, tag)
    out.three(18, labels[k - 2] ?? 7, around, labels[k + 2] ?? 7)
    out.one(19, ruled)
    out.two(20, around, ruled)
    out.one(21, quotes.bits[k] as number)
  }

  /** A token's keys as seen from the cue of the window. */
  writeSeen(k: number): void {
    const { cue } = this.#window
    const side = k < cue.first ? Side.before : k < cue.end ? Side.inside : Side.behind
    const distance = side === Side.before ? cue.first - k : side === Side.inside ? k - cue.first : k - cue.end + 1
    const labelled = side * 8 + (this.#pass.labels[k] as number)
    this.#writePlace(k, side, distance, labelled)
    this.#writeBetween(k, side, labelled)
    this.#writeRules(k, labelled)
    this.#writeSpan(k, side, distance, labelled)
  }

  #writePlace(k: number, side: number, distance: number, labelled: number): void {
    const out = this.#out
    const step = bucket(distance)
    const word = this.#w(k)
    const tag = this.#p(k)
    const label = labelled % 8
    const fromFirst = k - this.#window.cue.first
    out.two(30, side, step)
    out.two(31, labelled, step)
    out.two(33, labelled, this.#lemma)
    out.three(34, side, this.#lemma, tag)
    out.three(35, side, this.#lemma, step)
    out.three(42, side, word, Math.min(distance, 4))
    out.two(43, labelled, this.#next)
    out.two(44, labelled, this.#previous)
    out.two(45, labelled, this.#tags)
    out.two(46, labelled, this.#form)
    out.three(55, side, tag, step)
    out.three(56, label, this.#lemma, this.#next)
    out.three(59, side, fromFirst >= -3 && fromFirst < 4 ? fromFirst : 9, tag)
  }

  #writeBetween(k: number, side: number, labelled: number): void {
    const out = this.#out
    const { tokens, commas, stops } = this.#page
    const { before } = this.#pass
    const { cue } = this.#window
    const from = side === Side.before ? k + 1 : cue.end
    const to = side === Side.before ? cue.first : k + 1
    const count = (of: Int32Array, most: number): number =>
      side === Side.inside ? 0 : Math.min(most, (of[to] as number) - (of[from] as number))
    const cues = count(before.cue, 3)
    const pauses = count(commas, 3)
    const sentences = Math.min(3, Math.abs((tokens.sentenceOf[k] as number) - (tokens.sentenceOf[cue.first] as number)))
    const paragraphs = tokens.paragraphOf[k] === tokens.paragraphOf[cue.first] ? 0 : 1
    const quoted = this.#quotedAs(k)
    out.three(32, labelled, cues, count(before.source, 3) * 4 + count(before.content, 3))
    out.three(40, side * 4 + pauses, count(stops, 2) * 4 + sentences, paragraphs)
    out.three(41, labelled, sentences * 2 + paragraphs, quoted)
    out.three(47, labelled, quoted, cues)
    out.three(52, labelled, pauses, this.#w(k))
    out.three(53, labelled, quoted, this.#drawn)
    out.three(54, this.#ownAround(k), quoted, labelled % 8)
  }

  /** How the quotation that a token stands in lies to the cue: none, the cue's own, another, one that ends or begins beside it. */
  #quotedAs(k: number): number {
    const { quotes } = this.#page
    const { cue } = this.#window
    const piece = quotes.pieceOf[k] as number
    const isCueQuoted = this.#piece >= 0 ? 1 : 0
    if (piece < 0) return isCueQuoted
    if (piece === this.#piece) return 2 + isCueQuoted
    const last = quotes.lasts[piece] as number
    const first = quotes.firsts[piece] as number
    if (last < cue.first && cue.first - last <= 4) return 6 + isCueQuoted
    if (first >= cue.end && first - cue.end <= 4) return 8 + isCueQuoted
    return 4 + isCueQuoted
  }

  #writeRules(k: number, labelled: number): void {
    const out = this.#out
    const around = this.#ownAround(k)
    out.one(36, around)
    out.two(37, around, this.#maker)
    out.two(38, around, around3(this.#pass.labels, k))
    out.two(39, this.#drawn, labelled)
    out.two(57, this.#own[k - this.#window.first + 2] as number, this.#w(k))
    out.two(58, around, this.#p(k))
  }

  /** The span of the first pass that a token stands in, and what lies between it and the cue. */
  #writeSpan(k: number, side: number, distance: number, labelled: number): void {
    const out = this.#out
    const { spans, spanAt } = this.#pass
    const own = spanAt[k] as number
    const way = this.#way(own)
    const other = this.#otherCue(own, side)
    const found = spans[other]
    out.two(48, labelled, way)
    out.three(49, labelled, way, this.#lemma)
    const away = found === undefined ? 15 : bucket(Math.min(Math.abs(found.first - k), Math.abs(k - found.end)))
    out.three(50, labelled, bucket(distance), away)
    if (found !== undefined) out.two(51, labelled, this.#page.lemmas[found.end - 1] as number)
    const span = spans[own]
    if (span === undefined) return
    out.three(60, labelled, bucket(span.end - span.first), way)
    out.three(61, labelled, this.#w(span.first), this.#lemma)
    out.three(62, labelled, this.#p(span.first), way)
  }

  /** Which spans lie between one and the cue: up to four, two bits each, the nearest to the one first. */
  #way(own: number): number {
    const { spans } = this.#pass
    if (own < 0 || this.#cueSpan < 0 || own === this.#cueSpan) return 0
    const step = own < this.#cueSpan ? 1 : -1
    let way = 0
    for (let at = own + step, n = 0; at !== this.#cueSpan && n < 4; at += step, n++) {
      const part = spans[at]?.part
      way = way * 4 + (part === 'source' ? 1 : part === 'cue' ? 2 : 3)
    }
    return way
  }

  /** The nearest other cue on the side that looks away from this one, among three spans; -1 without. */
  #otherCue(own: number, side: number): number {
    const { spans } = this.#pass
    if (own < 0) return -1
    const step = side === Side.before ? -1 : 1
    for (let at = own + step, n = 0; n < 3; at += step, n++) if (spans[at]?.part === 'cue') return at
    return -1
  }

  #ownAround(k: number): number {
    const at = k - this.#window.first + 2
    return ((this.#own[at - 1] as number) * 8 + (this.#own[at] as number)) * 8 + (this.#own[at + 1] as number)
  }

  #drawRules(): void {
    const { first, end, draft } = this.#window
    const size = end - first + 4
    if (this.#own.length < size) this.#own = new Uint8Array(size * 2)
    this.#own.fill(0, 0, size)
    if (draft === null) return
    const source = sourceOf(draft)
    for (const one of draft.content) this.#draw(one, 5)
    if (source !== null) this.#draw(source, 1)
    for (const one of draft.cue) this.#draw(one, 3)
  }

  #draw(stretch: Stretch, label: number): void {
    const { first, end } = this.#window
    for (let i = Math.max(stretch.first, first); i < Math.min(stretch.end, end); i++) {
      this.#own[i - first + 2] = i === stretch.first ? label : label + 1
    }
  }
}

function around3(labels: Uint8Array, k: number): number {
  return ((labels[k - 1] ?? 7) * 8 + (labels[k] as number)) * 8 + (labels[k + 1] ?? 7)
}

/** Where the rules have the source of a statement from: its own words, another's, nowhere. */
function kindOfSource({ source, inherits }: Draft): number {
  if (source !== null) return 1
  return inherits === null ? 3 : 2
}

/** The source that a statement of the rules has, or that it shares. */
export function sourceOf(draft: Draft): Stretch | null {
  let now: Draft | null = draft
  for (let steps = 0; now !== null && steps < 8; steps++) {
    if (now.source !== null) return now.source
    now = now.inherits
  }
  return null
}
