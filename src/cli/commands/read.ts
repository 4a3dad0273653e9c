import { shippedModels } from '../../models/shipped.ts'
import { type ArticleText, articleText } from '../../record/article.ts'
import type { ArticleId } from '../../record/ids.ts'
import type { NameList } from '../../record/name-list.ts'
import type { HearsayRecord } from '../../record/record.ts'
import type { OwnLists } from '../../record/word-lists.ts'
import { brief } from '../../report/brief/brief.ts'
import { newsData, sinceLast } from '../../report/brief/since.ts'
import { countPhrase } from '../../web/words/count-phrase.ts'
import { Exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import { type Inputs, readInputs } from '../inputs.ts'
import { lineLimit } from '../line-limit.ts'
import { listsFrom } from '../lists-file.ts'
import type { ReadCommandOptions } from '../main.ts'
import { namesFrom } from '../names-file.ts'
import { printRecord } from '../print-record.ts'
import { progress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { workerCount } from '../worker-count.ts'
import { defaultWorkspace, readByThreads, recordOf, withWorkspace } from '../workspace.ts'
import { pageFile, writePage } from '../write-page.ts'

/** `hearsay read`: reads inputs and prints their record or their brief. What could not be read is told, the rest is read. */
export async function readCommand(
  inputs: readonly string[],
  options: ReadCommandOptions,
  terminal: Terminal,
): Promise<Exit> {
  const start = terminal.elapsed()
  const told = described(options)
  checkSince(options)
  const workers = workerCount(options)
  const list = namesFrom(options.names, terminal)
  for (const { message } of list.failures) terminal.err(`hearsay: ${message}\n`)
  const { articles, failures } = await readInputs(
    inputs,
    terminal,
    options.encoding === undefined ? {} : { encoding: options.encoding },
  )
  for (const { message } of failures) terminal.err(`hearsay: ${message}\n`)
  if (articles.length === 0) return Exit.failed
  const read0 = articles.map((article) => withTold(article, told))
  const isData = options.json === true || options.ndjson === true
  const input = { articles: read0, failures, names: list.names, lists: listsFrom(options.lists, terminal) }
  if (isData && options.since === undefined) await printData(input, options, terminal, workers)
  else await printBrief(input, options, terminal, { start, workers })
  return failures.length + list.failures.length > 0 ? Exit.partly : Exit.done
}

/** What a reading begins with. `names`, `lists`: those that were given; nothing where none was said. */
interface Input extends Inputs {
  readonly names: NameList | undefined
  readonly lists: OwnLists | undefined
}

/** The record and nothing else, of these articles alone or, where one is named, of a workspace with them. */
async function printData(
  { articles, names, lists }: Input,
  options: ReadCommandOptions,
  terminal: Terminal,
  workers: number | undefined,
): Promise<void> {
  const watch = progress(terminal, options.quiet === true)
  const whole = async (): Promise<HearsayRecord> => {
    if (options.workspace === undefined)
      return readByThreads(
        articles,
        {
          models: shippedModels,
          watch,
          ...(names === undefined ? {} : { names }),
          ...(lists === undefined ? {} : { lists }),
        },
        workers,
      )
    return withWorkspace(options.workspace, true, terminal, async (store) => {
      if (names !== undefined) await store.keepNames(names)
      await store.add(articles, terminal.instant())
      return recordOf(store, watch, { workers, lists })
    })
  }
  const record = await whole()
  watch.done()
  if (typeof options.page === 'string') await writePage(record, options.page, terminal)
  printRecord(record, { lines: options.ndjson === true, withText: options.text }, terminal)
}

async function printBrief(
  { articles, failures, names, lists }: Input,
  options: ReadCommandOptions,
  terminal: Terminal,
  { start, workers }: { readonly start: number; readonly workers: number | undefined },
): Promise<void> {
  const isQuiet = options.quiet === true
  const workspace = options.workspace ?? defaultWorkspace
  const watch = progress(terminal, isQuiet)
  const { record, before, fresh } = await withWorkspace(workspace, true, terminal, async (store) => {
    // What the last record held was told before; an article that came in a reading cut short was not.
    const before = (await store.record())?.record ?? null
    const told = new Set(before?.articles.map(({ textId }) => textId))
    if (names !== undefined) await store.keepNames(names)
    await store.add(articles, terminal.instant())
    const record = await recordOf(store, watch, { workers, lists })
    const fresh = record.articles.filter(({ textId }) => !told.has(textId)).map(({ id }) => id)
    return { record, before, fresh: new Set<ArticleId>(fresh) }
  })
  watch.done()
  const page = pageFile(options.page, workspace)
  if (page !== undefined) await writePage(record, page, terminal)
  if (options.since !== undefined && options.json === true) {
    terminal.out(`${JSON.stringify(newsData(record, before))}\n`)
    return
  }
  if (isQuiet) return
  const layout = { limit: lineLimit(options.limit), width: terminal.width, paint: painter(terminal) }
  const told =
    options.since === undefined ? brief(record, { fresh, ...layout }) : sinceLast(record, { before, ...layout })
  terminal.out(`${told}\n\n`)
  const seconds = ((terminal.elapsed() - start) / 1000).toFixed(1)
  const kept = `Read in ${seconds} s. Kept in ${workspace}.`
  terminal.out(`${kept}${page === undefined ? '' : ` The page: ${page}`}\n`)
  if (failures.length > 0)
    terminal.err(`hearsay: ${countPhrase(failures.length, 'input')} could not be read; everything else was\n`)
}

/** Colour for the first word of a line only, where the terminal has colours. */
function painter({ colour }: Terminal): (label: string) => string {
  return colour ? (label) => `\x1b[1;34m${label}\x1b[0m` : (label) => label
}

/** Throws a CliFailure where `--since` asks for something that there is not. */
function checkSince({ since, ndjson }: ReadCommandOptions): void {
  if (since === undefined) return
  if (since !== 'last')
    throw new CliFailure('bad-option', `--since ${since}: not a reading; the one there is is "last"`)
  if (ndjson === true)
    throw new CliFailure('bad-option', '--since last prints lines or --json; it does not go with --ndjson')
}

/** What the command line says of articles that come with nothing. */
function described({ outlet, date }: ReadCommandOptions): { readonly outlet?: string; readonly date?: string } {
  if (date !== undefined && !isDay(date)) {
    throw new CliFailure('bad-option', `--date ${date}: not a day; write it as 2021-12-16`)
  }
  return { ...(outlet === undefined ? {} : { outlet }), ...(date === undefined ? {} : { date }) }
}

function isDay(given: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given)
}

function withTold(article: ArticleText, told: { readonly outlet?: string; readonly date?: string }): ArticleText {
  const { text, origin, given } = article
  const outlet = given.outlet ?? told.outlet ?? null
  const date = given.date ?? told.date ?? null
  return outlet === given.outlet && date === given.date
    ? article
    : articleText(text, origin, { ...given, outlet, date })
}
