import type { FoundStatement } from '../../record/findings.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { Noted } from './noted.ts'

/** What the statements of an article make of its tokens. */
export interface Frame {
  /**
   * 1 for each token that tells who says something, that it is said, to whom, where and through whom, and not what is said:
   * two sentences do not tell the same because one minister says something to reporters in both.
   */
  readonly around: Uint8Array
  /** For each token the innermost statement in whose content it stands, counted from 1; 0 for the article's own words. */
  readonly saidIn: Uint16Array
  /** The tokens of each statement's source, or of that of the statement whose source it shares. */
  readonly sources: readonly (readonly number[])[]
}

/** Statements of one article that are told apart; further ones are taken for the article's own words. */
const mostStatements = 65_000

/** Looks at an article's tokens through its statements. */
export function frameOf(tokens: Tokens, statements: readonly FoundStatement[]): Frame {
  const around = new Uint8Array(tokens.count)
  const saidIn = new Uint16Array(tokens.count)
  const taken = statements.slice(0, mostStatements)
  const widestFirst = taken
    .map(({ content }, i) => ({
      content,
      number: i + 1,
      length: content.reduce((sum, at) => sum + at.end - at.start, 0),
    }))
    .sort((x, y) => y.length - x.length || x.number - y.number)
  for (const { content, number } of widestFirst) for (const span of content) mark(saidIn, tokens, span, number)
  for (const { source, cue, venue, addressee, relayedBy } of taken)
    for (const span of [...source, ...cue, venue, addressee, ...relayedBy])
      if (span !== null) mark(around, tokens, span, 1)
  return { around, saidIn, sources: sourcesOf(tokens, taken) }
}

/** Steps from a statement to the one whose source it shares, at most. */
const longestChain = 8

function sourcesOf(tokens: Tokens, statements: readonly FoundStatement[]): number[][] {
  const byId = new Map(statements.map((one) => [one.id, one]))
  return statements.map((statement) => {
    let named: FoundStatement | undefined = statement
    for (let step = 0; step < longestChain && named?.source.length === 0 && named.inheritsFrom !== null; step++)
      named = byId.get(named.inheritsFrom)
    return (named?.source ?? []).flatMap((span) => tokensIn(tokens, span))
  })
}

function mark(marks: Uint8Array | Uint16Array, tokens: Tokens, span: Span, value: number): void {
  for (const i of tokensIn(tokens, span)) marks[i] = value
}

function tokensIn(tokens: Tokens, { start, end }: Span): number[] {
  const found: number[] = []
  for (let i = tokens.from(start); i < tokens.count && (tokens.ends[i] ?? 0) <= end; i++) found.push(i)
  return found
}

const keys = new WeakMap<readonly FoundStatement[], string>()

/** A key for all that `frameOf` and the comparing read of an article's statements: two hashes of 32 bits over their places. A layer is never changed, so that it is worked out once. */
export function frameKey(statements: readonly FoundStatement[]): string {
  const known = keys.get(statements) ?? keyOf(statements)
  keys.set(statements, known)
  return known
}

function keyOf(statements: readonly FoundStatement[]): string {
  const numbers = new Map(statements.map(({ id }, i) => [id, i]))
  const noted = new Noted()
  for (const { inheritsFrom, content, source, cue, venue, addressee, relayedBy } of statements) {
    noted.note(inheritsFrom === null ? -1 : (numbers.get(inheritsFrom) ?? -2))
    for (const spans of [content, source, cue, [venue], [addressee], relayedBy]) {
      noted.note(spans.length)
      for (const span of spans) {
        noted.note(span?.start ?? -1)
        noted.note(span?.end ?? -1)
      }
    }
  }
  return noted.key()
}
