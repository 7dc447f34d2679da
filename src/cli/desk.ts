import { randomBytes, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFile } from '../adapters/files/new-file.ts'
import { savesBelow } from '../adapters/files/saves.ts'
import { ghAt, sendThroughGh } from '../adapters/gh/gh.ts'
import { stagedIn } from '../adapters/git/changes.ts'
import { pushedCommitOf, remotesOf, rootOf } from '../adapters/git/remotes.ts'
import { machineClock } from '../adapters/process/clock.ts'
import { threadsOverHttp } from '../adapters/threads/client.ts'
import { tokensOverHttp } from '../adapters/threads/tokens.ts'
import type { Desk } from '../ports/desk.ts'
import { worldOf } from '../world.ts'
import { plain } from './talk/plain.ts'
import { talkThroughPipes } from './talk/piped.ts'
import { talkAtTerminal } from './talk/terminal.ts'

/** Everything outside of this process, where it was started. */
export function deskAt(folder: string): Desk {
  const root = rootOf(folder)
  const clock = machineClock(1)
  return {
    clock,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    folder,
    root,
    remotes: remotesOf(folder),
    talk: talk(),
    gh: ghAt(root),
    threads: (api, token) => threadsOverHttp({ api, user: 'me', token, clock }),
    tokens: (api) => tokensOverHttp({ api, clock }),
    accessToken: taken('THREADS_ACCESS_TOKEN', process.env),
    accountsKey: taken('THREADS_ACCOUNTS_KEY', process.env),
    world: (settings, repository) => {
      const told = {
        GITHUB_WORKSPACE: root,
        GITHUB_SHA: pushedCommitOf(folder),
        ...(repository && {
          GITHUB_REPOSITORY: repository.name,
          GITHUB_SERVER_URL: `https://${repository.host}`,
        }),
      }
      return worldOf(settings, told, {
        ...UNATTENDED,
        ...(repository && { send: sendThroughGh(root, repository.host) }),
      })
    },
    staged: (paths) => stagedIn(root ?? folder, paths),
    watch: (path) => savesBelow(join(root ?? folder, path)),
    print: (line) => console.log(plain(line)),
    write: (name, text) => writeFileSync(resolve(folder, name), text),
    create: (path, text) => makeFile(root ?? folder, path, text),
    nonce: randomUUID,
    randomBytes,
  }
}

/** A secret of the environment. Programs that are started from here have no use for it, and are not handed it. */
function taken(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const value = environment[name]?.trim()
  Reflect.deleteProperty(environment, name)
  return value || undefined
}

/** Nothing is published here: there is nothing to interrupt, and no later step to tell. */
const UNATTENDED = {
  interruption: new AbortController().signal,
  print: () => undefined,
  warn: () => undefined,
  saveState: () => undefined,
  hide: () => undefined,
}

function talk() {
  const { stdin, stdout } = process
  return stdin.isTTY && stdout.isTTY ? talkAtTerminal() : talkThroughPipes(stdin, (line) => console.log(line))
}
