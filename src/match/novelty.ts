import type { ArticleText } from '../record/article.ts'
import type { ArticleId } from '../record/ids.ts'
import { keptBy, sameList } from '../record/kept-by.ts'
import type { Novelty, NoveltyState, Part, Reuse } from '../record/record.ts'
import type { StoryStage } from '../record/stage.ts'
import { type Span, sameSpan } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'
import { coverage } from './reuse/coverage.ts'

type Reads = 'reuse' | 'tokens' | 'parts' | 'published'

/** A sentence is told already when so much of it is. */
const mostOfIt = 0.8
/** A sentence is an earlier one changed when so much of it comes from there. */
const muchOfIt = 0.5

/**
 * Says of every sentence what it brings against the articles before it: `stock` in boilerplate and formulas,
 * `repeated` where it stands word for word in earlier ones, `changed` where it stands there otherwise, else
 * `first` (first seen in this collection). Bylines and datelines hold no sentences. Rests on the layer of
 * reused passages alone.
 */
export const novelty: StoryStage<Reads, 'novelty'> = {
  scope: 'story',
  name: 'novelty',
  version: 1,
  reads: ['reuse', 'tokens', 'parts', 'published'],
  writes: 'novelty',
  run: (view) => {
    const known = knownBefore(view.layer('reuse'))
    return view.articles.flatMap((one) => {
      const passages = sameReuse(one.article, known.get(one.article.id) ?? [])
      return noveltyIn(one.article, one.layer('tokens'), one.layer('parts'), passages)
    })
  },
}

/** What of each article stands in earlier ones. */
function knownBefore(reuse: readonly Reuse[]): Map<ArticleId, Reuse[]> {
  const known = new Map<ArticleId, Reuse[]>()
  for (const one of reuse) {
    const list = known.get(one.b.article)
    if (list === undefined) known.set(one.b.article, [one])
    else list.push(one)
    // A formula or boilerplate is stock in the first article that has it, too.
    if (!one.stock) continue
    const earlier = known.get(one.a.article)
    const turned = turnedRound(one)
    if (earlier === undefined) known.set(one.a.article, [turned])
    else earlier.push(turned)
  }
  return known
}

const turnedRound = keptBy((one: Reuse): Reuse => ({ ...one, a: one.b, b: one.a }))

const sameReuse = sameList<Reuse>((one, other) => {
  if (one.id !== other.id || one.kind !== other.kind || one.stock !== other.stock) return false
  if (!sameSpan(one.b, other.b) || one.edits.length !== other.edits.length) return false
  return one.edits.every(({ b }, i) => sameSpan(b, other.edits[i]?.b ?? nowhere))
})

const nowhere: Span = { start: -1, end: -1 }

const noveltyIn = keptBy(noveltyOf)

function noveltyOf(article: ArticleText, tokens: Tokens, parts: readonly Part[], known: readonly Reuse[]): Novelty[] {
  const inOrder = [...known].sort((x, y) => x.b.start - y.b.start)
  const longest = inOrder.reduce((length, { b }) => Math.max(length, b.end - b.start), 0)
  return tokens.sentences.flatMap((at, number): Novelty[] => {
    const part = parts[tokens.paragraphOf[tokens.firstOfSentence[number] ?? 0] ?? 0]
    if (part === undefined || part.kind === 'byline' || part.kind === 'dateline') return []
    const state = isBoilerplate(part) ? 'stock' : stateOf(at, touching(inOrder, at, longest))
    return [{ article: article.id, start: at.start, end: at.end, state }]
  })
}

function isBoilerplate({ kind }: Part): boolean {
  return kind === 'boilerplate' || kind === 'breadcrumb'
}

/** The passages that share a character with a sentence; `inOrder` by start, none longer than `longest`. */
function touching(inOrder: readonly Reuse[], at: Span, longest: number): Reuse[] {
  const found: Reuse[] = []
  for (let i = firstFrom(inOrder, at.start - longest); i < inOrder.length; i++) {
    const one = inOrder[i]
    if (one === undefined || one.b.start >= at.end) break
    if (one.b.end > at.start) found.push(one)
  }
  return found
}

function firstFrom(inOrder: readonly Reuse[], start: number): number {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle]?.b.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function stateOf(at: Span, touching: readonly Reuse[]): NoveltyState {
  const stock = touching.filter((one) => one.stock)
  const told = touching.filter((one) => !one.stock)
  const same = told.filter((one) => isUnchanged(one, at))
  if (covered(at, same) >= mostOfIt) return 'repeated'
  if (covered(at, told) >= muchOfIt) return 'changed'
  return covered(at, stock) >= mostOfIt ? 'stock' : 'first'
}

/** Whether a passage was taken over without an edit in this sentence. */
function isUnchanged({ kind, edits }: Reuse, at: Span): boolean {
  if (kind === 'paraphrase') return false
  return !edits.some(({ b }) => b.start <= at.end && b.end >= at.start && !(b.start === at.end || b.end === at.start))
}

function covered(at: Span, by: readonly Reuse[]): number {
  return coverage(
    at,
    by.map(({ b }) => b),
  )
}
