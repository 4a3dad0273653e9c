import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { wordLists } from '../../lexicon/en/word-lists.ts'
import { printedLists } from '../../read/word-lists/word-lists.ts'
import { ownOf, withOwn } from '../../record/word-lists.ts'
import { Exit } from '../exit.ts'
import type { ListsCommandOptions } from '../main.ts'
import type { Terminal } from '../terminal.ts'
import { defaultWorkspace, withWorkspace } from '../workspace.ts'

/** `hearsay lists`: the lists of words by which wording is found, as a file that may be edited and given to `read --lists`. */
export async function listsCommand({ workspace }: ListsCommandOptions, terminal: Terminal): Promise<Exit> {
  const file = workspace ?? defaultWorkspace
  const isThere = workspace !== undefined || existsSync(resolve(terminal.folder, file))
  const kept = isThere ? await withWorkspace(file, false, terminal, (store) => store.record()) : undefined
  terminal.out(printedLists(withOwn(wordLists, ownOf(kept?.record.lists ?? []))))
  return Exit.done
}
