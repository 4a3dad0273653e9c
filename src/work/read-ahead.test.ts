import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { shippedModels } from '../models/shipped.ts'
import { createMemory, type Memory } from '../story/memory.ts'
import { read } from '../story/read.ts'
import { builtWorker } from '../testing/built-worker.ts'
import { exampleArticles } from '../testing/example.ts'
import { otherStory } from '../testing/other-story.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { readAhead } from './read-ahead.ts'

/** So little is worth a thread here: the example story is short. */
const least = 1_000
const folder = temporaryFolder()
let program: URL

beforeAll(async () => {
  program = await builtWorker(folder)
})

const articles = [...exampleArticles(), ...otherStory]

/** A memory that notes what is set in it, and how often something was asked for in vain. */
function noting(): Memory & { readonly noted: string[]; missed: number } {
  const memory = createMemory()
  const noted: string[] = []
  return {
    noted,
    missed: 0,
    get(key) {
      const value = memory.get(key)
      if (value === undefined) this.missed++
      return value
    },
    set(key, value, texts) {
      if (texts.length > 0) noted.push(`${key} ${JSON.stringify(value)}`)
      memory.set(key, value, texts)
    },
  }
}

test('the record and what is kept are the same for any number of threads', async () => {
  const alone = JSON.stringify(read(articles, { models: shippedModels }))
  const kept = new Set<string>()
  for (const workers of [2, 3]) {
    const memory = noting()
    await readAhead(articles, { models: shippedModels, decisions: [], memory, workers, program, least })
    kept.add(memory.noted.join('\n'))
    expect(memory.noted.length).toBeGreaterThan(articles.length * 4)
    const before = memory.noted.length
    expect(JSON.stringify(read(articles, { models: shippedModels, memory }))).toBe(alone)
    // Statements and names came from the threads: no article is read for them again.
    const again = memory.noted.slice(before).filter((one) => one.includes('"cue"'))
    expect(again).toEqual([])
  }
  expect(kept.size).toBe(1)
})

test('what a memory knows is not read again, and little is not worth a thread', async () => {
  const memory = noting()
  await readAhead(articles, { models: shippedModels, decisions: [], memory, workers: 2, program, least })
  const { length } = memory.noted
  await readAhead(articles, { models: shippedModels, decisions: [], memory, workers: 2, program, least })
  expect(memory.noted).toHaveLength(length)
  const few = noting()
  await readAhead(articles, { models: shippedModels, decisions: [], memory: few, workers: 2, program })
  expect(few.noted).toEqual([])
})

test('where a thread cannot begin the work is left to the reading', async () => {
  const memory = noting()
  const nowhere = pathToFileURL('/no/such/worker.js')
  await readAhead(articles, { models: shippedModels, decisions: [], memory, workers: 2, program: nowhere, least })
  expect(memory.noted.filter((one) => one.includes('"cue"'))).toEqual([])
})
