// `npm start` reads the example story; `npm start -- FILES` reads those, as `hearsay read FILES` does.
const named = process.argv.slice(2)
const inputs = named.length > 0 ? named : ['examples/port-of-qadun/articles']
process.argv.splice(2, named.length, 'read', ...inputs)
await import('./dist/cli.js')
