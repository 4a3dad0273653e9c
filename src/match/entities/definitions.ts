import type { Tokens } from '../../text/tokens.ts'
import type { Occurrence } from './story-names.ts'

/** Two names that an article says are one, by the numbers of their occurrences. */
export interface Definition {
  readonly a: Occurrence
  readonly b: Occurrence
}

/** What may stand between two names for one thing; folded. */
const opening = /^ (?:\(|\((?:also |formerly |better )?(?:known|called|referred to) as (?:the )?|\(or |\(aka )$/
const inside = /^ or $/
const closing = /^\) or (?:the )?$/
const known = /^,? (?:also|better|formerly|otherwise|commonly|locally) (?:known|called) as (?:the )?["']?$/
/** Longer gaps define nothing. */
const longestGap = 40

/**
 * The aliases that one article defines: "A (B)", "A (B) or C", "A (B or C)", "A, also known as B". Occurrences
 * are those of one article in reading order.
 */
export function definitions(tokens: Tokens, occurrences: readonly Occurrence[]): Definition[] {
  const found: Definition[] = []
  let root: Occurrence | undefined
  for (const [i, a] of occurrences.entries()) {
    const b = occurrences[i + 1]
    if (b === undefined) break
    const gap = gapBetween(tokens, a, b)
    root = rootOf(tokens, a, b, gap, root)
    if (root !== undefined) found.push({ a: root, b })
    else if (known.test(gap)) found.push({ a, b })
  }
  return found
}

/** The name that `b` is defined as another name of: `a` itself, or the one that a bracket before was opened for. */
function rootOf(
  tokens: Tokens,
  a: Occurrence,
  b: Occurrence,
  gap: string,
  root: Occurrence | undefined,
): Occurrence | undefined {
  if (opening.test(gap) && closes(tokens, b) && isAliasInBracket(a, b)) return a
  const goesOn = closing.test(gap) || (inside.test(gap) && isBracketed(tokens, b))
  return goesOn ? root : undefined
}

function gapBetween(tokens: Tokens, a: Occurrence, b: Occurrence): string {
  const from = a.found.at.end
  const to = b.found.at.start
  return to > from && to - from <= longestGap ? tokens.folded.slice(from, to) : '?'
}

/** A bracket that holds the alias alone: "(PMU)", "(Daesh or ISIL)", not "(Baghdad, 2003)" or "(Reuters) -". */
function closes(tokens: Tokens, b: Occurrence): boolean {
  const after = tokens.folded.slice(b.found.at.end, b.found.at.end + 4)
  return after.startsWith(')') ? !/^\) ?-/.test(after) : after.startsWith(' or ')
}

/** A bracket after a place or a person tells more of it ("(France)", "(Star FC)") unless it is an abbreviation. */
function isAliasInBracket(a: Occurrence, b: Occurrence): boolean {
  if (a.found.type !== b.found.type) return a.found.type === 'organisation' || isAcronym(b)
  return a.found.type === 'organisation' || (a.found.type === 'place' && isAcronym(b))
}

const isAcronym = ({ text }: Occurrence): boolean => /^(?:\p{Lu}\.?){2,7}$/u.test(text)

const isBracketed = (tokens: Tokens, b: Occurrence): boolean => tokens.folded.charAt(b.found.at.end) === ')'
