import { plural } from '../plural.ts'
import type { approvals as english } from '../en/approvals.ts'

/** Geiriau'r tudalennau lle mae cymeradwywyr sefydliad yn gadael i'w ddrafftiau fynd at adolygwyr y porth. */
export const approvals: typeof english = {
  title: 'Yn aros am eich cymeradwyaeth',
  lead: 'Mae eich sefydliad yn cymeradwyo’r hyn sy’n ei adael. Darllenwch bob drafft, yna ei anfon ymlaen at adolygwyr y porth neu’n ôl at ei awduron.',
  none: 'Nid oes dim yn aros am eich cymeradwyaeth.',
  caption: (n) =>
    plural('cy', n, {
      one: '# drafft',
      two: '# ddrafft',
      few: '# drafft',
      many: '# drafft',
      other: '# drafft',
    }),
  columns: { title: 'Drafft', waiting: 'Yn aros', writers: 'Awduron', action: 'Beth allwch chi ei wneud' },
  decide: 'Darllen a phenderfynu',
  notice: (n) =>
    plural('cy', n, {
      one: 'Mae # drafft gan eich sefydliad yn aros am eich cymeradwyaeth.',
      two: 'Mae # ddrafft gan eich sefydliad yn aros am eich cymeradwyaeth.',
      few: 'Mae # drafft gan eich sefydliad yn aros am eich cymeradwyaeth.',
      many: 'Mae # drafft gan eich sefydliad yn aros am eich cymeradwyaeth.',
      other: 'Mae # drafft gan eich sefydliad yn aros am eich cymeradwyaeth.',
    }),
  noticeLink: 'Gweld beth sy’n aros',
  record: {
    back: 'Yn ôl i’r hyn sy’n aros',
    lead: (organisation) =>
      `Drafft gan ${organisation}. Nid oes neb y tu allan i’r sefydliad wedi gweld y testun hwn eto.`,
    decide: 'Eich penderfyniad',
    approve: 'Cymeradwyo a’i anfon i’w adolygu',
    approveLead:
      'Rydych yn cytuno, ar ran eich sefydliad, y caiff hwn adael y sefydliad. Bydd adolygydd y porth yn ei ddarllen nesaf; gall ei gyhoeddi.',
    sendBack: {
      title: 'Ei anfon yn ôl at ei awduron',
      lead: 'Agorwch gwestiwn i ddweud beth y byddai’n rhaid ei newid ynddo. Mae angen o leiaf un rheswm. Nid oes adolygydd yn gweld y rhesymau hyn.',
      button: 'Anfon yn ôl at ei awduron',
    },
  },
  done: {
    'signed-off': 'Cymeradwywyd. Mae gydag adolygwyr y porth nawr.',
    'sent-back': 'Anfonwyd yn ôl at ei awduron, gyda’ch rhesymau.',
  },
  waits: {
    heading: 'Yn aros am gymeradwywr o’ch sefydliad',
    approvers: (names) => `Gall y bobl hyn ei gymeradwyo: ${names}.`,
    nobody:
      'Ni all neb ei gymeradwyo: helpodd pob cymeradwywr i’w ysgrifennu, neu nid oes cymeradwywr yn y sefydliad.',
    administrators: (names) =>
      `Gall un o weinyddwyr eich sefydliad wneud rhywun yn gymeradwywr, neu ddod â’r cam hwn i ben: ${names}.`,
    noAdministrators:
      'Nid oes gan eich sefydliad weinyddwr a allai wneud rhywun yn gymeradwywr. Ysgrifennwch at weinyddwyr y porth.',
    manage: 'Gwneud rhywun yn gymeradwywr',
  },
  check: {
    send: 'Anfon at eich cymeradwywyr',
    text: 'Bydd cymeradwywr o’ch sefydliad nad ysgrifennodd ddim ohono yn ei ddarllen yn gyntaf. Yna bydd adolygydd y porth yn ei ddarllen. Gallwch ei dynnu’n ôl nes i adolygydd ddechrau.',
    lead: 'Dyma bopeth y bydd eich cymeradwywyr ac adolygydd yn ei weld. Newidiwch yr hyn a fynnwch, yna ei anfon.',
  },
  sent: {
    title: 'Anfonwyd at eich cymeradwywyr',
    steps: [
      'Mae cymeradwywr o’ch sefydliad, nad ysgrifennodd ddim ohono, yn ei ddarllen. Bydd yn ei anfon ymlaen i’w adolygu, neu’n ôl atoch chi gyda rhesymau.',
      'Mae adolygydd y porth yn ymgymryd ag ef ac yn ei ddarllen. Os dylai rhywbeth fod yn gliriach, daw’n ôl atoch gyda rheswm wrth ymyl pob cwestiwn.',
      'Fel arall caiff ei gyhoeddi, a gall darllenwyr ddod o hyd iddo ar unwaith.',
    ],
  },
}
