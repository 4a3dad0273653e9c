import { ByteReader } from './byte-stream.ts'
import { ModelFailure } from './failure.ts'
import { KeyClasses } from './key-classes.ts'
import { forbidden, type LinearModel, type ModelKind, type Scale, unitFor, unitsOf } from './model.ts'
import { checksum, modelFormat } from './model-format.ts'
import { RowIndex } from './row-index.ts'

/** For which work a model is wanted. */
export interface Wanted {
  readonly features: string
  readonly featuresVersion: number
  readonly kind: ModelKind
}

/**
 * Reads a model file (`docs/models.md`). Throws a ModelFailure for what is no model, is damaged, or is a model
 * for something else.
 */
export function readModel(bytes: Uint8Array, wanted: Wanted): LinearModel {
  const reader = headOf(bytes)
  const kind = reader.byte() as ModelKind
  const scale = reader.byte() as Scale
  const bits = reader.byte()
  const features = reader.string()
  const featuresVersion = reader.uint16()
  if (features !== wanted.features || featuresVersion !== wanted.featuresVersion || kind !== wanted.kind) {
    throw new ModelFailure(
      'model-features',
      `The model was made for ${features} ${featuresVersion}, but ${wanted.features} ${wanted.featuresVersion} is wanted.`,
    )
  }
  const labels = Array.from({ length: reader.byte() }, () => reader.string())
  const unit = unitFor(reader.float32(), scale)
  const initial = steps(reader, labels.length, unit)
  const transitions = steps(reader, labels.length * labels.length, unit)
  const classes = keyClasses(reader)
  const rows = new RowIndex(bits, rowNumbers(reader))
  const width = Math.ceil(labels.length / 4) * 4
  const codes = codesOf(reader, { rows: rows.count, labels: labels.length, width })
  const worth = Int16Array.from({ length: 256 }, (_, byte) => unitsOf(byte < 128 ? byte : byte - 256, scale))
  return { kind, features, featuresVersion, labels, rows, codes, worth, width, unit, transitions, initial, classes }
}

function headOf(bytes: Uint8Array): ByteReader {
  const reader = new ByteReader(bytes)
  if (bytes.length < modelFormat.headBytes || reader.uint32() !== modelFormat.magic) {
    throw new ModelFailure('model-foreign')
  }
  if (reader.uint32() !== modelFormat.version) throw new ModelFailure('model-version')
  if (reader.uint32() !== bytes.length || reader.uint32() !== checksum(bytes)) throw new ModelFailure('model-damaged')
  return reader
}

/** Real numbers as whole steps; what is not finite is forbidden. */
function steps(reader: ByteReader, count: number, unit: number): Int32Array {
  return Int32Array.from({ length: count }, () => {
    const value = reader.float32()
    return Number.isFinite(value) ? Math.round(value / unit) : forbidden
  })
}

function keyClasses(reader: ByteReader): KeyClasses {
  const count = reader.uint32()
  const keys = Int32Array.from({ length: count }, () => reader.uint32() | 0)
  return new KeyClasses(keys, reader.bytes(count))
}

/** Rising numbers, each as its distance to the one before less one: a byte, or 255 and what is beyond it. */
function rowNumbers(reader: ByteReader): Int32Array {
  const rows = new Int32Array(reader.uint32())
  const gaps = reader.bytes(reader.uint32())
  let row = -1
  let next = 0
  for (let i = 0; i < rows.length; i++) {
    row++
    for (; gaps[next] === 255; next++) row += 255
    row += gaps[next++] ?? 0
    rows[i] = row
  }
  return rows
}

/** For each row a bit a label, filled up to whole bytes, tells whether it has a weight; the weights' bytes follow. */
function codesOf(
  reader: ByteReader,
  { rows, labels, width }: { readonly rows: number; readonly labels: number; readonly width: number },
): Uint8Array {
  const bitWidth = Math.ceil(labels / 8)
  const bytes = reader.bytes(rows * bitWidth)
  const given = reader.bytes(reader.uint32())
  const codes = new Uint8Array(rows * width)
  let next = 0
  for (let row = 0; row < rows; row++) {
    for (let label = 0; label < labels; label++) {
      const isThere = ((bytes[row * bitWidth + (label >> 3)] as number) >> (label & 7)) & 1
      if (isThere === 1) codes[row * width + label] = given[next++] ?? 0
    }
  }
  if (given.length !== next) throw new ModelFailure('model-damaged')
  return codes
}
