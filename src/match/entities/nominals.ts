import { type Holders, RoleBook } from './holders.ts'
import type { Party } from './party.ts'
import type { FoundRole } from './role-finder.ts'
import type { RolePhrase, RoleReader } from './role-phrases.ts'
import type { Placed, Sheet } from './sheet.ts'

/** A description that stands for a person: where it stands, and why it was taken for that person. */
export interface Nominal {
  readonly phrase: RolePhrase
  /** With its article ("the", "a"). */
  readonly first: number
  readonly end: number
  readonly person: Party
  readonly by: 'holder' | 'next-paragraph' | 'last-named' | 'same-words'
}

/** So many descriptions of one article are looked at: a degenerate text must not take long. */
const most = 1000
/** How many parts (paragraphs) "The PMU official" may stand after the name. */
const reach = 2

/** Finds who is meant by "the minister", "the PMU official", "A senior leader of …" where that can be told. */
export function nominalsIn(reader: RoleReader, taken: ReadonlySet<number>, holders: Holders): Nominal[] {
  return new Nominals(reader, holders).all(taken)
}

class Nominals {
  readonly #reader: RoleReader
  readonly #sheet: Sheet
  readonly #holders: Holders
  /** The article's roles, and those that descriptions have added. */
  readonly #roles: FoundRole[]
  readonly #book: RoleBook
  readonly #found: Nominal[] = []
  /** Descriptions that brought in somebody without a name: "a ministry official". */
  readonly #nameless = new Set<string>()

  constructor(reader: RoleReader, holders: Holders) {
    this.#reader = reader
    this.#sheet = reader.sheet
    this.#holders = holders
    this.#roles = [...holders.roles]
    this.#book = new RoleBook(holders)
  }

  all(taken: ReadonlySet<number>): Nominal[] {
    const open: RolePhrase[] = []
    for (let i = 0; i < this.#sheet.tokens.count && this.#found.length + open.length < most; i++) {
      if (taken.has(i) || !this.#reader.isHead(i) || this.#reader.isHead(i + 1)) continue
      const phrase = this.#reader.phrase(i)
      if (phrase.former || (phrase.isRank && this.#isLowerRank(i))) continue
      const nominal = this.#resolve(phrase)
      if (nominal === undefined) open.push(phrase)
      else this.#add(nominal)
    }
    return [...this.#found, ...open.flatMap((phrase) => this.#repeated(phrase) ?? [])]
  }

  #add(nominal: Nominal): void {
    this.#found.push(nominal)
    const person = this.#sheet.firstOf(nominal.person)
    if (person === undefined) return
    // What a description says of its person helps with the next one: "Ozmara's transport minister", "the minister".
    const role = { person, phrase: nominal.phrase, first: nominal.first, end: nominal.end }
    this.#roles.push(role)
    this.#book.add(role)
  }

  /** "general" and "private" written small are adjectives. */
  #isLowerRank(i: number): boolean {
    return (
      /^(?:general|private|major|marshal|cadet)$/.test(this.#reader.lower(i)) && !this.#sheet.tokens.isCapitalised(i)
    )
  }

  #resolve(phrase: RolePhrase): Nominal | undefined {
    const before = this.#reader.lower(phrase.first - 1)
    const isIndefinite = /^(?:an?|another|one)$/.test(before)
    const isDefinite = before === 'the' || phrase.anaphor !== null || phrase.owner !== null
    const first = isIndefinite || before === 'the' ? phrase.first - 1 : phrase.first
    if (this.#describesThing(first)) return undefined
    const owner = this.#holders.ownerOf(phrase)
    const key = `${owner?.id ?? phrase.anaphor ?? ''} ${this.#holders.asCompared(phrase.title)}`
    if (isIndefinite) {
      const later = owner === null ? undefined : this.#inNextParagraph(phrase, first)
      if (later === undefined) this.#nameless.add(key)
      return later
    }
    // "The ministry official" after "a ministry official" is still nobody by name.
    if (this.#nameless.has(key) || (!isDefinite && !this.#isHeadline(phrase.first))) return undefined
    return this.#ofDefinite(phrase, first, owner)
  }

  #ofDefinite(phrase: RolePhrase, first: number, owner: Party | null): Nominal | undefined {
    const holder = this.#book.holder(this.#sheet, phrase, owner)
    if (holder !== undefined) return { phrase, first, end: phrase.end, person: holder, by: 'holder' }
    const last = this.#reader.lower(phrase.first - 1) === 'the' ? this.#lastFitting(phrase, first, owner) : undefined
    if (last !== undefined) return { phrase, first, end: phrase.end, person: last, by: 'last-named' }
    return this.#inLead(phrase, first, owner)
  }

  /** "Veld Terminals, the operator of the port," tells what an organisation is. */
  #describesThing(first: number): boolean {
    const named = this.#reader.lower(first - 1) === ',' ? this.#sheet.nameAt(first - 2) : undefined
    return named !== undefined && named.entity.type !== 'person'
  }

  /** Headlines leave articles out ("… : Transport minister"). */
  #isHeadline(i: number): boolean {
    const kind = this.#sheet.parts[this.#sheet.tokens.paragraphOf[i] ?? 0]?.kind
    return kind === 'title' || kind === 'subtitle' || kind === 'heading'
  }

  /** A lead that names nobody yet: the name follows. */
  #inLead(phrase: RolePhrase, first: number, owner: Party | null): Nominal | undefined {
    const isSpecific = owner !== null || /^(?:of|for)$/.test(this.#reader.lower(phrase.head + 1))
    if (!isSpecific || this.#sheet.nameBefore(first, isPerson) !== undefined) return undefined
    return this.#inNextParagraph(phrase, first)
  }

  /** A role without a name that opens a paragraph is often named in the next one: its only person, named there first. */
  #inNextParagraph(phrase: RolePhrase, first: number): Nominal | undefined {
    const { tokens } = this.#sheet
    const paragraph = tokens.paragraphOf[first] ?? 0
    if (tokens.firstOfParagraph[paragraph] !== first) return undefined
    const from = tokens.firstOfParagraph[paragraph + 1] ?? tokens.count
    const to = tokens.firstOfParagraph[paragraph + 2] ?? tokens.count
    const next = this.#sheet.namesBetween(from, to).filter(isPerson)
    const sole = next[0]
    if (sole === undefined || this.#sheet.namesBetween(first, from).some(isPerson)) return undefined
    if (next.some(({ entity }) => entity !== sole.entity) || this.#sheet.firstOf(sole.entity) !== sole) return undefined
    return { phrase, first, end: phrase.end, person: sole.entity, by: 'next-paragraph' }
  }

  #lastFitting(phrase: RolePhrase, first: number, owner: Party | null): Party | undefined {
    if (owner !== null) return owner.type === 'organisation' ? this.#lastNamed(first, owner) : undefined
    return this.#lastLeader(phrase, first)
  }

  /** "The union boss", where the article leaves the union's name out: the person named last, who leads a union by another article. */
  #lastLeader({ anaphor, head }: RolePhrase, first: number): Party | undefined {
    if (anaphor === null || anaphor === '' || !this.#holders.leaderNouns.has(this.#reader.lower(head))) return undefined
    const last = this.#sheet.nameBefore(first, isPerson)
    if (last === undefined || this.#distance(last.first, first) > reach) return undefined
    return this.#holders.knowledge.leads(last.entity, anaphor) ? last.entity : undefined
  }

  /**
   * "The PMU official pointed out …": the person named last before it, if their organisation agrees; else the one
   * before, since the last may stand inside a quotation ("the [US President Joe] Biden administration").
   */
  #lastNamed(first: number, owner: Party): Party | undefined {
    const last = this.#sheet.nameBefore(first, isPerson)
    if (last === undefined || this.#distance(last.first, first) > reach) return undefined
    if (this.#belongs(last.entity, owner)) return last.entity
    const before = this.#sheet.nameBefore(last.first, (name) => isPerson(name) && name.entity !== last.entity)
    if (before === undefined || this.#distance(before.first, last.first) > 1) return undefined
    return this.#belongs(before.entity, owner) ? before.entity : undefined
  }

  #distance(from: number, to: number): number {
    const { paragraphOf } = this.#sheet.tokens
    return (paragraphOf[to] ?? 0) - (paragraphOf[from] ?? 0)
  }

  #belongs(person: Party, owner: Party): boolean {
    return this.#roles.some((role) => {
      const other = role.person.entity === person ? this.#holders.ownerOf(role.phrase) : null
      return other !== null && this.#holders.knowledge.belongs(other, owner)
    })
  }

  /** The same words elsewhere in the article ("… : PMU official" in a headline) stand for the same person. */
  #repeated(phrase: RolePhrase): Nominal | undefined {
    const owner = this.#holders.ownerOf(phrase)
    if (owner === null || /^an?$/.test(this.#reader.lower(phrase.first - 1))) return undefined
    const title = phrase.title.toLowerCase()
    const same = this.#found.filter(
      (other) => other.phrase.title.toLowerCase() === title && this.#holders.ownerOf(other.phrase) === owner,
    )
    const [person, ...others] = new Set(same.map((one) => one.person))
    if (person === undefined || others.length > 0) return undefined
    return { phrase, first: phrase.first, end: phrase.end, person, by: 'same-words' }
  }
}

const isPerson = ({ entity }: Placed): boolean => entity.type === 'person'
