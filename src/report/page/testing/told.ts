import { type ArticleSpan, articleText } from '../../../record/article.ts'
import { type EntityId, markId } from '../../../record/ids.ts'
import type { Article, Entity, Figure, Part, Statement } from '../../../record/record.ts'
import type { Span } from '../../../text/span.ts'

/** An article of the invented story with ways to point at its words. */
export interface Told {
  readonly article: Article
  at(words: string): ArticleSpan
}

/** A kind with `+` is a dateline: all up to and with the dash opens the paragraph that holds the rest. */
export function told(
  id: string,
  lines: readonly string[],
  kinds: readonly string[],
  outlet: string,
  day: string,
): Told {
  const source = articleText(lines.join('\n\n'), { id, path: `${id}.txt` }, {})
  const parts = lines.flatMap((line, i) => partsOf(source.text, line, kinds[i] ?? 'paragraph'))
  const title = parts.find(({ kind }) => kind === 'title')
  const article: Article = {
    ...source,
    outlet,
    section: [],
    title: title === undefined ? null : place(title, 0, title.end - title.start),
    byline: [],
    url: 'https://news.example/ferry?a=1&b=2',
    language: 'en',
    published: { earliest: day, latest: day, basis: 'stated', reasons: [] },
    parts,
  }
  const at = (words: string): ArticleSpan => {
    const start = source.text.indexOf(words)
    if (start === -1) throw new RangeError(`“${words}” does not stand in ${id}`)
    return { article: source.id, start, end: start + words.length }
  }
  return { article, at }
}

function partsOf(text: string, line: string, kind: string): Part[] {
  const start = text.indexOf(line)
  const end = start + line.length
  if (kind !== 'dateline+') return [{ kind: kind as Part['kind'], start, end }]
  const dash = start + line.indexOf('—') + 1
  return [
    { kind: 'dateline', start, end: dash },
    { kind: 'paragraph', start: dash + 1, end },
  ]
}

interface Said {
  readonly cue: readonly string[]
  readonly source?: string
  readonly speaker?: EntityId
  readonly form?: Statement['form']
  readonly venue?: string
  readonly certainty?: Statement['certainty']
  readonly evidence?: string
  readonly relayedBy?: string
}

/** A statement by its words: each word is looked up where it first stands. */
export function statement(one: Told, content: readonly [string], said: Said): Statement {
  const at = one.at(content[0])
  return {
    id: markId(one.article, 'statements', [at]),
    article: one.article.id,
    form: said.form ?? 'indirect',
    content: [span(at)],
    cue: said.cue.map((words) => span(one.at(words))),
    source: said.source === undefined ? [] : [span(one.at(said.source))],
    speakers:
      said.speaker === undefined
        ? []
        : [
            {
              entity: said.speaker,
              how: 'named',
              evidence: said.evidence === undefined ? null : span(one.at(said.evidence)),
              by: 'speakers/subject',
            },
          ],
    certainty: said.certainty ?? 'explicit',
    kind: 'speech',
    venue: said.venue === undefined ? null : span(one.at(said.venue)),
    addressee: null,
    when: null,
    relayedBy: said.relayedBy === undefined ? [] : [{ ...span(one.at(said.relayedBy)), entity: null }],
    within: null,
    by: 'statements/cue',
  }
}

/** A figure by its words; `counted` is looked up with a word behind it, so that the right place is found. */
export function figure(one: Told, number: string, hedge: string, counted: string, value: number): Figure {
  const at = one.at(number)
  return {
    id: markId(one.article, 'figures', [at]),
    ...at,
    low: value,
    high: value,
    unit: null,
    counted: place(one.at(counted), 0, counted.indexOf(' ')),
    hedge: span(one.at(hedge)),
    statement: null,
    asOf: { earliest: null, latest: null, date: null },
    by: 'figures/number',
  }
}

/** An entity with a mention at each place. */
export function entity(
  id: EntityId,
  type: Entity['type'],
  name: string,
  at: readonly [ArticleSpan, ...ArticleSpan[]],
  role: string | null,
): Entity {
  return {
    id,
    type,
    name,
    aliases: [
      { text: name, count: 1 },
      { text: 'Brandt', count: 1 },
    ],
    roles: role === null ? [] : [{ title: role, of: null, former: false, evidence: [at[0]] }],
    relations: [],
    mentions: at.map((one) => ({ ...one, kind: 'name' })),
    merges: [],
  }
}

function span({ start, end }: Span): Span {
  return { start, end }
}

/** A place within another, by offsets from its beginning. */
export function place({ start }: Span, from: number, to: number): Span {
  return { start: start + from, end: start + to }
}
