import { opened } from '../../learn/open-model.ts'
import type { Quotation } from '../../record/findings.ts'
import type { Models } from '../../record/models.ts'
import type { Tags } from '../../record/tags.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Draft } from '../statements/drafts.ts'
import type { VerbForms } from '../tags/lemma.ts'
import { type LinkedAttribution, Linker } from './links.ts'
import { pageOf } from './page.ts'
import { ruleMarks } from './rule-marks.ts'
import { SpanCandidates } from './span-candidates.ts'
import { SpanFinder } from './span-finder.ts'

/** The models that attributions are found with. */
export type AttributionModels = Pick<Models, 'attribution' | 'links'>

/** Finds attributions: spans that may be parts of one, then which of them belong together. Keeps its buffers. */
export class AttributionReader {
  readonly #spans: SpanFinder
  readonly #candidates: SpanCandidates
  readonly #linker: Linker
  readonly #forms: VerbForms

  /** Throws a ModelFailure when a model cannot be used. */
  constructor(models: AttributionModels, forms: VerbForms) {
    this.#spans = opened(models.attribution, (bytes) => new SpanFinder(bytes))
    this.#candidates = new SpanCandidates(this.#spans)
    this.#linker = opened(models.links, (bytes) => new Linker(bytes))
    this.#forms = forms
  }

  /** All attributions of an article that a cue, of whatever certainty, was found for, by the places of their cues; `drafts` are what the rules found. */
  read(tokens: Tokens, tags: Tags, quotations: readonly Quotation[], drafts: readonly Draft[]): LinkedAttribution[] {
    const lexicon = { cues: this.#spans.model.classes, forms: this.#forms }
    const page = pageOf(tokens, tags, quotations, ruleMarks(drafts, tokens.count), lexicon)
    return this.#linker.link(page, this.#candidates.of(page, drafts), drafts, 0)
  }
}
