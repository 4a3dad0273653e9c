import { parseArgs } from 'node:util'
import { type HearsayRecord, read } from '../src/index.ts'
import { invented } from './invented/articles.ts'
import { Recall } from './invented/recall.ts'

/**
 * Reads many invented articles and prints what that costs, a stage a line, and how many of the copies that were
 * planted in them are found. `--articles 3000 --seed 1`. Processor time, because the machine may have other work.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
})
const [count, seed] = [Number(values.articles), Number(values.seed)]
const made = [...invented(count, seed)]
const articles = made.map(({ article }) => article)
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
console.log(`${count} invented articles, ${Math.round(words / count)} words each, seed ${seed}\n`)

read(articles.slice(0, 60))
const times = new Map<string, number>()
const [cpu, wall] = [processor(), performance.now()]
const record = read(articles, {
  watch: { now: processor, stage: (stage, ms) => times.set(stage, (times.get(stage) ?? 0) + ms) },
})
const all = processor() - cpu
console.log('CPU seconds for 1,000 articles')
for (const [stage, ms] of times) console.log(`  ${stage.padEnd(14)}${(ms / count).toFixed(2).padStart(8)}`)
console.log(`  ${'in all'.padEnd(14)}${(all / count).toFixed(2).padStart(8)}`)
console.log(`wall time         ${((performance.now() - wall) / 1000).toFixed(1)} s`)
console.log(`peak memory       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
console.log(`findings          ${tallied(record)}\n`)

const recall = new Recall()
recall.count(made, record.reuse)
console.log('planted copies that were found')
for (const line of recall.lines()) console.log(line)

/** Milliseconds of processor time that this process has used. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function tallied({ stories, statements, threads, reuse }: HearsayRecord): string {
  return Object.entries({ stories, statements, threads, reuse })
    .map(([name, list]) => `${list.length} ${name}`)
    .join(', ')
}
