import type { ArticleSpan } from '../../record/article.ts'
import { groupId } from '../../record/ids.ts'
import type { Reuse } from '../../record/record.ts'
import type { ArticleView, StoryStage, StoryView } from '../../record/stage.ts'
import type { Span } from '../../text/span.ts'
import { daysOf } from '../stories/days.ts'
import type { Days } from '../stories/likeness.ts'
import { type Vector, vector } from '../stories/vectors.ts'
import { type BoilerplateLine, boilerplateLines, sharedBoilerplate } from './boilerplate.ts'
import { datedIn, datesKey } from './dated.ts'
import type { TokenRange } from './edits.ts'
import { grams, winnow } from './fingerprints.ts'
import { frameKey, frameOf } from './frame.ts'
import { WordBook } from './lexemes.ts'
import { lookedUp, type Material, material } from './material.ts'
import { type Meeting, meetings } from './meetings.ts'
import { type Passage, passages } from './pair.ts'
import { partsKey } from './parts-key.ts'
import { retoldIn, withRetold } from './retold-in-threads.ts'
import type { ReuseWords } from './reuse-words.ts'
import { type Compared, spreadOf } from './spread.ts'

type Reads = 'tokens' | 'parts' | 'layout' | 'published' | 'statements' | 'dates' | 'threads'

/**
 * Finds the passages that articles share, never within one article: copied and edited ones by fingerprints
 * and alignment through the whole collection, reworded sentences between articles about the same. All that
 * is costly depends on one article or on one pair and is kept, so that a new article costs its own pairs.
 */
export const reuse = (words: ReuseWords): StoryStage<Reads, 'reuse'> => {
  const book = WordBook.of(words)
  const pairs: Pairs = new WeakMap()
  return {
    scope: 'story',
    name: 'reuse',
    version: 3,
    reads: ['tokens', 'parts', 'layout', 'published', 'statements', 'dates', 'threads'],
    writes: 'reuse',
    run: (view) => {
      const articles = view.articles.map((article) => prepared(article, view, words, book))
      const compared = withRetold(
        meetings(articles).map((meeting) => compare(meeting, articles, pairs, view)),
        retoldIn(view, book),
      )
      const isOutletsFormula = spreadOf(
        compared,
        articles.map(({ outlet }) => outlet),
      )
      const found = compared.flatMap((one) =>
        one.passages.flatMap((passage) => {
          const isStock = isFormula(passage.nature) || (isPhrase(passage.nature) && isOutletsFormula(one, passage))
          return passage.nature === 'thin' && !isStock ? [] : [reused(one, passage, isStock, articles)]
        }),
      )
      return [...found, ...boilerplate(articles)].sort(inOrder(articles))
    },
  }
}

/** Stands for an article's text, its parts and what stands around reported content: all that its material depends on. */
interface Frame {
  readonly framed: string
}

/** An article as far as it must be known to say whom it meets. */
interface Prepared {
  readonly view: ArticleView<Reads>
  readonly frame: Frame
  readonly outlet: string | null
  readonly days: Days
  readonly fingerprints: Float64Array
  readonly vector: Vector
  readonly boilerplate: readonly BoilerplateLine[]
  readonly material: () => Material
}

function prepared(article: ArticleView<Reads>, view: StoryView<Reads>, words: ReuseWords, book: WordBook): Prepared {
  const [tokens, parts] = [article.layer('tokens'), article.layer('parts')]
  const key = `${article.article.textId} ${partsKey(parts)}`
  const statements = article.layer('statements')
  const dates = article.layer('dates')
  const framed = `${key} ${frameKey(statements)} ${datesKey(dates)}`
  const read = once(() => lookedUp(tokens, parts, book, words))
  return {
    view: article,
    outlet: article.article.given.outlet ?? article.layer('layout').outlet?.name ?? null,
    days: daysOf(article.layer('published')),
    ...view.recall(`marks ${key}`, () => {
      const { looked, compared } = read()
      return {
        fingerprints: winnow(grams(compared.words)),
        vector: vector(tokens, parts, looked),
        boilerplate: boilerplateLines({ tokens, parts }),
      }
    }),
    frame: view.recall(`frame ${framed}`, () => ({ framed })),
    material: () =>
      view.recall(`material ${framed}`, () =>
        material(tokens, parts, { ...frameOf(tokens, statements), dated: datedIn(tokens, dates) }, read(), words),
      ),
  }
}

/** A function that makes its value when it is first called. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What two articles shared when they were compared last, as long as both are remembered: to ask by key costs more than most pairs are worth. */
type Pairs = WeakMap<
  Frame,
  WeakMap<Frame, { readonly likeness: number | false; readonly passages: readonly Passage[] }>
>

function compare(meeting: Meeting, articles: readonly Prepared[], pairs: Pairs, view: StoryView<Reads>): Compared {
  const [a, b] = [articles[meeting.a], articles[meeting.b]]
  if (a === undefined || b === undefined) return { ...meeting, passages: [] }
  const { likeness } = meeting
  const others = pairs.get(a.frame) ?? new WeakMap()
  pairs.set(a.frame, others)
  const known = others.get(b.frame)
  if (known?.likeness === likeness) return { ...meeting, passages: known.passages }
  const key = `pair ${a.frame.framed} ${b.frame.framed} ${likeness}`
  const found = view.recall(key, () => passages(a.material(), b.material(), likeness))
  others.set(b.frame, { likeness, passages: found })
  return { ...meeting, passages: found }
}

function isFormula(nature: Passage['nature']): boolean {
  return nature === 'formula' || nature === 'caption'
}

function isPhrase(nature: Passage['nature']): boolean {
  return nature === 'phrase' || nature === 'thin'
}

/** What was told of a passage when it was told last: passages are recalled, and most are told again as they were. */
const toldBefore = new WeakMap<Passage, Reuse>()

function reused({ a, b }: Meeting, passage: Passage, stock: boolean, articles: readonly Prepared[]): Reuse {
  const before = toldBefore.get(passage)
  const [one, other] = [articles[a]?.view.article.id, articles[b]?.view.article.id]
  if (before !== undefined && before.stock === stock && before.a.article === one && before.b.article === other)
    return before
  const sides = { a: spanned(articles[a], passage.a), b: spanned(articles[b], passage.b) }
  const made = { id: reuseId(sides.a, sides.b), kind: passage.kind, stock, ...sides, edits: passage.edits }
  toldBefore.set(passage, made)
  return made
}

function spanned(article: Prepared | undefined, { first, end }: TokenRange): ArticleSpan {
  if (article === undefined) throw new RangeError('No such article')
  return placed(article, article.view.layer('tokens').spanOf(first, end))
}

function placed({ view }: Prepared, { start, end }: Span): ArticleSpan {
  return { article: view.article.id, start, end }
}

function reuseId(a: ArticleSpan, b: ArticleSpan): Reuse['id'] {
  return groupId('reuse', `${a.article} ${a.start}-${a.end} ${b.article} ${b.start}-${b.end}`)
}

/** The same for the lines of boilerplate, by the later one's place. */
const lineBefore = new WeakMap<Span, Reuse>()

function isAt(one: ArticleSpan, other: ArticleSpan): boolean {
  return one.article === other.article && one.start === other.start && one.end === other.end
}

function boilerplate(articles: readonly Prepared[]): Reuse[] {
  return sharedBoilerplate(articles.map(({ boilerplate }) => boilerplate)).flatMap(({ a, b, spans }) => {
    const [one, other] = [articles[a], articles[b]]
    if (one === undefined || other === undefined) return []
    const before = lineBefore.get(spans[1])
    const sides = { a: placed(one, spans[0]), b: placed(other, spans[1]) }
    if (before !== undefined && isAt(before.a, sides.a) && isAt(before.b, sides.b)) return [before]
    const made = { id: reuseId(sides.a, sides.b), kind: 'copied' as const, stock: true, ...sides, edits: [] }
    lineBefore.set(spans[1], made)
    return [made]
  })
}

/** By the earlier article, its place, then the later one and its place. */
function inOrder(articles: readonly Prepared[]): (x: Reuse, y: Reuse) => number {
  const order = new Map(articles.map(({ view }, i) => [view.article.id, i]))
  const at = (one: ArticleSpan): number => order.get(one.article) ?? 0
  return (x, y) =>
    at(x.a) - at(y.a) ||
    x.a.start - y.a.start ||
    x.a.end - y.a.end ||
    at(x.b) - at(y.b) ||
    x.b.start - y.b.start ||
    x.b.end - y.b.end
}
