import { WordKey } from '../../learn/word-keys.ts'
import { identity, type KeyGroup } from './key-group.ts'
import type { KeyList } from './key-list.ts'
import type { TokenView } from './token-view.ts'

/** A word alone: what its own token gets, and what it is to its neighbours. */
const words: KeyGroup = {
  reach: 4,
  bits: 14,
  identify: (view, i, ids, at) =>
    identity(ids, at, view.word(i), view.column(i, WordKey.shape), view.lemma(i), view.tag(i)),
  write: (view, i, offset, out) => {
    const word = view.word(i)
    const lemma = view.lemma(i)
    const tag = view.tag(i)
    const away = Math.abs(offset)
    if (offset === 0) {
      out.one(1, 0)
      out.one(2, word)
      out.one(3, lemma)
      out.one(4, tag)
      out.one(5, view.column(i, WordKey.shape))
      return
    }
    const side = offset > 0 ? 0 : 10
    out.one(10 + side + away, tag)
    if (away <= 3) out.one(30 + side + away, word)
    if (away === 1) out.one(offset > 0 ? 15 : 16, lemma)
  },
}

/** How a word begins and ends. */
const endings: KeyGroup = {
  reach: 0,
  bits: 13,
  identify: (view, i, ids, at) => identity(ids, at, view.column(i, WordKey.suffix3), view.column(i, WordKey.prefix3)),
  write: (view, i, _, out) => {
    out.one(6, view.column(i, WordKey.suffix3))
    out.one(7, view.column(i, WordKey.prefix3))
  },
}

/** Three tags in a row. */
const tags: KeyGroup = {
  reach: 1,
  bits: 13,
  identify: (view, i, ids, at) => identity(ids, at, view.tag(i - 1), view.tag(i), view.tag(i + 1)),
  write: (view, i, offset, out) => {
    const before = view.tag(i - 1)
    const tag = view.tag(i)
    const after = view.tag(i + 1)
    if (offset < 0) out.three(59, before, tag, after)
    else if (offset > 0) out.three(58, before, tag, after)
    else {
      out.two(55, before, tag)
      out.two(56, tag, after)
      out.three(57, before, tag, after)
    }
  },
}

/** How much a word and its neighbours are cues, between two tags. */
const cues: KeyGroup = {
  reach: 0,
  bits: 12,
  identify: (view, i, ids, at) => {
    const around = view.cue(i - 1) * 256 + view.cue(i + 1)
    return identity(ids, at, view.tag(i - 1) * 32 + view.tag(i + 1), around, view.cue(i), view.quoted(i))
  },
  write: (view, i, _, out) => {
    const cue = view.cue(i)
    const quoted = view.quoted(i)
    out.two(65, cue, quoted)
    out.two(66, view.cue(i - 1) * 36 + cue * 6 + view.cue(i + 1), quoted)
    out.two(67, cue, view.tag(i + 1))
    out.two(68, cue, view.tag(i - 1))
  },
}

/** What the rules say here and beside. */
const rules: KeyGroup = {
  reach: 0,
  bits: 12,
  identify: (view, i, ids, at) => {
    const kind = (view.tag(i) * 256 + view.cue(i)) * 2 + view.quoted(i)
    return identity(ids, at, view.labels5(i), view.page.rules.makers[i], kind)
  },
  write: (view, i, _, out) => {
    const own = view.label(i)
    const around = view.labels3(i)
    out.one(130, own)
    out.one(131, around)
    out.two(132, around, view.page.rules.makers[i] ?? 0)
    out.two(134, around, view.tag(i))
    out.three(135, view.label(i - 2), around, view.label(i + 2))
    out.two(137, around, view.cue(i) * 2 + view.quoted(i))
  },
}

/** Groups of keys of words around a token, alone and with what is known of them. */
export const wordGroups: readonly KeyGroup[] = [words, endings, tags, cues, rules]

/** Writes the keys of words with what is beside them, of which too many are met only once to remember them. */
export function wordPairs(view: TokenView, k: number, out: KeyList): void {
  const word = view.word(k)
  const before = view.word(k - 1)
  const after = view.word(k + 1)
  const lemma = view.lemma(k)
  const cue = view.cue(k)
  const labels = view.labels3(k)
  out.two(50, before, word)
  out.two(51, word, after)
  out.two(52, view.word(k - 2), before)
  out.two(53, after, view.word(k + 2))
  out.two(54, before, after)
  out.two(60, lemma, view.tag(k + 1))
  out.two(61, lemma, view.tag(k - 1))
  out.two(69, cue, after)
  out.two(70, cue, before)
  out.two(133, view.label(k), word)
  out.two(136, labels, after)
  out.two(138, labels, before)
}
