import { ModelFailure } from './failure.ts'

/** Reads little-endian numbers and short ASCII strings one after the other. Throws a ModelFailure beyond the end. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(): number {
    return this.#view.getUint8(this.#step(1))
  }

  uint16(): number {
    return this.#view.getUint16(this.#step(2), true)
  }

  uint32(): number {
    return this.#view.getUint32(this.#step(4), true)
  }

  float32(): number {
    return this.#view.getFloat32(this.#step(4), true)
  }

  bytes(count: number): Uint8Array {
    const from = this.#step(count)
    return this.#bytes.subarray(from, from + count)
  }

  /** A string of at most 255 ASCII characters, its length before it. */
  string(): string {
    return String.fromCharCode(...this.bytes(this.byte()))
  }

  #step(size: number): number {
    const from = this.#at
    if (from + size > this.#bytes.length) throw new ModelFailure('model-damaged')
    this.#at += size
    return from
  }
}

/** Writes for `ByteReader`. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  byte(value: number): void {
    // The room is made first: it may change the buffer.
    const at = this.#room(1)
    this.#bytes[at] = value
  }

  uint16(value: number): void {
    this.byte(value & 255)
    this.byte(value >>> 8)
  }

  uint32(value: number): void {
    this.uint16(value & 0xffff)
    this.uint16(value >>> 16)
  }

  float32(value: number): void {
    this.uint32(new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0)
  }

  append(bytes: Uint8Array): void {
    const from = this.#room(bytes.length)
    this.#bytes.set(bytes, from)
  }

  string(value: string): void {
    this.byte(value.length)
    for (let i = 0; i < value.length; i++) this.byte(value.charCodeAt(i) & 127)
  }

  /** A copy of what was written. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #room(size: number): number {
    const from = this.#length
    this.#length += size
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    return from
  }
}
