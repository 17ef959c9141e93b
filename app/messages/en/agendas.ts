import { daysWithoutAccount } from '#app/domain/agenda.ts'
import { plural } from '../plural.ts'
import { discussionQuestions } from './discussion-questions.ts'

const minutes = (n: number) => plural('en', n, { one: '# minute', other: '# minutes' })

/** Agendas: what a team puts together to talk about. */
export const agendas = {
  add: {
    button: 'Add to agenda',
    on: 'On your agenda',
    added: 'Added to your agenda:',
    addedTo: (agenda: string) => `Added to “${agenda}”:`,
    open: 'Open your agenda',
    openChosen: 'Open that agenda',
  },
  /** For which meeting something is. */
  choose: {
    add: 'Add to an agenda',
    which: 'Which meeting is it for?',
    meeting: (team: string, date: string) => `${team}, ${date}`,
    willBePrepared: 'Its agenda will be prepared now',
    hasIt: 'Already on this agenda',
    own: 'Your own agenda',
    new: 'A new agenda',
    button: 'Add',
    back: 'Back',
  },
  /** One's own agenda becomes that of a meeting. */
  toMeeting: {
    title: 'Is this for a team meeting?',
    text: 'Its items move to the agenda of the meeting, with all you wrote about them. What is on that agenda already stays here. When nothing is left here, this agenda and any link to it go.',
    which: 'Meeting',
    button: 'Move it to that meeting',
  },
  /** What a new agenda is called until somebody gives it another name. */
  newTitle: 'Team meeting: good practice',
  title: 'Agenda',
  titleOf: (agenda: string) => `${agenda} – Agenda`,
  empty: {
    lead: 'Collect what is worth discussing with your team, put it in order, and take it to the meeting.',
    steps: [
      'Search for a case study or an excerpt from a casebook.',
      'Choose “Add to agenda”.',
      'Come back here to put the items in order, and to give each a note and its minutes.',
      'Download the agenda as a Word document, print it, or share a link.',
    ],
    search: 'Search for something to discuss',
    start: 'Start an agenda',
    account: `You do not need an account. Without one, your agenda opens only in this browser, and is deleted ${daysWithoutAccount} days after it was last opened.`,
    noItems: 'Nothing is on this agenda yet.',
  },
  notKept: {
    before: `This agenda opens only in this browser, and is deleted ${daysWithoutAccount} days after it was last opened.`,
    link: 'Sign in',
    after: 'to keep it in your account and open it anywhere.',
  },
  notCurrent: (title: string) => `What you add goes to “${title}”. Save this agenda to add to it instead.`,
  meeting: 'The meeting',
  titleLabel: 'Title of the agenda',
  date: 'Date of the meeting',
  dateHint: 'For example, 27 3 2027. You can leave it out.',
  meetingLength: 'Length of the meeting',
  meetingLengthHint: 'To compare the items with. You can leave it out.',
  items: 'Items',
  note: 'Note',
  noteHint: 'Why it matters here, or a question to discuss',
  /** An input of an item, as it is called apart from it. */
  inputOf: (label: string, title: string) => `${label}: ${title}`,
  minutes: 'Minutes',
  minutesUnit: 'minutes',
  duration: minutes,
  until: (n: number, past: number) =>
    past === 0 ? `Ends after ${minutes(n)}` : `Ends after ${minutes(n)}, ${past} past the end of the meeting`,
  /** Minutes planned, against how long the meeting lasts when that is known. */
  time: (n: number, length: number | null) =>
    length === null
      ? minutes(n)
      : n > length
        ? `${n} of ${minutes(length)}: ${n - length} too many`
        : `${n} of ${minutes(length)}: ${length - n} left`,
  total: (time: string) => `Total: ${time}`,
  more: 'Purpose, presenter, questions and restricted note',
  /** What is said in there, while it is closed. */
  said: {
    questions: (n: number) => plural('en', n, { one: '# question', other: '# questions' }),
    restricted: 'Restricted note',
  },
  purpose: 'Purpose',
  purposes: {
    information: 'For information',
    discussion: 'For discussion',
    decision: 'For decision',
  },
  presenter: 'Presenter',
  questions: 'Questions to discuss',
  questionsHint: 'One on each line',
  /** What is for those alone who work on the agenda. */
  restricted: {
    label: 'Restricted note',
    hint: 'For those who prepare this agenda. It is in the Word document, the PDF and the print view that you take from this page, marked as restricted. It is never in what people get by a link, nor in slides, a calendar, Markdown or the text for an email.',
    marked: 'RESTRICTED NOTE, not to be passed on',
    onPaper:
      'RESTRICTED. This copy has notes that are for those who prepare the meeting. Do not pass it on: share a link instead.',
  },
  discussion: {
    suggested: 'Suggestions from this record',
    suggestedHint: 'Tick what is of use and save: it moves into the box above, where you can change it.',
    questions: discussionQuestions,
  },
  /** What became of a record since it was chosen. */
  standing: {
    newer: (chosen: number, newer: number, date: string) =>
      `Edition ${newer} was published on ${date}. This agenda has edition ${chosen}.`,
    change: 'What changed:',
    take: (n: number) => `Take edition ${n}`,
    replacedTitle: 'A record that has been replaced',
    replaced: 'It was replaced after it was added here, so it can no longer be read.',
    replacedBy: (title: string) =>
      `It was replaced after it was added here. What replaced it is called “${title}”.`,
    readReplacement: 'Read the replacement',
    takeReplacement: 'Take the replacement',
    replacementHere: 'The replacement is already on this agenda.',
    goneTitle: 'A record that has been withdrawn',
    gone: 'It was published by mistake and taken off the portal after it was added here, so it can no longer be read.',
    takenDownTitle: 'A record that has been taken down',
    takenDown:
      'It was taken down for good after it was added here. Notes and questions about it were erased with it.',
  },
  own: {
    summary: 'Add an item of your own',
    kind: 'Your own item',
    title: 'Title of the item',
    place: 'Place on the agenda',
    atEnd: 'At the end',
    after: (n: string, title: string) => `After ${n}. ${title}`,
    add: 'Add this item',
  },
  /** Once it is in other people's hands. */
  issue: {
    title: 'Send it out',
    text: 'When the agenda goes out, say so here. From then on its numbers stay: what is added later is shown as a supplement (3A, 3B, or following on at the end), with a list of what has changed.',
    start: 'The agenda goes out now',
    sentOut: 'Sent out',
    stay: 'The numbers of its items stay as they are.',
    supplement: 'Supplement',
    changes: 'Changes since it was sent out',
    noChanges: 'None.',
    recallText:
      'If it has not gone out after all, take it back: then items are numbered by their place again, and the list of changes is emptied.',
    recall: 'It has not gone out',
    what: {
      added: (n: string, title: string) => `item ${n} was added: ${title}`,
      removed: (n: string, _title: string) => `item ${n} was taken off`,
      changed: (n: string, title: string) => `what is said about item ${n} was changed: ${title}`,
      'newer-edition': (n: string, title: string) => `item ${n} has a newer edition: ${title}`,
    },
    moved: (date: string) => `the date of the meeting was changed: ${date}`,
    noDate: 'not set',
  },
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  place: (n: number, of: number) => `now item ${n} of ${of}`,
  save: 'Save',
  saveAndSearch: 'Save and search for more',
  take: 'Take it to the meeting',
  takeText: 'Each of these saves what you have typed first.',
  takeLanguages: 'When you choose both, slides are in the language of this page. A calendar entry always is.',
  word: 'Download as Word',
  pdf: 'Download as PDF',
  slides: 'Download slides',
  calendar: 'Add to a calendar',
  /** Over what a team wrote about an item, on a slide. */
  whyHere: 'Why it matters here',
  print: 'Print view',
  markdown: 'Download as Markdown',
  email: 'Text for an email',
  share: {
    title: 'Share a link',
    text: 'Anybody who has the link can read the agenda and its notes, but never a restricted note. Nobody can change it.',
    start: 'Make a link',
    label: 'The link to this agenda',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    until: 'Last day on which the link works',
    untilHint: 'For example, 27 3 2027. Leave it out for as long as you do not stop sharing.',
    keepUntil: 'Save the last day',
    ended: 'The link no longer works: its last day has passed. Set another one, or stop sharing.',
    stop: 'Stop sharing',
    shared: 'Shared',
  },
  /** The same once more, for another meeting. */
  copy: {
    start: 'Copy this agenda',
    title: 'Copy the agenda',
    text: 'Its items come along, in the editions that were chosen, with their notes, questions and minutes. Outcomes, attendance, actions and restricted notes do not, nor what is on the other agenda already.',
    button: 'Copy',
  },
  /** Teams that read it. */
  give: {
    title: 'Give it to teams to read',
    text: 'Everybody in the team is told by mail, unless they want none, and finds it under “Team meetings”. They can read it and say that they have, but not change it. A restricted note is never in it. You can take it back.',
    team: 'Team',
    named: (team: string, organisation: string) => `${team}, ${organisation}`,
    button: 'Give it to this team',
    counts: (read: number, people: number, acknowledged: number) =>
      `${read} of ${people} have opened it; ${acknowledged} say they have read it.`,
    who: 'Who has read it',
    states: { unread: 'Not opened', read: 'Opened', acknowledged: 'Read' },
    takeBack: 'Take it back',
  },
  /** An agenda that a team was given. */
  given: {
    listTitle: 'Agendas to read',
    state: 'State',
    lead: 'Your team was given this agenda to read. You can take a copy, but not change it.',
    acknowledge: 'I have read it',
    acknowledged: 'You said that you have read it.',
  },
  others: 'Other agendas',
  startAnother: 'Start another agenda',
  all: 'All your agendas',
  delete: 'Delete this agenda',
  deleteTitle: (title: string) => `Delete “${title}”?`,
  deleteText: (items: number) =>
    plural('en', items, {
      zero: 'The agenda will be gone for good.',
      one: 'The agenda, its item and its note will be gone for good.',
      other: 'The agenda, its # items and their notes will be gone for good.',
    }),
  deleteYes: 'Yes, delete it',
  deleteNo: 'No, keep it',
  done: {
    saved: 'The agenda has been saved.',
    started: 'A new agenda has been started. What you add goes to this one.',
    removed: 'The item has been removed.',
    added: 'The item has been added.',
    template: 'Items of the template have been added. What was here is still there.',
    taken: 'The item has been brought up to date. What you wrote about it is still there.',
    shared: 'Anybody with the link below can now read the agenda.',
    issued: 'The numbers of the items stay from now on. What is added later is shown as a supplement.',
    recalled: 'The items are numbered by their place again.',
    unshared: 'The link no longer works.',
    deleted: 'The agenda has been deleted.',
    copied: 'The items have been copied to this agenda.',
    given: 'The team can read the agenda now.',
    'taken-back': 'The team can no longer read the agenda.',
    acknowledged: 'Thank you. Those who prepare the agenda see that you have read it.',
    moved: 'The items are on the agenda of this meeting now.',
  },
  list: {
    title: 'Your agendas',
    name: 'Agenda',
    date: 'Date of the meeting',
    changed: 'Last changed',
    none: 'You have no agendas yet.',
    noDate: 'Not set',
    current: 'New items go here',
  },
  printPage: {
    back: 'Back to the agenda',
    button: 'Print',
    hint: 'Or use your browser’s Print command.',
  },
  emailPage: {
    title: 'Text for an email',
    lead: 'Copy the text and paste it into an email, or into anything else that takes plain text.',
    label: 'The agenda as text',
    copy: 'Copy the text',
    copied: 'The text has been copied.',
  },
  shared: {
    lead: 'Somebody shared this agenda with you. You can read it and take a copy, but not change it.',
  },
  /** The words of the agenda as it is taken along: on paper, in Word, Markdown and text. */
  document: {
    totalTime: 'Total time',
    overview: 'Items in brief',
    item: 'Item',
    organisation: 'Organisation',
    runningTotal: 'Running total',
    readOnline: 'Read online',
    original: 'First published',
    licence: 'Open Government Licence v3.0',
    sourceOf: (owner: string, edition: number, date: string) =>
      `${owner}, edition ${edition}, published ${date}`,
    page: 'Page',
    of: 'of',
    writtenIn: { en: 'This item is in English.', cy: 'This item is in Welsh.' },
  },
}
