/**
 * Publishes posts on a Threads of its own with the built action, and shows what came back.
 *
 *     npm run demo [-- [FOLDER] [--open]]
 *
 * Without a folder the posts are those of examples/, one of which has a problem. Ends by itself; with `--open`, or at
 * a terminal, the timeline stays up until Ctrl-C.
 */
import { basename } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { examplePosts, type Posts, startExample } from './example.ts'
import { copyPosts, folderNamed, NoPosts, OWN_FILES } from './own-posts.ts'

/** How many files are shown with what came back into them: the others look alike. */
const MOST_SHOWN = 2
/** The example with a problem. */
const MISTAKE = 'threads/2026-11-27-new-docs.md'

let stop = (): void => process.exit(130)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop())
let steps = 0

try {
  await demo()
} catch (error) {
  const isMisuse = error instanceof TypeError && 'code' in error
  if (!(error instanceof NoPosts || isMisuse)) throw error
  // Node adds advice that fits no command that npm runs.
  console.error(
    `${isMisuse ? error.message.split('. ')[0] : error.message}\nUse: npm run demo -- [FOLDER] [--open]`,
  )
  process.exit(2)
}

async function demo(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { open: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [name, ...others] = positionals
  if (others.length > 0) throw new NoPosts('Name one folder.')
  const staysUp =
    values.open === true || (process.stdin.isTTY && process.stdout.isTTY && process.env['CI'] === undefined)
  const posts = name === undefined ? examplePosts('content', 'demo') : ownPosts(name)
  const { simulator, git, publish, close } = await startExample(posts)

  console.log(
    `Spool publishes ${name === undefined ? 'examples/' : `a copy of ${name}`} on a Threads of its own, at ${simulator.url}`,
  )
  console.log(`(a simulator, ${posts.timeScale} times as fast as the network)`)

  step(
    name === undefined
      ? 'What is due goes live; a post with a problem says its cure, and keeps back no other'
      : 'What is due goes live',
  )
  const first = await publish(printer())
  const live = simulator.media().length

  step('Ids and permalinks came back into the files')
  showChanges(git('diff', '--unified=1'))

  step('The same once more: nothing is published twice')
  const second = await publish(printer())

  const failed = failedIn(first.outputs)
  const asPromised =
    simulator.media().length === live &&
    failedIn(second.outputs).join() === failed.join() &&
    (name !== undefined || (live > 0 && failed.join() === MISTAKE))
  if (!asPromised) console.error('\nThe demo did not go as it should.')

  step('What readers see')
  // A few hours later, so that somebody has seen it, and voted.
  simulator.clock.advance(5 * 3_600_000)
  if (staysUp) {
    console.log(`  ${styleText('bold', `${simulator.url}/`)}        the timeline`)
    console.log(
      `  ${styleText('bold', `${simulator.url}/_panel`)}  requests, quotas, and buttons to make it misbehave`,
    )
    console.log('\nOpen it in a browser: there it is five hours later. Ctrl-C ends it.')
    await new Promise<void>((resolve) => {
      stop = resolve
    })
  } else {
    const again = name === undefined ? '--open' : `${name} --open`
    console.log(`${live} posts were live. \`npm run demo -- ${again}\` keeps the timeline up to look at.`)
  }
  await close()
  process.exit(asPromised ? 0 : 1)
}

/** Posts of whoever runs this, all at once: quotas and late posts are no matter of a look at them. */
function ownPosts(name: string): Posts {
  const folder = folderNamed(name)
  return {
    copyTo: (workspace) => {
      const { count, made } = copyPosts(folder, workspace)
      const posts = count === 1 ? '1 post' : `${count} posts`
      console.log(
        made
          ? `No file in ${name} has \`threads\` in its front matter: in the copy each is made a post, ${posts}.`
          : `${posts} in ${name}: the files with \`threads\` in their front matter.`,
      )
    },
    username: 'your_account',
    timeScale: 20,
    profile: { name: 'Your account', biography: `The posts of ${basename(folder)}.` },
    inputs: { files: OWN_FILES, 'max-posts': '9999', 'late-limit': '0' },
    switches: { postQuota: 1_000_000, replyQuota: 1_000_000 },
  }
}

/** Paths of the posts that did not go out because something is wrong with them. */
function failedIn({ posts = '[]' }: Readonly<Record<string, string>>): readonly string[] {
  const reports = JSON.parse(posts) as readonly { readonly path: string; readonly status: string }[]
  return reports.filter(({ status }) => status === 'failed').map(({ path }) => path)
}

function step(title: string): void {
  steps += 1
  console.log(`\n${styleText(['bold', 'cyan'], `${steps}  ${title}`)}\n`)
}

function showChanges(diff: string): void {
  const files = diff.split(/^(?=diff --git )/m).filter((part) => part !== '')
  for (const line of files.slice(0, MOST_SHOWN).flatMap((part) => part.trimEnd().split('\n'))) {
    const file = /^\+{3} b\/(.*)/.exec(line)?.[1]
    if (file !== undefined) console.log(styleText('bold', file.trimEnd()))
    else if (line.startsWith('+')) console.log(styleText('green', line))
    else if (line.startsWith('-') && !line.startsWith('--- a/')) console.log(styleText('red', line))
    else if (line.startsWith(' ')) console.log(line)
  }
  const rest = files.length - MOST_SHOWN
  if (rest > 0) console.log(`and ${rest} more ${rest === 1 ? 'file' : 'files'}`)
  if (files.length === 0) console.log('None: nothing went live.')
}

/** Prints the action's log line by line, as a runner shows it: what is said to the runner, a reader does not see. */
function printer(): (text: string) => void {
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const group = /^::group::(.*)/.exec(line)?.[1]
      if (group !== undefined) console.log(`▸ ${group}`)
      else if (!/^::|^SPOOL_TIME_SCALE/.test(line)) console.log(line)
    }
  }
}
