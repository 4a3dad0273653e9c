import type { VNode } from 'preact'
import type { Statement } from '../../record/record.ts'
import { listPhrase } from '../words/count-phrase.ts'
import { clipped, visible } from '../words/visible-text.tsx'
import { type StoryIndex, wordsAt } from './story-index.ts'

/** Whom a statement is credited to, by name; `null` where nobody is resolved. */
export function speakerNames(story: StoryIndex, statement: Statement): string | null {
  const names = statement.speakers.map(({ entity }) => story.entityOf.get(entity)?.name ?? 'a name not in this record')
  return names.length === 0 ? null : listPhrase(names)
}

/** The first words of a statement's source as they stand in the text, without what parts them from the rest; `null` where there are none. */
export function sourceWords(story: StoryIndex, statement: Statement): string | null {
  const [source] = statement.source
  return source === undefined ? null : (wordsAt(story, statement.article, source)?.replace(/[\s,;:–—-]+$/, '') ?? null)
}

/** The speaker as the page names one beside the text: the name, else in quotation marks what the text calls the unresolved one. */
export function SpeakerPhrase({
  story,
  statement,
}: {
  readonly story: StoryIndex
  readonly statement: Statement
}): VNode {
  const names = speakerNames(story, statement)
  if (names !== null) return <bdi>{visible(clipped(names, 60))}</bdi>
  const words = sourceWords(story, statement)
  return words === null ? <span>speaker not resolved</span> : <q>{visible(clipped(words, 50))}</q>
}
