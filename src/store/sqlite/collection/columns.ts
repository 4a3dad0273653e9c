/** Numbers as a column of bytes keeps them. */
export function bytesOf(numbers: Float32Array | Float64Array | Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** The numbers that `bytesOf` was given, copied, because a column's bytes may begin anywhere. */
export function doublesIn(bytes: Uint8Array): Float64Array {
  return new Float64Array(bytes.slice().buffer)
}

export function integersIn(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.slice().buffer)
}
