import { describe, expect, test } from 'vitest'
import { names } from '../../find/names/names.ts'
import { tokens } from '../../find/tokens.ts'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import { cases } from '../../testing/cases.ts'
import { runStages, type TestArticle } from '../../testing/layers.ts'
import type { ExpectedMark } from '../../testing/marked.ts'
import { markedStatements } from '../../testing/marked-statements.ts'
import type { Span } from '../../text/span.ts'
import { entities } from '../entities/entities.ts'
import { speakers } from './speakers.ts'

function run(article: TestArticle, marks: readonly ExpectedMark[]): ReturnType<typeof runStages> {
  const before = [layout(english.layout), parts, tokens(english.tokens), names(english.names, shippedModels.names)]
  return runStages(
    [article],
    [...before, markedStatements(marks), entities(english.entities), speakers(english.speakers)],
  )
}

describe('speakers', () => {
  test.each(cases('speakers'))('$name', ({ text, marks }) => {
    const found = run(text, marks)
    const all = found.layer('entities').entities
    const resolved = found.layer('speakers')
    for (const statement of found.articles[0]?.layer('statements') ?? []) {
      const group = marks.find(({ name, at }) => name === 'content' && at.start === statement.content[0].start)?.group
      const wanted = marks.filter((one) => one.name === 'speaker' && one.group === group)
      const ids = wanted.map(({ at }) => all.find((one) => one.mentions.some(({ start }) => start === at.start))?.id)
      const given = resolved.get(statement.id)
      expect(given?.speakers.map(({ entity }) => entity).sort(), `statement ${group}`).toEqual(ids.sort())
      if (wanted.length === 0) expect(given?.certainty).toBe('unresolved')
    }
  })
})

describe('what a speaker says of itself', () => {
  const text = 'Edith Marlow said it was safe. “It stands,” she added, calling it new.'
  const spans = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const mark = (name: string, group: string, words: string): ExpectedMark => ({ name, group, words, at: spans(words) })
  const marks = [
    mark('source', '1', 'Edith Marlow'),
    mark('content', '1', 'it was safe'),
    mark('source', '2', 'she'),
    mark('content', '2', 'It stands'),
    mark('content', '2x', 'it new'),
  ]
  const found = run(text, marks)
  const given = [...found.layer('speakers').values()]

  test('explicit only where a name stands in the source', () => {
    expect(given.map(({ certainty }) => certainty).sort()).toEqual(['explicit', 'inferred', 'inferred'])
  })
  test('how the text names it, by which rule, and the words that a pronoun stands for', () => {
    const all = given.flatMap((one) => one.speakers)
    expect(all.map(({ how }) => how).sort()).toEqual(['inherited', 'named', 'pronoun'])
    expect(all.find(({ how }) => how === 'pronoun')).toMatchObject({
      evidence: spans('Edith Marlow'),
      by: 'speakers/pronoun-last-speaker',
    })
  })
})

test('a relay is credited to the outlet that its words name, and to none without a name', () => {
  const text = 'Edith Marlow said it was safe, the Ostra Times reported. Edith Marlow said it was new, a paper wrote.'
  const at = (words: string, from = 0): Span => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
  })
  const marks: ExpectedMark[] = [
    { name: 'source', group: '1', words: '', at: at('Edith Marlow') },
    { name: 'content', group: '1', words: '', at: at('it was safe') },
    { name: 'relay', group: '1', words: '', at: at('the Ostra Times') },
    { name: 'source', group: '2', words: '', at: at('Edith Marlow', 40) },
    { name: 'content', group: '2', words: '', at: at('it was new') },
    { name: 'relay', group: '2', words: '', at: at('a paper') },
  ]
  const found = run(text, marks)
  const outlet = found.layer('entities').entities.find(({ name }) => name === 'Ostra Times')
  expect(outlet).toBeDefined()
  expect([...found.layer('speakers').values()].map(({ relays }) => relays)).toEqual([[outlet?.id], [null]])
})
