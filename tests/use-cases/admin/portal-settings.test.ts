import { describe, expect, it } from 'vitest'
import { settingsFrom, usualSettings } from '#app/domain/portal-settings.ts'
import { changePortalSettings, readPortalSettings } from '#app/use-cases/admin/change-portal-settings.ts'
import { portalSettings } from '#db/portal-settings.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makePerson } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

const asUsual = { totpRequired: false, reviewersMayReviewOwnOrganisation: true, backupHour: '' }

describe('the settings of the portal', () => {
  it('are as usual until somebody changes them', () => {
    const portal = freshPortal()
    expect(portalSettings(portal.db)).toEqual(usualSettings)
  })

  it('are kept, and the audit log says which changed, not to what', () => {
    const portal = freshPortal()
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    const wanted = { totpRequired: true, reviewersMayReviewOwnOrganisation: true, backupHour: '2' }
    expect(changePortalSettings(portal, admin, wanted)).toEqual({
      ok: true,
      value: ['totpRequired', 'backupHour'],
    })
    expect(readPortalSettings(portal, admin)).toEqual({ ...wanted, backupHour: 2 })
    expect(auditedDeeds(portal)).toEqual([
      { actorId: admin.id, deed: 'settings.change', subject: 'totpRequired backupHour' },
    ])
  })

  it('can be put back, also to none', () => {
    const portal = freshPortal()
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    changePortalSettings(portal, admin, { ...asUsual, backupHour: '0' })
    expect(portalSettings(portal.db).backupHour).toBe(0)
    changePortalSettings(portal, admin, asUsual)
    expect(portalSettings(portal.db)).toEqual(usualSettings)
  })

  it('that stay the same leave nothing in the audit log', () => {
    const portal = freshPortal()
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    expect(changePortalSettings(portal, admin, asUsual)).toEqual({ ok: true, value: [] })
    expect(auditedDeeds(portal)).toEqual([])
  })

  it.each(['24', '-1', '1.5', 'noon'])('no backup is made at %s', (backupHour) => {
    const portal = freshPortal()
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    const refused = changePortalSettings(portal, admin, { ...asUsual, totpRequired: true, backupHour })
    expect(refused).toMatchObject({ ok: false, issues: [{ field: 'backupHour' }] })
    expect(portalSettings(portal.db)).toEqual(usualSettings)
  })

  it('are for the administrators of the portal alone', () => {
    const portal = freshPortal()
    const reviewer = makePerson(portal, { portalRoles: ['reviewer'] })
    expect(() => readPortalSettings(portal, reviewer)).toThrow('needs-site-admin')
    expect(() => changePortalSettings(portal, reviewer, asUsual)).toThrow('needs-site-admin')
  })

  it('of an older release that may no longer be are as usual', () => {
    const stored = new Map<string, unknown>([
      ['totpRequired', 'sometimes'],
      ['backupHour', 36],
    ])
    expect(settingsFrom(stored)).toEqual(usualSettings)
  })
})
