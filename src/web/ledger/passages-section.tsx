import type { ComponentChildren, VNode } from 'preact'
import type { Reuse, Versions } from '../../record/record.ts'
import { address } from '../story/address.ts'
import { Place } from '../story/place.tsx'
import { type StoryIndex, wordsAt } from '../story/story-index.ts'
import { countPhrase } from '../words/count-phrase.ts'
import { Fact } from '../words/fact.tsx'
import { reusePhrase } from '../words/reuse-phrase.ts'
import { clipped, visible } from '../words/visible-text.tsx'
import { AgencyCopies } from './agency-copies.tsx'
import { Changed } from './differences.tsx'
import { LedgerSection } from './ledger-section.tsx'

/** More passages of two articles than these are folded away. */
const shown = 8

/** What articles have in common, the earlier on the left. */
export function PassagesSection({ story }: { readonly story: StoryIndex }): VNode {
  const passages = story.record.reuse.filter((one) => !one.stock)
  const stock = story.record.reuse.filter((one) => one.stock)
  const says =
    passages.length === 0
      ? 'No passage stands in more than one article.'
      : `${countPhrase(passages.length, 'passage')} that two articles share. The article named first is the earlier one, as far as is known.`
  return (
    <LedgerSection id="passages" title="Passages in common" says={says}>
      <AgencyCopies story={story} />
      {[...byPair(passages)].map(([pair, list]) => (
        <Pair key={pair} story={story} passages={list} />
      ))}
      {story.record.versions.map((one) => (
        <VersionsOfOne key={one.id} story={story} versions={one} />
      ))}
      {stock.length === 0 ? null : (
        <details class="more">
          <summary>{countPhrase(stock.length, 'stock passage')}, not counted as copying</summary>
          <ul class="expressions">
            {stock.map((one) => (
              <Stock key={one.id} story={story} passage={one} />
            ))}
          </ul>
        </details>
      )}
    </LedgerSection>
  )
}

const why: Readonly<{ [Rule in Versions['joined'][number]['by']]: string }> = {
  'same-address': 'the same address',
  'same-text': 'one outlet, nearly the same headline and body',
}

/** Articles that are one come out more than once, with the passages in which words changed. */
function VersionsOfOne({ story, versions }: { readonly story: StoryIndex; readonly versions: Versions }) {
  const { articles, joined, passages } = versions
  const changed = passages.filter(({ edits }) => edits.length > 0)
  const reasons = [...new Set(joined.map(({ by }) => why[by]))]
  return (
    <section class="speaker">
      <header>
        <h3>
          Versions of one article, <bdi class="outlet">{visible(story.articleOf.get(articles[0])?.outlet ?? '')}</bdi>
        </h3>
        <p class="role">
          {articles.map((id) => story.articleOf.get(id)?.date ?? '').join('; ')} ({reasons.join('; ')})
        </p>
        <p class="count">
          {changed.length} of {countPhrase(passages.length, 'passage')} changed
        </p>
      </header>
      <ol class="entries">
        {changed.map((one) => (
          <Passage key={one.id} story={story} passage={one} />
        ))}
      </ol>
    </section>
  )
}

function Pair({ story, passages }: { readonly story: StoryIndex; readonly passages: readonly Reuse[] }) {
  const [first] = passages
  if (first === undefined) return null
  const entries = passages.map((one) => <Passage key={one.id} story={story} passage={one} />)
  const [a, b] = [story.articleOf.get(first.a.article), story.articleOf.get(first.b.article)]
  return (
    <section class="speaker">
      <header>
        <h3>
          <bdi class="outlet">{visible(a?.outlet ?? '')}</bdi> <span class="and">and</span>{' '}
          <bdi class="outlet">{visible(b?.outlet ?? '')}</bdi>
        </h3>
        <p class="role">
          {a?.date}; {b?.date}
        </p>
        <p class="count">{countPhrase(passages.length, 'passage')}</p>
      </header>
      <div>
        <ol class="entries">{entries.slice(0, shown)}</ol>
        {entries.length > shown ? (
          <details class="more">
            <summary>{countPhrase(entries.length - shown, 'more passage')}</summary>
            <ol class="entries">{entries.slice(shown)}</ol>
          </details>
        ) : null}
      </div>
    </section>
  )
}

function Passage({ story, passage }: { readonly story: StoryIndex; readonly passage: Reuse }) {
  if (passage.kind === 'paraphrase') return <Paraphrase story={story} passage={passage} />
  return (
    <li class="entry" id={address.passage(passage.id)}>
      <p class="words" dir="auto">
        {edited(story, passage)}
      </p>
      <p class="facts">
        <Fact>
          <Place story={story} at={passage.a} />
        </Fact>
        <Fact>
          {passage.kind === 'copied' ? '= ' : '≈ '}
          <Place story={story} at={passage.b} />
        </Fact>
        <Fact>{reusePhrase(story, passage)}</Fact>
      </p>
    </li>
  )
}

/** Both versions, each with its place: word differences would tell nothing. */
function Paraphrase({ story, passage }: { readonly story: StoryIndex; readonly passage: Reuse }) {
  return (
    <li class="entry" id={address.passage(passage.id)}>
      {[passage.a, passage.b].map((at, i) => (
        <div class="version" key={at.article}>
          <p class="words" dir="auto">
            {visible(wordsAt(story, at.article, at) ?? `characters ${at.start}–${at.end}`)}
          </p>
          <p class="facts">
            <Fact>
              <Place story={story} at={at} />
            </Fact>
            {i === 0 ? null : <Fact>{reusePhrase(story, passage)}</Fact>}
          </p>
        </div>
      ))}
    </li>
  )
}

/** The later version with what was replaced, in place. Edits that do not fit the passage are left out. */
function edited(story: StoryIndex, { a, b, edits }: Reuse): ComponentChildren {
  const words = wordsAt(story, b.article, b)
  if (words === null) return `characters ${b.start}–${b.end}`
  const pieces: ComponentChildren[] = []
  let from = 0
  for (const edit of edits) {
    const [start, end] = [edit.b.start - b.start, edit.b.end - b.start]
    if (start < from || end > words.length) continue
    pieces.push(visible(words.slice(from, start)))
    pieces.push(
      replaced(
        wordsAt(story, a.article, edit.a) ?? '',
        words.slice(start, end),
        words.charAt(start - 1),
        words.charAt(end),
      ),
    )
    from = end
  }
  return [...pieces, visible(words.slice(from))]
}

/** What was removed and what was added for it, parted from each other and from the words around them. */
function replaced(removed: string, added: string, before: string, after: string): ComponentChildren {
  const [gone, come] = [removed.trim() !== '', added.trim() !== '']
  return [
    gone && /\S/.test(before) ? ' ' : null,
    gone ? <Changed key="removed" kind="removed" words={removed} /> : null,
    gone && (come || /[\p{L}\p{N}]/u.test(after)) ? ' ' : null,
    come ? <Changed key="added" kind="added" words={added} /> : visible(added),
  ]
}

function Stock({ story, passage }: { readonly story: StoryIndex; readonly passage: Reuse }) {
  const words = wordsAt(story, passage.b.article, passage.b)
  return (
    <li id={address.passage(passage.id)}>
      <span class="words" dir="auto">
        {visible(clipped(words ?? '', 160))}
      </span>{' '}
      <span class="facts">
        <Fact>
          <Place story={story} at={passage.a} short />
        </Fact>
        <Fact>
          <Place story={story} at={passage.b} short />
        </Fact>
      </span>
    </li>
  )
}

function byPair(passages: readonly Reuse[]): ReadonlyMap<string, readonly Reuse[]> {
  const pairs = new Map<string, Reuse[]>()
  for (const one of passages) {
    const key = JSON.stringify([one.a.article, one.b.article])
    const list = pairs.get(key)
    if (list === undefined) pairs.set(key, [one])
    else list.push(one)
  }
  return pairs
}
