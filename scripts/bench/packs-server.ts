/** The portal with somebody whose agenda has 20 items, in a process of its own; tells its parent where it answers. */
import { startServer } from '#app/server.ts'
import { readSettings } from '#app/settings.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { startSession } from '#app/use-cases/people/start-session.ts'
import { findAgenda, saveAgenda } from '#db/agendas.ts'
import { findPerson, insertPerson } from '#db/people.ts'
import { publishedIds } from '#db/published.ts'
import { fill } from './records.ts'

export interface PacksServed {
  address: string
  agenda: string
  /** The cookie its owner is signed in with. */
  cookie: string
}

const items = 20
let agenda = ''
let cookie = ''
const { address } = await startServer(readSettings(process.env), {
  async prepare(portal) {
    await fill(portal, 200)
    const id = portal.newId()
    insertPerson(portal.db, {
      id,
      email: 'lead@people.example',
      name: 'A lead',
      language: 'en',
      passwordHash: '',
      portalRoles: [],
      createdAt: portal.clock().toISOString(),
    })
    const lead = { visitor: findPerson(portal.db, id), agendaKey: null }
    for (const recordId of publishedIds(portal.db, { after: '', size: items })) {
      agenda = addToAgenda(portal, lead, recordId, 'Monthly meeting')
    }
    const written = findAgenda(portal.db, agenda)
    if (written === null) throw new Error('The agenda was not stored')
    const note = 'Why it matters to us, and what we could try before the next meeting. '.repeat(3)
    const noted = written.items.map((item) => ({ ...item, note, minutes: 5 }))
    saveAgenda(portal.db, { ...written, meetingDate: '2026-12-01', meetingLength: 120, items: noted })
    cookie = `__Host-session=${startSession(portal, portal.db, id)}`
  },
})
const served: PacksServed = { address, agenda, cookie }
process.send?.(served)
