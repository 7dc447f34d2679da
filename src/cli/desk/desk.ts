import { randomBytes, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFile } from '../../adapters/files/new-file.ts'
import { openInside } from '../../adapters/files/open-inside.ts'
import { savesBelow, stampOf } from '../../adapters/files/saves.ts'
import { ghAt, sendThroughGh } from '../../adapters/gh/gh.ts'
import { committedIn, stagedIn } from '../../adapters/git/changes.ts'
import { pushedCommitOf, remotesOf, rootOf } from '../../adapters/git/remotes.ts'
import { browse } from '../../adapters/process/browser.ts'
import { machineClock } from '../../adapters/process/clock.ts'
import { interruptionBySignals } from '../../adapters/process/interruption.ts'
import { tidyMemory } from '../../adapters/process/memory.ts'
import { threadsOverHttp } from '../../adapters/threads/client.ts'
import { tokensOverHttp } from '../../adapters/threads/tokens.ts'
import type { Desk } from '../../ports/desk.ts'
import type { OpenStage } from '../../ports/stage.ts'
import { worldOf } from '../../world.ts'
import { plain } from '../talk/plain.ts'
import { talkThroughPipes } from '../talk/piped.ts'
import { talkAtTerminal } from '../talk/terminal.ts'

/** Everything outside of this process, where it was started. */
export function deskAt(folder: string, openStage: OpenStage): Desk {
  const root = rootOf(folder)
  const clock = machineClock(1)
  let pushed: readonly [commit: string | undefined] | undefined
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
        GITHUB_SHA: (pushed ??= [pushedCommitOf(folder)])[0],
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
    onBranch: (branch, paths) => {
      const below = root ?? folder
      // What was fetched is newer: nobody commits to it here.
      const fetched = committedIn(below, paths, `refs/remotes/origin/${branch}`)
      return fetched.size > 0 ? fetched : committedIn(below, paths, `refs/heads/${branch}`)
    },
    watch: (path) => savesBelow(join(root ?? folder, path)),
    stampOf: (path) => stampOf(join(root ?? folder, path)),
    open: (path) => openInside(root ?? folder, path),
    openStage,
    browse,
    interruption: interruptionBySignals,
    tidyMemory,
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
