import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../open.ts'
import { storeSuite } from '../store-suite.ts'

storeSuite('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
  const reopen = () => openStore(join(folder, 'hearsay.db'))
  const store = await reopen()
  return {
    store,
    reopen,
    end: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
})
