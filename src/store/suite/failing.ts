import { expect } from 'vitest'
import { StoreFailure } from '../failure.ts'

/** The failure that a piece of work ends with. */
export async function failureOf(work: Promise<unknown>): Promise<StoreFailure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StoreFailure)
  return error as StoreFailure
}
