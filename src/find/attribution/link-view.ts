import { WordKey, wordKeyWidth } from '../../learn/word-keys.ts'
import { universalTags } from '../../record/tags.ts'
import type { Draft } from '../statements/drafts.ts'
import { chanceStep } from './link-steps.ts'
import type { Page } from './page.ts'
import { RuleLinks } from './rule-links.ts'
import type { WeighedSpan } from './span-candidates.ts'

/** A span among those that want its place. */
export interface LinkSpan extends WeighedSpan {
  /** Bits: a likelier (1), a longer (2), a shorter (4) span of the same part overlaps it. */
  readonly rivals: number
  /** Its chance in steps. */
  readonly step: number
}

/** One article with its candidates sorted by part, as the linker's features see it. */
export class LinkView {
  readonly page: Page
  readonly rules: RuleLinks
  readonly sources: readonly LinkSpan[]
  readonly cues: readonly LinkSpan[]
  readonly contents: readonly LinkSpan[]
  readonly #sourcesBefore: Int32Array
  readonly #cuesBefore: Int32Array
  readonly #contentsBefore: Int32Array
  readonly #verbsBefore: Int32Array

  /** `spans` in reading order. */
  constructor(page: Page, spans: readonly WeighedSpan[], drafts: readonly Draft[]) {
    const { count } = page.tokens
    const of = (part: WeighedSpan['part']): LinkSpan[] => withRivals(spans.filter((one) => one.part === part))
    this.page = page
    this.rules = new RuleLinks(drafts, count)
    this.sources = of('source')
    this.cues = of('cue')
    this.contents = of('content')
    this.#sourcesBefore = begunBefore(this.sources, count)
    this.#cuesBefore = begunBefore(this.cues, count)
    this.#contentsBefore = begunBefore(this.contents, count)
    this.#verbsBefore = new Int32Array(count + 1)
    for (let i = 0; i < count; i++) {
      this.#verbsBefore[i + 1] = (this.#verbsBefore[i] as number) + (page.tags[i] === verb ? 1 : 0)
    }
  }

  word(i: number): number {
    return i < 0 || i >= this.page.tokens.count ? -1 : (this.page.words[i * wordKeyWidth + WordKey.word] as number)
  }

  tag(i: number): number {
    return this.page.tags[i] ?? 31
  }

  lemma(i: number): number {
    return this.page.lemmas[i] ?? -1
  }

  /** Whether a token stands in a quotation. */
  quoted(i: number): number {
    return (this.page.quotes.bits[i] ?? 0) === 0 ? 0 : 1
  }

  /** Whether a token has a bit of `QuoteBit`. */
  mark(i: number, bit: number): number {
    return ((this.page.quotes.bits[i] ?? 0) & bit) === 0 ? 0 : 1
  }

  sentence(i: number): number {
    return this.page.tokens.sentenceOf[i] ?? -1
  }

  /** The first token of a token's sentence, and the one behind its last. */
  sentenceFirst(i: number): number {
    return this.page.tokens.firstOfSentence[this.sentence(i)] ?? 0
  }

  sentenceEnd(i: number): number {
    return this.page.tokens.firstOfSentence[this.sentence(i) + 1] ?? 0
  }

  paragraph(i: number): number {
    return this.page.tokens.paragraphOf[i] ?? -1
  }

  /** Whether a word of more than four letters ends with "-ing". */
  ing(i: number): number {
    const { folded, ends, starts } = this.page.tokens
    const end = ends[i] ?? 0
    return end - (starts[i] ?? 0) > 4 && folded.startsWith('ing', end - 3) ? 1 : 0
  }

  /** The largest strength of a cue word in a span, 0 to 5. */
  strength({ first, end }: WeighedSpan): number {
    let best = 0
    for (let i = first; i < Math.min(end, first + 8); i++) best = Math.max(best, this.page.cues[i] ?? 0)
    return best
  }

  sourcesBetween(from: number, to: number): number {
    return between(this.#sourcesBefore, from, to)
  }

  cuesBetween(from: number, to: number): number {
    return between(this.#cuesBefore, from, to)
  }

  contentsBetween(from: number, to: number): number {
    return between(this.#contentsBefore, from, to)
  }

  verbsBetween(from: number, to: number): number {
    return between(this.#verbsBefore, from, to)
  }

  commasBetween(from: number, to: number): number {
    return between(this.page.commas, from, to)
  }
}

const verb = universalTags.indexOf('VERB')

/** So many spans before and behind are looked at for rivals. */
const reach = 6

function withRivals(spans: readonly WeighedSpan[]): LinkSpan[] {
  return spans.map((span, i) => {
    let rivals = 0
    for (let k = Math.max(0, i - reach); k <= Math.min(spans.length - 1, i + reach); k++) {
      const other = spans[k]
      if (other === undefined || k === i || other.end <= span.first || span.end <= other.first) continue
      rivals |= (other.chance > span.chance ? 1 : 0) | (other.end - other.first > span.end - span.first ? 2 : 4)
    }
    const { part, first, end, chance } = span
    return { part, first, end, chance, rivals, step: chanceStep(chance) }
  })
}

function between(before: Int32Array, from: number, to: number): number {
  return to <= from ? 0 : (before[to] as number) - (before[from] as number)
}

/** How many spans begin before each token; one more at the end. */
function begunBefore(spans: readonly WeighedSpan[], count: number): Int32Array {
  const before = new Int32Array(count + 1)
  for (const { first } of spans) before[first + 1] = (before[first + 1] ?? 0) + 1
  for (let i = 0; i < count; i++) before[i + 1] = (before[i + 1] as number) + (before[i] as number)
  return before
}
