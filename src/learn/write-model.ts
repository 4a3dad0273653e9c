import { ByteWriter } from './byte-stream.ts'
import { type KeyClasses, noClasses } from './key-classes.ts'
import { type ModelKind, Scale } from './model.ts'
import { checksum, modelFormat } from './model-format.ts'

/** What training hands over: real weights, row by row. */
export interface TrainedModel {
  readonly kind: ModelKind
  readonly features: string
  readonly featuresVersion: number
  readonly labels: readonly string[]
  /** The table has 2^bits possible rows. */
  readonly bits: number
  /** Numbers of the rows that have weights, rising. */
  readonly rows: Int32Array
  /** rows × labels. */
  readonly weights: Float32Array
  /** Labels × labels, from row to column; -Infinity where a label may not follow. */
  readonly transitions: Float32Array
  readonly initial: Float32Array
  readonly classes?: KeyClasses
}

/** How real weights become bytes. */
export interface Quantisation {
  readonly scale: Scale
  /** Larger weights are cut down to this. */
  readonly top: number
  /** Smaller weights are left out. */
  readonly least: number
}

/** The bytes of a model file (`docs/models.md`): the same model always gives the same bytes. */
export function writeModel(model: TrainedModel, how: Quantisation): Uint8Array {
  const { codes, rows } = quantised(model, how)
  const out = new ByteWriter()
  for (const value of [modelFormat.magic, modelFormat.version, 0, 0]) out.uint32(value)
  for (const value of [model.kind, how.scale, model.bits]) out.byte(value)
  out.string(model.features)
  out.uint16(model.featuresVersion)
  out.byte(model.labels.length)
  for (const label of model.labels) out.string(label)
  out.float32(how.top)
  for (const value of model.initial) out.float32(value)
  for (const value of model.transitions) out.float32(value)
  writeClasses(out, model.classes ?? noClasses)
  writeRows(out, rows)
  writeWeights(out, codes, model.labels.length)
  return sealed(out.bytes())
}

/** The byte of a weight, -127 to 127; 0 where it is too small to keep. */
export function codeOf(weight: number, { scale, top, least }: Quantisation): number {
  const size = Math.abs(weight)
  if (size < least) return 0
  const part = Math.min(size, top) / top
  return Math.sign(weight) * Math.round((scale === Scale.linear ? part : Math.sqrt(part)) * 127)
}

/** The bytes of all weights, without the rows of which nothing is left. */
function quantised(model: TrainedModel, how: Quantisation): { codes: Int8Array; rows: Int32Array } {
  const labels = model.labels.length
  const codes = new Int8Array(model.weights.length)
  const rows = new Int32Array(model.rows.length)
  let kept = 0
  for (let row = 0; row < model.rows.length; row++) {
    let some = false
    for (let label = 0; label < labels; label++) {
      const code = codeOf(model.weights[row * labels + label] ?? 0, how)
      codes[kept * labels + label] = code
      if (code !== 0) some = true
    }
    if (some) rows[kept++] = model.rows[row] ?? 0
  }
  return { codes: codes.subarray(0, kept * labels), rows: rows.subarray(0, kept) }
}

function writeClasses(out: ByteWriter, classes: KeyClasses): void {
  const entries = classes.entries()
  out.uint32(entries.length)
  for (const [key] of entries) out.uint32(key >>> 0)
  for (const [, value] of entries) out.byte(value)
}

function writeRows(out: ByteWriter, rows: Int32Array): void {
  const gaps: number[] = []
  let last = -1
  for (const row of rows) {
    let gap = row - last - 1
    for (; gap >= 255; gap -= 255) gaps.push(255)
    gaps.push(gap)
    last = row
  }
  out.uint32(rows.length)
  writeBlock(out, Uint8Array.from(gaps))
}

function writeWeights(out: ByteWriter, codes: Int8Array, labels: number): void {
  const kept: number[] = []
  for (let first = 0; first < codes.length; first += labels) {
    for (let done = 0; done < labels; done += 8) {
      let present = 0
      for (let label = done; label < Math.min(labels, done + 8); label++) {
        const code = codes[first + label] ?? 0
        if (code === 0) continue
        present |= 1 << (label - done)
        kept.push(code & 255)
      }
      out.byte(present)
    }
  }
  writeBlock(out, Uint8Array.from(kept))
}

function writeBlock(out: ByteWriter, bytes: Uint8Array): void {
  out.uint32(bytes.length)
  out.append(bytes)
}

function sealed(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer)
  view.setUint32(8, bytes.length, true)
  view.setUint32(12, checksum(bytes), true)
  return bytes
}
