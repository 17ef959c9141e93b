import type { AccessMailValues } from '#app/domain/access-mail.ts'
import { readIn } from '#app/domain/text.ts'
import type { MailKindWords } from '../mail-words.ts'
import { people } from './people.ts'

const signedOut = 'You were signed out, and can sign in again at once.'
const whatStays = 'What you wrote stays.'

/** Words of the mail about what somebody may do from now on, because an administrator changed it. */
export const accessMail: Pick<MailKindWords, keyof AccessMailValues> = {
  'role-given': {
    subject: 'You have a new role',
    paragraphs: ({ organisation, role }) => [
      `An administrator has given you the role “${people.role[role]}” in this organisation: ${readIn(organisation, 'en').text}.`,
      signedOut,
    ],
    link: 'Sign in',
  },
  'role-taken': {
    subject: 'You no longer have a role',
    paragraphs: ({ organisation, role }) => [
      `An administrator has taken the role “${people.role[role]}” in this organisation from you: ${readIn(organisation, 'en').text}.`,
      `${whatStays} ${signedOut}`,
    ],
    link: 'Sign in',
  },
  'removed-from-organisation': {
    subject: 'You are no longer in an organisation',
    paragraphs: ({ organisation }) => [
      `An administrator has ended your roles in this organisation: ${readIn(organisation, 'en').text}.`,
      `You still have your account. What you wrote stays with the organisation. ${signedOut}`,
    ],
    link: 'Sign in',
  },
  'suspended-in-organisation': {
    subject: 'Your roles in an organisation are suspended',
    paragraphs: ({ organisation }) => [
      `An administrator has suspended your roles in this organisation until further notice: ${readIn(organisation, 'en').text}.`,
      `You still have your account, and your roles anywhere else. ${whatStays} ${signedOut}`,
    ],
    link: 'Sign in',
  },
  'let-back-into-organisation': {
    subject: 'You have your roles in an organisation again',
    paragraphs: ({ organisation }) => [
      `An administrator has given you back your roles in this organisation: ${readIn(organisation, 'en').text}.`,
      signedOut,
    ],
    link: 'Sign in',
  },
  'portal-role-given': {
    subject: 'You have a new role for the whole portal',
    paragraphs: ({ role }) => [
      `An administrator of the portal has given you the role “${people.portalRole[role]}”.`,
      signedOut,
    ],
    link: 'Sign in',
  },
  'portal-role-taken': {
    subject: 'You no longer have a role for the whole portal',
    paragraphs: ({ role }) => [
      `An administrator of the portal has taken the role “${people.portalRole[role]}” from you.`,
      signedOut,
    ],
    link: 'Sign in',
  },
  'account-suspended': {
    subject: 'Your account is suspended',
    paragraphs: () => [
      'An administrator of the portal has suspended your account: you were signed out, and cannot sign in until they let you in again.',
      `${whatStays} Until then we send you no other mail. If you do not know why, write to the address below.`,
    ],
    link: 'The Good Practice Portal',
  },
  'account-let-back-in': {
    subject: 'You can use your account again',
    paragraphs: () => [
      'An administrator of the portal has let your account in again, with the roles that it had. Your password is the same as before.',
    ],
    link: 'Sign in',
  },
}
