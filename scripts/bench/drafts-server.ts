/** The portal with people who each have a draft, in a process of its own; tells its parent where it answers and who. */
import { startServer } from '#app/server.ts'
import type { Portal } from '#app/portal.ts'
import { readSettings } from '#app/settings.ts'
import { startSession } from '#app/use-cases/people/start-session.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import { allOrganisations } from '#db/organisations.ts'
import { addMembership, findPerson, insertPerson } from '#db/people.ts'
import { loadAllOrganisations } from '../load-organisations.ts'

export interface DraftWriter {
  recordId: string
  /** The cookie they are signed in with. */
  cookie: string
}
export interface DraftsServed {
  address: string
  writers: DraftWriter[]
}

/** Somebody in an organisation who is signed in and has begun a draft. */
function addWriter(portal: Portal, organisationId: string, n: number): DraftWriter {
  const id = portal.newId()
  insertPerson(portal.db, {
    id,
    email: `writer${n}@people.example`,
    name: `Writer ${n}`,
    language: 'en',
    passwordHash: '',
    portalRoles: [],
    createdAt: portal.clock().toISOString(),
  })
  addMembership(portal.db, id, organisationId, 'contributor')
  const person = findPerson(portal.db, id)
  if (person === null) throw new Error('A writer was not stored')
  const recordId = startRecord(portal, person, { kind: 'case-study', organisationId, original: 'en' })
  return { recordId, cookie: `__Host-session=${startSession(portal, portal.db, id)}` }
}

const wanted = Number(process.argv[2])
const writers: DraftWriter[] = []
const { address } = await startServer(readSettings(process.env), {
  prepare(portal) {
    loadAllOrganisations(portal)
    const bodies = allOrganisations(portal.db)
    for (let n = 0; n < wanted; n += 1)
      writers.push(addWriter(portal, bodies[n % bodies.length]?.id ?? '', n))
    return Promise.resolve()
  },
})
const served: DraftsServed = { address, writers }
process.send?.(served)
