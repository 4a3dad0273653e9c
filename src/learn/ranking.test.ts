import { expect, test } from 'vitest'
import { Chance } from '../../training/chance.ts'
import { type ChoiceItem, choicesFrom } from '../../training/choice-list.ts'
import { foldsOf } from '../../training/folds.ts'
import { trainRanking } from '../../training/ranking-trainer.ts'
import { tokenRules } from '../lexicon/en/token-rules.ts'
import { tokenise } from '../text/tokenise.ts'
import { mix, mix2 } from './mix.ts'
import { ModelKind, Scale } from './model.ts'
import { readModel } from './read-model.ts'
import { RowAdder } from './score.ts'
import { writeModel } from './write-model.ts'

const bits = 12
const wanted = { features: 'test/choices', featuresVersion: 1, kind: ModelKind.ranking }
const settings = { epochs: 6, rate: 0.2, sparsity: 0.0001, dropout: 0.2, seed: 3, rounds: 1 }

/** Of three neighbours the nearest is right, but for those of a kind that wants the farthest. */
const items: ChoiceItem[] = Array.from({ length: 60 }, (_, i) => ({
  candidates: [1, 2, 3].map((distance) => Int32Array.of(mix(1, distance), mix2(2, distance, i % 2))),
  right: [1, 2, 3].map((distance) => distance === (i % 2 === 0 ? 1 : 3)),
}))

function trainedBytes(): Uint8Array {
  const { rows, weights } = trainRanking(choicesFrom(items), bits, 1, settings)
  return writeModel(
    {
      ...wanted,
      labels: ['near'],
      bits,
      rows,
      weights,
      initial: new Float32Array(1),
      transitions: new Float32Array(1),
    },
    { scale: Scale.squareRoot, top: 8, least: 0.001 },
  )
}

test('a trained ranking, written and read again, chooses what is right', () => {
  const model = readModel(trainedBytes(), wanted)
  for (const { candidates, right } of items) {
    const sums = candidates.map((keys) => {
      const sum = new Int32Array(1)
      new RowAdder(model).add(keys, Int32Array.of(keys.length), 1, sum, 0)
      return sum[0] ?? 0
    })
    expect(sums.indexOf(Math.max(...sums))).toBe(right.indexOf(true))
  }
})

test('the same choices give the same bytes', () => {
  expect(trainedBytes()).toEqual(trainedBytes())
})

test('choices from which nothing can be learned are left out', () => {
  const keys = [Int32Array.of(1), Int32Array.of(2)]
  const none = [
    { candidates: keys, right: [true, true] },
    { candidates: keys, right: [false, false] },
  ]
  expect(choicesFrom(none).firsts).toHaveLength(1)
  expect(choicesFrom([...none, { candidates: keys, right: [false, true] }]).right).toEqual(Uint8Array.of(0, 1))
})

test('versions of one article stand in one fold', () => {
  const letters = 'abcdefghijklmnop'
  const words = (seed: number): string => {
    const chance = new Chance(seed)
    const word = (): string => Array.from({ length: 5 }, () => letters.charAt(chance.below(16))).join('')
    return Array.from({ length: 300 }, word).join(' ')
  }
  const texts = [1, 2, 3, 4, 5, 6].map(words)
  texts.push(`Update. ${texts[2]} More later.`)
  const found = foldsOf(
    texts.map((text) => tokenise(text, tokenRules)),
    3,
  )
  expect(found[6]).toBe(found[2])
  expect(new Set(found).size).toBe(3)
})
