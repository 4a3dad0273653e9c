import type { ArticleSpan } from '../../record/article.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { Entity, Figure, Statement, StoryEvent } from '../../record/record.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import type { Lookup } from '../lookup.ts'
import { plainWords } from '../words.ts'
import { plain } from './plain.ts'
import type { Row } from './rows.ts'
import type { Earlier, News } from './since.ts'

/** The record, the articles whose news are asked for, and what was known before them. */
interface Asked {
  readonly lookup: Lookup
  readonly fresh: ReadonlySet<ArticleId>
  readonly before: Earlier
}

/** Statements that no article read before carries, in these or in other words; one in several new articles counts once. */
export function newStatements({ lookup, fresh, before }: Asked): News {
  const threadOf = new Map(lookup.record.threads.flatMap((one) => one.members.map((id) => [id, one] as const)))
  const known = new Set(
    revisedOf(before, ({ record }) => record.statements).map((one) => plain(before.lookup?.content(one) ?? '')),
  )
  const isOld = (one: Statement): boolean =>
    !fresh.has(one.article) || (before.revised.has(one.article) && known.has(plain(lookup.content(one))))
  const told = new Set<string>()
  const all = lookup.record.statements.filter((one) => {
    if (!fresh.has(one.article) || one.within !== null) return false
    const thread = threadOf.get(one.id)?.id ?? one.id
    return told.size !== told.add(thread).size
  })
  const found = all.filter((one) => {
    const members = threadOf.get(one.id)?.members.map((id) => lookup.statement(id)) ?? [one]
    return !members.some(isOld)
  })
  const rows = found.map((one) => ({
    text: `${lookup.speaker(one)}  ${lookup.content(one)}`,
    evidence: lookup.place({ article: one.article, start: one.content[0].start }),
  }))
  const places = found.flatMap(({ article, content }) => content.map((at) => ({ article, ...at })))
  return {
    label: 'STATEMENTS',
    noun: 'statement',
    all: all.length,
    rows: rows.map(unlabelled),
    list: 'statements',
    places,
    found,
  }
}

/** Figures whose value no article read before gives for the same thing; what was given instead is told beside it. */
export function newFigures({ lookup, fresh, before }: Asked): News {
  const byId = new Map(lookup.record.figures.map((one) => [one.id, one]))
  const groupOf = new Map(lookup.record.figureGroups.flatMap((one) => one.members.map((id) => [id, one] as const)))
  const known = new Set(
    revisedOf(before, ({ record }) => record.figures).map((one) => plain(before.lookup?.words(one.article, one) ?? '')),
  )
  // Figures of which no group was made are the same where value and noun are.
  const given = new Set(
    lookup.record.figures.filter(({ article }) => !fresh.has(article)).map((one) => figureKey(lookup, one)),
  )
  const told = new Set<string>()
  const all = lookup.record.figures.filter((one) => {
    if (!fresh.has(one.article)) return false
    return told.size !== told.add(`${groupOf.get(one.id)?.id ?? ''} ${figureKey(lookup, one)}`).size
  })
  const found: Figure[] = []
  const rows = all.flatMap((one): Row[] => {
    const group = groupOf.get(one.id)
    const others = (group?.members ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .filter((other) => !fresh.has(other.article))
    const isKnown = before.revised.has(one.article) && known.has(plain(lookup.words(one.article, one)))
    if (
      isKnown ||
      given.has(figureKey(lookup, one)) ||
      others.some((other) => other.low === one.low && other.high === one.high)
    )
      return []
    found.push(one)
    const instead = [...new Set(others.map((other) => lookup.words(other.article, other)))]
    const text = [
      named(lookup, one, group?.counted),
      ...(instead.length === 0 ? [] : [`before: ${instead.join(' · ')}`]),
    ]
    return [unlabelled({ text: text.join('  '), evidence: lookup.place(one) })]
  })
  return { label: 'FIGURES', noun: 'figure', all: all.length, rows, list: 'figures', places: found, found }
}

function figureKey(lookup: Lookup, { article, low, high, unit, counted }: Figure): string {
  return `${low} ${high} ${unit} ${counted === null ? '' : plain(lookup.words(article, counted))}`
}

function named(lookup: Lookup, figure: Figure, group: string | undefined): string {
  const counted = figure.counted === null ? '' : lookup.words(figure.article, figure.counted)
  const words = lookup.words(figure.article, figure)
  const what = group ?? counted
  return what === '' || words.includes(what) ? words : `${words}  ${what}`
}

/** Events that stand in no article read before. */
export function newEvents({ lookup, fresh, before }: Asked): News {
  const known = new Set(before.lookup?.record.events.map(eventKey))
  const all = lookup.record.events.filter(({ evidence }) => evidence.some(({ article }) => fresh.has(article)))
  const found = all.filter(
    (one) => isAllFresh(one.evidence, fresh) && !(isRevised(one.evidence, before) && known.has(eventKey(one))),
  )
  const rows = found.map((one) => ({
    text: `${daysOf(one)}  ${plainWords(one.label)}`,
    evidence: placesOf(lookup, one.evidence, fresh),
  }))
  const places = found.flatMap(({ evidence }) => evidence)
  return { label: 'EVENTS', noun: 'event', all: all.length, rows: rows.map(unlabelled), list: 'dates', places, found }
}

function daysOf({ earliest, latest }: StoryEvent): string {
  if (earliest === null || latest === null) return earliest ?? latest ?? 'no day'
  return earliest === latest ? earliest : `${earliest} – ${latest}`
}

/** Persons, organisations and places that no article read before names. */
export function newNames({ lookup, fresh, before }: Asked): News {
  const known = new Set(
    before.lookup?.record.entities
      .flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)])
      .map(plain),
  )
  const all = lookup.record.entities.filter(({ mentions }) => mentions.some(({ article }) => fresh.has(article)))
  const found = all.filter(
    (one) => isAllFresh(one.mentions, fresh) && !(isRevised(one.mentions, before) && known.has(plain(one.name))),
  )
  const rows = found.map((one) => ({ text: nameText(lookup, one), evidence: placesOf(lookup, one.mentions, fresh) }))
  const places = found.flatMap(({ mentions }) => mentions)
  return { label: 'NAMES', noun: 'name', all: all.length, rows: rows.map(unlabelled), list: 'names', places, found }
}

function nameText(lookup: Lookup, { name, type, roles }: Entity): string {
  const [role] = roles
  if (role === undefined) return `${plainWords(name)}  ${type}`
  const of = role.of === null ? '' : ` of ${plainWords(lookup.entity(role.of).name)}`
  return `${plainWords(name)}  ${role.former ? 'former ' : ''}${plainWords(role.title)}${of}`
}

/** What the last record had from articles that have come again in another text. */
function revisedOf<Finding extends { readonly article: ArticleId }>(
  { lookup, revised }: Earlier,
  of: (lookup: Lookup) => readonly Finding[],
): readonly Finding[] {
  return lookup === null ? [] : of(lookup).filter(({ article }) => revised.has(article))
}

function isAllFresh(places: readonly ArticleSpan[], fresh: ReadonlySet<ArticleId>): boolean {
  return places.every(({ article }) => fresh.has(article))
}

function isRevised(places: readonly ArticleSpan[], { revised }: Earlier): boolean {
  return places.some(({ article }) => revised.has(article))
}

function eventKey({ label, earliest, latest }: StoryEvent): string {
  return `${plain(label)} ${earliest} ${latest}`
}

function placesOf(lookup: Lookup, places: readonly ArticleSpan[], fresh: ReadonlySet<ArticleId>): string {
  const [first] = places.filter(({ article }) => fresh.has(article))
  if (first === undefined) return ''
  const articles = new Set(places.map(({ article }) => article)).size
  return articles === 1 ? lookup.place(first) : `${lookup.place(first)} and ${countPhrase(articles - 1, 'article')}`
}

function unlabelled({ text, evidence }: Omit<Row, 'label'>): Row {
  return { label: '', text, evidence }
}
