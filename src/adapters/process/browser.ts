import { spawn } from 'node:child_process'

/** What shows an address in the browser that its owner has chosen. No shell reads the address. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** False if there is no browser that can be told. */
export function browse(address: string): Promise<boolean> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    child.on('error', () => resolve(false)).on('spawn', () => resolve(true))
    child.unref()
  })
}
