import type { ArticleText } from '../../record/article.ts'
import type { FoundStatement } from '../../record/findings.ts'
import type { EntityId } from '../../record/ids.ts'
import { type Ask, keptBy, keptByAsking, sameList } from '../../record/kept-by.ts'
import type { Part, Role } from '../../record/record.ts'
import type { ArticleView } from '../../record/stage.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { asCompared, Book, type Told } from './book.ts'
import { type Collective, Collectives } from './collectives.ts'
import type { Draft } from './draft.ts'
import type { Holders } from './holders.ts'
import { type Knowledge, knowledgeBy } from './knowledge.ts'
import { nominalsIn } from './nominals.ts'
import { anaphor, type Noted, notedIn, Owners } from './owners.ts'
import { partialNamesIn } from './partial-names.ts'
import { type Party, partiesOf } from './party.ts'
import { type FoundRelation, relationsIn } from './relations.ts'
import { type FoundRole, RoleFinder } from './role-finder.ts'
import { type RolePhrase, RoleReader } from './role-phrases.ts'
import { type Placed, Sheet } from './sheet.ts'
import { thingsIn } from './things.ts'
import type { EntityWords } from './words.ts'

/** The roles that the patterns of one article find. */
interface Reading {
  readonly sheet: Sheet
  readonly roles: readonly FoundRole[]
  /** Nouns of roles that belong to a name already. */
  readonly taken: ReadonlySet<number>
}

/** One of the items of a flat list that holds for each name of an article its party, start and end. */
type Place = Party | number
const placeWidth = 3

/**
 * Finds the roles, relations and descriptions of entities, each with its words; see the files that find them. What it found
 * in an article is kept, with what it asked the story for it, and found anew where the article or an answer has changed.
 */
export class RolesAndRelations {
  readonly #words: EntityWords
  readonly #collectives: Collectives
  #parties: ReadonlyMap<EntityId, Party> = new Map()
  readonly #samePlaces = sameList<Place>()
  readonly #sheet = keptBy(sheetOf)
  readonly #noted: (sheet: Sheet) => readonly Noted[]
  readonly #sources = keptBy((statements: readonly FoundStatement[]): readonly Span[] =>
    statements.flatMap(({ source }) => source.slice(0, 1)),
  )
  readonly #reading: (sheet: Sheet, knowledge: Knowledge) => Reading
  readonly #owners = keptByAsking(({ sheet, roles }: Reading, ask: Ask<Knowledge>) =>
    roles.map(({ phrase }) => ownerOf(sheet, phrase, knowledgeBy(ask))),
  )
  readonly #relations: (reading: Reading, knowledge: Knowledge) => readonly FoundRelation[]
  readonly #told: (reading: Reading, knowledge: Knowledge) => Told

  constructor(words: EntityWords) {
    this.#words = words
    this.#collectives = new Collectives(words)
    this.#noted = keptBy((sheet) => notedIn(sheet, words))
    this.#reading = keptByAsking((sheet, ask) => {
      const { found: roles, taken } = new RoleFinder(readerOf(sheet, words, knowledgeBy(ask)), words)
      return { sheet, roles, taken }
    })
    this.#relations = keptByAsking((reading, ask) => relationsOf(reading, words, knowledgeBy(ask)))
    this.#told = keptByAsking((reading, ask) => toldIn(reading, words, knowledgeBy(ask)))
  }

  /** Fills in the roles, relations and descriptions. Gives the bodies without a name to which an article credits a statement. */
  fill(views: readonly ArticleView<'tokens' | 'parts' | 'statements'>[], drafts: readonly Draft[]): Collective[] {
    const parties = partiesOf(drafts, this.#parties)
    this.#parties = new Map(parties.map((party) => [party.id, party]))
    const sheets = this.#sheetsOf(views, drafts, parties)
    const owners = new Owners(parties, this.#words)
    for (const sheet of sheets) owners.learn(this.#noted(sheet))
    const book = new Book(drafts, parties, owners, this.#words)
    const readings = sheets.map((sheet) => this.#reading(sheet, book))
    const ofRoles = readings.map((reading) => this.#owners(reading, book))
    for (const [i, { roles }] of readings.entries()) book.addHolders(roles, ofRoles[i] ?? [])
    for (const draft of drafts) book.addListed(draft)
    for (const [i, { sheet, roles }] of readings.entries()) {
      for (const [k, role] of roles.entries()) book.addRole(sheet, role, ofRoles[i]?.[k] ?? null)
    }
    for (const reading of readings) book.addRelations(reading.sheet, this.#relations(reading, book))
    for (const [order, reading] of readings.entries()) book.addTold(reading.sheet, order, this.#told(reading, book))
    for (const { roles } of drafts) if (roles.length > 1) roles.splice(0, roles.length, ...withOwners(roles))
    const sources = views.map((view) => this.#sources(view.layer('statements')))
    return this.#collectives.in(sheets, sources, book)
  }

  #sheetsOf(
    views: readonly ArticleView<'tokens' | 'parts'>[],
    drafts: readonly Draft[],
    parties: readonly Party[],
  ): Sheet[] {
    const places: Place[][] = views.map(() => [])
    for (const [i, { places: own }] of drafts.entries()) {
      const party = parties[i]
      if (party !== undefined) for (const { order, at } of own) places[order]?.push(party, at.start, at.end)
    }
    return views.map((view, order) =>
      this.#sheet(
        view.article,
        view.layer('tokens'),
        view.layer('parts'),
        this.#samePlaces(view.article, places[order] ?? []),
      ),
    )
  }
}

function sheetOf({ id }: ArticleText, tokens: Tokens, parts: readonly Part[], places: readonly Place[]): Sheet {
  const names: Placed[] = []
  for (let i = 0; i < places.length; i += placeWidth) {
    const [entity, start, end] = places.slice(i, i + placeWidth) as [Party, number, number]
    const first = tokens.at(start)
    names.push({ first, end: Math.max(first + 1, tokens.from(end)), entity })
  }
  names.sort((a, b) => a.first - b.first || b.end - a.end)
  return new Sheet(id, tokens, parts, names)
}

const readerOf = (sheet: Sheet, words: EntityWords, knowledge: Knowledge): RoleReader =>
  new RoleReader(sheet, words, (word) => knowledge.ofDemonym(word))

/** The owner of a role, also one that only an earlier sentence names. */
function ownerOf(sheet: Sheet, phrase: RolePhrase, knowledge: Knowledge): Party | null {
  if (phrase.owner !== null || phrase.anaphor === null) return phrase.owner
  return anaphor(sheet, phrase.first, phrase.anaphor, knowledge) ?? null
}

function relationsOf({ sheet, roles }: Reading, words: EntityWords, knowledge: Knowledge): FoundRelation[] {
  const groupOf = (person: Party): Party | undefined => {
    const own = roles.filter((role) => role.person.entity === person)
    const owners = own.map(({ phrase }) => ownerOf(sheet, phrase, knowledge))
    return owners.find((owner) => owner?.type === 'organisation') ?? undefined
  }
  return relationsIn(readerOf(sheet, words, knowledge), groupOf)
}

function toldIn({ sheet, roles, taken }: Reading, words: EntityWords, knowledge: Knowledge): Told {
  const reader = readerOf(sheet, words, knowledge)
  const holders: Holders = {
    roles,
    knowledge,
    ownerOf: (phrase) => ownerOf(sheet, phrase, knowledge),
    officeModifiers: words.officeModifiers,
    asCompared: (title) => asCompared(title, words),
    leaderNouns: words.leaderNouns,
  }
  const persons = nominalsIn(reader, taken, holders)
  return {
    organisations: [...thingsIn(reader, knowledge), ...partialNamesIn(sheet, words)],
    persons: persons.map((one) => ({ ...one, owner: ownerOf(sheet, one.phrase, knowledge) })),
  }
}

/**
 * A person's roles, where one office that some article leaves without its owner ("secretary-general Nader") is told with
 * it elsewhere, once only: by then it is the same office.
 */
function withOwners(roles: readonly Role[]): Role[] {
  const key = ({ title, former }: Role): string => `${former} ${title.toLowerCase().replaceAll('-', ' ')}`
  const owned = new Map<string, Role[]>()
  for (const role of roles) if (role.of !== null) owned.set(key(role), [...(owned.get(key(role)) ?? []), role])
  const isTold = (role: Role): boolean => role.of === null && role.listed !== true && owned.get(key(role))?.length === 1
  return roles.flatMap((role) => {
    if (isTold(role)) return []
    const same = role.of === null ? [] : roles.filter((one) => isTold(one) && key(one) === key(role))
    if (same.length === 0 || owned.get(key(role))?.length !== 1) return [role]
    return [{ ...role, evidence: [...role.evidence, ...same.flatMap(({ evidence }) => evidence)] }]
  })
}
