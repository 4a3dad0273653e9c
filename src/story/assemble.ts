import { candidateDays } from '../find/dates/candidate-days.ts'
import { english } from '../lexicon/en/english.ts'
import { statedFigures } from '../match/figures/stated-figures.ts'
import type { ArticleSpan, ArticleText, Published } from '../record/article.ts'
import type { FoundDate, FoundNotice, FoundStatement, Layout } from '../record/findings.ts'
import type { ArticleId } from '../record/ids.ts'
import { keptBy } from '../record/kept-by.ts'
import type { ResolvedSpeakers } from '../record/layers.ts'
import type {
  Article,
  DateMention,
  Figure,
  HearsayRecord,
  Notice,
  Part,
  Reuse,
  Statement,
  Versions,
} from '../record/record.ts'
import { version } from '../record/version.ts'
import type { WordList } from '../record/word-lists.ts'
import { byStartThenEnd, covers, type Span } from '../text/span.ts'
import { outletsOf } from './outlets.ts'
import type { Analysis, Run } from './run.ts'

/** Puts what a run found together as the record, in the contract's order. `notices`: what is odd about one article. `lists`: the lists of words that were gone by. */
export function assemble(
  run: Run,
  notices: (analysis: Analysis, versions: readonly Versions[]) => readonly FoundNotice[],
  lists: readonly WordList[],
): HearsayRecord {
  const { articles } = run
  const outlets = outletsOf(articles)
  return {
    format: 'hearsay-record/1',
    generator: { name: 'hearsay', version },
    offsetUnit: 'utf-16',
    articles: articles.map((one) => {
      const outlet = outlets.get(one.article.id) ?? null
      return article(one.article, one.layer('layout'), one.layer('parts'), one.layer('published'), outlet)
    }),
    statements: articles.flatMap((one) => statements(one, run)),
    entities: run.layer('entities').entities,
    dates: articles.flatMap((one) => dates(one.article, one.layer('dates'))),
    events: run.layer('timeline'),
    figures: articles.flatMap(figuresOf),
    figureGroups: run.layer('figureGroups'),
    threads: run.layer('threads').map((one) => ({ ...one, tellings: run.layer('tellings').get(one.id) ?? [] })),
    reuse: betweenArticles(run.layer('reuse'), run.layer('versions')),
    novelty: run.layer('novelty'),
    versions: run.layer('versions'),
    agencyCopy: run.layer('agencyCopy'),
    wording: run.layer('wording'),
    saying: run.layer('saying'),
    distance: run.layer('distance'),
    lists,
    stories: run.layer('stories'),
    notices: articles.flatMap((one) =>
      notices(one, run.layer('versions')).map((notice) => placedNotice(one.article, notice)),
    ),
    unplaced: run.unplaced,
  }
}

/** The passages but those of two versions of one article, which stand with the versions. */
function betweenArticles(reuse: readonly Reuse[], versions: readonly Versions[]): readonly Reuse[] {
  const told = new Set(versions.flatMap(({ passages }) => passages.map(({ id }) => id)))
  return told.size === 0 ? reuse : reuse.filter(({ id }) => !told.has(id))
}

/** What a record's articles were made from. */
const sources = new WeakMap<Article, ArticleText>()

/** The article that one of a record was made from, where this program made it and it says the same still. */
export function readFrom(article: Article): ArticleText | undefined {
  const source = sources.get(article)
  const { id, text, origin, given } = article
  const isSame = source?.id === id && source.text === text && source.origin === origin && source.given === given
  return isSame ? source : undefined
}

const article = keptBy(
  (
    source: ArticleText,
    layout: Layout,
    parts: readonly Part[],
    published: Published,
    outlet: string | null,
  ): Article => {
    const made = {
      id: source.id,
      textId: source.textId,
      origin: source.origin,
      given: source.given,
      outlet,
      section: source.given.section.length > 0 ? source.given.section : layout.section,
      title: titleOf(layout, parts),
      byline: layout.byline,
      url: source.given.url,
      language: source.given.language ?? layout.language,
      published,
      parts,
      text: source.text,
    }
    sources.set(made, source)
    return made
  },
)

/** The title that the layout told, unless the outlet's other articles show that line to be its motto; then the next one. */
function titleOf({ title }: Layout, parts: readonly Part[]): Span | null {
  const titles = parts.filter(({ kind }) => kind === 'title')
  if (title !== null && titles.some((part) => covers(part, title))) return title
  const [first] = titles
  return first === undefined ? null : { start: first.start, end: first.end }
}

function statements(one: Analysis, run: Run): readonly Statement[] {
  const resolved = run.layer('speakers')
  const found = inOrder(one.layer('statements'))
  return found.map((each) => statement(each, one.article.id, resolved.get(each.id)))
}

const inOrder = keptBy((found: readonly FoundStatement[]) =>
  [...found].sort((a, b) => byStartThenEnd(a.at, b.at) || (a.id < b.id ? -1 : 1)),
)

const statement = keptBy(
  (found: FoundStatement, article: ArticleId, resolved: ResolvedSpeakers | undefined): Statement => ({
    id: found.id,
    article,
    form: found.form,
    content: found.content,
    cue: found.cue,
    source: found.source,
    speakers: resolved?.speakers ?? [],
    certainty: resolved?.certainty ?? 'unresolved',
    kind: found.kind,
    venue: found.venue,
    addressee: found.addressee,
    when: found.when,
    relayedBy: found.relayedBy.map((at, i) => ({ ...at, entity: resolved?.relays[i] ?? null })),
    within: found.within,
    by: found.by,
  }),
)

const dates = keptBy((article: ArticleText, found: readonly FoundDate[]): readonly DateMention[] =>
  found.map(({ at, type, value, earliest, latest, anchor, by }) => ({
    ...placed(article, at),
    type,
    value,
    earliest,
    latest,
    candidates: candidateDays(value, earliest, latest),
    anchor,
    by,
  })),
)

function figuresOf(one: Analysis): readonly Figure[] {
  const { id } = one.article
  const beside = [
    one.layer('statements'),
    one.layer('dates'),
    one.layer('published'),
    one.layer('tokens'),
    english.events,
  ] as const
  return statedFigures(one.layer('figures'), id, ...beside)
}

function placedNotice(article: ArticleText, { at, code, message }: FoundNotice): Notice {
  return { ...placed(article, at), code, message }
}

function placed(article: ArticleText, { start, end }: Span): ArticleSpan {
  return { article: article.id, start, end }
}
