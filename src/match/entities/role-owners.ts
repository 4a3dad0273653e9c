import type { Party } from './party.ts'
import type { Placed, Sheet } from './sheet.ts'
import type { EntityWords } from './words.ts'

/** What the words before a role say of it. */
export interface Before {
  readonly first: number
  readonly owner: Party | null
  /** An owner that only an earlier sentence names: the noun ("the group's"), or `''` for a pronoun ("its"). */
  readonly anaphor: string | null
  /** Words of the role that stand before its owner ("chief Pentagon spokesman"). */
  readonly title: readonly string[]
  readonly former: boolean
  /** Nothing before it says whose it is. */
  readonly isPlain: boolean
}

/** What the words behind a role say of it. */
export interface Behind {
  readonly owner: Party
  readonly end: number
  /** Words that belong to the role before its owner ("of the political bureau"). */
  readonly title: readonly string[]
}

/** How far the patterns look, in tokens. */
const farthest = 10
/** So many words of a title may stand in a row. */
export const longestTitle = 8
const possessors: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her'])
/** Words that end the chain of words between a role and its owner. */
export const chainStops: ReadonlySet<string> = new Set(
  'who which that and but said says told is was has in on at to'.split(' '),
)
const noEpithets: ReadonlySet<string> = new Set([...chainStops, ...possessors, 'the', 'a', 'of'])

/** Reads whose a role is. */
export class RoleOwners {
  readonly #sheet: Sheet
  readonly #words: EntityWords
  readonly #ofDemonym: (word: string) => Party | undefined

  constructor(sheet: Sheet, words: EntityWords, ofDemonym: (word: string) => Party | undefined) {
    this.#sheet = sheet
    this.#words = words
    this.#ofDemonym = ofDemonym
  }

  /** Whether a token can belong to a title. */
  isTitleWord(i: number): boolean {
    if (this.#sheet.nameAt(i) !== undefined) return false
    const word = this.#lower(i)
    return this.#words.roleModifiers.has(word) || this.#words.roleNouns.has(word) || this.#words.ranks.has(word)
  }

  /** Whose role it is, by the words before it: "Pentagon", "Iraqi", "Qadun's", "its", "union" ("union boss"). */
  before(start: number, from: number): Before {
    const plain: Before = { first: start, owner: null, anaphor: null, title: [], former: false, isPlain: true }
    const i = this.#lower(start - 1) === ']' ? start - 2 : start - 1
    if (i < from) return plain
    return this.#nameOrDemonym(i, from, plain) ?? this.#noun(i, plain) ?? this.#possessive(i, from, plain)
  }

  #nameOrDemonym(i: number, from: number, plain: Before): Before | undefined {
    const name = this.#sheet.nameAt(i)
    if (name !== undefined) {
      if (name.entity.type === 'person') return plain
      let first = name.first
      while (first > from && name.first - first < longestTitle && this.isTitleWord(first - 1)) first--
      return { ...plain, first, owner: name.entity, title: [this.text(first, name.first)], isPlain: false }
    }
    if (!this.#sheet.tokens.isCapitalised(i)) return undefined
    const country = this.#ofDemonym(this.#lower(i))
    return country && { ...plain, first: i, owner: country, isPlain: false }
  }

  #noun(i: number, plain: Before): Before | undefined {
    const noun = this.#lower(i)
    if (!this.#words.organisationTriggers.has(noun) || this.#words.roleNouns.has(noun)) return undefined
    return { ...plain, first: i, anaphor: noun, isPlain: false }
  }

  /** Epithets may stand between owner and role: "Iran's leading anti-terror commander". */
  #possessive(end: number, from: number, plain: Before): Before {
    let former = false
    let i = end
    while (i > from && i > end - 6 && this.#isEpithet(i)) {
      former ||= this.#words.formerWords.has(this.#lower(i))
      i--
    }
    const word = this.#lower(i)
    if (possessors.has(word)) return { ...plain, first: i, anaphor: '', former, isPlain: false }
    if (word !== "'s" && word !== "'") return plain
    const name = this.#sheet.nameAt(i - 1)
    if (name?.entity.type === 'person') return plain
    if (name !== undefined) return { ...plain, first: name.first, owner: name.entity, former, isPlain: false }
    const isDefinite = this.#lower(i - 2) === 'the'
    return isDefinite ? { ...plain, first: i - 2, anaphor: this.#lower(i - 1), former, isPlain: false } : plain
  }

  #isEpithet(i: number): boolean {
    if (this.#sheet.nameAt(i) !== undefined || this.isTitleWord(i)) return false
    const word = this.#lower(i)
    return word.length > 1 && /^[\p{Ll}-]+$/u.test(word) && !noEpithets.has(word)
  }

  /** "of Qadun's Union of Dockers", "of the political bureau of …": the owner behind the noun. */
  behind(head: number): Behind | undefined {
    const opener = this.#lower(head + 1)
    if (opener !== 'of' && opener !== 'for') return undefined
    const to = Math.min(this.#sheet.sentenceEnd(head), head + 2 + farthest)
    let lastOf = head + 1
    for (let i = head + 2; i < to; i++) {
      const name = this.#sheet.nameAt(i)
      if (name !== undefined && !this.#isPossessive(name.end)) return this.#owned(name, head, lastOf)
      if (name !== undefined) i = name.end
      else if (this.#lower(i) === 'of') lastOf = i
      else if (!this.#isChain(i)) return undefined
    }
    return undefined
  }

  #owned({ entity, end }: Placed, head: number, lastOf: number): Behind | undefined {
    if (entity.type === 'person') return undefined
    return { owner: entity, end, title: lastOf > head + 1 ? [this.text(head + 1, lastOf)] : [] }
  }

  /** A word that may stand between a role and its owner. */
  #isChain(i: number): boolean {
    return !chainStops.has(this.#lower(i)) && /^[\p{L}'-]+$/u.test(this.#lower(i))
  }

  #isPossessive(i: number): boolean {
    return this.#lower(i) === "'s" || this.#lower(i) === "'"
  }

  /** The words of some tokens with single spaces. */
  text(first: number, end: number): string {
    const { starts, ends, text } = this.#sheet.tokens
    return first >= end ? '' : text.slice(starts[first], ends[end - 1]).replace(/[\s\u00a0]+/g, ' ')
  }

  #lower(i: number): string {
    return this.#sheet.tokens.lower(i)
  }
}
