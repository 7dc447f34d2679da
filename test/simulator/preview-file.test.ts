import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sendFile } from '../../simulator/preview/file.ts'

test('a picture that an editor has emptied is sent as it is', async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), 'spool-file-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'a.png')
  await writeFile(path, '')
  const failed: unknown[] = []
  const server = createServer((request, response) => {
    void open(path)
      .then((file) => sendFile(request, response, file))
      .catch((cause: unknown) => {
        failed.push(cause)
        response.destroy()
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect([answer.status, await answer.text(), failed]).toEqual([200, '', []])
})
