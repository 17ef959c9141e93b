import type { AccountMailValues } from '#app/domain/account-mail.ts'
import { dateAndTime } from '../dates.ts'
import type { MailKindWords } from '../mail-words.ts'
import { accounts } from './accounts.ts'

/** Words of the mail about somebody's own account. */
export const accountMail: Pick<MailKindWords, keyof AccountMailValues> = {
  'set-password': {
    subject: 'Set a new password',
    paragraphs: () => [
      'Somebody asked for a new password for your account. If it was you, the link below lets you set one. It works once, for one hour.',
      'If it was not you, you need do nothing: your password stays as it is, and nobody can change it without this mail.',
    ],
    link: 'Set a new password',
  },
  'password-changed': {
    subject: 'Your password was changed',
    paragraphs: () => [
      'The password of your account was changed just now, and the account was signed out everywhere else.',
      'If it was not you, set another one at once: the link below takes you to where you can ask for it.',
    ],
    link: 'Ask for a new password',
  },
  'confirm-new-address': {
    subject: 'Confirm your email address',
    paragraphs: () => [
      'Somebody wants to use this address for their account on the Good Practice Portal. If it is you, confirm it by the link below. It works once, for 3 days.',
      'The change is made when the address that the account has now has agreed, too. If it was not you, refuse it by the same link, or do nothing.',
    ],
    link: 'Confirm or refuse',
  },
  'agree-old-address': {
    subject: 'Do you want to change your email address?',
    paragraphs: ({ newEmail }) => [
      `Somebody who is signed in to your account wants its email address to be ${newEmail} from now on. If it is you, agree by the link below. It works once, for 3 days.`,
      'If it is not you, refuse it by the same link. Your account is then signed out everywhere, and you should set a new password.',
    ],
    link: 'Agree or refuse',
  },
  'address-in-use': {
    subject: 'You have an account already',
    paragraphs: () => [
      'Somebody who is signed in to another account of the Good Practice Portal wants to use this address for it. But you have an account with this address, and an address can be used for one account only.',
      'If it was you, sign in with this address. If it was not, you need do nothing: we have not told them that you have an account.',
    ],
    link: 'Sign in',
  },
  'address-changed': {
    subject: 'Your email address was changed',
    paragraphs: () => [
      'Your account now has another email address. Both addresses agreed to it. You sign in with the new one, and we write to you there.',
    ],
    link: 'Sign in',
  },
  'new-sign-in': {
    subject: 'Your account was signed in to on a new browser',
    paragraphs: ({ at, browser, system }) => [
      `On ${dateAndTime(at, 'en')} your account was signed in to with a browser that we have not seen you use: ${accounts.device(browser, system)}.`,
      'If it was you, you need do nothing. If it was not, sign that browser out by the link below, and change your password.',
    ],
    link: 'See where you are signed in',
  },
  'account-deleted': {
    subject: 'Your account is deleted',
    paragraphs: () => [
      'Your account on the Good Practice Portal is deleted, as you asked. Your name, your address and your agendas are gone. What you wrote for an organisation stays with the organisation, without your name.',
      'This is the last mail we send you. If you did not delete it yourself, write to the address below.',
    ],
    link: 'The Good Practice Portal',
  },
}
