import type { ArticleText, Published } from '../record/article.ts'
import type { FoundDate, FoundStatement } from '../record/findings.ts'
import { type EntityId, groupId, type MarkId } from '../record/ids.ts'
import { areSame, keptBy } from '../record/kept-by.ts'
import type { Entities } from '../record/layers.ts'
import type { Thread } from '../record/record.ts'
import type { StoryStage, StoryView } from '../record/stage.ts'
import type { Tokens } from '../text/tokens.ts'
import { groupLinked, type Link, type Matcher } from './group.ts'
import { KeptLinks } from './kept-links.ts'
import { WordBook } from './reuse/lexemes.ts'
import type { ReuseWords } from './reuse/reuse-words.ts'
import { sameStatement } from './threads/same-statement.ts'
import { noVoices, type Said, saidIn, type Told, type Voices } from './threads/told.ts'

type Reads = 'statements' | 'speakers' | 'entities' | 'tokens' | 'dates' | 'published'

/** A content of so few words is looked for as a whole too. */
const shortContent = 12
/** A quotation is looked for under so many of its first and of its last words. */
const edge = 5

/**
 * Puts together the statements that say the same in several articles (see `sameStatement`). Two statements of
 * one article are never compared: they share a thread only where each is like the same statement of another
 * article, as when it cuts one quotation in two. Links are taken best first, people's rulings before all.
 */
export const threads = (words: ReuseWords): StoryStage<Reads, 'threads'> => {
  const book = WordBook.of(words)
  const said = keptBy((article: ArticleText, ...[statements, tokens, dates]: ReadLayers) =>
    saidIn(article, statements, tokens, dates, words, book),
  )
  const pages = new WeakMap<readonly Said[], Page>()
  return {
    scope: 'story',
    name: 'threads',
    version: 2,
    reads: ['statements', 'speakers', 'entities', 'tokens', 'dates', 'published'],
    writes: 'threads',
    run: (view) => {
      const voicesOf = voicesIn(view, words)
      const told = view.articles.map((one) => {
        const { article } = one
        const all = said(article, one.layer('statements'), one.layer('tokens'), one.layer('dates'))
        const page = pageOf(all, voicesOf, one.layer('published'), pages.get(all))
        pages.set(all, page)
        return page.told
      })
      const all = told.flat()
      const byId = new Map(all.map((one) => [one.id, one]))
      const links = view.recall('links', () => new KeptLinks(matcher)).among(told)
      // What is like nothing is in no thread.
      const linked = new Set([...links.flatMap(({ a, b }) => [a, b]), ...view.rulings.same.flat()])
      const groups = groupLinked(
        all.filter(({ id }) => linked.has(id)),
        links,
        matcher,
        view.rulings,
      ).filter((ids) => ids.length > 1)
      const order = new Map(view.articles.map(({ article }, place) => [article, place]))
      const byOrder = (a: Told, b: Told): number =>
        (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start
      const rules = rulesOf(groups, links, byId, byOrder)
      return groups
        .flatMap((ids, i) => threadOf(ids.flatMap((id) => byId.get(id) ?? []).sort(byOrder), rules[i] ?? new Set()))
        .sort((x, y) => (x.id < y.id ? -1 : 1))
    },
  }
}

type ReadLayers = readonly [statements: readonly FoundStatement[], tokens: Tokens, dates: readonly FoundDate[]]

const matcher: Matcher<Told, MarkId> = {
  id: ({ id }) => id,
  keys,
  alike: (a, b) => sameStatement(a, b)?.score ?? 0,
  threshold: 0.45,
}

/** The statements of an article with those who say them. */
interface Page {
  readonly told: readonly Told[]
  readonly voices: readonly Voices[]
  readonly published: Published
}

/** The page of an article; the one that it had where nothing has changed. */
function pageOf(
  said: readonly Said[],
  voicesOf: (statement: MarkId) => Voices,
  published: Published,
  before: Page | undefined,
): Page {
  const voices = said.map(({ id }) => voicesOf(id))
  const isSame = (of: Voices, i: number): boolean => {
    const other = before?.voices[i]
    return other !== undefined && areSame(of.speakers, other.speakers) && areSame(of.spokenFor, other.spokenFor)
  }
  if (before?.published === published && voices.every(isSame)) return before
  const told = said.map((one, i): Told => {
    const { speakers, spokenFor } = voices[i] ?? noVoices
    return { ...one, speakers: new Set(speakers), spokenFor: new Set(spokenFor) }
  })
  return { told, voices, published }
}

/** For each group the rules of the links inside it; none where people alone joined it. */
function rulesOf(
  groups: readonly (readonly MarkId[])[],
  links: readonly Link<MarkId>[],
  byId: ReadonlyMap<MarkId, Told>,
  byOrder: (a: Told, b: Told) => number,
): ReadonlySet<string>[] {
  const groupOf = new Map(groups.flatMap((ids, i) => ids.map((id): [MarkId, number] => [id, i])))
  const rules = groups.map(() => new Set<string>())
  for (const { a, b } of links) {
    const number = groupOf.get(a)
    const [one, other] = [byId.get(a), byId.get(b)]
    if (number === undefined || number !== groupOf.get(b) || one === undefined || other === undefined) continue
    const found = byOrder(one, other) <= 0 ? sameStatement(one, other) : sameStatement(other, one)
    if (found !== undefined) rules[number]?.add(found.rule)
  }
  return rules
}

/** Who says each statement, and for whom they speak. */
function voicesIn(view: StoryView<Reads>, words: ReuseWords): (statement: MarkId) => Voices {
  const speakers = view.layer('speakers')
  const spokenFor = organisationsOf(view.layer('entities'), words)
  return (id) => {
    const named = speakers.get(id)?.speakers ?? []
    if (named.length === 0) return noVoices
    const ids = named.map(({ entity }) => entity)
    return { speakers: ids, spokenFor: ids.flatMap((one) => spokenFor.get(one) ?? []) }
  }
}

/** For each person the organisations that they head or speak for. */
function organisationsOf({ entities }: Entities, { speakingRoles }: ReuseWords): Map<EntityId, EntityId[]> {
  const organisations = new Set(entities.filter(({ type }) => type === 'organisation').map(({ id }) => id))
  return new Map(
    entities.map(({ id, roles }) => [
      id,
      roles.flatMap(({ title, of, former }) => {
        const speaks =
          !former &&
          title
            .toLowerCase()
            .split(' ')
            .some((word) => speakingRoles.has(word))
        return speaks && of !== null && organisations.has(of) ? [of] : []
      }),
    ]),
  )
}

/** What a statement is looked for under: so two that could be one meet, and few others. */
function keys({ telling, speakers, spokenFor, words, kind, isQuoted }: Told): string[] {
  const found = telling.flatMap((one, i) => telling.slice(i + 1).map((other) => `${one} ${other}`))
  for (const voice of [...speakers, ...spokenFor]) {
    for (const sense of telling) found.push(`${voice} ${sense}`)
    if (kind === 'denial') found.push(`${voice} denial`)
  }
  if (words.length <= shortContent) found.push(`"${words.join(' ')}`)
  // A quotation is cut at its end or at its beginning.
  if (isQuoted && words.length >= edge)
    found.push(`< ${words.slice(0, edge).join(' ')}`, `> ${words.slice(-edge).join(' ')}`)
  return found
}

function threadOf(members: readonly Told[], rules: ReadonlySet<string>): Thread[] {
  const [first, second, ...others] = members.map(({ id }) => id)
  if (first === undefined || second === undefined) return []
  const by = rules.size === 0 ? 'reviewer' : `threads/${[...rules].sort().join('+')}`
  return [{ id: groupId('thread', first), members: [first, second, ...others], by }]
}
