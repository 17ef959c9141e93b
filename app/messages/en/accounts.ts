import type { BrowserName, SystemName } from '#app/domain/device.ts'

const browsers: Record<BrowserName, string> = {
  edge: 'Edge',
  opera: 'Opera',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  other: 'A browser we do not know',
}

const systems: Record<SystemName, string> = {
  iphone: ' on an iPhone',
  ipad: ' on an iPad',
  android: ' on Android',
  chromeos: ' on a Chromebook',
  windows: ' on Windows',
  mac: ' on a Mac',
  linux: ' on Linux',
  other: '',
}

/** Words of the pages about one's own account: a forgotten password, the address, sessions, data, deletion. */
export const accounts = {
  device: (browser: BrowserName, system: SystemName) => browsers[browser] + systems[system],
  forgotten: {
    link: 'I have forgotten my password',
    title: 'Get a new password',
    lead: 'Type the email address of your account. We send a link there to set a new password.',
    button: 'Send the link',
    sentTitle: 'Check your email',
    sent: 'If there is an account with the address you typed, a link is on its way. It works once, for one hour. If you ask again, only the newest link works.',
    none: 'No mail? Look in the folder for unwanted mail. Your account may also have another address, or be suspended. If nothing helps, write to',
  },
  newPassword: {
    title: 'Set a new password',
    lead: 'You will be signed out everywhere, and then sign in with the new password.',
    button: 'Set the password',
    over: 'This link does not work',
    overText:
      'It may be older than one hour, have been used already, or a newer one may have been asked for. If you copied it, check that you copied all of it.',
    again: 'Ask for a new link',
    done: 'Your password is set. Sign in with it',
  },
  email: {
    title: 'Change your email address',
    now: (email: string) => `Your address now is ${email}.`,
    lead: 'You sign in with this address, and we write to you there. To change it, you need to be able to read mail at both: we send a link to the old address and to the new one, and the change is made when both have agreed.',
    noOld: 'If you cannot read mail at the old address any more, write to',
    newEmail: 'New email address',
    password: 'Your password',
    button: 'Send the two links',
    sent: 'The two links are on their way. They work for 3 days',
    pending: (email: string, date: string) =>
      `You have asked for ${email}. Both links work until ${date}. If you ask again, only the newest links work.`,
    waitsForOld: 'The old address has not agreed yet.',
    oldAgreed: 'The old address has agreed.',
    waitsForNew: 'The new address has not confirmed yet.',
    newAgreed: 'The new address has confirmed.',
    drop: 'Keep the old address',
    dropped: 'Your address stays as it is: the links no longer work',
  },
  confirm: {
    newTitle: 'Use this address?',
    newLead: (email: string) =>
      `Somebody wants to use ${email} for their account on the Good Practice Portal. Did you ask for this?`,
    newAgree: 'Yes, use this address',
    oldTitle: 'Change your email address?',
    oldLead: (email: string) =>
      `Somebody who is signed in to your account wants its address to be ${email} from now on. Did you ask for this?`,
    oldAgree: 'Yes, change it',
    refuse: 'No, I did not ask for this',
    over: 'This link does not work',
    overText:
      'It may be older than 3 days, have been used, or have been replaced by a newer one. If you still want the change, sign in and ask for it again on the page “Your account”.',
    outcome: {
      waiting: {
        title: 'Thank you',
        text: 'The other address has to agree as well. The link for it was sent there at the same time as this one.',
      },
      changed: {
        title: 'The address is changed',
        text: 'From now on, you sign in with the new address, and we write to you there.',
      },
      refused: {
        title: 'Nothing is changed',
        text: 'The account keeps its address, and both links no longer work.',
      },
      alarmed: {
        title: 'Nothing is changed, and your account is signed out',
        text: 'Your account keeps its address, and is signed out everywhere. Whoever asked for the change knew your password: set a new one now.',
      },
    },
    newPassword: 'Get a new password',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'Each time you sign in with a browser, a session begins. It ends by itself after 2 hours without use, and 12 hours after you signed in. If you do not know one of these, sign it out and change your password.',
    thisOne: 'This one',
    begun: (when: string) => `Signed in ${when}`,
    used: (when: string) => `Last used ${when}`,
    justNow: 'Not used since',
    end: 'Sign out',
    endOf: (device: string, when: string) => `${device}, signed in ${when}`,
    ended: 'The session is ended',
    everywhere: 'Sign out everywhere',
    everywhereText: 'Ends every session of your account, this one too.',
    summary: (count: number) => (count === 1 ? 'Only here' : `In ${count} places`),
    link: 'See them',
  },
  data: {
    title: 'Your data',
    lead: 'You can download everything that the portal stores about you: your account and roles, your sessions, your agendas, what you wrote and decided, and which mail we sent you. The file is in JSON, a form that other programs can read.',
    left: 'Passwords and keys are left out, since only their scrambled forms are stored. What the portal stores and why is on the page',
    privacy: 'Privacy',
    button: 'Download your data',
    deleteTitle: 'Delete your account',
    deleteText: 'You can delete your account yourself, at once and for good.',
    deleteLink: 'Delete your account',
    row: 'Your data',
    rowValue: 'Download it, or delete your account',
    rowLink: 'Open',
  },
  deletion: {
    title: 'Delete your account',
    goes: 'What goes',
    goesList: [
      'your name, your email address, your password and your settings',
      'your roles in organisations and in the portal',
      'your agendas, also those you shared',
      'what you had typed and not saved',
      'invitations you sent that nobody has accepted',
    ],
    stays: 'What stays',
    staysList: [
      'what you wrote for an organisation: its case studies, excerpts and casebooks belong to it',
      'what you said about a record to reviewers or writers, and its history',
      'the audit log, which names people by a code only',
    ],
    staysName: (name: string) => `Wherever your name stood, it says “${name}”.`,
    backups:
      'Backups that were made before hold your data until they are replaced. Nobody can bring the account back.',
    download: 'Download your data first, if you want to keep it:',
    downloadLink: 'your data',
    confirm: 'Type your email address, to be sure',
    password: 'Your password',
    button: 'Delete my account for good',
    mayNot: 'You cannot delete your account now',
    done: 'Your account is deleted',
  },
  resend: {
    button: 'Send again',
    of: (email: string) => `the invitation for ${email}`,
    done: 'The invitation is sent again, with a new link. The old link no longer works',
  },
}
