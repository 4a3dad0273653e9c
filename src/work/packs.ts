import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ArticleText } from '../record/article.ts'
import type { TextId } from '../record/ids.ts'
import { plainJson } from '../store/findings.ts'
import { createMemory, type Memory } from '../story/memory.ts'

/**
 * What is known of one article by itself, deflated: entries of a key and a value. The first article's pack also holds
 * what a stage has noted of several together (what pairs of them share), so that one more article is compared with
 * the others and these not with each other again. Where that article leaves the story, it is found again.
 */
export type Pack = Uint8Array

/** A pack that an article has now. `place`: the article's place in the list. */
export interface NewPack {
  readonly place: number
  readonly pack: Pack
}

type Entry = readonly [key: string, value: unknown]

/** A memory that begins with the packs of articles and notes what becomes known of them. */
export class PackedMemory implements Memory {
  readonly #memory = createMemory()
  readonly #used = new Map<string, Entry[]>()
  readonly #made = new Map<string, Entry[]>()
  readonly #known = new Map<string, { readonly text: string; readonly entry: Entry }>()
  readonly #first: string

  /** `packs`: one for each article, or `undefined` where there is none yet. */
  constructor(articles: readonly ArticleText[], packs: readonly (Pack | undefined)[]) {
    this.#first = articles[0]?.textId ?? ''
    for (const [place, { textId }] of articles.entries()) {
      const pack = packs[place]
      if (pack === undefined) continue
      for (const entry of unpacked(pack)) this.#known.set(entry[0], { text: textId, entry })
    }
  }

  get(key: string): unknown {
    const known = this.#known.get(key)
    if (known === undefined) return this.#memory.get(key)
    listed(this.#used, known.text).push(known.entry)
    return known.entry[1]
  }

  set(key: string, value: unknown, texts: readonly TextId[]): void {
    this.#memory.set(key, value, [])
    const [text, another] = texts
    if (text !== undefined && another === undefined) listed(this.#made, text).push([key, value])
    // Of what is noted without a text only lists are small; the others are made of one article's words, and as soon again.
    if (text === undefined && Array.isArray(value)) listed(this.#made, this.#first).push([key, value])
  }

  /** The packs of the articles of which something is new: what was asked for and what was made. Values that are no plain data stay out. */
  packs(articles: readonly ArticleText[]): NewPack[] {
    return articles.flatMap(({ textId }, place) => {
      const made = (this.#made.get(textId) ?? []).flatMap(([key, value]) => {
        const json = plainJson(value)
        return json === undefined ? [] : [`[${JSON.stringify(key)},${json}]`]
      })
      if (made.length === 0) return []
      const used = new Map(this.#used.get(textId))
      const entries = [...[...used].map((entry) => JSON.stringify(entry)), ...made]
      return [{ place, pack: deflateRawSync(`[${entries.join(',')}]`, { level: 1 }) }]
    })
  }
}

/** The entries of a pack; none where it is damaged, because all of it can be made again. */
function unpacked(pack: Pack): readonly Entry[] {
  try {
    return JSON.parse(inflateRawSync(pack).toString('utf8')) as readonly Entry[]
  } catch {
    return []
  }
}

function listed(lists: Map<string, Entry[]>, key: string): Entry[] {
  const known = lists.get(key)
  if (known !== undefined) return known
  const made: Entry[] = []
  lists.set(key, made)
  return made
}
