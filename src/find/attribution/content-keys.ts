import type { Draft } from '../statements/drafts.ts'
import type { KeyList } from './key-list.ts'
import { wordsKey } from './link-steps.ts'
import type { LinkSpan, LinkView } from './link-view.ts'
import { QuoteBit } from './quotes.ts'
import { agreement, contentAgreement } from './rule-links.ts'
import { bucket } from './sentence-sketch.ts'

/** Writes what tells whether a content is none, or belongs to no cue. */
export function contentAloneKeys(view: LinkView, content: LinkSpan, out: KeyList): void {
  const { first, end, rivals } = content
  const chance = content.step
  const marks = view.mark(first, QuoteBit.opens) * 2 + view.mark(end - 1, QuoteBit.closes)
  const length = bucket(end - first)
  const draft = view.rules.ofContent(content)
  const own = draft === undefined ? 0 : 1 + Number(draft.cue.length > 0)
  const begun = view.sentenceFirst(first)
  const cues = Math.min(2, view.cuesBetween(begun, view.sentenceEnd(first)))
  out.one(1, 0)
  out.one(2, marks)
  out.two(3, length, marks)
  out.one(4, view.word(first))
  out.one(5, view.tag(first))
  out.two(6, cues, marks >> 1)
  out.two(7, chance, cues)
  out.two(8, own, chance)
  out.one(9, view.word(first - 1))
  out.two(10, own, view.rules.maker(draft))
  out.two(11, cues, first === begun ? 1 : 0)
  out.two(12, own, rivals)
  out.two(13, draft === undefined ? 4 : contentAgreement(draft, content), rivals)
  borders(view, content, marks, out)
}

/** What stands at the borders of a content and inside. */
function borders(view: LinkView, { first, end, rivals, step }: LinkSpan, marks: number, out: KeyList): void {
  const rest = Math.min(3, Math.max(0, view.sentenceEnd(end - 1) - end))
  const sentences = Math.min(2, view.sentence(end - 1) - view.sentence(first))
  const opens = marks >> 1
  out.three(14, rest, sentences, marks)
  out.two(15, view.word(end), rest)
  out.three(16, view.tag(end - 1), view.tag(end), view.tag(end + 1))
  out.two(17, Math.min(3, view.commasBetween(first, end)), rest)
  out.three(18, Math.min(3, view.cuesBetween(first, end)), Math.min(1, view.sourcesBetween(first, end)), opens)
  out.three(19, Math.min(3, view.verbsBetween(first, end)), bucket(end - first), opens)
  out.three(20, rivals, step, rest)
  out.two(21, view.word(end - 1), rest)
  out.two(22, view.tag(first - 1), view.tag(first))
}

/** Writes what tells whether a content belongs to a cue. `rank` is how many cues on that side are nearer. */
export function contentCueKeys(view: LinkView, content: LinkSpan, cue: LinkSpan, rank: number, out: KeyList): void {
  const side = cue.first < content.first ? 0 : 1 + Number(cue.first >= content.end)
  const from = side === 0 ? cue.end : content.end
  const to = side === 0 ? content.first : cue.first
  const near = side === 0 ? content.first : content.end - 1
  const same = view.sentence(cue.first) === view.sentence(near) ? 1 : 0
  const paragraphs = Math.min(2, Math.abs(view.paragraph(cue.first) - view.paragraph(near)))
  const place = side * 8 + same * 4 + paragraphs
  wordsOf(view, content, cue, side, from, to, out)
  ways(view, content, cue, place, from, to, rank, out)
  rules(view, content, cue, place, out)
}

function wordsOf(
  view: LinkView,
  { first }: LinkSpan,
  cue: LinkSpan,
  side: number,
  from: number,
  to: number,
  out: KeyList,
): void {
  const lemma = view.lemma(cue.end - 1)
  out.two(30, side, lemma)
  out.three(31, side, lemma, bucket(Math.max(0, to - from)))
  out.two(32, side, wordsKey(view, from, to, 3))
  out.two(33, view.word(first), lemma)
  out.two(34, view.word(first), side)
  out.two(35, side, view.tag(cue.first - 1))
  out.two(36, side, view.word(cue.end))
  out.two(37, side, view.word(to - 1))
  out.two(38, side, view.word(from))
  out.three(39, side, view.word(cue.first - 1), lemma)
}

function ways(
  view: LinkView,
  content: LinkSpan,
  cue: LinkSpan,
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
  const opens = view.mark(content.first, QuoteBit.opens)
  const closes = view.mark(content.end - 1, QuoteBit.closes)
  const head = cue.end - 1
  out.one(40, place >> 3)
  out.two(41, place >> 3, gap)
  out.two(42, place, (cues * 3 + sources) * 3 + contents)
  out.one(43, place)
  out.three(44, opens * 2 + closes, place, gap)
  out.three(45, view.quoted(cue.first), opens, place)
  out.two(46, Math.min(rank, 3), place)
  out.two(47, view.strength(cue), place)
  out.three(48, place, gap, cues * 2 + opens)
  out.two(49, place, view.tag(head))
  out.three(50, sources, place, opens)
  out.two(51, view.ing(head), place)
  out.three(52, Math.min(3, view.commasBetween(from, to)), place, sources)
  out.three(53, Math.min(3, view.verbsBetween(from, to)), place, gap)
  out.three(54, cue.step, place, Math.min(rank, 1))
  out.two(55, content.step, place)
}

/** Whether some words of a draft's cue are among those of a span. */
function hasCue({ cue }: Draft, span: LinkSpan): boolean {
  for (const one of cue) if (agreement(one, span) > 0) return true
  return false
}

/** What the rules say of the two. */
function rules(view: LinkView, content: LinkSpan, cue: LinkSpan, place: number, out: KeyList): void {
  const draft = view.rules.ofCue(cue)
  const own = view.rules.ofContent(content)
  const fits = draft === undefined ? 4 : contentAgreement(draft, content)
  let claims = 3
  if (own === undefined) claims = 0
  else if (own.cue.length === 0) claims = 1
  else if (hasCue(own, cue)) claims = 2
  const relation = fits * 4 + claims
  out.two(60, relation, place)
  out.two(61, relation, view.rules.maker(draft))
  out.two(62, relation, view.rules.maker(own))
  out.three(63, relation, content.step, cue.step)
  out.two(64, relation, draft?.within === null ? 0 : 1)
}
