import { groupId, type MarkId } from '../record/ids.ts'
import type { Thread } from '../record/record.ts'
import type { StoryStage, StoryView } from '../record/stage.ts'
import { group } from './group.ts'
import type { ReuseWords } from './reuse/reuse-words.ts'
import { sameStatement } from './threads/same-statement.ts'
import { type Told, toldIn } from './threads/told.ts'

type Reads = 'statements' | 'speakers' | 'tokens' | 'published'

/** A statement is looked for under each two of its most telling stems. */
const tellingStems = 6

/**
 * Puts together the statements that say the same in several articles (see `sameStatement`). Two statements of
 * one article are never compared: they share a thread only where each is like the same statement of another
 * article, as when it cuts one quotation in two. Links are taken best first, people's rulings before all.
 */
export const threads = (words: ReuseWords): StoryStage<Reads, 'threads'> => ({
  scope: 'story',
  name: 'threads',
  version: 1,
  reads: ['statements', 'speakers', 'tokens', 'published'],
  writes: 'threads',
  run: (view) => {
    const told = allTold(view, words)
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
})

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

function allTold(view: StoryView<Reads>, words: ReuseWords): Told[] {
  const speakers = view.layer('speakers')
  const speakersOf = (id: MarkId) => (speakers.get(id)?.speakers ?? []).map(({ entity }) => entity)
  return view.articles.flatMap((article, place) => toldIn(article, place, speakersOf, words))
}

function keys({ stems }: Told): string[] {
  const telling = [...stems]
    .sort(([x, ofX], [y, ofY]) => ofY - ofX || (x < y ? -1 : 1))
    .slice(0, tellingStems)
    .map(([stem]) => stem)
    .sort()
  return telling.flatMap((one, i) => telling.slice(i + 1).map((other) => `${one} ${other}`))
}

function threadOf(members: readonly Told[], rules: ReadonlySet<string>): Thread[] {
  const [first, second, ...others] = members.map(({ id }) => id)
  if (first === undefined || second === undefined) return []
  const by = rules.size === 0 ? 'reviewer' : `threads/${[...rules].sort().join('+')}`
  return [{ id: groupId('thread', first), members: [first, second, ...others], by }]
}

const byOrder = (a: Told, b: Told): number => a.article - b.article || a.start - b.start
