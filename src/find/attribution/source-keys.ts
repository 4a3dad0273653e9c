import type { KeyList } from './key-list.ts'
import { wordsKey } from './link-steps.ts'
import type { LinkSpan, LinkView } from './link-view.ts'
import { agreement, sourceOf } from './rule-links.ts'
import { bucket } from './sentence-sketch.ts'

/** Writes what tells whether a cue has no source. */
export function cueAloneKeys(view: LinkView, cue: LinkSpan, out: KeyList): void {
  const head = cue.end - 1
  const draft = view.rules.ofCue(cue)
  const own = draft === undefined ? 0 : 1 + Number(sourceOf(draft).source !== null)
  const begun = view.sentenceFirst(cue.first)
  const sources = Math.min(1, view.sourcesBetween(begun, view.sentenceEnd(cue.first)))
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
  out.two(70, own, view.rules.maker(draft))
  out.two(71, cue.first === begun ? 1 : 0, sources)
  out.two(72, cue.step, sources)
}

/** Writes what tells whether a cue belongs to a source. `rank` is how many sources on that side are nearer. */
export function cueSourceKeys(view: LinkView, cue: LinkSpan, source: LinkSpan, rank: number, out: KeyList): void {
  const side = source.first < cue.first ? 0 : 2
  const from = side === 0 ? source.end : cue.end
  const to = side === 0 ? cue.first : source.first
  const place = side * 2 + Number(view.sentence(cue.first) === view.sentence(source.first))
  ways(view, cue, source, place, from, to, rank, out)
  wordsOf(view, cue, source, side, from, to, out)
  rules(view, cue, source, place, out)
}

function ways(
  view: LinkView,
  cue: LinkSpan,
  source: LinkSpan,
  place: number,
  from: number,
  to: number,
  rank: number,
  out: KeyList,
): void {
  const gap = bucket(Math.max(0, to - from))
  const cues = Math.min(3, view.cuesBetween(from, to))
  const sources = Math.min(2, view.sourcesBetween(from, to))
  const contents = Math.min(2, view.contentsBetween(from, to))
  const verbs = Math.min(3, view.verbsBetween(from, to))
  const chance = source.step
  const length = bucket(source.end - source.first)
  out.one(80, place)
  out.two(81, place, gap)
  out.two(82, place, (cues * 3 + sources) * 3 + contents)
  out.three(83, place, cues, view.ing(cue.end - 1))
  out.two(84, place, verbs)
  out.three(85, place >> 1, Math.min(3, view.commasBetween(from, to)), verbs)
  out.two(86, Math.min(rank, 3), place)
  out.two(87, place, view.tag(source.first))
  out.three(88, place & 1, cues, contents)
  out.three(89, view.quoted(source.first) * 2 + view.quoted(cue.first), place, cues)
  out.three(90, place, gap, cues * 3 + contents)
  out.three(91, chance, place, Math.min(rank, 1))
  out.three(92, view.tag(cue.first), view.tag(cue.first - 1), place * 4 + cues)
  out.three(93, source.rivals, chance, Math.min(rank, 2))
  out.three(94, Math.min(3, view.commasBetween(source.first, source.end)), length, source.rivals)
}

function wordsOf(
  view: LinkView,
  cue: LinkSpan,
  source: LinkSpan,
  side: number,
  from: number,
  to: number,
  out: KeyList,
): void {
  const lemma = view.lemma(cue.end - 1)
  const words = wordsKey(view, from, to, 2)
  const cues = Math.min(3, view.cuesBetween(from, to))
  out.two(100, side, lemma)
  out.two(101, side, words)
  out.three(102, words, side, lemma)
  out.three(103, view.word(cue.first - 1), side, cues)
  out.three(104, side, view.tag(cue.end - 1), cues)
  out.two(105, side, view.word(source.first))
  out.two(106, side, view.word(source.end - 1))
  out.three(107, side, view.tag(source.end - 1), bucket(source.end - source.first))
  out.two(108, view.word(from), side)
  out.two(109, view.word(to - 1), side)
  out.two(110, view.tag(source.end), view.tag(source.end - 1))
  out.two(111, view.word(source.end), side)
  out.two(112, view.tag(source.first - 1), view.tag(source.first))
  out.two(113, view.word(source.first - 1), side)
}

/** What the rules say of the two. */
function rules(view: LinkView, cue: LinkSpan, source: LinkSpan, place: number, out: KeyList): void {
  const draft = view.rules.ofCue(cue)
  let relation = 15
  if (draft !== undefined) {
    const { source: wanted, steps } = sourceOf(draft)
    relation = wanted === null ? 14 : agreement(wanted, source) * 3 + Math.min(steps, 2)
  }
  out.two(120, relation, place)
  out.two(121, relation, view.rules.maker(draft))
  out.two(122, relation, source.step)
  out.two(123, relation, view.tag(source.first))
}
