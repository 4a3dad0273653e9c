import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasSeeds } from '../src/testing/seeds.ts'
import { golden, goldenStories } from './golden.ts'

test.each(goldenStories.map((story) => [story.file, story] as const))(
  '%s is the record of its story; npm run goldens writes it',
  (file, story) => {
    // A golden that is missing fails: a renamed file must not test nothing.
    expect(existsSync(`goldens/${file}`)).toBe(true)
    expect(golden(story)).toBe(readFileSync(`goldens/${file}`, 'utf8'))
  },
)

test('there is no golden without a story', () => {
  const known = new Set([...goldenStories.map(({ file }) => file), ...(hasSeeds ? [] : ['seeds.txt'])])
  const kept = readdirSync('goldens').filter((name) => name.endsWith('.txt'))
  expect(kept.filter((name) => !known.has(name))).toEqual([])
})

test.skipIf(hasSeeds)(
  'the record of the five real articles: skipped aloud, they do not lie beside the repository',
  () => undefined,
)
