import type { Case } from '../law.ts'
import { caseOf, planOf, type Plan } from './law.ts'
import { upTo, WHERE } from './losses.ts'

type Edit = { readonly what: string; readonly path: string; readonly change: (text: string) => string }

const EDITS: readonly Edit[] = [
  { what: 'another file', path: 'other.md', change: () => 'New\n' },
  {
    what: 'the front matter of a post',
    path: 'threads/chain.md',
    change: (text) => text.replace('by hand', 'by her hand'),
  },
  {
    what: 'the text of a post',
    path: 'threads/chain.md',
    change: (text) => text.replace('Three.', 'Three, and no more.'),
  },
]

/** An author pushes just before GitHub does what the first run asks. */
export async function movingBranches(plan: Plan): Promise<readonly Case[]> {
  const { setting } = plan
  const filesAfter = ({ path, change }: Edit) => ({ [path]: change(String(setting.files[path] ?? '')) })
  const all = Object.assign({}, ...EDITS.map(filesAfter)) as Readonly<Record<string, string>>
  const { expected } = await planOf(plan.what, { ...setting, files: { ...setting.files, ...all } })
  return EDITS.flatMap((edit) =>
    upTo(plan.requests.github).map((nth) => {
      const { what, path, change } = edit
      const where = WHERE[nth % 2]
      return caseOf({
        plan,
        group: 'an author pushes meanwhile',
        name: `${what}, before request ${nth}, then ${where}`,
        edited: { files: filesAfter(edit), expected },
        disturb: async ({ github, runner }) => {
          const first = runner()
          github.before(first.request(nth), () => {
            github.push({ [path]: change(github.read(path)?.toString() ?? '') })
          })
          await first.run()
          return where === 'the same checkout' ? first : runner()
        },
      })
    }),
  )
}
