import type { ComponentChildren, VNode } from 'preact'
import type { ArticleSpan } from '../../record/article.ts'
import { Place } from '../story/place.tsx'
import type { StoryIndex } from '../story/story-index.ts'
import { Fact } from '../words/fact.tsx'
import { visible } from '../words/visible-text.tsx'

interface OutletListsProps<One extends ArticleSpan> {
  readonly story: StoryIndex
  readonly all: readonly One[]
  /** What is the same has the same key. */
  readonly keyOf: (one: One) => string
  readonly shown: (one: One) => string
  /** What is said of it beside the count. */
  readonly beside: (one: One) => string | null
  /** What is said of an outlet that has none. */
  readonly none: string
}

/** For each outlet what it has, the same together: how often, of how many there, and each place. */
export function OutletLists<One extends ArticleSpan>(props: OutletListsProps<One>): VNode {
  const { story, all, none } = props
  const outlets = new Map<string, One[]>()
  if (story.outlets.length <= 4) for (const outlet of story.outlets) outlets.set(outlet, [])
  for (const one of all) {
    const outlet = story.articleOf.get(one.article)?.outlet ?? ''
    const list = outlets.get(outlet)
    if (list === undefined) outlets.set(outlet, [one])
    else list.push(one)
  }
  return (
    <dl class="outlets">
      {[...outlets].map(([outlet, list]) => (
        <div key={outlet}>
          <dt>
            <bdi class="outlet">{visible(outlet)}</bdi>
          </dt>
          {list.length === 0 ? <dd class="none">{none}</dd> : entries(props, list)}
        </div>
      ))}
    </dl>
  )
}

function entries<One extends ArticleSpan>(
  { story, keyOf, shown, beside }: OutletListsProps<One>,
  list: readonly One[],
): ComponentChildren {
  return [...grouped(list, keyOf)].map(([key, same]) => {
    const [first] = same
    if (first === undefined) return null
    const fact = beside(first)
    return (
      <dd key={key}>
        <details>
          <summary>
            <span class="words">
              <bdi>{visible(shown(first))}</bdi>
            </span>{' '}
            <span class="facts">
              <Fact>
                {same.length} of {list.length}
              </Fact>
              {fact === null ? null : <Fact>{fact}</Fact>}
            </span>
          </summary>
          <ul class="facts">
            {same.map((at) => (
              <li key={`${at.article} ${at.start}`}>
                <Place story={story} at={at} short />
              </li>
            ))}
          </ul>
        </details>
      </dd>
    )
  })
}

/** The same together, the most frequent first. */
function grouped<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): readonly (readonly [string, readonly One[]])[] {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const list = groups.get(keyOf(one))
    if (list === undefined) groups.set(keyOf(one), [one])
    else list.push(one)
  }
  return [...groups].sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
}
