import { MemoryStore } from './memory.ts'
import { MemoryWorkspace } from './memory-workspace.ts'
import { storeSuite } from './store-suite.ts'

storeSuite('memory', async () => {
  const workspace = new MemoryWorkspace()
  return {
    store: new MemoryStore(workspace),
    reopen: async () => new MemoryStore(workspace),
    end: async () => undefined,
  }
})
