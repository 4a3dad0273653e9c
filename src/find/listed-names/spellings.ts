import type { ListedNames } from '../../record/name-list.ts'
import { tokenise } from '../../text/tokenise.ts'
import type { TokenRules, Tokens } from '../../text/tokens.ts'

/** A place in the tokens of an article where a spelling of the list stands. */
export interface Sighting {
  readonly first: number
  readonly end: number
  /** The row of the list that it is a spelling of. */
  readonly row: number
}

interface Spelling {
  readonly row: number
  readonly capitals: Capitals
}

/** How a spelling must be written: an abbreviation all in capitals, a name with its capital; `any` where the list writes it small. */
type Capitals = 'all' | 'first' | 'any'

/** A word all in capitals of up to so many letters is an abbreviation: "who" is no place of "WHO". */
const longestAbbreviation = 6

/** The spellings of a list, to be looked up in articles: in time linear in their tokens, whatever the list holds. */
export class Spellings {
  /** By the folded tokens, parted by spaces. */
  readonly #byTokens = new Map<string, Spelling>()
  /** For a first token the lengths of the spellings that begin with it, in tokens, longest first. */
  readonly #lengths = new Map<string, number[]>()

  constructor(list: ListedNames, rules: TokenRules) {
    for (const [row, { name, aliases }] of list.rows.entries()) {
      for (const spelling of [name, ...aliases]) if (list.rowOf(spelling) === row) this.#add(spelling, row, rules)
    }
  }

  /** Every place of a spelling in an article's tokens, in reading order; the longest where several begin, and none inside another. */
  in(tokens: Tokens): Sighting[] {
    const found: Sighting[] = []
    for (let i = 0; i < tokens.count; ) {
      const seen = this.#at(tokens, i)
      if (seen === undefined) i++
      else {
        found.push(seen)
        i = seen.end
      }
    }
    return found
  }

  #at(tokens: Tokens, i: number): Sighting | undefined {
    for (const length of this.#lengths.get(tokens.lower(i)) ?? []) {
      const end = i + length
      if (end > tokens.count || tokens.paragraphOf[i] !== tokens.paragraphOf[end - 1]) continue
      const spelling = this.#byTokens.get(wordsOf(tokens, i, end))
      if (spelling !== undefined && isWritten(tokens, i, end, spelling.capitals)) {
        return { first: i, end, row: spelling.row }
      }
    }
    return undefined
  }

  #add(spelling: string, row: number, rules: TokenRules): void {
    const tokens = tokenise(spelling, rules)
    if (tokens.count === 0) return
    const key = wordsOf(tokens, 0, tokens.count)
    if (this.#byTokens.has(key)) return
    this.#byTokens.set(key, { row, capitals: capitalsOf(spelling) })
    const lengths = this.#lengths.get(tokens.lower(0)) ?? []
    if (!lengths.includes(tokens.count)) lengths.push(tokens.count)
    this.#lengths.set(
      tokens.lower(0),
      lengths.sort((a, b) => b - a),
    )
  }
}

function wordsOf(tokens: Tokens, first: number, end: number): string {
  let words = tokens.lower(first)
  for (let i = first + 1; i < end; i++) words += ` ${tokens.lower(i)}`
  return words
}

function capitalsOf(spelling: string): Capitals {
  if (!/\p{Lu}|\p{Lt}/u.test(spelling)) return 'any'
  const letters = spelling.replace(/[^\p{L}]/gu, '')
  return letters.length <= longestAbbreviation && letters === letters.toUpperCase() && letters.length > 1
    ? 'all'
    : 'first'
}

function isWritten(tokens: Tokens, first: number, end: number, capitals: Capitals): boolean {
  const { start } = tokens.spanOf(first)
  const words = tokens.text.slice(start, tokens.ends[end - 1])
  if (capitals === 'any') return true
  return capitals === 'all' ? words === words.toUpperCase() : /\p{Lu}|\p{Lt}/u.test(words)
}
