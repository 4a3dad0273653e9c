import type { EntityId, EventId, FigureGroupId, ReuseId, ThreadId } from '../../../record/ids.ts'
import type { Article, HearsayRecord, Statement } from '../../../record/record.ts'
import { entity, figure, place, statement, told } from './told.ts'

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
        candidates: [],
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
        evidence: [{ ...one.at('ran aground'), statement: null }],
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
        evidence: [{ ...one.at('lift the ship'), statement: idAt(statements, 0) }],
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
    threads: [
      {
        id: 'dry' as ThreadId,
        members: [idAt(statements, 1), idAt(statements, 3)],
        by: 'threads/quotation',
        tellings: [
          { statement: idAt(statements, 1), relation: 'fullest', edits: [], altered: false },
          { statement: idAt(statements, 3), relation: 'reworded', edits: [], altered: false },
        ],
      },
    ],
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
    versions: [],
    agencyCopy: [],
    saying: [],
    distance: [],
    lists: [],
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
    versions: [],
    agencyCopy: [],
    wording: [],
    saying: [],
    distance: [],
    lists: [],
    notices: [],
  }
}

function idAt(statements: readonly Statement[], index: number): Statement['id'] {
  const found = statements[index]
  if (found === undefined) throw new RangeError(`There is no statement ${index}`)
  return found.id
}
