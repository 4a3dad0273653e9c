import type { Board, Standing } from './board.ts'
import type { Face } from './faces.ts'
import { genderOf } from './gender.ts'
import { thingsBefore } from './things.ts'
import type { SpeakerWords } from './words.ts'

/** A statement whose speakers are known, as later pronouns see it. */
export interface Told {
  /** The first token of its source (or cue). */
  readonly at: number
  readonly speakers: readonly Face[]
  /** Content as ranges of tokens: names in it are others' words. */
  readonly content: readonly { readonly first: number; readonly end: number }[]
}

/** How many parts (paragraphs) a pronoun may be away from whom it stands for. */
const reach = 2

/** A pronoun that is a source. */
export interface Pronoun {
  /** Its token. */
  readonly at: number
  readonly word: string
  /** The content of its statement as ranges of tokens: nobody whom "he" tells of there is "he". */
  readonly content: Told['content']
}

/** Whom a pronoun stands for, if that can be told; `undefined` rather than a guess. */
export function pronounSpeaker(
  board: Board,
  pronoun: Pronoun,
  told: readonly Told[],
  words: SpeakerWords,
): { readonly entity: Face; readonly by: string } | undefined {
  const { at, word } = pronoun
  if (words.masculine.has(word) || words.feminine.has(word)) return person(board, pronoun, told, words)
  if (words.neuter.has(word) || words.plural.has(word))
    return organisation(board, pronoun, told, words.plural.has(word))
  if (words.relative.has(word)) return antecedent(board, at)
  return undefined
}

/** The last speaker, unless a sentence in between is about another person or that speaker has no name. */
function person(
  board: Board,
  pronoun: Pronoun,
  told: readonly Told[],
  words: SpeakerWords,
): { entity: Face; by: string } | undefined {
  const { at, word } = pronoun
  const wanted = words.masculine.has(word) ? 'feminine' : 'masculine'
  const fits = (entity: Face): boolean => entity.type === 'person' && genderOf(entity, board, words) !== wanted
  const last = lastTold(told, at)
  const isOpen = last !== undefined && last.speakers.length === 0 && isNear(board, last.at, at)
  const speaker = last !== undefined && isNear(board, last.at, at) ? last.speakers.filter(fits) : []
  const since = subjectsSince(board, last, pronoun).filter(({ entity }) => fits(entity))
  const newest = since.at(-1)
  if (newest !== undefined && isNear(board, newest.first, at)) {
    return isOnlyOne(board, newest, fits) ? { entity: newest.entity, by: 'subject' } : undefined
  }
  const [sole] = speaker
  if (speaker.length === 1 && sole !== undefined) return { entity: sole, by: 'last-speaker' }
  return speaker.length > 1 || isOpen ? undefined : onlyPerson(board, pronoun, fits)
}

/** Of two men in one sentence "he" may be either: measured, the first is meant four times in five, which is not enough. */
function isOnlyOne(board: Board, subject: Standing, fits: (entity: Face) => boolean): boolean {
  const sentence = board.tokens.sentenceOf[subject.first] ?? 0
  const from = board.tokens.firstOfSentence[sentence] ?? 0
  const to = board.tokens.firstOfSentence[sentence + 1] ?? board.tokens.count
  return board.within(board.names, from, to).every(({ entity }) => entity === subject.entity || !fits(entity))
}

/** The persons who open a sentence after the last statement's source: a new subject. */
function subjectsSince(board: Board, last: Told | undefined, { at, content }: Pronoun): Standing[] {
  const part = board.tokens.firstOfParagraph[Math.max(0, board.partOf(at) - reach)] ?? 0
  const from = last === undefined ? (board.tokens.firstOfParagraph[board.partOf(at)] ?? 0) : Math.max(part, last.at)
  return board.within(board.names, from, at).filter((name) => {
    if (name.entity.type !== 'person' || last?.speakers.includes(name.entity) === true) return false
    if (isTold(name, content) || isTold(name, last?.content ?? [])) return false
    return opensSentence(board, name)
  })
}

const isTold = (name: Standing, content: Told['content']): boolean =>
  content.some(({ first, end }) => first <= name.first && name.first < end)

/** Only titles and adjectives stand before it in its sentence. */
function opensSentence(board: Board, { first }: Standing): boolean {
  const start = board.tokens.firstOfSentence[board.tokens.sentenceOf[first] ?? 0] ?? 0
  if (first - start > 6) return false
  for (let i = start; i < first; i++) if (!/^[\p{L}'.-]+$/u.test(board.tokens.lower(i))) return false
  return true
}

/** With no statement near: the only person of the sentence before and this one. */
function onlyPerson(
  board: Board,
  { at, content }: Pronoun,
  fits: (entity: Face) => boolean,
): { entity: Face; by: string } | undefined {
  const sentence = board.tokens.sentenceOf[at] ?? 0
  const from = board.tokens.firstOfSentence[Math.max(0, sentence - 1)] ?? 0
  const near = board.within(board.names, from, at).filter(({ entity }) => entity.type === 'person')
  if (near.some((name) => isTold(name, content))) return undefined
  const all = new Set(near.map(({ entity }) => entity))
  const [sole] = all
  return all.size === 1 && sole !== undefined && fits(sole) ? { entity: sole, by: 'only-person' } : undefined
}

/** "it", "they": the last speaker where that is an organisation or a government, else the subject of the sentence before. */
function organisation(
  board: Board,
  pronoun: Pronoun,
  told: readonly Told[],
  isPlural: boolean,
): { entity: Face; by: string } | undefined {
  const { at } = pronoun
  const last = lastTold(told, at)
  const subject = isPlural ? undefined : lastSubject(board, last, pronoun)
  if (subject !== undefined) return { entity: subject, by: 'subject' }
  const [sole] = last?.speakers ?? []
  const isOne = last !== undefined && last.speakers.length === 1 && sole !== undefined && sole.type !== 'person'
  if (isOne && isNear(board, last.at, at) && sole !== undefined) return { entity: sole, by: 'last-speaker' }
  return undefined
}

/** The organisation that opens this sentence or the one before it in the same part, if nobody has spoken since. */
function lastSubject(board: Board, last: Told | undefined, { at, content }: Pronoun): Face | undefined {
  const sentence = board.tokens.sentenceOf[at] ?? 0
  const from = board.tokens.firstOfSentence[Math.max(0, sentence - 1)] ?? 0
  if (board.partOf(from) !== board.partOf(at)) return undefined
  const near = [...board.within(board.names, from, at), ...board.within(board.nominals, from, at)].filter(
    (one) =>
      one.entity.type === 'organisation' &&
      one.first >= (last?.at ?? 0) &&
      !isTold(one, content) &&
      opensSentence(board, one),
  )
  const all = new Set(near.map(({ entity }) => entity))
  const [sole] = all
  return all.size === 1 ? sole : undefined
}

/**
 * "NAME, who says …": the name that ends directly before the relative pronoun, or before the nouns that say what it
 * is ("the NAME gang, which"), or that an apposition tells of ("NAME, an armed group that").
 */
function antecedent(board: Board, at: number): { entity: Face; by: string } | undefined {
  const hasComma = board.tokens.lower(at - 1) === ','
  const end = hasComma ? at - 1 : at
  const name = board.nameAt(end - 1)
  if (name !== undefined) return name.entity.type === 'place' ? undefined : { entity: name.entity, by: 'antecedent' }
  const body = board.from(board.nominals, Math.max(0, end - longestBody), end).find((one) => one.end === end)
  if (body?.entity.type === 'organisation') return { entity: body.entity, by: 'antecedent' }
  const from = thingsBefore(board, end)
  if (from === end) return undefined
  const thing = board.nameAt(from - 1) ?? (hasComma ? undefined : apposed(board, from))
  return thing?.entity.type === 'organisation' ? { entity: thing.entity, by: 'antecedent' } : undefined
}

/** The words of a body without a name: "the Iraqi resistance groups". */
const longestBody = 5

/** The name before "NAME, an" that ends at a token. */
function apposed(board: Board, i: number): Standing | undefined {
  const isApposition = /^an?$/.test(board.tokens.lower(i - 1)) && board.tokens.lower(i - 2) === ','
  return isApposition ? board.nameAt(i - 3) : undefined
}

/** Statements are told in reading order. */
function lastTold(told: readonly Told[], at: number): Told | undefined {
  for (let k = told.length - 1; k >= 0; k--) {
    const one = told[k]
    if (one !== undefined && one.at < at) return one
  }
  return undefined
}

const isNear = (board: Board, from: number, to: number): boolean => board.partOf(to) - board.partOf(from) <= reach
