import { keptBy } from '../../record/kept-by.ts'
import type { Knowledge } from './knowledge.ts'
import type { Party } from './party.ts'
import type { Sheet } from './sheet.ts'
import type { EntityWords } from './words.ts'

/** Nouns that name the same kind of organisation. */
const kinds: readonly (readonly string[])[] = [
  ['group', 'movement', 'militia', 'faction', 'organisation', 'organization', 'gang', 'rebels', 'insurgents'],
  ['company', 'firm', 'corporation', 'operator', 'terminals'],
  ['party'],
  ['union'],
  ['agency'],
  ['ministry'],
  ['authority'],
  ['commission'],
  ['committee'],
  ['council'],
  ['foundation'],
  ['institute'],
  ['association'],
  ['federation'],
  ['chamber'],
  ['court'],
  ['coalition'],
  ['bank'],
  ['club', 'team'],
  ['hospital'],
  ['university'],
  ['channel', 'network', 'broadcaster', 'television', 'station', 'radio'],
  ['newspaper', 'daily', 'paper', 'weekly'],
  ['website', 'site', 'portal'],
]

const nouns: ReadonlySet<string> = new Set(kinds.flat())

const stateBodies: ReadonlySet<string> = new Set(['ministry', 'commission', 'committee', 'council', 'court', 'agency'])

const quoting: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])

/** Nouns by any of those that name the same kind of organisation. */
const kindOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...kinds].reverse().flatMap((kind) => kind.map((noun) => [noun, kind] as const)),
)

/** A noun that one article sets beside an organisation's name, or that stands in the name. */
export type Noted = readonly [organisation: Party, noun: string]

/** Knows which organisations go by which noun ("the union"), and which country by which demonym. */
export class Owners {
  readonly #nouns = new Map<Party, Set<string>>()
  readonly #demonyms = new Map<string, Party>()
  readonly #places = new Map<string, Party>()
  readonly #known = new Map<string, Party | undefined>()

  constructor(parties: readonly Party[], words: EntityWords) {
    for (const party of parties) {
      if (party.type === 'place') for (const alias of placeNames(party)) this.#places.set(alias, party)
    }
    for (const { name, demonyms, aliases } of words.countries) {
      const party = [name, ...aliases].map((one) => this.#places.get(one)).find((one) => one !== undefined)
      if (party !== undefined) for (const demonym of demonyms) this.#demonyms.set(demonym, party)
    }
  }

  /** The place of the story that a demonym belongs to: by the table, else by its stem ("Ruritanian": Ruritania). */
  ofDemonym(word: string): Party | undefined {
    if (this.#known.has(word)) return this.#known.get(word)
    const found = this.#demonyms.get(word) ?? this.#ofStem(word)
    this.#known.set(word, found)
    return found
  }

  #ofStem(word: string): Party | undefined {
    const stem = /^(\p{L}{4,}?)(?:i|n|an|ian|ean|ese|ish)$/u.exec(word)?.[1]
    if (stem === undefined) return undefined
    for (const ending of ['', 'a', 'ia', 'e', 'o', 'y']) {
      const place = this.#places.get(stem + ending)
      if (place !== undefined) return place
    }
    return undefined
  }

  /** Takes in what an article notes (see `notedIn`). */
  learn(noted: readonly Noted[]): void {
    for (const [organisation, noun] of noted) {
      const nouns = this.#nouns.get(organisation)
      if (nouns === undefined) this.#nouns.set(organisation, new Set([noun]))
      else nouns.add(noun)
    }
  }

  /** Whether an organisation is called so: the noun stands in its name or beside it. */
  goesBy(organisation: Party, noun: string): boolean {
    const known = this.#nouns.get(organisation)
    if (known === undefined) return false
    return (kindOf.get(noun) ?? [noun]).some((one) => known.has(one))
  }
}

const placeNames = keptBy(({ aliases }: Party): readonly string[] =>
  aliases.map((text) => text.toLowerCase().replace(/^the /, '')),
)

/** The nouns that one article sets beside an organisation's name or that stand in it, each once. */
export function notedIn(sheet: Sheet, words: EntityWords): Noted[] {
  const found = new Map<Party, Set<string>>()
  for (const { first, end, entity } of sheet.names) {
    if (entity.type !== 'organisation') continue
    const nouns = found.get(entity) ?? new Set<string>()
    found.set(entity, nouns)
    for (let i = first; i < end; i++) nouns.add(sheet.tokens.lower(i))
    noteBehind(nouns, sheet, end, words)
  }
  return [...found].flatMap(([organisation, nouns]) => [...nouns].map((noun): Noted => [organisation, noun]))
}

/** "X armed group", "X, an armed group of the northern shore". */
function noteBehind(nouns: Set<string>, sheet: Sheet, end: number, words: EntityWords): void {
  for (let i = end; i < end + 3; i++) {
    const word = sheet.tokens.lower(i)
    if (words.organisationTriggers.has(word)) nouns.add(word)
    else if (!words.triggerModifiers.has(word)) break
  }
  if (sheet.tokens.lower(end) !== ',' || !/^an?$/.test(sheet.tokens.lower(end + 1))) return
  for (let i = end + 2; i < end + 6; i++) {
    if (words.organisationTriggers.has(sheet.tokens.lower(i))) nouns.add(sheet.tokens.lower(i))
  }
}

/**
 * The organisation that "the group's", "its" before token `i` stands for: the last one named that goes by the
 * noun; for a pronoun the last one of the same sentence or of the one before it.
 */
export function anaphor(
  sheet: Sheet,
  i: number,
  noun: string,
  knowledge: Pick<Knowledge, 'goesBy'>,
): Party | undefined {
  // "RADIO quoted its spokesman": not the radio's.
  const isQuoted = noun === '' && quoting.has(sheet.tokens.lower(i - 1))
  const from = isQuoted ? sheet.sentenceStart(i) : i
  const found = sheet.nameBefore(
    from,
    ({ entity }) => entity.type === 'organisation' && (noun === '' || knowledge.goesBy(entity, noun)),
  )
  if (found === undefined) return undefined
  const between = (sheet.tokens.sentenceOf[i] ?? 0) - (sheet.tokens.sentenceOf[found.first] ?? 0)
  return noun === '' && between > 1 ? undefined : found.entity
}

/** Whether the noun is one by which organisations go. */
export function isNoun(noun: string): boolean {
  return nouns.has(noun)
}

/** Whether the name itself holds the noun, and states do not have several such bodies ("the union", not "the ministry"). */
export function isOwnNoun({ aliases }: Party, noun: string): boolean {
  return !stateBodies.has(noun) && aliases.some((text) => text.toLowerCase().split(' ').includes(noun))
}
