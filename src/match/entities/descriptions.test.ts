import { describe, expect, test } from 'vitest'
import { names } from '../../find/names/names.ts'
import { tokens } from '../../find/tokens.ts'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { Entities } from '../../record/layers.ts'
import { runStages } from '../../testing/layers.ts'
import { markedStatements } from '../../testing/marked-statements.ts'
import { entities } from './entities.ts'

const stages = [layout(english.layout), parts, tokens(english.tokens), names(english.names, shippedModels.names)]

/** The words of the last article that stand for an entity without naming it; `source`: words of it that are a source. */
function described(texts: readonly string[], name: string, source = ''): string[] {
  const last = texts.at(-1) ?? ''
  const start = last.indexOf(source)
  const at = { start, end: start + source.length }
  const content = { start: last.length - 2, end: last.length - 1 }
  const marks = ['source', 'content'].map((mark) => ({
    name: mark,
    group: '1',
    words: '',
    at: mark === 'source' ? at : content,
  }))
  const run = runStages(texts, [...stages, markedStatements(source === '' ? [] : marks), entities(english.entities)])
  const { entities: all } = run.layer('entities') as Entities
  const article = run.articles.at(-1)?.article.id
  return (all.find((one) => one.name === name)?.mentions ?? [])
    .filter((mention) => mention.article === article && mention.kind === 'nominal')
    .map((mention) => last.slice(mention.start, mention.end))
}

describe('a leader by the kind of the organisation', () => {
  const told = 'Idriss Nader, the secretary-general of the Union of Harbour Pilots, spoke last.'
  test('whom another article gives that office', () => {
    expect(described([told, 'Idriss Nader left at noon. The union boss was glad.'], 'Idriss Nader')).toContain(
      'The union boss',
    )
  })
  test('none of another kind, nor one who holds no office of it', () => {
    expect(described([told, 'Idriss Nader left at noon. The party boss was glad.'], 'Idriss Nader')).toEqual([])
    expect(described([told, 'Edith Marlow left at noon. The union boss was glad.'], 'Edith Marlow')).toEqual([])
    expect(described([told, 'Idriss Nader met Edith Marlow. The union boss was glad.'], 'Edith Marlow')).toEqual([])
  })
})

describe('a body of a state', () => {
  const text = 'The American military left Ostra. A year later the US military said nothing, but the military stayed.'
  test('has all its places, once an article credits words to it', () => {
    expect(described([text], 'American military', 'the US military')).toEqual([
      'The American military',
      'the US military',
      'the military',
    ])
    expect(described([text], 'American military')).toEqual([])
  })
  test('that is a named organisation goes to that', () => {
    const named = 'It was the Iraqi Army (IA). Nobody heard the Iraqi army say much.'
    expect(described([named], 'Iraqi Army', 'the Iraqi army')).toEqual(['the Iraqi army'])
  })
})

describe('the noun of an organisation', () => {
  test('stands for the one of that kind', () => {
    expect(described(['He told the al-Ahed news website. The website wrote more.'], 'al-Ahed')).toEqual(['The website'])
  })
  test('none of another kind of outlet, nor before another name', () => {
    expect(described(['He told the al-Ahed news website. The daily wrote more.'], 'al-Ahed')).toEqual([])
    expect(described(['He told the al-Ahed news website. The website Ostra Now wrote more.'], 'al-Ahed')).toEqual([])
  })
})

describe('a part of a name', () => {
  test('in a headline, where the body names the organisation', () => {
    const text =
      'Bridge is safe, harbour union says\n\nThe bridge is safe, the Union of Harbour Pilots said on Monday, and it will stay open.'
    expect(described([text], 'Union of Harbour Pilots')).toContain('harbour union')
  })
  test('not before the organisation is named', () => {
    expect(described(['The harbour union left. The Union of Harbour Pilots came.'], 'Union of Harbour Pilots')).toEqual(
      [],
    )
  })
})
