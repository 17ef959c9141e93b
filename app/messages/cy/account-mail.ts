import type { AccountMailValues } from '#app/domain/account-mail.ts'
import { dateAndTime } from '../dates.ts'
import type { MailKindWords } from '../mail-words.ts'
import { accounts } from './accounts.ts'

/** Geiriau'r negeseuon e-bost am gyfrif rhywun. */
export const accountMail: Pick<MailKindWords, keyof AccountMailValues> = {
  'set-password': {
    subject: 'Gosod cyfrinair newydd',
    paragraphs: () => [
      'Gofynnodd rhywun am gyfrinair newydd ar gyfer eich cyfrif. Os chi oedd hynny, gallwch osod un drwy’r ddolen isod. Mae’n gweithio unwaith, am awr.',
      'Os nad chi oedd hynny, nid oes angen i chi wneud dim: mae eich cyfrinair yn aros fel y mae, ac ni all neb ei newid heb y neges hon.',
    ],
    link: 'Gosod cyfrinair newydd',
  },
  'password-changed': {
    subject: 'Newidiwyd eich cyfrinair',
    paragraphs: () => [
      'Newidiwyd cyfrinair eich cyfrif gynnau, ac allgofnodwyd y cyfrif ym mhob man arall.',
      'Os nad chi a wnaeth hynny, gosodwch un arall ar unwaith: mae’r ddolen isod yn mynd â chi i’r man lle gallwch ofyn amdano.',
    ],
    link: 'Gofyn am gyfrinair newydd',
  },
  'confirm-new-address': {
    subject: 'Cadarnhau eich cyfeiriad e-bost',
    paragraphs: () => [
      'Mae rhywun am ddefnyddio’r cyfeiriad hwn ar gyfer ei gyfrif ar y Porth Arfer Da. Os chi yw’r person hwnnw, cadarnhewch y cyfeiriad drwy’r ddolen isod. Mae’n gweithio unwaith, am 3 diwrnod.',
      'Gwneir y newid pan fydd y cyfeiriad sydd gan y cyfrif nawr wedi cytuno hefyd. Os nad chi oedd hynny, gwrthodwch drwy’r un ddolen, neu peidiwch â gwneud dim.',
    ],
    link: 'Cadarnhau neu wrthod',
  },
  'agree-old-address': {
    subject: 'Ydych chi am newid eich cyfeiriad e-bost?',
    paragraphs: ({ newEmail }) => [
      `Mae rhywun sydd wedi mewngofnodi i’ch cyfrif am newid ei gyfeiriad e-bost i ${newEmail}. Os chi yw’r person hwnnw, cytunwch drwy’r ddolen isod. Mae’n gweithio unwaith, am 3 diwrnod.`,
      'Os nad chi yw’r person hwnnw, gwrthodwch drwy’r un ddolen. Bydd eich cyfrif wedyn yn cael ei allgofnodi ym mhob man, a dylech osod cyfrinair newydd.',
    ],
    link: 'Cytuno neu wrthod',
  },
  'address-in-use': {
    subject: 'Mae gennych gyfrif eisoes',
    paragraphs: () => [
      'Mae rhywun sydd wedi mewngofnodi i gyfrif arall ar y Porth Arfer Da am ddefnyddio’r cyfeiriad hwn ar ei gyfer. Ond mae gennych chi gyfrif gyda’r cyfeiriad hwn, a dim ond ar gyfer un cyfrif y gellir defnyddio cyfeiriad.',
      'Os chi oedd hynny, mewngofnodwch gyda’r cyfeiriad hwn. Os nad chi, nid oes angen i chi wneud dim: nid ydym wedi dweud wrthynt fod gennych gyfrif.',
    ],
    link: 'Mewngofnodi',
  },
  'address-changed': {
    subject: 'Newidiwyd eich cyfeiriad e-bost',
    paragraphs: () => [
      'Mae gan eich cyfrif gyfeiriad e-bost arall bellach. Cytunodd y ddau gyfeiriad i hynny. Gyda’r un newydd y byddwch yn mewngofnodi, ac yno y byddwn yn ysgrifennu atoch.',
    ],
    link: 'Mewngofnodi',
  },
  'new-sign-in': {
    subject: 'Mewngofnodwyd i’ch cyfrif ar borwr newydd',
    paragraphs: ({ at, browser, system }) => [
      `Mewngofnodwyd i’ch cyfrif gyda phorwr nad ydym wedi’ch gweld yn ei ddefnyddio: ${accounts.device(browser, system)}. Pryd: ${dateAndTime(at, 'cy')}.`,
      'Os chi oedd hynny, nid oes angen i chi wneud dim. Os nad chi, allgofnodwch y porwr hwnnw drwy’r ddolen isod, a newidiwch eich cyfrinair.',
    ],
    link: 'Gweld ble rydych wedi mewngofnodi',
  },
  'account-deleted': {
    subject: 'Mae eich cyfrif wedi’i ddileu',
    paragraphs: () => [
      'Mae eich cyfrif ar y Porth Arfer Da wedi’i ddileu, fel y gofynnoch. Mae eich enw, eich cyfeiriad a’ch agendâu wedi mynd. Mae’r hyn a ysgrifennoch ar ran sefydliad yn aros gyda’r sefydliad, heb eich enw.',
      'Dyma’r neges olaf y byddwn yn ei hanfon atoch. Os nad chi a’i dileodd, ysgrifennwch at y cyfeiriad isod.',
    ],
    link: 'Y Porth Arfer Da',
  },
}
