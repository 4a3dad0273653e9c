import type { FigureWords } from '../../lexicon/en/figure-words.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'
import type { Candidate } from './candidate.ts'
import type { TokenRange } from './counted.ts'

const none: readonly Candidate[] = []

/** A vote's verb stands at most so many tokens before its numbers. */
const reach = 20

/** "voted by 61 to 38", "by 61 votes to 38", "a 61-38 vote": both numbers, first and second. */
export function votesAt(tokens: Tokens, i: number, words: FigureWords): readonly Candidate[] {
  const first = ballotsAt(tokens, i)
  return first === undefined ? none : votesFrom(tokens, i, first, words)
}

/** The two numbers of a vote that begins at token `i` with `first`. */
function votesFrom(tokens: Tokens, i: number, first: number, words: FigureWords): readonly Candidate[] {
  const noun = words.votes.has(tokens.lower(i + 1)) ? i + 1 : undefined
  const joint = noun === undefined ? i + 1 : i + 2
  const second = words.voteJoints.has(tokens.lower(joint)) ? ballotsAt(tokens, joint + 1) : undefined
  if (second === undefined || tokens.sentenceOf[joint + 1] !== tokens.sentenceOf[i]) return none
  const after = words.votes.has(tokens.lower(joint + 2)) ? joint + 2 : undefined
  const counted = one(noun ?? after) ?? verbBefore(tokens, i, words)
  if (counted === undefined) return none
  const candidate = (rule: string, at: number, value: number, end: number): Candidate => {
    const amount = { first: at, end: at + 1, low: value, high: value }
    return { amount, unit: null, counted, rule, first: at, end }
  }
  return [
    candidate('votes', i, first, (noun ?? i) + 1),
    candidate('votes-against', joint + 1, second, (after ?? joint + 1) + 1),
  ]
}

function ballotsAt(tokens: Tokens, i: number): number | undefined {
  const isNumber = tokens.kinds[i] === TokenKind.number && /^\d{1,3}(?:,\d{3}){0,2}$|^\d{1,7}$/.test(tokens.lower(i))
  return isNumber ? Number(tokens.lower(i).replaceAll(',', '')) : undefined
}

function verbBefore(tokens: Tokens, i: number, words: FigureWords): TokenRange | undefined {
  for (let at = i - 1; at >= Math.max(0, i - reach) && tokens.sentenceOf[at] === tokens.sentenceOf[i]; at--) {
    if (words.votes.has(tokens.lower(at)) || words.voting.has(tokens.lower(at))) return one(at)
  }
  return undefined
}

function one(at: number | undefined): TokenRange | undefined {
  return at === undefined ? undefined : { first: at, end: at + 1 }
}
