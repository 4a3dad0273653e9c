import { KeyList } from '../src/find/attribution/key-list.ts'
import { TokenKeys } from '../src/find/attribution/keys.ts'
import { lemmaKeys, type Page, pageOf } from '../src/find/attribution/page.ts'
import { SentenceSketch } from '../src/find/attribution/sentence-sketch.ts'
import { spanLabels } from '../src/find/attribution/span-finder.ts'
import { KeyClasses } from '../src/learn/key-classes.ts'
import { wordKeys, wordKeyWidth } from '../src/learn/word-keys.ts'
import { verbForms } from '../src/lexicon/en/verb-forms.ts'
import { TokenKind } from '../src/text/tokens.ts'
import type { GoldArticle } from './gold-attribution.ts'
import type { Sequences } from './sequences.ts'

/** How much every base form is a cue in the gold, 1 to 5: how often it stands inside one, of how often at all. */
export function cueClasses(articles: readonly GoldArticle[]): KeyClasses {
  const inside = new Map<number, number>()
  const all = new Map<number, number>()
  for (const { tokens, tags, labels } of articles) {
    const words = new Int32Array(tokens.count * wordKeyWidth)
    for (let i = 0; i < tokens.count; i++) {
      wordKeys(tokens.text, tokens.folded, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, words, i)
    }
    lemmaKeys(tokens, tags, words, verbForms).forEach((lemma, i) => {
      if (tokens.kinds[i] !== TokenKind.word) return
      all.set(lemma, (all.get(lemma) ?? 0) + 1)
      if (labels[i] === 3 || labels[i] === 4) inside.set(lemma, (inside.get(lemma) ?? 0) + 1)
    })
  }
  const kept = [...inside]
    .map(([lemma, count]) => [lemma, count, count / ((all.get(lemma) ?? 0) + 4)] as const)
    .filter(([, count, share]) => count >= 2 && share >= 0.02)
    .sort(([a], [b]) => a - b)
  return new KeyClasses(
    Int32Array.from(kept, ([lemma]) => lemma),
    Uint8Array.from(kept, ([, , share]) => [0.1, 0.25, 0.45, 0.7].filter((limit) => share >= limit).length + 1),
  )
}

/** The page of an article of the gold. */
export function goldPage({ tokens, tags, quotations, rules }: GoldArticle, cues: KeyClasses): Page {
  return pageOf(tokens, tags, quotations, rules, { cues, forms: verbForms })
}

/** Articles as sequences to learn from, cut into pieces of about 200 tokens where no span is cut through. */
export function spanSequences(articles: readonly GoldArticle[], cues: KeyClasses): Sequences {
  const count = articles.reduce((sum, { tokens }) => sum + tokens.count, 0)
  const offsets = new Int32Array(count + 1)
  const gold = new Uint8Array(count)
  const firsts = [0]
  const pages: Int32Array[] = []
  const out = new KeyList()
  let token = 0
  let keys = 0
  for (const article of articles) {
    const page = goldPage(article, cues)
    const writer = new TokenKeys(page, out)
    out.clear()
    gold.set(article.labels, token)
    article.tokens.sentences.forEach((_, s) => {
      const sentence = new SentenceSketch(page, s)
      for (let i = sentence.first; i <= sentence.last; i++) {
        writer.write(i, sentence)
        offsets[token + i + 1] = keys + out.count
      }
    })
    pages.push(out.keys.slice(0, out.count))
    keys += out.count
    for (const first of pieces(article.labels)) firsts.push(token + first)
    token += article.tokens.count
  }
  return { labels: spanLabels, keys: joined(pages, keys), offsets, gold, firsts: Int32Array.from(firsts) }
}

/** Where pieces of an article end: after 200 tokens or more, before a token outside all spans; at most 400. */
function pieces(labels: Uint8Array): number[] {
  const ends: number[] = []
  let from = 0
  for (let i = 1; i < labels.length; i++) {
    const isLong = i - from >= 200 && labels[i] === 0
    if (isLong || (i - from >= 400 && (labels[i] ?? 0) % 2 === 1)) {
      ends.push(i)
      from = i
    }
  }
  return [...ends, labels.length]
}

function joined(parts: readonly Int32Array[], size: number): Int32Array {
  const all = new Int32Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
