import { isWordKind, Kind, kindAt, widthAt } from './characters.ts'
import { fold } from './fold.ts'
import { paragraphs } from './paragraphs.ts'
import { SentenceEnds } from './sentences.ts'
import type { Span } from './span.ts'
import { TokenKind, type TokenRules, Tokens } from './tokens.ts'

/**
 * Cuts a text into tokens, sentences and paragraphs, in time linear in its length.
 * The rules follow what the names spike measured (one wrong sentence end after an initial cost 6 F1):
 * inner apostrophes, hyphens, full stops and `&` stay in the word ("Asa'ib", "al-Maalomah", "U.S.", "AT&T");
 * "'s" and contractions are split off; "US-led", "pro-Iraqi", "anti-US" and "US-Iraq" become three tokens,
 * so that a name in them stands alone; numbers keep their inner points and commas and their ordinal ending.
 */
export function tokenise(text: string, rules: TokenRules, within: readonly Span[] = paragraphs(text)): Tokens {
  const folded = fold(text)
  const cutter = new Cutter(text, folded, rules)
  const sentences = new SentenceEnds(text, folded, rules)
  const sentenceOf: number[] = []
  const paragraphOf: number[] = []
  const places: Span[] = []
  within.forEach((paragraph, number) => {
    const first = cutter.starts.length
    cutter.cut(paragraph)
    const { starts, ends, kinds } = cutter
    for (let i = first; i < starts.length; i++) {
      const begins = i === first || sentences.endBefore(i, starts, ends, kinds)
      if (begins) places.push({ start: starts[i] ?? 0, end: 0 })
      const last = places.length - 1
      places[last] = { start: places[last]?.start ?? 0, end: ends[i] ?? 0 }
      sentenceOf.push(last)
      paragraphOf.push(number)
    }
  })
  const { starts, ends, kinds } = cutter
  return new Tokens({
    text,
    folded,
    starts,
    ends,
    kinds,
    sentenceOf,
    paragraphOf,
    sentences: places,
    paragraphs: within,
  })
}

const letterCode = {
  apostrophe: 39,
  hyphen: 45,
  stop: 46,
  comma: 44,
  colon: 58,
  ampersand: 38,
  at: 64,
  hash: 35,
  underscore: 95,
}

class Cutter {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly kinds: number[] = []
  readonly #text: string
  readonly #folded: string
  readonly #rules: TokenRules

  constructor(text: string, folded: string, rules: TokenRules) {
    this.#text = text
    this.#folded = folded
    this.#rules = rules
  }

  cut({ start, end }: Span): void {
    let i = start
    while (i < end) {
      const kind = kindAt(this.#text, i)
      if (kind === Kind.space) i += widthAt(this.#text, i)
      else if (kind === Kind.digit) i = this.#number(i, end)
      else if (isWordKind(kind)) i = this.#address(i, end) ?? this.#word(i, end)
      else i = this.#sign(i, end)
    }
  }

  #push(start: number, end: number, kind: TokenKind): number {
    this.starts.push(start)
    this.ends.push(end)
    this.kinds.push(kind)
    return end
  }

  /** A web address, a mail address or a bare host with a path: up to the white space, without closing punctuation. */
  #address(start: number, end: number): number | undefined {
    const scheme = /^(?:https?:\/\/|www\.)/.exec(this.#folded.slice(start, start + 8))
    if (scheme === null) return undefined
    let stop = start
    while (stop < end && stop - start < 2048 && kindAt(this.#text, stop) !== Kind.space) stop++
    while (stop > start && /[.,;:!?'")\]]/.test(this.#folded.charAt(stop - 1))) stop--
    return this.#push(start, stop, TokenKind.address)
  }

  #number(start: number, end: number): number {
    let i = start
    while (i < end) {
      const kind = kindAt(this.#text, i)
      const joins = kind === Kind.punctuation && this.#joinsDigits(i, end)
      if (kind !== Kind.digit && !joins) break
      i += widthAt(this.#text, i)
    }
    // An ordinal or a short unit written on to the number: 1st, 20th, 5bn, 90s, 30km, 3rd.
    const tail = i
    while (i < end && isWordKind(kindAt(this.#text, i))) i += widthAt(this.#text, i)
    if (i > tail && i - tail > 3) return this.#word(start, end)
    return this.#push(start, i, TokenKind.number)
  }

  #joinsDigits(i: number, end: number): boolean {
    const code = this.#folded.charCodeAt(i)
    const isJoint = code === letterCode.stop || code === letterCode.comma || code === letterCode.colon
    return isJoint && i + 1 < end && kindAt(this.#text, i + 1) === Kind.digit
  }

  #word(start: number, limit: number): number {
    const end = this.#wordEnd(start, limit)
    const parts = this.#splitAtHyphen(start, end)
    if (parts === undefined) return this.#closeWord(start, end, limit)
    this.#push(start, parts, TokenKind.word)
    this.#push(parts, parts + 1, TokenKind.punctuation)
    return this.#closeWord(parts + 1, end, limit)
  }

  /** Letters, digits and the joints between them. */
  #wordEnd(start: number, limit: number): number {
    let i = start
    while (i < limit) {
      if (isWordKind(kindAt(this.#text, i))) {
        i += widthAt(this.#text, i)
        continue
      }
      const code = this.#folded.charCodeAt(i)
      const isJoint =
        code === letterCode.apostrophe ||
        code === letterCode.ampersand ||
        code === letterCode.underscore ||
        code === letterCode.stop ||
        (code === letterCode.hyphen && /[-\u2010\u2011]/.test(this.#text.charAt(i)))
      if (!isJoint || i + 1 >= limit || !isWordKind(kindAt(this.#text, i + 1))) break
      if (code === letterCode.stop && !this.#isDotted(start, i, limit)) break
      i++
    }
    return i
  }

  /** A full stop inside a word joins single letters only: "U.S", "a.m", "p.m". */
  #isDotted(start: number, stop: number, limit: number): boolean {
    const before = stop - start === 1 || this.#folded.charCodeAt(stop - 2) === letterCode.stop
    const after = stop + 2 >= limit || !isWordKind(kindAt(this.#text, stop + 2))
    return before && after
  }

  /** Where "US-led", "pro-Iraqi", "US-Iraq" come apart: the offset of the hyphen. */
  #splitAtHyphen(start: number, end: number): number | undefined {
    const hyphen = start + this.#folded.slice(start, end).indexOf('-')
    if (hyphen <= start || hyphen >= end - 1) return undefined
    const left = this.#text.slice(start, hyphen)
    if (this.#rules.particles.has(this.#folded.slice(start, hyphen))) return undefined
    const right = this.#text.slice(hyphen + 1, end)
    const isAcronym = /^(?:\p{Lu}\.?){2,5}$/u.test(left)
    const opensWithCapital = /^\p{Lu}/u
    if (isAcronym && /\p{L}/u.test(right)) return hyphen
    if (opensWithCapital.test(left) !== opensWithCapital.test(right)) return hyphen
    return /^(?:\p{Lu}\.?){2,5}$/u.test(right) ? hyphen : undefined
  }

  /** Splits a clitic off the end and gives a full stop to an abbreviation. */
  #closeWord(start: number, end: number, limit: number): number {
    for (const clitic of this.#rules.clitics) {
      if (end - start <= clitic.length || !this.#folded.startsWith(clitic, end - clitic.length)) continue
      this.#push(start, end - clitic.length, TokenKind.word)
      return this.#push(end - clitic.length, end, TokenKind.word)
    }
    const hasStop = end < limit && this.#folded.charCodeAt(end) === letterCode.stop
    return this.#push(start, hasStop && this.#keepsStop(start, end) ? end + 1 : end, TokenKind.word)
  }

  #keepsStop(start: number, end: number): boolean {
    if (this.#folded.slice(start, end).includes('.')) return true
    if (end - start === 1) return kindAt(this.#text, start) === Kind.upper
    return this.#rules.abbreviations.has(this.#folded.slice(start, end))
  }

  /** Punctuation and symbols one by one; three full stops, and @ or # with their word, are one. */
  #sign(start: number, limit: number): number {
    const code = this.#folded.charCodeAt(start)
    if (code === letterCode.stop) {
      let end = start + 1
      while (end < limit && end - start < 64 && this.#folded.charCodeAt(end) === letterCode.stop) end++
      return this.#push(start, end, TokenKind.punctuation)
    }
    if ((code === letterCode.at || code === letterCode.hash) && start + 1 < limit) {
      if (isWordKind(kindAt(this.#text, start + 1))) {
        return this.#push(start, this.#wordEnd(start + 1, limit), TokenKind.address)
      }
    }
    const kind = kindAt(this.#text, start) === Kind.punctuation ? TokenKind.punctuation : TokenKind.symbol
    return this.#push(start, Math.min(limit, start + widthAt(this.#text, start)), kind)
  }
}
