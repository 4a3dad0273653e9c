import type { OwnLists, WordList } from '../../record/word-lists.ts'
import { decode } from '../decode.ts'
import { ReadFailure } from '../failure.ts'

/** The most bytes of a file of lists. */
const largestFile = 1024 * 1024
/** The most words of all lists, and the most characters of one. */
const mostWords = 20_000
const longestWord = 100

/**
 * Reads a person's own lists of words: a heading in brackets for each list (`[distancing]`), then a word or phrase a line; lines that begin
 * with `#` are for people. `known`: the lists that there are. Throws a ReadFailure for a file that is not so.
 */
export function readWordLists(file: string, bytes: Uint8Array, known: readonly WordList[]): OwnLists {
  if (bytes.length > largestFile) throw failure(file, null, 'lists of words may have 1 MB; shorten them')
  const found = new Map<string, string[]>(known.map(({ name }) => [name, []]))
  const named = new Set<string>()
  let open: string | undefined
  let count = 0
  for (const [i, raw] of decode(bytes, { file })
    .text.split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.normalize('NFC').trim().replace(/\s+/g, ' ')
    if (line === '' || line.startsWith('#')) continue
    const heading = /^\[([^\]]*)\]$/.exec(line)?.[1]?.trim()
    const why = heading === undefined ? whyNoWord(line, open, ++count) : whyNoList(heading, found)
    if (why !== null) throw failure(file, i + 1, why)
    if (heading !== undefined) named.add(heading)
    else found.get(open ?? '')?.push(line)
    open = heading ?? open
  }
  if (named.size === 0) throw failure(file, null, 'it holds no list; begin with a line such as [distancing]')
  // In the order of the known lists, so that the same lists are the same in whatever order they are given.
  return known.flatMap(({ name }) => (named.has(name) ? [{ name, own: true, words: found.get(name) ?? [] }] : []))
}

function whyNoList(heading: string, known: ReadonlyMap<string, unknown>): string | null {
  return known.has(heading)
    ? null
    : `there is no list of the name ${heading}; "hearsay lists" prints those that there are`
}

function whyNoWord(line: string, open: string | undefined, count: number): string | null {
  if (open === undefined) return 'a word stands before the first list; begin with a line such as [distancing]'
  if (line.length > longestWord || /\p{Cc}/u.test(line))
    return `a word may have ${longestWord} characters and no control characters`
  return count > mostWords ? `lists may have ${mostWords} words in all` : null
}

/** The lists as a file that `readWordLists` reads. */
export function printedLists(lists: readonly WordList[]): string {
  const head =
    '# Lists of words by which labels and words at a distance are found, the same for every outlet.\n# Edit them and give the file to `hearsay read --lists FILE`; a list that is left out stays as it is.\n'
  return lists
    .map(
      ({ name, own, words }) => `\n[${name}]\n${own ? '# your own\n' : ''}${words.map((word) => `${word}\n`).join('')}`,
    )
    .reduce((all, one) => all + one, head)
}

function failure(file: string, line: number | null, what: string): ReadFailure {
  return new ReadFailure('bad-word-list', { file, line }, what)
}
