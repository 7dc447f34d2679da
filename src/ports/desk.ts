import type { FileHandle } from 'node:fs/promises'
import type { Settings } from '../core/settings.ts'
import type { Clock } from './clock.ts'
import type { OpenStage } from './stage.ts'
import type { Threads } from './threads.ts'
import type { Tokens } from './tokens.ts'
import type { World } from './world.ts'

/** A repository on GitHub. */
export type Repository = {
  /** Such as `github.com`. */
  readonly host: string
  /** Such as `lantern/docs`. */
  readonly name: string
  /** Undefined where nobody could tell, as all below. */
  readonly defaultBranch: string | undefined
  readonly isPrivate: boolean | undefined
}

type Secret = {
  readonly name: string
  readonly value: string
  /** Undefined: of the repository itself. */
  readonly environment: string | undefined
}

/** What GitHub's own command line refuses, in its words. */
export class GhError extends Error {}

/** GitHub's own command line, which is signed in where Spool is not. */
export type Gh = {
  /** `name`: owner and name; undefined: the repository of this checkout. Undefined if `gh` is not installed. @throws GhError */
  repository(name: string | undefined): Promise<Repository | undefined>
  hasEnvironment(repository: Repository, name: string): Promise<boolean>
  /** @throws GhError */
  makeEnvironment(repository: Repository, name: string): Promise<void>
  /** Whether a workflow there has a secret of that name: of the environment, or of the repository. @throws GhError */
  hasSecret(repository: Repository, secret: Omit<Secret, 'value'>): Promise<boolean>
  /** Takes the place of a secret of that name. @throws GhError */
  setSecret(repository: Repository, secret: Secret): Promise<void>
}

/** How the command line speaks with who runs it. A secret is neither shown nor kept. */
export type Talk = {
  /** Whether a person answers, who can answer again. Without one, every answer is the one that changes nothing. */
  readonly hasPerson: boolean
  /** A new screen: its title, and what to know or to do. */
  step(title: string, lines: readonly string[]): void
  done(text: string): void
  warn(text: string): void
  /** What must be cured. */
  fail(text: string): void
  say(lines: readonly string[]): void
  /** Waits for work that takes a moment, and keeps hidden what is typed meanwhile. */
  during<Result>(what: string, work: Promise<Result>): Promise<Result>
  /** Not shown while it is typed. Without a person: the next line of standard input; empty at its end. */
  secret(question: string): Promise<string>
  /** Empty without a person. */
  text(question: string): Promise<string>
  /** False without a person. */
  confirm(question: string): Promise<boolean>
  /** What is recommended comes first, what changes nothing last. */
  choose<Value extends string>(
    question: string,
    options: readonly (readonly [value: Value, label: string])[],
  ): Promise<Value>
}

/** Everything outside of this process that a command of the command line works with. */
export type Desk = {
  readonly clock: Clock
  readonly talk: Talk
  readonly gh: Gh
  readonly threads: (api: URL, token: string) => Threads
  readonly tokens: (api: URL) => Tokens
  /** IANA zone of this machine. */
  readonly timezone: string
  /** Where the command line was started. */
  readonly folder: string
  /** Root of the checkout; undefined outside of one. */
  readonly root: string | undefined
  /** Addresses of the checkout's remotes, `origin` first. */
  readonly remotes: readonly string[]
  /** The access token in the environment of the process; undefined: there is none. */
  readonly accessToken: string | undefined
  /** The private key of many accounts there; undefined: there is none. */
  readonly accountsKey: string | undefined
  /** What a run of the action would have outside of it here. GitHub is asked through `gh` where the settings have a token for it. */
  readonly world: (settings: Settings, repository: Repository | undefined) => Promise<World>
  /** Those of the files that are staged for the next commit, as they are staged; undefined where git cannot tell. */
  readonly staged: (paths: readonly string[]) => ReadonlyMap<string, Buffer> | undefined
  /** Files as a branch has them here, or as its remote had them when it was fetched last; without git, none. */
  readonly onBranch: (branch: string, paths: readonly string[]) => ReadonlyMap<string, Buffer>
  /** Watches a folder of the checkout. Each call waits for the next save, or for one since the last call. */
  readonly watch: (folder: string) => () => Promise<void>
  /** Tells whether a file of the checkout has changed since it was asked before; undefined: there is none. */
  readonly stampOf: (path: string) => string | undefined
  /** Opens a file of the checkout; undefined where there is none, and where a link leads to it. */
  readonly open: (path: string) => Promise<FileHandle | undefined>
  readonly openStage: OpenStage
  /** Shows an address in the browser of this machine; false if there is none. */
  readonly browse: (address: string) => Promise<boolean>
  /** From now on, Ctrl+C ends what has this signal, and not the process. */
  readonly interruption: () => AbortSignal
  /** Gives back the memory of what is not used any more. */
  readonly tidyMemory: () => void
  /** A line for another program to read. */
  readonly print: (line: string) => void
  /** Writes a file, as seen from where the command line was started, in place of one that is there. */
  readonly write: (name: string, text: string) => void
  /** Makes a file of the checkout; false, and nothing is changed, if there is one. */
  readonly create: (path: string, text: string) => boolean
  /** A text that nobody can guess. */
  readonly nonce: () => string
  /** From a source that is fit for keys. */
  readonly randomBytes: (size: number) => Uint8Array
}
