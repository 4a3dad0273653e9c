import { type EntityId, groupId, type MarkId, markId } from '../../record/ids.ts'
import type { Entities } from '../../record/layers.ts'
import type { Entity, Mention } from '../../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../../record/stage.ts'
import { aliasesOf, canonicalName } from './canonical.ts'
import { type Cluster, clusters } from './clusters.ts'
import { collectNames } from './collect.ts'
import { definitions } from './definitions.ts'
import { nameParts } from './name-words.ts'
import { Relatedness } from './relatedness.ts'
import { type Draft, rolesAndRelations } from './roles-and-relations.ts'
import type { Occurrence, Place, StoryName } from './story-names.ts'
import { storyTypes } from './typing.ts'
import { withUnmarkedPlaces } from './unmarked-places.ts'
import type { EntityWords } from './words.ts'

type Reads = 'names' | 'tokens' | 'parts' | 'layout'

/**
 * Who is who through all articles: names are typed by the votes of all of them, grouped into entities by what the
 * articles define and by comparing spellings, and given roles and relations, each with the words it rests on.
 * The order of the articles changes nothing; people's rulings on pairs of names come first.
 */
export const entities = (words: EntityWords): StoryStage<Reads, 'entities'> => {
  const titles = new Set([...words.honorifics, ...words.ranks, 'president'])
  return {
    scope: 'story',
    name: 'entities',
    version: 2,
    reads: ['names', 'tokens', 'parts', 'layout'],
    writes: 'entities',
    run: (view) => entitiesOf(view, words, titles),
  }
}

function entitiesOf(view: StoryView<Reads>, words: EntityWords, titles: ReadonlySet<string>): Entities {
  const found = view.articles.map((one, order) => occurrencesOf(one, order, titles))
  const types = storyTypes(found.flat())
  const occurrences = found.map((list) => list.filter(({ parts }) => types.has(parts.key)))
  const all = occurrences.flat()
  const { names, of } = collectNames(all, types, view.rulings, words.givenNames)
  const defined = definedPairs(view, occurrences, of)
  const grouped = clusters(withUnmarkedPlaces(names, view.articles), {
    words,
    defined,
    related: new Relatedness(all),
    rulings: view.rulings,
  })
  const drafts = grouped.map((cluster) => draftOf(cluster, view.articles)).sort((a, b) => compare(a.first, b.first))
  rolesAndRelations(view.articles, drafts, words)
  return {
    entities: drafts.map(asEntity),
    ofName: new Map<MarkId, EntityId>(
      drafts.flatMap(({ id, places }) =>
        places.flatMap((place) => (place.mark === null ? [] : [[place.mark, id] as const])),
      ),
    ),
  }
}

/** For the id of each name those of the names that an article says are the same. */
function definedPairs(
  view: StoryView<Reads>,
  occurrences: readonly (readonly Occurrence[])[],
  of: ReadonlyMap<Occurrence, StoryName>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const note = (from: string, to: string): void => void found.set(from, (found.get(from) ?? new Set()).add(to))
  for (const [i, one] of view.articles.entries()) {
    for (const { a, b } of definitions(one.layer('tokens'), occurrences[i] ?? [])) {
      const [left, right] = [of.get(a), of.get(b)]
      if (left === undefined || right === undefined || left === right) continue
      note(left.id, right.id)
      note(right.id, left.id)
    }
  }
  return found
}

function occurrencesOf(view: ArticleView<Reads>, order: number, titles: ReadonlySet<string>): Occurrence[] {
  const { article } = view
  return view.layer('names').map((found) => {
    const text = article.text.slice(found.at.start, found.at.end)
    return { found, article: article.id, order, text, parts: nameParts(text, titles) }
  })
}

function draftOf({ names, merges }: Cluster, articles: readonly ArticleView<Reads>[]): Draft {
  const places = names.flatMap((name) => name.places).sort(compare)
  const surfaces = new Map<string, number>()
  for (const name of names) {
    for (const [text, count] of name.surfaces) surfaces.set(text, (surfaces.get(text) ?? 0) + count)
  }
  const first = places[0]
  const view = articles[first?.order ?? 0]
  if (first === undefined || view === undefined) throw new RangeError('A name without a place')
  const type = names[0]?.type ?? 'organisation'
  const earliest = first.mark ?? markId(view.article, 'names', [first.at])
  return {
    id: groupId('entity', earliest),
    type,
    name: canonicalName(surfaces, type),
    aliases: aliasesOf(surfaces),
    first,
    places,
    merges,
    roles: [],
    relations: [],
    nominals: [],
  }
}

function asEntity({ id, type, name, aliases, roles, relations, places, nominals, merges }: Draft): Entity {
  const mentions: (Mention & { order: number })[] = [
    ...places.map(({ article, at, order }) => ({
      article,
      start: at.start,
      end: at.end,
      kind: 'name' as const,
      order,
    })),
    ...nominals.map(({ article, at, order }) => ({
      article,
      start: at.start,
      end: at.end,
      kind: 'nominal' as const,
      order,
    })),
  ]
  mentions.sort((a, b) => a.order - b.order || a.start - b.start || a.end - b.end)
  return {
    id,
    type,
    name,
    aliases,
    roles,
    relations,
    mentions: mentions.map(({ article, start, end, kind }) => ({ article, start, end, kind })),
    merges,
  }
}

function compare(a: Place, b: Place): number {
  return a.order - b.order || a.at.start - b.at.start || a.at.end - b.at.end
}
