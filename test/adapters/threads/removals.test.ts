import { expect, test } from 'vitest'
import { removalsOverHttp } from '../../../src/adapters/threads/removals.ts'
import { errorOf } from '../../../src/core/threads/error.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const ID = mediaId('17900000000000001')
const findWhere = (status: number, body: unknown) =>
  removalsOverHttp('me', () => Promise.reject(errorOf(`GET /${ID}`, status, body))).find(ID)

test('a post is absent where Threads says so', async () => {
  const body = { error: { code: 100, error_subcode: 33, message: 'Unsupported get request.' } }
  expect(await findWhere(400, body)).toBeUndefined()
})

test.each([
  ['a gateway', 404, undefined],
  [
    'a server that lacks a field',
    400,
    { error: { code: 100, message: 'Tried accessing nonexisting field (replied_to)' } },
  ],
])('%s says nothing of a post', async (_, status, body) => {
  await expect(findWhere(status, body)).rejects.toMatchObject({ kind: 'not-offered' })
})
