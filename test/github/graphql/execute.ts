import { schema as published } from '@octokit/graphql-schema'
import {
  buildSchema,
  type DocumentNode,
  executeSync,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  validate,
} from 'graphql'
import type { Answer } from '../answers.ts'
import { fieldsOf } from '../rest/route.ts'
import type { Token } from '../tokens.ts'
import type { World } from '../world.ts'
import { createCommitOnBranch } from './commit.ts'
import { queryOf } from './query.ts'
import type { GraphQLRequest } from './request.ts'
import { TypedError } from './typed-error.ts'
import { updateRefs } from './update-refs.ts'

let built: GraphQLSchema | undefined
const schema = () => (built ??= buildSchema(published.idl, { assumeValid: true, assumeValidSDL: true }))

const mistakes = new WeakMap<DocumentNode, readonly GraphQLError[]>()

/** Executes a query as GitHub does: whatever is wrong with it, the status is 200. */
export function execute(world: World, token: Token, request: GraphQLRequest): Answer {
  const headers = { 'x-github-media-type': 'github.v4; format=json', 'x-ratelimit-resource': 'graphql' }
  return { status: 200, body: resultOf(world, token, request), headers }
}

function resultOf(world: World, token: Token, { document, variables, operationName }: GraphQLRequest) {
  if (document instanceof GraphQLError) return { errors: [shown(document)] }
  const wrong = mistakes.get(document) ?? validate(schema(), document)
  mistakes.set(document, wrong)
  if (wrong.length > 0) return { errors: wrong.map(shown) }
  const { data, errors } = executeSync({
    schema: schema(),
    document,
    rootValue: {
      ...queryOf(world, token),
      ...createCommitOnBranch(world, token),
      ...updateRefs(world, token),
    },
    variableValues: variables,
    ...(operationName !== undefined && { operationName }),
    fieldResolver,
  })
  return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(shown) }) }
}

const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (
  source,
  args,
  _,
  { fieldName, parentType },
) => {
  const value = fieldsOf(source)[fieldName]
  // What nobody taught this stand-in must not look like an empty answer.
  if (value === undefined) throw new Error(`This stand-in knows no ${parentType.name}.${fieldName}`)
  return typeof value === 'function' ? (value as (given: unknown) => unknown)(args) : value
}

function shown(error: GraphQLError) {
  const { message, path, locations } = error.toJSON()
  const type = error.cause instanceof TypedError ? { type: error.cause.type } : {}
  return { ...type, ...(path && { path }), ...(locations && { locations }), message }
}
