import type { ArticleSpan, Evidence } from '../../record/article.ts'
import type { EntityId } from '../../record/ids.ts'
import type { Relation, Role } from '../../record/record.ts'
import type { Draft } from './draft.ts'
import type { Knowledge } from './knowledge.ts'
import type { Nominal } from './nominals.ts'
import type { Owners } from './owners.ts'
import type { Party } from './party.ts'
import type { FoundRelation } from './relations.ts'
import type { FoundRole } from './role-finder.ts'
import type { Sheet } from './sheet.ts'
import type { Thing } from './things.ts'
import type { EntityWords } from './words.ts'

/** What one article tells of entities without their names. */
export interface Told {
  readonly organisations: readonly Thing[]
  readonly persons: readonly (Nominal & { readonly owner: Party | null })[]
}

/** Where roles and relations are written down, the same one once with all its evidence; what articles ask of each other. */
export class Book implements Knowledge {
  readonly #owners: Owners
  readonly #words: EntityWords
  readonly #holders = new Map<string, Set<Party>>()
  readonly #drafts: ReadonlyMap<Party, Draft>
  readonly #byId: ReadonlyMap<EntityId, Party>
  readonly #wholes = new Map<Party, Set<Party>>()

  /** `parties`: those of the drafts, in their order. */
  constructor(drafts: readonly Draft[], parties: readonly Party[], owners: Owners, words: EntityWords) {
    this.#byId = new Map(parties.map((party) => [party.id, party]))
    this.#drafts = new Map(
      parties.flatMap((party, i): [Party, Draft][] => {
        const draft = drafts[i]
        return draft === undefined ? [] : [[party, draft]]
      }),
    )
    this.#owners = owners
    this.#words = words
  }

  /** Notes who holds the offices that an article tells; `owners` are those of the roles. */
  addHolders(roles: readonly FoundRole[], owners: readonly (Party | null)[]): void {
    for (const [i, { person, phrase }] of roles.entries()) {
      if (!phrase.former && !phrase.isRank) this.#addHolder(owners[i]?.id ?? '', phrase.title, person.entity)
    }
  }

  /** Makes the offices that a person's own list gives known as those of the articles are. */
  addListed({ id, roles }: Draft): void {
    const person = this.#byId.get(id)
    if (person !== undefined) for (const { title, of } of roles) this.#addHolder(of ?? '', title, person)
  }

  #addHolder(owner: string, title: string, person: Party): void {
    const key = `${owner} ${asCompared(title, this.#words)}`
    const known = this.#holders.get(key)
    if (known === undefined) this.#holders.set(key, new Set([person]))
    else known.add(person)
  }

  /** Writes down a role that an article tells. */
  addRole(sheet: Sheet, { person, phrase, first, end }: FoundRole, owner: Party | null): void {
    const draft = this.#drafts.get(person.entity)
    if (draft === undefined) return
    const evidence = evidenceOf(sheet, first, end)
    const { roles } = draft
    const title = phrase.title.toLowerCase()
    const known = roles.findIndex(
      (one) => one.of === (owner?.id ?? null) && one.former === phrase.former && one.title.toLowerCase() === title,
    )
    const old = roles[known]
    if (old === undefined)
      roles.push({ title: phrase.title, of: owner?.id ?? null, former: phrase.former, evidence: [evidence] })
    else roles[known] = withEvidence(old, evidence)
    if (owner?.type === 'organisation' && this.#words.memberNouns.has(sheet.tokens.lower(phrase.head))) {
      addRelation(draft, 'member-of', owner, evidence)
    }
  }

  /** Writes down the relations that an article tells. */
  addRelations(sheet: Sheet, relations: readonly FoundRelation[]): void {
    for (const { from, kind, to, first, end } of relations) {
      const draft = this.#drafts.get(from)
      if (draft !== undefined) addRelation(draft, kind, to, evidenceOf(sheet, first, end))
      if (kind === 'part-of') this.#wholes.set(from, (this.#wholes.get(from) ?? new Set()).add(to))
    }
  }

  /** Writes down what an article tells of entities without their names. */
  addTold(sheet: Sheet, order: number, { organisations, persons }: Told): void {
    const { article } = sheet
    for (const { first, end, organisation } of organisations) {
      this.#drafts.get(organisation)?.nominals.push({ article, order, at: sheet.span(first, end) })
    }
    for (const { phrase, first, end, person, by, owner } of persons) {
      this.#drafts.get(person)?.nominals.push({ article, order, at: sheet.span(first, end) })
      const place = sheet.firstOf(person)
      if (by !== 'holder' && place !== undefined)
        this.addRole(sheet, { person: place, phrase, first: phrase.first, end: phrase.end }, owner)
    }
  }

  ofDemonym(word: string): Party | undefined {
    return this.#owners.ofDemonym(word)
  }

  goesBy(organisation: Party, noun: string): boolean {
    return this.#owners.goesBy(organisation, noun)
  }

  leads(person: Party, noun: string): boolean {
    return (this.#drafts.get(person)?.roles ?? []).some(({ title, of, former }) => {
      const owner = of === null || former ? undefined : this.#byId.get(of)
      const isLeader = this.#words.leaderNouns.has(title.toLowerCase().split(' ').at(-1) ?? '')
      return owner !== undefined && isLeader && this.#owners.goesBy(owner, noun)
    })
  }

  belongs(inner: Party, outer: Party): boolean {
    return inner === outer || this.#wholes.get(inner)?.has(outer) === true
  }

  inStory(sheet: Sheet, title: string, owner: Party | null): Party[] {
    const sought = asCompared(title, this.#words)
    const found = new Set(this.#holders.get(`${owner?.id ?? ''} ${sought}`))
    // A title of several words says enough where one side leaves its owner out.
    const isSpecific = sought.includes(' ')
    if (isSpecific && owner !== null) for (const person of this.#holders.get(` ${sought}`) ?? []) found.add(person)
    return [...found].filter((person) => sheet.firstOf(person) !== undefined)
  }
}

/** A title in small letters, with the usual word for an office that has two. */
export function asCompared(title: string, { officeSynonyms }: EntityWords): string {
  return title
    .toLowerCase()
    .split(' ')
    .map((word) => officeSynonyms.get(word) ?? word)
    .join(' ')
}

/** Once an article tells a listed role, its words are the evidence. */
function withEvidence({ title, of, former, evidence, listed }: Role, words: ArticleSpan): Role {
  return { title, of, former, evidence: listed === true ? [words] : [...evidence, words] }
}

function addRelation(from: Draft, kind: Relation['kind'], to: Party, evidence: ArticleSpan): void {
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
