import { mix2 } from '../../learn/mix.ts'
import type { KeyList } from './key-list.ts'
import type { LinkView } from './link-view.ts'
import { agreement, contentAgreement, makerKey } from './rule-links.ts'
import { bucket } from './sentence-sketch.ts'
import { step, type WeighedSpan } from './weighed-spans.ts'

/** Writes what tells whether a content goes with no cue at all. */
export function contentAloneKeys(view: LinkView, content: WeighedSpan, out: KeyList): void {
  const { first, end } = content
  const opens = view.mark(first, 2)
  const closes = view.mark(end - 1, 4)
  const length = bucket(end - first)
  const draft = view.rules.ofContent(content)
  const own = draft === undefined ? 0 : draft.cue.length === 0 ? 1 : 2
  const begun = view.page.tokens.firstOfSentence[view.sentence(first)] ?? 0
  const ended = view.page.tokens.firstOfSentence[view.sentence(first) + 1] ?? 0
  const cues = Math.min(2, view.cuesBetween(begun, ended))
  out.one(1, 0)
  out.one(2, opens * 2 + closes)
  out.two(3, length, opens * 2 + closes)
  out.one(4, view.word(first))
  out.one(5, view.tag(first))
  out.two(6, cues, opens)
  out.two(7, step(content.chance), cues)
  out.two(8, own, step(content.chance))
  out.one(9, view.word(first - 1))
  out.two(10, own, makerKey(draft))
  out.two(11, cues, first === begun ? 1 : 0)
}

/** Writes what tells whether a content goes with a cue. `rank` is how many cues on that side are nearer. */
export function contentCueKeys(view: LinkView, content: WeighedSpan, cue: WeighedSpan, rank: number, out: KeyList): void {
  const side = cue.first < content.first ? 0 : cue.first < content.end ? 1 : 2
  const from = side === 0 ? cue.end : content.end
  const to = side === 0 ? content.first : cue.first
  const gap = bucket(Math.max(0, to - from))
  const near = side === 0 ? content.first : content.end - 1
  const sameSentence = view.sentence(cue.first) === view.sentence(near) ? 1 : 0
  const paragraphs = Math.min(2, Math.abs(view.paragraph(cue.first) - view.paragraph(near)))
  const place = side * 8 + sameSentence * 4 + paragraphs
  const cues = Math.min(3, view.cuesBetween(from, to))
  const sources = Math.min(2, view.sourcesBetween(from, to))
  const contents = Math.min(2, view.contentsBetween(from, to))
  const commas = Math.min(3, view.commasBetween(from, to))
  const opens = view.mark(content.first, 2)
  const closes = view.mark(content.end - 1, 4)
  const head = cue.end - 1
  const lemma = view.lemma(head)
  const strength = view.strength(cue)
  const ing = view.ing(head)
  out.one(20, side)
  out.two(21, side, gap)
  out.two(22, place, (cues * 3 + sources) * 3 + contents)
  out.one(23, place)
  out.two(24, side, lemma)
  out.three(25, side, lemma, gap)
  out.three(26, opens * 2 + closes, place, gap)
  out.three(27, view.quoted(cue.first), opens, place)
  out.two(28, side, between(view, from, to))
  out.two(29, Math.min(rank, 3), place)
  out.two(30, strength, place)
  out.two(31, view.word(content.first), lemma)
  out.two(32, view.word(content.first), side)
  out.three(33, place, gap, cues * 2 + opens)
  out.two(34, side, view.tag(cue.first - 1))
  out.two(35, side, view.word(cue.end))
  out.two(36, place, view.tag(head))
  out.three(37, sources, place, opens)
  out.two(38, ing, place)
  out.three(39, commas, place, sources)
  out.two(40, side, view.word(to - 1))
  out.two(41, side, view.word(from))
  out.three(42, Math.min(3, view.verbsBetween(from, to)), place, gap)
  out.three(43, step(cue.chance), place, Math.min(rank, 1))
  out.two(44, step(content.chance), place)
  out.three(45, side, view.word(cue.first - 1), lemma)
  rules(view, content, cue, place, out)
}

function rules(view: LinkView, content: WeighedSpan, cue: WeighedSpan, place: number, out: KeyList): void {
  const draft = view.rules.ofCue(cue)
  const own = view.rules.ofContent(content)
  const fits = draft === undefined ? 4 : contentAgreement(draft, content)
  let claims = 3
  if (own === undefined) claims = 0
  else if (own.cue.length === 0) claims = 1
  else if (own.cue.some((one) => agreement(one, cue) > 0)) claims = 2
  const relation = fits * 4 + claims
  out.two(50, relation, place)
  out.two(51, relation, makerKey(draft))
  out.two(52, relation, makerKey(own))
  out.three(53, relation, step(content.chance), step(cue.chance))
  out.two(54, relation, draft?.within === null ? 0 : 1)
}

/** The words between, where they are at most three; one key where they are more. */
function between(view: LinkView, from: number, to: number): number {
  if (to - from > 3 || to < from) return 7
  let key = to - from
  for (let i = from; i < to; i++) key = mix2(1, key, view.word(i))
  return key
}
