import type { NameParts } from './name-words.ts'
import type { EntityWords } from './words.ts'

/** An organisation's name as it is compared. */
export interface OrganisationName {
  /** Its words without the legal form, short forms written out. */
  readonly words: readonly string[]
  /** The kinds of its legal forms ("stock"). */
  readonly forms: ReadonlySet<string>
  /** The numbers in it, in order ("44th Brigade": 44; "Fund IX": 9), as text. */
  readonly numbers: string
  /** The countries that it names, by themselves or by their people. */
  readonly countries: ReadonlySet<string>
}

/** What organisations' names are read by. */
type Words = Pick<
  EntityWords,
  'legalForms' | 'organisationShortForms' | 'numbers' | 'ordinals' | 'countries' | 'genericOrganisationWords'
>

const longestForm = 5
const roman: ReadonlyMap<string, number> = new Map(
  Object.entries({ ii: 2, iii: 3, iv: 4, vi: 6, vii: 7, viii: 8, ix: 9, xi: 11, xii: 12, xiii: 13, xiv: 14, xv: 15 }),
)

/** "Ministry of Foreign Affairs" as "Foreign Ministry"; universities turned round are others. */
export function turned(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words
  if ((first !== 'ministry' && first !== 'department') || rest.length === 0) return words
  return [...(rest.length > 1 && rest.at(-1) === 'affairs' ? rest.slice(0, -1) : rest), first]
}

/** Takes the names of organisations apart. */
export class OrganisationNames {
  readonly #words: Words
  readonly #countries: ReadonlyMap<string, string>
  readonly #known = new WeakMap<NameParts, OrganisationName>()

  constructor(words: Words) {
    this.#words = words
    this.#countries = new Map(
      words.countries.flatMap(({ name, demonyms }) => [name, ...demonyms].map((one) => [one, name] as const)),
    )
  }

  of(parts: NameParts): OrganisationName {
    const known = this.#known.get(parts) ?? this.#read(parts)
    this.#known.set(parts, known)
    return known
  }

  #read({ words }: NameParts): OrganisationName {
    const forms = new Set<string>()
    const core = turned(this.#numbered(this.#withoutForms(words, forms))).flatMap(
      (word) => this.#words.organisationShortForms.get(word) ?? [word],
    )
    const countries = new Set(core.flatMap((word) => this.#countries.get(word) ?? []))
    return { words: core, forms, numbers: core.filter((word) => /^\d+$/.test(word)).join(' '), countries }
  }

  /** The words without the forms at either end; all of them where nothing else would be left. */
  #withoutForms(words: readonly string[], forms: Set<string>): readonly string[] {
    let [from, to] = [0, words.length]
    for (;;) {
      const atEnd = this.#form(words, from, to, true)
      const found = atEnd ?? this.#form(words, from, to, false)
      if (found === undefined) return words.slice(from, to)
      if (found.kind !== '') forms.add(found.kind)
      if (atEnd === undefined) from += found.length
      else to -= found.length
    }
  }

  #form(
    words: readonly string[],
    from: number,
    to: number,
    isEnd: boolean,
  ): { readonly kind: string; readonly length: number } | undefined {
    for (let length = Math.min(longestForm, to - from - 1); length >= 1; length--) {
      const part = isEnd ? words.slice(to - length, to) : words.slice(from, from + length)
      const kind = this.#words.legalForms.get(part.join(' '))
      // "Company" stands at the end of a name; at its beginning it is a word like another.
      if (kind !== undefined && (isEnd || kind !== '')) return { kind, length }
    }
    return undefined
  }

  /** Numbers in words, ordinals and Roman numerals as digits. */
  #numbered(words: readonly string[]): string[] {
    const { numbers, ordinals } = this.#words
    const found: string[] = []
    let tens = 0
    for (const word of words) {
      const digits = /^(\d{1,9})(?:st|nd|rd|th)?$/.exec(word)?.[1]
      const value = digits === undefined ? (numbers.get(word) ?? ordinals.get(word) ?? roman.get(word)) : Number(digits)
      if (value === undefined) found.push(word)
      else if (tens > 0 && value < 10) found[found.length - 1] = String(tens + value)
      else found.push(String(value))
      tens = value !== undefined && value >= 20 && value < 100 && value % 10 === 0 ? value : 0
    }
    return found
  }
}
