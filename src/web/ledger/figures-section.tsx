import type { VNode } from 'preact'
import type { ArticleSpan } from '../../record/article.ts'
import type { Figure, FigureGroup } from '../../record/record.ts'
import { hull, type Span } from '../../text/span.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { capital, countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { terms } from '../words/terms.ts'
import { valuePhrase } from '../words/value-phrase.ts'
import { visible } from '../words/visible-text.tsx'
import { LedgerSection } from './ledger-section.tsx'

/** Figures by what they count, every value in its own words. */
export function FiguresSection({ story }: { readonly story: StoryIndex }): VNode {
  const { figures, figureGroups } = story.record
  const single = figures.filter((one) => !story.groupOf.has(one.id))
  return (
    <LedgerSection id="figures" title="Figures" says={says(figures, figureGroups)}>
      {[...figureGroups].sort(byAgreement).map((group) => (
        <GroupRow key={group.id} story={story} group={group} />
      ))}
      {single.length === 0 ? null : (
        <details class="more">
          <summary>{countPhrase(single.length, 'figure')} told once</summary>
          <ul class="expressions">
            {single.map((one) => (
              <Value key={one.id} story={story} figure={one} id={address.figure(one.id)} />
            ))}
          </ul>
        </details>
      )}
    </LedgerSection>
  )
}

/** Between a number and what it counts stands no more than these many characters where one reads them together. */
const together = 32

/** A figure in the words that tell it, with its hedge and what it counts where these stand with it in one breath. */
export function figureSpan(story: StoryIndex, figure: Figure): ArticleSpan {
  const { article, start, end, hedge, counted } = figure
  let at: Span = { start, end }
  for (const other of [hedge, counted]) {
    if (other === null) continue
    const between = { start: Math.min(at.end, other.end), end: Math.max(at.start, other.start) }
    const words = between.end > between.start ? wordsAt(story, article, between) : ''
    if (words !== null && words.length <= together && !/[.;:!?\n]/.test(words)) at = hull([at, other])
  }
  return { article, ...at }
}

/** Groups whose values differ come first, then those that overlap. */
export function byAgreement(a: FigureGroup, b: FigureGroup): number {
  return rank[a.agreement] - rank[b.agreement]
}

const rank: Readonly<{ [Each in FigureGroup['agreement']]: number }> = {
  conflict: 0,
  overlap: 1,
  agree: 2,
  'not-comparable': 3,
}

function GroupRow({ story, group }: { readonly story: StoryIndex; readonly group: FigureGroup }) {
  const members = group.members.flatMap((id) => story.figureOf.get(id) ?? [])
  return (
    <section class="speaker" id={address.figures(group.id)}>
      <header>
        <h3>
          <bdi>{visible(capital(group.counted))}</bdi>
        </h3>
        <p class="count">
          {countPhrase(members.length, 'place')}; {terms.agreement[group.agreement]}
        </p>
      </header>
      <ol class="entries">
        {members.map((one) => (
          <Value key={one.id} story={story} figure={one} id={null} />
        ))}
      </ol>
    </section>
  )
}

function Value({ story, figure, id }: { story: StoryIndex; figure: Figure; id: string | null }) {
  const at = figureSpan(story, figure)
  return (
    <li class="value" {...(id === null ? {} : { id })}>
      <span class="words">
        <bdi>{visible(wordsAt(story, at.article, at) ?? valuePhrase(figure))}</bdi>
      </span>{' '}
      <span class="facts">
        <Fact>
          <Place story={story} at={at} />
        </Fact>
      </span>
    </li>
  )
}

function says(figures: readonly Figure[], groups: readonly FigureGroup[]): string {
  if (figures.length === 0) return 'No figures were found in these articles.'
  const differ = groups.filter((one) => one.agreement === 'conflict').length
  const told = `${countPhrase(figures.length, 'figure')}; ${countPhrase(groups.length, 'quantity', 'quantities')} told more than once`
  return differ === 0 ? `${told}.` : `${told}, of which ${differ} with values that differ.`
}
