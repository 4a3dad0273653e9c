import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statementWords } from '../../lexicon/en/statement-words.ts'
import { tokenRules } from '../../lexicon/en/token-rules.ts'
import { verbForms } from '../../lexicon/en/verb-forms.ts'
import { shippedModels } from '../../models/shipped.ts'
import { articleText } from '../../record/article.ts'
import type { FoundStatement } from '../../record/findings.ts'
import type { ArticleLayers } from '../../record/layers.ts'
import type { Part } from '../../record/record.ts'
import { cases } from '../../testing/cases.ts'
import { hostileTexts } from '../../testing/hostile.ts'
import type { Marked } from '../../testing/marked.ts'
import { paragraphs } from '../../text/paragraphs.ts'
import type { Span } from '../../text/span.ts'
import { tokenise } from '../../text/tokenise.ts'
import { findQuotations } from '../quotations/quotations.ts'
import { Tagger } from '../tags/tagger.ts'
import { tagsOf } from '../tags/tags.ts'
import { statements, statementsByRules } from './statements.ts'

const stage = statements(statementWords, verbForms, shippedModels)
const tagger = new Tagger(shippedModels.tags.bytes())

/** The statements of a text whose parts are its paragraphs, the first `titles` of them headlines. */
function statementsOf(text: string, titles = 0, rulesAlone = false): FoundStatement[] {
  const article = articleText(text)
  const parts: Part[] = paragraphs(text).map((one, i) => ({ ...one, kind: i < titles ? 'title' : 'paragraph' }))
  const tokens = tokenise(text, tokenRules, parts)
  const layers: Partial<ArticleLayers> = {
    parts,
    tokens,
    tags: tagsOf(tokens, tagger),
    quotations: findQuotations(text, article, parts),
    names: [],
    layout: { parts, title: null, byline: [], outlet: null, section: [], stated: null, language: 'en' },
    expressions: [],
  }
  const view = { article, layer: <Name extends keyof ArticleLayers>(name: Name) => layers[name] as ArticleLayers[Name] }
  return rulesAlone ? statementsByRules(statementWords, view) : [...stage.run(view)]
}

/** Cases that only the rules must pass: there the models read the words otherwise. */
const isOfRules = ({ title }: { readonly title: string }): boolean => title.includes('rules: ')

const roles = ['content', 'cue', 'source', 'venue', 'addressee', 'when', 'relay'] as const
type Shown = Partial<Record<(typeof roles)[number], string>>

function shown(text: string, one: FoundStatement): Shown {
  const words = (list: readonly (Span | null)[]): string =>
    list.map((at) => (at === null ? '' : text.slice(at.start, at.end))).join(' | ')
  const all = {
    content: words(one.content),
    cue: words(one.cue),
    source: words(one.source),
    venue: words([one.venue]),
    addressee: words([one.addressee]),
    when: words([one.when]),
    relay: words([...one.relayedBy].sort((a, b) => a.start - b.start)),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

function expected({ marks }: Marked): Shown[] {
  const groups = new Map<string, Shown>()
  for (const { name, group, words } of marks) {
    if (name === 'title') continue
    const role = name as (typeof roles)[number]
    const made = groups.get(group) ?? {}
    made[role] = made[role] === undefined ? words : `${made[role]} | ${words}`
    groups.set(group, made)
  }
  return [...groups.values()]
}

const keyOf = ({ content, cue }: Shown): string => `${content}\n${cue}`
const byContent = (list: Shown[]): Shown[] => list.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

describe('cases/statements', () => {
  for (const one of cases('statements')) {
    test(one.name, () => {
      const titles = one.marks.filter(({ name }) => name === 'title').length
      const found = statementsOf(one.text, titles, isOfRules(one)).map((statement) => shown(one.text, statement))
      expect(byContent(found)).toEqual(byContent(expected(one)))
    })
  }
})

describe('the form', () => {
  const forms = (text: string): string[] => statementsOf(text).map(({ form }) => form)
  test('tells words in quotation marks, words without them, and both', () => {
    expect(forms('“The gate is shut,” Berg said.')).toEqual(['direct'])
    expect(forms('Berg said the gate was shut.')).toEqual(['indirect'])
    expect(forms('Berg said the gate was “shut for good”.')).toEqual(['mixed'])
  })
})

describe('the kind', () => {
  const kind = (text: string): string | undefined => statementsOf(text)[0]?.kind
  test('follows from the verb and from what its content is', () => {
    expect(kind('Berg said the gate was shut.')).toBe('speech')
    expect(kind('Berg rejected the toll.')).toBe('stance')
    expect(kind('Berg called for an end to the toll.')).toBe('demand')
    expect(kind('Berg vowed to open the gate.')).toBe('promise')
    expect(kind('Berg threatened to shut the gate.')).toBe('threat')
    expect(kind('Berg denied that the gate was shut.')).toBe('denial')
    expect(kind('Berg believes the gate is shut.')).toBe('belief')
    expect(kind('Berg asked whether the gate was shut.')).toBe('question')
    expect(kind('A report by the council said the gate was shut.')).toBe('document')
  })
})

describe('cases/statement-kinds', () => {
  for (const one of cases('statement-kinds')) {
    test(one.name, () => {
      const titles = one.marks.filter(({ name }) => name === 'title').length
      const found = statementsOf(one.text, titles, isOfRules(one)).map(({ kind, cue }) => [
        kind,
        ...cue.map(({ start, end }) => one.text.slice(start, end)),
      ])
      const marks = one.marks.filter(({ name }) => name !== 'title')
      expect(found).toEqual(marks.map(({ name, words }) => [name, words]))
    })
  }
})

describe('the certainty', () => {
  const certainty = (text: string, titles = 0): string[] => statementsOf(text, titles).map((one) => one.certainty)
  test('is explicit only where speaker and cue stand there', () => {
    expect(certainty('Berg said the gate was shut, adding that it was late.')).toEqual(['explicit', 'inferred'])
    expect(certainty('“It is shut,” Berg said.\n“It stays shut until May.”')).toEqual(['explicit', 'inferred'])
    expect(certainty('It was announced that the gate would open.')).toEqual(['unresolved'])
    expect(certainty('Crews keep the gate shut under a new excuse: port official', 1)).toEqual(['inferred'])
  })
})

describe('a statement without a subject of its own', () => {
  test('names the one whose speaker it shares', () => {
    const [first, second] = statementsOf('Berg said the gate was shut, adding that it was late.')
    expect(second?.source).toEqual([])
    expect(second?.inheritsFrom).toBe(first?.id)
  })
})

describe('a chain of relays', () => {
  test('is told from the speaker outwards', () => {
    const text = 'Two crews have left, according to Radio Nord, citing the Nord Times, which quoted an official.'
    const chains = statementsOf(text).map(({ relayedBy }) => relayedBy.map(({ start, end }) => text.slice(start, end)))
    expect(chains).toContainEqual(['the Nord Times', 'Radio Nord'])
  })
})

describe('a statement inside another', () => {
  test('names the tightest that holds it', () => {
    const found = statementsOf('Lind said Berg had told the crew that the gate was shut.')
    expect(found.map(({ within }) => within)).toEqual([null, found[0]?.id])
  })
  test('inside a quotation is found where somebody else speaks', () => {
    const found = statementsOf('“He told me that the gate was shut, and we believe it,” Lind said.')
    expect(found.map(({ form, within }) => [form, within === null])).toEqual([
      ['direct', true],
      ['indirect', false],
    ])
  })
})

const placesOf = (one: FoundStatement): Span[] =>
  [one.at, ...one.content, ...one.cue, ...one.source, one.venue, one.addressee, one.when, ...one.relayedBy].filter(
    (at) => at !== null,
  )

const isPlace = (text: string, { start, end }: Span): boolean => start >= 0 && start < end && end <= text.length

describe('any text', () => {
  const words =
    `Lind Berg said told adding according to that the gate , . “ ” " ' : ; — ( ) and but who which was is quoted as saying by
    he it calls on Friday in an interview reported \n rejected vowed 5 \ud800 what 's not`.split(' ')
  const anyText = fc.array(fc.constantFrom(...words, ' ', '\n'), { maxLength: 80 }).map((list) => list.join(' '))
  test('gives statements whose spans lie in the text and are not empty, with ids that differ', () => {
    fc.assert(
      fc.property(anyText, fc.nat(2), (text, titles) => {
        const found = statementsOf(text, titles)
        const ids = new Set(found.map(({ id }) => id))
        expect(ids.size).toBe(found.length)
        for (const one of found) {
          for (const at of placesOf(one)) expect(isPlace(text, at)).toBe(true)
          for (const id of [one.within, one.inheritsFrom]) expect(id === null || ids.has(id)).toBe(true)
        }
      }),
      { seed: 11, numRuns: 600 },
    )
  })
  test('of hostile making is read to its end', () => {
    for (const make of Object.values(hostileTexts)) expect(() => statementsOf(make(20_000))).not.toThrow()
  })
  test('gives the same twice', () => {
    const text = '“We wait,” Berg said. “We row.” According to Radio Nord, Lind said the gate was shut.'
    expect(statementsOf(text)).toEqual(statementsOf(text))
  })
})
