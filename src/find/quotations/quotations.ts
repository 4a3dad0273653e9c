import type { Quotation } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { Part, PartKind } from '../../record/record.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { type Span, span } from '../../text/span.ts'
import { type Glyph, marksOf, pairOf } from './marks.ts'
import { type Pairing, pairMarks } from './pairing.ts'

/** Finds what stands between quotation marks, over all glyphs; nothing in breadcrumbs and boilerplate. */
export const quotations: ArticleStage<'parts', 'quotations'> = {
  scope: 'article',
  name: 'quotations',
  version: 1,
  reads: ['parts'],
  writes: 'quotations',
  run: (view) => findQuotations(view.article.text, view.article, view.layer('parts')),
}

type ArticleNames = Parameters<typeof markId>[0]

/** Parts that hold no quotation. */
const silent: ReadonlySet<PartKind> = new Set(['breadcrumb', 'boilerplate'])

/** The quotations of a text in reading order; quotations inside quotations are findings of their own. */
export function findQuotations(text: string, article: ArticleNames, parts: readonly Part[]): Quotation[] {
  const drafts: Draft[] = []
  let open: Draft | null = null
  for (const part of parts) {
    if (silent.has(part.kind)) {
      open = null
      continue
    }
    const { pairs } = pairMarks(text, marksOf(text, part.start, part.end))
    const found = pairs
      .map((pair) => ({ draft: continued(open, pair, part), pair }))
      .filter((one) => isKept(text, one.pair, one.draft))
    open = null
    for (const { draft, pair } of found) {
      const grown = grow(draft, pair, part)
      if (draft === null) drafts.push(grown)
      if (pair.closing === null && mayRunOn(text, pair, part)) open = grown
    }
  }
  return drafts.filter(hasWords).map((draft) => finished(draft, article))
}

interface Draft {
  readonly opening: Glyph
  closing: Glyph | null
  readonly pieces: Span[]
  readonly inner: Span[]
}

/** The quotation left open by the last paragraph, when this pair opens the paragraph with a mark of its family. */
function continued(open: Draft | null, pair: Pairing, part: Part): Draft | null {
  if (open === null || pair.opening.start !== part.start) return null
  return open.opening.family === pair.opening.family ? open : null
}

/** A single mark without its partner is an apostrophe, save where paragraphs of single-marked speech run on. */
function isKept(text: string, pair: Pairing, draft: Draft | null): boolean {
  if (pair.closing !== null || pair.opening.family !== 'single' || draft !== null) return true
  return pair.opening.sign === '‘' && nextLineOpensLikewise(text, pair.opening)
}

function nextLineOpensLikewise(text: string, opening: Glyph): boolean {
  const lineEnd = text.indexOf('\n', opening.start)
  if (lineEnd === -1) return false
  const next = /\S/g
  next.lastIndex = lineEnd
  return next.exec(text)?.[0] === opening.sign
}

/** An unclosed quotation runs on only when it began where speech begins, not at a word that lost its closing mark. */
function mayRunOn(text: string, { opening }: Pairing, part: Part): boolean {
  if (opening.start === part.start) return true
  return /[,:.?!—–)”"]\s*$/.test(text.slice(Math.max(part.start, opening.start - 4), opening.start))
}

function grow(draft: Draft | null, { opening, closing }: Pairing, part: Part): Draft {
  const end = closing === null ? part.end : closing.start + closing.width
  const grown = draft ?? { opening, closing: null, pieces: [], inner: [] }
  grown.pieces.push(span(opening.start, end))
  grown.inner.push(span(opening.start + opening.width, closing === null ? end : closing.start))
  grown.closing = closing
  return grown
}

/** Marks with nothing between them quote nothing. */
function hasWords({ inner }: Draft): boolean {
  return inner.some(({ start, end }) => end > start)
}

function finished({ opening, closing, pieces, inner }: Draft, article: ArticleNames): Quotation {
  const [first, ...rest] = pieces
  const [firstInner, ...restInner] = inner
  if (first === undefined || firstInner === undefined) throw new RangeError('A quotation without a piece')
  const at = span(first.start, pieces.at(-1)?.end ?? first.end)
  return {
    id: markId(article, 'quotations', [at]),
    at,
    by: 'quotations/marks',
    pieces: [first, ...rest],
    inner: [firstInner, ...restInner],
    marks: opening.family,
    closed: closing !== null,
    paired: closing !== null && closing.sign === pairOf(opening.sign),
  }
}
