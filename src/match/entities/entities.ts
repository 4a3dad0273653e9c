import { type EntityId, groupId, type MarkId, markId } from '../../record/ids.ts'
import type { Entities } from '../../record/layers.ts'
import { checksumOf, type NameList, noNames } from '../../record/name-list.ts'
import type { Entity, Mention } from '../../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../../record/stage.ts'
import { aliasesOf, canonicalName } from './canonical.ts'
import { type Cluster, clusters } from './clusters.ts'
import { collectNames } from './collect.ts'
import type { Collective } from './collectives.ts'
import type { Draft } from './draft.ts'
import { KeptNames } from './kept-names.ts'
import { addListedRoles } from './listed-roles.ts'
import { NameReader, type ReadNames } from './name-reader.ts'
import { Relatedness } from './relatedness.ts'
import { RolesAndRelations } from './roles-and-relations.ts'
import type { Place, StoryName } from './story-names.ts'
import { withUnmarkedPlaces } from './unmarked-places.ts'
import type { EntityWords } from './words.ts'

type Reads = 'names' | 'tokens' | 'parts' | 'layout' | 'statements'

/**
 * Who is who through all articles: names are typed by the votes of all of them, grouped into entities by what the
 * articles define and by comparing spellings, and given roles and relations, each with the words it rests on.
 * The order of the articles changes nothing; people's rulings on pairs of names come first,
 * then a person's own list of names.
 */
export const entities = (words: EntityWords, list: NameList = noNames): StoryStage<Reads, 'entities'> => {
  const given = checksumOf(list)
  const reader = new NameReader(words, list)
  return {
    scope: 'story',
    name: 'entities',
    version: 2,
    reads: ['names', 'tokens', 'parts', 'layout', 'statements'],
    writes: 'entities',
    ...(given === undefined ? {} : { given }),
    run: (view) => entitiesOf(view, reader, words),
  }
}

function entitiesOf(view: StoryView<Reads>, reader: NameReader, words: EntityWords): Entities {
  const read = reader.read(view.articles, view.rulings)
  const names = withUnmarkedPlaces(collectNames(read.map(({ named }) => named)), view.articles)
  const grouped = clusters(names, {
    words,
    defined: definedPairs(read),
    related: new Relatedness(read.map(({ teller }) => teller)),
    rulings: view.rulings,
    kept: view.recall('names', () => new KeptNames(words)),
  })
  const drafts = grouped
    .map((cluster) => draftOf(cluster, view.articles, reader.rows))
    .sort((a, b) => compare(a.first, b.first))
  addListedRoles(drafts, reader.rows)
  const roles = view.recall('roles', () => new RolesAndRelations(words))
  const unnamed = withoutNamed(roles.fill(view.articles, drafts), drafts).map((one) => bodyOf(one, view.articles))
  return {
    entities: [...drafts, ...unnamed].sort((a, b) => compare(a.first, b.first)).map(asEntity),
    ofName: ofName(drafts),
  }
}

function ofName(drafts: readonly Draft[]): Map<MarkId, EntityId> {
  const found = new Map<MarkId, EntityId>()
  for (const { id, places } of drafts) for (const { mark } of places) if (mark !== null) found.set(mark, id)
  return found
}

/** For the id of each name those of the names that an article says are the same. */
function definedPairs(read: readonly ReadNames[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const note = (from: string, to: string): void => void found.set(from, (found.get(from) ?? new Set()).add(to))
  for (const { defined } of read) {
    for (const [one, other] of defined) {
      note(one, other)
      note(other, one)
    }
  }
  return found
}

function draftOf({ names, merges }: Cluster, articles: readonly ArticleView<Reads>[], list: NameList): Draft {
  const [only, ...others] = names
  const places = inReadingOrder(others.length === 0 ? (only?.places ?? []) : names.flatMap((name) => name.places))
  const surfaces = new Map<string, number>()
  for (const name of names) {
    for (const [text, count] of name.surfaces) surfaces.set(text, (surfaces.get(text) ?? 0) + count)
  }
  const first = places[0]
  const view = articles[first?.order ?? 0]
  if (first === undefined || view === undefined) throw new RangeError('A name without a place')
  const row = smallestRow(names)
  const told = row === null ? undefined : list[row]
  const type = told?.type ?? names[0]?.type ?? 'organisation'
  const earliest = first.mark ?? markId(view.article, 'names', [first.at])
  return {
    id: groupId('entity', earliest),
    type,
    name: told?.name ?? canonicalName(surfaces, type),
    aliases: aliasesOf(surfaces),
    first,
    places,
    merges,
    roles: [],
    relations: [],
    nominals: [],
    row,
  }
}

function inReadingOrder(places: readonly Place[]): readonly Place[] {
  const isInOrder = places.every((place, i) => i === 0 || compare(places[i - 1] ?? place, place) <= 0)
  return isInOrder ? places : [...places].sort(compare)
}

/** Those that are no named organisation ("Iraqi Army"); the places of the others go to the organisation of that name. */
function withoutNamed(bodies: readonly Collective[], drafts: readonly Draft[]): Collective[] {
  const byName = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.type === 'organisation') for (const { text } of draft.aliases) byName.set(text.toLowerCase(), draft)
  }
  return bodies.filter(({ places }) => {
    const named = places.flatMap(({ words }) => byName.get(words?.toLowerCase() ?? '') ?? [])[0]
    for (const { article, order, at } of named === undefined ? [] : places) named?.nominals.push({ article, order, at })
    return named === undefined
  })
}

/** A body without a name of its own, as an entity that only descriptions stand for. */
function bodyOf({ places }: Collective, articles: readonly ArticleView<Reads>[]): Draft {
  const [{ article, order, at }] = places
  const view = articles[order]
  if (view === undefined) throw new RangeError('A place in no article')
  const surfaces = new Map<string, number>()
  for (const { words } of places) if (words !== null) surfaces.set(words, (surfaces.get(words) ?? 0) + 1)
  return {
    id: groupId('entity', markId(view.article, 'names', [at])),
    type: 'organisation',
    name: canonicalName(surfaces, 'organisation'),
    aliases: aliasesOf(surfaces),
    first: { article, order, at, mark: null },
    places: [],
    merges: [],
    roles: [],
    relations: [],
    nominals: places.map((one) => ({ article: one.article, order: one.order, at: one.at })),
    row: null,
  }
}

/** Several only where a person ruled that two rows are one. */
function smallestRow(names: readonly StoryName[]): number | null {
  let found: number | null = null
  for (const { row } of names) if (row !== null && (found === null || row < found)) found = row
  return found
}

function asEntity({ id, type, name, aliases, roles, relations, places, nominals, merges }: Draft): Entity {
  const mentions = places.map((place) => mention(place, 'name'))
  if (nominals.length === 0) return { id, type, name, aliases, roles, relations, mentions, merges }
  const all = [
    ...places.map((at) => ({ at, kind: 'name' as const })),
    ...nominals.map((at) => ({ at, kind: 'nominal' as const })),
  ]
  all.sort((a, b) => compare(a.at, b.at))
  return {
    id,
    type,
    name,
    aliases,
    roles,
    relations,
    mentions: all.map(({ at, kind }) => mention(at, kind)),
    merges,
  }
}

function mention({ article, at: { start, end } }: Pick<Place, 'article' | 'at'>, kind: Mention['kind']): Mention {
  return { article, start, end, kind }
}

function compare(a: Pick<Place, 'order' | 'at'>, b: Pick<Place, 'order' | 'at'>): number {
  return a.order - b.order || a.at.start - b.at.start || a.at.end - b.at.end
}
