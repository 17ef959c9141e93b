import type { factChecks as english } from '../en/fact-checks.ts'

/** Geiriau gwiriadau ffeithiau: y dudalen y tu ôl i'r ddolen, a'r atebion wrth ymyl y drafft. */
export const factChecks: typeof english = {
  title: 'Gwirio’r ffeithiau',
  lead: (organisation) =>
    `Mae ${organisation} yn gofyn i chi wirio’r drafft hwn cyn iddo gael ei gyhoeddi. Dywedwch am bob adran a yw’r ffeithiau’n gywir. Nid oes rhaid i chi ateb ar gyfer pob adran.`,
  until: (when) => `Gallwch ddod yn ôl a newid eich atebion tan ${when}.`,
  confidential: 'Drafft yw hwn. Peidiwch â’i drosglwyddo i neb arall.',
  head: 'Teitl a chrynodeb',
  question: (section) => `A yw’r ffeithiau’n gywir? (${section})`,
  verdict: { right: 'Cywir', 'needs-correction': 'Angen ei gywiro' },
  correction: 'Beth ddylai ei ddweud?',
  correctionHint: 'Peidiwch ag enwi neb a ddefnyddiodd wasanaeth.',
  correctionOf: (section) => `Beth ddylai ei ddweud? (${section})`,
  you: 'Amdanoch chi',
  name: 'Eich enw',
  role: 'Eich rôl',
  roleHint: 'Er enghraifft: rheolwr ward, Bwrdd Iechyd Enghraifft',
  whoSees:
    'Mae’r ysgrifenwyr a’r adolygydd yn gweld eich enw a’ch rôl wrth ymyl eich atebion. Nid ydynt byth yn cael eu cyhoeddi.',
  button: 'Anfon eich atebion',
  again: 'Anfon eich atebion eto',
  saved: 'Diolch. Mae eich atebion gyda’r ysgrifenwyr',
  savedText: 'Gallwch gau’r dudalen hon, neu newid eich atebion isod tra bydd y ddolen yn gweithio.',
  manage: {
    title: 'Gwiriadau ffeithiau',
    lead: 'Anfonwch ddolen at rywun sy’n gwybod y ffeithiau. Nid oes angen cyfrif arnynt: maent yn darllen y drafft ac yn dweud am bob adran a yw’n gywir.',
    ask: 'Gofyn i rywun',
    button: 'Gwneud dolen',
    answers: 'Y drafft a’r atebion',
    noAnswers: 'Dim atebion am yr adran hon.',
    by: (name, role) => `${name}, ${role}`,
    on: (when) => `Atebwyd ar ${when}`,
    changedSince: 'Newidiwyd yr adran hon ar ôl yr ateb hwn.',
    done: 'Wedi cael sylw',
    markDone: 'Nodi ei fod wedi cael sylw',
    markOpen: 'Nodi nad yw wedi cael sylw',
    markOf: (name, section) => `(${name}: ${section})`,
    marked: 'Nodwyd ei fod wedi cael sylw',
    unmarked: 'Nodwyd nad yw wedi cael sylw',
    back: 'Yn ôl i’r cofnod',
  },
}
