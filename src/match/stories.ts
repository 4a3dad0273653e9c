import { groupId } from '../record/ids.ts'
import type { Part, Story } from '../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../record/stage.ts'
import { shortHash } from '../text/hash.ts'
import { lexemes, WordBook } from './reuse/lexemes.ts'
import type { SpreadWords } from './reuse/reuse-words.ts'
import { daysOf } from './stories/days.ts'
import { groupsIn } from './stories/groups.ts'
import { type Vector, vector } from './stories/vectors.ts'

type Reads = 'tokens' | 'parts' | 'published'

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
    version: 2,
    reads: ['tokens', 'parts', 'published'],
    writes: 'stories',
    run: (view) => {
      const articles = view.articles.map((article) => ({
        vector: vectorOf(article, view, book),
        days: daysOf(article.layer('published')),
      }))
      return groupsIn(articles).flatMap((members) => storyOf(members, view))
    },
  }
}

function vectorOf(article: ArticleView<Reads>, view: StoryView<Reads>, book: WordBook): Vector {
  const [tokens, parts] = [article.layer('tokens'), article.layer('parts')]
  const kinds = parts.map(({ kind, start, end }: Part) => `${kind} ${start} ${end}`).join(' ')
  const key = shortHash(`${article.article.textId} ${kinds}`)
  return view.recall(`vector ${key}`, () => vector(tokens, parts, lexemes(tokens, book)))
}

function storyOf(members: readonly number[], view: StoryView<Reads>): Story[] {
  const [first, ...others] = members.flatMap((i) => view.articles[i]?.article.id ?? [])
  return first === undefined ? [] : [{ id: groupId('story', first), articles: [first, ...others] }]
}
