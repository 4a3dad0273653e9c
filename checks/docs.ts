import { Exit } from '../src/cli/exit.ts'
import { cliFailures } from '../src/cli/failure.ts'
import { commands } from '../src/cli/main.ts'
import { modelFailures } from '../src/learn/failure.ts'
import { shippedModels } from '../src/models/shipped.ts'
import { readFailures } from '../src/read/failure.ts'
import { storeFailures } from '../src/store/failure.ts'
import { noticeCodes } from '../src/story/notices.ts'
import { stagesWith } from '../src/story/stages.ts'
import { silentTerminal } from '../src/testing/terminal.ts'
import type { Source } from './sources.ts'

/** What users may meet and the documents must explain: commands, options, exit codes, error codes, notices, stages. */
export function namedThings(): readonly string[] {
  const program = commands(silentTerminal(), () => undefined)
  return [
    ...program.commands.flatMap((one) => [`hearsay ${one.name()}`, ...one.options.map(({ long }) => long ?? '')]),
    ...Object.values(Exit).map((code) => `| ${code} |`),
    ...[readFailures, modelFailures, storeFailures, cliFailures, noticeCodes].flatMap((table) => Object.keys(table)),
    ...stagesWith(shippedModels).stages.map(({ name }) => `| ${name} |`),
  ]
}

/** Everything that users may meet and that no document names. */
export function docProblems(documents: readonly Source[], named: readonly string[] = namedThings()): string[] {
  const all = documents.map(({ text }) => text).join('\n')
  return named.filter((thing) => !all.includes(thing)).map((thing) => `docs/: nothing tells about ${thing}`)
}
