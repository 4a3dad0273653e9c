import { describe, expect, test } from 'vitest'
import { tokens } from '../../find/tokens.ts'
import { english } from '../../lexicon/en/english.ts'
import { layout } from '../../read/layout.ts'
import { parts } from '../../read/parts.ts'
import type { FoundName } from '../../record/findings.ts'
import { markId } from '../../record/ids.ts'
import type { Entities } from '../../record/layers.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { runStages } from '../../testing/layers.ts'
import { markedStatements } from '../../testing/marked-statements.ts'
import { entities } from './entities.ts'

/** Finds these organisations wherever they stand, with a demonym in the name or without. */
const bodies: ArticleStage<never, 'names'> = {
  scope: 'article',
  name: 'names',
  version: 1,
  reads: [],
  writes: 'names',
  run: ({ article }) =>
    [
      ...article.text.matchAll(
        /(?:Iraqi )?Foreign Ministry|Ministry of Foreign Affairs(?: of Iran)?|Veld Times|Lind Post/g,
      ),
    ].map((found): FoundName => {
      const at = { start: found.index, end: found.index + found[0].length }
      return { id: markId(article, 'names', [at]), at, by: 'names/title', type: 'organisation', title: null }
    }),
}

/** The ministries of some articles: for each the places, as the article's number and the words before the name. */
function ministries(...texts: string[]): string[][] {
  const run = runStages(texts, [
    layout(english.layout),
    parts,
    tokens(english.tokens),
    bodies,
    markedStatements([]),
    entities(english.entities),
  ])
  const { entities: all } = run.layer('entities') as Entities
  return all
    .filter(({ aliases }) => aliases.some(({ text }) => text.includes('Ministry')))
    .map(({ mentions }) =>
      mentions
        .map(({ article, start }) => {
          const k = run.articles.findIndex((one) => one.article.id === article)
          return `${k}:${texts[k]?.slice(0, start).trim().split(' ').at(-1)}`
        })
        .sort(),
    )
    .sort()
}

/** Two names that make articles tell of one story. */
const shared = 'The Veld Times met the Lind Post.'

describe('the ministries of two states are two', () => {
  test('in one article, and one told without its state is neither', () => {
    expect(
      ministries("Iraq's Foreign Ministry spoke. The Iranian Foreign Ministry left. So the Foreign Ministry stayed."),
    ).toEqual([['0:Iranian'], ["0:Iraq's"], ['0:the']])
  })
  test('in two articles, whatever the names have in common', () => {
    expect(
      ministries(`${shared} Iraq's Foreign Ministry spoke.`, `${shared} The Ministry of Foreign Affairs of Iran left.`),
    ).toHaveLength(2)
  })
})

describe('the ministry of one state is one', () => {
  test('by its demonym, its possessive and its inversion', () => {
    expect(
      ministries(
        "Iraq's Foreign Ministry spoke.",
        'Now the Iraqi Ministry of Foreign Affairs left.',
        'It was an Iraqi Foreign Ministry.',
      ),
    ).toHaveLength(1)
  })
  test('told without its state in the same article, and in a related one', () => {
    expect(
      ministries(
        `${shared} Iraq's Foreign Ministry spoke. The Foreign Ministry left.`,
        `${shared} The Foreign Ministry stayed.`,
      ),
    ).toHaveLength(1)
  })
  test('but of articles that have nothing else in common nobody knows', () => {
    expect(ministries('The Foreign Ministry left.', 'The Foreign Ministry stayed.')).toHaveLength(2)
    expect(ministries(`${shared} The Foreign Ministry left.`, `${shared} The Foreign Ministry stayed.`)).toHaveLength(1)
  })
  test('but an article of another story changes nothing here', () => {
    const here = [`${shared} Iraq's Foreign Ministry spoke.`, `${shared} The Foreign Ministry stayed.`]
    expect(ministries(...here, "Iran's Foreign Ministry spoke.", 'The Foreign Ministry sang.')).toEqual(
      [...ministries(...here), ["2:Iran's"], ['3:The']].sort(),
    )
  })
})
