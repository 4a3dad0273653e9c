import { hintsOf } from './hints.ts'
import { type CueForm, cueForms } from './verbs.ts'
import type { StatementWords } from './words.ts'

/** What a word may be, as bits: a word list and its endings say it, no sentence is looked at. */
export const Tag = {
  determiner: 1,
  article: 2,
  subjectPronoun: 4,
  objectPronoun: 8,
  preposition: 16,
  conjunction: 32,
  subordinator: 64,
  relative: 128,
  auxiliary: 256,
  modal: 512,
  adverb: 1024,
  finite: 2048,
  /** Ends in -ed, or is a past form that may be a participle. */
  ed: 4096,
  ing: 8192,
  possessive: 16384,
  capital: 32768,
  number: 65536,
  time: 131072,
  timeHead: 262144,
  negation: 524288,
  plural: 1048576,
  opener: 2097152,
  outlet: 4194304,
  venueNoun: 8388608,
  platform: 16777216,
  to: 33554432,
  nounProne: 67108864,
  be: 134217728,
  /** Before "to say": "went on to say". */
  leadIn: 268435456,
  questionWord: 536870912,
  /** "broadcast", "published": what happened to an interview ends its description. */
  printed: 1073741824,
  /** Prepositions and the like with which a reported clause may begin: "if", "despite". */
  contentOpener: -2147483648,
} as const

/** What is known of a word without looking where it stands. */
interface WordEntry {
  readonly tags: number
  readonly hints: number
  readonly cue: CueForm | undefined
}

/** The word lists as one table, made once for a language. */
export class WordTable {
  readonly #entries = new Map<string, WordEntry>()
  readonly #notVerbs: ReadonlySet<string>

  constructor(words: StatementWords) {
    const tags = new Map<string, number>()
    const add = (list: readonly string[], bit: number): void => {
      for (const word of list) tags.set(word, (tags.get(word) ?? 0) | bit)
    }
    for (const [list, bit] of listed(words)) add(list, bit)
    this.#notVerbs = new Set(words.notVerbs)
    const cues = cueForms(words)
    const hints = hintsOf(words)
    for (const word of new Set([...tags.keys(), ...cues.keys(), ...hints.keys()])) {
      const own = tags.get(word) ?? 0
      this.#entries.set(word, {
        tags: own | (own === 0 ? this.#fromEnding(word) : 0),
        hints: hints.get(word) ?? 0,
        cue: cues.get(word),
      })
    }
  }

  /** The entry of a folded word; words outside all lists are judged by their endings. */
  entry(word: string): WordEntry {
    const known = this.#entries.get(word)
    if (known !== undefined) return known
    const made = { tags: this.#fromEnding(word), hints: 0, cue: undefined }
    // Bounded, so that a text of ten million different words does not fill the memory.
    if (this.#entries.size < 50_000) this.#entries.set(word, made)
    return made
  }

  #fromEnding(word: string): number {
    const length = word.length
    if (length < 4 || this.#notVerbs.has(word)) return word.endsWith('s') ? Tag.plural : 0
    if (word.endsWith('ly')) return Tag.adverb
    if (word.endsWith('ed')) return Tag.ed
    if (word.endsWith('ing')) return Tag.ing
    return word.endsWith('s') && !word.endsWith('ss') ? Tag.plural : 0
  }
}

function listed(words: StatementWords): (readonly [readonly string[], number])[] {
  return [
    [words.determiners, Tag.determiner],
    [words.articles, Tag.article],
    [words.subjectPronouns, Tag.subjectPronoun],
    [words.objectPronouns, Tag.objectPronoun],
    [words.prepositions, Tag.preposition],
    [words.conjunctions, Tag.conjunction],
    [words.subordinators, Tag.subordinator],
    [words.relatives, Tag.relative],
    [words.auxiliaries, Tag.auxiliary],
    [words.modals, Tag.modal],
    [words.contracted, Tag.auxiliary],
    [words.negations, Tag.negation],
    [words.adverbs, Tag.adverb],
    [words.finiteVerbs, Tag.finite],
    [words.timeWords, Tag.time],
    [words.timeHeads, Tag.timeHead],
    [words.openers, Tag.opener],
    [words.outletWords, Tag.outlet],
    [words.venueNouns, Tag.venueNoun],
    [words.platforms, Tag.platform],
    [['to'], Tag.to],
    [words.nounProne, Tag.nounProne],
    [words.be, Tag.be],
    [words.leadIns, Tag.leadIn],
    [words.questionWords, Tag.questionWord],
    [words.printed, Tag.printed],
    [words.contentOpeners, Tag.contentOpener],
    [words.plurals, Tag.plural],
    [["'s", "'"], Tag.possessive],
  ]
}
