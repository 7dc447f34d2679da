import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The part of webpack's statistics that names the modules of a bundle. */
export type Stats = { readonly modules?: readonly Module[] }
type Module = Stats & { readonly identifier?: string | null; readonly nameForCondition?: string | null }

/** ncc's own list forgets what is not in a chunk of its own; this one is made from what is really bundled. */
export function licensesOf(stats: Stats): { readonly text: string; readonly packages: number } {
  const texts = new Map<string, string>()
  for (const folder of new Set(modulesOf(stats).flatMap(packageFolder))) {
    const manifest = join(folder, 'package.json')
    if (!existsSync(manifest)) continue
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>
    if (typeof name !== 'string' || name === '@vercel/ncc') continue
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    const terms = file ? readFileSync(join(folder, file), 'utf8').trim() : '(the package has no licence file)'
    texts.set(`${name}@${String(version)}`, `${name}@${String(version)}\n${String(license)}\n\n${terms}\n`)
  }
  const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1))
  return { text: sorted.map(([, text]) => text).join('\n'), packages: sorted.length }
}

function modulesOf({ modules = [] }: Stats): string[] {
  return modules.flatMap((module) => [
    ...[module.identifier, module.nameForCondition].filter((name) => typeof name === 'string'),
    ...modulesOf(module),
  ])
}

/** The innermost package a module's path lies in. */
function packageFolder(identifier: string): string[] {
  const folder = [
    ...identifier.matchAll(/([^|!]*[\\/]node_modules[\\/](?:@[^\\/|!]+[\\/])?[^\\/|!]+)(?=[\\/])/g),
  ].at(-1)
  return folder?.[1] === undefined ? [] : [folder[1]]
}
