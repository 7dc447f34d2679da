/**
 * What dist/ begins with: the action, as the runner starts it, or the command line. The runner gives no arguments, and
 * spool.js always gives one.
 */
// undici asks for Node's own `Headers` when it loads, and Node would load its own copy of undici to answer: a tenth of
// what a run with nothing due costs. Nothing here uses it.
Reflect.deleteProperty(globalThis, 'Headers')
if (process.argv.length > 2) {
  const { main } = await import('../src/cli/main.ts')
  // The two share no code, and meet here.
  await main(async (options) => (await import('../simulator/preview/stage.ts')).openStage(options))
}
// In the file that is running already: reading others would take the action some milliseconds more.
else await import(/* webpackMode: "eager" */ '../src/main.ts')

export {}
