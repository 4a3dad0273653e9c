import type { Draft } from './draft.ts'
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

/** Knows which organisations go by which noun ("the union"), and which country by which demonym. */
export class Owners {
  readonly #nouns = new Map<Draft, Set<string>>()
  readonly #demonyms = new Map<string, Draft>()
  readonly #places = new Map<string, Draft>()

  constructor(drafts: readonly Draft[], words: EntityWords) {
    for (const draft of drafts) {
      if (draft.type !== 'place') continue
      for (const { text } of draft.aliases) this.#places.set(text.toLowerCase().replace(/^the /, ''), draft)
    }
    for (const { name, demonyms, aliases } of words.countries) {
      const draft = [name, ...aliases].map((one) => this.#places.get(one)).find((one) => one !== undefined)
      if (draft !== undefined) for (const demonym of demonyms) this.#demonyms.set(demonym, draft)
    }
  }

  /** The place of the story that a demonym belongs to: by the table, else by its stem ("Ruritanian": Ruritania). */
  ofDemonym(word: string): Draft | undefined {
    const known = this.#demonyms.get(word)
    if (known !== undefined) return known
    const stem = /^(\p{L}{4,}?)(?:i|n|an|ian|ean|ese|ish)$/u.exec(word)?.[1]
    if (stem === undefined) return undefined
    for (const ending of ['', 'a', 'ia', 'e', 'o', 'y']) {
      const place = this.#places.get(stem + ending)
      if (place !== undefined) return place
    }
    return undefined
  }

  /** Notes the nouns that one article sets beside an organisation's name or that stand in it. */
  learn(sheet: Sheet, words: EntityWords): void {
    for (const { first, end, entity } of sheet.names) {
      if (entity.type !== 'organisation') continue
      for (let i = first; i < end; i++) this.#note(entity, sheet.tokens.lower(i))
      this.#learnBehind(entity, sheet, end, words)
    }
  }

  /** "X armed group", "X, an armed group of the northern shore". */
  #learnBehind(entity: Draft, sheet: Sheet, end: number, words: EntityWords): void {
    for (let i = end; i < end + 3; i++) {
      const word = sheet.tokens.lower(i)
      if (words.organisationTriggers.has(word)) this.#note(entity, word)
      else if (!words.triggerModifiers.has(word)) break
    }
    if (sheet.tokens.lower(end) !== ',' || !/^an?$/.test(sheet.tokens.lower(end + 1))) return
    for (let i = end + 2; i < end + 6; i++) {
      if (words.organisationTriggers.has(sheet.tokens.lower(i))) this.#note(entity, sheet.tokens.lower(i))
    }
  }

  /**
   * The organisation that "the group's", "its" before token `i` stands for: the last one named that goes by the
   * noun; for a pronoun the last one of the same sentence or of the one before it.
   */
  anaphor(sheet: Sheet, i: number, noun: string): Draft | undefined {
    // "RADIO quoted its spokesman": not the radio's.
    const isQuoted = noun === '' && quoting.has(sheet.tokens.lower(i - 1))
    const from = isQuoted ? sheet.sentenceStart(i) : i
    const found = sheet.nameBefore(
      from,
      ({ entity }) => entity.type === 'organisation' && (noun === '' || this.goesBy(entity, noun)),
    )
    if (found === undefined) return undefined
    const between = (sheet.tokens.sentenceOf[i] ?? 0) - (sheet.tokens.sentenceOf[found.first] ?? 0)
    return noun === '' && between > 1 ? undefined : found.entity
  }

  /** Whether the noun is one by which organisations go. */
  isNoun(noun: string): boolean {
    return nouns.has(noun)
  }

  /** Whether the name itself holds the noun, and states do not have several such bodies ("the union", not "the ministry"). */
  isOwnNoun(entity: Draft, noun: string): boolean {
    return !stateBodies.has(noun) && entity.aliases.some(({ text }) => text.toLowerCase().split(' ').includes(noun))
  }

  /** Whether an organisation is called so: the noun stands in its name or beside it. */
  goesBy(entity: Draft, noun: string): boolean {
    const known = this.#nouns.get(entity)
    if (known === undefined) return false
    const alike = kinds.find((kind) => kind.includes(noun)) ?? [noun]
    return alike.some((one) => known.has(one))
  }

  #note(entity: Draft, noun: string): void {
    const nouns = this.#nouns.get(entity)
    if (nouns === undefined) this.#nouns.set(entity, new Set([noun]))
    else nouns.add(noun)
  }
}
