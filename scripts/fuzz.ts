/**
 * Feeds random texts to what reads texts of others, and stops at the first crash, hang or broken law of each kind.
 *
 * `node scripts/fuzz.ts [--seconds 60] [--seed N] [--case N] [target…]`: the seconds are for each target; `--case` runs
 * one case of a seed again.
 */
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { randomOf } from '../test/fuzz/mutate.ts'
import { TARGETS } from '../test/fuzz/targets.ts'

type Job = { readonly target: string; readonly seed: number; readonly only: number | undefined }
type Message = { readonly failed: string; readonly number: number }

/** Longer than any case may take. */
const HANG_MS = 20_000

if (isMainThread) await main()
else await work(workerData as Job & { readonly counter: SharedArrayBuffer })

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      case: { type: 'string' },
    },
  })
  const names = positionals.length > 0 ? positionals : Object.keys(TARGETS)
  const only = values.case === undefined ? undefined : Number(values.case)
  for (const target of names) {
    const job = { target, seed: Number(values.seed), only }
    const { cases, failure } = await run(job, Number(values.seconds) * 1000)
    console.log(`${target}, seed ${job.seed}: ${cases} cases, ${failure ?? 'nothing found'}`)
    if (failure !== undefined) process.exitCode = 1
  }
}

/** Until the time is over, or something is found. */
function run(
  job: Job,
  forMs: number,
): Promise<{ readonly cases: number; readonly failure: string | undefined }> {
  const counter = new SharedArrayBuffer(4)
  const cases = () => Atomics.load(new Int32Array(counter), 0)
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { ...job, counter },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return new Promise((resolve) => {
    const end = (failure: string | undefined) => {
      clearTimeout(over)
      clearInterval(watch)
      void worker.terminate().then(() => resolve({ cases: cases(), failure }))
    }
    const over = setTimeout(() => end(undefined), job.only === undefined ? forMs : HANG_MS)
    let seen = -1
    const watch = setInterval(() => {
      if (cases() === seen) end(`case ${seen} takes for ever`)
      seen = cases()
    }, HANG_MS)
    worker.on('message', ({ failed, number }: Message) => end(failed && `case ${number}: ${failed}`))
    worker.on('error', (cause) => end(`case ${cases()}: ${String(cause)}`))
  })
}

async function work({
  target,
  seed,
  only,
  counter,
}: Job & { readonly counter: SharedArrayBuffer }): Promise<void> {
  const tryCase = TARGETS[target]
  if (!tryCase) throw new Error(`The targets are ${Object.keys(TARGETS).join(', ')}`)
  for (let number = only ?? 0; ; number += 1) {
    Atomics.store(new Int32Array(counter), 0, number)
    try {
      await tryCase(randomOf(Math.imul(seed, 0x9e3779b1) + number))
    } catch (cause) {
      const failed = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
      parentPort?.postMessage({ failed, number } satisfies Message)
      return
    }
    if (only !== undefined) parentPort?.postMessage({ failed: '', number } satisfies Message)
  }
}
