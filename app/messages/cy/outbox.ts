import { plural } from '../plural.ts'
import type { outbox as english } from '../en/outbox.ts'

/** Geiriau'r dudalen am e-byst a negeseuon eraill ar eu ffordd. */
export const outbox: typeof english = {
  lead: 'Yr hyn y mae’n rhaid i’r porth ei ddweud wrth eraill drwy e-bost, neu wrth weinydd chwilio. Rhoddir cynnig arall am ddau ddiwrnod ar yr hyn na ellid ei ddanfon; wedyn mae’n aros yma i rywun benderfynu.',
  way: {
    none: 'Nid oes gweinydd e-bost wedi’i osod, felly nid oes e-byst yn cael eu hanfon: maent yn aros yma. Rhaid i bwy bynnag sy’n rhedeg y porth osod SMTP_URL, neu SMTP_HOST, a’i ailgychwyn.',
    mailbox: 'Nid yw’r porth hwn yn anfon e-byst. Mae’r hyn y byddai wedi’i anfon ar y dudalen',
  },
  waiting: (n) => `E-byst sy’n aros i gael eu hanfon: ${n}.`,
  sent: (n) => `E-byst a anfonwyd yn y 30 diwrnod diwethaf: ${n}.`,
  searchWaiting: (n) =>
    plural('cy', n, {
      one: 'Mae’r chwilio eto i gael gwybod am # newid.',
      other: 'Mae’r chwilio eto i gael gwybod am # newid.',
    }),
  mail: 'E-byst nad aethant allan',
  noMail: 'Aeth pob e-bost allan.',
  search: 'Yr hyn na ellid ei ddweud wrth y chwilio',
  noSearch: 'Mae’r chwilio’n gwybod popeth.',
  columns: {
    what: 'E-bost',
    record: 'Cofnod',
    whom: 'I',
    when: 'Ysgrifennwyd',
    state: 'Cyflwr',
    tries: 'Ymgeisiau',
    error: 'Yr hyn a ddywedodd y gweinydd',
    do: 'Yr hyn y gallwch ei wneud',
  },
  noAccount: 'Rhywun heb gyfrif',
  everything: 'Pob cofnod',
  state: {
    dead: 'Rhoddwyd y gorau iddo',
    uncertain: 'Efallai ei fod wedi’i anfon',
    waiting: 'Rhoddir cynnig arall yn nes ymlaen',
  },
  nextTry: (when) => `nesaf am ${when}`,
  retry: 'Anfon eto',
  retrySearch: 'Rhoi cynnig arall',
  drop: 'Gollwng',
  of: (what, whom) => `“${what}”, i ${whom}`,
  ofRecord: (id) => `yr hyn y mae’r chwilio i’w wybod am ${id}`,
  twice: 'Os anfonwch eto yr hyn y gallai fod wedi’i anfon, efallai y bydd rhywun yn ei gael ddwywaith.',
  retryAll: 'Rhoi cynnig arall ar bopeth y rhoddwyd y gorau iddo',
  done: {
    retried: 'Rhoddir cynnig arall arno nawr',
    dropped: 'Mae wedi’i ollwng',
    all: 'Rhoddir cynnig arall nawr ar bopeth y rhoddwyd y gorau iddo',
  },
}
