import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readProfile } from '#app/domain/organisation-profile.ts'
import { changeProfile } from '#app/use-cases/organisations/change-profile.ts'
import { loadOrganisations } from '#app/use-cases/organisations/load-organisations.ts'
import { putLogo, takeLogoDown } from '#app/use-cases/organisations/put-logo.ts'
import { readOrganisationPage } from '#app/use-cases/organisations/read-organisation-page.ts'
import { findProfile, logoOf } from '#db/organisation-profiles.ts'
import { findOrganisation } from '#db/organisations.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makeContributor, makeOrganisation, makePerson } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const typed = {
  about: { en: '  We run **buses**. ', cy: '' },
  website: 'https://www.example.org/buses',
  contactEmail: 'Hello@Example.ORG',
  contactPhone: '01632  960 001',
  contactAddress: '1 High Street\r\nAberystwyth',
}

function home(portal: TestPortal) {
  const organisation = makeOrganisation(portal)
  const admin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  return { organisation, admin, organisationId: organisation.id }
}

describe('a profile', () => {
  test('is kept tidy and shown to readers, in the language there is', async () => {
    const portal = freshPortal()
    const { organisation, admin, organisationId } = home(portal)
    expect(changeProfile(portal, admin, { organisationId, typed }).ok).toBe(true)
    const page = await readOrganisationPage(portal, null, {
      slug: organisation.slug,
      language: 'cy',
      page: 1,
    })
    expect(page.about).toMatchObject({ language: 'en', translated: false })
    expect(page.about?.html).toContain('<strong>buses</strong>')
    expect(page.contact).toEqual({
      email: 'hello@example.org',
      phone: '01632 960 001',
      address: '1 High Street\nAberystwyth',
    })
    expect(auditedDeeds(portal)).toEqual([
      { actorId: admin.id, deed: 'organisation.save-profile', subject: organisationId },
    ])
  })

  test.each([
    ['website', 'javascript:alert(1)'],
    ['website', 'https://ann:secret@example.org'],
    ['contactEmail', 'ann@example.org\r\nBcc: all@example.org'],
    ['contactPhone', 'ring us'],
    ['contactAddress', 'x'.repeat(401)],
  ])('is refused with %s “%s”', (field, text) => {
    expect(readProfile({ ...typed, [field]: text })).toMatchObject({ ok: false, issues: [{ field }] })
  })

  test('a list that is loaded again leaves its website alone, and brings the rest up to date', () => {
    const portal = freshPortal()
    const { organisation, admin, organisationId } = home(portal)
    const { id: _, ...listed } = { ...organisation, website: 'https://list.example', code: 'W06000099' }
    loadOrganisations(portal, [listed])
    expect(findOrganisation(portal.db, organisationId)?.website).toBe('https://list.example')
    changeProfile(portal, admin, { organisationId, typed })
    loadOrganisations(portal, [{ ...listed, code: 'W06000098' }])
    expect(findOrganisation(portal.db, organisationId)).toMatchObject({
      website: typed.website,
      code: 'W06000098',
    })
    expect(findProfile(portal.db, organisationId)?.about.en).toBe('We run **buses**.')
  })

  test('is for its administrators and those of the portal', () => {
    const portal = freshPortal()
    const { organisation, organisationId } = home(portal)
    for (const one of [makeContributor(portal, organisation), home(portal).admin, null])
      expect(() => changeProfile(portal, one, { organisationId, typed })).toThrow()
    const site = makePerson(portal, { portalRoles: ['site-admin'] })
    expect(changeProfile(portal, site, { organisationId, typed }).ok).toBe(true)
  })
})

const place = 'Llanbadarn, taken by Ann'
const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a1f5c' } })
    .withExif({ IFD0: { ImageDescription: place } })
    .jpeg()
    .toBuffer()

describe('a logo', () => {
  function portalWithReader() {
    const portal = freshPortal()
    onTestFinished(() => portal.files.close())
    return portal
  }

  test('is drawn anew, at most 400 pixels a side, without anything the file said; another takes its place', async () => {
    const portal = portalWithReader()
    const { admin, organisationId } = home(portal)
    const bytes = await photograph(1_200, 600)
    expect(bytes.includes(place)).toBe(true)
    expect((await putLogo(portal, admin, { organisationId, file: { name: 'logo.jpg', bytes } })).ok).toBe(
      true,
    )
    const first = logoOf(portal.db, organisationId)
    expect(first).toMatchObject({ width: 400, height: 200 })
    expect(await sharp(first?.bytes).metadata()).toMatchObject({ format: 'webp', width: 400, height: 200 })
    expect((await sharp(first?.bytes).metadata()).exif).toBeUndefined()
    expect(first?.bytes.includes(place)).toBe(false)
    const png = await sharp({ create: { width: 50, height: 80, channels: 4, background: '#0000' } })
      .png()
      .toBuffer()
    await putLogo(portal, admin, { organisationId, file: { name: 'logo.png', bytes: png } })
    expect(logoOf(portal.db, organisationId)).toMatchObject({ width: 50, height: 80 })
    takeLogoDown(portal, admin, { organisationId })
    takeLogoDown(portal, admin, { organisationId })
    expect(logoOf(portal.db, organisationId)).toBeNull()
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual([
      'organisation.put-logo',
      'organisation.put-logo',
      'organisation.remove-logo',
    ])
  }, 30_000)

  test.each([
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'not-a-logo'],
    ['logo.pdf', '%PDF-1.7', 'not-a-logo'],
    ['logo.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'file-is-not-its-kind'],
    ['logo.png', 'GIF89a<script>alert(1)</script>', 'file-is-not-its-kind'],
    ['logo.webp', '', 'file-is-not-its-kind'],
  ])(
    '%s holding %s is refused: %s',
    async (name, text, problem) => {
      const portal = portalWithReader()
      const { admin, organisationId } = home(portal)
      const file = { name, bytes: new TextEncoder().encode(text) }
      const put = await putLogo(portal, admin, { organisationId, file })
      expect(put).toMatchObject({ ok: false, issues: [{ field: 'logo', problem }] })
      expect(logoOf(portal.db, organisationId)).toBeNull()
    },
    30_000,
  )

  test('nothing chosen, too many bytes, and somebody else’s organisation', async () => {
    const portal = portalWithReader()
    const { admin, organisationId } = home(portal)
    expect(await putLogo(portal, admin, { organisationId, file: null })).toMatchObject({
      issues: [{ problem: 'file-required' }],
    })
    const bytes = new Uint8Array(5 * 1024 * 1024 + 1)
    expect(await putLogo(portal, admin, { organisationId, file: { name: 'l.png', bytes } })).toMatchObject({
      issues: [{ problem: 'attachment-too-large' }],
    })
    const stranger = home(portal).admin
    await expect(putLogo(portal, stranger, { organisationId, file: null })).rejects.toThrow('needs-org-admin')
  })
})
