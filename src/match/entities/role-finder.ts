import type { Party } from './party.ts'
import type { RolePhrase, RoleReader } from './role-phrases.ts'
import type { Placed, Sheet } from './sheet.ts'
import type { EntityWords } from './words.ts'

/** A role that the words of one article give a person. */
export interface FoundRole {
  readonly person: Placed
  readonly phrase: RolePhrase
  /** The words that it rests on, as tokens. */
  readonly first: number
  readonly end: number
}

const suffixStops: ReadonlySet<string> = new Set(
  'who which that and or said says told added has have had is was were will would in on at by to from with as'.split(
    ' ',
  ),
)
/** How many tokens an apposition's noun may be away. */
const reach = 12

/** Finds the roles that one article's patterns give its persons: before the name, behind it, beside a comma. */
export class RoleFinder {
  readonly #reader: RoleReader
  readonly #sheet: Sheet
  readonly #words: EntityWords
  readonly found: FoundRole[] = []
  /** Nouns of roles that belong to a name already. */
  readonly taken: Set<number> = new Set()

  constructor(reader: RoleReader, words: EntityWords) {
    this.#reader = reader
    this.#sheet = reader.sheet
    this.#words = words
    for (const name of this.#sheet.names) {
      if (name.entity.type !== 'person') continue
      this.#prefix(name)
      this.#prefixOf(name)
      this.#appositionBehind(name)
      this.#appositionBefore(name)
      this.#clause(name)
    }
  }

  #take(person: Placed, phrase: RolePhrase, first = phrase.first, end = phrase.end): void {
    if (this.taken.has(phrase.head)) return
    this.taken.add(phrase.head)
    this.found.push({ person, phrase, first, end })
  }

  /** "Iraqi Foreign Minister NAME", "Commander Lieutenant General NAME". */
  #prefix(name: Placed): void {
    let at = name.first - 1
    while (at >= this.#sheet.sentenceStart(name.first) && this.#reader.isHead(at) && !this.#isOfPhrase(at)) {
      const phrase = this.#reader.phrase(at)
      this.#take(name, { ...phrase, end: at + 1 })
      if (!phrase.isRank) return
      at = phrase.first - 1
    }
  }

  #isOfPhrase(head: number): boolean {
    return this.#words.adjectivalRoles.has(this.#reader.lower(head))
  }

  /** "Spokesman of the Dockers' Front group NAME". */
  #prefixOf(name: Placed): void {
    const from = Math.max(this.#sheet.sentenceStart(name.first), name.first - reach)
    for (let head = name.first - 3; head >= from; head--) {
      if (!this.#reader.isHead(head)) continue
      const phrase = this.#reader.phrase(head)
      if (phrase.owner !== null && phrase.end > head + 1 && this.#reader.afterTriggers(phrase.end) === name.first) {
        this.#take(name, phrase)
      }
      return
    }
  }

  /** "NAME, the deputy head of the Port Guard", "NAME, 41, a crane operator". */
  #appositionBehind(name: Placed): void {
    const { tokens } = this.#sheet
    const to = this.#sheet.sentenceEnd(name.first)
    let at = name.end
    if (tokens.lower(at) !== ',' && tokens.lower(at) !== '(') return
    at++
    if (/^\d{1,3}$/.test(tokens.lower(at)) && tokens.lower(at + 1) === ',') at += 2
    const head = this.#headBehind(at, Math.min(to, at + reach))
    if (head === undefined) return
    const phrase = this.#reader.phrase(head)
    const next = this.#sheet.nameAt(phrase.end)
    // "NAME, Prime Minister OTHER": the role is the other's.
    if (phrase.first < at - 1 || (next !== undefined && next.entity.type === 'person' && next.first === phrase.end))
      return
    const end = this.#reader.afterTriggers(phrase.end)
    if (!this.#closes(end, to)) return
    this.#take(name, phrase)
  }

  /** The noun of the apposition that begins at `at`: the last of its first nouns, "chief executive". */
  #headBehind(at: number, to: number): number | undefined {
    let head: number | undefined
    for (let i = at; i < to; i++) {
      const word = this.#reader.lower(i)
      if (this.#sheet.nameAt(i)?.entity.type === 'person' || suffixStops.has(word)) return head
      if (this.#reader.isHead(i)) head = i
      else if (head !== undefined) return head
      else if (!/^(?:['\u2019]s?|[\p{L}\p{N}'.&-]+)$/u.test(word)) return undefined
    }
    return head
  }

  #closes(i: number, to: number): boolean {
    return (
      i >= to ||
      /^(?:[,.;:)(!?"\u2013\u2014-]|who|which|said|says|told|and|in|at|from|on|has|was)$/.test(this.#reader.lower(i))
    )
  }

  /** "the group's spokesman, NAME", "its director, NAME". */
  #appositionBefore(name: Placed): void {
    const comma = name.first - 1
    const from = this.#sheet.sentenceStart(name.first)
    if (comma <= from || this.#reader.lower(comma) !== ',') return
    let head = comma - 1
    while (head >= from && head > comma - reach && !this.#reader.isHead(head)) head--
    if (head < from || !this.#reader.isHead(head)) return
    const phrase = this.#reader.phrase(head)
    if (this.#reader.afterTriggers(phrase.end) === comma && this.#standsAlone(phrase)) this.#take(name, phrase)
  }

  /** It begins with "the" or an owner, and is not the apposition of a person named before it. */
  #standsAlone(phrase: RolePhrase): boolean {
    const isDefinite = this.#reader.lower(phrase.first - 1) === 'the'
    if (phrase.owner === null && phrase.anaphor === null && !isDefinite) return false
    const start = isDefinite ? phrase.first - 1 : phrase.first
    // "OTHER, the Pentagon spokesman, NAME …" tells of the other.
    return this.#reader.lower(start - 1) !== ',' || this.#sheet.nameAt(start - 2)?.entity.type !== 'person'
  }

  /** "NAME, who leads the union". */
  #clause(name: Placed): void {
    const at = this.#reader.lower(name.end) === ',' ? name.end + 1 : name.end
    if (this.#reader.lower(at) !== 'who') return
    const title = this.#words.roleVerbs.get(this.#reader.lower(at + 1))
    if (title === undefined) return
    for (let i = at + 2; i < at + 8; i++) {
      const owner = this.#sheet.nameAt(i)
      if (owner === undefined && !/^[\p{L}'-]+$/u.test(this.#reader.lower(i))) return
      if (owner === undefined) continue
      if (owner.entity.type === 'person') return
      this.#take(name, ofClause(title, at + 1, owner.end, owner.entity))
      return
    }
  }
}

function ofClause(title: string, first: number, end: number, owner: Party): RolePhrase {
  return { first, end, head: first, title, owner, anaphor: null, former: false, isRank: false }
}
