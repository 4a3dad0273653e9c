import { rmSync } from 'node:fs'

// What an earlier build left behind must not ship.
rmSync('dist', { recursive: true, force: true })
