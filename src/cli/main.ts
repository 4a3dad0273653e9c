import { Command, CommanderError } from 'commander'
import { version } from '../record/version.ts'
import { Exit } from './exit.ts'
import type { Terminal } from './terminal.ts'

/** What a command gives back: how it ended. Everything else went to the terminal. */
export type Outcome = Promise<Exit>

/**
 * Runs one command line (without the program's own name) and says how it ended. Commands are loaded when
 * they are called, so that `--help` is quick.
 */
export async function main(argv: readonly string[], terminal: Terminal): Outcome {
  let outcome: Exit = Exit.done
  const program = commands(terminal, (exit) => {
    outcome = exit
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return outcome
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.done : Exit.misused
    return (await import('./report-failure.ts')).reportFailure(error, terminal)
  }
}

/** All commands with their options, as `--help` shows them and the documents must name them. */
export function commands(terminal: Terminal, end: (exit: Exit) => void): Command {
  const program = new Command('hearsay')
    .description('Reads the coverage of a running story and gives back its record: who said what and through whom.')
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('(hearsay --help tells what there is)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .addHelpText('after', '\nExample:\n  hearsay read articles/        read a folder and print what it brings\n')

  program
    .command('read')
    .description('read articles, print the brief, keep the record')
    .argument('<inputs...>', 'text files, JSON Lines, folders, or - for standard input')
    .option('--json', 'print the record as JSON and nothing else')
    .option('--ndjson', 'print the record as JSON Lines, a finding a line')
    .option('--no-text', 'leave the articles’ text out of --json and --ndjson')
    .option('--page <file>', 'write the page here (default: beside the workspace)')
    .option('--no-page', 'write no page')
    .option('--workspace <file>', 'keep the record here (default: hearsay.db)')
    .option('--encoding <name>', 'the encoding of files that do not tell it, such as windows-1256')
    .option('--outlet <name>', 'the outlet of the articles that do not come with one')
    .option('--date <day>', 'the publication day of the articles that do not come with one, as 2021-12-16')
    .option('--names <file>', 'your own list of names (CSV), which is obeyed first and kept with the workspace')
    .option('--no-names', 'go by no list any more')
    .option('--lists <file>', 'your own lists of words for wording (see hearsay lists), kept with the workspace')
    .option('--no-lists', 'go by the lists that come with Hearsay again')
    .option('--since <reading>', 'print just what is new since the last reading of the workspace: last')
    .option('--limit <lines>', 'lines a section of the brief', '8')
    .option('--workers <count>', 'threads that read articles at once (default: one a core)')
    .option('--quiet', 'print no brief and no messages but errors')
    .action(async (inputs: string[], options: ReadCommandOptions) => {
      end(await (await import('./commands/read.ts')).readCommand(inputs, options, terminal))
    })

  program
    .command('collect')
    .description('read many articles story by story, list the stories, keep a record for each')
    .argument('<inputs...>', 'text files, JSON Lines, folders, or - for standard input')
    .option('--workspace <file>', 'keep the records here', 'hearsay.db')
    .option('--workers <count>', 'threads that read stories at once (default: one a core)')
    .option('--limit <lines>', 'stories that are listed', '20')
    .option('--json', 'print all stories and the passages that they share as JSON')
    .option('--quiet', 'print no messages but errors')
    .action(async (inputs: string[], options: CollectCommandOptions) => {
      end(await (await import('./commands/collect.ts')).collectCommand(inputs, options, terminal))
    })

  program
    .command('show')
    .description('list a layer of the record, a line a finding')
    .argument('<what>', 'statements, threads, names, dates, figures, reuse, novelty, wording, versions or stories')
    .option('--workspace <file>', 'the workspace to look into', 'hearsay.db')
    .option('--story <number>', 'of one story of a workspace that was read with hearsay collect')
    .option('--json', 'print the findings as JSON')
    .option('--why', 'tell behind each statement why it is there')
    .action(async (what: string, options: ShowCommandOptions) => {
      end(await (await import('./commands/show.ts')).showCommand(what, options, terminal))
    })

  program
    .command('lists')
    .description('print the lists of words by which wording is found, to be edited')
    .option('--workspace <file>', 'the workspace whose lists are wanted (default: hearsay.db where it is there)')
    .action(async (options: ListsCommandOptions) => {
      end(await (await import('./commands/lists.ts')).listsCommand(options, terminal))
    })

  program
    .command('status')
    .description('tell what a workspace holds')
    .option('--workspace <file>', 'the workspace to look into', 'hearsay.db')
    .action(async (options: StatusCommandOptions) => {
      end(await (await import('./commands/status.ts')).statusCommand(options, terminal))
    })

  // Sub-commands take over how the program ends and writes.
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}

/** The options of `hearsay read`, as the command line gives them. */
export interface ReadCommandOptions {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly text: boolean
  /** A file; `false` for none; left out where nothing was said. */
  readonly page?: string | boolean
  readonly workspace?: string
  readonly encoding?: string
  readonly outlet?: string
  readonly date?: string
  /** A file; `false` for none any more; left out where nothing was said. */
  readonly names?: string | boolean
  /** A file; `false` for none any more; left out where nothing was said. */
  readonly lists?: string | boolean
  /** `last`: print the news since the last reading instead of the brief. */
  readonly since?: string
  readonly limit: string
  readonly workers?: string
  readonly quiet?: boolean
}

export interface CollectCommandOptions {
  readonly workspace: string
  readonly workers?: string
  readonly limit: string
  readonly json?: boolean
  readonly quiet?: boolean
}

export interface ShowCommandOptions {
  readonly workspace: string
  readonly why?: boolean
  readonly story?: string
  readonly json?: boolean
}

export interface ListsCommandOptions {
  readonly workspace?: string
}

export interface StatusCommandOptions {
  readonly workspace: string
}
