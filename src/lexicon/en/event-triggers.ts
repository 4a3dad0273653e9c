import { eventRows } from './event-rows.ts'

/** A word that tells of an event. */
export interface Trigger {
  /** A PLOVER type; INCIDENT for what befalls without a doer being told, TRADE for what firms do, OTHER for verbs of any other meaning. */
  readonly type: string
  /** Groups the forms of one word and its nearest kin: "assassinated", "assassination" → "assassinate". */
  readonly lemma: string
  /** Whether the harm is told and not the deed: "killed" in "the blast killed three". */
  readonly isEffect: boolean
  /** Whether it is an event only as that at which something is done: "in an interview", "gave a speech". */
  readonly isOccasion: boolean
  /** Words one of which must stand near it; empty where none need to. "Released" is no event of a new telephone. */
  readonly beside: ReadonlySet<string>
}

/** What a word may tell, in the order in which it is asked: the first whose words beside stand near it counts. */
type Words = ReadonlyMap<string, readonly Trigger[]>

/** The triggers of a language by their folded words; those of several words by these with single spaces. */
export interface Triggers {
  readonly nouns: Words
  /** Forms that tell what happened. */
  readonly verbs: Words
  /** Base forms: events only after "to" or an auxiliary. */
  readonly bases: Words
  /** First words of those that have several. */
  readonly openings: ReadonlySet<string>
}

type Column = Map<string, Trigger[]>

function triggersFrom(list: string): Triggers {
  const columns: readonly [Column, Column, Column] = [new Map(), new Map(), new Map()]
  for (const paragraph of list.trim().split('\n\n')) {
    const [type = '', ...lemmas] = paragraph.split('\n')
    for (const row of lemmas) enter(row, type, columns)
  }
  const [nouns, verbs, bases] = columns
  const all = [...nouns.keys(), ...verbs.keys(), ...bases.keys()]
  const openings = new Set(all.filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))))
  return { nouns, verbs, bases, openings }
}

function enter(row: string, type: string, columns: readonly Column[]): void {
  const [name = '', rest = ''] = row.split(':')
  const [nouns = '', verbs = '', bases = '', beside = ''] = rest.split('|')
  const company = new Set(beside.split(' ').filter((word) => word !== ''))
  const trigger: Trigger = {
    type,
    lemma: name.replace(/[!@]$/, ''),
    isEffect: name.endsWith('!'),
    isOccasion: name.endsWith('@'),
    beside: company,
  }
  for (const [i, column] of [nouns, verbs, bases].entries()) {
    for (const word of column.split(',')) if (word.trim() !== '') add(columns[i], word.trim(), trigger)
  }
}

/** What asks for words beside it goes before what asks for none. */
function add(column: Column | undefined, word: string, trigger: Trigger): void {
  const all = [...(column?.get(word) ?? []), trigger]
  column?.set(word, [...all.filter((one) => one.beside.size > 0), ...all.filter((one) => one.beside.size === 0)])
}

/** The words that tell of events in English. */
export const eventTriggers: Triggers = triggersFrom(eventRows)
