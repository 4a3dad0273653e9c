import { type ListName, listed, listings } from '../../report/lists/lists.ts'
import { Exit } from '../exit.ts'
import type { ShowCommandOptions } from '../main.ts'
import { storyOf } from '../story-of.ts'
import type { Terminal } from '../terminal.ts'
import { recordOf, withWorkspace } from '../workspace.ts'

/** The layers of the record that each list shows, for `--json`. */
const layers = {
  statements: ['statements', 'threads'],
  threads: ['threads'],
  names: ['entities'],
  dates: ['events', 'dates'],
  figures: ['figures', 'figureGroups'],
  reuse: ['reuse', 'versions', 'agencyCopy'],
  novelty: ['novelty'],
  wording: ['wording', 'saying', 'distance'],
  versions: ['versions'],
  stories: ['stories'],
} as const

/** `hearsay show`: a layer of a workspace's record, a line a finding. */
export async function showCommand(what: string, options: ShowCommandOptions, terminal: Terminal): Promise<Exit> {
  if (!isListName(what)) {
    const known = Object.keys(listings)
    const near = known.find((name) => name.startsWith(what.slice(0, 3)))
    terminal.err(`hearsay: there is no list of ${what}; there are ${known.join(', ')}\n`)
    if (near !== undefined) terminal.err(`(Did you mean ${near}?)\n`)
    return Exit.misused
  }
  const record =
    options.story === undefined
      ? await withWorkspace(options.workspace, false, terminal, (store) => recordOf(store))
      : await storyOf(options.workspace, options.story, terminal)
  if (options.json === true) {
    terminal.out(`${JSON.stringify(Object.fromEntries(layers[what].map((layer) => [layer, record[layer]])))}\n`)
    return Exit.done
  }
  const lines = listed(what, record, { width: terminal.width, paint: (label) => label }, options.why === true)
  terminal.out(lines.map((line) => `${line}\n`).join(''))
  if (lines.length === 0) terminal.err(`hearsay: no ${what} in ${options.workspace}\n`)
  return Exit.done
}

function isListName(what: string): what is ListName {
  return Object.hasOwn(listings, what)
}
