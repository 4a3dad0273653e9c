import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReadFailure } from '../failure.ts'
import { csvRows } from './csv.ts'
import { mostNames, type NameListReading, readNameList } from './name-list.ts'

const read = (text: string): NameListReading => readNameList('names.csv', new TextEncoder().encode(text))
const told = ({ failures }: NameListReading): string[] => failures.map(({ message }) => message)
const head = 'name,aliases,type,role,organisation\n'

describe('a list that is right', () => {
  test('names, aliases, types and roles, the roles paired with their organisations', () => {
    const { names, failures } = read(
      `${head}Harbour Board,HB | The Board,organisation,,\nMara Lind,M. Lind,Person,harbour master|member,|Harbour Board\n`,
    )
    expect(failures).toEqual([])
    expect(names).toEqual([
      { name: 'Harbour Board', aliases: ['HB', 'The Board'], type: 'organisation', roles: [] },
      {
        name: 'Mara Lind',
        aliases: ['M. Lind'],
        type: 'person',
        roles: [
          { title: 'harbour master', of: null },
          { title: 'member', of: 'Harbour Board' },
        ],
      },
    ])
  })

  test.each([
    ['columns in another order, others passed over', 'note,Type,NAME\nx,place,Qadun\n'],
    ['semicolons', 'name;type\nQadun;place\n'],
    ['CRLF and quotation marks', 'name,type\r\n"Qadun","place"\r\n'],
    ['CR alone, and no break at the end', 'name,type\rQadun,place'],
    ['a byte order mark and empty lines', '\ufeffname,type\n\n\nQadun,place\n\n'],
    ['white space in cells, line breaks among it', 'name,type\n" Qadun\n",  place \n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ names: [{ name: 'Qadun', aliases: [], type: 'place', roles: [] }], failures: [] })
  })

  test('a cell may hold separators and doubled quotation marks', () => {
    const { names } = read('name,type\n"Lind, ""Mara""",person\n')
    expect(names[0]?.name).toBe('Lind, "Mara"')
  })

  test('property: what is written as RFC 4180 has it comes back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', '\r', ' '), maxLength: 8 })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (table) => {
        const text = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
        expect([...csvRows(text, ',')].map((row) => ('cells' in row ? row.cells : row.why))).toEqual(table)
      }),
      { seed: 4180, numRuns: 200 },
    )
  })
})

describe('a row that is wrong', () => {
  test.each([
    ['no name', ',,person,,', /it has no name/],
    ['no type', 'Mara Lind,,,,', /is no type; write person, organisation or place/],
    ['an unknown type', 'Mara Lind,,ship,,', /“ship” is no type/],
    ['too few cells', 'Mara Lind', /it has 1 of at least 3 cells/],
    ['two names in one cell', 'Mara Lind|Ilse Varga,,person,,', /other spellings in the column aliases/],
    ['a formula', '=2+3 Lind,,person,,', /begins like a formula/],
    ['a formula among the aliases', 'Mara Lind,@SUM,person,,', /begins like a formula/],
    ['what steers a terminal', 'Mara\u001b[31m Lind,,person,,', /holds a control character/],
    ['what turns the direction of writing', 'Mara \u202eLind,,person,,', /holds a control character/],
    ['no letter', '12,,organisation,,', /has no letter/],
    ['a name without end', `${'x'.repeat(300)},,person,,`, /longer than 200 characters/],
    ['more organisations than roles', 'Mara Lind,,person,mayor,Qadun|Lind', /more organisations than roles/],
    ['text after a quotation mark', '"Mara" Lind,,person,,', /something follows a closing quotation mark/],
    ['a quotation mark that nothing closes', '"Mara Lind,,person,,', /quotation mark/],
  ])('%s: told by its line, the others are used', (_, row, sentence) => {
    const reading = read(`${head}Harbour Board,,organisation,,\n${row}\nQadun,,place,,\n`)
    expect(reading.names.map(({ name }) => name)).toEqual(['Harbour Board', 'Qadun'])
    expect(told(reading)).toHaveLength(1)
    expect(told(reading)[0]).toMatch(/^names\.csv, line 3: /)
    expect(told(reading)[0]).toMatch(sentence)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
    expect(told(reading)[0]).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  test('lines are counted through line breaks inside cells', () => {
    const reading = read('name,type\n"Mara\nLind",person\nQadun,ship\n')
    expect(told(reading)[0]).toMatch(/line 4: “ship”/)
  })

  test('of two rows with one name the first is used', () => {
    const reading = read('name,type\nMara Lind,person\nMARA LIND,place\n')
    expect(reading.names.map(({ type }) => type)).toEqual(['person'])
    expect(told(reading)).toEqual([expect.stringMatching(/line 3: “MARA LIND” stands on line 2 already/)])
  })

  test('an alias that is the name of another row is that row’s', () => {
    const reading = read('name,aliases,type\nMara Lind,Lind|ML,person\nLind,,place\n')
    expect(reading.names.map(({ aliases }) => aliases)).toEqual([['ML'], []])
    expect(told(reading)).toEqual([expect.stringMatching(/line 2: the alias “Lind”.+line 3/)])
  })

  test('an alias of two rows is left out of both', () => {
    const reading = read('name,aliases,type\nMara Lind,Lind,person\nUlla Lind,Lind,person\n')
    expect(reading.names.map(({ aliases }) => aliases)).toEqual([[], []])
    expect(told(reading)).toEqual([expect.stringMatching(/line 3: the alias “Lind” is one of line 2 too/)])
  })

  test('very many wrong rows are not told one by one; names past the limit are left out', () => {
    const wrong = read(`name,type\n${'x,ship\n'.repeat(5000)}`)
    expect(wrong.failures).toHaveLength(101)
    expect(told(wrong).at(-1)).toMatch(/line 102: this and 4899 more lines/)
    const rows = Array.from({ length: mostNames + 10 }, (_, i) => `Name ${i}x,person`)
    const long = read(`name,type\n${rows.join('\n')}\n`)
    expect(long.names).toHaveLength(mostNames)
    expect(told(long)).toEqual([expect.stringMatching(/line 10002: .*more than 10000 names/)])
  })
})

describe('a file that is no list', () => {
  test.each([
    ['prose', 'Mara Lind keeps the harbour.\n', 'no-name-list'],
    ['a table without types', 'name,born\nMara Lind,1961\n', 'no-name-list'],
    ['a header that cannot be read', '"name,type\n', 'no-name-list'],
    ['nothing', '', 'empty-file'],
    ['another kind of file', '\u0000\u0000\u0000\u0001\u0002', 'binary-file'],
  ])('%s', (_, text, code) => {
    try {
      read(text)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error
      expect(error.code).toBe(code)
    }
  })

  test('marks that nothing closes cost no more than their line, however many', () => {
    const reading = read(`name,type\n${'"a,person\n'.repeat(40_000)}`)
    expect(reading.names.length).toBeLessThan(10)
    expect(reading.failures.length).toBeLessThanOrEqual(101)
  })
})
