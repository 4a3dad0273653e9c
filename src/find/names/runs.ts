import { TokenKind } from '../../text/tokens.ts'
import { type Page, Shape } from './page.ts'
import { Class } from './vocabulary.ts'

/** Tokens from `first` up to, not with, `end`. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** Particles that open a name although they are written small: "bin Laden", "van der Berg". */
const openers: ReadonlySet<string> = new Set([
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  'van',
  'von',
  'ould',
  'wuld',
  'della',
  'abu',
])
/** Endings that show a compound to be an adjective ("Tehran-based"), not a name ("Jong-un"). */
const compoundEnding =
  /(?:ed|en|ing|led|run|style|born|wide|made|like|era|bound|held|backed|based|free|only|year|old|day|time)$/

/** No name has so many words; a text in capitals throughout is cut there. */
const longest = 24

/**
 * The stretches of capitalised words of the tokens `from`..`to` (one sentence), with the small words that join
 * them ("bin", "of", "&"). A run may hold several names and titles: `cuts` takes it apart.
 */
export function runs(page: Page, from: number, to: number): Run[] {
  const found: Run[] = []
  for (let i = from; i < to; i++) {
    if (!page.isCapital(i)) continue
    const first = i > from && page.shapes[i - 1] === Shape.small && openers.has(page.tokens.lower(i - 1)) ? i - 1 : i
    let end = i + 1
    const limit = Math.min(to, first + longest)
    for (let next = step(page, first, end, limit); next > end; next = step(page, first, end, limit)) end = next
    found.push({ first, end })
    i = end - 1
  }
  return found
}

/** Where the run goes on to after one more word, or `end` itself where it stops. */
function step(page: Page, first: number, end: number, to: number): number {
  if (end >= to) return end
  if (page.isCapital(end)) return end + 1
  const word = page.tokens.lower(end)
  if (isNumbered(page, end)) return end + 1
  if (word === "'" && keepsApostrophe(page, first, end)) return end + 1
  if (page.is(end, Class.particle) && page.shapes[end] === Shape.small) return afterParticles(page, first, end, to)
  if (word === '&') return capitalAt(page, end + 1, to) ? end + 2 : end
  if (word === 'of' || word === 'for') return afterOf(page, first, end, to)
  if (word === 'and') return afterAnd(page, first, end, to)
  if (word === ']') return afterBracket(page, first, end, to)
  if (word === '-') return afterHyphen(page, first, end, to)
  return end
}

/** "Gate 2", "Camp 4": a number after a noun of places. */
function isNumbered(page: Page, end: number): boolean {
  return (
    page.tokens.kinds[end] === TokenKind.number &&
    page.is(end - 1, Class.placeNoun) &&
    /^\d{1,3}$/.test(page.tokens.lower(end))
  )
}

/** "al-Mirfa'": an apostrophe that stands for a letter at the end of an Arabic name, and closes no quotation. */
function keepsApostrophe(page: Page, first: number, end: number): boolean {
  const { tokens } = page
  if (tokens.starts[end] !== tokens.ends[end - 1] || !/^[ae]l-.*[aiu]$/.test(tokens.lower(end - 1))) return false
  for (let i = first; i >= Math.max(page.sentenceStart(first), first - 40); i--) {
    if (tokens.lower(i) === "'" && tokens.starts[i + 1] === tokens.ends[i]) return false
  }
  return true
}

const capitalAt = (page: Page, i: number, to: number): boolean => i < to && page.isCapital(i)

function afterParticles(page: Page, first: number, end: number, to: number): number {
  // After a title or a lone opener the small word is a word of the language ("President de facto").
  if (page.is(end - 1, Class.role | Class.rank | Class.common) && end - first === 1) return end
  const second = capitalAt(page, end + 1, to)
  if (second) return end + 2
  return page.is(end + 1, Class.particle) && capitalAt(page, end + 2, to) ? end + 3 : end
}

/** "Ministry of Defence", "Centre for Strategic Studies", "Movement of the Oppressed". */
function afterOf(page: Page, first: number, end: number, to: number): number {
  const isNoun = page.is(end - 1, Class.organisationNoun | Class.placeNoun | Class.organisationHead | Class.placeHead)
  if (!isNoun || page.is(end - 1, Class.role | Class.rank)) return end
  // A lone noun at the head of a sentence ("Forces of …") joins only what it joins inside one too.
  if (page.opens(first) && end - first === 1 && !page.inside.has(page.tokens.lower(first))) {
    if (!isOfficeNoun.has(page.tokens.lower(first))) return end
  }
  const next = page.tokens.lower(end + 1) === 'the' ? end + 2 : end + 1
  return capitalAt(page, next, to) ? next + 1 : end
}

const isOfficeNoun: ReadonlySet<string> = new Set(
  'ministry university bank department bureau institute office court union association federation republic house college academy'.split(
    ' ',
  ),
)

/** "Ministry of Trade and Industry", "Economic and Financial Crimes Commission". */
function afterAnd(page: Page, first: number, end: number, to: number): number {
  const next = end + 1
  if (!capitalAt(page, next, to) || page.is(next, Class.given | Class.country | Class.place | Class.organisation))
    return end
  if (page.is(next, Class.demonym | Class.role | Class.rank | Class.honorific)) return end
  if (page.is(end - 1, Class.organisationNoun | Class.placeNoun) && !hasOf(page, first, end)) return end
  if (hasOf(page, first, end)) return isPortfolio(page, next) ? next + 1 : end
  // Before a noun of organisations that closes the run: both words belong to it.
  for (let i = next; i < Math.min(to, next + 4) && page.isCapital(i); i++) {
    if (!page.is(i, Class.organisationNoun)) continue
    return isAdjective(page, end - 1) && isAdjective(page, next) ? next + 1 : end
  }
  return end
}

function hasOf(page: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = page.tokens.lower(i)
    if (word === 'of' || word === 'for') return page.is(first, Class.organisationNoun)
  }
  return false
}

/** A word of a ministry's field: one that dictionaries hold. */
function isPortfolio(page: Page, i: number): boolean {
  return (
    page.is(i, Class.roleModifier | Class.common) ||
    /(?:tion|ment|ing|ity|ics|ies|ture|ance|ence|airs|ion)$/.test(page.tokens.lower(i))
  )
}

function isAdjective(page: Page, i: number): boolean {
  if (page.is(i, Class.otherName | Class.demonym)) return false
  return (
    page.is(i, Class.roleModifier | Class.common) ||
    /(?:al|ic|ary|ive|ism|ics|ity|ing|ment|tion|ture|ance|s)$/.test(page.tokens.lower(i))
  )
}

/** "[US President Joe] Biden": a bracket that closes inside a name. */
function afterBracket(page: Page, first: number, end: number, to: number): number {
  if (!capitalAt(page, end + 1, to)) return end
  for (let i = first; i >= Math.max(0, first - 12); i--) {
    const word = page.tokens.lower(i)
    if (word === '[') return end + 2
    if (word === ']') return end
  }
  return end
}

const notSurname = Class.place | Class.country | Class.organisation | Class.common | Class.function | Class.demonym

/** "Kim Jong-un": the tokeniser has split at the small syllable; "Iran-backed" stays apart. */
function afterHyphen(page: Page, first: number, end: number, to: number): number {
  const next = end + 1
  if (
    next >= to ||
    page.tokens.starts[end] !== page.tokens.ends[end - 1] ||
    page.tokens.starts[next] !== page.tokens.ends[end]
  )
    return end
  if (page.tokens.kinds[next] !== TokenKind.word || page.shapes[next] !== Shape.small || end - first < 2) return end
  const word = page.tokens.lower(next)
  if (word.length > 5 || compoundEnding.test(word)) return end
  if (page.is(end - 2, notSurname) && !page.is(end - 2, Class.familyFirst)) return end
  return next + 1
}
