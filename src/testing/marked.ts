import { type Span, span } from '../text/span.ts'

/** One expected mark of a case. */
export interface ExpectedMark {
  readonly name: string
  /** What ties several marks together (`{content#a …} {cue#a …}`), or `''`. */
  readonly group: string
  readonly at: Span
  readonly words: string
}

/** A text written with its expected marks inside it: `{source Lind} {cue said}`. */
export interface Marked {
  readonly text: string
  /** In the order in which they open. */
  readonly marks: readonly ExpectedMark[]
}

/**
 * Reads the notation of the cases. Marks nest; a plain brace is written `\{` or `\}`, a backslash `\\`,
 * a no-break space `\~`. Throws a SyntaxError for a mark that is not closed, not opened or has no name.
 */
export function marked(source: string): Marked {
  const reader = new Reader(source)
  while (reader.isMore) reader.step()
  return reader.result()
}

interface Open {
  readonly name: string
  readonly group: string
  readonly start: number
  readonly order: number
}

class Reader {
  readonly #source: string
  readonly #marks: (ExpectedMark & { readonly order: number })[] = []
  readonly #open: Open[] = []
  #text = ''
  #at = 0
  #order = 0

  constructor(source: string) {
    this.#source = source
  }

  get isMore(): boolean {
    return this.#at < this.#source.length
  }

  step(): void {
    const c = this.#source.charAt(this.#at)
    if (c === '\\') {
      const next = this.#source.charAt(++this.#at)
      this.#text += next === '~' ? '\u00a0' : next
    } else if (c === '{') this.#begin()
    else if (c === '}') this.#end()
    else this.#text += c
    this.#at++
  }

  result(): Marked {
    const [left] = this.#open
    if (left !== undefined) throw new SyntaxError(`The mark ${left.name} is never closed`)
    this.#marks.sort((a, b) => a.order - b.order)
    return { text: this.#text, marks: this.#marks.map(({ name, group, at, words }) => ({ name, group, at, words })) }
  }

  #begin(): void {
    const rest = this.#source.slice(this.#at + 1, this.#at + 60)
    const [head, name, group] = /^([a-z][a-z0-9-]*)(?:#([a-z0-9-]+))? /i.exec(rest) ?? []
    if (head === undefined || name === undefined) throw new SyntaxError(`No mark name at ${this.#at}: ${rest}`)
    this.#open.push({ name, group: group ?? '', start: this.#text.length, order: this.#order++ })
    this.#at += head.length
  }

  #end(): void {
    const mark = this.#open.pop()
    if (mark === undefined) throw new SyntaxError(`Nothing to close at ${this.#at}`)
    const { name, group, start, order } = mark
    this.#marks.push({ name, group, at: span(start, this.#text.length), words: this.#text.slice(start), order })
  }
}
