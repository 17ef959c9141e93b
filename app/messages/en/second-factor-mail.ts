import type { SecondFactorMailValues } from '#app/domain/second-factor-mail.ts'
import { readIn } from '#app/domain/text.ts'
import type { MailKindWords } from '../mail-words.ts'
import { secondFactor } from './second-factor.ts'

const notYou =
  'If it was not you, somebody else may be in your account: change your password at once, sign out everywhere, and write to the address below.'
const link = 'See how your account is protected'

/** Words of the mail about two-step sign-in and signing in through an organisation. */
export const secondFactorMail: Pick<MailKindWords, keyof SecondFactorMailValues> = {
  'second-factor-on': {
    subject: 'Two-step sign-in is on',
    paragraphs: () => [
      'Two-step sign-in was switched on for your account just now. From now on a code from your app is asked for after your password.',
      notYou,
    ],
    link,
  },
  'second-factor-off': {
    subject: 'Two-step sign-in is off',
    paragraphs: () => [
      'Two-step sign-in was switched off for your account just now. Your password alone lets you in.',
      notYou,
    ],
    link,
  },
  'second-factor-reset': {
    subject: 'Two-step sign-in was reset',
    paragraphs: () => [
      'An administrator of the portal has reset two-step sign-in for your account, and you are signed out everywhere. Your password alone lets you in until you set it up again.',
      'If you did not ask for this, write to the address below at once.',
    ],
    link: 'Set up two-step sign-in',
  },
  'recovery-code-used': {
    subject: 'A recovery code was used',
    paragraphs: ({ left }) => [
      `Somebody signed in to your account with your password and one of your recovery codes. ${secondFactor.recovery.left(left)}`,
      notYou,
    ],
    link: 'Look after your recovery codes',
  },
  'recovery-codes-renewed': {
    subject: 'You have new recovery codes',
    paragraphs: () => [
      'New recovery codes were made for your account just now. Those of before no longer work.',
      notYou,
    ],
    link,
  },
  'linked-to-organisation': {
    subject: 'You can sign in through your organisation',
    paragraphs: ({ organisation }) => [
      `Your account was signed in to through ${readIn(organisation, 'en').text} for the first time. From now on your account there lets you in here.`,
      notYou,
    ],
    link: 'See your account',
  },
}
