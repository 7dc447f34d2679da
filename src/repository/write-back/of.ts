import type { PublishContext } from '../../run/account.ts'
import type { Home } from '../target.ts'
import type { Texts } from '../post-files.ts'
import { intoBranch } from './branch.ts'
import { intoCheckout } from './checkout.ts'
import { nowhere } from './nowhere.ts'
import { intoRelease } from './release.ts'
import type { WriteBack } from './write-back.ts'

/** Where the receipts of this run go. `account` tells receipts of several accounts apart. */
export function writeBackOf(
  texts: Texts,
  home: Home | undefined,
  account: string,
  { settings, world, tell }: Omit<PublishContext, 'elsewhere'>,
): WriteBack {
  if (settings.writeBack === 'files') return intoCheckout(texts, world)
  if (!home || settings.writeBack === 'none') return nowhere(texts, world)
  if (home.release) return intoRelease(home.release, home.host, account, world)
  return intoBranch(texts, { home, settings, world, tell })
}
