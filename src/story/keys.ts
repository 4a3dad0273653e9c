import type { ArticleText } from '../record/article.ts'
import { areSame } from '../record/kept-by.ts'
import { shortHash } from '../text/hash.ts'

/** A layer with the key that names what it was made from. */
export interface Kept {
  readonly key: string
  readonly value: unknown
}

/**
 * The keys of one article's results, each remembered with what it was made from: an article that an update does not touch
 * is asked for the same keys again, and nothing of it is hashed anew. The keys are the same as without remembering.
 */
export class Keys {
  readonly #root: string
  readonly #last = new Map<
    string,
    { readonly ruleset: string; readonly reads: readonly string[]; readonly key: string }
  >()
  readonly #contents = new Map<string, Kept & { readonly json: string }>()
  readonly #reviewed = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>()

  private constructor({ id, textId, given }: ArticleText) {
    this.#root = shortHash(`${id} ${textId} ${JSON.stringify(given)}`)
  }

  static of(article: ArticleText): Keys {
    const keys = known.get(article) ?? new Keys(article)
    known.set(article, keys)
    return keys
  }

  /** The key of the layer that rules make of layers of these keys. */
  layer(name: string, ruleset: string, reads: readonly string[]): string {
    const last = this.#last.get(name)
    if (last !== undefined && last.ruleset === ruleset && areSame(last.reads, reads)) return last.key
    const key = shortHash(`${ruleset} ${this.#root} ${reads.join(' ')}`)
    this.#last.set(name, { ruleset, reads, key })
    return key
  }

  /** A layer that goes by its content: its key, and the value of the same content that was made before, where there is one. */
  content(name: string, value: unknown): Kept {
    const last = this.#contents.get(name)
    if (last !== undefined && last.value === value) return last
    const json = JSON.stringify(value)
    if (last?.json === json) return last
    const kept = { key: shortHash(json), value, json }
    this.#contents.set(name, kept)
    return kept
  }

  /** What was made of the same things before, else what is made now. */
  reviewed<Made>(name: string, from: readonly unknown[], make: () => Made): Made {
    const last = this.#reviewed.get(name)
    if (last !== undefined && areSame(last.from, from)) return last.made as Made
    const made = make()
    this.#reviewed.set(name, { from, made })
    return made
  }
}

const known = new WeakMap<ArticleText, Keys>()
