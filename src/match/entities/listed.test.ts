import { describe, expect, test } from 'vitest'
import { withListedNames } from '../../find/listed-names/listed-names.ts'
import { names } from '../../find/names/names.ts'
import { tokens } from '../../find/tokens.ts'
import { english } from '../../lexicon/en/english.ts'
import { shippedModels } from '../../models/shipped.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { MarkId } from '../../record/ids.ts'
import type { ListedName, NameList } from '../../record/name-list.ts'
import type { Entity } from '../../record/record.ts'
import { runStages, type TestArticle } from '../../testing/layers.ts'
import { markedStatements } from '../../testing/marked-statements.ts'
import { entities } from './entities.ts'

const row = (name: string, more: Partial<ListedName> = {}): ListedName => ({
  name,
  aliases: [],
  type: 'person',
  roles: [],
  ...more,
})

/** The entities of some articles with a list; `same`: words of two names of the first article that a person ruled one. */
function read(articles: readonly TestArticle[], list: NameList, same?: readonly [string, string]): Entity[] {
  const listed = withListedNames(names(english.names, shippedModels.names), list, english.tokens)
  const run = runStages(articles, [layout(english.layout), parts, tokens(english.tokens), listed, markedStatements([])])
  const [view] = run.articles
  const markOf = (words: string): MarkId => {
    const found = view?.layer('names').find(({ at }) => view.article.text.slice(at.start, at.end) === words)
    if (found === undefined) throw new RangeError(`No name ${words}`)
    return found.id
  }
  const stage = entities(english.entities, list)
  const { entities: all } = stage.run({
    articles: run.articles,
    layer: () => {
      throw new RangeError('No story layer is read')
    },
    rulings: { same: same === undefined ? [] : [[markOf(same[0]), markOf(same[1])]], different: [] },
    recall: (_key, make) => make(),
  })
  return [...all]
}

const groups = (found: readonly Entity[]): string[][] =>
  found.map(({ aliases }) => aliases.map(({ text }) => text).sort()).sort()
const called = (found: readonly Entity[], name: string): Entity | undefined => found.find((one) => one.name === name)

describe('the spellings of a row are one entity', () => {
  test('however unlike, through all articles, under the name of the row', () => {
    const list = [row('Harbour Defence Union', { type: 'organisation', aliases: ['HDU', 'the Lanterns', 'Fanar'] })]
    const found = read(['The HDU spoke, and Fanar was silent.', 'It rained on the Lanterns.'], list)
    expect(groups(found)).toEqual([['Fanar', 'HDU', 'the Lanterns']])
    expect(found[0]).toMatchObject({ name: 'Harbour Defence Union', type: 'organisation' })
    expect(new Set(found[0]?.merges.map(({ by }) => by))).toEqual(new Set(['entities/listed']))
  })

  test('and take in what the rules find like one of them', () => {
    const found = read(['It was Qassem Darawi. Then General Qasim Darawi came.'], [row('Qassem Darawi')])
    expect(groups(found)).toEqual([['Qasim Darawi', 'Qassem Darawi']])
  })
})

describe('two rows are two entities', () => {
  test('however like their spellings', () => {
    const list = [row('Qassem Darawi'), row('Qasim Darawi')]
    expect(groups(read(['It was Qassem Darawi. General Qasim Darawi came.'], list))).toHaveLength(2)
  })

  test('and no third spelling, like both, brings them together', () => {
    const list = [row('Hurras al-Mawj', { type: 'organisation' }), row('Huras el-Mawj', { type: 'organisation' })]
    const found = read(['The Hurras al-Mawj group and the Huras el-Mawj group met. The Hurras Mawj group left.'], list)
    expect(found.filter(({ name }) => list.some((one) => one.name === name))).toHaveLength(2)
  })

  test('also where the text says that they are one', () => {
    const list = [row('Northern Units', { type: 'organisation' }), row('NDU', { type: 'organisation' })]
    expect(read(['It was taken by the Northern Units (NDU) at dawn.'], list)).toHaveLength(2)
  })

  test('but a person’s ruling on two places outranks the list', () => {
    const list = [row('Edith Marlow'), row('Anna Quelling')]
    const found = read(['It was Edith Marlow. Then Anna Quelling came.'], list, ['Edith Marlow', 'Anna Quelling'])
    expect(groups(found)).toEqual([['Anna Quelling', 'Edith Marlow']])
    expect(found[0]?.name).toBe('Edith Marlow')
  })
})

describe('roles of the list', () => {
  const board = row('Harbour Board', { type: 'organisation', aliases: ['HB'] })

  test('lead to the entity that the organisation is, by any of its spellings', () => {
    const list = [row('Edith Marlow', { roles: [{ title: 'chair', of: 'Harbour Board' }] }), board]
    const found = read(['The HB met. Edith Marlow spoke.'], list)
    expect(called(found, 'Edith Marlow')?.roles).toEqual([
      {
        title: 'chair',
        of: called(found, 'Harbour Board')?.id,
        former: false,
        evidence: [expect.anything()],
        listed: true,
      },
    ])
  })

  test('keep an organisation that no article names in the title', () => {
    const list = [row('Edith Marlow', { roles: [{ title: 'chair', of: 'Lamp Office' }] })]
    expect(read(['Edith Marlow spoke.'], list)[0]?.roles).toMatchObject([{ title: 'chair, Lamp Office', of: null }])
  })

  test('rest on the words of the articles where these tell them too', () => {
    const list = [row('Edith Marlow', { roles: [{ title: 'chairwoman', of: 'Harbour Board' }] }), board]
    const text = 'Edith Marlow, the chairwoman of the Harbour Board, spoke in Berlin.'
    const roles = called(read([text], list), 'Edith Marlow')?.roles
    expect(roles).toHaveLength(1)
    expect(roles?.[0]).not.toHaveProperty('listed')
    const [evidence] = roles?.[0]?.evidence ?? []
    expect(text.slice(evidence?.start, evidence?.end)).toContain('chairwoman')
  })

  test('none of a name that no article has', () => {
    expect(
      called(
        read(['It rained in Berlin.'], [row('Edith Marlow', { roles: [{ title: 'chair', of: null }] })]),
        'Edith Marlow',
      ),
    ).toBeUndefined()
  })
})
