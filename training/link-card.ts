import { leastCertain } from '../src/find/attribution/links.ts'
import type { GoldArticle } from './gold-attribution.ts'
import { type LinkCounts, type LinkScores, linkF1 } from './link-scores.ts'
import { linkSettings } from './link-training.ts'

/** What the card of the model of links tells. */
export interface LinkCard {
  readonly train: readonly GoldArticle[]
  readonly dev: readonly GoldArticle[]
  readonly folds: number
  /** Of the file, in bytes. */
  readonly size: number
  readonly scores: readonly { readonly least: number; readonly scores: LinkScores }[]
  /** For each tenth of the certainty: links in it, the sum of their certainties, and how many are right. */
  readonly reliability: readonly { readonly count: number; readonly promised: number; readonly right: number }[]
}

/** The model card, as Markdown. */
export function linkCard({ train, dev, folds, size, scores, reliability }: LinkCard): string {
  const { tableBits, cuts, choosing, certainty, least } = linkSettings
  const tokens = train.reduce((sum, one) => sum + one.tokens.count, 0)
  return `# The model of links: models/links-en.bin

Made by \`npx tsx training/attribution-links.ts\`; the same data and the same models of tags and spans give the same
bytes. Read by \`src/find/attribution/links.ts\`.

| | |
| --- | --- |
| what it does | tells which source and which contents belong to a cue, which of several spans that want one place are taken, and how probable it is that an attribution is right in all parts |
| kind | three rankings: the cue of a content, the source of a cue (both with "none"), right or not; conditional logit over hashed features |
| trained on | PolNeAR v1, train part: ${train.length} articles, ${tokens} tokens, one annotator each, with the spans of ${folds} models that had not seen them; versions of one article stand in one fold |
| terms of the data | the repository of PolNeAR states no licence and the texts belong to their publishers; whether these weights may be given away is for a person to decide |
| settings | 2^${tableBits} rows, features seen ${cuts.choosing} times or more (certainty: ${cuts.certainty}), ${choosing.epochs} epochs of AdaGrad, rate ${choosing.rate}, L1 ${choosing.sparsity} (certainty: ${certainty.sparsity}), feature dropout ${choosing.dropout}, seed ${choosing.seed}; weights below ${least} left out, the others one byte each on a square-root scale |
| size | ${size} bytes |

## Scores
PolNeAR dev, ${dev.length} articles, in percent: F1 (precision, recall) of whole attributions, that is cue at .3, source and content at .5 of
what both cover; those with a verb of saying alone; and of the direct quotations with a verb of saying how many contents are
found, and found with their source. A source that serves several cues counts for each. Attributions less certain than ${leastCertain} are left out.

| least certainty | all | verbs of saying | direct: content | and source |
| --- | --- | --- | --- | --- |
${scores.map(({ least: from, scores: own }) => `| ${from} | ${ratio(own.all)} | ${ratio(own.speech)} | ${percent(own.direct.found, own.direct.gold)} | ${percent(own.direct.rightSource, own.direct.gold)} |`).join('\n')}

## Does it know how certain it is?
All links on the dev articles, none left out.

| certainty | links | promised | right |
| --- | --- | --- | --- |
${reliability.map(({ count, promised, right }, i) => `| .${i} to ${i === 9 ? '1' : `.${i + 1}`} | ${count} | ${percent(promised, count)} | ${percent(right, count)} |`).join('\n')}

## Limits
United States political news of 2015 and 2016. PolNeAR marks only the outermost attribution, and gives a cue without a
subject of its own the words of an earlier one.
`
}

function ratio(counts: LinkCounts): string {
  const { right, found, gold } = counts
  return `${linkF1(counts).toFixed(1)} (${percent(right, found)}, ${percent(right, gold)})`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}
