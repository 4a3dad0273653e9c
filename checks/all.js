import { spawn } from 'node:child_process'

// Everything that must hold before a commit. The tests come last: their last line is "N passed, N failed".
const run = (name, stdio) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { stdio })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        said += data
      })
    }
    child.on('close', (code) => resolve({ name, said, failed: code !== 0 }))
  })

if ((await run('build', 'inherit')).failed) process.exit(1)
const tests = run('tests', 'pipe')
let isGood = true
// One beside the tests, which leave a core free while they wait for the browser.
for (const name of ['types', 'lint', 'checks', 'unused']) {
  const { said, failed } = await run(name, 'pipe')
  console.log(`${failed ? 'FAILED' : 'ok'}: ${name}${said === '' ? '' : `\n${said}`}`)
  if (failed) isGood = false
}
const { said, failed } = await tests
console.log(said)
process.exit(isGood && !failed ? 0 : 1)
