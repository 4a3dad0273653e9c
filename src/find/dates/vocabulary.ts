import type { DateWords, WordValue } from '../../lexicon/date-words.ts'

/** What one word is to the rules: the classes it belongs to, with its value in each. */
export interface WordEntry {
  readonly word: string
  readonly values: ReadonlyMap<string, WordValue>
  /** What is left of it without a capital, where that is less: "may" is no month, "sat" nothing. */
  readonly small?: WordEntry | null
}

/** Classes of numbers, which no list can hold; the rules name them as they name the lists of words. */
export const numberClasses = [
  'count',
  'day',
  'year',
  'any-year',
  'two',
  'decade',
  'old-decade',
  'nth',
  'clock',
  'hour',
  'hour-am',
  'month-number',
  'military',
  'small',
  'dotted-day',
] as const

/** All words that rules can name, looked up by their folded form; numbers are read as they come. */
export class Vocabulary {
  readonly entries: ReadonlyMap<string, WordEntry>
  /** Names of all classes. */
  readonly classes: ReadonlySet<string>
  /** Entries of short numbers are kept, so that rules can keep what they know of an entry. */
  readonly #numbers = new Map<string, WordEntry>()

  constructor({ classes, capitalised }: Pick<DateWords, 'classes' | 'capitalised'>) {
    const values = new Map<string, Map<string, WordValue>>()
    for (const [name, words] of Object.entries(classes)) {
      for (const [word, value] of Object.entries(words)) put(values, word, name, value)
    }
    for (const sign of signs) put(values, sign, sign, sign)
    this.entries = new Map([...values].map(([word, known]) => [word, entryOf(word, known, capitalised)]))
    this.classes = new Set([...Object.keys(classes), ...numberClasses, ...signs])
  }

  /** What a number token is: a day of the month, a year, a clock time. */
  number(word: string): WordEntry {
    const kept = this.#numbers.get(word)
    if (kept !== undefined) return kept
    const values = new Map<string, WordValue>()
    for (const [name, value] of numberValues(word)) values.set(name, value)
    const entry = { word, values }
    if (word.length <= 4 && this.#numbers.size < 12_000) this.#numbers.set(word, entry)
    return entry
  }
}

function entryOf(word: string, values: ReadonlyMap<string, WordValue>, capitalised: readonly string[]): WordEntry {
  const small = new Map([...values].filter(([name]) => !capitalised.includes(name)))
  if (small.size === values.size) return { word, values }
  return { word, values, small: small.size === 0 ? null : { word, values: small } }
}

function put(into: Map<string, Map<string, WordValue>>, word: string, name: string, value: WordValue): void {
  const known = into.get(word) ?? new Map<string, WordValue>()
  known.set(name, value)
  into.set(word, known)
}

const signs = [',', '-', '/', "'", '(', ')', '.', ':', '%', '$', '£', '€', '#']

function* numberValues(word: string): Generator<readonly [(typeof numberClasses)[number], WordValue]> {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) yield ['count', Number(word.replaceAll(',', ''))]
  if (/^\d{1,12}\.\d{1,6}$/.test(word)) {
    yield ['count', Number(word)]
    if (/^\d{1,2}\.\d\d$/.test(word)) yield* clockValues(word.replace('.', ':'))
  }
  if (/^\d{1,2}:\d\d(?::\d\d)?(?:am|pm)?$/.test(word)) yield* clockValues(word)
  if (/^\d{1,2}(?:am|pm)$/.test(word)) yield ['hour-am', word]
  if (/^\d{1,12}$/.test(word)) yield* wholeValues(word)
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(word)) yield ['dotted-day', word]
  const decade = /^(\d\d|\d{4})s$/.exec(word)?.[1]
  if (decade?.endsWith('0') === true) yield ['decade', decade]
  if (/^\d{2,3}s$/.test(word) && word.at(-2) === '0') yield ['old-decade', Number(word.slice(0, -1))]
  const nth = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1]
  if (nth === undefined) return
  yield ['nth', Number(nth)]
  if (Number(nth) >= 1 && Number(nth) <= 31) yield ['day', Number(nth)]
}

function* wholeValues(word: string): Generator<readonly [(typeof numberClasses)[number], WordValue]> {
  const value = Number(word)
  yield ['count', value]
  if (word.length <= 2 && value >= 1 && value <= 31) yield ['day', value]
  if (word.length === 4 && value >= 1500 && value < 2100) yield ['year', value]
  if (word.length <= 4 && value > 0) yield ['any-year', value]
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(word)) yield ['military', `${word.slice(0, 2)}:${word.slice(2)}`]
  if (word.length === 2) yield ['two', value]
  if (word.length === 2 && value >= 1 && value <= 12) yield ['month-number', value]
  if (word.length <= 2) yield ['small', value]
  if (word.length <= 2 && value <= 24) yield ['hour', value]
}

function* clockValues(word: string): Generator<readonly [(typeof numberClasses)[number], WordValue]> {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d\d)/.exec(word) ?? []
  if (Number(hour) <= 24 && Number(minute) < 60) yield ['clock', word]
}
