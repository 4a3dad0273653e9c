import type { LayoutWords } from '../lexicon/layout-words.ts'
import type { ArticleText } from '../record/article.ts'
import type { Layout } from '../record/findings.ts'
import type { Part } from '../record/record.ts'
import type { ArticleStage } from '../record/stage.ts'
import { byPosition } from '../text/span.ts'
import { blocks } from './layout/blocks.ts'
import { labelBody } from './layout/body.ts'
import { labelHead } from './layout/head.ts'
import { languageOf } from './layout/language.ts'
import { outletIn } from './layout/outlet.ts'
import { statedBy } from './layout/published-line.ts'
import { newSheet, type Sheet, titleSpan } from './layout/sheet.ts'
import { type Signs, signsOf } from './layout/signs.ts'

/**
 * Finds the parts of an article by their look, and what they say about it: title, authors, outlet, section,
 * stated day, language. It knows one article only; what an outlet repeats is found by the stage `parts`.
 */
export const layout = (words: LayoutWords): ArticleStage<never, 'layout'> => {
  const signs = signsOf(words)
  return {
    scope: 'article',
    name: 'layout',
    version: 1,
    reads: [],
    writes: 'layout',
    run: (view) => layoutOf(view.article, signs),
  }
}

function layoutOf({ text, given }: ArticleText, signs: Signs): Layout {
  const sheet = newSheet(text, blocks(text))
  labelHead(sheet, signs, given.title)
  labelBody(sheet, signs)
  return {
    parts: partsOf(sheet),
    title: titleSpan(sheet),
    byline: sheet.bylines.flatMap(({ names }) => names).sort(byPosition),
    outlet: outletIn(sheet, text, given.outlet, signs),
    section: given.section.length > 0 ? given.section : (sheet.section ?? []),
    stated: statedIn(sheet),
    language: given.language ?? languageOf(text, signs.words),
  }
}

function partsOf({ blocks, kinds, dateline }: Sheet): Part[] {
  return blocks.flatMap(({ at, text }, i): Part[] => {
    const kind = kinds[i] ?? 'paragraph'
    if (dateline?.block !== i) return [{ ...at, kind }]
    const end = at.start + dateline.length
    const rest = text.slice(dateline.length)
    const start = end + rest.length - rest.trimStart().length
    const head: Part = { start: at.start, end, kind: 'dateline' }
    return start < at.end ? [head, { start, end: at.end, kind }] : [head]
  })
}

function statedIn({ stated }: Sheet): Layout['stated'] {
  const [best] = [...stated].sort((a, b) => statedBy.indexOf(a.by) - statedBy.indexOf(b.by) || a.start - b.start)
  return best === undefined ? null : { ...best, by: `layout/${best.by}` }
}
