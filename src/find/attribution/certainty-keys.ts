import type { KeyList } from './key-list.ts'
import { chanceStep } from './link-steps.ts'
import type { LinkSpan, LinkView } from './link-view.ts'
import { QuoteBit } from './quotes.ts'
import { agreement, contentAgreement, sourceOf } from './rule-links.ts'
import { bucket } from './sentence-sketch.ts'

/** A cue with what was chosen for it, before it is known how certain that is. */
export interface Choice {
  readonly cue: LinkSpan
  readonly source: LinkSpan | null
  /** In reading order, at least one. */
  readonly contents: readonly LinkSpan[]
  /** The largest probability with which a content chose this cue. */
  readonly contentChance: number
  /** The probability with which the cue chose its source, or none. */
  readonly sourceChance: number
  /** How many cues chose this source; 0 without one. */
  readonly sharers: number
}

/** Writes what tells how certain it is that a choice is right in all its parts. */
export function certaintyKeys(view: LinkView, choice: Choice, out: KeyList): void {
  const { cue, source, contents } = choice
  const likeliest = contents.reduce((best, { chance }) => Math.max(best, chance), 0)
  const pc = chanceStep(choice.contentChance)
  const ps = chanceStep(choice.sourceChance)
  const cc = cue.step
  const sc = source === null ? 13 : source.step
  const tc = chanceStep(likeliest)
  const both = choice.contentChance * choice.sourceChance
  out.one(130, 0)
  out.one(131, pc)
  out.one(132, ps)
  out.one(133, cc)
  out.one(134, sc)
  out.one(135, tc)
  out.two(136, cc, pc)
  out.two(137, tc, pc)
  out.two(138, sc, ps)
  out.two(139, cc, tc)
  out.three(140, cc, sc, tc)
  out.three(141, view.strength(cue), cc, pc)
  out.one(142, chanceStep(both))
  out.two(143, chanceStep(both), cc)
  rules(view, choice, chanceStep(both * cue.chance * likeliest), out)
  form(view, choice, out)
}

function rules(view: LinkView, { cue, source, contents }: Choice, all: number, out: KeyList): void {
  const draft = view.rules.ofCue(cue)
  const strength = view.strength(cue)
  let [cues, sources, agreed] = [4, 4, 4]
  if (draft !== undefined) {
    const wanted = sourceOf(draft).source
    cues = draft.cue.reduce((best, one) => Math.max(best, agreement(one, cue)), 0)
    agreed = contents.reduce((best, one) => Math.max(best, contentAgreement(draft, one)), 0)
    if (wanted === null) sources = source === null ? 6 : 5
    else sources = source === null ? 7 : agreement(wanted, source)
  }
  out.three(150, agreed, sources, cues)
  out.two(151, view.rules.maker(draft), agreed * 8 + sources)
  out.three(152, agreed, sources, strength)
  out.two(153, draft === undefined ? 0 : 1 + Number(draft.within !== null), strength)
  out.two(154, all, agreed)
}

/** How the attribution looks: which words, in which order, how long. */
function form(view: LinkView, { cue, source, contents, sharers }: Choice, out: KeyList): void {
  const [content] = contents
  const last = contents.at(-1)
  if (content === undefined || last === undefined) return
  const head = cue.end - 1
  const strength = view.strength(cue)
  const opens = view.mark(content.first, QuoteBit.opens)
  const around = contents.length > 1 && last.first > cue.first ? 1 : 2
  const side = cue.first < content.first ? 0 : around
  const before = source === null ? 3 : Number(source.first > cue.first)
  out.one(160, view.lemma(head))
  out.two(161, strength, side * 2 + opens)
  out.three(162, side, opens, before)
  out.two(163, Math.min(3, sharers), side)
  out.one(164, source === null ? -1 : view.tag(source.end - 1))
  out.one(165, source === null ? -1 : view.word(source.first))
  out.two(166, view.word(content.first), side)
  out.two(167, Math.min(3, contents.length), side)
  out.one(168, view.word(cue.end))
  out.two(169, view.quoted(cue.first), opens)
  out.two(170, view.tag(head), strength)
  out.two(171, view.word(content.end), side)
  out.one(172, bucket(content.end - content.first))
  out.two(173, Math.min(5, cue.end - cue.first), strength)
}
