import type { Rulings } from '../../record/stage.ts'
import { group } from '../group.ts'
import { type Link, linkThreshold, NameMatcher } from './alike.ts'
import { partners } from './partners.ts'
import type { Relatedness } from './relatedness.ts'
import { isSpelling } from './similarity.ts'
import type { StoryName } from './story-names.ts'
import type { EntityWords } from './words.ts'

/** The names of one entity, and the links that joined them. */
export interface Cluster {
  readonly names: readonly StoryName[]
  readonly merges: readonly { readonly a: string; readonly b: string; readonly by: string }[]
}

/** What names are clustered by. */
export interface Evidence {
  readonly words: EntityWords
  /** For the id of a name those of the names that an article says are the same; both ways. */
  readonly defined: ReadonlyMap<string, ReadonlySet<string>>
  readonly related: Relatedness
  readonly rulings: Rulings
}

/**
 * Groups the names of a story into entities, whatever the order of the articles: full names first, then lone
 * family names that their own article does not explain, where the related articles know one bearer only.
 */
export function clusters(names: readonly StoryName[], evidence: Evidence): Cluster[] {
  const matcher = new NameMatcher(
    evidence.words,
    evidence.defined,
    partners(names, evidence.related, evidence.words),
    evidence.related,
  )
  const byId = new Map(names.map((name) => [name.id, name]))
  const full = names.filter(({ isLone }) => !isLone)
  const open = names.filter(({ isLone, full: known }) => isLone && known === null)
  if (open.length > 0) explain(open, grouped(full, matcher, evidence.rulings), byId, evidence.related)
  return groupedWithLinks(names, matcher, evidence.rulings, byId)
}

const grouped = (names: readonly StoryName[], matcher: NameMatcher, rulings: Rulings): string[][] =>
  group(names, howToMatch(matcher), rulings)

const howToMatch = (matcher: NameMatcher): Parameters<typeof group<StoryName, string>>[1] => ({
  id: ({ id }) => id,
  keys: (name) => matcher.keys(name),
  alike: (a, b) => matcher.link(a, b).score,
  apart: (a, b) => matcher.apart(a, b),
  threshold: linkThreshold,
})

/** Finds for each unexplained lone name its only bearer among the related articles' full names. */
function explain(
  open: readonly StoryName[],
  groups: readonly (readonly string[])[],
  byId: ReadonlyMap<string, StoryName>,
  related: Relatedness,
): void {
  const byFamily = bearersByFamily(groups, byId)
  for (const lone of open) {
    const word = lone.parts.words[0] ?? ''
    const near = [...(byFamily.get(lone.parts.skeletons[0] ?? '')?.values() ?? [])].filter((all) =>
      all.some(
        (name) => isSpelling(word, name.parts.words.at(-1) ?? '') && related.anyRelated(lone.places, name.places),
      ),
    )
    const sole = near[0]
    if (sole === undefined) continue
    // Of several bearers none is taken, and the lone names stay apart from each other.
    lone.full = near.length === 1 ? smallest(sole) : `one of several: ${lone.id}`
  }
}

/** The full names of persons by the skeleton of the family name, group by group. */
function bearersByFamily(
  groups: readonly (readonly string[])[],
  byId: ReadonlyMap<string, StoryName>,
): ReadonlyMap<string, ReadonlyMap<string, readonly StoryName[]>> {
  const found = new Map<string, Map<string, StoryName[]>>()
  for (const ids of groups) {
    const group = ids[0] ?? ''
    for (const name of ids.flatMap((id) => byId.get(id) ?? [])) {
      if (name.type !== 'person') continue
      const bones = name.parts.skeletons.at(-1) ?? ''
      const bearers = found.get(bones) ?? new Map<string, StoryName[]>()
      found.set(bones, bearers.set(group, [...(bearers.get(group) ?? []), name]))
    }
  }
  return found
}

const smallest = (names: readonly StoryName[]): string => names.map(({ id }) => id).sort()[0] ?? ''

function groupedWithLinks(
  names: readonly StoryName[],
  matcher: NameMatcher,
  rulings: Rulings,
  byId: ReadonlyMap<string, StoryName>,
): Cluster[] {
  const links: { a: string; b: string; link: Link }[] = []
  const groups = group(names, howToMatch(matcher), rulings, (a, b, score) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (one === undefined || other === undefined) return
    const isRuled = score === Number.POSITIVE_INFINITY
    links.push({ a, b, link: isRuled ? { score, by: 'reviewer' } : matcher.link(one, other) })
  })
  const groupOf = new Map(groups.flatMap((ids, i) => ids.map((id) => [id, i] as const)))
  const made = groups.map((ids) => {
    const own = ids.flatMap((id) => byId.get(id) ?? [])
    return { names: own, merges: own.flatMap(samePlainly) }
  })
  for (const { a, b, link } of links) {
    const [one, other] = [surface(byId.get(a)), surface(byId.get(b))]
    if (one !== other) made[groupOf.get(a) ?? -1]?.merges.push({ a: one, b: other, by: `entities/${link.by}` })
  }
  return made
}

/** The ways of writing one name that are the same words without case, accents, articles and titles. */
function samePlainly(name: StoryName): { a: string; b: string; by: string }[] {
  const [first = '', ...others] = surfacesOf(name)
  return others.map((other) => ({ a: first, b: other, by: 'entities/same-name' }))
}

/** The most frequent way of writing a name, then the first in the alphabet. */
const surface = (name: StoryName | undefined): string => surfacesOf(name)[0] ?? ''

const surfacesOf = (name: StoryName | undefined): string[] =>
  [...(name?.surfaces ?? [])].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([text]) => text)
