import type { ArticleText } from '../../record/article.ts'
import type { FoundStatement } from '../../record/findings.ts'
import type { PartKind } from '../../record/record.ts'
import type { ArticleStage, ArticleView } from '../../record/stage.ts'
import { type AttributionModels, AttributionReader } from '../attribution/attribution-reader.ts'
import type { VerbForms } from '../tags/lemma.ts'
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
import { readAgain } from './read-again.ts'
import { relay } from './relays.ts'
import { reported } from './reported.ts'
import { RuleWords } from './rule-words.ts'
import { settle } from './settings.ts'
import { sharing } from './shared.ts'
import { Sign } from './signs.ts'
import { Tag } from './tags.ts'
import { toldByNoun } from './telling-nouns.ts'
import { type Unit, unitsInside, unitsOf } from './units.ts'
import { Frame } from './verbs.ts'
import type { StatementWords } from './words.ts'

type Reads = 'layout' | 'tokens' | 'parts' | 'quotations' | 'expressions'

/** Finds who says what: rules first, then models that see what the rules found, then what follows from both. */
export function statements(
  words: StatementWords,
  forms: VerbForms,
  models: AttributionModels,
): ArticleStage<Reads | 'tags', 'statements'> {
  const rules = new RuleWords(words)
  let reader: AttributionReader | undefined
  return {
    scope: 'article',
    name: 'statements',
    version: 6,
    reads: ['layout', 'tokens', 'tags', 'parts', 'quotations', 'expressions'],
    writes: 'statements',
    models: [models.attribution, models.links],
    run: (view) => {
      reader ??= new AttributionReader(models, forms)
      const page = pageOf(view, rules)
      const units = speakingUnits(page)
      const byRules = draftsOf(page, units, rules)
      const found = reader.read(page.tokens, view.layer('tags'), page.quotations, byRules)
      return settled(page, view.article, rules, readAgain(page, rules, units, byRules, found))
    },
  }
}

/** What the rules alone find: words that attribute, quotation marks, and the order of a sentence. */
export function statementsByRules(words: StatementWords, view: ArticleView<Reads>): FoundStatement[] {
  const rules = new RuleWords(words)
  const page = pageOf(view, rules)
  return settled(page, view.article, rules, draftsOf(page, speakingUnits(page), rules))
}

function pageOf(view: ArticleView<Reads>, rules: RuleWords): Page {
  const page = new Page({
    tokens: view.layer('tokens'),
    parts: view.layer('parts'),
    quotations: view.layer('quotations'),
    expressions: view.layer('expressions'),
    table: rules.table,
  })
  markOutlets(page, view.layer('layout').outlet?.name ?? null)
  return page
}

/** What follows from how the drafts stand to each other and to the text: nesting, kinds, chains, venue and time. */
function settled(page: Page, article: ArticleText, rules: RuleWords, drafts: readonly Draft[]): FoundStatement[] {
  nest(drafts.filter(({ by }) => by !== 'statements/cited'))
  for (const one of drafts) one.kind = kindOf(page, one, rules.documents)
  relay(page, drafts, rules.relayVerbs)
  settle(page, drafts)
  return finished(page, article, drafts)
}

/** Parts in which nobody speaks. */
const silent: ReadonlySet<PartKind> = new Set(['breadcrumb', 'boilerplate', 'byline'])

/** The units of a page in which somebody may speak. */
export function speakingUnits(page: Page): Unit[] {
  return unitsOf(page).filter((unit) => !silent.has(page.kindOf(unit.first)))
}

/** What the rules find: sources, cues and contents that belong together, and which stands within which. */
export function draftsOf(page: Page, units: readonly Unit[], rules: RuleWords): Draft[] {
  const drafts: Draft[] = []
  const named = new NamesInBody(page)
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
  return cite(page, drafts, rules.quoters)
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
  return toldByNoun(page, unit, i, rules) ?? atCue(page, unit, i, rules, drafts) ?? estimate(page, unit, i)
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
