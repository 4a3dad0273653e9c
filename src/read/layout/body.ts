import type { PartKind } from '../../record/record.ts'
import type { Block } from './blocks.ts'
import { datelineOf } from './dateline.ts'
import { isPageLine, opensList } from './page-line.ts'
import { endsSentence, wordCount } from './phrases.ts'
import type { Sheet } from './sheet.ts'
import type { Signs } from './signs.ts'
import { labelTail } from './tail.ts'
import { isTranscript } from './transcript.ts'

/** Gives the blocks of the story their kinds, and those after it. */
export function labelBody(sheet: Sheet, signs: Signs): void {
  const first = sheet.blocks[sheet.body]
  if (first !== undefined) {
    const found = datelineOf(first, signs)
    if (found !== null && !(found.isColon && isTranscript(sheet.blocks, sheet.body))) {
      sheet.dateline = { ...found, block: sheet.body }
      if (found.day?.day != null) {
        const { start } = first.at
        const { day } = found.day
        sheet.stated.push({ start: start + found.day.start, end: start + found.day.end, day, by: 'dateline' })
      }
    }
  }
  for (let i = sheet.body; i < sheet.blocks.length; i++) sheet.kinds[i] = kindOf(sheet, signs, i)
  labelTail(sheet, signs)
  labelHeadings(sheet)
}

function kindOf(sheet: Sheet, signs: Signs, i: number): PartKind {
  const block = sheet.blocks[i]
  if (block === undefined || sheet.dateline?.block === i) return 'paragraph'
  const { captions, words } = signs
  if (isPageLine(block, words)) return 'boilerplate'
  if (isListed(sheet, signs, i, block)) return 'boilerplate'
  if (captions.isCaption(block, false) || captions.isCredit(block)) return 'caption'
  const next = sheet.blocks[i + 1]
  if (next !== undefined && captions.isCredit(next) && block.text.length < 300 && !endsSentence(block.text))
    return 'caption'
  return 'paragraph'
}

/** A short line under "Related stories" or "Read more:", and the lines under it. */
function isListed(sheet: Sheet, signs: Signs, i: number, block: Block): boolean {
  if (block.text.length > 150 || endsSentence(block.text) || sheet.kinds[i - 1] !== 'boilerplate') return false
  const above = sheet.blocks[i - 1]
  return above !== undefined && opensList(above, signs.words)
}

/** A short line without full stop between paragraphs, that opens as a title does. */
function labelHeadings({ blocks, kinds, body }: Sheet): void {
  for (let i = body; i < blocks.length; i++) {
    const block = blocks[i]
    if (block === undefined || kinds[i] !== 'paragraph' || isInList(blocks[i - 1])) continue
    if (/^#{1,6}\s/.test(block.text) && block.text.length < 200) kinds[i] = 'heading'
    else if (isHeadingLike(block) && hasStoryBelow(blocks, kinds, i) && !isTranscript(blocks, i)) kinds[i] = 'heading'
  }
}

/** Whether a block promises more: the lines of a list end with semicolons, what comes before one with a colon. */
function isInList(above: Block | undefined): boolean {
  return above !== undefined && /[;:,]$|;\s+\p{L}{2,3}$/u.test(above.text.slice(-8))
}

function isHeadingLike({ text }: Block): boolean {
  if (text.length > 90 || wordCount(text, 15) > 14) return false
  // Whole quoted sentences are speech, and so are those whose quotation mark closes here only.
  if (/[.!?\u2026]["\u201d\u2019\u00bb]$/.test(text) || /^[^"\u201c]*["\u201d]$/.test(text)) return false
  if (/;\s+\p{L}{2,3}$/u.test(text.slice(-8)) || /^["\u201c][^"\u201d]*$/.test(text)) return false
  // Longer questions, exclamations and the questions of interviews are part of the story.
  if (/!$/.test(text) || (/\?$/.test(text) && (text.length > 60 || /^Q\b/.test(text)))) return false
  if (/[.:;,\u2026]["'\u201d\u2019)\]]{0,2}$/.test(text)) return /\b[ap]\.m\.$/.test(text) && text.length < 12
  return /^["'\u201c\u2018\u00ab([*_]{0,3}[\p{Lu}\p{N}]/u.test(text) && !/^[-\u2013\u2014\u2022*]\s/.test(text)
}

/** The next block must be a longer paragraph: short lines in a row are a list, and the last line is no heading. */
function hasStoryBelow(blocks: readonly Block[], kinds: readonly (PartKind | undefined)[], i: number): boolean {
  const below = kinds[i + 1] === 'caption' ? i + 2 : i + 1
  const next = blocks[below]
  return next !== undefined && kinds[below] === 'paragraph' && !isHeadingLike(next) && next.text.length > 60
}
