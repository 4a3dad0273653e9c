import type { Published } from '../../record/article.ts'

/** Words of an article and what they tell of its day. */
export type Reason = Published['reasons'][number]

/** Days between which an article came out, as some of its words tell; `null` where they leave that side open. */
export interface Clue {
  readonly earliest: number | null
  readonly latest: number | null
  readonly reasons: readonly Reason[]
}

/** Nobody tells a month of longer ago than so many days without its year or "last". */
export const longAgo = 300

/** One end of a window, with the words that set it. */
interface End {
  readonly day: number
  readonly reasons: readonly Reason[]
}

/** The days that all clues together leave; an end is `null` where nothing sets it. */
export interface Window {
  readonly earliest: End | null
  readonly latest: End | null
}

/** Nothing known. */
export const openWindow: Window = { earliest: null, latest: null }

/**
 * Narrows a window by clues, the surest first. A clue that would leave no day at all contradicts those before it and is
 * passed over.
 */
export function narrowed(window: Window, clues: readonly Clue[]): Window {
  return clues.reduce(narrow, window)
}

/** The words that set the two ends, in the order of the text. */
export function reasonsOf({ earliest, latest }: Window): readonly Reason[] {
  const found = [...(earliest?.reasons ?? [])]
  for (const reason of latest?.reasons ?? []) {
    if (!found.some(({ start, why }) => start === reason.start && why === reason.why)) found.push(reason)
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

function narrow(window: Window, clue: Clue): Window {
  const { reasons } = clue
  const earliest = tighter(window.earliest, clue.earliest, reasons, (day, known) => day > known)
  const latest = tighter(window.latest, clue.latest, reasons, (day, known) => day < known)
  return earliest !== null && latest !== null && earliest.day > latest.day ? window : { earliest, latest }
}

function tighter(
  known: End | null,
  day: number | null,
  reasons: readonly Reason[],
  isTighter: (day: number, known: number) => boolean,
): End | null {
  if (day === null) return known
  return known === null || isTighter(day, known.day) ? { day, reasons } : known
}
