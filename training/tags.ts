import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagFeatures } from '../src/find/tags/features.ts'
import { Tagger } from '../src/find/tags/tagger.ts'
import { ModelKind, Scale } from '../src/learn/model.ts'
import { writeModel } from '../src/learn/write-model.ts'
import { type ChainSettings, trainChain } from './chain-trainer.ts'
import { type GoldSentence, goldSentences } from './gold-syntax.ts'
import { trainingOptions } from './options.ts'
import { compact } from './sequences.ts'
import { onGoldWords, onOwnTokens, speed } from './tag-scores.ts'
import { tagSequences } from './tag-sequences.ts'

const tableBits = 20
const cut = 6
const settings: ChainSettings = { epochs: 6, rate: 0.15, sparsity: 0.002, dropout: 0.1, seed: 7 }
const least = 0.11

/** Genres of GUM whose texts are CC BY; the rest is CC BY-NC-SA, or unclear (court). */
const freeGenres = new Set(['news', 'interview', 'bio', 'voyage', 'textbook', 'vlog', 'speech'])

const { gold, out, terms } = trainingOptions()
const isFree = ({ doc }: GoldSentence): boolean => freeGenres.has(doc.split('_')[1] ?? '')
const file = (name: string): GoldSentence[] => goldSentences(join(gold, 'syntax', `${name}.jsonl`))
const gum = file('en-gum-train')
const train = [...file('en-ewt-train'), ...(terms === 'free' ? gum.filter(isFree) : gum)]
const data = compact(tagSequences(train), tableBits, cut)
console.log(`${data.gold.length} words, ${data.rows.length} rows`)
const trained = trainChain(data, { ...settings, watch: (epoch, loss) => console.log(`epoch ${epoch} loss ${loss.toFixed(4)}`) })
const top = trained.weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
const bytes = writeModel(
  { kind: ModelKind.chain, ...tagFeatures, labels: data.labels, bits: tableBits, rows: data.rows, ...trained },
  { scale: Scale.squareRoot, top, least },
)
writeFileSync(join(out, 'tags-en.bin'), bytes)

const tagger = new Tagger(bytes)
const percent = (right: number, of: number): string => ((100 * right) / of).toFixed(2)
const lines = ['en-ewt-dev', 'en-gum-dev'].flatMap((name) => {
  const dev = file(name)
  const parts: [string, GoldSentence[]][] = [[name, dev]]
  if (name === 'en-gum-dev') parts.push([`${name}, news`, dev.filter(({ doc }) => doc.startsWith('GUM_news'))])
  return parts.map(([label, sentences]) => {
    const words = onGoldWords(tagger, sentences)
    const own = onOwnTokens(tagger, sentences)
    return `| ${label} | ${words.of} | ${percent(words.right, words.of)} | ${percent(own.right, own.of)} | ${percent(own.of, own.words)} |`
  })
})
console.log(lines.join('\n'))
console.log(`${bytes.length} bytes, ${Math.round(speed(tagger, file('en-gum-dev'), 20))} tokens a second`)
