import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium, or the one `CHROMIUM` names. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Tests that need it are skipped without it, and say so. */
export const hasChromium = existsSync(CHROMIUM)

export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--headless'] })
}
