import { type DocumentNode, getOperationAST, GraphQLError, parse } from 'graphql'
import { fieldsOf, text } from '../rest/route.ts'

/** What a client asks of GraphQL. */
export type GraphQLRequest = {
  readonly document: DocumentNode | GraphQLError
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | undefined
}

const known = new Map<string, DocumentNode | GraphQLError>()

export function readRequest(body: unknown): GraphQLRequest {
  const fields = fieldsOf(body)
  const query = text(fields, 'query') ?? ''
  const document = known.get(query) ?? parsed(query)
  known.set(query, document)
  return {
    document,
    variables: fieldsOf(fields['variables']),
    operationName: text(fields, 'operationName'),
  }
}

/** The first root field, which says what is asked: `createCommitOnBranch`. */
export function rootField(body: unknown): string | undefined {
  const { document, operationName } = readRequest(body)
  if (document instanceof GraphQLError) return undefined
  const selections = getOperationAST(document, operationName)?.selectionSet.selections
  return selections?.find((selection) => selection.kind === 'Field')?.name.value
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}
