import type { ArticleText, Published } from '../record/article.ts'
import type { FoundDate, FoundStatement } from '../record/findings.ts'
import { type EntityId, groupId, type MarkId } from '../record/ids.ts'
import { keptBy, sameList } from '../record/kept-by.ts'
import type { Entities, ResolvedSpeakers } from '../record/layers.ts'
import type { StoryStage } from '../record/stage.ts'
import type { FoundThread } from '../record/thread.ts'
import type { Tokens } from '../text/tokens.ts'
import { groupLinked, type Link, type Matcher } from './group.ts'
import { KeptLinks } from './kept-links.ts'
import { WordBook } from './reuse/lexemes.ts'
import type { ReuseWords } from './reuse/reuse-words.ts'
import { sameStatement } from './threads/same-statement.ts'
import { type Said, saidIn, type Told } from './threads/told.ts'

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
  const sameVoices = sameList(saySame)
  return {
    scope: 'story',
    name: 'threads',
    version: 2,
    reads: ['statements', 'speakers', 'entities', 'tokens', 'dates', 'published'],
    writes: 'threads',
    run: (view) => {
      const speaking = view.layer('speakers')
      const spokenFor = organisationsOf(view.layer('entities'), words)
      const pages = view.articles.map((one) => {
        const all = said(one.article, one.layer('statements'), one.layer('tokens'), one.layer('dates'))
        return page(all, sameVoices(all, voicesOf(all, speaking, spokenFor)), one.layer('published'))
      })
      const links = view.recall('links', () => new KeptLinks(matcher)).among(pages)
      // What is like nothing is in no thread.
      const linked = new Set([...links.flatMap(({ a, b }) => [a, b]), ...view.rulings.same.flat()])
      const all = pages.flatMap((told) => told.filter(({ id }) => linked.has(id)))
      const byId = new Map(all.map((one) => [one.id, one]))
      const groups = groupLinked(all, links, matcher, view.rulings).filter((ids) => ids.length > 1)
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

/**
 * An item of a flat list that two runs can compare: for each statement of an article its speakers, and behind them the
 * organisations for which they speak.
 */
type Voice = ResolvedSpeakers | EntityId | undefined

function voicesOf(
  said: readonly Said[],
  speaking: ReadonlyMap<MarkId, ResolvedSpeakers>,
  spokenFor: ReadonlyMap<EntityId, readonly EntityId[]>,
): Voice[] {
  const found: Voice[] = []
  for (const { id } of said) {
    const resolved = speaking.get(id)
    found.push(resolved)
    for (const { entity } of resolved?.speakers ?? []) {
      for (const organisation of spokenFor.get(entity) ?? []) found.push(organisation)
    }
  }
  return found
}

/** Whether two items of it name the same. */
function saySame(one: Voice, other: Voice): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one.speakers.length !== other.speakers.length)
    return false
  return one.speakers.every(({ entity }, i) => entity === other.speakers[i]?.entity)
}

/** The statements of an article with those who say them; it comes in another place of the story where it came out on another day. */
const page = keptBy((said: readonly Said[], voices: readonly Voice[], _: Published): readonly Told[] => {
  let next = 0
  return said.map((one): Told => {
    const resolved = voices[next++]
    const spokenFor = new Set<EntityId>()
    for (let voice = voices[next]; typeof voice === 'string'; voice = voices[++next]) spokenFor.add(voice)
    const speakers = typeof resolved === 'object' ? resolved.speakers.map(({ entity }) => entity) : []
    return { ...one, speakers: new Set(speakers), spokenFor }
  })
})

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

/** For each person with roles the organisations that they head or speak for. */
function organisationsOf({ entities }: Entities, { speakingRoles }: ReuseWords): Map<EntityId, EntityId[]> {
  const persons = entities.filter(({ roles }) => roles.length > 0)
  const organisations = new Set(entities.filter(({ type }) => type === 'organisation').map(({ id }) => id))
  return new Map(
    persons.map(({ id, roles }) => [
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

function threadOf(members: readonly Told[], rules: ReadonlySet<string>): FoundThread[] {
  const [first, second, ...others] = members.map(({ id }) => id)
  if (first === undefined || second === undefined) return []
  const by = rules.size === 0 ? 'reviewer' : `threads/${[...rules].sort().join('+')}`
  return [{ id: groupId('thread', first), members: [first, second, ...others], by }]
}
