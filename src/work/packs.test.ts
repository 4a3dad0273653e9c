import { expect, test } from 'vitest'
import { shippedModels } from '../models/shipped.ts'
import { read } from '../story/read.ts'
import { exampleArticles } from '../testing/example.ts'
import { PackedMemory } from './packs.ts'

const articles = exampleArticles()
const first = new PackedMemory(articles, [])
const record = JSON.stringify(read(articles, { models: shippedModels, memory: first }))
const packs = first.packs(articles)

test('what is packed is known the next time, and gives the same record', () => {
  expect(packs.map(({ place }) => place)).toEqual([...articles.keys()])
  const again = new PackedMemory(
    articles,
    packs.map(({ pack }) => pack),
  )
  expect(JSON.stringify(read(articles, { models: shippedModels, memory: again }))).toBe(record)
  expect(again.packs(articles)).toEqual([])
})

test('only articles of which something is new are packed anew; a damaged pack is made again', () => {
  const some = packs.map(({ pack }, place) => {
    if (place === 2) return undefined
    return place === 5 ? pack.slice(0, 40) : pack
  })
  const again = new PackedMemory(articles, some)
  expect(JSON.stringify(read(articles, { models: shippedModels, memory: again }))).toBe(record)
  const made = again.packs(articles)
  expect(made.map(({ place }) => place)).toEqual([2, 5])
  expect(made.map(({ pack }) => pack)).toEqual([packs[2]?.pack, packs[5]?.pack])
})
