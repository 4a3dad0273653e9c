import type { VNode } from 'preact'
import type { ArticleIndex } from '../story/article-index.ts'
import type { NumberedPart } from '../story/numbered-part.ts'
import type { StoryIndex } from '../story/story-index.ts'
import { clipped, plain, visible } from '../words/visible-text.tsx'
import { ArticleCredit } from './article-credit.tsx'
import { type LayeredSpan, layeredSpans } from './layered-span.ts'
import { markedText } from './marked-text.tsx'
import { type PartFindings, partFindings } from './part-findings.ts'
import { PartView } from './part-view.tsx'

interface ArticleProps {
  readonly story: StoryIndex
  readonly one: ArticleIndex
  /** Whether to show it as one line that opens. */
  readonly folded: boolean
}

/** An article as one reads it. */
export function ArticleView({ story, one, folded }: ArticleProps): VNode {
  const body = one.article.text === null ? <Untold story={story} one={one} /> : <Body story={story} one={one} />
  return (
    <article
      class={folded ? 'piece folded' : 'piece'}
      id={one.anchor}
      lang={languageOf(one)}
      aria-label={plain(clipped(one.title, 120))}
    >
      {folded ? (
        <details class="piece-fold">
          <summary>
            <span class="outlet">
              <bdi>{visible(one.outlet)}</bdi>
            </span>{' '}
            {one.date} <b dir="auto">{visible(clipped(one.title, 140))}</b>
          </summary>
          {body}
        </details>
      ) : (
        body
      )}
    </article>
  )
}

/** What came with an article is believed where it looks like a BCP 47 tag. */
function languageOf({ article }: ArticleIndex): string {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(article.language ?? '') ? (article.language ?? 'en') : 'en'
}

function Body({ story, one }: Pick<ArticleProps, 'story' | 'one'>) {
  const marks = layeredSpans(story, one)
  const findings = partFindings(one)
  const head = headLength(one.parts)
  const rows = one.parts.map((part, index) => row({ story, one, part, index, marks, findings }))
  const titled = one.parts.some((part) => part.kind === 'title')
  return (
    <>
      {titled ? null : (
        <div class="row">
          <h2 class="headline" dir="auto">
            {visible(one.title)}
          </h2>
        </div>
      )}
      {rows.slice(0, head)}
      <ArticleCredit story={story} one={one} />
      {rows.slice(head)}
    </>
  )
}

interface RowProps extends Pick<ArticleProps, 'story' | 'one'> {
  readonly part: NumberedPart
  readonly index: number
  readonly marks: ReadonlyMap<number, readonly LayeredSpan[]>
  readonly findings: (index: number) => PartFindings
}

/** A dateline on the first line of a paragraph is set in that line, as it stands in the text. */
function row({ story, one, part, index, marks, findings }: RowProps): VNode | null {
  if (runsIn(one, index)) return null
  const opening = index > 0 && runsIn(one, index - 1) ? <Dateline one={one} index={index - 1} marks={marks} /> : null
  return (
    <PartView
      key={part.anchor}
      story={story}
      one={one}
      part={part}
      marks={marks.get(index) ?? []}
      findings={findings(index)}
      opening={opening}
    />
  )
}

function Dateline({ one, index, marks }: Pick<RowProps, 'one' | 'index' | 'marks'>) {
  const part = one.parts[index]
  if (part === undefined) return null
  return (
    <span class="dateline" id={part.anchor} data-start={part.start}>
      <span data-words>{markedText(one.article.text ?? '', part, marks.get(index) ?? [])}</span>{' '}
    </span>
  )
}

/** Whether a part is a dateline with its paragraph behind it on the same line. */
function runsIn({ parts, article }: ArticleIndex, index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]]
  if (part?.kind !== 'dateline' || next?.kind !== 'paragraph') return false
  return !(article.text ?? '').slice(part.end, next.start).includes('\n')
}

/** How many parts belong above the credit line: all up to the title, and the subtitles after it. */
function headLength(parts: readonly NumberedPart[]): number {
  const title = parts.findIndex((part) => part.kind === 'title')
  if (title === -1) return 0
  let end = title + 1
  while (parts[end]?.kind === 'subtitle') end++
  return end
}

function Untold({ story, one }: Pick<ArticleProps, 'story' | 'one'>) {
  return (
    <>
      <div class="row">
        <h2 class="headline" dir="auto">
          {visible(one.title)}
        </h2>
      </div>
      <ArticleCredit story={story} one={one} />
      <div class="row">
        <p class="body">This record was made without the texts. Its places are given as offsets.</p>
      </div>
      {one.parts.map((part) => (
        <div class="row" key={part.anchor} id={part.anchor}>
          <p class="caption">
            {part.cited}: {part.start}–{part.end}
          </p>
        </div>
      ))}
    </>
  )
}
