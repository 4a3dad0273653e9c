import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { NameParts } from './name-words.ts'
import { turned } from './organisation-words.ts'
import type { EntityWords } from './words.ts'

/** A name that bodies of many states have: "Foreign Ministry", "Supreme Court". */
export interface StateBody {
  /** Its words without the state. */
  readonly kind: string
  /** The state's name in the table of countries; `null` where the article does not tell it. */
  readonly state: string | null
}

/** Reads whose body a name is, so that the ministries of two states stay two. */
export class StateBodies {
  readonly #words: EntityWords
  readonly #stateOf = new Map<string, string>()

  constructor(words: EntityWords) {
    this.#words = words
    for (const { name, demonyms, aliases } of words.countries) {
      for (const one of [name, ...demonyms, ...aliases]) {
        const key = one.replaceAll('.', '')
        if (!this.#stateOf.has(key)) this.#stateOf.set(key, name)
      }
    }
  }

  /** What a name at a place is a body of; nothing where it is no name that several states' bodies have. */
  read({ words }: NameParts, tokens: Tokens, at: Span): StateBody | null {
    const front = this.#stateIn(words, 0)
    const rest = words.slice(front?.length ?? 0)
    const back = front === undefined ? this.#stateAtEnd(rest) : undefined
    const body = rest.slice(0, rest.length - (back?.length ?? 0))
    if (!this.#isBody(body)) return null
    const state = front?.state ?? back?.state ?? this.#stateBefore(tokens, tokens.at(at.start))
    const { organisationShortForms } = this.#words
    const kind = turned(body).flatMap((word) => organisationShortForms.get(word) ?? [word])
    return { kind: kind.join(' '), state }
  }

  #isBody(words: readonly string[]): boolean {
    const { stateBodyHeads, stateBodyWords, roleModifiers } = this.#words
    if (!words.some((word) => stateBodyHeads.has(word))) return false
    return words.every((word) => stateBodyHeads.has(word) || stateBodyWords.has(word) || roleModifiers.has(word))
  }

  /** A state's name or demonym whose words begin at a place. */
  #stateIn(words: readonly string[], from: number): { readonly state: string; readonly length: number } | undefined {
    for (const length of [2, 1]) {
      const state = this.#stateOf.get(words.slice(from, from + length).join(' '))
      if (state !== undefined && from + length <= words.length) return { state, length }
    }
    return undefined
  }

  #stateAtEnd(words: readonly string[]): { readonly state: string; readonly length: number } | undefined {
    for (const length of [2, 1]) {
      const found = words.length > length ? this.#stateIn(words, words.length - length) : undefined
      if (found?.length === length) return found
    }
    return undefined
  }

  /** "Iraq's", "Iraqi", "US" before the name. */
  #stateBefore(tokens: Tokens, first: number): string | null {
    const isPossessive = /^'s?$/.test(tokens.lower(first - 1))
    const last = isPossessive ? first - 2 : first - 1
    for (const from of [last - 1, last]) {
      const words = Array.from({ length: last - from + 1 }, (_, k) => tokens.lower(from + k).replaceAll('.', ''))
      const state = tokens.isCapitalised(from) ? this.#stateOf.get(words.join(' ')) : undefined
      if (state !== undefined) return state
    }
    return null
  }
}

/** The bodies of one article; one that is told without its state is that of the only state whose body of the kind it tells of. */
export function withStates(bodies: readonly (StateBody | null)[]): (StateBody | null)[] {
  const states = new Map<string, Set<string>>()
  for (const body of bodies) {
    if (body?.state == null) continue
    const all = states.get(body.kind) ?? new Set()
    states.set(body.kind, all.add(body.state))
  }
  return bodies.map((body) => {
    if (body === null || body.state !== null) return body
    const [sole, ...others] = states.get(body.kind) ?? []
    return sole !== undefined && others.length === 0 ? { ...body, state: sole } : body
  })
}
