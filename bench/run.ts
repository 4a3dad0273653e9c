import { existsSync, readdirSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Tagger } from '../src/find/tags/tagger.ts'
import { read, shippedModels } from '../src/index.ts'
import { tokenRules } from '../src/lexicon/en/token-rules.ts'
import { type ArticleText, articleText } from '../src/record/article.ts'
import { exampleArticles } from '../src/testing/example.ts'
import { tokenise } from '../src/text/tokenise.ts'
import { type Collection, polnearArticles } from './collections.ts'

/** Prints tokens a second for each stage and in all, articles a second, peak memory and sizes, on named texts. One core. */
const collections: readonly Collection[] = [
  ['the example story, 12 times over', () => repeated(exampleArticles(), 12)],
  ...polnearArticles,
]

/** Each time is the least of so many readings: what else a machine does only adds to it. */
const readings = 5
const inAll = 'in all'

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core\n`)
console.log(`tagger from its file, cold: ${coldTagger().toFixed(1)} ms\n`)

for (const [name, make] of collections) measure(name, make())
console.log(`peak memory        ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
console.log(`built package      ${kilobytes('dist')} kB, models ${kilobytes('models')} kB`)

function measure(name: string, articles: readonly ArticleText[]): void {
  const tokens = articles.reduce((sum, { text }) => sum + tokenise(text, tokenRules).count, 0)
  // The first readings warm the compiler up, as a long-running program would be.
  for (let i = 0; i < 2; i++) read(articles)
  const least = new Map<string, number>()
  const note = (what: string, ms: number): void => {
    least.set(what, Math.min(least.get(what) ?? Number.POSITIVE_INFINITY, ms))
  }
  for (let i = 0; i < readings; i++) readOnce(articles, note)
  console.log(`${name}: ${articles.length} articles, ${tokens.toLocaleString('en-GB')} tokens`)
  for (const [stage, ms] of least)
    console.log(`  ${stage.padEnd(16)} ${rate(tokens, ms).padStart(12)} tokens/s ${ms.toFixed(1).padStart(8)} ms`)
  console.log(`  ${rate(articles.length, least.get(inAll) ?? 0)} articles/s\n`)
}

/** Reads once and notes the milliseconds of each stage and of all. */
function readOnce(articles: readonly ArticleText[], note: (what: string, ms: number) => void): void {
  const times = new Map<string, number>()
  const start = performance.now()
  read(articles, {
    watch: { now: () => performance.now(), stage: (stage, ms) => times.set(stage, (times.get(stage) ?? 0) + ms) },
  })
  const whole = performance.now() - start
  for (const [stage, ms] of times) note(stage, ms)
  note(inAll, whole)
}

/** Milliseconds until tags can be given, in a process that has just begun. */
function coldTagger(): number {
  const start = performance.now()
  new Tagger(shippedModels.tags.bytes()).sentence(tokenise('They stay.', tokenRules), 0, 3, new Uint8Array(3))
  return performance.now() - start
}

function rate(count: number, milliseconds: number): string {
  return Math.round((count * 1000) / Math.max(milliseconds, 0.001)).toLocaleString('en-GB')
}

function repeated(articles: readonly ArticleText[], times: number): ArticleText[] {
  return Array.from({ length: times }, (_, i) => {
    return articles.map(({ text, origin, given }, j) => articleText(text, { ...origin, id: `${i}-${j}` }, given))
  }).flat()
}

function kilobytes(folder: string): number {
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)))
  return Math.round(files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0) / 1024)
}
