import { existsSync, readFileSync } from 'node:fs'
import { shippedModels } from '../src/index.ts'
import { reuseWords } from '../src/lexicon/en/reuse-words.ts'
import { sharers } from '../src/match/reuse/candidates.ts'
import { marksOf, plainMaterial } from '../src/match/reuse/marks.ts'
import { passages } from '../src/match/reuse/pair.ts'
import { type ArticleText, articleText } from '../src/record/article.ts'
import { createMemory, type Memory } from '../src/story/memory.ts'
import { type Run, run } from '../src/story/run.ts'
import { stagesWith } from '../src/story/stages.ts'
import { invented } from './invented/articles.ts'

/**
 * Prints the CPU seconds that finding reused passages takes for a thousand articles, warm, the least of some readings: copies
 * alone, and with what is told again in other words; and what one more article costs these stages where the others are known.
 */
const gold = '../shared/gold/stories/basil.jsonl'
const collections: readonly (readonly [string, () => ArticleText[]])[] = [
  ...(existsSync(gold) ? ([['BASIL, 300 articles in triples', () => goldArticles()]] as const) : []),
  ['invented, 300 articles', () => Array.from(invented(300, 1), ({ article }) => article)],
]
const readings = 7
const measured = ['reuse', 'novelty'] as const

for (const [name, make] of collections) measure(name, make())

function measure(name: string, articles: readonly ArticleText[]): void {
  const memory = createMemory()
  const found = run(articles, stagesWith(shippedModels), { memory, decisions: [] })
  console.log(`${name}: ${found.layer('reuse').length} passages`)
  const each = 1 / articles.length
  console.log(
    `  copies              ${seconds(least(() => cpu(() => copiesIn(found))) * each)} CPU s for 1,000 articles`,
  )
  const anew = least(() => stageTimes(articles, without(memory, 'reuse@')).reuse)
  console.log(`  the stage, all anew ${seconds(anew * each)} CPU s for 1,000 articles`)
  oneMore(articles)
}

/** One more article into the others, each time another one. */
function oneMore(articles: readonly ArticleText[]): void {
  const memory = createMemory()
  const times = { reuse: [] as number[], novelty: [] as number[] }
  for (let i = 0; i < readings; i++) {
    const last = articles[Math.floor(((i + 0.5) / readings) * articles.length)]
    const others = articles.filter((one) => one !== last)
    run(others, stagesWith(shippedModels), { memory, decisions: [] })
    const spent = stageTimes([...others, ...(last === undefined ? [] : [last])], memory)
    for (const stage of measured) times[stage].push(spent[stage])
  }
  for (const stage of measured)
    console.log(`  one more article: ${stage.padEnd(8)} ${times[stage].map((ms) => ms.toFixed(1)).join(' ')} CPU ms`)
}

/** The CPU milliseconds of the measured stages in one run. */
function stageTimes(articles: readonly ArticleText[], memory: Memory): Record<(typeof measured)[number], number> {
  const spent = { reuse: 0, novelty: 0 }
  const stage = (name: string, ms: number): void => {
    if (name === 'reuse' || name === 'novelty') spent[name] += ms
  }
  run(articles, stagesWith(shippedModels), { memory, decisions: [], watch: { now: cpuNow, stage } })
  return spent
}

/** A memory that has forgotten what is kept under keys that begin so, and learns it for itself. */
function without(memory: Memory, start: string): Memory {
  const own = createMemory()
  const of = (key: string): Memory => (key.startsWith(start) ? own : memory)
  return { get: (key) => of(key).get(key), set: (key, value, texts) => of(key).set(key, value, texts) }
}

function copiesIn(found: Run): number {
  const texts = found.articles.map((one) => [one.layer('tokens'), one.layer('parts')] as const)
  const marks = texts.map(([tokens, parts]) => marksOf(tokens, parts, reuseWords))
  const materials = texts.map(([tokens, parts]) => plainMaterial(tokens, parts, reuseWords))
  let count = 0
  for (const [a, partners] of sharers(marks.map(({ fingerprints }) => fingerprints))) {
    for (const b of partners) {
      const [one, other] = [materials[a], materials[b]]
      if (one !== undefined && other !== undefined) count += passages(one, other, false).length
    }
  }
  return count
}

function least(time: () => number): number {
  let found = Number.POSITIVE_INFINITY
  for (let i = 0; i < readings; i++) found = Math.min(found, time())
  return found
}

function cpu(work: () => unknown): number {
  const start = cpuNow()
  work()
  return cpuNow() - start
}

function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function seconds(milliseconds: number): string {
  return milliseconds.toFixed(2).padStart(6)
}

function goldArticles(): ArticleText[] {
  const rows = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { id: string; title: string; text: string; date: string; outlet: string })
  return rows.map(({ id, title, text, date, outlet }) => articleText(`${title}\n\n${text}`, { id }, { date, outlet }))
}
