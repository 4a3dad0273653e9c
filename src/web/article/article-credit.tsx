import type { VNode } from 'preact'
import type { Article } from '../../record/record.ts'
import type { ArticleIndex } from '../story/article-index.ts'
import { noveltyShare } from '../story/novelty-share.ts'
import type { StoryIndex } from '../story/story-index.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { visible } from '../words/visible-text.tsx'

/** Under a headline, in our words: who printed it and when, how we know the day, and what is new in it. */
export function ArticleCredit({ story, one }: { readonly story: StoryIndex; readonly one: ArticleIndex }): VNode {
  const { article } = one
  const share = noveltyShare(one)
  return (
    <p class="credit row">
      <span class="body">
        <Fact>
          <bdi class="outlet">{visible(one.outlet)}</bdi>
        </Fact>
        <Fact>
          {one.date}
          {visible(dateBasis(article))}
        </Fact>
        <Fact>{countPhrase(one.statements.length, 'statement')}</Fact>
        {share === null || isFirst(story, one) ? null : (
          <Fact>
            {share}
            {'\u00a0'}% first seen here
          </Fact>
        )}
        {article.origin.path === null ? null : (
          <Fact>
            <bdi>{visible(article.origin.path)}</bdi>
          </Fact>
        )}
        {original(article)}
      </span>
    </p>
  )
}

function isFirst(story: StoryIndex, one: ArticleIndex): boolean {
  return story.articles[0] === one
}

function dateBasis({ published }: Article): string {
  if (published.basis !== 'inferred') return ''
  const [reason] = published.reasons
  return reason === undefined ? ', inferred' : `, inferred: ${reason.why}`
}

/** The address as text, and as a link where it is a web page's. The link tells nobody where it was followed from. */
function original({ url }: Article) {
  if (url === null) return null
  if (!/^https?:\/\//i.test(url))
    return (
      <Fact>
        <bdi>{visible(url)}</bdi>
      </Fact>
    )
  return (
    <Fact>
      <a href={url} rel="noreferrer noopener external">
        <bdi>{visible(url)}</bdi>
      </a>
    </Fact>
  )
}
