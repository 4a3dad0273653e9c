import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'
import { nameAt } from './name-labels.ts'
import type { Page } from './page.ts'
import type { NameSheet } from './sheet.ts'

/** What a word or a name can be called: nothing, or one of the four types of `nameLabels`. */
const types = 5
/** More calls than this count as this. */
const most = 3

/**
 * What the words and the names of an article were called when it was read the first time: what is a person in five
 * places is one in the sixth (two readings, after Krishnan and Manning 2006).
 */
export class NameCalls {
  /** The labels of the first reading. */
  readonly labels: Uint8Array
  readonly #words: Int32Array
  readonly #again: Int32Array
  /** For each token that was part of a name the key of the name, else 0. */
  readonly #names: Int32Array
  readonly #byWord = new Map<number, Int32Array>()
  readonly #byName = new Map<number, Int32Array>()

  constructor({ page, again, words, isIsland }: NameSheet, labels: Uint8Array) {
    this.labels = labels
    this.#words = words
    this.#again = again
    this.#names = new Int32Array(labels.length)
    for (let i = 0; i < labels.length; i++) {
      // A word without another place has nothing to learn from its own.
      if (isIsland[i] === 1 && again[i] !== -1) add(this.#byWord, this.#word(i), typeOf(labels[i] as number))
    }
    for (let i = 0; i < labels.length; i++) if (labels[i] !== 0) i = this.#addName(page, i)
  }

  /** A number for what the word is called at its other places: what it is called most, how often, and whether all agree; -1 for a word without. */
  ofWord(i: number): number {
    return this.#again[i] === -1 ? -1 : told(this.#byWord.get(this.#word(i)), typeOf(this.labels[i] as number))
  }

  /** The same for the whole name that the token was part of. */
  ofName(i: number): number {
    const name = this.#names[i] as number
    return name === 0 ? -1 : told(this.#byName.get(name), typeOf(this.labels[i] as number))
  }

  #word(i: number): number {
    return this.#words[i * wordKeyWidth + WordKey.word] as number
  }

  /** Counts the name that begins at a token, unless its first word stands nowhere else; gives its last token. */
  #addName(page: Page, first: number): number {
    const end = nameAt(this.labels, first)
    if (page.isCapital(first) && this.#again[first] === -1) return end - 1
    let key = 0
    for (let i = first; i < end; i++) key = Math.imul(key, 31) + this.#word(i)
    // 0 stands for no name.
    key |= 1
    this.#names.fill(key, first, end)
    add(this.#byName, key, typeOf(this.labels[first] as number))
    return end - 1
  }
}

const typeOf = (label: number): number => (label === 0 ? 0 : 1 + ((label - 1) >> 2))

function add(table: Map<number, Int32Array>, key: number, type: number): void {
  let counts = table.get(key)
  if (counts === undefined) {
    counts = new Int32Array(types)
    table.set(key, counts)
  }
  counts[type] = (counts[type] as number) + 1
}

/** The counts without one of `own` type: the type with the most, up to three of them, and whether they are all or two thirds. */
function told(counts: Int32Array | undefined, own: number): number {
  if (counts === undefined) return -1
  let best = 0
  let top = 0
  let all = 0
  for (let type = 0; type < types; type++) {
    const number = (counts[type] as number) - (type === own ? 1 : 0)
    all += number
    if (number <= top) continue
    top = number
    best = type
  }
  if (all === 0) return -1
  const share = top === all ? 2 : top * 3 >= all * 2 ? 1 : 0
  return (best << 5) | (Math.min(most, top) << 2) | share
}
