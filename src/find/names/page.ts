import type { Part } from '../../record/record.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import { Style, styleOf } from './style.ts'
import { Class, type Vocabulary } from './vocabulary.ts'

export { Style } from './style.ts'

/** How a token is written. `particle` is a small particle on a capital: "al-Maalomah". */
export const Shape = { other: 0, small: 1, capital: 2, capitals: 3, particle: 4 } as const
type Shape = (typeof Shape)[keyof typeof Shape]

/** One article as the names stage sees it: classes and shapes of its tokens, styles of its sentences. */
export class Page {
  readonly tokens: Tokens
  readonly parts: readonly Part[]
  readonly vocabulary: Vocabulary
  /** `Class` bits of each token. */
  readonly classes: Int32Array
  readonly shapes: Uint8Array
  /** `Style` of each sentence. */
  readonly styles: Uint8Array
  /** The first token of each sentence that is a word. */
  readonly openers: Int32Array
  /** Folded words that stand small somewhere in the article. */
  readonly small: ReadonlySet<string>
  /** Folded words that stand with one capital somewhere. */
  readonly mixed: ReadonlySet<string>
  /** Folded words that stand capitalised inside a plain sentence, and how often. */
  readonly inside: ReadonlyMap<string, number>

  constructor(tokens: Tokens, parts: readonly Part[], vocabulary: Vocabulary) {
    this.tokens = tokens
    this.parts = parts
    this.vocabulary = vocabulary
    this.classes = new Int32Array(tokens.count)
    this.shapes = new Uint8Array(tokens.count)
    this.styles = new Uint8Array(tokens.sentences.length)
    this.openers = new Int32Array(tokens.sentences.length)
    const small = new Set<string>()
    const mixed = new Set<string>()
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kinds[i] !== TokenKind.word) continue
      const word = tokens.lower(i)
      this.classes[i] = vocabulary.classesOf(word) || compoundClasses(word, vocabulary)
      const shape = shapeOf(tokens, i)
      this.shapes[i] = shape
      if (shape === Shape.small) small.add(word)
      else if (shape === Shape.capital) mixed.add(word)
    }
    this.small = small
    this.mixed = mixed
    const inside = new Map<string, number>()
    for (let s = 0; s < tokens.sentences.length; s++) this.#readSentence(s, inside)
    this.inside = inside
  }

  is(i: number, classes: number): boolean {
    return ((this.classes[i] ?? 0) & classes) !== 0
  }

  /** Whether the token is written as (part of) a name is. */
  isCapital(i: number): boolean {
    return (this.shapes[i] ?? 0) >= Shape.capital
  }

  styleAt(i: number): number {
    return this.styles[this.tokens.sentenceOf[i] ?? 0] ?? Style.plain
  }

  /** Whether the token opens its sentence, so that its capital says nothing. */
  opens(i: number): boolean {
    return this.openers[this.tokens.sentenceOf[i] ?? 0] === i
  }

  /** The token after the last one of the sentence that token `i` stands in. */
  sentenceEnd(i: number): number {
    return this.tokens.firstOfSentence[(this.tokens.sentenceOf[i] ?? 0) + 1] ?? this.tokens.count
  }

  sentenceStart(i: number): number {
    return this.tokens.firstOfSentence[this.tokens.sentenceOf[i] ?? 0] ?? 0
  }

  #readSentence(s: number, inside: Map<string, number>): void {
    const first = this.tokens.firstOfSentence[s] ?? 0
    const end = this.tokens.firstOfSentence[s + 1] ?? this.tokens.count
    let opener = first
    while (opener < end && this.shapes[opener] === Shape.other) opener++
    this.openers[s] = opener
    const style = styleOf(this, first, end)
    this.styles[s] = style
    if (style !== Style.plain) return
    for (let i = opener + 1; i < end; i++) {
      // After an opening mark or a colon a capital says as little as at the beginning.
      if (!this.isCapital(i) || isOpening(this.tokens, i - 1)) continue
      const word = this.tokens.lower(i)
      inside.set(word, (inside.get(word) ?? 0) + 1)
    }
  }
}

const office = Class.role | Class.rank

/** "Attorney-General" is an office because its last part is one; "Afghan-Iranian" a demonym because both are. */
function compoundClasses(word: string, vocabulary: Vocabulary): number {
  const hyphen = word.lastIndexOf('-')
  if (hyphen <= 0) return 0
  const last = vocabulary.classesOf(word.slice(hyphen + 1))
  if ((last & office) !== 0) return last & office
  return vocabulary.classesOf(word.slice(0, hyphen)) & last & (Class.demonym | Class.otherName)
}

function shapeOf(tokens: Tokens, i: number): Shape {
  if (!tokens.isCapitalised(i)) {
    const word = tokens.word(i)
    const hyphen = word.indexOf('-')
    // "al-Maalomah", "el-Sisi", "an-Nahar": a short particle on a capital.
    return hyphen > 0 && hyphen <= 4 && /^\p{Lu}/u.test(word.slice(hyphen + 1)) ? Shape.particle : Shape.small
  }
  const start = tokens.starts[i] ?? 0
  const end = tokens.ends[i] ?? 0
  // Most words show by their second letter that they are no abbreviation.
  const second = tokens.text.charCodeAt(start + 1)
  if (end - start > 1 && second >= 97 && second <= 122) return Shape.capital
  const word = tokens.text.slice(start, end)
  return /\p{Ll}/u.test(word) || !/\p{Lu}.*\p{Lu}/u.test(word) ? Shape.capital : Shape.capitals
}

function isOpening(tokens: Tokens, i: number): boolean {
  const sign = tokens.lower(i)
  return (
    sign === '"' || sign === "'" || sign === ':' || sign === '(' || sign === '[' || sign === '...' || sign === '\u2022'
  )
}
