import type { LinkedAttribution } from '../attribution/links.ts'
import type { FoundSpan } from '../attribution/span-finder.ts'
import { contentTokens, type Draft } from './drafts.ts'
import { withoutTime } from './openers.ts'
import type { Page, Stretch } from './page.ts'
import { Sign } from './signs.ts'
import { subjectBefore } from './subjects.ts'
import { Tag } from './tags.ts'
import type { Unit } from './units.ts'

/** The places that the models found in an article, put right where the rules know more. */
export class ModelPlaces {
  readonly #page: Page
  /** Whether a token stands in a quotation that the rules make a statement of its own, which is inferred. */
  readonly #continued: Uint8Array
  /** Whether a token stands in a source behind "according to". */
  readonly #according: Uint8Array
  /** Whether some model's content, cue or source holds a token. */
  readonly #claimed: Uint8Array

  constructor(page: Page, drafts: readonly Draft[], found: readonly LinkedAttribution[]) {
    this.#page = page
    this.#continued = contentTokens(
      drafts.filter(({ by }) => by === 'statements/continued'),
      page.tokens.count,
    )
    this.#according = new Uint8Array(page.tokens.count)
    for (const { by, source } of drafts)
      if (by === 'statements/according' && source !== null) this.#according.fill(1, source.first, source.end)
    this.#claimed = new Uint8Array(page.tokens.count)
    for (const { contents, cue, source } of found)
      for (const one of [...contents, cue, source]) if (one !== null) this.#claimed.fill(1, one.first, one.end)
  }

  /** A reading of the models with whole sources, a cue with its particle and no time before it, and without contents that are statements of their own. */
  putRight(unit: Unit, read: LinkedAttribution, known: Draft | undefined): LinkedAttribution {
    const linked = this.#withGap(read, known)
    const cue = this.#wholeCue(linked.cue, known)
    const source = linked.source === null ? null : this.#wholeSource(unit, linked.source, linked.cue, known)
    return {
      ...linked,
      cue,
      source,
      contents: this.#withoutContinued(linked.contents)
        .filter((one, _, all) => all.length === 1 || (!this.#isOfOtherClause(one, source) && !this.#isTopic(one, cue)))
        .map((one) => this.#withoutNextClause(one, known))
        .map((one) => (one.first === cue.end - 1 && one.end > cue.end ? { ...one, first: cue.end } : one)),
    }
  }

  /** "according to officials cited by Radio Nord": the verb describes the source. */
  isInSourceOfRule(cue: FoundSpan): boolean {
    return this.#according[cue.first] === 1
  }

  /**
   * Of the contents that a rule found those that stay with its statement: in paragraphs where the models found none,
   * and quotations or rests of a broken-off sentence that no model claims.
   */
  unclaimed(ofRule: readonly Stretch[], ofModel: readonly FoundSpan[]): Stretch[] {
    const { paragraphOf } = this.#page.tokens
    const seen = new Set(ofModel.map(({ first }) => paragraphOf[first]))
    return ofRule.filter((one) => !seen.has(paragraphOf[one.first]) || (ofRule.length > 1 && this.#isFree(one)))
  }

  /** "who Lind claims are rowing": where the model took the verb of the content into the cue, the rule's places stand. */
  #withGap(linked: LinkedAttribution, known: Draft | undefined): LinkedAttribution {
    const cue = known?.cue[0]
    const content = known?.content[0]
    if (cue === undefined || content === undefined || cue.first < linked.cue.first || cue.end !== content.first)
      return linked
    if (content.first >= linked.cue.end || !this.#page.has(content.first, Tag.auxiliary | Tag.modal)) return linked
    const like = linked.contents[0] ?? linked.cue
    return { ...linked, cue: { ...linked.cue, end: cue.end }, contents: [{ ...like, ...content }] }
  }

  /** "left the yard after Lind said …": what stands before "after" is told by nobody, nor what describes the speaker. */
  #isOfOtherClause({ first, end }: FoundSpan, source: FoundSpan | null): boolean {
    if (source === null) return false
    return (end < source.first && this.#page.has(end, Tag.subordinator)) || (first >= source.first && end <= source.end)
  }

  /** "welcomed the deal and would pay": where the rules see that "and" opens a clause of the outlet, the content ends. */
  #withoutNextClause(content: FoundSpan, known: Draft | undefined): FoundSpan {
    const ruled = known?.content.find(({ first }) => first === content.first)
    if (ruled === undefined || ruled.end >= content.end || !this.#page.has(ruled.end, Tag.conjunction)) return content
    return this.#page.has(ruled.end + 1, Tag.modal | Tag.auxiliary) ? { ...content, end: ruled.end } : content
  }

  /** "“…,” Lind says of the gate": what the words are about is none of them. */
  #isTopic({ first }: FoundSpan, cue: FoundSpan): boolean {
    return first === cue.end + 1 && this.#page.word(cue.end) === 'of'
  }

  /** "just this month announced": a time before the verb is no part of the cue, the particle in "committed to" is. */
  #wholeCue(cue: FoundSpan, known: Draft | undefined): FoundSpan {
    let first = cue.first
    for (let i = first; i + 1 < cue.end && this.#page.has(i, Tag.time | Tag.adverb); i++)
      if (this.#page.has(i, Tag.time) && !this.#page.has(i, Tag.adverb)) first = i + 1
    const group = known?.group ?? null
    const ruled = known?.cue[0]
    if (known?.by === 'statements/by-saying' && ruled?.end === cue.end) first = ruled.first
    const isCut = group !== null && group.particle !== '' && group.head === cue.end - 1 && group.end === cue.end + 1
    return { ...cue, first, end: isCut ? group.end : cue.end }
  }

  #isFree({ first, end }: Stretch): boolean {
    for (let i = first; i < end; i++) if (this.#claimed[i] === 1) return false
    return true
  }

  /** "Lind, the mayor, said": where the model ends a source at the comma, the rules know how far its apposition goes. */
  #wholeSource(unit: Unit, source: FoundSpan, cue: FoundSpan, known: Draft | undefined): FoundSpan {
    if (source.end > cue.first) {
      // "according to officials cited by Radio Nord": through whom it came belongs to the words.
      const ruled = known?.source
      const isWhole = known?.by === 'statements/noun' || this.#page.has(source.end, Tag.ed)
      return isWhole && ruled?.first === source.first && ruled.end > source.end ? { ...source, end: ruled.end } : source
    }
    const subject = subjectBefore(this.#page, unit, cue.first)?.source
    const isPart = subject !== undefined && subject.first === source.first && subject.end > source.end
    return { ...source, end: isPart ? subject.end : withoutTime(this.#page, source.first, source.end) }
  }

  #withoutContinued(contents: readonly FoundSpan[]): readonly FoundSpan[] {
    const kept = contents.filter(({ first }) => this.#continued[first] !== 1)
    return kept.length > 0 ? kept : contents
  }
}

/** Whether two lists of stretches share more than half of the tokens that either has. */
export function overlaps(a: readonly (Stretch | null)[], b: readonly (Stretch | null)[]): boolean {
  const size = (list: readonly (Stretch | null)[]): number =>
    list.reduce((sum, one) => sum + (one === null ? 0 : one.end - one.first), 0)
  let both = 0
  for (const one of a) {
    for (const other of b) {
      if (one === null || other === null) continue
      both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first))
    }
  }
  return both * 2 > size(a) + size(b) - both
}

/** Contents without those who are told ("urged the council to end the toll") and without a lone relative pronoun. */
export function withoutHearer(page: Page, contents: readonly Stretch[], hearer: Stretch | null): Stretch[] {
  const cut = contents.map(({ first, end }) =>
    hearer !== null && first >= hearer.first && first < hearer.end && end > hearer.end
      ? { first: page.sign(hearer.end) === Sign.comma ? hearer.end + 1 : hearer.end, end }
      : { first, end },
  )
  const isPronoun = ({ first, end }: Stretch): boolean => end === first + 1 && page.has(first, Tag.relative)
  const kept = cut.filter((one) => !isPronoun(one))
  return kept.length > 0 ? kept : cut
}
