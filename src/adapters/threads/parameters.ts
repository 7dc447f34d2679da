import type { ContainerDraft, MediaItem } from '../../core/threads/draft.ts'
import {
  FEATURE_NAMES,
  type FeatureName,
  type DraftPart,
  PARAMETERS,
  type ContainerParameters,
} from '../../core/threads/features.ts'
import { FEATURES, TEXT } from '../../core/threads/features/table.ts'
import { itemParameters } from '../../core/threads/features/wire.ts'
import type { ContainerId } from '../../core/threads/ids.ts'
import { LOSSES } from '../../core/threads/losses.ts'

/** The fields of a form; what is not asked for is not sent. */
export type Form = Readonly<Record<string, string>>

/**
 * A draft in the words of the wire, as a url-encoded form holds them: objects as JSON, lists joined by commas, truth
 * as `true`, line breaks as they are.
 *
 * @param children One for each of the draft's media, where it has two or more.
 */
export function parametersOf(draft: ContainerDraft, children: readonly ContainerId[] = []): Form {
  const parameters = FEATURE_NAMES.map((name) => featureParameters(name, draft[name], draft, children))
  return inOrder(parameters.reduce((all, each) => ({ ...all, ...each }), TEXT.parameters(draft)))
}

/** One item of a carousel: its file and its description; all else belongs to the carousel. */
export function itemParametersOf(item: MediaItem): Form {
  return inOrder({ ...itemParameters(item), is_carousel_item: 'true' })
}

function featureParameters<Name extends FeatureName>(
  name: Name,
  value: ContainerDraft[Name],
  draft: ContainerDraft,
  children: readonly ContainerId[],
): ContainerParameters {
  return value === undefined ? {} : FEATURES[name].parameters(value, draft, children)
}

function inOrder(parameters: ContainerParameters): Form {
  const sent: Record<string, string> = {}
  for (const name of PARAMETERS) if (parameters[name] !== undefined) sent[name] = parameters[name]
  return sent
}

/** The fields to ask for to see whether all of a draft is there; a field that is not needed can fail the whole call. */
export function fieldsOf(draft: ContainerDraft): readonly string[] {
  return visibleIn(draft).map(({ seen }) => seen.fields)
}

/** What the draft asked for and an answer to `fieldsOf` does not hold. */
export function lostOf(
  draft: ContainerDraft,
  answer: Readonly<Record<string, unknown>>,
): readonly DraftPart[] {
  return visibleIn(draft)
    .filter(({ seen }) => seen.isLost(answer, draft))
    .map(({ part }) => part)
}

/** What the draft asks for and the network shows. */
function visibleIn(draft: ContainerDraft) {
  const [only, ...others] = draft.media
  // Of a carousel each item has its own description, and its items are other ids than were sent.
  const described = others.length === 0 && only?.alt !== undefined && only.alt !== ''
  const asked = { ...draft, alt: described ? only.alt : undefined }
  return LOSSES.flatMap(({ part, seen }) => (seen && asked[part] !== undefined ? [{ part, seen }] : []))
}
