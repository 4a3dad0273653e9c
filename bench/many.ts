import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { shippedModels } from '../src/index.ts'
import type { ArticleText } from '../src/record/article.ts'
import { Collection } from '../src/store/sqlite/collection/collection.ts'
import { builtWorker } from '../src/testing/built-worker.ts'
import { collect } from '../src/work/collect.ts'
import { invented } from './invented/articles.ts'
import type { Plant } from './invented/plants.ts'
import { Recall } from './invented/recall.ts'

/**
 * Reads many invented articles story by story into a workspace and prints what that costs: time a step, memory, disk,
 * what one more article costs, and how many of the copies that were planted in them are found.
 * `--articles 3000 --seed 1 --workers 2 --keep FILE`.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    keep: { type: 'string' },
  },
})
/** Articles that are put in one by one afterwards. */
const more = 6
const [count, seed, workers] = [Number(values.articles), Number(values.seed), Number(values.workers)]
const folder = mkdtempSync(join(tmpdir(), 'hearsay-many-'))
const file = values.keep ?? join(folder, 'many.db')
const program = await builtWorker(folder)

const collection = await Collection.open(file)
const plants: { readonly article: Pick<ArticleText, 'id'>; readonly plants: readonly Plant[] }[] = []
const last: ArticleText[] = []
const began = clock()
await intake()
let from = clock()
console.log(`${count} invented articles, seed ${seed}, ${workers} workers; seconds, wall and CPU of all threads\n`)
console.log(`  ${'taken in'.padEnd(12)}${spent(began)}`)
await collect(collection, {
  models: shippedModels,
  workers,
  program,
  step(name, pieces) {
    console.log(`  ${name.padEnd(12)}${spent(from)}  ${pieces}`)
    from = clock()
  },
})
console.log(`  ${'in all'.padEnd(12)}${spent(began)}`)
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(`\npeak memory      ${memory} MB`)
console.log('\none more article, and how many its story has then; the first one has to load the models')
for (const article of last) await oneMore(article)
await recall()
await collection.close()
console.log(`\ndisk             ${Math.round(statSync(file).size / 1e6)} MB`)
rmSync(folder, { recursive: true })

async function intake(): Promise<void> {
  let open: ArticleText[] = []
  for (const { article, plants: copies } of invented(count + more, seed)) {
    plants.push({ article: { id: article.id }, plants: copies })
    open.push(article)
    if (open.length < 1_000) continue
    await collection.add(open, '2030-01-01T00:00:00Z')
    open = []
  }
  last.push(...open.splice(-more))
  await collection.add(open, '2030-01-01T00:00:00Z')
}

async function oneMore(article: ArticleText): Promise<void> {
  const start = clock()
  await collection.add([article], '2030-01-02T00:00:00Z')
  await collect(collection, { models: shippedModels, workers, program })
  const cost = spent(start)
  const story = (await collection.stories()).reduce((last, { number }) => Math.max(last, number), 0)
  console.log(`  ${cost}  ${(await collection.record(story))?.articles.length ?? 0}`)
}

async function recall(): Promise<void> {
  const found = new Recall()
  const stories = await collection.stories()
  const across = await collection.crossings()
  const reuse = [...across]
  for (const { number } of stories) reuse.push(...((await collection.record(number))?.reuse ?? []))
  found.count(plants, reuse)
  console.log(
    `\n${stories.length} stories, the largest of ${stories[0]?.articles ?? 0} articles; passages: ${reuse.length - across.length} within stories, ${across.length} across`,
  )
  console.log('planted copies that were found')
  for (const line of found.lines()) console.log(line)
}

function clock(): { readonly wall: number; readonly cpu: number } {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now(), cpu: (user + system) / 1000 }
}

function spent({ wall, cpu }: ReturnType<typeof clock>): string {
  const now = clock()
  return [now.wall - wall, now.cpu - cpu].map((ms) => (ms / 1000).toFixed(2).padStart(9)).join('')
}
