// `npm start` reads the example story; `npm start -- FILES` reads those, as `hearsay read FILES` does.
import { main } from './dist/cli/main.js'
import { processTerminal } from './dist/cli/terminal.js'

const named = process.argv.slice(2)
const inputs = named.length > 0 ? named : ['examples/port-of-qadun/articles']
process.exitCode = await main(['read', ...inputs], processTerminal())
