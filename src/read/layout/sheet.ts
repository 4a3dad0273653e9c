import type { PartKind } from '../../record/record.ts'
import type { Span } from '../../text/span.ts'
import type { Block } from './blocks.ts'
import type { Byline } from './byline.ts'
import type { Dateline } from './dateline.ts'
import type { StatedDay } from './published-line.ts'

/** What is found out while the blocks of one article get their kinds, from the top down. */
export interface Sheet {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The kind of each block; `undefined` where nothing has decided yet. */
  readonly kinds: (PartKind | undefined)[]
  readonly bylines: Byline[]
  readonly stated: StatedDay[]
  section: readonly string[] | null
  /** The number of the title's block. */
  title: number | null
  /** The number of the first block of the story itself. */
  body: number
  dateline: (Dateline & { readonly block: number }) | null
}

/** A sheet on which nothing is decided. */
export function newSheet(text: string, blocks: readonly Block[]): Sheet {
  return {
    text,
    blocks,
    kinds: new Array<PartKind | undefined>(blocks.length),
    bylines: [],
    stated: [],
    section: null,
    title: null,
    body: 0,
    dateline: null,
  }
}

/** The words of the title without the signs of Markdown around them. */
export function titleSpan(sheet: Sheet): Span | null {
  const block = sheet.title === null ? undefined : sheet.blocks[sheet.title]
  if (block === undefined) return null
  const before = /^(?:#{1,6}\s+)?(?:\*\*|__)?/.exec(block.text)?.[0].length ?? 0
  const after = /(?:\*\*|__)?$/.exec(block.text)?.[0].length ?? 0
  const { start, end } = block.at
  return before + after < end - start ? { start: start + before, end: end - after } : block.at
}
