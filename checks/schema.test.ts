import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { exampleArticles } from '../src/testing/example.ts'
import { hasSeeds, seedArticles } from '../src/testing/seeds.ts'
import { recordSchema, schemaFile } from './schema.ts'

describe('the published schema', () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(recordSchema()))
  const record = read(exampleArticles())

  test('is that of the types; npm run schema writes it', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(recordSchema())
  })
  test('holds for the record of the example story', () => {
    validate(JSON.parse(JSON.stringify(record)))
    expect(validate.errors).toBeNull()
  })
  test.skipIf(!hasSeeds)('holds for the record of the five real articles', () => {
    validate(JSON.parse(JSON.stringify(read(seedArticles()))))
    expect(validate.errors).toBeNull()
  })
  test('refuses a record without a field, with a place that is no offset, with a word that is no value', () => {
    const [first, ...others] = record.statements
    if (first === undefined) throw new Error('The example has no statements')
    expect(validate({ ...record, threads: undefined })).toBe(false)
    expect(validate({ ...record, statements: [{ ...first, cue: [{ start: 0.5, end: -1 }] }, ...others] })).toBe(false)
    expect(validate({ ...record, statements: [{ ...first, certainty: 'sure' }, ...others] })).toBe(false)
  })
})
