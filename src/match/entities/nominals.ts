import type { Draft } from './draft.ts'
import type { FoundRole } from './role-finder.ts'
import type { RolePhrase, RoleReader } from './role-phrases.ts'
import type { Placed, Sheet } from './sheet.ts'

/** A description that stands for a person: where it stands, and why it was taken for that person. */
export interface Nominal {
  readonly phrase: RolePhrase
  /** With its article ("the", "a"). */
  readonly first: number
  readonly end: number
  readonly person: Draft
  readonly by: 'holder' | 'next-paragraph' | 'last-named'
}

/** What the descriptions of one article are compared with. */
export interface Holders {
  /** The roles of this article. */
  readonly roles: readonly FoundRole[]
  /** The owner of a role, also one that only an earlier sentence names. */
  readonly ownerOf: (phrase: RolePhrase) => Draft | null
  /** Persons of all articles with the role, by its noun and its owner. */
  readonly inStory: (noun: string, owner: Draft) => readonly Draft[]
  /** Whether `inner` is the organisation `outer` or a part of it. */
  readonly belongs: (inner: Draft, outer: Draft) => boolean
}

/** Finds who is meant by "the minister", "the PMU official", "A senior leader of …" where that can be told. */
export function nominalsIn(reader: RoleReader, taken: ReadonlySet<number>, holders: Holders): Nominal[] {
  const found: Nominal[] = []
  const gained: FoundRole[] = []
  const open: RolePhrase[] = []
  const { tokens } = reader.sheet
  for (let i = 0; i < tokens.count; i++) {
    if (taken.has(i) || !reader.isHead(i) || reader.isHead(i + 1)) continue
    const phrase = reader.phrase(i)
    if (phrase.former || (phrase.isRank && isLowerRank(reader, i))) continue
    const nominal = resolve(reader, phrase, holders, [...holders.roles, ...gained])
    if (nominal === undefined) {
      open.push(phrase)
      continue
    }
    found.push(nominal)
    const place = reader.sheet.names.find(({ entity }) => entity === nominal.person)
    if (place !== undefined && nominal.by !== 'holder') gained.push({ person: place, phrase, first: nominal.first, end: nominal.end })
  }
  return [...found, ...repeated(reader, open, found, holders)]
}

/** "general" and "private" written small are adjectives. */
function isLowerRank(reader: RoleReader, i: number): boolean {
  return /^(?:general|private|major|marshal|cadet)$/.test(reader.lower(i)) && !reader.sheet.tokens.isCapitalised(i)
}

function resolve(reader: RoleReader, phrase: RolePhrase, holders: Holders, roles: readonly FoundRole[]): Nominal | undefined {
  const before = reader.lower(phrase.first - 1)
  const isDefinite = before === 'the' || phrase.anaphor !== null || phrase.owner !== null
  const isIndefinite = before === 'a' || before === 'an'
  const first = isIndefinite || before === 'the' ? phrase.first - 1 : phrase.first
  const owner = holders.ownerOf(phrase)
  const make = (person: Draft, by: Nominal['by']): Nominal => ({ phrase, first, end: phrase.end, person, by })
  if (isIndefinite) {
    const next = owner === null ? undefined : nextParagraphPerson(reader.sheet, first)
    return next && make(next, 'next-paragraph')
  }
  if (!isDefinite) return undefined
  const holder = holderOf(reader, phrase, owner, holders, roles)
  if (holder !== undefined) return make(holder, 'holder')
  const last = owner === null || before !== 'the' ? undefined : lastNamed(reader.sheet, first, owner, holders, roles)
  return last && make(last, 'last-named')
}

/** The one person with this role: in the article, else in the story where the owner is named. */
function holderOf(
  reader: RoleReader,
  phrase: RolePhrase,
  owner: Draft | null,
  holders: Holders,
  roles: readonly FoundRole[],
): Draft | undefined {
  const noun = reader.lower(phrase.head)
  const fits = roles.filter((role) => {
    if (role.phrase.former || lastWord(role.phrase.title) !== noun || !holdsWords(role.phrase.title, phrase.title)) return false
    if (owner === null) return role.first < phrase.first || noun.length > 0
    const other = holders.ownerOf(role.phrase)
    return other === null || other === owner
  })
  const persons = new Set(fits.map(({ person }) => person.entity))
  if (persons.size === 1) return [...persons][0]
  if (persons.size > 1 || owner === null) return undefined
  const inStory = holders.inStory(noun, owner)
  return inStory.length === 1 ? inStory[0] : undefined
}

const lastWord = (title: string): string => title.toLowerCase().replace(/ of .*/, '').split(' ').at(-1) ?? ''

/** "the minister" fits "transport minister", "the foreign minister" does not. */
function holdsWords(title: string, sought: string): boolean {
  const words = new Set(title.toLowerCase().split(' '))
  return sought.toLowerCase().split(' ').every((word) => words.has(word))
}

/** A role without a name that opens a paragraph is often named in the next one: its only person, named there first. */
function nextParagraphPerson(sheet: Sheet, first: number): Draft | undefined {
  const { tokens } = sheet
  const paragraph = tokens.paragraphOf[first] ?? 0
  if ((tokens.firstOfParagraph[paragraph] ?? 0) !== first) return undefined
  const from = tokens.firstOfParagraph[paragraph + 1] ?? tokens.count
  const to = tokens.firstOfParagraph[paragraph + 2] ?? tokens.count
  const own = persons(sheet, first, from)
  const next = persons(sheet, from, to)
  const sole = next[0]
  if (own.length > 0 || sole === undefined || next.some(({ entity }) => entity !== sole.entity)) return undefined
  return sheet.names.find(({ entity }) => entity === sole.entity)?.first === sole.first ? sole.entity : undefined
}

/** "The PMU official pointed out …": the person named last before it, if what is known of them agrees. */
function lastNamed(sheet: Sheet, first: number, owner: Draft, holders: Holders, roles: readonly FoundRole[]): Draft | undefined {
  const last = sheet.nameBefore(first, ({ entity }) => entity.type === 'person')
  if (last === undefined) return undefined
  const distance = (sheet.tokens.paragraphOf[first] ?? 0) - (sheet.tokens.paragraphOf[last.first] ?? 0)
  if (distance > 2) return undefined
  // The speaker of a paragraph, not somebody named in passing: the first or only person of it, as a subject.
  const known = roles.filter(({ person }) => person.entity === last.entity)
  const agrees = known.some(({ phrase }) => {
    const other = holders.ownerOf(phrase)
    return other !== null && holders.belongs(other, owner)
  })
  return agrees ? last.entity : subjectOf(sheet, last, owner, holders, roles)
}

/** The last person may stand inside a quotation ("the [US President Joe] Biden administration"): then the one before. */
function subjectOf(sheet: Sheet, last: Placed, owner: Draft, holders: Holders, roles: readonly FoundRole[]): Draft | undefined {
  const before = sheet.nameBefore(last.first, ({ entity }) => entity.type === 'person' && entity !== last.entity)
  if (before === undefined) return undefined
  const isNear = (sheet.tokens.paragraphOf[last.first] ?? 0) - (sheet.tokens.paragraphOf[before.first] ?? 0) <= 1
  const agrees = roles.some(({ person, phrase }) => {
    const other = holders.ownerOf(phrase)
    return person.entity === before.entity && other !== null && holders.belongs(other, owner)
  })
  return isNear && agrees ? before.entity : undefined
}

/** The same words elsewhere in the article ("… : PMU official" in a headline) stand for the same person. */
function repeated(reader: RoleReader, open: readonly RolePhrase[], found: readonly Nominal[], holders: Holders): Nominal[] {
  return open.flatMap((phrase) => {
    const owner = holders.ownerOf(phrase)
    if (owner === null || reader.lower(phrase.first - 1) === 'a' || reader.lower(phrase.first - 1) === 'an') return []
    const same = found.filter((other) => other.phrase.title.toLowerCase() === phrase.title.toLowerCase() && holders.ownerOf(other.phrase) === owner)
    const persons = new Set(same.map(({ person }) => person))
    const [person] = persons
    if (person === undefined || persons.size > 1) return []
    return [{ phrase, first: phrase.first, end: phrase.end, person, by: 'holder' as const }]
  })
}

function persons(sheet: Sheet, from: number, to: number): Placed[] {
  return sheet.names.filter(({ first, entity }) => first >= from && first < to && entity.type === 'person')
}
