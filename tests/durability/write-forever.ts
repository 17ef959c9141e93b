/**
 * Writes at a steady pace (`writes a second`), through the same transactions as people's deeds: each one an agenda and
 * its audit entry. Writes the running count to the pipe ten times a second until it is killed: see backup.test.ts.
 */
import { writeSync } from 'node:fs'
import { insertAgenda } from '#db/agendas.ts'
import { audit } from '#db/audit-log.ts'
import { openDatabase, tx } from '#db/connection.ts'

const [, , file = '', pace = '200'] = process.argv
const db = openDatabase(file)
const started = performance.now()
let written = 0

setInterval(() => {
  const due = ((performance.now() - started) / 1_000) * Number(pace)
  // On a machine that cannot keep up it writes as fast as it can, and says how much that is.
  while (written < due && performance.now() - started < (written / Number(pace) + 2) * 1_000) write()
  writeSync(1, `${written}\n`)
}, 100)

function write(): void {
  const at = new Date().toISOString()
  tx(db, (db) => {
    const id = `${process.pid}-${written}`
    insertAgenda(db, id, { keyHash: 'f'.repeat(64) }, 'Written while a backup is made', at)
    audit(db, { at, actorId: null, deed: 'agenda.start', subject: id, requestId: '' })
  })
  written += 1
}
