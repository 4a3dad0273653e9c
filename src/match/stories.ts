import { groupId } from '../record/ids.ts'
import type { Part, Story } from '../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../record/stage.ts'
import { shortHash } from '../text/hash.ts'
import { lexemes, WordBook } from './reuse/lexemes.ts'
import type { SpreadWords } from './reuse/reuse-words.ts'
import { averageLink, type Edge } from './stories/average-link.ts'
import { daysOf } from './stories/days.ts'
import { type Days, gap, likenesses } from './stories/likeness.ts'
import { type Vector, vector } from './stories/vectors.ts'

type Reads = 'tokens' | 'parts' | 'published'

/** Groups are joined from this mean likeness on; one value for all collections. */
const threshold = 0.22
/** Lower likenesses count as none. */
const leastLikeness = 0.04
/**
 * Days after which a likeness counts for 37 in 100. Measured on 300 and 1,479 articles: falling off at once
 * (BCubed F1 .99 and .88) tells neighbouring days of one beat apart better than a bell curve (.99 and .85).
 */
const decay = 5
/** From here on time alone makes a likeness too small. */
const window = 6 * decay
/** Where a day is unknown, time says nothing for or against. */
const timeless = 0.8

/**
 * Groups articles by what they cover: likeness of their telling words, less the farther apart they came
 * out, average link. How alike two articles are depends on these two alone, so that an article about
 * something else changes no group. Each article is in exactly one; the earliest names it.
 */
export const stories = (words: SpreadWords): StoryStage<Reads, 'stories'> => {
  const book = WordBook.of(words)
  return {
    scope: 'story',
    name: 'stories',
    version: 1,
    reads: ['tokens', 'parts', 'published'],
    writes: 'stories',
    run: (view) => {
      const articles = view.articles.map((article) => ({
        vector: vectorOf(article, view, book),
        days: daysOf(article.layer('published')),
      }))
      const edges = likenesses(articles, { least: leastLikeness, window }).map(({ a, b, cosine }): Edge => {
        return { a, b, weight: cosine * timeFactor(articles[a]?.days, articles[b]?.days) }
      })
      const near = edges.filter(({ weight }) => weight >= leastLikeness)
      return averageLink(articles.length, near, threshold).flatMap((members) => storyOf(members, view))
    },
  }
}

function vectorOf(article: ArticleView<Reads>, view: StoryView<Reads>, book: WordBook): Vector {
  const [tokens, parts] = [article.layer('tokens'), article.layer('parts')]
  const kinds = parts.map(({ kind, start, end }: Part) => `${kind} ${start} ${end}`).join(' ')
  const key = shortHash(`${article.article.textId} ${kinds}`)
  return view.recall(`vector ${key}`, () => vector(tokens, parts, lexemes(tokens, book)))
}

function timeFactor(a: Days | undefined, b: Days | undefined): number {
  if (a === undefined || b === undefined || !isKnown(a) || !isKnown(b)) return timeless
  return Math.exp(-gap(a, b) / decay)
}

function isKnown({ earliest, latest }: Days): boolean {
  return Number.isFinite(earliest) && Number.isFinite(latest)
}

function storyOf(members: readonly number[], view: StoryView<Reads>): Story[] {
  const [first, ...others] = members.flatMap((i) => view.articles[i]?.article.id ?? [])
  return first === undefined ? [] : [{ id: groupId('story', first), articles: [first, ...others] }]
}
