import type { ArticleSpan } from '../record/article.ts'
import type { FoundNotice, FoundStatement } from '../record/findings.ts'
import type { ResolvedSpeakers } from '../record/layers.ts'
import type {
  Article,
  DateMention,
  Figure,
  HearsayRecord,
  Notice,
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
    articles: articles.map((one) => article(one, outlets.get(one.article.id) ?? null)),
    statements: articles.flatMap((one) => statements(one, run)),
    entities: run.layer('entities').entities,
    dates: articles.flatMap(dates),
    events: run.layer('timeline'),
    figures: articles.flatMap(figures),
    figureGroups: run.layer('figureGroups'),
    threads: run.layer('threads'),
    reuse: betweenArticles(run.layer('reuse'), run.layer('versions')),
    novelty: run.layer('novelty'),
    versions: run.layer('versions'),
    agencyCopy: run.layer('agencyCopy'),
    wording: run.layer('wording'),
    saying: run.layer('saying'),
    distance: run.layer('distance'),
    lists,
    stories: run.layer('stories'),
    notices: articles.flatMap((one) => notices(one, run.layer('versions')).map((notice) => placedNotice(one, notice))),
    unplaced: run.unplaced,
  }
}

/** The passages but those of two versions of one article, which stand with the versions. */
function betweenArticles(reuse: readonly Reuse[], versions: readonly Versions[]): readonly Reuse[] {
  const told = new Set(versions.flatMap(({ passages }) => passages.map(({ id }) => id)))
  return told.size === 0 ? reuse : reuse.filter(({ id }) => !told.has(id))
}

function article(one: Analysis, outlet: string | null): Article {
  const { article: source } = one
  const layout = one.layer('layout')
  return {
    id: source.id,
    textId: source.textId,
    origin: source.origin,
    given: source.given,
    outlet,
    section: source.given.section.length > 0 ? source.given.section : layout.section,
    title: titleOf(one),
    byline: layout.byline,
    url: source.given.url,
    language: source.given.language ?? layout.language,
    published: one.layer('published'),
    parts: one.layer('parts'),
    text: source.text,
  }
}

/** The title that the layout told, unless the outlet's other articles show that line to be its motto; then the next one. */
function titleOf(one: Analysis): Span | null {
  const { title } = one.layer('layout')
  const titles = one.layer('parts').filter(({ kind }) => kind === 'title')
  if (title !== null && titles.some((part) => covers(part, title))) return title
  const [first] = titles
  return first === undefined ? null : { start: first.start, end: first.end }
}

function statements(one: Analysis, run: Run): Statement[] {
  const speakers = run.layer('speakers')
  return [...one.layer('statements')]
    .sort((a, b) => byStartThenEnd(a.at, b.at) || (a.id < b.id ? -1 : 1))
    .map((found) => statement(one, found, speakers.get(found.id)))
}

function statement(one: Analysis, found: FoundStatement, resolved: ResolvedSpeakers | undefined): Statement {
  return {
    id: found.id,
    article: one.article.id,
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
  }
}

function dates(one: Analysis): DateMention[] {
  return one.layer('dates').map(({ at, type, value, earliest, latest, anchor, by }) => ({
    ...placed(one, at),
    type,
    value,
    earliest,
    latest,
    anchor,
    by,
  }))
}

function figures(one: Analysis): Figure[] {
  return one.layer('figures').map(({ id, at, low, high, unit, counted, hedge, by }) => ({
    id,
    ...placed(one, at),
    low,
    high,
    unit,
    counted,
    hedge,
    by,
  }))
}

function placedNotice(one: Analysis, { at, code, message }: FoundNotice): Notice {
  return { ...placed(one, at), code, message }
}

function placed(one: Analysis, { start, end }: Span): ArticleSpan {
  return { article: one.article.id, start, end }
}
