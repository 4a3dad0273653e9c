import { mix2 } from '../../learn/mix.ts'
import type { KeyList } from './key-list.ts'
import type { LinkView } from './link-view.ts'
import { agreement, makerKey, sourceOf } from './rule-links.ts'
import { bucket } from './sentence-sketch.ts'
import { step, type WeighedSpan } from './weighed-spans.ts'

/** Writes what tells whether a cue has no source. */
export function cueAloneKeys(view: LinkView, cue: WeighedSpan, out: KeyList): void {
  const head = cue.end - 1
  const draft = view.rules.ofCue(cue)
  const own = draft === undefined ? 0 : sourceOf(draft).source === null ? 1 : 2
  const begun = view.page.tokens.firstOfSentence[view.sentence(cue.first)] ?? 0
  const ended = view.page.tokens.firstOfSentence[view.sentence(cue.first) + 1] ?? 0
  const sources = view.sourcesBetween(begun, ended) > 0 ? 1 : 0
  out.one(60, 0)
  out.two(61, view.lemma(head), sources)
  out.two(62, view.ing(head), sources)
  out.one(63, view.word(cue.first - 1))
  out.one(64, view.word(cue.end))
  out.two(65, view.tag(head), sources)
  out.two(66, view.quoted(cue.first), sources)
  out.one(67, view.tag(cue.first))
  out.one(68, view.word(cue.first))
  out.two(69, own, sources)
  out.two(70, own, makerKey(draft))
  out.two(71, cue.first === begun ? 1 : 0, sources)
  out.two(72, step(cue.chance), sources)
}

/** Writes what tells whether a cue goes with a source. `rank` is how many sources on that side are nearer. */
export function cueSourceKeys(view: LinkView, cue: WeighedSpan, source: WeighedSpan, rank: number, out: KeyList): void {
  const side = source.first < cue.first ? 0 : 2
  const from = side === 0 ? source.end : cue.end
  const to = side === 0 ? cue.first : source.first
  const gap = bucket(Math.max(0, to - from))
  const same = view.sentence(cue.first) === view.sentence(source.first) ? 1 : 0
  const place = side * 2 + same
  const cues = Math.min(3, view.cuesBetween(from, to))
  const sources = Math.min(2, view.sourcesBetween(from, to))
  const contents = Math.min(2, view.contentsBetween(from, to))
  const verbs = Math.min(3, view.verbsBetween(from, to))
  const commas = Math.min(3, view.commasBetween(from, to))
  const head = cue.end - 1
  const lemma = view.lemma(head)
  const ing = view.ing(head)
  const before = view.word(cue.first - 1)
  const words = between(view, from, to)
  out.one(80, place)
  out.two(81, place, gap)
  out.two(82, place, (cues * 3 + sources) * 3 + contents)
  out.three(83, place, cues, ing)
  out.two(84, place, verbs)
  out.three(85, side, commas, verbs)
  out.two(86, side, lemma)
  out.two(87, side, words)
  out.three(88, words, side, lemma)
  out.two(89, Math.min(rank, 3), place)
  out.three(90, before, side, cues)
  out.two(91, place, view.tag(source.first))
  out.three(92, same, cues, contents)
  out.three(93, view.quoted(source.first) * 2 + view.quoted(cue.first), place, cues)
  out.three(94, place, gap, cues * 3 + contents)
  out.three(95, side, view.tag(head), cues)
  out.two(96, side, view.word(source.first))
  out.two(97, side, view.word(source.end - 1))
  out.three(98, side, view.tag(source.end - 1), bucket(source.end - source.first))
  out.three(99, step(source.chance), place, Math.min(rank, 1))
  out.two(100, view.word(from), side)
  out.two(101, view.word(to - 1), side)
  out.three(102, view.tag(cue.first), view.tag(cue.first - 1), place * 4 + cues)
  rules(view, cue, source, place, out)
}

function rules(view: LinkView, cue: WeighedSpan, source: WeighedSpan, place: number, out: KeyList): void {
  const draft = view.rules.ofCue(cue)
  let relation = 15
  if (draft !== undefined) {
    const { source: wanted, steps } = sourceOf(draft)
    if (wanted === null) relation = 14
    else relation = agreement(wanted, source) * 3 + Math.min(steps, 2)
  }
  out.two(110, relation, place)
  out.two(111, relation, makerKey(draft))
  out.two(112, relation, step(source.chance))
  out.two(113, relation, view.tag(source.first))
}

/** The words between, where they are at most two; one key where they are more. */
function between(view: LinkView, from: number, to: number): number {
  if (to - from > 2 || to < from) return 7
  let key = to - from
  for (let i = from; i < to; i++) key = mix2(1, key, view.word(i))
  return key
}
