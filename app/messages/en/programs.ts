import type { TokenDays, TokenStanding } from '#app/domain/organisation-token.ts'

/** The page on which an organisation's administrators let its own programs in. */
export const programs = {
  title: 'Programs',
  lead: 'A program of your organisation can write case studies here by itself, for example from your own casework or website. It needs a token, which you make here.',
  acts: 'Whatever it writes counts as yours: a program acts in your name, as a contributor of this organisation and nothing else. Nothing is published without a reviewer, and never by somebody who helped to write it.',
  reference: 'What programs can do, and how',
  made: (name: string) => `The token for “${name}” is ready`,
  madeText:
    'Copy it now and keep it as you would a password: it is shown only this once. Whoever has it can do what you chose.',
  token: 'Token',
  copy: 'Copy the token',
  copied: 'Copied',
  revoked: 'The token is revoked: from now on it opens nothing',
  list: 'Tokens',
  none: 'There are no tokens yet.',
  standing: {
    open: 'Works',
    expired: 'Expired',
    revoked: 'Revoked',
  } satisfies Record<TokenStanding, string>,
  for: (scopes: string) => `For ${scopes}`,
  by: (name: string, day: string) => `Made by ${name} on ${day}`,
  until: (day: string) => `Works until ${day}`,
  always: 'Works until it is revoked',
  used: (when: string) => `Last used ${when}`,
  unused: 'Never used',
  revoke: 'Revoke',
  revokeOf: (name: string) => `the token for ${name}`,
  make: 'Make a token',
  name: 'What is the token for?',
  nameHint: 'The program and where it runs, to tell tokens apart, such as “Casework system, test”.',
  scopes: 'What may it be used for?',
  scopeChoice: {
    drafts: 'Writing drafts',
    files: 'Adding files to drafts',
    submit: 'Submitting drafts for review',
    status: 'Asking how records stand',
  },
  days: 'How long should it work?',
  daysChoice: {
    30: '30 days',
    90: '90 days',
    365: 'A year',
    never: 'Until it is revoked',
  } satisfies Record<TokenDays, string>,
  button: 'Make the token',
}
