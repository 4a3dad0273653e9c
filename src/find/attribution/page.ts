import type { KeyClasses } from '../../learn/key-classes.ts'
import { textKey } from '../../learn/mix.ts'
import { WordKey, wordKeys, wordKeyWidth } from '../../learn/word-keys.ts'
import type { Quotation } from '../../record/findings.ts'
import { type Tags, universalTags } from '../../record/tags.ts'
import type { Tokens } from '../../text/tokens.ts'
import { lemmaOf, type VerbForms } from '../tags/lemma.ts'
import { QuoteBit, type Quotes, quotesOver } from './quotes.ts'
import type { RuleMarks } from './rule-marks.ts'

/** What is known of every token of an article before attributions are looked for, as columns. */
export interface Page {
  readonly tokens: Tokens
  /** `wordKeyWidth` keys a token. */
  readonly words: Int32Array
  /** Keys of the base forms. */
  readonly lemmas: Int32Array
  /** Places in `universalTags`. */
  readonly tags: Uint8Array
  /** How much a base form is the cue of attributions, 0 to 5. */
  readonly cues: Uint8Array
  /** Whether a token is a strong cue outside quotation marks. */
  readonly strong: Uint8Array
  readonly quotes: Quotes
  readonly rules: RuleMarks
  /** Numbers of commas, of other stops inside sentences, and of opening marks before each token; one more at the end. */
  readonly commas: Int32Array
  readonly stops: Int32Array
  readonly openings: Int32Array
}

/** The place of a tag among the universal ones. */
const tagNumber = {
  aux: universalTags.indexOf('AUX'),
  noun: universalTags.indexOf('NOUN'),
  verb: universalTags.indexOf('VERB'),
}

/** Keys of words that features ask for. */
export const wordKey: Readonly<Record<'that' | 'according' | 'to', number>> = {
  that: textKey('that'),
  according: textKey('according'),
  to: textKey('to'),
}

const comma = textKey(',')
const otherStops: ReadonlySet<number> = new Set([';', ':', '-', '--'].map(textKey))

/** Lays out an article. `cues` tells how much a base form is a cue. */
export function pageOf(
  tokens: Tokens,
  tags: Tags,
  quotations: readonly Quotation[],
  rules: RuleMarks,
  lexicon: { readonly cues: KeyClasses; readonly forms: VerbForms },
): Page {
  const { count } = tokens
  const words = new Int32Array(count * wordKeyWidth)
  for (let i = 0; i < count; i++) {
    wordKeys(tokens.text, tokens.folded, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, words, i)
  }
  const lemmas = lemmaKeys(tokens, tags, words, lexicon.forms)
  const quotes = quotesOver(tokens, quotations)
  const cues = new Uint8Array(count)
  for (let i = 0; i < count; i++) cues[i] = lexicon.cues.get(lemmas[i] as number)
  const strong = cues.map((cue, i) => (isStrong(cue, tags.tags[i] ?? 0) && quotes.bits[i] === 0 ? 1 : 0))
  const word = (i: number): number => words[i * wordKeyWidth + WordKey.word] ?? 0
  return {
    tokens,
    words,
    lemmas,
    tags: tags.tags,
    cues,
    strong,
    quotes,
    rules,
    commas: countsBefore(count, (i) => word(i) === comma),
    stops: countsBefore(count, (i) => otherStops.has(word(i))),
    openings: countsBefore(count, (i) => ((quotes.bits[i] ?? 0) & QuoteBit.opens) !== 0),
  }
}

function isStrong(cue: number, tag: number): boolean {
  return cue >= 3 || (cue === 2 && (tag === tagNumber.verb || tag === tagNumber.aux))
}

/** Keys of base forms: of verbs and nouns those of their lemma, of all other words their own. */
export function lemmaKeys(tokens: Tokens, tags: Tags, words: Int32Array, forms: VerbForms): Int32Array {
  const known = new Map<string, number>()
  const lemmas = new Int32Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const tag = tags.tags[i] ?? 0
    lemmas[i] = words[i * wordKeyWidth + WordKey.word] ?? 0
    if (tag !== tagNumber.verb && tag !== tagNumber.aux && tag !== tagNumber.noun) continue
    const word = tokens.lower(i)
    const name = tag === tagNumber.noun ? `${word} n` : word
    const key = known.get(name) ?? textKey(lemmaOf(word, tags.at(i), forms))
    known.set(name, key)
    lemmas[i] = key
  }
  return lemmas
}

function countsBefore(count: number, has: (i: number) => boolean): Int32Array {
  const counts = new Int32Array(count + 1)
  for (let i = 0; i < count; i++) counts[i + 1] = (counts[i] ?? 0) + (has(i) ? 1 : 0)
  return counts
}
