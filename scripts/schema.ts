import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

const REPOSITORY = 'spool-threads/spool'

/**
 * The JSON Schema of a file's front matter, from that of the mapping under `threads`. It tells shapes; what Threads takes
 * of a value is told by `check`.
 *
 * @param meanings What each key means that an author writes; all others are written by Spool.
 */
export function frontMatterSchema(
  threads: GenericSchema,
  meanings: Readonly<Record<string, string>>,
): JsonSchema {
  // What else is asked of an id is no shape.
  const converted = toJsonSchema(threads, { target: 'draft-07', ignoreActions: ['check'] })
  const { $schema = '', ...mapping } = JSON.parse(JSON.stringify(converted), takeNumbers) as JsonSchema
  const properties = Object.entries(mapping.properties ?? {}).map(([key, schema]) => {
    const description = meanings[key] ?? 'Written by Spool when the post is live'
    return [key, { description, ...(schema as JsonSchema) }]
  })
  return {
    $schema,
    $id: `https://raw.githubusercontent.com/${REPOSITORY}/v1/schema/threads.json`,
    title: 'Front matter of a post that Spool publishes on Threads',
    type: 'object',
    properties: {
      threads: {
        description: `Makes the file a post: \`true\`, or a mapping that says more. https://github.com/${REPOSITORY}#front-matter`,
        anyOf: [
          { type: ['boolean', 'null'] },
          {
            ...mapping,
            additionalProperties: false,
            properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
          },
        ],
      },
    },
  }
}

/** Spool reads a number as the text that it is written as; other readers of YAML do not. */
function takeNumbers(_: string, value: unknown): unknown {
  const isText = typeof value === 'object' && value !== null && 'type' in value && value.type === 'string'
  if (!isText || 'enum' in value || 'pattern' in value) return value
  return { ...value, type: ['string', 'number'] }
}
