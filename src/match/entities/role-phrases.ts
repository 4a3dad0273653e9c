import type { Draft } from './draft.ts'
import type { Sheet } from './sheet.ts'
import type { EntityWords } from './words.ts'

/** "chief Pentagon spokesman", "the deputy head of the Port Guard": a role as its words stand there. */
export interface RolePhrase {
  /** The first token of all, with its owner and "former". */
  readonly first: number
  /** The token after the last one. */
  readonly end: number
  /** The role's noun. */
  readonly head: number
  /** The words of the role without article, "former" and owner. */
  readonly title: string
  readonly owner: Draft | null
  /** An owner that only an earlier sentence names: "its", "the group's". The noun, or `''` for a pronoun. */
  readonly anaphor: string | null
  readonly former: boolean
  readonly isRank: boolean
}

/** What the words before a role say of it. */
interface Before {
  readonly first: number
  readonly owner: Draft | null
  readonly anaphor: string | null
  /** Words of the role that stand before its owner ("chief Pentagon spokesman"). */
  readonly title: readonly string[]
  readonly former: boolean
  /** Nothing before it says whose it is. */
  readonly isPlain: boolean
}

/** How far the pattern looks, in tokens. */
const farthest = 10
const possessors: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her'])
const chainStops: ReadonlySet<string> = new Set(['who', 'which', 'that', 'and', 'but', 'said', 'says', 'told', 'is', 'was', 'has', 'in', 'at', 'on', 'to'])

/** Reads roles out of one article's tokens. */
export class RoleReader {
  readonly sheet: Sheet
  readonly #words: EntityWords
  readonly #ofDemonym: (word: string) => Draft | undefined

  constructor(sheet: Sheet, words: EntityWords, ofDemonym: (word: string) => Draft | undefined) {
    this.sheet = sheet
    this.#words = words
    this.#ofDemonym = ofDemonym
  }

  /** Whether token `i` is the noun of a role or a rank. */
  isHead(i: number): boolean {
    if (this.sheet.nameAt(i) !== undefined) return false
    const word = this.lower(i)
    if (!this.#words.roleNouns.has(word) && !this.#words.ranks.has(word)) return false
    if (!this.#isAdjectival(i, word)) return true
    return false
  }

  lower(i: number): string {
    return this.sheet.tokens.lower(i)
  }

  /** "official figures": followed by the noun that it belongs to. */
  #isAdjectival(i: number, word: string): boolean {
    if (!this.#words.adjectivalRoles.has(word)) return false
    const next = this.sheet.nameAt(i + 1)
    if (next !== undefined) return next.entity.type !== 'person'
    const before = this.lower(i - 1)
    return (before === 'the' || before === 'an') && /^\p{Ll}{3,}$/u.test(this.lower(i + 1)) && !chainStops.has(this.lower(i + 1))
  }

  #isTitleWord(i: number): boolean {
    const word = this.lower(i)
    return this.#words.roleModifiers.has(word) || this.#words.roleNouns.has(word) || this.#words.ranks.has(word)
  }

  #isRankWord(i: number): boolean {
    const word = this.lower(i)
    return this.#words.ranks.has(word) && !this.#words.roleNouns.has(word)
  }

  /** The role whose noun is token `head`, with its words before and its "of …" behind. */
  phrase(head: number): RolePhrase {
    const from = this.sheet.sentenceStart(head)
    const isRank = this.#isRankWord(head)
    let start = head
    while (start > from && this.#joins(start - 1, isRank)) start--
    const before = this.#ownerBefore(start, from)
    const behind = before.owner === null || before.isPlain ? this.#ownerBehind(head) : undefined
    const title = [...before.title, this.#text(start, head + 1), ...(behind?.title ?? [])].filter((part) => part !== '').join(' ')
    const former = this.#formerBefore(before.first, from)
    return {
      first: former ?? before.first,
      end: behind?.end ?? head + 1,
      head,
      title,
      owner: behind?.owner ?? before.owner,
      anaphor: behind === undefined ? before.anaphor : null,
      former: former !== undefined || before.former,
      isRank,
    }
  }

  #joins(i: number, isRank: boolean): boolean {
    if (this.sheet.nameAt(i) !== undefined || !this.#isTitleWord(i)) return false
    return isRank ? this.#words.ranks.has(this.lower(i)) && !this.#words.roleNouns.has(this.lower(i)) : !this.#isRankWord(i)
  }

  #text(first: number, end: number): string {
    const { starts, ends, text } = this.sheet.tokens
    return first >= end ? '' : text.slice(starts[first], ends[end - 1]).replace(/[\s\u00a0]+/g, ' ')
  }

  #formerBefore(first: number, from: number): number | undefined {
    if (first > from && this.#words.formerWords.has(this.lower(first - 1))) return first - 1
    const isEx = first - 2 >= from && this.lower(first - 1) === '-' && this.lower(first - 2) === 'ex'
    return isEx ? first - 2 : undefined
  }

  /** Whose role it is, by the words before it: "Pentagon", "Iraqi", "Qadun's", "its". */
  #ownerBefore(start: number, from: number): Before {
    const plain: Before = { first: start, owner: null, anaphor: null, title: [], former: false, isPlain: true }
    let i = start - 1
    if (i < from) return plain
    const name = this.sheet.nameAt(i)
    if (name !== undefined && name.entity.type !== 'person') {
      let first = name.first
      while (first > from && this.#isTitleWord(first - 1) && this.sheet.nameAt(first - 1) === undefined) first--
      return { ...plain, first, owner: name.entity, title: [this.#text(first, name.first)], isPlain: false }
    }
    const country = this.#ofDemonym(this.lower(i))
    if (country !== undefined && this.sheet.tokens.isCapitalised(i)) return { ...plain, first: i, owner: country, isPlain: false }
    let former = false
    // Epithets stand between owner and role: "Iran's leading anti-terror commander".
    while (i > from && i > start - 7 && this.#isEpithet(i)) {
      former ||= this.#words.formerWords.has(this.lower(i))
      i--
    }
    const word = this.lower(i)
    if (possessors.has(word)) return { ...plain, first: i, anaphor: '', former, isPlain: false }
    if (word !== "'s" && word !== "'") return plain
    return this.#possessor(i, plain, former)
  }

  #possessor(
    i: number,
    plain: Before,
    former: boolean,
  ): Before {
    const name = this.sheet.nameAt(i - 1)
    if (name !== undefined) {
      if (name.entity.type === 'person') return plain
      return { ...plain, first: name.first, owner: name.entity, former, isPlain: false }
    }
    const isDefinite = this.lower(i - 2) === 'the'
    return isDefinite ? { ...plain, first: i - 2, anaphor: this.lower(i - 1), former, isPlain: false } : plain
  }

  #isEpithet(i: number): boolean {
    if (this.sheet.nameAt(i) !== undefined || this.#isTitleWord(i)) return false
    const word = this.lower(i)
    return /^[\p{Ll}-]+$/u.test(word) && word.length > 1 && !chainStops.has(word) && word !== 'the' && word !== 'a' && word !== 'of' && !possessors.has(word)
  }

  /** "of Qadun's Union of Dockers", "for the company", "of the political bureau of …": the owner behind the noun. */
  #ownerBehind(head: number): { owner: Draft | null; end: number; title: string[] } | undefined {
    const to = Math.min(this.sheet.sentenceEnd(head), head + 2 + farthest)
    const opener = this.lower(head + 1)
    if (opener !== 'of' && opener !== 'for') return undefined
    let lastOf = head + 1
    for (let i = head + 2; i < to; i++) {
      const name = this.sheet.nameAt(i)
      if (name !== undefined) {
        if (name.entity.type === 'person') return undefined
        const next = this.lower(name.end)
        if (next === "'s" || next === "'") {
          i = name.end
          continue
        }
        return { owner: name.entity, end: name.end, title: lastOf > head + 1 ? [this.#text(head + 1, lastOf)] : [] }
      }
      const word = this.lower(i)
      if (word === 'of') lastOf = i
      else if (chainStops.has(word) || !/^[\p{L}'-]+$/u.test(word)) return undefined
    }
    return undefined
  }

  /** The token after the nouns that say what an organisation is: "X resistance group". */
  afterTriggers(end: number): number {
    let i = end
    while (i < end + 3 && this.#words.triggerModifiers.has(this.lower(i))) i++
    let last = end
    while (i < end + 5 && (this.#words.organisationTriggers.has(this.lower(i)) || this.#words.triggerModifiers.has(this.lower(i)))) {
      if (this.#words.roleNouns.has(this.lower(i))) break
      i++
      last = i
    }
    return last
  }
}
