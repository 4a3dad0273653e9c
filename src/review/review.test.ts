import { describe, expect, test } from 'vitest'
import { articleText } from '../record/article.ts'
import type { PairDecision, PlaceDecision, UndoDecision, Verdict } from '../record/decision.ts'
import type { FoundFigure } from '../record/findings.ts'
import { type DecisionId, markId } from '../record/ids.ts'
import { anchor } from '../text/anchor.ts'
import { span } from '../text/span.ts'
import { anchored, resolved } from './anchored.ts'
import { decided } from './decided.ts'
import { review } from './review.ts'

const article = articleText('About 300 dockers stayed. Some 40 ships waited, and 40 tugs.', { id: 'port' })
const at = span(0, 17)
const figure: FoundFigure = {
  id: markId(article, 'figures', [at]),
  at,
  by: 'figures/counted',
  low: 300,
  high: 300,
  unit: null,
  counted: span(10, 17),
  hedge: span(0, 5),
}

let number = 0
const said = (): { id: DecisionId; who: string; when: string; note: null } => ({
  id: `d${++number}` as DecisionId,
  who: 'a reader',
  when: '2023-04-01T08:00:00Z',
  note: null,
})
const about = (verdict: Verdict<'figures'>, words = anchor(article.text, at)): PlaceDecision => ({
  ...said(),
  about: 'place',
  layer: 'figures',
  where: { article: article.id, words },
  verdict,
})

describe('a decision laid over a layer', () => {
  test('says right, and nothing changes', () => {
    expect(review('figures', [figure], article, [about({ kind: 'right' })])).toEqual({ layer: [figure], unplaced: [] })
  })
  test('says wrong, and the finding is gone', () => {
    expect(review('figures', [figure], article, [about({ kind: 'wrong' })]).layer).toEqual([])
  })
  test('amends fields and leaves the others; the rule’s own finding is not touched', () => {
    const fields = { low: 250, hedge: null, counted: anchored(span(10, 17), article.text) }
    const { layer } = review('figures', [figure], article, [about({ kind: 'amend', fields })])
    expect(layer).toEqual([{ ...figure, low: 250, hedge: null, by: 'reviewer' }])
    expect(figure.low).toBe(300)
  })
  test('adds what the rules did not find, with the id that they would have given it', () => {
    const place = span(31, 39)
    const words = anchor(article.text, place)
    const { layer } = review('figures', [figure], article, [
      about({ kind: 'add', fields: { low: 40, high: 40 } }, words),
    ])
    expect(layer[1]).toMatchObject({ at: place, low: 40, by: 'reviewer', id: markId(article, 'figures', [place]) })
  })
  test('of two the later one holds', () => {
    const first = about({ kind: 'amend', fields: { low: 1 } })
    const second = about({ kind: 'amend', fields: { low: 2 } })
    expect(review('figures', [figure], article, [first, second]).layer[0]?.low).toBe(2)
  })
  test('holds when the article is edited, and is told when its words are gone, ambiguous or unmarked', () => {
    const decision = about({ kind: 'amend', fields: { low: 250 } })
    const edited = articleText(`UPDATED. ${article.text}`, { id: 'port' })
    const moved = { ...figure, at: span(9, 26) }
    expect(review('figures', [moved], edited, [decision]).layer[0]).toMatchObject({ low: 250, at: moved.at })
    const why = (text: string, words = decision.where.words): unknown => {
      const changed = articleText(text, { id: 'port' })
      return review('figures', [], changed, [about({ kind: 'right' }, words)]).unplaced[0]?.why
    }
    expect(why('The quay is empty.')).toBe('words-gone')
    expect(why(article.text)).toBe('finding-gone')
    expect(why('no no', { exact: 'no', before: '', after: '', start: 9 })).toBe('ambiguous')
  })
})

describe('the log', () => {
  const wrong = about({ kind: 'wrong' })
  const undo: UndoDecision = { ...said(), about: 'undo', undoes: wrong.id }
  const redo: UndoDecision = { ...said(), about: 'undo', undoes: undo.id }
  const find = (): { article: typeof article; layer: () => never } => ({ article, layer: () => [figure] as never })
  const pair = (verdict: 'same' | 'different', exact = 'About 300 dockers'): PairDecision => {
    const words = { ...anchor(article.text, at), exact }
    return {
      ...said(),
      about: 'pair',
      layer: 'figures',
      one: { article: article.id, words },
      other: { article: article.id, words: anchor(article.text, at) },
      verdict,
    }
  }

  test('an undone decision is out of force, an undoing undone puts it back', () => {
    expect(decided([wrong, undo]).about(article.id, 'figures')).toEqual([])
    expect(decided([wrong, undo, redo]).about(article.id, 'figures')).toEqual([wrong])
    expect(decided([wrong]).about(article.id, 'names')).toEqual([])
  })
  test('of several rulings on one pair the last holds; one that cannot be placed says why', () => {
    const log = decided([pair('same'), pair('different')])
    expect(log.rulings(find)).toEqual({ same: [], different: [[figure.id, figure.id]] })
    const gone = pair('same', 'About 900 dockers')
    expect(log.whyUnplaced(gone, find)).toBe('words-gone')
    expect(log.whyUnplaced(gone, () => undefined)).toBe('article-gone')
  })
})

test('what a person writes down is in anchors, and comes back as spans of the text as it is then', () => {
  const value = { counted: span(10, 17), list: [span(0, 5)], unit: null, low: 3 }
  const written = anchored(value, article.text)
  expect(resolved(written, article.text)).toEqual(value)
  expect(resolved(written, `Now: ${article.text}`)).toEqual({ ...value, counted: span(15, 22), list: [span(5, 10)] })
  expect(resolved(written, 'Nobody is there.')).toBeUndefined()
})
