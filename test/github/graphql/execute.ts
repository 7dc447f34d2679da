import { schema as published } from '@octokit/graphql-schema'
import {
  buildSchema,
  defaultTypeResolver,
  type DocumentNode,
  executeSync,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import type { Answer } from '../answers.ts'
import { fieldsOf, text } from '../rest/route.ts'
import type { Token } from '../tokens.ts'
import type { World } from '../world.ts'
import { createCommitOnBranch } from './commit.ts'
import { queryOf } from './query.ts'
import { TypedError } from './typed-error.ts'

let built: GraphQLSchema | undefined
const schema = () => (built ??= buildSchema(published.idl, { assumeValid: true, assumeValidSDL: true }))

export type GraphQLRequest = {
  readonly document: DocumentNode | GraphQLError
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | undefined
  /** The first root field, which says what is asked. */
  readonly root: string | undefined
}

export function readRequest(body: unknown): GraphQLRequest {
  const fields = fieldsOf(body)
  const operationName = text(fields, 'operationName')
  const document = parsed(text(fields, 'query') ?? '')
  const operation = document instanceof GraphQLError ? null : getOperationAST(document, operationName)
  const first = operation?.selectionSet.selections.find((selection) => selection.kind === 'Field')
  const root = first?.kind === 'Field' ? first.name.value : undefined
  return { document, variables: fieldsOf(fields['variables']), operationName, root }
}

/** Executes a query as GitHub does: whatever is wrong with it, the status is 200. */
export function execute(world: World, token: Token, request: GraphQLRequest): Answer {
  const { document, variables, operationName } = request
  if (document instanceof GraphQLError) return { status: 200, body: { errors: [shown(document)] } }
  const mistakes = validate(schema(), document)
  if (mistakes.length > 0) return { status: 200, body: { errors: mistakes.map(shown) } }
  const { data, errors } = executeSync({
    schema: schema(),
    document,
    rootValue: { ...queryOf(world, token), ...createCommitOnBranch(world, token) },
    variableValues: variables,
    ...(operationName !== undefined && { operationName }),
    typeResolver: defaultTypeResolver,
    fieldResolver: (source: unknown, args, _context, { fieldName, parentType }) => {
      const value: unknown = fieldsOf(source)[fieldName]
      // What nobody taught this stand-in must not look like an empty answer.
      if (value === undefined) throw new Error(`This stand-in knows no ${parentType.name}.${fieldName}`)
      return typeof value === 'function' ? (value as (given: unknown) => unknown)(args) : value
    },
  })
  return {
    status: 200,
    body: { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(shown) }) },
  }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function shown(error: GraphQLError) {
  const { message, path, locations } = error.toJSON()
  const { cause } = error
  const type = cause instanceof TypedError ? { type: cause.type } : {}
  return { ...type, ...(path && { path }), ...(locations && { locations }), message }
}
