import type { VNode } from 'preact'
import { mostNamed } from '../ledger/names-section.tsx'
import { storyPeriod } from '../story/period.ts'
import type { StoryIndex } from '../story/story-index.ts'
import { capital, countInWords, countPhrase, listPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { visible } from '../words/visible-text.tsx'

/** The top of the page: what was read, from whom and over which days. */
export function Masthead({ story }: { readonly story: StoryIndex }): VNode {
  const named = (['organisation', 'person', 'place'] as const)
    .flatMap((type) => mostNamed(story.record.entities, type).slice(0, 2))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((one) => one.name)
  return (
    <header class="masthead">
      <p class="nameplate">
        <span class="outlet">Hearsay</span> <span>The record of a story</span>
      </p>
      <h1>{storyLine(story)}</h1>
      {named.length === 0 ? null : (
        <p class="standfirst">
          Most named: <bdi>{visible(listPhrase(named))}.</bdi>
        </p>
      )}
      <p class="counts">
        {counts(story).map((one) => (
          <Fact key={one}>{one}</Fact>
        ))}
      </p>
    </header>
  )
}

/** "Ten articles by three outlets, 14 to 21 March 2023". */
export function storyLine(story: StoryIndex): string {
  const { articles, outlets } = story
  const period = storyPeriod(articles.map(({ article }) => article.published))
  const by = outlets.length === 0 ? '' : ` by ${countInWords(outlets.length, 'outlet')}`
  return `${capital(countInWords(articles.length, 'article'))}${by}${period === null ? '' : `, ${period}`}`
}

function counts({ record, articles }: StoryIndex): string[] {
  const inferred = articles.filter(({ article }) => article.published.basis === 'inferred').length
  const open = record.statements.filter((one) => one.certainty === 'unresolved').length
  return [
    countPhrase(record.statements.length, 'statement'),
    `${record.threads.length} told more than once`,
    countPhrase(record.figures.length, 'figure'),
    `${countPhrase(record.reuse.filter((one) => !one.stock).length, 'passage')} in common`,
    ...(open > 0 ? [`${countPhrase(open, 'speaker')} not resolved`] : []),
    ...(inferred > 0 ? [`${countPhrase(inferred, 'date')} inferred`] : []),
  ]
}
