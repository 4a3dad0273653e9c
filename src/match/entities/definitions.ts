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
  for (let i = 0; i + 1 < occurrences.length; i++) {
    const a = occurrences[i]
    const b = occurrences[i + 1]
    if (a === undefined || b === undefined) continue
    const gap = gapBetween(tokens, a, b)
    if (gap !== undefined && known.test(gap)) found.push({ a, b })
    if (gap !== undefined && opening.test(gap) && closes(tokens, b)) {
      root = a
      found.push({ a, b })
      continue
    }
    const goesOn = gap !== undefined && root !== undefined && (closing.test(gap) || (inside.test(gap) && isBracketed(tokens, b)))
    if (goesOn && root !== undefined) found.push({ a: root, b })
    else root = undefined
  }
  return found
}

function gapBetween(tokens: Tokens, a: Occurrence, b: Occurrence): string | undefined {
  const from = a.found.at.end
  const to = b.found.at.start
  return to > from && to - from <= longestGap ? tokens.folded.slice(from, to) : undefined
}

/** A bracket that holds the alias alone: "(PMU)", "(Daesh or ISIL)", not "(Baghdad, 2003)" or "(Reuters) -". */
function closes(tokens: Tokens, b: Occurrence): boolean {
  const after = tokens.folded.slice(b.found.at.end, b.found.at.end + 4)
  return after.startsWith(')') ? !/^\) ?-/.test(after) : after.startsWith(' or ')
}

const isBracketed = (tokens: Tokens, b: Occurrence): boolean => tokens.folded.charAt(b.found.at.end) === ')'
