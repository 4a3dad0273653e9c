import type { ArticleId } from '../record/ids.ts'
import type { Novelty, NoveltyState, Part, Reuse } from '../record/record.ts'
import type { ArticleView, StoryStage } from '../record/stage.ts'
import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/tokens.ts'
import { coverage } from './reuse/coverage.ts'
import { partsKey } from './reuse/parts-key.ts'

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
    return view.articles.flatMap((article) => toldOf(article, known.get(article.article.id) ?? none))
  },
}

/** The passages that an article shares with others: those that stand in earlier ones, and stock that stands in later ones. */
interface Known {
  readonly earlier: readonly Reuse[]
  readonly laterStock: readonly Reuse[]
}

const none: Known = { earlier: [], laterStock: [] }

/** What of each article stands in others. A formula or boilerplate is stock in the first article that has it, too. */
function knownBefore(reuse: readonly Reuse[]): Map<ArticleId, Known> {
  const known = new Map<ArticleId, { earlier: Reuse[]; laterStock: Reuse[] }>()
  const of = (article: ArticleId): { earlier: Reuse[]; laterStock: Reuse[] } => {
    const found = known.get(article) ?? { earlier: [], laterStock: [] }
    known.set(article, found)
    return found
  }
  for (const one of reuse) {
    of(one.b.article).earlier.push(one)
    if (one.stock) of(one.a.article).laterStock.push(one)
  }
  return known
}

/** What was said of an article's sentences when it was asked last, and from what. */
interface Before {
  readonly id: ArticleId
  readonly parts: string
  readonly known: Known
  readonly told: readonly Novelty[]
}

const before = new WeakMap<Tokens, Before>()

/** What an article's sentences bring. The passages are the same ones as long as nothing about them changes, and so is what follows from them. */
function toldOf(view: ArticleView<Reads>, known: Known): readonly Novelty[] {
  const [tokens, parts, { id }] = [view.layer('tokens'), partsKey(view.layer('parts')), view.article]
  const last = before.get(tokens)
  const isSame =
    last !== undefined &&
    last.id === id &&
    last.parts === parts &&
    areSame(last.known.earlier, known.earlier) &&
    areSame(last.known.laterStock, known.laterStock)
  if (isSame) return last.told
  const turned = known.laterStock.map((one) => ({ ...one, a: one.b, b: one.a }))
  const told = noveltyOf(view, [...known.earlier, ...turned])
  before.set(tokens, { id, parts, known, told })
  return told
}

function areSame(one: readonly Reuse[], other: readonly Reuse[]): boolean {
  return one.length === other.length && one.every((passage, i) => passage === other[i])
}

function noveltyOf(view: ArticleView<Reads>, known: readonly Reuse[]): Novelty[] {
  const [tokens, parts] = [view.layer('tokens'), view.layer('parts')]
  const inOrder = [...known].sort((x, y) => x.b.start - y.b.start)
  const longest = inOrder.reduce((length, { b }) => Math.max(length, b.end - b.start), 0)
  return tokens.sentences.flatMap((at, number): Novelty[] => {
    const part = parts[tokens.paragraphOf[tokens.firstOfSentence[number] ?? 0] ?? 0]
    if (part === undefined || part.kind === 'byline' || part.kind === 'dateline') return []
    const state = isBoilerplate(part) ? 'stock' : stateOf(at, touching(inOrder, at, longest))
    return [{ article: view.article.id, start: at.start, end: at.end, state }]
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
