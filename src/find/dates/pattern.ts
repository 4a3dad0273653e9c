/** One word of a pattern: a word of a class, which may be kept under a name and may hang on by a hyphen. */
export interface Step {
  readonly type: string
  readonly keep: string | null
  readonly hyphen: boolean
}

/** A pattern taken apart: a step, parts in a row, or a choice of parts one of which may be nothing at all. */
export type Pattern =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'row'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }

/**
 * Reads a pattern. `word` is a class that is not kept, `<word>` one that is, `<a:word>` one kept as `a`; `[ ]` may be
 * left out, `( | )` is a choice, `~` says that a hyphen may stand before what comes next. Brackets of the text are
 * written `\(` and `\)`. Throws a SyntaxError for a pattern that is badly made.
 */
export function parsePattern(pattern: string): Pattern {
  const reader = new Reader(pattern.match(/~|\\[()]|[[\]()|]|[^\s[\]()|~]+/g) ?? [], pattern)
  const found = reader.choice(false)
  if (reader.isMore) throw new SyntaxError(`Unexpected ${reader.next()} in ${pattern}`)
  return found
}

/** All steps of a pattern, in the order in which they are written. */
export function stepsOf(pattern: Pattern): readonly Step[] {
  return pattern.kind === 'step' ? [pattern.step] : pattern.parts.flatMap(stepsOf)
}

class Reader {
  #at = 0
  readonly #words: readonly string[]
  readonly #pattern: string

  constructor(words: readonly string[], pattern: string) {
    this.#words = words
    this.#pattern = pattern
  }

  get isMore(): boolean {
    return this.#at < this.#words.length
  }

  next(): string {
    return this.#words[this.#at++] ?? ''
  }

  choice(hyphen: boolean): Pattern {
    const parts = [this.#row(hyphen)]
    while (this.#words[this.#at] === '|') {
      this.#at++
      parts.push(this.#row(hyphen))
    }
    const [only] = parts
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts }
  }

  /** `hyphen`: one may stand before the row, so it may stand before its first part. */
  #row(hyphen: boolean): Pattern {
    const parts: Pattern[] = []
    while (this.isMore && !['|', ')', ']'].includes(this.#words[this.#at] ?? '')) {
      parts.push(this.#part(hyphen && parts.length === 0))
    }
    return { kind: 'row', parts }
  }

  #part(hyphen: boolean): Pattern {
    const word = this.next()
    if (word === '~') return this.#part(true)
    if (word !== '(' && word !== '[') return { kind: 'step', step: this.#step(word, hyphen) }
    const inner = this.choice(hyphen)
    if (this.next() !== (word === '(' ? ')' : ']')) throw new SyntaxError(`${word} is not closed in ${this.#pattern}`)
    return word === '(' ? inner : { kind: 'choice', parts: [inner, { kind: 'row', parts: [] }] }
  }

  #step(word: string, hyphen: boolean): Step {
    const [, name, type] = /^<(?:([a-z0-9-]+):)?([a-z0-9-]+)>$/.exec(word) ?? []
    if (type !== undefined) return { type, keep: name ?? type, hyphen }
    if (/[<>:]./.test(word)) throw new SyntaxError(`${word} is no step in ${this.#pattern}`)
    return { type: word.replace(/^\\/, ''), keep: null, hyphen }
  }
}
