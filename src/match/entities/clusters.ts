import type { Rulings } from '../../record/stage.ts'
import { groupLinked, type Link as NameLink, ordered } from '../group.ts'
import { type Face, type Link, linkThreshold } from './alike.ts'
import { facesOf } from './faces.ts'
import type { KeptNames } from './kept-names.ts'
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
  /** What was compared before. */
  readonly kept: KeptNames
}

/**
 * Groups the names of a story into entities, whatever the order of the articles: full names first, then lone
 * family names that their own article does not explain, where the related articles know one bearer only.
 */
export function clusters(names: readonly StoryName[], evidence: Evidence): Cluster[] {
  const { related, kept, rulings } = evidence
  const shortOf = partners(names, related, evidence.words)
  const byId = new Map(names.map((name) => [name.id, name]))
  const full = names.filter(({ isLone }) => !isLone)
  const open = names.filter(({ isLone, full: known }) => isLone && known === null)
  const fullFaces = facesOf(full, kept.faces, related, shortOf)
  const plain = kept.full(fullFaces)
  const ties = new Ties(evidence.defined, shortOf, kept)
  if (open.length > 0) {
    const links = ties.over(fullFaces, plain)
    const linked = linkedFaces(fullFaces, links, rulings)
    const isLinked = new Set(linked)
    const alone = fullFaces.filter((face) => !isLinked.has(face)).map(({ id }) => [id])
    explain(open, [...groupLinked(linked, links, ties, rulings), ...alone], byId, related)
  }
  // Only now it is known what each lone name is short for.
  const lone = names.filter(({ isLone }) => isLone)
  const loneFaces = facesOf(lone, kept.faces, related, shortOf)
  const all = [...fullFaces, ...loneFaces]
  kept.faces = new Map(all.map((face) => [face.id, face]))
  const links = ties.over(all, [...plain, ...kept.lone(unexplained(loneFaces, fullFaces, rulings))])
  return clustered(all, links, ties, rulings, byId)
}

/**
 * The lone names that must be compared with each other: two that are short for one full name are both led to it, and need
 * no link of their own, but where people have parted names.
 */
function unexplained(lone: readonly Face[], full: readonly Face[], { different }: Rulings): readonly Face[] {
  if (different.length > 0) return lone
  const persons = new Set(full.filter(({ type }) => type === 'person').map(({ id }) => id))
  return lone.filter((name) => name.full === null || !persons.has(name.full))
}

/** The links that a story makes between names beside what they are by themselves. */
class Ties {
  readonly #defined: ReadonlyMap<string, ReadonlySet<string>>
  readonly #partners: ReadonlyMap<string, string>
  readonly #kept: KeptNames

  constructor(
    defined: ReadonlyMap<string, ReadonlySet<string>>,
    partners: ReadonlyMap<string, string>,
    kept: KeptNames,
  ) {
    this.#defined = defined
    this.#partners = partners
    this.#kept = kept
  }

  readonly id = ({ id }: Face): string => id

  readonly apart = (a: Face, b: Face): boolean => this.#kept.matcher.apart(a, b, this.#areUnlike)

  readonly #areUnlike = (a: Face, b: Face): boolean =>
    this.#areTied(a.id, b.id) ? this.link(a, b).score < linkThreshold : this.#kept.areUnlike(a, b)

  link(a: Face, b: Face): Link {
    const isDefined = this.#defined.get(a.id)?.has(b.id) === true
    return this.#kept.matcher.link(a, b, { isDefined, arePartners: this.#arePartners(a.id, b.id) })
  }

  /** The links with those that the story makes, which stand in the place of others of the same two. */
  over(faces: readonly Face[], plain: readonly NameLink<string>[]): NameLink<string>[] {
    const byId = new Map(faces.map((face) => [face.id, face]))
    const made = new Map<string, Map<string, NameLink<string>>>()
    const tie = (from: string, to: string): void => {
      const [one, other] = [byId.get(from), byId.get(to)]
      if (one === undefined || other === undefined || one === other) return
      const link = ordered(one.id, other.id, this.link(one, other).score)
      const ofOne = made.get(link.a)
      if (ofOne === undefined) made.set(link.a, new Map([[link.b, link]]))
      else ofOne.set(link.b, link)
    }
    for (const [id, others] of this.#defined) for (const other of others) tie(id, other)
    for (const [short, full] of this.#partners) tie(short, full)
    for (const { id, full } of faces) if (full !== null) tie(id, full)
    const links = plain.filter(({ a, b }) => made.get(a)?.has(b) !== true)
    for (const ofOne of made.values()) {
      for (const link of ofOne.values()) if (link.score >= linkThreshold) links.push(link)
    }
    return links
  }

  #areTied(a: string, b: string): boolean {
    return this.#defined.get(a)?.has(b) === true || this.#arePartners(a, b)
  }

  #arePartners(a: string, b: string): boolean {
    return this.#partners.get(a) === b || this.#partners.get(b) === a
  }
}

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

function clustered(
  faces: readonly Face[],
  proposed: readonly NameLink<string>[],
  ties: Ties,
  rulings: Rulings,
  byId: ReadonlyMap<string, StoryName>,
): Cluster[] {
  const linked = linkedFaces(faces, proposed, rulings)
  const faceOf = new Map(linked.map((face) => [face.id, face]))
  const links: { a: string; b: string; by: string }[] = []
  const groups = groupLinked(linked, proposed, ties, rulings, (a, b, score) => {
    const [one, other] = [faceOf.get(a), faceOf.get(b)]
    if (one === undefined || other === undefined) return
    links.push({ a, b, by: score === Number.POSITIVE_INFINITY ? 'reviewer' : ties.link(one, other).by })
  })
  const alone = faces.filter(({ id }) => !faceOf.has(id)).map(({ id }) => [id])
  const all = [...groups, ...alone].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  const groupOf = new Map<string, number>()
  const made = all.map((ids, i) => {
    const own = ids.flatMap((id) => byId.get(id) ?? [])
    if (ids.length > 1) for (const id of ids) groupOf.set(id, i)
    return { names: own, merges: own.flatMap(samePlainly) }
  })
  for (const { a, b, by } of links) {
    const [one, other] = [surface(byId.get(a)), surface(byId.get(b))]
    if (one !== other) made[groupOf.get(a) ?? -1]?.merges.push({ a: one, b: other, by: `entities/${by}` })
  }
  return made
}

/** The names that anything is linked with. */
function linkedFaces(faces: readonly Face[], links: readonly NameLink<string>[], { same }: Rulings): Face[] {
  const linked = new Set<string>(same.flat())
  for (const { a, b } of links) linked.add(a).add(b)
  return faces.filter(({ id }) => linked.has(id))
}

/** The ways of writing one name that are the same words without case, accents, articles and titles. */
function samePlainly(name: StoryName): { a: string; b: string; by: string }[] {
  if (name.surfaces.size < 2) return []
  const [first = '', ...others] = surfacesOf(name)
  return others.map((other) => ({ a: first, b: other, by: 'entities/same-name' }))
}

/** The most frequent way of writing a name, then the first in the alphabet. */
function surface(name: StoryName | undefined): string {
  if (name?.surfaces.size !== 1) return surfacesOf(name)[0] ?? ''
  const [only = ''] = name.surfaces.keys()
  return only
}

const surfacesOf = (name: StoryName | undefined): string[] =>
  [...(name?.surfaces ?? [])].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([text]) => text)
