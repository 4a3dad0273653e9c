import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createGenerator, type Schema } from 'ts-json-schema-generator'

/** Where the record's JSON Schema is published. */
export const schemaFile = 'docs/record.schema.json'

/** The JSON Schema (draft 7) of the record, made from its types and their docstrings, as the text of the published file. */
export function recordSchema(): string {
  const schema = createGenerator({
    path: 'src/record/record.ts',
    tsconfig: 'tsconfig.json',
    type: 'HearsayRecord',
    topRef: false,
    // The contract lets a later version add fields.
    additionalProperties: true,
    skipTypeCheck: true,
  }).createSchema('HearsayRecord')
  countInWholeUnits(schema)
  return `${JSON.stringify({ $id: 'hearsay-record/1', ...schema }, null, 2)}\n`
}

/** TypeScript has one kind of number; offsets are whole and not negative. */
function countInWholeUnits(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [name, value] of Object.entries(schema)) {
    if ((name === 'start' || name === 'end' || name === 'count') && isNumber(value)) {
      value.type = 'integer'
      value.minimum = 0
    } else countInWholeUnits(value)
  }
}

function isNumber(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'number'
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(schemaFile, recordSchema())
