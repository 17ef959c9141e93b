import type { Organisation } from '#app/domain/organisation.ts'
import type { Person } from '#app/domain/person.ts'
import { hashOfToken, newToken } from '#app/use-cases/people/credentials.ts'
import { updatePerson } from '#db/people.ts'
import { insertSession } from '#db/sessions.ts'
import { makeOmbudsman, makePerson } from '#tests/support/builders.ts'
import type { TestPortal } from '#tests/support/portal.ts'

/**
 * Everybody the rules tell apart. The records belong to the organisation `home`: `author` wrote them all (with
 * `author-reviewer`), `colleague` was invited to the drafts, `reviewer` has claimed what is claimed. The stranger has
 * every role there is, in another organisation.
 */
export const everybody = [
  'reader',
  'suspended',
  'member',
  'contributor',
  'approver',
  'editor',
  'org-admin',
  'author',
  'colleague',
  'stranger',
  'reviewer',
  'other-reviewer',
  'author-reviewer',
  'resident',
  'site-admin',
] as const
export type Who = (typeof everybody)[number]

/** Those whom the portal does not know, or does not let in any more. */
export const notSignedIn: readonly Who[] = ['reader', 'suspended']

/** People of the organisation that owns the records. */
export const home: readonly Who[] = [
  'contributor',
  'approver',
  'editor',
  'org-admin',
  'author',
  'author-reviewer',
]
export const reviewers: readonly Who[] = ['reviewer', 'other-reviewer', 'author-reviewer']

export interface People {
  home: Organisation
  elsewhere: Organisation
  person: Record<Exclude<Who, 'reader'>, Person>
  /** What their browser sends; '' for the reader. */
  cookies: Record<Who, string>
}

/** An ombudsman, so that all kinds of records can be its own; another one; and everybody, signed in. */
export function makePeople(portal: TestPortal): People {
  const [own, elsewhere] = [makeOmbudsman(portal), makeOmbudsman(portal)]
  const inHome = { in: own }
  const person: People['person'] = {
    member: makePerson(portal),
    contributor: makePerson(portal, { ...inHome, roles: ['contributor'] }),
    approver: makePerson(portal, { ...inHome, roles: ['approver'] }),
    editor: makePerson(portal, { ...inHome, roles: ['ombudsman-editor'] }),
    'org-admin': makePerson(portal, { ...inHome, roles: ['org-admin'] }),
    author: makePerson(portal, { ...inHome, roles: ['contributor', 'ombudsman-editor'] }),
    colleague: makePerson(portal, { in: elsewhere, roles: ['contributor'] }),
    stranger: makePerson(portal, {
      in: elsewhere,
      roles: ['contributor', 'approver', 'ombudsman-editor', 'org-admin'],
    }),
    reviewer: makePerson(portal, { portalRoles: ['reviewer'] }),
    'other-reviewer': makePerson(portal, { portalRoles: ['reviewer'] }),
    'author-reviewer': makePerson(portal, {
      ...inHome,
      roles: ['contributor', 'ombudsman-editor'],
      portalRoles: ['reviewer'],
    }),
    resident: makePerson(portal, { portalRoles: ['resident-reviewer'] }),
    'site-admin': makePerson(portal, { portalRoles: ['site-admin'] }),
    suspended: makePerson(portal, {
      ...inHome,
      roles: ['contributor', 'approver', 'ombudsman-editor', 'org-admin'],
      portalRoles: ['reviewer', 'resident-reviewer', 'site-admin'],
    }),
  }
  updatePerson(portal.db, person.suspended.id, { suspendedAt: portal.clock().toISOString() })
  const signedIn = Object.entries(person).map(([who, { id }]) => [who, signInDirectly(portal, id)])
  return {
    home: own,
    elsewhere,
    person,
    cookies: { reader: '', ...Object.fromEntries(signedIn) } as People['cookies'],
  }
}

/** The cookie of a session that is stored as signing in stores it. Lucia looks at the machine's clock, so it ends late. */
function signInDirectly(portal: TestPortal, personId: string): string {
  const token = newToken()
  insertSession(portal.db, {
    id: hashOfToken(token),
    personId,
    createdAt: portal.clock(),
    expiresAt: new Date('2100-01-01'),
    browser: 'other',
    system: 'other',
  })
  return `session=${token}`
}
