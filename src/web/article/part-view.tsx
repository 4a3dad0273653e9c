import type { ComponentChildren, VNode } from 'preact'
import type { ArticleIndex } from '../story/article-index.ts'
import type { NumberedPart } from '../story/numbered-part.ts'
import type { StoryIndex } from '../story/story-index.ts'
import { clipped, visible } from '../words/visible-text.tsx'
import type { LayeredSpan } from './layered-span.ts'
import { MarginNotes } from './margin-notes.tsx'
import { markedText } from './marked-text.tsx'
import type { PartFindings } from './part-findings.ts'

interface PartProps {
  readonly story: StoryIndex
  readonly one: ArticleIndex
  readonly part: NumberedPart
  readonly marks: readonly LayeredSpan[]
  readonly findings: PartFindings
  /** A dateline that stands on the paragraph's own first line. */
  readonly opening?: ComponentChildren
}

/** One part of an article in its row: its number, its words, its margin. */
export function PartView({ story, one, part, marks, findings, opening = null }: PartProps): VNode {
  const words = markedText(one.article.text ?? '', part, marks)
  const stock = part.kind === 'boilerplate' || findings.stock
  return (
    <div class={stock ? 'row stock' : 'row'} id={part.anchor} data-start={part.start}>
      {part.number > 0 ? <ParagraphLink part={part} /> : null}
      {stock ? <Folded text={one.article.text ?? ''} part={part} words={words} /> : element(part, words, opening)}
      <MarginNotes story={story} findings={findings} />
    </div>
  )
}

/** The words of a part as the element that its kind asks for; `data-words` marks what holds just the article's own text. */
function element({ kind }: NumberedPart, words: ComponentChildren, opening: ComponentChildren): VNode {
  switch (kind) {
    case 'title':
      return (
        <h2 class="headline" dir="auto" data-words>
          {words}
        </h2>
      )
    case 'heading':
      return (
        <h3 class="crosshead" dir="auto" data-words>
          {words}
        </h3>
      )
    case 'paragraph':
      return (
        <p class="body" dir="auto">
          {opening}
          <span data-words>{words}</span>
        </p>
      )
    default:
      return (
        <p class={kind} dir="auto" data-words>
          {words}
        </p>
      )
  }
}

function ParagraphLink({ part }: { readonly part: NumberedPart }) {
  return (
    <a class="pilcrow" href={`#${part.anchor}`}>
      <span class="unseen-words">Paragraph </span>
      {part.number}
    </a>
  )
}

function Folded({ text, part, words }: { text: string; part: NumberedPart; words: ComponentChildren }) {
  return (
    <details class="body">
      <summary>
        Stock passage: <bdi>{visible(clipped(text.slice(part.start, part.end), 64))}</bdi>
      </summary>
      <p dir="auto" data-words>
        {words}
      </p>
    </details>
  )
}
