import type { Board, Standing } from './board.ts'
import { endsWithThing } from './things.ts'
import type { SpeakerWords } from './words.ts'

/** What a source, or one of the parts that "and" joins in it, comes down to. */
export type Head =
  | { readonly kind: 'named' | 'described'; readonly standings: readonly Standing[] }
  /** A role or a thing that nobody's name stands for. */
  | { readonly kind: 'open' }

const open: Head = { kind: 'open' }

/** The heads of a source: one for each part that "and" joins. */
export function headsOf(board: Board, first: number, end: number, words: SpeakerWords): Head[] {
  return conjuncts(board, first, end, words).map(({ from, to }) => headOf(board, from, to, words))
}

/** Cuts "Minister X and General Y" at "and", where both sides hold a name or the first one is a name alone. */
function conjuncts(board: Board, first: number, end: number, words: SpeakerWords): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = first
  for (let i = first; i < end; i++) {
    if (words.clauseOpeners.has(board.tokens.lower(i))) break
    if (board.tokens.lower(i) !== 'and' || isInsideName(board, i)) continue
    const left = board.within(board.names, from, i)
    const right = board.within(board.names, i + 1, end)
    if (left.length === 0 || right.length === 0) continue
    found.push({ from, to: i })
    from = i + 1
  }
  found.push({ from, to: end })
  return found
}

const isInsideName = (board: Board, i: number): boolean => board.nameAt(i) !== undefined

function headOf(board: Board, from: number, end: number, words: SpeakerWords): Head {
  const to = clauseStart(board, from, end, words)
  const names = board.within(board.names, from, to)
  const persons = names.filter((name) => name.entity.type === 'person' && isHead(board, name, from, to, words))
  if (persons.length > 0) return { kind: 'named', standings: apart(persons) }
  const nominals = board.from(board.nominals, from, to)
  const described = nominals.filter(({ entity }) => entity.type === 'person')
  const [nominal] = described
  if (nominal !== undefined && new Set(described.map(({ entity }) => entity)).size === 1)
    return { kind: 'described', standings: [nominal] }
  if (holdsRole(board, from, to, words)) return open
  const others = names.filter((name) => name.entity.type !== 'person' && isHead(board, name, from, to, words))
  const last = others.at(-1)
  const things = nominals.filter((one) => one.entity.type === 'organisation' && isHead(board, one, from, to, words))
  const [thing] = things
  if (last === undefined && things.length === 1 && thing !== undefined) return { kind: 'described', standings: [thing] }
  if (last === undefined) return open
  if (last.entity.type === 'place' && !isAlone(board, last, from, to, words)) return open
  return { kind: 'named', standings: [last] }
}

/** One standing an entity. */
function apart(standings: readonly Standing[]): Standing[] {
  return standings.filter(({ entity }, i) => standings.findIndex((one) => one.entity === entity) === i)
}

function clauseStart(board: Board, from: number, to: number, words: SpeakerWords): number {
  for (let i = from + 1; i < to; i++) if (words.clauseOpeners.has(board.tokens.lower(i))) return i
  return to
}

/** Whether a name is what its stretch is about: not "of NAME", not "NAME's lawyer", not "NAME administration". */
function isHead(board: Board, name: Standing, from: number, to: number, words: SpeakerWords): boolean {
  return !isFollowed(board, name, to) && !isAfterPreposition(board, name, from, words)
}

function isFollowed(board: Board, { end, entity }: Standing, to: number): boolean {
  if (end >= to) return false
  const next = board.tokens.lower(end)
  if (next === "'s" || next === "'") return end + 1 < to
  if (!/^\p{L}/u.test(next)) return false
  if (next === 'and' || next === 'or' || next === 'himself' || next === 'herself') return false
  // "Kata'ib Hezbollah resistance group" is what its nouns say; "Biden administration" is not Biden.
  return entity.type !== 'organisation' || !endsWithThing(board, end, to)
}

function isAfterPreposition(board: Board, name: Standing, from: number, words: SpeakerWords): boolean {
  for (let i = name.first - 1; i > from; i--) {
    const word = board.tokens.lower(i)
    if (words.prepositions.has(word)) return !isOwnersPreposition(board, i, name, words)
    const isTitle = words.roleNouns.has(word) || words.titles.has(word)
    if (isTitle || word === ',' || word === ']' || word === ')') return false
    const other = board.nameAt(i)
    if (other !== undefined && board.tokens.lower(other.end) !== "'s") return false
  }
  return false
}

/** "Spokesman of the Dockers' group NAME": the preposition belongs to an organisation's name between it and the person. */
function isOwnersPreposition(board: Board, i: number, name: Standing, words: SpeakerWords): boolean {
  if (name.entity.type !== 'person') return false
  const between = board.within(board.names, i + 1, name.first)
  const isRole = words.roleNouns.has(board.tokens.lower(i - 1))
  return isRole && between.some(({ entity }) => entity.type === 'organisation')
}

function holdsRole(board: Board, from: number, to: number, words: SpeakerWords): boolean {
  for (let i = from; i < to; i++) {
    const word = board.tokens.lower(i)
    const isPlural = word.endsWith('s') && words.roleNouns.has(word.slice(0, -1))
    if ((words.roleNouns.has(word) || isPlural) && board.nameAt(i) === undefined) return true
  }
  return false
}

/** A place speaks as a government only where nothing but an article stands beside it. */
function isAlone(board: Board, { first, end }: Standing, from: number, to: number, words: SpeakerWords): boolean {
  for (let i = from; i < to; i++) {
    if (i >= first && i < end) continue
    if (
      /^\p{L}/u.test(board.tokens.lower(i)) &&
      !words.determiners.has(board.tokens.lower(i)) &&
      board.tokens.lower(i) !== 'both'
    )
      return false
  }
  return true
}
