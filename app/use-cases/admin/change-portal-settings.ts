import { done, refuse, type Result } from '#app/domain/issue.ts'
import {
  changedSettings,
  mayBe,
  type PortalSetting,
  type PortalSettings,
} from '#app/domain/portal-settings.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { portalSettings, setPortalSetting } from '#db/portal-settings.ts'

/** The settings of the portal, for those who may change them. */
export function readPortalSettings(portal: Portal, visitor: Visitor): PortalSettings {
  insist(visitor, { do: 'manage-settings' })
  return portalSettings(portal.db)
}

/** The settings as a form sends them. */
export interface TypedSettings {
  totpRequired: boolean
  reviewersMayReviewOwnOrganisation: boolean
  /** '' for no backup. */
  backupHour: string
}

/** Keeps the settings; they work from the next request on. Gives those that changed, which the audit log names. */
export function changePortalSettings(
  portal: Portal,
  visitor: Visitor,
  typed: TypedSettings,
): Result<PortalSetting[]> {
  const admin = insist(visitor, { do: 'manage-settings' })
  const backupHour = typed.backupHour === '' ? null : Number(typed.backupHour)
  if (!mayBe.backupHour(backupHour)) return refuse([{ field: 'backupHour', problem: 'not-a-choice' }])
  const wanted: PortalSettings = { ...typed, backupHour }
  return tx(portal.db, (db) => {
    const changed = changedSettings(portalSettings(db), wanted)
    for (const key of changed) setPortalSetting(db, key, wanted[key])
    if (changed.length > 0) {
      keepAccount(portal, db, { actorId: admin.id, deed: 'settings.change', subject: changed.join(' ') })
    }
    return done(changed)
  })
}
