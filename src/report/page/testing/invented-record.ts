import type { ArticleSpan } from '../../../record/article.ts'
import { articleText } from '../../../record/article.ts'
import type { EntityId, EventId, FigureGroupId, ReuseId, ThreadId } from '../../../record/ids.ts'
import { markId } from '../../../record/ids.ts'
import type { Article, Entity, Figure, HearsayRecord, Part, Statement } from '../../../record/record.ts'
import type { Span } from '../../../text/span.ts'

const morning = [
  'Ferry runs aground off Lindholm',
  'Forty passengers are brought ashore',
  'SUND, 3 May 2022 (Sund Post) — The ferry “Alma” ran aground off Lindholm on Monday, the harbour office said.',
  '“Nobody was hurt, and the hull is dry,” Captain Ida Brandt told Radio Sund. She added that the tide would lift the ship.',
  'At least 40 passengers were brought ashore, according to the harbour office.',
  'Sund Post is printed every weekday.',
]
const evening = [
  'Captain says hull of the “Alma” is dry',
  'Nobody was hurt, and the hull was dry, Brandt said, Sund Post reported.',
  'About 60 passengers were brought ashore, according to the harbour office.',
  'He would not say who had been on the bridge.',
]

/** An article of the invented story with ways to point at its words. */
interface Told {
  readonly article: Article
  at(words: string): ArticleSpan
}

/**
 * A small record made by hand about an invented ferry: every kind of finding once, one statement in two articles,
 * one passage that was changed, figures that differ, a speaker and a date that stayed open.
 */
export function inventedRecord(): HearsayRecord {
  const one = told(
    'sund-1',
    morning,
    ['title', 'subtitle', 'dateline+', 'paragraph', 'paragraph', 'boilerplate'],
    'Sund Post',
    '2022-05-03',
  )
  const two = told(
    'lind-1',
    evening,
    ['title', 'paragraph', 'paragraph', 'paragraph'],
    'Lindholm Courier',
    '2022-05-04',
  )
  const brandt = 'brandt' as EntityId
  const office = 'office' as EntityId

  const statements: Statement[] = [
    statement(one, ['The ferry “Alma” ran aground off Lindholm on Monday'], {
      cue: ['said'],
      source: 'the harbour office',
      speaker: office,
    }),
    statement(one, ['“Nobody was hurt, and the hull is dry,”'], {
      cue: ['told'],
      source: 'Captain Ida Brandt',
      speaker: brandt,
      form: 'direct',
      venue: 'Radio Sund',
    }),
    statement(one, ['the tide would lift the ship'], {
      cue: ['added that'],
      source: 'She',
      speaker: brandt,
      certainty: 'inferred',
      evidence: 'Captain Ida Brandt',
    }),
    statement(two, ['Nobody was hurt, and the hull was dry'], {
      cue: ['said'],
      source: 'Brandt',
      speaker: brandt,
      relayedBy: 'Sund Post',
    }),
    statement(two, ['who had been on the bridge'], { cue: ['would not say'], source: 'He', certainty: 'unresolved' }),
  ]
  const figures = [
    figure(one, '40', 'At least', 'passengers were', 40),
    figure(two, '60', 'About', 'passengers were', 60),
  ] as const
  const passage = [
    one.at('brought ashore, according to the harbour office.'),
    two.at('brought ashore, according to the harbour office.'),
  ] as const

  return {
    format: 'hearsay-record/1',
    generator: { name: 'hearsay', version: '0.1.0' },
    offsetUnit: 'utf-16',
    articles: [one.article, two.article],
    statements,
    entities: [
      entity(brandt, 'person', 'Ida Brandt', [one.at('Ida Brandt'), two.at('Brandt')], 'captain'),
      entity(office, 'organisation', 'Harbour Office', [one.at('harbour office'), two.at('harbour office')], null),
    ],
    dates: [
      {
        ...one.at('Monday'),
        type: 'DATE',
        value: '2022-05-02',
        earliest: '2022-05-02',
        latest: '2022-05-02',
        anchor: null,
        by: 'dates/weekday',
      },
    ],
    events: [
      {
        id: 'aground' as EventId,
        label: 'the ferry “Alma” ran aground',
        type: 'ACCIDENT',
        status: 'happened',
        earliest: '2022-05-02',
        latest: '2022-05-02',
        participants: [],
        evidence: [one.at('ran aground')],
        by: 'events/verb',
      },
      {
        id: 'lift' as EventId,
        label: 'the tide would lift the ship',
        type: 'RETREAT',
        status: 'planned',
        earliest: null,
        latest: null,
        participants: [{ entity: brandt, role: 'source' }],
        evidence: [one.at('lift the ship')],
        by: 'events/verb',
      },
    ],
    figures,
    figureGroups: [
      {
        id: 'passengers' as FigureGroupId,
        counted: 'passengers brought ashore',
        members: figures.map(({ id }) => id),
        agreement: 'conflict',
      },
    ],
    threads: [{ id: 'dry' as ThreadId, members: [idAt(statements, 1), idAt(statements, 3)], by: 'threads/quotation' }],
    reuse: [
      { id: 'ashore' as ReuseId, kind: 'copied', stock: false, a: passage[0], b: passage[1], edits: [] },
      {
        id: 'hurt' as ReuseId,
        kind: 'edited',
        stock: false,
        a: one.at('Nobody was hurt, and the hull is dry'),
        b: two.at('Nobody was hurt, and the hull was dry'),
        edits: [{ a: place(one.at('is dry'), 0, 2), b: place(two.at('was dry'), 0, 3) }],
      },
    ],
    novelty: [
      { ...one.at('Sund Post is printed every weekday.'), state: 'stock' },
      { ...two.at('Nobody was hurt, and the hull was dry, Brandt said, Sund Post reported.'), state: 'changed' },
      { ...two.at('He would not say who had been on the bridge.'), state: 'first' },
    ],
    wording: [{ entity: 'aground' as EventId, labels: [{ ...one.at('ran aground'), voice: 'attributed' }] }],
    stories: [],
    notices: [{ ...two.at('“Alma”'), code: 'odd-quotation-marks', message: 'Two kinds of quotation marks.' }],
    unplaced: [],
  }
}

/** A record of one article with the given paragraphs and nothing found in it but one statement that is all of the last. */
export function recordOf(
  paragraphs: readonly string[],
  given: Partial<Pick<Article, 'outlet' | 'url' | 'language'>> = {},
): HearsayRecord {
  const one = told(
    'one',
    paragraphs,
    paragraphs.map((_, i) => (i === 0 ? 'title' : 'paragraph')),
    'Sund Post',
    '2022-05-03',
  )
  const last = paragraphs.at(-1) ?? ''
  return {
    ...inventedRecord(),
    articles: [{ ...one.article, ...given }],
    statements: [statement(one, [last], { cue: [], certainty: 'unresolved' })],
    entities: [],
    dates: [],
    events: [],
    figures: [],
    figureGroups: [],
    threads: [],
    reuse: [],
    novelty: [],
    wording: [],
    notices: [],
  }
}

/** A kind with `+` is a dateline: all up to and with the dash opens the paragraph that holds the rest. */
function told(id: string, lines: readonly string[], kinds: readonly string[], outlet: string, day: string): Told {
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

function statement(one: Told, content: readonly [string], said: Said): Statement {
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

function figure(one: Told, number: string, hedge: string, counted: string, value: number): Figure {
  const at = one.at(number)
  return {
    id: markId(one.article, 'figures', [at]),
    ...at,
    low: value,
    high: value,
    unit: null,
    counted: place(one.at(counted), 0, counted.indexOf(' ')),
    hedge: span(one.at(hedge)),
    by: 'figures/number',
  }
}

function entity(
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

function idAt(statements: readonly Statement[], index: number): Statement['id'] {
  const found = statements[index]
  if (found === undefined) throw new RangeError(`There is no statement ${index}`)
  return found.id
}

function span({ start, end }: Span): Span {
  return { start, end }
}

function place({ start }: Span, from: number, to: number): Span {
  return { start: start + from, end: start + to }
}
