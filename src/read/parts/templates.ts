import { keptBy } from '../../record/kept-by.ts'
import type { Part } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'

/** An article of one outlet, as the learning of its boilerplate sees it. */
export interface OutletArticle {
  readonly text: string
  readonly textId: string
  readonly parts: readonly Part[]
}

/** Parts at each end of an article that are compared, and at the beginning looked at for the story's words. */
const edge = 12
/** Articles in which a line must stand, and the share of the outlet's articles. */
const leastArticles = 3
const leastShare = 0.5
/** No template is longer, in UTF-16 units. */
const longest = 600

/**
 * The parts of each article with the outlet's boilerplate told. A part is boilerplate where it stands, digits
 * aside, in at least three different texts and half of the outlet's, each time with nothing but such parts between
 * it and the beginning or the end. Frequency alone would take the paragraphs that an outlet copies from article
 * to article, which are reuse; so would a repeated last paragraph that goes on about the story (it shares words
 * with the rest). `outlet` is the folded name, whose words do not count.
 */
export function learnTemplates(articles: readonly OutletArticle[], outlet: string): readonly (readonly Part[])[] {
  const texts = [...new Map(articles.map((article) => [article.textId, article])).values()]
  if (texts.length < leastArticles) return articles.map(({ parts }) => parts)
  const start = templatesOf(texts, outlet, fromStart)
  const end = templatesOf(texts, outlet, fromEnd)
  if (start.size + end.size === 0) return articles.map(({ parts }) => parts)
  return articles.map((article) => relabelled(article, start, end))
}

/** The part that stands so far from one end. */
type At = (parts: readonly Part[], i: number) => Part | undefined
const fromStart: At = (parts, i) => parts[i]
const fromEnd: At = (parts, i) => parts[parts.length - 1 - i]

/**
 * The words of the templates at one end. Every article is read inwards as long as its parts are templates; what
 * it shows next is counted, and when that makes new templates, the articles that have them are read on.
 */
function templatesOf(texts: readonly OutletArticle[], outlet: string, at: At): ReadonlySet<string> {
  const least = Math.max(leastArticles, texts.length * leastShare)
  const templates = new Set<string>()
  const seen = new Map<string, Map<OutletArticle, Part>>()
  const reached = new Map<OutletArticle, number>()
  for (let round = 0; round < edge; round++) {
    for (const article of texts) {
      const next = readOn(article, reached.get(article) ?? 0, templates, at)
      reached.set(article, next)
      note(seen, article, at(article.parts, next), at(article.parts, next + 1))
    }
    const before = templates.size
    for (const [key, where] of seen) {
      if (where.size >= least && !isMostlyOfStory(where, outlet)) templates.add(key)
    }
    if (templates.size === before) break
  }
  return templates
}

/** The articles that show a part's words next at the edge. */
function note(seen: Map<string, Map<OutletArticle, Part>>, article: OutletArticle, part?: Part, next?: Part): void {
  if (part === undefined || !canBeTemplate(part, next)) return
  const key = keyOf(article.text, part)
  if (key === null) return
  const where = seen.get(key)
  if (where === undefined) seen.set(key, new Map([[article, part]]))
  else where.set(article, part)
}

function isMostlyOfStory(where: ReadonlyMap<OutletArticle, Part>, outlet: string): boolean {
  let ofStory = 0
  for (const [article, part] of where) if (isOfStory(article, part, outlet)) ofStory++
  return ofStory * 2 >= where.size
}

/** How many parts from the edge are templates, or lines between them that are no story either. */
function readOn({ text, parts }: OutletArticle, from: number, templates: ReadonlySet<string>, at: At): number {
  let i = from
  for (let part = at(parts, i); part !== undefined && i < edge; part = at(parts, ++i)) {
    if (isNoStory(part)) continue
    const key = canBeTemplate(part, at(parts, i + 1)) ? keyOf(text, part) : null
    if (key === null || !templates.has(key)) break
  }
  return i
}

/** Lines that keep their kind, whoever repeats them. */
function isNoStory({ kind }: Part): boolean {
  return kind === 'boilerplate' || kind === 'breadcrumb' || kind === 'byline'
}

/** A title that an outlet repeats is its own name or motto, if what follows can be the title; else it is a series. */
function canBeTemplate({ kind }: Part, next: Part | undefined): boolean {
  if (kind === 'title') return next?.kind === 'subtitle'
  return kind === 'paragraph' || kind === 'heading' || kind === 'subtitle'
}

/** The words of a part for comparing: folded, digits alike. `null` where it is too long for a template. */
const keyOf = (text: string, part: Part): string | null =>
  part.end - part.start > longest ? null : plainWords(part, text)

const plainWords = keptBy(({ start, end }: Part, text: string): string =>
  fold(text.slice(start, end)).replace(/\d/g, '0').replace(/\s+/g, ' '),
)

/**
 * Whether a sentence shares a name (a capitalised word) or a third of its longer words with the first parts of its
 * article. The outlet's own words do not count.
 */
function isOfStory({ text, parts }: OutletArticle, part: Part, outlet: string): boolean {
  if (part.kind !== 'paragraph') return false
  const sentence = text.slice(part.start, part.end)
  if (!/[.?!]["'\u201d\u2019)\]]{0,3}$/.test(sentence)) return false
  const own = new Set(outlet.split(/\s+/))
  const rest = parts.slice(0, edge).filter((other) => other !== part && isTold(other))
  const story = rest.map(({ start, end }) => text.slice(start, Math.min(end, start + 2000))).join('\n')
  // A capital that only opens sentences makes no name.
  const known = new Set(story.match(/(?<=[\p{L},;'\u2019)] )\p{Lu}[\p{L}\p{M}]+/gu) ?? [])
  const names = sentence.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
  if (names.some((name) => !own.has(fold(name)) && known.has(name))) return true
  const long = new Set(fold(story).match(/\p{L}{5,}/gu) ?? [])
  const words = (fold(sentence).match(/\p{L}{5,}/gu) ?? []).filter((word) => !own.has(word))
  return words.length > 0 && words.filter((word) => long.has(word)).length * 3 >= words.length
}

function isTold({ kind }: Part): boolean {
  return kind === 'paragraph' || kind === 'title'
}

function relabelled(article: OutletArticle, start: ReadonlySet<string>, end: ReadonlySet<string>): readonly Part[] {
  const { parts } = article
  const first = readOn(article, 0, start, fromStart)
  const last = parts.length - 1 - readOn(article, 0, end, fromEnd)
  // Nothing else is left: these are copies of one article, not one outlet's pages.
  if (last < first) return parts
  return parts.map((part, i) => {
    if ((i < first || i > last) && !isNoStory(part)) return { ...part, kind: 'boilerplate' }
    const isFreedTitle = i === first && part.kind === 'subtitle' && parts[i - 1]?.kind === 'title'
    return isFreedTitle ? { ...part, kind: 'title' } : part
  })
}
