import { createMemory, type Memory, read, update } from '../src/index.ts'
import { type ArticleText, articleText } from '../src/record/article.ts'
import type { HearsayRecord } from '../src/record/record.ts'
import type { Changes } from '../src/story/read.ts'
import { basilArticles, type Collection, polnearArticles } from './collections.ts'
import { inventedStory } from './invented/articles.ts'

/**
 * Prints what one more article costs where a record is there already: CPU milliseconds of `update()` in all and for each
 * stage, for an article added, revised and removed. Median over several articles; `keys and record` is what the engine does
 * beside the stages: keys, decisions, and putting the record together.
 */
const collections: readonly Collection[] = [
  ['an invented story, 311 articles', () => inventedStory(311, 7)],
  ...basilArticles,
  ...polnearArticles,
]
/** So many articles are added, revised and removed, one at a time. */
const changed = 7
/** Changes made before, and not counted: the compiler warms up, as in a program that runs on. */
const warming = 4
const inAll = 'in all'
const beside = 'keys and record'

for (const [name, make] of collections) measure(name, make())

function measure(name: string, articles: readonly ArticleText[]): void {
  const step = Math.floor(articles.length / (changed + warming))
  const picked = articles.filter((_, i) => i % step === step - 1).slice(0, changed + warming)
  const others = articles.filter((one) => !picked.includes(one))
  const there = others.filter((_, i) => i % step === 0).slice(0, picked.length)
  const memory = createMemory()
  const record = read(others, { memory })
  const ways: readonly (readonly [string, readonly Changes[]])[] = [
    ['add', picked.map((one) => ({ added: [one] }))],
    ['revise', there.map((one) => ({ revised: [revised(one)] }))],
    ['remove', there.map((one) => ({ removed: [one.id] }))],
  ]
  const columns = ways.map(([, changes]) => timesOf(record, changes, memory))
  console.log(`${name}, ${others.length} of them read before: one article, CPU ms`)
  console.log(`  ${''.padEnd(16)}${ways.map(([way]) => way.padStart(10)).join('')}`)
  for (const stage of columns[0]?.keys() ?? []) {
    const cells = columns.map((column) => (column.get(stage) ?? 0).toFixed(1).padStart(10))
    console.log(`  ${stage.padEnd(16)}${cells.join('')}`)
  }
  console.log('')
}

/** An article with its last paragraph gone and a sentence come in. */
function revised({ text, origin, given }: ArticleText): ArticleText {
  const paragraphs = text.trim().split('\n\n')
  const kept = paragraphs.slice(0, Math.max(2, paragraphs.length - 1))
  return articleText([...kept, 'The office said on Tuesday that 17 people were hurt.'].join('\n\n'), origin, given)
}

/** The median for each stage. Every change is made to the same record, so that none has been worked out before. */
function timesOf(record: HearsayRecord, trials: readonly Changes[], memory: Memory): Map<string, number> {
  const all = new Map<string, number[]>()
  for (const [i, changes] of trials.entries()) {
    const times = changeOnce(record, changes, memory)
    if (i < warming) continue
    for (const [stage, ms] of times) all.set(stage, [...(all.get(stage) ?? []), ms])
  }
  return new Map([...all].map(([stage, times]) => [stage, median(times)]))
}

function changeOnce(record: HearsayRecord, changes: Changes, memory: Memory): Map<string, number> {
  const times = new Map<string, number>()
  let stages = 0
  const start = cpu()
  update(record, changes, {
    memory,
    watch: {
      now: cpu,
      stage(stage, ms) {
        times.set(stage, (times.get(stage) ?? 0) + ms)
        stages += ms
      },
    },
  })
  const whole = cpu() - start
  times.set(beside, whole - stages)
  times.set(inAll, whole)
  return times
}

/** CPU milliseconds of this process. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
}
