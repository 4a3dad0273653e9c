import { contradict, isSameGivenName, NameSimilarity } from './name-similarity.ts'
import { type NameParts, nameParts } from './name-words.ts'
import { OrganisationNames } from './organisation-words.ts'
import type { Relatedness } from './relatedness.ts'
import { isInitial, wordSimilarity } from './similarity.ts'
import { skeleton } from './skeleton.ts'
import { asSpelt, givenAgree, lettersAgree, middlesAgree, sameSpelling, soundsTheSame } from './spelling.ts'
import type { StoryName } from './story-names.ts'
import type { EntityWords } from './words.ts'

/** Why two names are taken for one, and how sure that is (0 to 1). */
export interface Link {
  readonly score: number
  readonly by: string
}

const noTitles: ReadonlySet<string> = new Set()
const none: Link = { score: 0, by: '' }
/** Links below it are not made. */
export const linkThreshold = 0.5

/**
 * Compares two names of the story. `defined` holds for an id those that an article says are the same, `unique` the
 * names that have exactly one partner of their kind ("PMU" and its expansion).
 */
export class NameMatcher {
  readonly #defined: ReadonlyMap<string, ReadonlySet<string>>
  readonly #words: EntityWords
  readonly #countries: ReadonlyMap<string, string>
  readonly #partners: ReadonlyMap<string, string>
  readonly #related: Relatedness
  readonly #variants: ReadonlyMap<string, string>
  readonly #similarity: NameSimilarity
  readonly #organisations: OrganisationNames

  constructor(
    words: EntityWords,
    defined: ReadonlyMap<string, ReadonlySet<string>>,
    partners: ReadonlyMap<string, string>,
    related: Relatedness,
  ) {
    this.#related = related
    this.#words = words
    this.#defined = defined
    this.#partners = partners
    this.#countries = countryKeys(words)
    this.#variants = new Map([...words.organisationVariants].map(([one, as]) => [nameParts(one, noTitles).key, as]))
    this.#similarity = new NameSimilarity(words)
    this.#organisations = new OrganisationNames(words)
  }

  /** Symmetric. */
  link(a: StoryName, b: StoryName): Link {
    if (a.row !== null && b.row !== null) return a.row === b.row ? { score: 1, by: 'listed' } : none
    if (a.type !== b.type) return none
    const told = this.#told(a, b) ?? this.#stateBody(a, b)
    if (told !== undefined) return told
    if (a.isLone || b.isLone) return a.isLone && b.isLone ? this.#lone(a, b) : none
    if (a.type === 'person') return this.#person(a, b)
    if (a.type === 'place') return this.#place(a, b)
    return this.#organisation(a, b)
  }

  /** Two that must never meet: other rows of a person's list, other types, persons of one family name with other given names, unlike countries. */
  apart(a: StoryName, b: StoryName): boolean {
    if (a.row !== null && b.row !== null) return a.row !== b.row
    if (a.type !== b.type) return true
    if (a.type === 'organisation') return areOfTwoStates(a, b) || this.#areOtherCompanies(a.parts, b.parts)
    if (a.type !== 'person' || a.isLone || b.isLone) return false
    const [one, other] = [a.parts.skeletons.at(-1), b.parts.skeletons.at(-1)]
    return one === other && this.link(a, b).score < linkThreshold
  }

  /** Companies of one name with other legal forms, which "Quell" alone must not bring together. */
  #areOtherCompanies(one: NameParts, other: NameParts): boolean {
    const [a, b] = [this.#organisations.of(one), this.#organisations.of(other)]
    return a.words.join('') === b.words.join('') && contradict(a, b)
  }

  /** Keys under which a name is compared; see `group`. */
  keys(name: StoryName): string[] {
    const { parts, type } = name
    const found = [`id ${name.id}`, `key ${type} ${parts.key}`, `joined ${parts.joined}`]
    if (name.full !== null) found.push(`id ${name.full}`)
    if (name.row !== null) found.push(`row ${name.row}`)
    if (name.body?.state != null) found.push(`body ${name.body.kind} of ${name.body.state}`)
    const partner = this.#partners.get(name.id)
    if (partner !== undefined) found.push(`id ${partner}`)
    for (const id of this.#defined.get(name.id) ?? []) found.push(`id ${id}`)
    if (type === 'person') {
      for (const bones of parts.skeletons.slice(-2)) found.push(`bones ${bones}`)
      found.push(`bones ${skeleton(parts.words.slice(-2).join(''))}`)
    }
    if (type !== 'person') found.push(`bones ${type} ${parts.skeletons.join(' ')}`)
    if (type === 'organisation') {
      found.push(`core ${this.#organisations.of(parts).words.join('')}`)
      const variant = this.#variant(parts)
      if (variant !== undefined) found.push(`variant ${variant}`)
    }
    if (type === 'place') found.push(`country ${this.#placeKey(name)}`)
    return found
  }

  /** What an article says itself. */
  #told(a: StoryName, b: StoryName): Link | undefined {
    if (this.#defined.get(a.id)?.has(b.id) === true) return { score: 0.97, by: 'definition' }
    return a.full === b.id || b.full === a.id ? { score: 0.95, by: 'short-form' } : undefined
  }

  /** "Foreign Ministry" in two places: one state's, or one that is told without its state and the only one that it can be. */
  #stateBody(a: StoryName, b: StoryName): Link | undefined {
    if (a.body === null || b.body === null || a.body.kind !== b.body.kind) return undefined
    if (a.body.state === null && b.body.state === null) {
      // Each may be another state's: its own story may tell whose, or be another story.
      const isOpen = !this.#partners.has(a.id) && !this.#partners.has(b.id)
      return isOpen && this.#related.anyRelated(a.places, b.places) ? undefined : none
    }
    if (a.body.state === b.body.state) return { score: 0.93, by: 'same-state' }
    return this.#arePartners(a, b) ? { score: 0.8, by: 'only-state' } : none
  }

  #lone(a: StoryName, b: StoryName): Link {
    if (a.full !== null || b.full !== null) return a.full === b.full ? { score: 0.9, by: 'same-short-form' } : none
    return a.parts.key === b.parts.key ? { score: 0.6, by: 'same-name' } : none
  }

  #person(a: StoryName, b: StoryName): Link {
    const [one, other] = [a.parts, b.parts]
    const spelt = asSpelt(one, other)
    if (spelt !== undefined) return spelt
    if (this.#arePartners(a, b)) return { score: 0.8, by: 'short-form' }
    const family = wordSimilarity(one.words.at(-1) ?? '', other.words.at(-1) ?? '')
    if (family < 0.8) return none
    const [given, second] = [one.words[0] ?? '', other.words[0] ?? '']
    const isFamily = family >= 0.9 && lettersAgree(one.words.at(-1) ?? '', other.words.at(-1) ?? '')
    if (isFamily && this.#sameGiven(given, second) && middlesAgree(one.words, other.words))
      return { score: 0.85, by: 'given-name' }
    const similar = this.#similarity.persons(one, other)
    return similar >= 0.86 && givenAgree(given, second) && one.words.length === other.words.length
      ? { score: similar * 0.8, by: 'similar' }
      : none
  }

  /** The same given name, an initial of it, or a short form by the table. */
  #sameGiven(a: string, b: string): boolean {
    return isInitial(a, b) || isSameGivenName(a, b, this.#words.nicknames)
  }

  #organisation(a: StoryName, b: StoryName): Link {
    const [one, other] = [a.parts, b.parts]
    if (one.key === other.key) return { score: 0.96, by: 'same-name' }
    if (one.joined === other.joined) return { score: 0.94, by: 'written-as-one' }
    if (this.#variant(one) !== undefined && this.#variant(one) === this.#variant(other))
      return { score: 0.92, by: 'other-name' }
    const isSeveral = one.words.length > 1 && other.words.length > 1
    if (isSeveral ? sameSpelling(one, other) : soundsTheSame(one, other)) return { score: 0.9, by: 'same-spelling' }
    if (this.#areWrittenOut(one, other)) return { score: 0.88, by: 'written-out' }
    if (this.#arePartners(a, b)) return { score: 0.8, by: 'short-form' }
    return none
  }

  #arePartners(a: StoryName, b: StoryName): boolean {
    return this.#partners.get(a.id) === b.id || this.#partners.get(b.id) === a.id
  }

  /** What an organisation with several well-known names is compared as. */
  #variant({ key }: NameParts): string | undefined {
    return this.#variants.get(key)
  }

  /** The same words once short forms and numbers are written out and legal forms left off ("1st Brigade", "Quell Ltd"). */
  #areWrittenOut(one: NameParts, other: NameParts): boolean {
    const [a, b] = [this.#organisations.of(one), this.#organisations.of(other)]
    return a.words.join('') === b.words.join('') && !contradict(a, b)
  }

  #place(a: StoryName, b: StoryName): Link {
    if (a.parts.key === b.parts.key) return { score: 0.96, by: 'same-name' }
    if (this.#placeKey(a) === this.#placeKey(b)) return { score: 0.95, by: 'other-name' }
    if (this.#arePartners(a, b)) return { score: 0.8, by: 'short-form' }
    if (this.#countries.has(a.parts.joined) || this.#countries.has(b.parts.joined)) return none
    const isSeveral = a.parts.words.length > 1 && b.parts.words.length > 1
    const isSame = isSeveral ? sameSpelling(a.parts, b.parts) : soundsTheSame(a.parts, b.parts)
    return isSame ? { score: 0.9, by: 'same-spelling' } : none
  }

  #placeKey({ parts }: StoryName): string {
    return this.#countries.get(parts.joined) ?? this.#words.placeVariants.get(parts.key) ?? parts.key
  }
}

const areOfTwoStates = ({ body: a }: StoryName, { body: b }: StoryName): boolean =>
  a?.state != null && b?.state != null && a.kind === b.kind && a.state !== b.state

function countryKeys(words: EntityWords): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { name, aliases } of words.countries) {
    for (const one of [name, ...aliases]) found.set(one.replace(/[^\p{L}]+/gu, ''), name)
  }
  return found
}
