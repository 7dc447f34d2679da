import { commentRoutes } from './comments.ts'
import { compareRoutes } from './compare.ts'
import { contentRoutes } from './contents.ts'
import { gitDataRoutes } from './git-data.ts'
import { issueRoutes } from './issues.ts'
import { pullRoutes } from './pulls.ts'
import { refRoutes } from './refs.ts'
import { releaseRoutes } from './releases.ts'
import { repositoryRoutes } from './repository.ts'
import type { Route } from './route.ts'
import { secretRoutes } from './secrets.ts'

/** Every endpoint below `/repos/{owner}/{repo}` that this stand-in has. */
export const repositoryEndpoints: readonly Route[] = [
  ...repositoryRoutes,
  ...refRoutes,
  ...gitDataRoutes,
  ...contentRoutes,
  ...compareRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...releaseRoutes,
  ...secretRoutes,
]
