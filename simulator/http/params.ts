import type { IncomingMessage } from 'node:http'
import type { Switches } from '../switches.ts'
import { readMultipart } from './multipart.ts'

/** The parameters of a call, wherever they stood, and the token apart from them. */
export interface Params {
  readonly values: ReadonlyMap<string, string>
  readonly token: string | undefined
  /** Where the token stood. */
  readonly tokenIn: 'header' | 'body' | 'query' | undefined
}

/** Larger bodies than this are none of the API's: texts are short, and files come by URL. */
const MOST_BYTES = 1_000_000

export class BodyTooLarge extends Error {}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MOST_BYTES) throw new BodyTooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Query, form body, multipart and JSON, in one. The body wins over the query; the last of two wins.
 *
 * A token is looked for in the Authorization header, then the body, then the query, as far as switches let it.
 */
export function readParams(
  query: URLSearchParams,
  contentType: string,
  authorization: string | undefined,
  body: Buffer,
  switches: Switches,
): Params {
  const values = new Map(query)
  const queryToken = values.get('access_token')
  values.delete('access_token')
  const sent = body.length === 0 ? undefined : readFields(contentType, body, switches)
  const bodyToken = sent?.get('access_token')
  sent?.delete('access_token')
  for (const [name, value] of sent ?? []) values.set(name, value)
  const bearer = /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(authorization ?? '')?.[1]
  if (bearer !== undefined && switches.authBearer) return { values, token: bearer, tokenIn: 'header' }
  if (bodyToken !== undefined && switches.authBody) return { values, token: bodyToken, tokenIn: 'body' }
  if (queryToken !== undefined && switches.authQuery) return { values, token: queryToken, tokenIn: 'query' }
  return { values, token: undefined, tokenIn: undefined }
}

function readFields(contentType: string, body: Buffer, switches: Switches): Map<string, string> {
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data') return readMultipart(contentType, body)
  if (type === 'application/json') return readJsonBody(body, switches)
  return new Map(new URLSearchParams(body.toString()))
}

/**
 * A JSON body: simple values are taken; `topic_tag` and object parameters are dropped without a word, as one
 * client found out on the network.
 */
function readJsonBody(body: Buffer, switches: Switches): Map<string, string> {
  const values = new Map<string, string>()
  if (switches.jsonBody === 'refused') return values
  let json: unknown
  try {
    json = JSON.parse(body.toString())
  } catch {
    return values
  }
  if (typeof json !== 'object' || json === null) return values
  for (const [name, value] of Object.entries(json as Record<string, unknown>)) {
    const dropped = name === 'topic_tag' || OBJECT_PARAMS.has(name)
    if (value === null || (dropped && switches.jsonBody === 'basic')) continue
    if (typeof value === 'string') values.set(name, value)
    else
      values.set(name, Array.isArray(value) && name === 'children' ? value.join(',') : JSON.stringify(value))
  }
  return values
}

const OBJECT_PARAMS = new Set(['poll_attachment', 'text_entities', 'text_attachment', 'gif_attachment'])
