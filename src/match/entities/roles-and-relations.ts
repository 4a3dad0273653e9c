import type { ArticleSpan, Evidence } from '../../record/article.ts'
import type { EntityId } from '../../record/ids.ts'
import type { Relation, Role } from '../../record/record.ts'
import type { ArticleView } from '../../record/stage.ts'
import { type Collective, collectivesIn } from './collectives.ts'
import type { Draft } from './draft.ts'
import type { Holders } from './holders.ts'
import { nominalsIn } from './nominals.ts'
import { Owners } from './owners.ts'
import { partialNamesIn } from './partial-names.ts'
import { relationsIn } from './relations.ts'
import { type FoundRole, RoleFinder } from './role-finder.ts'
import { type RolePhrase, RoleReader } from './role-phrases.ts'
import { type Placed, Sheet } from './sheet.ts'
import { thingsIn } from './things.ts'
import type { EntityWords } from './words.ts'

export type { Draft } from './draft.ts'

/** One article with the roles that its patterns found. */
interface Reading {
  readonly reader: RoleReader
  readonly finder: RoleFinder
}

/**
 * Fills in the roles, relations and descriptions of the entities, each with its words; see the files that find them.
 * Gives the bodies without a name to which an article credits a statement.
 */
export function rolesAndRelations(
  views: readonly ArticleView<'tokens' | 'parts' | 'statements'>[],
  drafts: readonly Draft[],
  words: EntityWords,
): Collective[] {
  const owners = new Owners(drafts, words)
  const sheets = sheetsOf(views, drafts)
  for (const sheet of sheets) owners.learn(sheet, words)
  const readings = sheets.map((sheet): Reading => {
    const reader = new RoleReader(sheet, words, (word) => owners.ofDemonym(word))
    return { reader, finder: new RoleFinder(reader, words) }
  })
  const book = new Book(readings, drafts, owners, words)
  for (const draft of drafts) book.addListed(draft)
  for (const reading of readings) book.addRoles(reading)
  for (const reading of readings) book.addRelations(reading)
  for (const reading of readings) book.addNominals(reading)
  for (const { roles } of drafts) roles.splice(0, roles.length, ...withOwners(roles))
  const sources = views.map((view) => view.layer('statements').flatMap(({ source }) => source.slice(0, 1)))
  return collectivesIn(sheets, sources, owners, words)
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

function sheetsOf(views: readonly ArticleView<'tokens' | 'parts'>[], drafts: readonly Draft[]): Sheet[] {
  const names: Placed[][] = views.map(() => [])
  for (const entity of drafts) {
    for (const { order, at } of entity.places) {
      const tokens = views[order]?.layer('tokens')
      if (tokens === undefined) continue
      const first = tokens.at(at.start)
      names[order]?.push({ first, end: Math.max(first + 1, tokens.from(at.end)), entity })
    }
  }
  return views.map((view, order) => {
    const placed = (names[order] ?? []).sort((a, b) => a.first - b.first || b.end - a.end)
    return new Sheet(view.article.id, order, view.layer('tokens'), view.layer('parts'), placed)
  })
}

/** Where roles and relations are written down, the same one once with all its evidence. */
class Book {
  readonly #owners: Owners
  readonly #words: EntityWords
  readonly #holders = new Map<string, Set<Draft>>()
  readonly #byId: ReadonlyMap<EntityId, Draft>
  readonly #wholes = new Map<Draft, Set<Draft>>()

  constructor(readings: readonly Reading[], drafts: readonly Draft[], owners: Owners, words: EntityWords) {
    this.#byId = new Map(drafts.map((draft) => [draft.id, draft]))
    this.#owners = owners
    this.#words = words
    for (const { reader, finder } of readings) {
      for (const { person, phrase } of finder.found) {
        if (phrase.former || phrase.isRank) continue
        const key = `${this.#ownerOf(reader, phrase)?.id ?? ''} ${this.#asCompared(phrase.title)}`
        this.#holders.set(key, (this.#holders.get(key) ?? new Set()).add(person.entity))
      }
    }
  }

  /** Makes the offices that a person's own list gives known as those of the articles are. */
  addListed(person: Draft): void {
    for (const { title, of } of person.roles) {
      const key = `${of ?? ''} ${this.#asCompared(title)}`
      this.#holders.set(key, (this.#holders.get(key) ?? new Set()).add(person))
    }
  }

  addRoles({ reader, finder }: Reading): void {
    for (const role of finder.found) this.#addRole(reader, role)
  }

  #addRole(reader: RoleReader, { person, phrase, first, end }: FoundRole): void {
    const owner = this.#ownerOf(reader, phrase)
    const evidence = evidenceOf(reader.sheet, first, end)
    const { roles } = person.entity
    const known = roles.findIndex(
      (one) =>
        one.title.toLowerCase() === phrase.title.toLowerCase() &&
        one.of === (owner?.id ?? null) &&
        one.former === phrase.former,
    )
    const old = roles[known]
    if (old === undefined)
      roles.push({ title: phrase.title, of: owner?.id ?? null, former: phrase.former, evidence: [evidence] })
    else roles[known] = withEvidence(old, evidence)
    if (owner?.type === 'organisation' && this.#words.memberNouns.has(reader.lower(phrase.head))) {
      addRelation(person.entity, 'member-of', owner, evidence)
    }
  }

  addRelations({ reader, finder }: Reading): void {
    const groupOf = (person: Draft): Draft | undefined => {
      const own = finder.found.filter((role) => role.person.entity === person)
      return (
        own.map(({ phrase }) => this.#ownerOf(reader, phrase)).find((owner) => owner?.type === 'organisation') ??
        undefined
      )
    }
    for (const { from, kind, to, first, end } of relationsIn(reader, groupOf)) {
      addRelation(from, kind, to, evidenceOf(reader.sheet, first, end))
      if (kind === 'part-of') this.#wholes.set(from, (this.#wholes.get(from) ?? new Set()).add(to))
    }
  }

  addNominals({ reader, finder }: Reading): void {
    const holders: Holders = {
      roles: finder.found,
      ownerOf: (phrase) => this.#ownerOf(reader, phrase),
      inStory: (title, owner) => this.#inStory(title, owner),
      officeModifiers: this.#words.officeModifiers,
      asCompared: (title) => this.#asCompared(title),
      leads: (person, noun) => this.#leads(person, noun),
      leaderNouns: this.#words.leaderNouns,
      belongs: (inner, outer) => inner === outer || this.#wholes.get(inner)?.has(outer) === true,
    }
    const { sheet } = reader
    for (const { first, end, organisation } of [
      ...thingsIn(reader, this.#owners),
      ...partialNamesIn(sheet, this.#words),
    ]) {
      organisation.nominals.push({ article: sheet.article, order: sheet.order, at: sheet.span(first, end) })
    }
    for (const { phrase, first, end, person, by } of nominalsIn(reader, finder.taken, holders)) {
      person.nominals.push({ article: sheet.article, order: sheet.order, at: sheet.span(first, end) })
      const place = sheet.firstOf(person)
      if (by !== 'holder' && place !== undefined)
        this.#addRole(reader, { person: place, phrase, first: phrase.first, end: phrase.end })
    }
  }

  #leads({ roles }: Draft, noun: string): boolean {
    return roles.some(({ title, of, former }) => {
      const owner = of === null || former ? undefined : this.#byId.get(of)
      const isLeader = this.#words.leaderNouns.has(title.toLowerCase().split(' ').at(-1) ?? '')
      return owner !== undefined && isLeader && this.#owners.goesBy(owner, noun)
    })
  }

  #asCompared(title: string): string {
    return title
      .toLowerCase()
      .split(' ')
      .map((word) => this.#words.officeSynonyms.get(word) ?? word)
      .join(' ')
  }

  #inStory(title: string, owner: Draft | null): Draft[] {
    const sought = this.#asCompared(title)
    const found = new Set(this.#holders.get(`${owner?.id ?? ''} ${sought}`))
    // A title of several words says enough where one side leaves its owner out.
    const isSpecific = sought.includes(' ')
    if (isSpecific && owner !== null) for (const person of this.#holders.get(` ${sought}`) ?? []) found.add(person)
    return [...found]
  }

  #ownerOf(reader: RoleReader, phrase: RolePhrase): Draft | null {
    if (phrase.owner !== null || phrase.anaphor === null) return phrase.owner
    return this.#owners.anaphor(reader.sheet, phrase.first, phrase.anaphor) ?? null
  }
}

/** Once an article tells a listed role, its words are the evidence. */
function withEvidence({ title, of, former, evidence, listed }: Role, words: ArticleSpan): Role {
  return { title, of, former, evidence: listed === true ? [words] : [...evidence, words] }
}

function addRelation(from: Draft, kind: Relation['kind'], to: Draft, evidence: ArticleSpan): void {
  const known = from.relations.findIndex((one) => one.kind === kind && one.to === to.id)
  const old = from.relations[known]
  const first: Evidence = [evidence]
  if (old === undefined) from.relations.push({ kind, to: to.id, evidence: first })
  else from.relations[known] = { ...old, evidence: [...old.evidence, evidence] }
}

const evidenceOf = (sheet: Sheet, first: number, end: number): ArticleSpan => ({
  article: sheet.article,
  ...sheet.span(first, end),
})
