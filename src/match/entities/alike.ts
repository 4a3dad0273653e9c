import { contradict, isSameGivenName, NameSimilarity } from './name-similarity.ts'
import { type NameParts, nameParts } from './name-words.ts'
import { OrganisationNames } from './organisation-words.ts'
import { anyRelated, type Teller } from './relatedness.ts'
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

/** What of a name of the story is compared. Names that are told of elsewhere as well keep theirs (see `facesOf`). */
export interface Face extends Pick<StoryName, 'id' | 'type' | 'parts' | 'isLone' | 'row' | 'body'> {
  /** The name that the article says it is short for. */
  readonly full: string | null
  /** Of a body that is told without its state: the articles that tell of it. */
  readonly tellers: readonly Teller[]
  /** Of such a body: whether there is one name that it can only be short for. */
  readonly hasPartner: boolean
}

/** What the story says of two names beside themselves. */
export interface Tie {
  /** An article says that they are the same. */
  readonly isDefined: boolean
  /** One has exactly one partner of its kind, the other ("PMU" and its expansion). */
  readonly arePartners: boolean
}

const noTie: Tie = { isDefined: false, arePartners: false }

/** Compares two names of the story. */
export class NameMatcher {
  readonly #words: EntityWords
  readonly #countries: ReadonlyMap<string, string>
  readonly #variants: ReadonlyMap<string, string>
  readonly #similarity: NameSimilarity
  readonly #organisations: OrganisationNames

  constructor(words: EntityWords) {
    this.#words = words
    this.#countries = countryKeys(words)
    this.#variants = new Map([...words.organisationVariants].map(([one, as]) => [nameParts(one, noTitles).key, as]))
    this.#similarity = new NameSimilarity(words)
    this.#organisations = new OrganisationNames(words)
  }

  /** Symmetric. */
  link(one: Face, other: Face, tie: Tie = noTie): Link {
    const [a, b] = one.id < other.id ? [one, other] : [other, one]
    if (a.row !== null && b.row !== null) return a.row === b.row ? { score: 1, by: 'listed' } : none
    if (a.type !== b.type) return none
    const told = toldAs(a, b, tie) ?? stateBody(a, b, tie)
    if (told !== undefined) return told
    if (a.isLone || b.isLone) return a.isLone && b.isLone ? lone(a, b) : none
    if (a.type === 'person') return this.#person(a, b, tie)
    if (a.type === 'place') return this.#place(a, b, tie)
    return this.#organisation(a, b, tie)
  }

  /**
   * Two that must never meet: other rows of a person's list, other types, persons of one family name with other given
   * names, unlike countries. `isUnlike` says whether two are not to be linked.
   */
  apart(a: Face, b: Face, isUnlike: (a: Face, b: Face) => boolean): boolean {
    if (a.row !== null && b.row !== null) return a.row !== b.row
    if (a.type !== b.type) return true
    if (a.type === 'organisation') return areOfTwoStates(a, b) || this.#areOtherCompanies(a.parts, b.parts)
    if (a.type !== 'person' || a.isLone || b.isLone) return false
    const [one, other] = [a.parts.skeletons.at(-1), b.parts.skeletons.at(-1)]
    return one === other && isUnlike(a, b)
  }

  /** Companies of one name with other legal forms, which "Quell" alone must not bring together. */
  #areOtherCompanies(one: NameParts, other: NameParts): boolean {
    const [a, b] = [this.#organisations.of(one), this.#organisations.of(other)]
    return a.words.join('') === b.words.join('') && contradict(a, b)
  }

  /** Keys under which a name is compared; see `group`. Those that the story ties together are compared in any case. */
  keys(name: Face): string[] {
    const { parts, type } = name
    const found = [`key ${type} ${parts.key}`, `joined ${parts.joined}`]
    if (name.full !== null) found.push(`id ${name.full}`)
    if (name.row !== null) found.push(`row ${name.row}`)
    if (name.body?.state != null) found.push(`body ${name.body.kind} of ${name.body.state}`)
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

  #person(a: Face, b: Face, tie: Tie): Link {
    const [one, other] = [a.parts, b.parts]
    const spelt = asSpelt(one, other)
    if (spelt !== undefined) return spelt
    if (tie.arePartners) return { score: 0.8, by: 'short-form' }
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

  #organisation(a: Face, b: Face, tie: Tie): Link {
    const [one, other] = [a.parts, b.parts]
    if (one.key === other.key) return { score: 0.96, by: 'same-name' }
    if (one.joined === other.joined) return { score: 0.94, by: 'written-as-one' }
    if (this.#variant(one) !== undefined && this.#variant(one) === this.#variant(other))
      return { score: 0.92, by: 'other-name' }
    const isSeveral = one.words.length > 1 && other.words.length > 1
    if (isSeveral ? sameSpelling(one, other) : soundsTheSame(one, other)) return { score: 0.9, by: 'same-spelling' }
    if (this.#areWrittenOut(one, other)) return { score: 0.88, by: 'written-out' }
    if (tie.arePartners) return { score: 0.8, by: 'short-form' }
    return none
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

  #place(a: Face, b: Face, tie: Tie): Link {
    if (a.parts.key === b.parts.key) return { score: 0.96, by: 'same-name' }
    if (this.#placeKey(a) === this.#placeKey(b)) return { score: 0.95, by: 'other-name' }
    if (tie.arePartners) return { score: 0.8, by: 'short-form' }
    if (this.#countries.has(a.parts.joined) || this.#countries.has(b.parts.joined)) return none
    const isSeveral = a.parts.words.length > 1 && b.parts.words.length > 1
    const isSame = isSeveral ? sameSpelling(a.parts, b.parts) : soundsTheSame(a.parts, b.parts)
    return isSame ? { score: 0.9, by: 'same-spelling' } : none
  }

  #placeKey({ parts }: Face): string {
    return this.#countries.get(parts.joined) ?? this.#words.placeVariants.get(parts.key) ?? parts.key
  }
}

/** What an article says itself. */
function toldAs(a: Face, b: Face, { isDefined }: Tie): Link | undefined {
  if (isDefined) return { score: 0.97, by: 'definition' }
  return a.full === b.id || b.full === a.id ? { score: 0.95, by: 'short-form' } : undefined
}

/** "Foreign Ministry" in two places: one state's, or one that is told without its state and the only one that it can be. */
function stateBody(a: Face, b: Face, { arePartners }: Tie): Link | undefined {
  if (a.body === null || b.body === null || a.body.kind !== b.body.kind) return undefined
  if (a.body.state === null && b.body.state === null) {
    // Each may be another state's: its own story may tell whose, or be another story.
    const isOpen = !a.hasPartner && !b.hasPartner
    return isOpen && anyRelated(a.tellers, b.tellers) ? undefined : none
  }
  if (a.body.state === b.body.state) return { score: 0.93, by: 'same-state' }
  return arePartners ? { score: 0.8, by: 'only-state' } : none
}

function lone(a: Face, b: Face): Link {
  if (a.full !== null || b.full !== null) return a.full === b.full ? { score: 0.9, by: 'same-short-form' } : none
  return a.parts.key === b.parts.key ? { score: 0.6, by: 'same-name' } : none
}

const areOfTwoStates = ({ body: a }: Face, { body: b }: Face): boolean =>
  a?.state != null && b?.state != null && a.kind === b.kind && a.state !== b.state

function countryKeys(words: EntityWords): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { name, aliases } of words.countries) {
    for (const one of [name, ...aliases]) found.set(one.replace(/[^\p{L}]+/gu, ''), name)
  }
  return found
}
