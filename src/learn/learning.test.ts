import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trainChain } from '../../training/chain-trainer.ts'
import { trainPerceptron } from '../../training/perceptron-trainer.ts'
import { type Compacted, compact } from '../../training/sequences.ts'
import { ByteReader, ByteWriter } from './byte-stream.ts'
import { ModelFailure, type ModelFailureCode } from './failure.ts'
import { Marginals } from './marginals.ts'
import { mix, mix2, textKey } from './mix.ts'
import { forbidden, type LinearModel, ModelKind, Scale } from './model.ts'
import { readModel } from './read-model.ts'
import { RowAdder } from './score.ts'
import { Viterbi } from './viterbi.ts'
import { writeModel } from './write-model.ts'

const labels = ['O', 'B', 'I']
const corpus = [
  'the/O council/O met/O Mara/B Lind/I',
  'Mara/B Lind/I spoke/O to/O the/O council/O',
  'Tomas/B Oke/I met/O Mara/B',
  'the/O council/O spoke/O to/O Tomas/B Oke/I',
]
const wanted = { features: 'test/words', featuresVersion: 3, kind: ModelKind.chain }
const settings = { epochs: 8, rate: 0.3, sparsity: 0.001, dropout: 0.1, seed: 11, allows: mayFollow }

/** An I stands only after a B or an I. */
function mayFollow(a: number, b: number): boolean {
  return b !== 2 || a === 1 || a === 2
}

function keysOf(words: readonly string[], i: number): number[] {
  const word = textKey(words[i] ?? '')
  return [mix(1, word), mix2(2, textKey(words[i - 1] ?? '<'), word), mix(3, textKey((words[i] ?? '').slice(0, 1)))]
}

function sequences(): Compacted {
  const rows = corpus.map((line) => line.split(' ').map((pair) => pair.split('/')))
  const words = rows.map((row) => row.map(([word]) => word ?? ''))
  const keys = words.flatMap((row) => row.map((_, i) => keysOf(row, i)))
  const offsets = Int32Array.from({ length: keys.length + 1 }, (_, i) => i * 3)
  const gold = Uint8Array.from(rows.flat().map(([, label]) => labels.indexOf(label ?? '')))
  const firsts = Int32Array.from([0, 5, 11, 15, 21])
  return compact({ labels, keys: Int32Array.from(keys.flat()), offsets, gold, firsts }, 12, 1)
}

function trainedBytes(): Uint8Array {
  const data = sequences()
  const weights = trainChain(data, settings)
  return bytesOf(data, weights)
}

function bytesOf(data: Compacted, weights: ReturnType<typeof trainChain>): Uint8Array {
  return writeModel(
    { ...wanted, labels, bits: data.bits, rows: data.rows, ...weights },
    { scale: Scale.squareRoot, top: 8, least: 0.001 },
  )
}

function labelled(model: LinearModel, words: readonly string[]): string {
  const rows = new RowAdder(model)
  const scores = new Int32Array(words.length * labels.length)
  words.forEach((_, i) => {
    rows.add(Int32Array.from(keysOf(words, i)), Int32Array.of(3), 1, scores, i * labels.length)
  })
  const path = new Uint8Array(words.length)
  new Viterbi(model).decode(scores, words.length, path)
  return [...path].map((label) => labels[label]).join('')
}

function failure(bytes: Uint8Array, features = wanted): ModelFailureCode | undefined {
  try {
    readModel(bytes, features)
  } catch (error) {
    if (error instanceof ModelFailure) return error.code
    throw error
  }
  return undefined
}

test('training twice gives the same bytes', () => {
  expect(trainedBytes()).toEqual(trainedBytes())
})

test('what was trained is what is read: the labels of the corpus come back', () => {
  const model = readModel(trainedBytes(), wanted)
  for (const line of corpus) {
    const words = line.split(' ').map((pair) => pair.split('/')[0] ?? '')
    const gold = line.split(' ').map((pair) => pair.split('/')[1] ?? '')
    expect(labelled(model, words)).toBe(gold.join(''))
  }
})

test('the perceptron learns the corpus too, and its model reads back', () => {
  const data = sequences()
  const weights = trainPerceptron(data, { epochs: 6, seed: 5, allows: mayFollow })
  const model = readModel(bytesOf(data, weights), wanted)
  expect(labelled(model, ['Mara', 'Lind', 'met', 'Tomas', 'Oke'])).toBe('BIOBI')
})

test('a label that may not follow never does, whatever the scores say', () => {
  const model = readModel(trainedBytes(), wanted)
  const path = new Uint8Array(3)
  new Viterbi(model).decode(Int32Array.from([0, -9e5, 9e6, 9e6, 0, 0, 0, 0, 9e6]), 3, path)
  for (const [i, label] of path.entries()) expect(mayFollow(i === 0 ? -1 : (path[i - 1] ?? 0), label)).toBe(true)
})

test('the probabilities of the labels of a token add up to one, and the best chain is among the probable ones', () => {
  const model = readModel(trainedBytes(), wanted)
  const words = ['the', 'council', 'met', 'Mara', 'Lind']
  const rows = new RowAdder(model)
  const scores = new Int32Array(words.length * 3)
  words.forEach((_, i) => {
    rows.add(Int32Array.from(keysOf(words, i)), Int32Array.of(3), 1, scores, i * 3)
  })
  const shares = new Float64Array(scores.length)
  new Marginals(model).run(scores, words.length, shares)
  for (let i = 0; i < words.length; i++) {
    expect((shares[i * 3] ?? 0) + (shares[i * 3 + 1] ?? 0) + (shares[i * 3 + 2] ?? 0)).toBeCloseTo(1, 9)
  }
  expect(shares[3 * 3 + 1]).toBeGreaterThan(0.5)
  expect(shares[2]).toBe(0)
})

test('bytes that are no model, cut off, changed or made for something else are told apart', () => {
  const bytes = trainedBytes()
  expect(failure(new TextEncoder().encode('This is a letter to the editor.'))).toBe('model-foreign')
  expect(failure(new Uint8Array(0))).toBe('model-foreign')
  expect(failure(bytes.slice(0, bytes.length - 9))).toBe('model-damaged')
  const newer = bytes.slice()
  newer[4] = 9
  expect(failure(newer)).toBe('model-version')
  expect(failure(bytes, { ...wanted, featuresVersion: 4 })).toBe('model-features')
  expect(failure(bytes)).toBeUndefined()
})

test('no single changed byte goes unseen', () => {
  const bytes = trainedBytes()
  for (let i = 0; i < bytes.length; i++) {
    const changed = bytes.slice()
    changed[i] = (changed[i] ?? 0) ^ 0x10
    expect(failure(changed)).toBeDefined()
  }
})

test('every byte that is written comes back, beyond the first buffer too', () => {
  const out = new ByteWriter()
  for (let i = 0; i < 200_000; i++) out.byte(i % 251)
  const back = new ByteReader(out.bytes())
  for (let i = 0; i < 200_000; i++) if (back.byte() !== i % 251) throw new Error(`byte ${i} was lost`)
  expect(() => back.byte()).toThrow(ModelFailure)
})

test('leaving labels out that cannot win gives the chain of highest sum, and of equals the lowest labels at the end', () => {
  const few = fc.integer({ min: -3, max: 3 })
  const drawn = fc.record({
    scores: fc.array(fc.tuple(few, few, few), { minLength: 1, maxLength: 5 }),
    ways: fc.array(fc.oneof(few, fc.constant(forbidden)), { minLength: 9, maxLength: 9 }),
  })
  fc.assert(
    fc.property(drawn, ({ scores, ways }) => {
      // Label 0 may always follow and be followed, so that some chain is allowed.
      const transitions = Int32Array.from(ways, (way, i) => (i < 3 || i % 3 === 0 ? Math.max(way, -3) : way))
      const path = new Uint8Array(scores.length)
      const initial = new Int32Array(3)
      new Viterbi({ labels, transitions, initial }).decode(Int32Array.from(scores.flat()), scores.length, path)
      expect([...path]).toEqual(bestChain(scores, transitions))
    }),
    { seed: 8, numRuns: 300 },
  )
})

/** Looks at all chains; of equals takes that with the lowest labels, compared from the end. */
function bestChain(scores: readonly (readonly number[])[], transitions: Int32Array): number[] {
  const chains = scores.reduce<number[][]>((all) => [0, 1, 2].flatMap((y) => all.map((one) => [...one, y])), [[]])
  const sumOf = (chain: readonly number[]): number =>
    chain.reduce((sum, y, i) => {
      const way = i === 0 ? 0 : (transitions[(chain[i - 1] ?? 0) * 3 + y] ?? 0)
      return sum + (scores[i]?.[y] ?? 0) + way
    }, 0)
  const most = Math.max(...chains.map(sumOf))
  return chains.find((chain) => sumOf(chain) === most) ?? []
}
