import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { HearsayRecord } from '../../record/record.ts'
import { page } from './page.ts'
import { inventedRecord, recordOf } from './testing/invented-record.ts'

const assets = { styles: 'body { color: black }', script: 'void 0', fonts: '' }
const html = page(inventedRecord(), assets)

test('the page is one document with a policy that allows nothing but its own styles and script', () => {
  expect(html.startsWith('<!doctype html>\n<html lang="en">')).toBe(true)
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? []
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(assets.script).digest('base64')}'`)
  expect(policy).toContain("base-uri 'none'; form-action 'none'")
  expect(policy).not.toContain('unsafe')
})

test('the same record gives the same bytes', () => {
  expect(page(inventedRecord(), assets)).toBe(html)
})

test('every span of the record stands in the page in its own words', () => {
  const text = textOf(html)
  for (const words of spansOf(inventedRecord())) expect(text).toContain(words)
})

test('what the ledger says of the story stands in words', () => {
  const text = textOf(html)
  for (const words of [
    'Two articles by two outlets, 3 to 4 May 2022',
    'Sund Post, 3 May 2022, ¶\u00a02',
    'inferred',
    'Taken for Ida Brandt',
    'the values differ',
    'At least 40 passengers',
    'About 60 passengers',
    '1 word differs',
    'word for word',
    '2 May 2022',
    '1 event without a date',
    'He would not say',
    'SHA-256',
    'UTF-16 code units',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).toMatch(/Ida Brandt → *, through *Sund Post → *, through *Lindholm Courier/)
})

test('what differs between two versions is said in words beside the marks', () => {
  expect(html).toMatch(/<del>.*?removed: .*?is.*?<\/del>.*?<ins>.*?added: .*?was.*?<\/ins>/s)
})

test('no id is given twice and every link of the page leads somewhere', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = [...html.matchAll(/ (?:href="#|data-choose="|data-thread=")([^"]+)"/g)].map(([, id]) => id)
  expect(targets.length).toBeGreaterThan(30)
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
})

test('markup in an article is text', () => {
  const hostile =
    '</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> --> <style>*{display:none}</style>'
  const made = page(recordOf(['A title & more <b>', `It read ${hostile}`], { outlet: '"><b onclick=x>' }), assets)
  expect(made.match(/<script/g)).toHaveLength(1)
  expect(made.match(/<style/g)).toHaveLength(2)
  expect(made).not.toMatch(/<!--|<img|<b onclick/)
  expect(made).toContain('&lt;/script>')
})

test('characters that turn the direction of writing or that nobody sees are shown by their number', () => {
  const made = page(recordOf(['A title', 'He said \u202eyes\u202c and \u2066no\u2069, \0 and \ud83d alone']), assets)
  expect(made).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/)
  expect(/\p{Cs}/u.test(made)).toBe(false)
  for (const code of ['U+202E', 'U+202C', 'U+2066', 'U+2069', 'U+0000', 'U+D83D'])
    expect(made).toContain(`data-code="${code}"`)
})

test('an address that is no web address is no link', () => {
  const made = (url: string): string => page(recordOf(['A title', 'A paragraph'], { url }), assets)
  expect(made('https://news.example/a')).toContain(
    '<a href="https://news.example/a" rel="noreferrer noopener external">',
  )
  expect(made('javascript:alert(1)')).not.toContain('href="javascript')
})

test('what the assets hold cannot end their element', () => {
  const made = page(inventedRecord(), { ...assets, script: "x = '</script><!--'", styles: '/* </style> */' })
  expect(made).toContain("x = '<\\/script><\\!--'")
  expect(made.match(/<\/style>/g)).toHaveLength(2)
})

test('an empty record says so in sentences', () => {
  const empty = page({ ...recordOf(['A title', 'A paragraph']), articles: [], statements: [] }, assets)
  const text = textOf(empty)
  for (const words of [
    'No article was read.',
    'No statements were found',
    'No statement stands in more than one place.',
    'No events were found',
    'No names were found',
    'No figures were found',
    'No passage stands in more than one article.',
    'No thing is labelled often enough',
    'Every speaker and every date is resolved.',
    'Nothing in the input was odd.',
  ]) {
    expect(text).toContain(words)
  }
})

test('a record without texts gives its places as offsets', () => {
  const record = inventedRecord()
  const made = page({ ...record, articles: record.articles.map((one) => ({ ...one, text: null })) }, assets)
  expect(textOf(made)).toContain('This record was made without the texts.')
  expect(made).not.toContain('Nobody was hurt')
})

function textOf(source: string): string {
  const body = source.slice(source.indexOf('<body>'))
  return body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
}

/** The words of all spans in a record; each piece of an object that has `start` and `end` and an article to slice. */
function spansOf(record: HearsayRecord): string[] {
  const texts = new Map(record.articles.map((one) => [one.id as string, one.text ?? '']))
  const found: string[] = []
  const visit = (value: unknown, article: string): void => {
    if (typeof value !== 'object' || value === null) return
    const known = 'article' in value && typeof value.article === 'string' ? value.article : article
    if ('start' in value && 'end' in value)
      found.push((texts.get(known) ?? '').slice(Number(value.start), Number(value.end)))
    for (const inner of Object.values(value)) visit(inner, known)
  }
  visit({ ...record, articles: [], reuse: [] }, '')
  return found.filter((words) => words !== '')
}
