import * as v from 'valibot'
import type { Problem } from '../../problem.ts'
import { isRecord } from '../../json.ts'
import type { Detail } from '../../preview/preview.ts'
import type { Previewed } from '../../preview/previewed.ts'
import type { FEATURE_RULES } from '../../rules/features.ts'
import type { ContainerDraft } from '../draft.ts'
import type { FeatureName, Features, DraftPart, ContainerParameters } from '../features.ts'
import type { ContainerId } from '../ids.ts'

type PairRule = Extract<keyof typeof FEATURE_RULES, `post/${string}-with-${string}`>
type Value<Name extends FeatureName> = NonNullable<Features[Name]>

/** All there is to know of one feature; its name and its key stand in ../features.ts. */
export type Feature<Name extends FeatureName> = {
  readonly written: Written<Value<Name>>
  /** The value of the key that asks for it, where the key has others that do not. */
  readonly value?: string
  /** What is wrong with a value, whatever else the post holds. */
  readonly check: (value: Value<Name>, context: CheckContext) => Iterable<Fault>
  /** What never goes into one post with it, and the rule that says so. A pair stands in the row of the one told first. */
  readonly excludes: readonly (readonly [FeatureName, PairRule])[]
  /** What a token must be allowed for it, beside publishing; absent: nothing. */
  readonly scopes?: readonly `threads_${string}`[]
  readonly belongsTo: 'head' | 'every segment'
  /** `children`: one for each of the draft's media, where it has two or more. */
  readonly parameters: (
    value: NonNullable<ContainerDraft[Name]>,
    draft: ContainerDraft,
    children: readonly ContainerId[],
  ) => ContainerParameters
  /** What of it a live post may lack; none where the network does not show it to everyone. */
  readonly losses: readonly Loss[]
  /** For somebody who looks at the post before it is published: every text that is sent, and what it means. */
  readonly preview: (value: NonNullable<Previewed[Name]>) => Detail
  /** Its line of README. */
  readonly meaning: string
}

/** What an author may write, and what that asks for: undefined if it asks for nothing. */
type Written<Asked> = {
  readonly schema: v.GenericSchema
  /** `lineOf` an item of a list. */
  readonly read: (written: unknown, lineOf: (item: number) => number) => Asked | undefined
}

export function written<Schema extends v.GenericSchema, Asked>(
  schema: Schema,
  read: (written: v.InferInput<Schema>, lineOf: (item: number) => number) => Asked | undefined,
): Written<Asked> {
  return { schema, read: (value, lineOf) => (v.is(schema, value) ? read(value, lineOf) : undefined) }
}

export type CheckContext = {
  /** Of the post, from the root of the repository; undefined for inline text. */
  readonly path: string | undefined
  readonly lengthOf: (text: string) => number
}

type Fault = {
  /** Without its place. */
  readonly problem: Problem
  /** Of a list, from 0; absent: the whole value. */
  readonly item?: number
}

export type Loss = {
  readonly part: DraftPart
  /** What Threads published a segment "without". */
  readonly name: string
  readonly rule: 'threads/feature-lost' | 'threads/detached'
  /** Absent: only the answer to publishing tells. */
  readonly seen?: {
    /** To ask for (Meta: *Media retrieval*). */
    readonly fields: string
    /** Whether an answer to that says that it is gone. */
    readonly isLost: (answer: Readonly<Record<string, unknown>>, draft: ContainerDraft) => boolean
  }
}

/** The loss of what is gone where its field holds nothing: the network leaves a key out where it has nothing. */
export function lossOf(part: DraftPart, field: string, name: string): Loss {
  const [key = field] = field.split('{')
  const seen = {
    fields: field,
    isLost: (answer: Readonly<Record<string, unknown>>) => isNothing(answer[key]),
  }
  return { part, name, rule: 'threads/feature-lost', seen }
}

function isNothing(value: unknown): boolean {
  // Lists are read as `{data: […]}`.
  if (isRecord(value) && Array.isArray(value['data'])) return value['data'].length === 0
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  )
}
