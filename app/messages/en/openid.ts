import type { NewPeople, OpenIdRefusal } from '#app/domain/openid.ts'

const refused: Record<OpenIdRefusal, string> = {
  'began-elsewhere':
    'This sign-in was begun in another browser, took longer than 10 minutes, or has been used already. Please begin again.',
  cancelled: 'You cancelled signing in at your organisation, or it did not let you go on. You can try again.',
  'not-answered':
    'Your organisation’s sign-in does not answer as it should. Try again in a while. If it goes on, tell whoever looks after your account at work.',
  'not-believed':
    'The answer of your organisation’s sign-in could not be checked, so it was not used. Please begin again. If it goes on, tell whoever looks after your account at work.',
  'no-address':
    'Your organisation’s sign-in did not say what your email address is. Tell whoever looks after your account at work.',
  'not-verified':
    'Your organisation’s sign-in says that nobody has made sure your email address is yours. Tell whoever looks after your account at work.',
  'foreign-domain': 'Your email address there is not one of those that belong to the organisation.',
  'no-account':
    'You have no account here yet, and your organisation gives accounts by invitation. Ask its administrator for one.',
  'other-account':
    'The account with your email address belongs to somebody else at your organisation, who had the address before you. Write to us, and we will put it right.',
  suspended: 'Your account is suspended. Contact us if you think this is a mistake.',
  'too-many-attempts': 'There have been too many attempts. Wait a while, then try again.',
  'switched-off': 'Your organisation’s own sign-in is switched off here. Sign in with your password.',
}

const newPeople: Record<NewPeople, string> = {
  contributor: 'They get an account, and may write case studies for the organisation',
  member: 'They get an account without a role',
  nobody: 'They get none: only people who were invited come in',
}

/** Words about signing in through an organisation's own directory (OpenID Connect). */
export const openid = {
  signIn: {
    offer: (organisation: string) => `Sign in through ${organisation}`,
    offerText: (organisation: string) =>
      `${organisation} has its own sign-in. You need no password of the portal.`,
    ask: 'Sign in through my organisation',
  },
  refused: { title: 'You are not signed in', again: 'Back to the sign-in page', why: refused },
  connection: {
    title: (organisation: string) => `How people of ${organisation} sign in`,
    shortTitle: 'Sign-in',
    lead: 'People of an organisation can sign in with the account they have at work. The organisation’s directory must speak OpenID Connect, as those of Microsoft, Google, Okta and Keycloak do.',
    none: 'People of this organisation sign in with passwords of the portal.',
    state: { on: 'On', off: 'Off' },
    facts: {
      state: 'Sign-in through the organisation',
      issuer: 'Issuer',
      clientId: 'Client ID',
      domains: 'Email domains',
      newPeople: 'People without an account here',
      asksSecondFactor: 'Asks for a second step itself',
    },
    yes: 'Yes',
    no: 'No',
    redirectText: 'Whoever looks after the directory enters this address there:',
    change: 'Change it',
    issuerHint: 'The web address by which the directory calls itself, like https://login.example.gov.uk',
    clientSecret: 'Client secret',
    secretHint: 'It is kept sealed, and never shown again.',
    secretKept: 'Leave this empty to keep the one there is.',
    domainsHint: 'One on each line, like example.gov.uk. Only addresses in exactly these domains are let in.',
    confirmed: 'I have made sure that these domains belong to the organisation',
    confirmedHint:
      'For example by a record in their DNS that you asked for. Whoever runs the directory can sign in as anybody with an address there.',
    newPeople: 'What do people get who have no account here?',
    newPeopleChoice: newPeople,
    asksSecondFactor: 'The directory asks everybody for a second step',
    asksSecondFactorHint:
      'Then people who need two-step sign-in because of their role need not set it up here as well. Those who have it on give their code all the same.',
    enabled: 'Let people sign in through it',
    save: 'Save',
    saved: 'The organisation’s sign-in is saved',
    remove: 'Remove the organisation’s sign-in',
    removeText:
      'People who came through it are signed out. They can set a password with “forgotten password” on the sign-in page.',
    removed: 'The organisation’s sign-in is removed',
  },
}
