import { describe, expect, test } from 'vitest'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { FoundName } from '../../record/findings.ts'
import type { ListedName } from '../../record/name-list.ts'
import { layersOf } from '../../testing/layers.ts'
import { names } from '../names/names.ts'
import { tokens } from '../tokens.ts'
import { withListedNames } from './listed-names.ts'

const listed = (name: string, type: ListedName['type'], ...aliases: string[]): ListedName => ({
  name,
  aliases,
  type,
  roles: [],
})

/** The names found in a text with a list, each as type, words and whether the list gave it. */
function found(text: string, ...list: ListedName[]): string[] {
  const stage = withListedNames(names(english.names, shippedModels.names), list, english.tokens)
  const layer = layersOf(text, [layout(english.layout), parts, tokens(english.tokens), stage]).layer('names')
  return layer.map(({ type, at, by }: FoundName) => {
    return `${type} ${text.slice(at.start, at.end)}${by === 'names/listed' ? ' *' : ''}`
  })
}

describe('a listed name', () => {
  test.each([
    ['is found where nothing else tells it', 'It was Quell who spoke.', [listed('Quell', 'organisation')], 'Quell'],
    [
      'is found in small letters where the list has it so',
      'The word of oldtown was law.',
      [listed('oldtown', 'place')],
      'oldtown',
    ],
    ['is found by an alias', 'The talk of the HB ended.', [listed('Harbour Board', 'organisation', 'HB')], 'HB'],
    [
      'is found whatever the apostrophe and the space',
      'The Ma’oun\u00a0Front spoke.',
      [listed("Ma'oun Front", 'organisation')],
      'Ma’oun\u00a0Front',
    ],
    [
      'is found in a headline of capitals',
      'HARBOUR BOARD SPEAKS\n\nIt rained at noon, and it went on to rain.',
      [listed('Harbour Board', 'organisation')],
      'HARBOUR BOARD',
    ],
    ['has the type of the list', 'The talk in Berlin ended.', [listed('Berlin', 'person')], 'Berlin'],
  ] as const)('%s', (_, text, list, words) => {
    expect(found(text, ...list)).toContain(`${list[0]?.type} ${words} *`)
  })

  test('takes the place of a found name that is longer or shorter', () => {
    const text = 'The Grand Harbour Board spoke, and Edith Ann Marlow listened.'
    const list = [listed('Harbour Board', 'person'), listed('Edith Ann', 'person')]
    expect(found(text, ...list)).toEqual(['person Harbour Board *', 'person Edith Ann *'])
  })

  test('keeps the title that stands before it', () => {
    const stage = withListedNames(
      names(english.names, shippedModels.names),
      [listed('Edith Marlow', 'person')],
      english.tokens,
    )
    const text = 'It was President Edith Marlow again.'
    const run = layersOf(text, [layout(english.layout), parts, tokens(english.tokens), stage])
    const [title] = run.layer('names').map(({ title }) => title && text.slice(title.start, title.end))
    expect(title).toBe('President')
  })

  test('the longest spelling counts', () => {
    const list = [listed('Harbour', 'place'), listed('Harbour Board', 'organisation')]
    expect(found('The Harbour Board left the Harbour.', ...list)).toEqual([
      'organisation Harbour Board *',
      'place Harbour *',
    ])
  })
})

describe('none', () => {
  test.each([
    ['an abbreviation in small letters', 'He who spoke was glad.', listed('WHO', 'organisation')],
    ['a name in small letters', 'The harbour was wet.', listed('Harbour', 'place')],
    ['a part of a word', 'The Quellers spoke.', listed('Quell', 'organisation')],
    [
      'words of two paragraphs',
      'It was the Harbour\n\nBoard and lodging were dear.',
      listed('Harbour Board', 'organisation'),
    ],
    ['one word of a longer name', 'He met Edith Marlow there.', listed('Edith', 'place')],
    ['a place in an organisation’s name', 'The Bank of New York spoke.', listed('New York', 'place')],
  ])('%s', (_, text, row) => {
    expect(found(text, row).filter((name) => name.endsWith('*'))).toEqual([])
  })

  test('an empty list leaves the stage as it is', () => {
    const stage = names(english.names, shippedModels.names)
    expect(withListedNames(stage, [], english.tokens)).toBe(stage)
  })
})
