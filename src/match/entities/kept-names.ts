import { keptByPair } from '../../record/kept-by.ts'
import type { Link, Matcher } from '../group.ts'
import { KeptLinks } from '../kept-links.ts'
import { type Face, linkThreshold, NameMatcher } from './alike.ts'
import type { EntityWords } from './words.ts'

/**
 * The names of a story as they were compared last, so that only new ones are compared. What it gives depends on what it is
 * asked about only.
 */
export class KeptNames {
  readonly matcher: NameMatcher
  /** By id. */
  faces: ReadonlyMap<string, Face> = new Map()
  /** How two names go together by themselves. */
  readonly areUnlike: (a: Face, b: Face) => boolean
  readonly #full: KeptLinks<Face, string>
  readonly #lone: KeptLinks<Face, string>
  readonly #pages = new WeakMap<Face, readonly Face[]>()

  constructor(words: EntityWords) {
    this.matcher = new NameMatcher(words)
    const matcher: Matcher<Face, string> = {
      id: ({ id }) => id,
      keys: (name) => this.matcher.keys(name),
      alike: (a, b) => this.matcher.link(a, b).score,
      threshold: linkThreshold,
    }
    this.#full = new KeptLinks(matcher)
    this.#lone = new KeptLinks(matcher)
    this.areUnlike = keptByPair((a: Face, b: Face) => this.matcher.link(a, b).score < linkThreshold)
  }

  /** The links among full names. */
  full(names: readonly Face[]): readonly Link<string>[] {
    return this.#full.among(names.map((name) => this.#page(name)))
  }

  /** The links among lone names. */
  lone(names: readonly Face[]): readonly Link<string>[] {
    return this.#lone.among(names.map((name) => this.#page(name)))
  }

  #page(name: Face): readonly Face[] {
    const known = this.#pages.get(name) ?? [name]
    this.#pages.set(name, known)
    return known
  }
}
