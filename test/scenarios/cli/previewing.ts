import { spawn } from 'node:child_process'
import { expect, onTestFinished } from 'vitest'
import { deskOf, SPOOL } from './desk.ts'

/** `spool preview` in a checkout with these files, until the test ends. */
export async function previewOf(
  files: Readonly<Record<string, string | Buffer>>,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const desk = deskOf({ files, noGh: true, env })
  return { ...desk, ...(await startPreview(desk.place, args)) }
}

type Place = { readonly cwd: string; readonly env: NodeJS.ProcessEnv }

export async function startPreview(place: Place, args: readonly string[] = []) {
  const [command, ...words] = SPOOL
  const child = spawn(command, [...words, 'preview', ...args], { ...place, stdio: 'pipe' })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      for (const look of waiting) look()
    })
  /** Waits until it has said this. */
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!said.includes(text)) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  await says(' until Ctrl+C.')
  const address = /http:\S+/.exec(said)?.[0] ?? ''
  const page = async (path = '', headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(address + path, { headers, redirect: 'manual' })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  return {
    address,
    says,
    said: () => said,
    page,
    /** Waits until the page has this, and returns it. */
    shows: async (text: string, path = '') => {
      await expect.poll(async () => (await page(path)).text, { timeout: 20_000 }).toContain(text)
      return (await page(path)).text
    },
    /** Ctrl+C. */
    end: async () => {
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
      child.kill('SIGINT')
      return ended
    },
  }
}
