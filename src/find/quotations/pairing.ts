import type { Glyph } from './marks.ts'

/** A quotation within one paragraph: the opening mark, and the closing one where there is one. */
export interface Pairing {
  readonly opening: Glyph
  readonly closing: Glyph | null
}

/** What the marks of one paragraph came to. */
interface Pairings {
  /** In order of their opening marks; only an outermost one may lack its closing mark. */
  readonly pairs: readonly Pairing[]
  /** Double and angle marks that found no partner, for the notices. */
  readonly strays: readonly Glyph[]
}

/** Nobody nests deeper; what is deeper is taken for a mark that was forgotten. */
const deepest = 4

/**
 * Pairs the marks of one paragraph, in one pass with a look-ahead of two marks. After the state machine of the
 * attribution study (an opening mark while one is open starts anew; a closing one with nothing open may open),
 * with nesting where the marks to come prove it, single marks beside double ones, and closers of a wrong glyph.
 */
export function pairMarks(text: string, marks: readonly Glyph[]): Pairings {
  return new Pairer(text, marks).run()
}

class Pairer {
  readonly #text: string
  readonly #marks: readonly Glyph[]
  readonly #open: Glyph[] = []
  readonly #pairs: Pairing[] = []
  readonly #strays: Glyph[] = []
  /** For each mark, whether a plain single closer comes before another single opener. */
  readonly #plainCloserAhead: Uint8Array

  constructor(text: string, marks: readonly Glyph[]) {
    this.#text = text
    this.#marks = marks
    this.#plainCloserAhead = plainClosersAhead(text, marks)
  }

  run(): Pairings {
    for (let i = 0; i < this.#marks.length; i++) {
      const mark = this.#marks[i]
      if (mark === undefined) break
      if (mark.family === 'single') this.#single(mark, i)
      else this.#double(mark, i)
    }
    this.#finish()
    this.#pairs.sort((a, b) => a.opening.start - b.opening.start)
    return { pairs: this.#pairs, strays: this.#strays.sort((a, b) => a.start - b.start) }
  }

  /** The depth at which a mark of this family is open, or -1. */
  #depthOf(family: Glyph['family']): number {
    for (let i = this.#open.length - 1; i >= 0; i--) if (this.#open[i]?.family === family) return i
    return -1
  }

  #double(mark: Glyph, i: number): void {
    const depth = this.#depthOf(mark.family)
    if (depth === -1) {
      if (opensFromNothing(mark)) this.#push(mark)
      else if (!isInches(this.#text, mark)) this.#strays.push(mark)
      return
    }
    const opening = this.#open[depth]
    if (opening !== undefined && this.#closes(mark, opening, i)) this.#close(mark, depth)
    else if (isInches(this.#text, mark)) return
    else if (this.#isNestedOpener(mark, i)) this.#push(mark)
    else this.#startAnew(mark, depth)
  }

  /** Whether a mark ends the quotation that `opening` began. */
  #closes(mark: Glyph, opening: Glyph, i: number): boolean {
    if (mark.family === 'angle')
      return mark.sign !== opening.sign && !(mark.sense === 'opens' && mark.looks === 'opening')
    if (mark.sense === 'opens') return mark.looks === 'closing' || (opening.sign === '„' && mark.looks !== 'opening')
    if (mark.sense === 'closes') return true
    if (mark.looks === 'opening') return false
    return !(isInches(this.#text, mark) && this.#isCloser(i + 1, mark.family))
  }

  #isCloser(i: number, family: Glyph['family']): boolean {
    const mark = this.#marks[i]
    if (mark === undefined || mark.family !== family) return false
    return mark.sense === 'closes' || (mark.sense === 'either' && mark.looks === 'closing')
  }

  /** A second opening mark is a quotation in a quotation when the next two marks both close. */
  #isNestedOpener(mark: Glyph, i: number): boolean {
    return this.#isCloser(i + 1, mark.family) && this.#isCloser(i + 2, mark.family)
  }

  #single(mark: Glyph, i: number): void {
    const depth = this.#depthOf('single')
    if (mark.looks === 'opening') {
      if (depth === -1) this.#push(mark)
      else if (mark.sense === 'opens') this.#replace(depth, mark)
      return
    }
    if (depth === -1 || (mark.looks === 'unclear' && mark.sense === 'opens')) return
    const isForgettable = isPossessive(this.#text, mark) && this.#plainCloserAhead[i] === 1
    if (!isForgettable) this.#close(mark, depth)
  }

  #push(mark: Glyph): void {
    if (this.#open.length < deepest) this.#open.push(mark)
    else this.#startAnew(mark, 0)
  }

  /** Ends what stands open at a depth; what was opened inside it and never closed was no quotation. */
  #close(mark: Glyph, depth: number): void {
    const [opening, ...inner] = this.#open.splice(depth)
    if (opening !== undefined) this.#pairs.push({ opening, closing: mark })
    this.#forget(inner)
  }

  #startAnew(mark: Glyph, depth: number): void {
    this.#forget(this.#open.splice(depth))
    this.#open.push(mark)
  }

  #replace(depth: number, mark: Glyph): void {
    this.#open.splice(depth)
    this.#open.push(mark)
  }

  #forget(openings: readonly Glyph[]): void {
    for (const one of openings) if (one.family !== 'single') this.#strays.push(one)
  }

  /** At the paragraph's end the outermost open quotation is unclosed; single marks need their closer to count. */
  #finish(): void {
    const doubles = this.#open.filter(({ family }) => family !== 'single')
    const first = this.#open[0]?.sign === '‘' ? this.#open[0] : doubles[0]
    this.#forget(doubles.filter((one) => one !== first))
    if (first !== undefined) this.#pairs.push({ opening: first, closing: null })
  }
}

function opensFromNothing(mark: Glyph): boolean {
  if (mark.sense === 'opens') return true
  if (mark.sense === 'either') return mark.looks !== 'closing'
  return mark.looks === 'opening'
}

/** A straight mark after a digit may be that of inches. */
function isInches(text: string, mark: Glyph): boolean {
  return mark.sign === '"' && /\d/.test(text.charAt(mark.start - 1))
}

/** "the teachers’ union": an s before, a word after. */
function isPossessive(text: string, mark: Glyph): boolean {
  return /s/i.test(text.charAt(mark.start - 1)) && /^\s\p{L}/u.test(text.slice(mark.start + 1, mark.start + 4))
}

function plainClosersAhead(text: string, marks: readonly Glyph[]): Uint8Array {
  const ahead = new Uint8Array(marks.length)
  let isAhead = 0
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = isAhead
    const mark = marks[i]
    if (mark === undefined || mark.family !== 'single') continue
    if (mark.looks === 'opening') isAhead = 0
    else if (!isPossessive(text, mark)) isAhead = 1
  }
  return ahead
}
