import type { Messages } from '../en.ts'
import { plural } from '../plural.ts'

/** What the automatic checks found, in Welsh. */
export const checks: Messages['checks'] = {
  heading: 'Gwiriadau',
  nothing: 'Ni chafodd y gwiriadau ddim byd i’w gywiro.',
  mayGoOn: 'Nid oes dim yma sy’n atal hwn rhag mynd ymhellach.',
  limits:
    'Rheolau sy’n gwneud y gwiriadau. Maent yn colli pethau ac weithiau’n anghywir, ac ni wyddant beth mae cymdogion yn ei wybod.',
  help: 'Cadw pobl yn ddienw',
  severity: {
    block: (count) => `Rhaid cywiro (${count})`,
    warning: (count) => `Gwerth golwg arall (${count})`,
    information: (count) => `Da gwybod (${count})`,
  },
  rest: (count) => plural('cy', count, { one: 'Dangos un arall', other: 'Dangos # arall' }),
  hardest: 'Y brawddegau anoddaf:',
  draft: 'drafft',
  welsh: {
    title: 'Y Gymraeg yn yr hyn a gyhoeddwn',
    required: 'Cyhoeddi dim heb ei Gymraeg',
    hint: 'Caiff drafftiau eu hatal cyn eu hanfon i’w hadolygu nes bod pob testun yn Gymraeg hefyd.',
    save: 'Cadw’r rheol am y Gymraeg',
    saved: 'Wedi’i gadw',
  },
}
