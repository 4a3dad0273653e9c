import type { Match } from '../match.ts'

/** Whether nothing comes behind that the words could belong to ("the 20th floor", "the short term loan"). */
export function endsPhrase({ pieces, first, end }: Match): boolean {
  return (
    !pieces.together(first, end) ||
    /^[^\p{L}\p{N}-]/u.test(pieces.word(end)) ||
    pieces.entries[end]?.values.has('clause-behind') === true
  )
}
