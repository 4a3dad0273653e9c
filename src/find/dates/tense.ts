import type { DateWords } from '../../lexicon/date-words.ts'
import type { Tense } from '../../record/time-symbol.ts'
import { TokenKind, type Tokens } from '../../text/tokens.ts'

/** So many tokens a clause is looked through, before an expression and behind it. */
const reachBefore = 22
const reachBehind = 9
/** Behind one that opens its sentence. */
const reachOpening = 30

/**
 * Where the clause around an expression lies: told by the nearest verb before it, else by the first behind it.
 * Clauses end at `;`, `:` and quotation marks. A verb in the past that leads on to something ("agreed to meet on
 * Friday", "announced elections in 2031") tells no more than maybe.
 */
export function tenseAround(tokens: Tokens, start: number, end: number, words: DateWords): Tense | undefined {
  return tenseBefore(tokens, start, words) ?? tenseBehind(tokens, start, end, words)
}

function tenseBefore(tokens: Tokens, start: number, words: DateWords): Tense | undefined {
  const sentence = tokens.sentenceOf[start]
  let isAhead = false
  for (let i = start - 1; i >= Math.max(0, start - reachBefore); i--) {
    if (tokens.sentenceOf[i] !== sentence || endsClause(tokens, i)) return undefined
    const tense = tenseOf(tokens, i, words)
    if (tense === 'future' || tense === 'maybe-future') return tense
    if (tense === 'past') return isAhead || leadsAhead(tokens, i, start, words) ? 'maybe-past' : tense
    if (isInfinitive(tokens, i, words)) isAhead = true
  }
  return undefined
}

function tenseBehind(tokens: Tokens, start: number, end: number, words: DateWords): Tense | undefined {
  const sentence = tokens.sentenceOf[start]
  // Only a time that opens its sentence ("In 2003 they left") surely belongs to the verb behind it.
  const opens = start - (tokens.firstOfSentence[sentence ?? 0] ?? 0) <= 2
  for (let i = end; i < Math.min(tokens.count, end + (opens ? reachOpening : reachBehind)); i++) {
    if (tokens.sentenceOf[i] !== sentence || endsClause(tokens, i)) return undefined
    const tense = tenseOf(tokens, i, words)
    if (tense !== undefined) return tense === 'past' && !opens ? 'maybe-past' : tense
  }
  return undefined
}

function endsClause(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== TokenKind.punctuation) return false
  const sign = tokens.lower(i)
  return sign === ';' || sign === '"' || sign === ':'
}

/** "announced elections in 2031": a verb of saying or planning, with its object between it and the time. "said on Friday" has none. */
function leadsAhead(tokens: Tokens, verb: number, start: number, words: DateWords): boolean {
  return words.ahead.has(tokens.lower(verb)) && start - verb > 2
}

/** "to meet", not "to Baghdad" and "to the north". */
function isInfinitive(tokens: Tokens, i: number, words: DateWords): boolean {
  if (tokens.lower(i) !== words.infinitive) return false
  return (
    tokens.kinds[i + 1] === TokenKind.word && !tokens.isCapitalised(i + 1) && !words.phraseEnds.has(tokens.lower(i + 1))
  )
}

function tenseOf(tokens: Tokens, i: number, words: DateWords): Tense | undefined {
  if (tokens.kinds[i] !== TokenKind.word) return undefined
  const word = tokens.lower(i)
  if (words.future.has(word)) return 'future'
  const followers = words.maybeFuture.get(word)
  if (followers !== undefined && (followers.length === 0 || followers.includes(tokens.lower(i + 1))))
    return wasToBe(tokens, i, words) ? 'past' : 'maybe-future'
  // "will be closed", "to be signed": the word before "be" says when; and "will cut", "to set" are in no past.
  if (words.passive.has(tokens.lower(i - 1)) || isBareForm(tokens, i, words)) return undefined
  return words.past.has(word) || (isRegularPast(word, words) && !isAdjective(tokens, i, words)) ? 'past' : undefined
}

/** "will put", "could not hit", "to cut": behind an auxiliary or "to" stands a form of the present. */
function isBareForm(tokens: Tokens, i: number, { adverbs, future, maybeFuture, infinitive }: DateWords): boolean {
  const lead = tokens.lower(adverbs.has(tokens.lower(i - 1)) ? i - 2 : i - 1)
  return lead === infinitive || future.has(lead) || maybeFuture.get(lead)?.length === 0
}

function isRegularPast(word: string, { pastEnding, notPast, notPastEnding }: DateWords): boolean {
  return word.length > 3 && word.endsWith(pastEnding) && !word.endsWith(notPastEnding) && !notPast.has(word)
}

/** "a proposed law", "its still unspecified date": behind an article, and with a word behind it. */
function isAdjective(tokens: Tokens, i: number, { determiners, adverbs }: DateWords): boolean {
  const lead = adverbs.has(tokens.lower(i - 1)) ? tokens.lower(i - 2) : tokens.lower(i - 1)
  return determiners.has(lead) && tokens.kinds[i + 1] === TokenKind.word
}

/** "had been due on Friday": that day is over. */
function wasToBe(tokens: Tokens, i: number, { pluperfect }: DateWords): boolean {
  return pluperfect.has(`${tokens.lower(i - 2)} ${tokens.lower(i - 1)}`)
}

/** A participle stands so close behind "had": "had not yet called". */
const reachParticiple = 3

/**
 * Whether a pluperfect tells that the time has passed, whatever leads on to it: "had filed reports by Friday", "had been
 * scheduled to end on Friday", "Until Friday they had called nobody". "Had agreed to meet on Friday" leads on.
 */
export function isOver(tokens: Tokens, start: number, end: number, words: DateWords): boolean {
  const sentence = tokens.sentenceOf[start]
  for (let i = start - 1; i >= Math.max(0, start - reachBefore); i--) {
    if (tokens.sentenceOf[i] !== sentence || endsClause(tokens, i)) break
    if (words.perfect.has(tokens.lower(i))) return isDone(tokens, i, start, words)
  }
  if (start - (tokens.firstOfSentence[sentence ?? 0] ?? 0) > 2) return false
  for (let i = end; i < Math.min(tokens.count, end + reachBehind); i++) {
    if (tokens.sentenceOf[i] !== sentence || endsClause(tokens, i)) return false
    if (words.perfect.has(tokens.lower(i))) return participleAfter(tokens, i, words) !== undefined
  }
  return false
}

/** Whether what stands between "had" and a time is done, and leads on to nothing. */
function isDone(tokens: Tokens, had: number, start: number, words: DateWords): boolean {
  const participle = participleAfter(tokens, had, words)
  if (participle === undefined || participle >= start) return false
  if (words.perfectPassive.has(tokens.lower(participle))) {
    return words.maybeFuture.has(tokens.lower(participle + 1)) || start - participle <= 2
  }
  if (words.ahead.has(tokens.lower(participle))) return false
  for (let i = participle + 1; i < start; i++) {
    if (isInfinitive(tokens, i, words) || words.future.has(tokens.lower(i)) || words.maybeFuture.has(tokens.lower(i))) {
      if (i < start - 1) return false
    }
  }
  return true
}

function participleAfter(tokens: Tokens, had: number, words: DateWords): number | undefined {
  for (let i = had + 1; i <= had + reachParticiple && tokens.sentenceOf[i] === tokens.sentenceOf[had]; i++) {
    const word = tokens.lower(i)
    if (words.perfectPassive.has(word) || words.past.has(word) || isRegularPast(word, words)) return i
  }
  return undefined
}
