import type { StatementWordLists } from '../../lexicon/statement-words.ts'
import type { Hint } from './hints.ts'

/** What a language tells the finder of statements, with every list of hints that the rules ask for. */
export interface StatementWords extends StatementWordLists {
  readonly hints: { readonly [Name in keyof typeof Hint]: readonly string[] }
}
