import type { Party } from './party.ts'
import { chainStops, longestTitle, RoleOwners } from './role-owners.ts'
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
  readonly owner: Party | null
  /** An owner that only an earlier sentence names: "its", "the group's". The noun, or `''` for a pronoun. */
  readonly anaphor: string | null
  readonly former: boolean
  readonly isRank: boolean
}

/** Reads roles out of one article's tokens. */
export class RoleReader {
  readonly sheet: Sheet
  readonly #words: EntityWords
  readonly #owners: RoleOwners

  constructor(sheet: Sheet, words: EntityWords, ofDemonym: (word: string) => Party | undefined) {
    this.sheet = sheet
    this.#words = words
    this.#owners = new RoleOwners(sheet, words, ofDemonym)
  }

  /** Whether token `i` is the noun of a role or a rank. */
  isHead(i: number): boolean {
    const word = this.lower(i)
    if (!this.#words.roleNouns.has(word) && !this.#words.ranks.has(word)) return false
    return this.sheet.nameAt(i) === undefined && !this.#isAdjectival(i, word)
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
    const after = this.lower(i + 1)
    return (before === 'the' || before === 'an') && /^\p{Ll}{3,}$/u.test(after) && !chainStops.has(after)
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
    while (start > from && head - start < longestTitle && this.#joins(start - 1, isRank)) start--
    if (start > from && this.#namesTrade(start - 1, head)) start--
    const before = this.#owners.before(start, from)
    const behind = before.owner === null || before.isPlain ? this.#owners.behind(head) : undefined
    const words = [...before.title, this.#owners.text(start, head + 1), ...(behind?.title ?? [])]
    const former = this.#formerBefore(before.first, from)
    return {
      first: former ?? before.first,
      end: behind?.end ?? head + 1,
      head,
      title: words.filter((part) => part !== '').join(' '),
      owner: behind?.owner ?? before.owner,
      anaphor: behind === undefined ? before.anaphor : null,
      former: former !== undefined || before.former,
      isRank,
    }
  }

  /** Ranks join ranks ("Lieutenant General"), offices join offices. */
  #joins(i: number, isRank: boolean): boolean {
    return this.#owners.isTitleWord(i) && this.#isRankWord(i) === isRank
  }

  /** "a crane operator": the noun before a trade, which nothing but an article stands before. */
  #namesTrade(i: number, head: number): boolean {
    const { compoundRoles, personEpithets, organisationTriggers } = this.#words
    if (i !== head - 1 || !compoundRoles.has(this.lower(head)) || this.sheet.nameAt(i) !== undefined) return false
    const word = this.lower(i)
    const isNoun = /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) && !/(?:ed|ing|year-old)$/.test(word)
    if (!isNoun || personEpithets.has(word) || organisationTriggers.has(word)) return false
    return /^an?$/.test(this.lower(i - 1)) && !this.sheet.tokens.isCapitalised(i)
  }

  #formerBefore(first: number, from: number): number | undefined {
    if (first > from && this.#words.formerWords.has(this.lower(first - 1))) return first - 1
    const isEx = first - 2 >= from && this.lower(first - 1) === '-' && this.lower(first - 2) === 'ex'
    return isEx ? first - 2 : undefined
  }

  /** The token after the nouns that say what an organisation is: "X resistance group". */
  afterTriggers(end: number): number {
    let last = end
    for (let i = end; i < end + 5; i++) {
      const word = this.lower(i)
      const isNoun = this.#words.organisationTriggers.has(word) && !this.#words.roleNouns.has(word)
      if (isNoun) last = i + 1
      else if (!this.#words.triggerModifiers.has(word)) break
    }
    return last
  }
}
