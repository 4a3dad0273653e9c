import type { FoundStatement } from '../../record/findings.ts'
import type { MarkId } from '../../record/ids.ts'
import type { StoryView } from '../../record/stage.ts'
import type { WordBook } from './lexemes.ts'
import { best, type Passage } from './pair.ts'
import { retold, type Told } from './retold.ts'
import type { Compared } from './spread.ts'

/** The passages that the threads' statements make, by the places of their two articles, the earlier first. */
export function retoldIn(view: StoryView<'tokens' | 'statements' | 'threads'>, book: WordBook): Map<string, Retold> {
  const placeOf = new Map<MarkId, Placed>()
  for (const [article, one] of view.articles.entries())
    for (const statement of one.layer('statements')) placeOf.set(statement.id, { article, statement })
  const told = ({ article, statement: { content } }: Placed): Told | undefined => {
    const tokens = view.articles[article]?.layer('tokens')
    return tokens === undefined ? undefined : { tokens, book, content }
  }
  const passagesOf = (one: Placed, other: Placed): readonly Passage[] => {
    const key = `retold ${keyOf(view, one)} ${keyOf(view, other)}`
    return view.recall(key, () => {
      const [a, b] = [told(one), told(other)]
      return a === undefined || b === undefined ? [] : retold(a, b)
    })
  }
  const found = new Map<string, Retold>()
  for (const { members } of view.layer('threads')) {
    const places = members.slice(0, mostMembers).flatMap((id) => placeOf.get(id) ?? [])
    for (const [one, other] of inTwoArticles(places)) {
      const key = `${one.article} ${other.article}`
      const known = found.get(key)?.passages ?? []
      found.set(key, { a: one.article, b: other.article, passages: [...known, ...passagesOf(one, other)] })
    }
  }
  return found
}

interface Placed {
  readonly article: number
  readonly statement: FoundStatement
}

/** Names the words of a statement's content. */
function keyOf(view: StoryView<'tokens'>, { article, statement }: Placed): string {
  const text = view.articles[article]?.article.textId ?? ''
  return `${text} ${statement.content.map(({ start, end }) => `${start}-${end}`).join(' ')}`
}

function inTwoArticles(places: readonly Placed[]): (readonly [Placed, Placed])[] {
  return places.flatMap((one) =>
    places.flatMap((other) => (one.article < other.article ? [[one, other] as const] : [])),
  )
}

/** Statements of one thread that are laid side by side, the earliest first. */
const mostMembers = 50

interface Retold {
  readonly a: number
  readonly b: number
  readonly passages: readonly Passage[]
}

/** What the comparing found, and what the threads tell beside it; of two passages in one place the stronger one stays. */
export function withRetold(compared: readonly Compared[], told: ReadonlyMap<string, Retold>): Compared[] {
  const left = new Map(told)
  const joined = compared.map((one) => {
    const key = `${one.a} ${one.b}`
    const more = left.get(key)
    left.delete(key)
    return more === undefined ? one : { ...one, passages: best([...one.passages, ...more.passages]) }
  })
  for (const { a, b, passages } of left.values()) joined.push({ a, b, likeness: false, passages: best(passages) })
  return joined
}
