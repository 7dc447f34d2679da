#!/usr/bin/env node
/* Old versions of Node read this file as well: it must stay in the language that they know. */
var version = process.versions.node
if (parseInt(version, 10) < 22) {
  console.error(
    'Spool needs Node.js 22 or newer, and this is ' +
      version +
      '. Install a newer one from https://nodejs.org, then run the same command again.',
  )
  process.exitCode = 1
} else {
  /* Without arguments the bundle is the action. */
  if (process.argv.length === 2) process.argv.push('--help')
  import('../dist/index.js')
}
