import { WordKey } from '../../learn/word-keys.ts'
import { identity, type KeyGroup } from './key-group.ts'
import type { KeyList } from './key-list.ts'
import type { TokenView } from './token-view.ts'

/** A word alone: what its own token gets, and what it is to its neighbours. */
const words: KeyGroup = {
  reach: 4,
  bits: 14,
  identify: (view, i, id) => identity(id, view.word(i), view.column(i, WordKey.shape), view.lemma(i), view.tag(i)),
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
  identify: (view, i, id) => identity(id, view.column(i, WordKey.suffix3), view.column(i, WordKey.prefix3)),
  write: (view, i, _, out) => {
    out.one(6, view.column(i, WordKey.suffix3))
    out.one(7, view.column(i, WordKey.prefix3))
  },
}

/** Three tags in a row, with how much each of the three words is a cue. */
const tags: KeyGroup = {
  reach: 1,
  bits: 13,
  identify: (view, i, id) => {
    const three = (view.tag(i - 1) * 32 + view.tag(i)) * 32 + view.tag(i + 1)
    const cues = (view.cue(i - 1) * 256 + view.cue(i)) * 256 + view.cue(i + 1)
    return identity(id, three, cues, view.quoted(i))
  },
  write: (view, i, offset, out) => {
    const [before, tag, after] = [view.tag(i - 1), view.tag(i), view.tag(i + 1)]
    if (offset < 0) out.three(59, before, tag, after)
    else if (offset > 0) out.three(58, before, tag, after)
    else {
      const cue = view.cue(i)
      const quoted = view.quoted(i)
      out.two(55, before, tag)
      out.two(56, tag, after)
      out.three(57, before, tag, after)
      out.two(65, cue, quoted)
      out.two(66, view.cue(i - 1) * 36 + cue * 6 + view.cue(i + 1), quoted)
      out.two(67, cue, after)
      out.two(68, cue, before)
    }
  },
}

/** A base form between two tags. */
const lemmas: KeyGroup = {
  reach: 0,
  bits: 14,
  identify: (view, i, id) => identity(id, view.lemma(i), view.tag(i - 1), view.tag(i + 1)),
  write: (view, i, _, out) => {
    out.two(60, view.lemma(i), view.tag(i + 1))
    out.two(61, view.lemma(i), view.tag(i - 1))
  },
}

/** What the rules say here and beside. */
const rules: KeyGroup = {
  reach: 0,
  bits: 12,
  identify: (view, i, id) => {
    const kind = (view.tag(i) * 256 + view.cue(i)) * 2 + view.quoted(i)
    return identity(id, view.labels5(i), view.page.rules.makers[i], kind)
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

/** A word with what the rules say around it, and with how much its neighbours are cues. */
const ruledWords: KeyGroup = {
  reach: 1,
  bits: 14,
  identify: (view, i, id) => identity(id, view.word(i), view.labels5(i), view.cue(i - 1) * 256 + view.cue(i + 1)),
  write: (view, i, offset, out) => {
    const word = view.word(i)
    if (offset === 0) {
      out.two(133, view.label(i), word)
      return
    }
    out.two(offset < 0 ? 136 : 138, view.labels3(i + offset), word)
    out.two(offset < 0 ? 69 : 70, view.cue(i + offset), word)
  },
}

/** Keys of words around a token, alone and with what is known of them. */
export const wordGroups: readonly KeyGroup[] = [words, endings, tags, lemmas, rules, ruledWords]

/** Writes the keys of pairs of words, of which too many are met only once to remember them. */
export function wordPairs(view: TokenView, k: number, out: KeyList): void {
  const word = view.word(k)
  const before = view.word(k - 1)
  const after = view.word(k + 1)
  out.two(50, before, word)
  out.two(51, word, after)
  out.two(52, view.word(k - 2), before)
  out.two(53, after, view.word(k + 2))
  out.two(54, before, after)
}
