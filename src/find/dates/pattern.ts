/** One step of a pattern: a word of a class, which may be kept under a name and may hang on by a hyphen. */
export interface Step {
  readonly type: string
  readonly keep: string | null
  readonly hyphen: boolean
}

/** A pattern without choices: its steps in order. */
export type Sequence = readonly Step[]

/** So many sequences a pattern may stand for; a pattern that stands for more is too clever. */
const most = 2000

/**
 * Reads a pattern and gives every sequence that it stands for. `word` is a class that is not kept, `<word>` one
 * that is, `<a:word>` one kept as `a`; `[ ]` may be left out, `( | )` is a choice, `~` before a step says that a
 * hyphen may stand in front of it. `, - / ' ( )` as signs are written `\\,` and so on only where they have a meaning
 * here: `\\(`, `\\)`. Throws a SyntaxError for a pattern that is badly made.
 */
export function sequences(pattern: string): readonly Sequence[] {
  const reader = new Reader(pattern.match(/\\[()]|[[\]()|]|[^\s[\]()|]+/g) ?? [], pattern)
  const found = reader.choice()
  if (reader.isMore) throw new SyntaxError(`Unexpected ${reader.next()} in ${pattern}`)
  return found.filter((steps) => steps.length > 0)
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

  choice(): readonly Sequence[] {
    const found = [...this.#row()]
    while (this.#words[this.#at] === '|') {
      this.#at++
      found.push(...this.#row())
    }
    return found
  }

  #row(): readonly Sequence[] {
    let found: readonly Sequence[] = [[]]
    while (this.isMore && !['|', ')', ']'].includes(this.#words[this.#at] ?? '')) {
      const options = this.#part()
      found = found.flatMap((head) => options.map((tail) => [...head, ...tail]))
      if (found.length > most) throw new SyntaxError(`More than ${most} ways to read ${this.#pattern}`)
    }
    return found
  }

  #part(): readonly Sequence[] {
    const word = this.next()
    if (word === '(' || word === '[') {
      const inner = this.choice()
      if (this.next() !== (word === '(' ? ')' : ']')) throw new SyntaxError(`${word} is not closed in ${this.#pattern}`)
      return word === '[' ? [...inner, []] : inner
    }
    return [[this.#step(word)]]
  }

  #step(word: string): Step {
    const hyphen = word.startsWith('~')
    const bare = (hyphen ? word.slice(1) : word).replace(/^\\/, '')
    const [, name, type] = /^<(?:([a-z0-9-]+):)?([a-z0-9-]+)>$/.exec(bare) ?? []
    if (type !== undefined) return { type, keep: name ?? type, hyphen }
    if (/[<>:]./.test(bare)) throw new SyntaxError(`${word} is no step in ${this.#pattern}`)
    return { type: bare, keep: null, hyphen }
  }
}
