import type { PartKind } from '../../record/record.ts'
import type { ArticleStage } from '../../record/stage.ts'
import { according } from './according.ts'
import { cite } from './cited.ts'
import { continueQuotations } from './continued.ts'
import { contentTokens, type Draft } from './drafts.ts'
import { estimate } from './estimates.ts'
import { finished } from './finished.ts'
import { type Group, groupAt, takes } from './groups.ts'
import { headlineColon, NamesInBody } from './headline.ts'
import { introduced } from './introduced.ts'
import { kindOf } from './kinds.ts'
import { bySaying, opening } from './means.ts'
import { namesInPassing, naming } from './naming.ts'
import { nest } from './nesting.ts'
import { markOutlets } from './outlets.ts'
import { Page } from './page.ts'
import { passive } from './passives.ts'
import { quoting } from './quoted-as.ts'
import { relay } from './relays.ts'
import { reported } from './reported.ts'
import { RuleWords } from './rule-words.ts'
import { settle } from './settings.ts'
import { sharing } from './shared.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import { type Unit, unitsInside, unitsOf } from './units.ts'
import { Frame } from './verbs.ts'
import type { StatementWords } from './words.ts'

/** Finds who says what, by rules: words that attribute, quotation marks, and the order of a sentence. */
export function statements(
  words: StatementWords,
): ArticleStage<'layout' | 'tokens' | 'parts' | 'quotations' | 'expressions', 'statements'> {
  const rules = new RuleWords(words)
  return {
    scope: 'article',
    name: 'statements',
    version: 3,
    reads: ['layout', 'tokens', 'parts', 'quotations', 'expressions'],
    writes: 'statements',
    run: (view) => {
      const page = new Page({
        tokens: view.layer('tokens'),
        parts: view.layer('parts'),
        quotations: view.layer('quotations'),
        expressions: view.layer('expressions'),
        table: rules.table,
      })
      markOutlets(page, view.layer('layout').outlet?.name ?? null)
      const drafts = draftsOf(page, rules)
      relay(page, drafts, rules.relayVerbs)
      settle(page, drafts)
      return finished(page, view.article, drafts)
    },
  }
}

/** Parts in which nobody speaks. */
const silent: ReadonlySet<PartKind> = new Set(['breadcrumb', 'boilerplate', 'byline'])

/** What the rules find: sources, cues and contents that belong together, and which stands within which. */
export function draftsOf(page: Page, rules: RuleWords): Draft[] {
  let drafts: Draft[] = []
  const named = new NamesInBody(page)
  const units = unitsOf(page).filter((unit) => !silent.has(page.kindOf(unit.first)))
  for (const unit of units) {
    const title = headlineColon(page, unit, rules, named)
    if (title !== undefined) drafts.push(title)
    inUnit(page, unit, rules, drafts)
    const quoted = introduced(page, unit, drafts)
    if (quoted !== undefined) drafts.push(quoted)
  }
  continueQuotations(page, units, drafts)
  inQuotations(page, rules, drafts)
  nest(drafts)
  drafts = cite(page, drafts, rules.quoters)
  for (const one of drafts) one.kind = kindOf(page, one, rules.documents)
  return drafts
}

function inUnit(page: Page, unit: Unit, rules: RuleWords, drafts: Draft[]): void {
  for (let i = unit.first; i < unit.end; i++) {
    if (page.hides(unit, i)) continue
    const made = at(page, unit, i, rules, drafts)
    if (made !== undefined) drafts.push(made)
  }
}

function at(page: Page, unit: Unit, i: number, rules: RuleWords, drafts: readonly Draft[]): Draft | undefined {
  if (page.word(i) === 'according') return according(page, unit, i, rules.notSources)
  return atCue(page, unit, i, rules, drafts) ?? estimate(page, unit, i)
}

function atCue(page: Page, unit: Unit, i: number, rules: RuleWords, drafts: readonly Draft[]): Draft | undefined {
  const group = groupAt(page, unit, i)
  if (group === undefined || rules.isFalseFriend(page, group) || isBeforeTitleColon(page, group)) return undefined
  const named =
    naming(page, unit, group, rules.namers) ?? (rules.quoters.has(group.lemma) ? quoting(page, unit, group) : undefined)
  if (named !== undefined || namesInPassing(page, unit, group, rules.namers)) return named
  const own = group.voice === 'finite' ? reported(page, unit, group) : passive(page, unit, group)
  return own ?? bySaying(page, unit, group) ?? sharing(page, unit, group, drafts) ?? opening(page, unit, group)
}

/** "Crews behind bay blast: minister": before a headline's colon stands no verb, unless a quotation follows. */
function isBeforeTitleColon(page: Page, { end }: Group): boolean {
  return page.isHeadline(end) && page.sign(end - 1) === Sign.colon && !page.isQuoted(end)
}

/** Statements inside quotations: somebody quoted tells what another said. Only those inside a found statement count. */
function inQuotations(page: Page, rules: RuleWords, drafts: Draft[]): void {
  const claimed = contentTokens(drafts, page.tokens.count)
  page.runs.forEach((run, number) => {
    if (run.end - run.first < 5 || claimed[run.first] !== 1) return
    const inner: Draft[] = []
    for (const unit of unitsInside(page, number)) inUnit(page, unit, rules, inner)
    drafts.push(...inner.filter((one) => tellsOfAnother(page, one)))
  })
}

/** "He told me that …" inside a quotation is a statement of its own; "We announce …" is only the speaker's own words. */
function tellsOfAnother(page: Page, { source, group, by }: Draft): boolean {
  if (by === 'statements/naming') return true
  if (source === null || group === null || group.voice !== 'finite' || !takes(group, Frame.clause)) return false
  const first = page.word(source.first)
  const isSelf = source.end === source.first + 1 && (first === 'i' || first === 'we' || first === 'you')
  return !isSelf && group.first === group.head && page.has(group.head, Tag.finite | Tag.ed)
}
