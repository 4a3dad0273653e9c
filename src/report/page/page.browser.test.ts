import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageAssets } from '../../../build/page-assets.js'
import { page as rendered } from './page.ts'
import { inventedRecord, recordOf } from './testing/invented-record.ts'

const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const there = existsSync(program)
if (!there) console.warn(`The page is not looked at in a browser: there is no Chromium at ${program}.`)

const folder = mkdtempSync(join(tmpdir(), 'hearsay-page-'))
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
let browser: Browser
let story: string
let scriptless: string
let hostile: string

beforeAll(async () => {
  if (!there) return
  const assets = await pageAssets()
  story = written('story.html', rendered(inventedRecord(), assets))
  scriptless = written('scriptless.html', rendered(inventedRecord(), { ...assets, script: '' }))
  const words = `</script><script>alert(1)</script><img src="https://tracker.example/x.png"> \u202eturned\u202c ${'x'.repeat(400)}`
  hostile = written(
    'hostile.html',
    rendered(recordOf(['A title <b>', words], { outlet: `\u202e${'O'.repeat(200)}` }), assets),
  )
  browser = await chromium.launch({ executablePath: program, headless: true, args: flags })
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(!there)('the page in a browser', () => {
  const widths = [1440, 900, 390]
  // Every width and both schemes; colours do not hang on the width, so that not every pair is looked at.
  const looks = [
    [1440, 'light'],
    [1440, 'dark'],
    [900, 'light'],
    [390, 'dark'],
  ] as const
  test.each(looks)(
    'has no accessibility violation and no sideways scrolling at %i px, %s',
    async (width, colorScheme) => {
      await looking(story, { colorScheme, viewport: { width, height: 900 } }, async (at) => {
        await at.keyboard.press('j')
        await openAll(at)
        expect(await violations(at)).toEqual([])
        expect(await overflow(at)).toBe(0)
      })
    },
  )

  test('reads without its script, at every width', async () => {
    for (const width of [...widths, 320]) {
      await looking(story, { javaScriptEnabled: false, viewport: { width, height: 900 } }, async (at) => {
        const text = await at.locator('body').innerText()
        for (const words of ['Nobody was hurt', 'Who said what', 'About this record']) expect(text).toContain(words)
        expect(await at.locator('[data-scripted]:visible').count()).toBe(0)
        expect(await overflow(at)).toBe(0)
      })
    }
  })

  // The accessibility check itself needs scripts, so that it looks at a page that has none.
  test('has no accessibility violation without its script', async () => {
    await looking(scriptless, {}, async (at) => expect(await violations(at)).toEqual([]))
  })

  test('hostile text stays text, asks nobody for anything and does not widen the page', async () => {
    for (const width of [1440, 390, 320]) {
      await looking(hostile, { viewport: { width, height: 900 } }, async (at) => {
        expect(await at.locator('img').count()).toBe(0)
        expect(await at.locator('.articles').innerText()).toContain('<script>alert(1)</script>')
        expect(await overflow(at)).toBe(0)
      })
    }
  })

  test('j and k go from statement to statement, the evidence shows beside, Esc lets go', async () => {
    await looking(story, {}, async (at) => {
      const chosen = at.locator('.s.chosen')
      const panel = at.locator('[id="evidence.chosen"]')
      await at.keyboard.press('j')
      expect(await chosen.innerText()).toContain('ran aground')
      await at.keyboard.press('j')
      expect(await chosen.innerText()).toContain('the hull is dry')
      expect(await panel.innerText()).toContain('Ida Brandt')
      expect(await panel.innerText()).toContain('reworded')
      await at.keyboard.press('k')
      expect(await chosen.innerText()).toContain('ran aground')
      await at.keyboard.press('Enter')
      expect(await at.evaluate(() => document.activeElement?.tagName)).toBe('H2')
      await at.keyboard.press('Escape')
      expect(await chosen.count()).toBe(0)
      expect(await panel.isHidden()).toBe(true)
    })
  })

  test('single keys can be switched off, and are deaf while somebody types', async () => {
    await looking(story, {}, async (at) => {
      await at.keyboard.press('/')
      await at.keyboard.type('jk tide')
      expect(await at.locator('.s.chosen').count()).toBe(0)
      await at.locator('#filter').fill('tide')
      expect(await at.locator('#statements .entry:visible').count()).toBe(1)
      await at.locator('#filter').fill('')
      await at.locator('#filter').blur()
      await at.keyboard.press('?')
      await at.locator('[id="keys.on"]').uncheck()
      await at.locator('[id="help.close"]').click()
      await at.keyboard.press('j')
      expect(await at.locator('.s.chosen').count()).toBe(0)
    })
  })

  test('a click in the text or in the margin chooses a statement; a place lands on its words', async () => {
    await looking(story, {}, async (at) => {
      await at.locator('.s', { hasText: 'the hull is dry' }).first().click()
      expect(await at.locator('.s.chosen').innerText()).toContain('the hull is dry')
      await at.locator('.speaker-note', { hasText: 'He' }).last().click()
      expect(await at.locator('.s.chosen').innerText()).toContain('on the bridge')
      await at.locator('#figures .place').first().click()
      const landed = await at.evaluate(() => [...(CSS.highlights.get('landing') ?? [])].map(String))
      expect(landed).toEqual(['At least 40 passengers'])
    })
  })

  test('layers switch without the script too; with it three are shown at most', async () => {
    const line = (at: Page): Promise<string> =>
      at
        .locator('.articles .n')
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationLine)
    await looking(story, { javaScriptEnabled: false }, async (at) => {
      expect(await line(at)).toBe('none')
      await at.locator('[id="layer.names"]').check()
      expect(await line(at)).toBe('underline')
    })
    await looking(story, {}, async (at) => {
      await at.locator('[id="layer.names"]').check()
      expect(await at.locator('input[data-layer]:checked').count()).toBe(3)
    })
  })

  test('the theme changes at a touch', async () => {
    await looking(story, { colorScheme: 'light' }, async (at) => {
      const ground = (): Promise<string> => at.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const before = await ground()
      await at.locator('#theme').click()
      expect(await ground()).not.toBe(before)
      expect(await violations(at)).toEqual([])
    })
  })

  test('on paper there are no controls, and what was folded is there', async () => {
    await looking(story, {}, async (at) => {
      await at.emulateMedia({ media: 'print' })
      expect(await at.locator('.contents, .evidence, .controls').locator('visible=true').count()).toBe(0)
      expect(await at.locator('.number:visible').count()).toBeGreaterThan(4)
      expect(await at.locator('.stock p').boundingBox()).not.toBeNull()
    })
  })
})

/** Opens a page without a network, and afterwards sees that it asked for nothing but itself and complained of nothing. */
async function looking(file: string, options: BrowserContextOptions, see: (at: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ offline: true, ...options })
  const at = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  at.on('console', (message) => complaints.push(message.text()))
  at.on('pageerror', (error) => complaints.push(error.message))
  at.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url())
  })
  try {
    await at.goto(pathToFileURL(file).href)
    await see(at)
    expect(complaints).toEqual([])
    expect(requests).toEqual([pathToFileURL(file).href])
  } finally {
    await context.close()
  }
}

async function violations(at: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = await new AxeBuilder({ page: at }).withTags(tags).setLegacyMode().analyze()
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
}

/** How far the page is wider than the window, in pixels. */
async function overflow(at: Page): Promise<number> {
  return at.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}

async function openAll(at: Page): Promise<void> {
  await at.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}

function written(name: string, html: string): string {
  const file = join(folder, name)
  writeFileSync(file, html)
  return file
}
