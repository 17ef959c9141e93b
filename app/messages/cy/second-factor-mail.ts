import type { SecondFactorMailValues } from '#app/domain/second-factor-mail.ts'
import { readIn } from '#app/domain/text.ts'
import type { MailKindWords } from '../mail-words.ts'
import { secondFactor } from './second-factor.ts'

const notYou =
  'Os nad chi oedd yno, efallai fod rhywun arall yn eich cyfrif: newidiwch eich cyfrinair ar unwaith, allgofnodwch ym mhob man, ac ysgrifennwch at y cyfeiriad isod.'
const link = 'Gweld sut mae eich cyfrif yn cael ei ddiogelu'

/** Geiriau’r e-byst am fewngofnodi dau gam ac am fewngofnodi drwy sefydliad. */
export const secondFactorMail: Pick<MailKindWords, keyof SecondFactorMailValues> = {
  'second-factor-on': {
    subject: 'Mae mewngofnodi dau gam wedi’i droi ymlaen',
    paragraphs: () => [
      'Mae mewngofnodi dau gam newydd gael ei droi ymlaen ar gyfer eich cyfrif. O hyn ymlaen gofynnir am god o’ch ap ar ôl eich cyfrinair.',
      notYou,
    ],
    link,
  },
  'second-factor-off': {
    subject: 'Mae mewngofnodi dau gam wedi’i ddiffodd',
    paragraphs: () => [
      'Mae mewngofnodi dau gam newydd gael ei ddiffodd ar gyfer eich cyfrif. Mae eich cyfrinair yn unig yn eich gadael i mewn.',
      notYou,
    ],
    link,
  },
  'second-factor-reset': {
    subject: 'Mae mewngofnodi dau gam wedi’i ailosod',
    paragraphs: () => [
      'Mae un o weinyddwyr y porth wedi ailosod mewngofnodi dau gam ar gyfer eich cyfrif, ac rydych wedi’ch allgofnodi ym mhob man. Mae eich cyfrinair yn unig yn eich gadael i mewn nes i chi ei drefnu eto.',
      'Os na wnaethoch ofyn am hyn, ysgrifennwch at y cyfeiriad isod ar unwaith.',
    ],
    link: 'Trefnu mewngofnodi dau gam',
  },
  'recovery-code-used': {
    subject: 'Mae cod adfer wedi’i ddefnyddio',
    paragraphs: ({ left }) => [
      `Mae rhywun wedi mewngofnodi i’ch cyfrif â’ch cyfrinair ac un o’ch codau adfer. ${secondFactor.recovery.left(left)}`,
      notYou,
    ],
    link: 'Gofalu am eich codau adfer',
  },
  'recovery-codes-renewed': {
    subject: 'Mae gennych godau adfer newydd',
    paragraphs: () => [
      'Mae codau adfer newydd wedi’u gwneud ar gyfer eich cyfrif. Nid yw’r rhai blaenorol yn gweithio mwyach.',
      notYou,
    ],
    link,
  },
  'linked-to-organisation': {
    subject: 'Gallwch fewngofnodi drwy eich sefydliad',
    paragraphs: ({ organisation }) => [
      `Mae rhywun wedi mewngofnodi i’ch cyfrif drwy ${readIn(organisation, 'cy').text} am y tro cyntaf. O hyn ymlaen mae eich cyfrif yno yn eich gadael i mewn yma.`,
      notYou,
    ],
    link: 'Gweld eich cyfrif',
  },
}
