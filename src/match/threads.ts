import { type EntityId, groupId, type MarkId } from '../record/ids.ts'
import type { Entities } from '../record/layers.ts'
import type { Thread } from '../record/record.ts'
import type { StoryStage, StoryView } from '../record/stage.ts'
import { group } from './group.ts'
import { WordBook } from './reuse/lexemes.ts'
import type { ReuseWords } from './reuse/reuse-words.ts'
import { sameStatement } from './threads/same-statement.ts'
import { type Told, toldIn, type Voices } from './threads/told.ts'

type Reads = 'statements' | 'speakers' | 'entities' | 'tokens' | 'dates' | 'published'

/** A statement is looked for under each two of its most telling senses, and under its speakers with each of these. */
const tellingSenses = 6
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
  return {
    scope: 'story',
    name: 'threads',
    version: 2,
    reads: ['statements', 'speakers', 'entities', 'tokens', 'dates', 'published'],
    writes: 'threads',
    run: (view) => {
      const told = allTold(view, words, book)
      const byId = new Map(told.map((one) => [one.id, one]))
      const links: Link[] = []
      const matcher = {
        id: ({ id }: Told) => id,
        keys,
        alike: (a: Told, b: Told): number => {
          const found = sameStatement(a, b)
          if (found === undefined) return 0
          links.push({ a: a.id, b: b.id, rule: found.rule })
          return found.score
        },
        threshold: 0.45,
      }
      const groups = group(told, matcher, view.rulings).filter((ids) => ids.length > 1)
      const rules = rulesOf(groups, links)
      return groups
        .flatMap((ids, i) => threadOf(ids.flatMap((id) => byId.get(id) ?? []).sort(byOrder), rules[i] ?? new Set()))
        .sort((x, y) => (x.id < y.id ? -1 : 1))
    },
  }
}

interface Link {
  readonly a: MarkId
  readonly b: MarkId
  readonly rule: string
}

/** For each group the rules of the links inside it; none where people alone joined it. */
function rulesOf(groups: readonly (readonly MarkId[])[], links: readonly Link[]): ReadonlySet<string>[] {
  const groupOf = new Map(groups.flatMap((ids, i) => ids.map((id): [MarkId, number] => [id, i])))
  const rules = groups.map(() => new Set<string>())
  for (const { a, b, rule } of links) {
    const number = groupOf.get(a)
    if (number !== undefined && number === groupOf.get(b)) rules[number]?.add(rule)
  }
  return rules
}

function allTold(view: StoryView<Reads>, words: ReuseWords, book: WordBook): Told[] {
  const speakers = view.layer('speakers')
  const spokenFor = organisationsOf(view.layer('entities'), words)
  const voicesOf = (id: MarkId): Voices => {
    const named = (speakers.get(id)?.speakers ?? []).map(({ entity }) => entity)
    return { speakers: named, spokenFor: named.flatMap((one) => spokenFor.get(one) ?? []) }
  }
  return view.articles.flatMap((article, place) => toldIn(article, place, voicesOf, words, book))
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
function keys({ senses, speakers, spokenFor, words, kind, isQuoted }: Told): string[] {
  const telling = [...senses]
    .sort(([x, ofX], [y, ofY]) => ofY - ofX || (x < y ? -1 : 1))
    .slice(0, tellingSenses)
    .map(([sense]) => sense)
    .sort()
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

const byOrder = (a: Told, b: Told): number => a.article - b.article || a.start - b.start
