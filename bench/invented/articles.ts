import { type ArticleText, articleText } from '../../src/record/article.ts'
import { type Cast, castOf, name } from './cast.ts'
import { Chance } from './chance.ts'
import { edited, editRates, type Plant } from './plants.ts'
import { sentence } from './sentences.ts'

/** An invented article, its story, and the passages that were copied into it. */
export interface Invented {
  readonly article: ArticleText
  readonly story: number
  readonly plants: readonly Plant[]
}

/** How many articles the stories have, in turn: many small ones, some large ones. */
const storySizes = [4, 9, 2, 24, 6, 1, 60, 3, 12, 5, 1, 30, 7, 2, 120, 8, 3, 16] as const
/** Stories that come in at the same time, their articles mixed. */
const atOnce = 24
/** The share of articles that hold a copy of a passage of their own story, and of another one. */
const copying = { within: 0.35, across: 0.06 }
const outlets = 60

interface Draft extends Invented {
  /** The paragraphs, as spans of the text, that may be copied. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

/** So many articles, the same for the same seed, made one after another and not kept. About 400 words each. */
export function* invented(count: number, seed: number): Generator<Invented> {
  const chance = new Chance(seed)
  const houses = housesOf(chance)
  let made = 0
  let story = 0
  let earlier: readonly Draft[] = []
  while (made < count) {
    const block: Draft[][] = []
    for (let i = 0; i < atOnce; i++) block.push(storyOf(chance, story++, houses, earlier))
    for (const draft of mixed(chance, block)) {
      if (made++ < count) yield draft
    }
    earlier = chance.some(block.flat(), 100)
  }
}

/** One story of so many articles, which share people, places, offices and words, the same for the same seed; in the order of their days. */
export function inventedStory(count: number, seed: number): ArticleText[] {
  const chance = new Chance(seed)
  return storyOf(chance, 0, housesOf(chance), [], count).map(({ article }) => article)
}

const housesOf = (chance: Chance): string[] => Array.from({ length: outlets }, () => `${name(chance, 2)} Courier`)

function storyOf(
  chance: Chance,
  story: number,
  houses: readonly string[],
  others: readonly Draft[],
  size: number = storySizes[story % storySizes.length] ?? 1,
): Draft[] {
  const cast = castOf(chance)
  const drafts: Draft[] = []
  const firstDay = Date.UTC(2019, 0, 1) + chance.below(900) * 86_400_000
  for (let i = 0; i < size; i++) {
    // A story of a hundred articles lasts some weeks.
    const date = new Date(firstDay + Math.floor((i / 5) * 86_400_000)).toISOString().slice(0, 10)
    const from = [
      ...(drafts.length > 0 && chance.is(copying.within) ? [chance.one(drafts)] : []),
      ...(others.length > 0 && chance.is(copying.across) ? [chance.one(others)] : []),
    ]
    drafts.push(draftOf(chance, cast, { id: `story-${story}/${i}`, story, date, outlet: chance.one(houses), from }))
  }
  return drafts
}

interface Order {
  readonly id: string
  readonly story: number
  readonly date: string
  readonly outlet: string
  readonly from: readonly Draft[]
}

function draftOf(chance: Chance, cast: Cast, { id, story, date, outlet, from }: Order): Draft {
  const pieces: { text: string; copy?: Omit<Plant, 'start' | 'end'> }[] = []
  const paragraphs = 9 + chance.below(6)
  for (let i = 0; i < paragraphs; i++) {
    const sentences = Array.from({ length: 2 + chance.below(2) }, () => sentence(chance, cast))
    pieces.push({ text: sentences.join(' ') })
  }
  for (const source of from) pieces.splice(1 + chance.below(pieces.length), 0, copyOf(chance, source))
  let text = `${headline(sentence(chance, cast))}\n\n`
  const spans: { start: number; end: number }[] = []
  const plants: Plant[] = []
  for (const { text: words, copy } of pieces) {
    const at = { start: text.length, end: text.length + words.length }
    if (copy === undefined) spans.push(at)
    else plants.push({ ...copy, ...at })
    text += `${words}\n\n`
  }
  return { article: articleText(text, { id }, { outlet, date }), story, plants, paragraphs: spans }
}

/** A copy of one paragraph, or of a part of it, of 20 words or more. */
function copyOf(chance: Chance, { article, paragraphs }: Draft): { text: string; copy: Omit<Plant, 'start' | 'end'> } {
  const source = chance.one(paragraphs)
  const rate = chance.one(editRates)
  return {
    text: edited(chance, article.text.slice(source.start, source.end), rate),
    copy: { from: article.id, source, rate },
  }
}

function headline(words: string): string {
  return words.replace(/[“”.]/g, '').split(' ').slice(0, 9).join(' ')
}

/** The articles of several stories as they come in: each story in its order, the stories mixed. */
function mixed(chance: Chance, stories: readonly (readonly Draft[])[]): Draft[] {
  const left = stories.map((story) => [...story].reverse())
  const order: Draft[] = []
  while (left.length > 0) {
    const i = chance.below(left.length)
    const next = left[i]?.pop()
    if (next === undefined) left.splice(i, 1)
    else order.push(next)
  }
  return order
}
