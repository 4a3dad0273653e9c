import type { PartKind } from '../../record/record.ts'
import type { Block } from './blocks.ts'
import { breadcrumbOf } from './breadcrumb.ts'
import { bylineOf, headByline } from './byline.ts'
import { datelineOf } from './dateline.ts'
import { isPageLine } from './page-line.ts'
import { isPersonName } from './person-name.ts'
import { endsSentence } from './phrases.ts'
import { publishedLine } from './published-line.ts'
import type { Sheet } from './sheet.ts'
import type { Signs } from './signs.ts'
import { bareWords, isGivenTitle, isTitleCase, isTitleLike } from './title.ts'
import { isTranscript } from './transcript.ts'

/** Blocks before the story that are looked at; a head is never longer. */
const longestHead = 24

/**
 * Gives the blocks above the story their kinds, from the top: path, title, lead, byline, day, picture, lines of
 * the page. It ends at the first block that is none of these, which is where the story begins.
 */
export function labelHead(sheet: Sheet, signs: Signs, givenTitle: string | null): void {
  const head = new Head(sheet, signs, givenTitle === null ? '' : bareWords(givenTitle))
  let i = 0
  while (i < sheet.blocks.length && i < longestHead) {
    const kind = head.kindOf(i)
    if (kind === null) break
    sheet.kinds[i++] = kind
  }
  sheet.body = i
}

class Head {
  readonly #sheet: Sheet
  readonly #signs: Signs
  /** The number of the block that has the given title's words, if one of the first has. */
  readonly #known: number

  constructor(sheet: Sheet, signs: Signs, given: string) {
    this.#sheet = sheet
    this.#signs = signs
    this.#known =
      given === '' ? -1 : sheet.blocks.slice(0, longestHead).findIndex((block) => isGivenTitle(block, given))
  }

  /** The kind of a block of the head, or `null` where the story begins. */
  kindOf(i: number): PartKind | null {
    const block = this.#sheet.blocks[i]
    if (block === undefined) return null
    if (i === this.#known || this.#repeatsTitle(block)) return this.#title(i)
    const plain = this.#plainKind(block, i)
    if (plain !== null) return plain
    if (datelineOf(block, this.#signs) !== null) return null
    return this.#sheet.title === null ? this.#beforeTitle(block, i) : this.#afterTitle(block, i)
  }

  /** What shows by its own look, before and after the title. */
  #plainKind(block: Block, i: number): PartKind | null {
    const { words, days, captions } = this.#signs
    const path = breadcrumbOf(block, words)
    if (path !== null && (this.#sheet.section === null || path.length > 1)) {
      this.#sheet.section ??= path
      return 'breadcrumb'
    }
    const published = publishedLine(block, words, days)
    if (published !== null) {
      if (published.stated !== null) this.#sheet.stated.push(published.stated)
      return 'byline'
    }
    if (this.#isByline(block)) return 'byline'
    if (isPageLine(block, words)) return 'boilerplate'
    if (captions.isCaption(block, true) || captions.isCredit(block)) return 'caption'
    const next = this.#sheet.blocks[i + 1]
    const hasCreditBelow = next !== undefined && captions.isCredit(next)
    return hasCreditBelow && this.#sheet.title !== null && block.text.length < 300 ? 'caption' : null
  }

  #isByline(block: Block): boolean {
    const byline = bylineOf(block, this.#signs)
    if (byline === null) return false
    this.#sheet.bylines.push(byline)
    const day = this.#signs.days(block.folded)
    if (day?.day != null) {
      const { start } = block.at
      this.#sheet.stated.push({ start: start + day.start, end: start + day.end, day: day.day, by: 'byline' })
    }
    return true
  }

  #beforeTitle(block: Block, i: number): PartKind | null {
    const next = this.#sheet.blocks[i + 1]
    if (next === undefined) return null
    // The title that was given stands further down: what is above it is a line of the page.
    if (this.#known > i) return block.text.length < 120 ? 'boilerplate' : null
    if (isTranscript(this.#sheet.blocks, i)) return null
    if (this.#isBareName(block, i)) return 'byline'
    return isTitleLike(block, next, this.#signs.words) ? this.#title(i) : null
  }

  #afterTitle(block: Block, i: number): PartKind | null {
    if (this.#isBareName(block, i)) return 'byline'
    return this.#isSubtitle(block, i) ? 'subtitle' : null
  }

  #title(i: number): PartKind {
    this.#sheet.title ??= i
    return 'title'
  }

  #repeatsTitle(block: Block): boolean {
    const title = this.#sheet.title === null ? undefined : this.#sheet.blocks[this.#sheet.title]
    return title !== undefined && isGivenTitle(block, bareWords(title.text))
  }

  /** A name on a line of its own: none of its words stands in the story, as the words of a short title would. */
  #isBareName(block: Block, i: number): boolean {
    const { words } = this.#signs
    if (block.text.length > 40 || endsSentence(block.text) || !isPersonName(block.text, words)) return false
    const names = bareWords(block.text)
      .split(' ')
      .filter((word) => word.length > 2)
    const below = bareWords(
      this.#sheet.blocks
        .slice(i + 1, i + 40)
        .map(({ text }) => text.slice(0, 2000))
        .join(' '),
    )
    const known = new Set(below.split(' '))
    if (names.some((name) => known.has(name))) return false
    this.#sheet.bylines.push({ names: [block.at], outlets: [] })
    return true
  }

  /** A lead between the title and what surely comes after leads, or one that ends without full stop. */
  #isSubtitle(block: Block, i: number): boolean {
    const { text } = block
    const next = this.#sheet.blocks[i + 1]
    if (next === undefined || text.length > 320 || /^["\u201c]/.test(text)) return false
    if (this.#startsByline(next)) return true
    if (text.length <= 250 && datelineOf(next, this.#signs) !== null) return true
    if (text.length > 200 || /:$/.test(text)) return false
    if (!endsSentence(text)) return next.text.length > text.length || this.#signs.captions.isCaption(next, true)
    return isTitleCase(text) && next.text.length > text.length
  }

  #startsByline(block: Block): boolean {
    const { words, days } = this.#signs
    const isNamed = headByline(block, this.#signs) !== null || publishedLine(block, words, days) !== null
    return isNamed || (block.text.length <= 30 && isPersonName(block.text, words))
  }
}
