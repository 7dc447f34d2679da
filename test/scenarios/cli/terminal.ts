import { spawn } from 'node:child_process'
import { screenOf } from './screen.ts'

/** A pseudo-terminal, of python's: Node has none. What it is given is typed, and what it shows is printed. */
const PTY = `
import fcntl, json, os, pty, select, struct, sys, termios
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 50, 120, 0, 0))
    os.execvpe(sys.argv[2], sys.argv[2:], json.loads(sys.argv[1]))
watched = [0, terminal]
while terminal in watched:
    for ready in select.select(watched, [], [])[0]:
        try:
            data = os.read(ready, 65536)
        except OSError:
            data = b''
        if not data:
            watched.remove(ready)
        else:
            os.write(terminal if ready == 0 else 1, data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`

export const KEY = { enter: '\r', down: '\x1b[B', interrupt: '\x03' } as const

type Place = { readonly cwd: string; readonly env: NodeJS.ProcessEnv }

/** Runs a program at a terminal of its own. */
export function atTerminal(command: readonly string[], { cwd, env }: Place) {
  const child = spawn('python3', ['-c', PTY, JSON.stringify(env), ...command], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let shown = ''
  let seen = 0
  let wake = (): void => undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    wake()
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve(status)
      wake()
    })
  })
  return {
    /** Waits until this is shown, after what was waited for before. */
    async sees(text: string): Promise<void> {
      for (;;) {
        const at = shown.indexOf(text, seen)
        if (at >= 0) {
          seen = at + text.length
          return
        }
        if (child.exitCode !== null) throw new Error(`“${text}” was never shown:\n${screenOf(shown)}`)
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
    type: (text: string) => void child.stdin.write(text),
    /** The exit code, once it has ended. */
    ended,
    /** All that was ever sent to the terminal. */
    scrollback: () => shown,
    /** What a person reads there in the end. */
    screen: () => screenOf(shown),
  }
}
export type Terminal = ReturnType<typeof atTerminal>
