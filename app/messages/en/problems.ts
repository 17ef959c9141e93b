import { longDate } from '../dates.ts'
import type { LinkFault } from '#app/domain/checks/check.ts'
import { plural } from '../plural.ts'
import { fileProblems } from './file-problems.ts'
import type { ProblemSentences } from '../problem-sentences.ts'

/** Why a link leads nowhere. */
const linkFault: Record<LinkFault, string> = {
  gone: 'there was no such page',
  broken: 'the website answered with an error',
  'no-such-site': 'there was no such website',
  'no-answer': 'the website did not answer',
  'too-many-redirects': 'the website sent the portal from page to page',
}

/** What is wrong with something typed, and how to put it right. */
export const problems: ProblemSentences = {
  ...fileProblems,
  required: ({ label }) => (label.endsWith('?') ? `Answer “${label}”` : `Fill in “${label}”`),
  'too-long': ({ label, limit }) =>
    label === ''
      ? `This is too long: the most that can be kept is ${limit} characters`
      : `“${label}” must be ${limit} characters or fewer`,
  'too-many': ({ label, limit }) => `“${label}”: choose or add at most ${limit}`,
  'not-an-email': ({ label }) =>
    `“${label}” must be an email address in the correct format, like name@example.org`,
  'not-a-phone': ({ label }) => `“${label}” must be a telephone number, like 01632 960 001`,
  'not-an-import': () => 'Choose a file that ends in .csv or .jsonl and has a line for each case',
  'import-too-large': () => 'The file must be 20 MB or smaller. Larger ones are imported at the terminal',
  'import-touched': ({ count, references }) =>
    `It cannot be undone as a whole: ${plural('en', Number(count), { one: '# excerpt was', other: '# excerpts were' })} worked on, added to or published since (${references})`,
  'not-a-logo': ({ name }) =>
    `“${name}” is not a picture we take. Use PNG, JPG or WEBP. SVG is not taken, because it can carry programs: save it as PNG`,
  'not-a-url': ({ label }) => `“${label}” must be a web address that starts with https:// or http://`,
  'not-a-number': ({ label }) => `“${label}” must be a number, like 250 or 250.50`,
  'not-a-date': ({ label }) => `“${label}” must be a real date, like 27 3 2025`,
  'not-a-month': ({ label }) => `“${label}” must be a month and a year, like 3 2025`,
  'listed-too-long': ({ limit }) => `Each entry must be ${limit} characters or fewer`,
  'listed-too-short': ({ limit }) => `Each entry must have at least ${limit} characters`,
  'listed-too-many': ({ limit }) => `A list holds at most ${limit} entries. Take some off first`,
  'replacement-has-the-words': () => 'What stands there instead must not have the words in it',
  'replacement-could-tell': () =>
    'With these words, readers could tell who somebody is: choose words that say less',
  'words-found-often': () =>
    'These words stand there more than once. Type more of what stands around them, or choose the sentence',
  'text-changed': () =>
    'The text was changed while you were reading it. It is shown below as it is now: choose again',
  'words-not-found': () => 'These words stand nowhere in this record. Check how they are spelt',
  'not-a-choice': ({ label }) => `“${label}”: choose from the list`,
  'no-longer-used': ({ label }) => `“${label}”: one of these is no longer used; choose another one`,
  'not-a-reference': ({ label }) => `“${label}” must be a case reference in the form this ombudsman uses`,
  'reference-taken': ({ label }) => `“${label}”: another excerpt already has this case reference`,
  'body-required': () => 'Choose the organisation complained about, or describe it without naming it',
  'ends-before-it-starts': ({ label }) => `“${label}” must be the same as or after the start`,
  'in-the-future': ({ label }) => `“${label}” must be today or in the past`,
  'due-twice': () => 'Enter a due date or choose within what time, not both',
  'no-consent': ({ label }) =>
    `“${label}” must include the portal, and may not be both without a name and with one`,
  'not-a-time': () => 'Enter a time of day, such as 14:00 or 9.30am',
  'time-skipped': () =>
    'There is no such time that night: the clocks go forward from 1:00 to 2:00. Choose 2:00 or later, or a time before 1:00',
  'time-twice': () =>
    'There is that time twice that night: at 2:00 the clocks go back to 1:00. Say which of the two you mean',
  'in-the-past': () => 'Choose a day and time that are not yet past',
  'too-far-ahead': () => 'Choose a day within a year from now',
  'note-required': () => 'Say what has changed, so that people who follow this record know',
  'reason-required': () => 'Give a reason, so that the writer knows what to change',
  'replacement-required': () => 'Choose the record that replaces this one',
  'organisation-alike': () => 'Look first whether it is one of these organisations',
  'not-its-name': () => 'This is not its name. Type the name as it is shown above',
  'needs-second-person': () =>
    'Somebody else has to publish it: your organisation asks for a person who did not write or arrange this edition',
  'search-is-gone': () =>
    'What this search was narrowed to is not in the portal any more: choose another search',
  'not-found': ({ label }) => (label === '' ? 'This could not be found' : `“${label}” could not be found`),
  'wrong-sign-in': () => 'The email address or the password is not right',
  'too-many-attempts': ({ minutes }) =>
    minutes === undefined
      ? 'There have been too many attempts. Wait a while, then try again'
      : `There have been too many attempts. Try again in ${plural('en', Number(minutes), { one: '# minute', other: '# minutes' })}`,
  'password-too-short': ({ limit }) => `The password must be ${limit ?? 8} characters or more`,
  'password-too-long': ({ limit }) => `The password must be ${limit ?? 64} characters or fewer`,
  'password-common': () =>
    'Choose a password that is harder to guess: this one is on lists of common passwords',
  'code-wrong': () =>
    'The code is not right, was used before, or took too long. Try the next one that the app shows, or start again',
  'no-way-out': () => 'No organisation’s own sign-in is for this email address. Sign in with your password',
  'not-an-issuer': ({ label }) =>
    `“${label}” must be a web address that starts with https:// and has no ? or # in it`,
  'issuer-does-not-answer': ({ label }) =>
    `“${label}”: the portal cannot read the configuration that should be there. Check the address, letter by letter`,
  'not-a-domain': ({ domain }) => `“${domain}” is not a domain like example.gov.uk`,
  'domain-of-everybody': ({ domain }) =>
    `Anybody can have an address at ${domain}, so it cannot be one organisation’s`,
  'domain-taken': ({ domain }) => `${domain} belongs to the sign-in of another organisation`,
  'domains-not-confirmed': () => 'Make sure that the domains belong to the organisation, then tick this',
  'password-wrong': () => 'The current password is not right',
  'own-email': () => 'This is already the address of your account',
  'not-your-email': () => 'Type the address of your account, exactly as it stands above',
  'email-taken': () => 'There is already an account with this email address',
  'link-expired': () => 'This link has expired or has been used. Ask for a new one',
  'too-many-links': ({ limit }) =>
    `There can be at most ${limit} working links to one draft. Revoke one that is not needed any more`,
  'nothing-answered': () => 'Say of at least one section whether it is right',
  'facts-awaited': ({ date }) =>
    `The organisation named can still correct facts, until the end of ${longDate(String(date), 'en')}. It can be published when it has answered, when the time is over, or when its editor has said why not to wait`,
  'not-for-you': () =>
    'This invitation was made for another email address. Sign out, then open the link again',
  'empty-casebook': () => 'Add at least one section with at least one entry before publishing',
  'minutes-out-of-range': ({ label }) => `“${label}” must be a whole number of minutes, from 0 to 480`,
  'changed-meanwhile': () =>
    'Somebody else saved this while you were working on it. What you typed is kept below: compare it with theirs, then save again',
  'odd-characters': ({ entry }) =>
    `“${entry}”: use only letters, numbers, spaces and the characters & ’ - . /, with at least one letter or number`,
  'same-entries': () =>
    'A set needs at least two entries that search does not already treat as the same word',
  'entry-too-long': ({ entry, limit }) => `“${entry}” must be ${limit} characters or fewer`,
  'label-taken': ({ label }) => `“${label}”: another term is called this already`,
  'not-the-name': ({ label }) => `“${label}”: this is not the name of the term; type it as it stands above`,
  'entry-taken': ({ entry, set }) =>
    `“${entry}” is already in another set: ${set}. Change that set instead, or switch it off first`,
  'welsh-required': ({ label }) => `“${label}”: your organisation publishes nothing without its Welsh`,
  'welsh-partly': ({ written, of }) =>
    written === 0
      ? `Nothing is in Welsh yet. There are ${of} texts to translate`
      : `${written} of the ${of} texts are in Welsh`,
  'hard-to-read': ({ age, limit }) =>
    `The English has a reading age of about ${age} years. Aim for ${limit} or lower: make long sentences into several, and use shorter words`,
  'unexplained-abbreviation': ({ label, abbreviation, longForm }) =>
    longForm === undefined
      ? `“${label}”: say what ${abbreviation} stands for where you first use it`
      : `“${label}”: say what ${abbreviation} stands for where you first use it. Perhaps: ${longForm} (${abbreviation})`,
  'dead-link': ({ label, address, fault }) =>
    `“${label}”: ${linkFault[fault as LinkFault]} when the portal tried the link ${address}`,
  'could-tell': ({ label, count }) =>
    `“${label}”: ${plural('en', Number(count), { one: 'one thing', other: '# things' })} could tell who somebody is`,
  'findings-open': ({ count }) =>
    plural('en', Number(count), {
      one: 'Decide on the one detail that could tell who somebody is before this is published',
      other: 'Decide on the # details that could tell who somebody is before this is published',
    }),
  'findings-open-in-entries': ({ count }) =>
    plural('en', Number(count), {
      one: 'One detail in the casebook’s excerpts could tell who somebody is, and nobody has decided on it. Decide on it before this is published',
      other:
        '# details in the casebook’s excerpts could tell who somebody is, and nobody has decided on them. Decide on them before this is published',
    }),
  'not-checked': () =>
    'Before this is published, somebody who did not write it has to answer the questions about anonymity',
  'checked-before-changes': () =>
    'This was changed after the questions about anonymity were answered. Somebody who did not write it has to answer them again',
  'finding-gone': () => 'The text has changed since you opened this page. Look at what was found in it now',
  'repeats-words': () => 'Say why without repeating the words themselves: they must not be kept here',
  'not-all-answered': () => 'Tick every line. If one of them is not true, the words have to change first',
  'looks-like': ({ count }) =>
    plural('en', Number(count), {
      one: 'Another record looks like this one. Is it about the same work?',
      other: '# other records look like this one. Are they about the same work?',
    }),
  'file-required': () => 'Choose a file',
  'choose-files-again': () =>
    'Choose your files again: they were not kept, because something has to be put right',
  'file-too-large': ({ limit }) => `The file must be ${limit} MB or smaller`,
  'not-a-word-file': () =>
    'This is not a Word file that can be read here. Save it in Word as “Word Document (.docx)”, without a password, then choose it again',
  'word-file-too-long': () =>
    'This file is too long for a case study. Take out what readers do not need, then choose it again',
  'word-file-empty': () => 'There are no words in this file',
}
