#!/usr/bin/env node
import { main } from './cli/main.ts'
import { processTerminal } from './cli/terminal.ts'

// The exit code is set, not forced, so that what was written reaches a slow reader.
process.exitCode = await main(process.argv.slice(2), processTerminal())
