import { DAY } from '../clock.ts'
import type { Container } from '../state/records.ts'

type ContainerStatus = 'IN_PROGRESS' | 'FINISHED' | 'PUBLISHED' | 'ERROR' | 'EXPIRED'

/** Where a container is in its life (Meta: Troubleshooting). It dies 24 hours after creation if not published. */
export function statusOf(container: Container, now: number): ContainerStatus {
  if (container.publishedAs !== undefined) return 'PUBLISHED'
  const ready = container.readyAt !== undefined && now >= container.readyAt
  if (ready && container.error !== undefined) return 'ERROR'
  if (now >= container.createdAt + DAY) return 'EXPIRED'
  return ready ? 'FINISHED' : 'IN_PROGRESS'
}

/** Whether less than `ms` has passed since the container became FINISHED. */
export const finishedWithin = (container: Container, ms: number, now: number): boolean =>
  container.readyAt !== undefined && now < container.readyAt + ms
