import type { VNode } from 'preact'
import type { ArticleIndex } from '../story/article-index.ts'
import { noveltyShare } from '../story/novelty-share.ts'
import type { StoryIndex } from '../story/story-index.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { clipped, visible } from '../words/visible-text.tsx'

/** The sections of the ledger in their order: element id and name. */
const sections: readonly (readonly [string, string])[] = [
  ['statements', 'Who said what'],
  ['threads', 'Told more than once'],
  ['timeline', 'What happened when'],
  ['names', 'Names'],
  ['figures', 'Figures'],
  ['passages', 'Passages in common'],
  ['wording', 'Wording'],
  ['unresolved', 'Not resolved'],
  ['notices', 'Notices'],
  ['colophon', 'About this record'],
]

/** The articles by time, each with what it adds, and the sections of the ledger. */
export function Contents({ story }: { readonly story: StoryIndex }): VNode {
  return (
    <nav class="contents" aria-label="Contents">
      <details open>
        <summary>Articles by time</summary>
        <ol class="by-time">
          {story.articles.map((one) => (
            <ArticleLine key={one.anchor} story={story} one={one} />
          ))}
        </ol>
      </details>
      <details open>
        <summary>The record</summary>
        <ul class="by-section">
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

function ArticleLine({ story, one }: { readonly story: StoryIndex; readonly one: ArticleIndex }) {
  return (
    <li>
      <a href={`#${one.anchor}`}>
        <span class="stamp">
          {one.shortDate} <bdi class="outlet">{visible(one.outlet)}</bdi>
        </span>
        <span class="title" dir="auto">
          {visible(clipped(one.title, 90))}
        </span>
      </a>
      <span class="facts">{adds(story, one)}</span>
    </li>
  )
}

/** "12 new statements · 60 % new": against the articles before it. */
function adds(story: StoryIndex, one: ArticleIndex): string {
  const fresh = one.statements.filter((statement) => {
    const thread = story.threadOf.get(statement.id)
    return thread === undefined || thread.members[0] === statement.id
  }).length
  const share = noveltyShare(one)
  const statements = countPhrase(fresh, 'new statement')
  return share === null || story.articles[0] === one ? statements : `${statements} · ${share}\u00a0% new`
}
