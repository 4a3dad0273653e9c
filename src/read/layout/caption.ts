import type { LayoutWords } from '../../lexicon/layout-words.ts'
import { escaped } from './agencies.ts'
import type { Block } from './blocks.ts'
import { endsSentence, hasPhraseAt, holdsPhrase, openerOf } from './phrases.ts'

/** Tells captions by their look. */
export interface CaptionSigns {
  /** Whether a block is a caption, at the head of the article (where much else would be) or further down. */
  isCaption(block: Block, isHead: boolean): boolean
  /** Whether a block is nothing but the credit of a picture: "Photograph: Piet Halder". */
  isCredit(block: Block): boolean
}

/** No caption is longer. */
const longest = 600

/** Makes the recogniser of captions: they open as such, or end with a credit in brackets or after a colon. */
export function captionSigns(words: LayoutWords): CaptionSigns {
  const agencies = words.agencies.flatMap(({ codes }) => codes)
  const endsWithCredit = creditFinder(words, agencies)
  const agencyAlone = new RegExp(`[([](?:${either(agencies)})[)\\]]$`, 'u')
  const opens = (folded: string): boolean => {
    if (openerOf(folded, words.captions) !== null) return true
    const label = openerOf(folded, words.captionLabels)
    if (label !== null && /^\s*(?:[:|]|-\s)/.test(folded.slice(label.length, label.length + 4))) return true
    if (folded.includes('"')) return false
    const shown = openerOf(folded, words.shownIn)
    return (
      shown !== null &&
      holdsPhrase(folded.slice(0, 70), words.pictureWords) &&
      /^[^"]*,|^this/.test(folded.slice(0, 90))
    )
  }
  const isCaption = ({ text, folded }: Block, isHead: boolean): boolean => {
    if (folded.length > longest) return false
    if (isQuotation(text)) return false
    if (endsWithCredit(text, folded)) return isHead || folded.length < 400 || opens(folded)
    if (opens(folded)) return isHead || !endsSentence(text) || openerOf(folded, words.captions) !== null
    return isHead && folded.length < 300 && !endsSentence(text) && agencyAlone.test(folded)
  }
  const isCredit = ({ folded }: Block): boolean => {
    if (folded.length > 100) return false
    const inner = folded.replace(/^[([]|[)\]]$/g, '')
    const label = openerOf(inner, [...words.pictureWords, ...words.captionLabels])
    if (label !== null && /^\s*(?:[:|/]|by\s|\s-\s)/.test(inner.slice(label.length))) return true
    return words.pictureHolders.some((holder) => inner === holder || hasPhraseAt(inner, `© ${holder}`, 0))
  }
  return { isCaption, isCredit }
}

/** Tells whether words end with the credit of a picture: "(Photo by AP)", "[Mara Lind/AFP]", "Photograph: X". */
function creditFinder(words: LayoutWords, agencies: readonly string[]): (text: string, folded: string) => boolean {
  const pictures = either(words.pictureWords)
  const labels = either(words.captionLabels)
  const houses = either(words.pictureHolders)
  const holders = either([...words.pictureHolders, ...agencies])
  const by = either(words.creditWords)
  const inBrackets = new RegExp(
    [
      `(?:^|[^\\p{L}])(?:${pictures})(?:\\s+(?:${by})(?:\\s|:|$)|\\s*[:/|]|$)`,
      `[/|]\\s*(?:${holders})\\.?$`,
      `^(?:${holders})\\s*[/|:]`,
      `(?:^|[^\\p{L}])(?:via|${houses})(?:\\s|$)`,
    ].join('|'),
    'u',
  )
  // What is no bracket must stand after the end of a sentence, or be all there is.
  const atEnd = new RegExp(
    [
      `(?:^|[.!?)\\]"'|]\\s*|\\s)(?:${labels})(?:\\s+(?:${by}))?\\s*(?::|\\s-\\s)\\s*[^.:]{2,70}\\.?$`,
      `(?:^|[.!?)|]\\s*)(?:${holders})(?:\\s+(?:${pictures}))?\\s*/\\s*[\\p{L}. '-]{3,40}$`,
      `(?:^|[.!?)|/]\\s*|via\\s)(?:${houses})\\.?$`,
      `/\\s?(?:${holders})\\.?$`,
      '^\\s*©\\s*[^.]{2,60}$',
    ].join('|'),
    'u',
  )
  const openers = words.creditWords.map((word) => `${word} `)
  return (text, folded) => {
    const bracket = /[([]([^()[\]]{2,80})[)\]]\.?$/.exec(folded.slice(-90))
    if (bracket === null) return atEnd.test(folded.slice(-110))
    const inner = bracket[1] ?? ''
    const opener = openers.find((one) => inner.startsWith(one))
    const start = text.length - bracket[0].length + 1 + (opener?.length ?? 0)
    return inBrackets.test(inner) || (opener !== undefined && /\p{Lu}/u.test(text.charAt(start)))
  }
}

function either(phrases: readonly string[]): string {
  return phrases.map(escaped).join('|')
}

/** A paragraph of speech may end with a bracket, too: it is no caption. */
function isQuotation(text: string): boolean {
  return /^["\u201c\u00ab\u201e]/.test(text) && text.length > 80
}
