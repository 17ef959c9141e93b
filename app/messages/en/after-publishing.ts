import type { TakeDownReason } from '#app/domain/take-down.ts'
import { plural } from '../plural.ts'

const count = (n: number, one: string, other: string) => plural('en', n, { one, other })

/** What happens to a record after it was published: editions, citing, whether it still holds, taking down. */
export const afterPublishing = {
  history: {
    title: 'Editions and changes',
    titleOf: (title: string) => `Editions and changes: ${title}`,
    link: 'All editions and changes',
    lead: 'Every edition that was published stays readable at its own address.',
    edition: (n: number) => `Edition ${n}`,
    current: 'Current',
    columns: { edition: 'Edition', published: 'Published', kind: 'Kind of change', note: 'What changed' },
    first: 'First published',
    compare: {
      heading: 'Compare two editions',
      from: 'Earlier edition',
      to: 'Later edition',
      option: (n: number, date: string) => `Edition ${n}, ${date}`,
      button: 'Show what changed',
    },
    back: 'Back to the record',
  },
  edition: {
    title: (title: string, n: number) => `${title} (edition ${n})`,
    old: (n: number, date: string) =>
      `This is edition ${n}, published on ${date}. A newer one has replaced it.`,
    current: (n: number, date: string) => `This is edition ${n}, published on ${date}, the current one.`,
    latest: 'Read the current edition',
    compare: 'See what has changed since',
  },
  compare: {
    title: (from: number, to: number) => `What changed between edition ${from} and edition ${to}`,
    legend: 'What was added is underlined, what was removed is struck through.',
    same: 'Choose two different editions.',
  },
  cite: {
    heading: 'Cite this',
    portal: 'Good Practice Portal',
    text: (what: {
      body: string
      date: string
      title: string
      edition: number
      address: string
      today: string
    }) =>
      `${what.body} (${what.date}) “${what.title}”, edition ${what.edition}. Good Practice Portal. ${what.address} (accessed ${what.today}).`,
    permanent: 'The address of this edition never changes and keeps showing these words.',
    copy: 'Copy the citation',
    copied: 'Copied',
    downloads: 'Download the citation',
    formats: { text: 'Plain text', bibtex: 'BibTeX', ris: 'RIS (EndNote, Zotero, Mendeley)' },
  },
  age: {
    old: (published: string) => `Published on ${published} and not confirmed since. It may have changed.`,
    oldSinceConfirmed: (confirmed: string) =>
      `Last confirmed as still in use on ${confirmed}. It may have changed since.`,
    confirmed: (date: string) => `Confirmed as still in use on ${date}`,
  },
  stillInUse: {
    title: 'Is this still in use?',
    lead: 'Readers see when this was last confirmed. One click is enough.',
    due: (date: string) => `It was due to be looked at again on ${date}.`,
    dueLater: (date: string) => `It is due to be looked at again on ${date}.`,
    published: 'Published',
    confirmed: 'Last confirmed',
    never: 'Not yet',
    yes: 'Yes, it is still in use',
    yesMeans: 'The date of your answer is shown on the page.',
    changed: 'It has changed',
    changedMeans:
      'A new draft is begun, so that you can say what has changed. The page stays as it is meanwhile.',
    stopped: 'It has stopped',
    stoppedMeans:
      'A new draft is begun that marks it as stopped. What was learned stays useful to others; you can also withdraw it.',
    draftAlready: 'There is a draft of a new edition already. You can carry on with it.',
    waiting: 'To be confirmed',
    waitingLead: 'Published a while ago. Say whether these are still in use: one click each.',
    dueOn: (date: string) => `due ${date}`,
    other: 'Another answer',
    link: 'Say whether it is still in use',
  },
  takeDown: {
    title: 'Take down for good',
    link: 'Take down for good',
    warning: 'This cannot be undone, by anyone. What is erased cannot be brought back.',
    whatGoes: 'What will be erased',
    goes: {
      editions: (n: number) => count(n, '# edition with all its words', '# editions with all their words'),
      files: (n: number) => count(n, '# attached file', '# attached files'),
      casebooks: (n: number) =>
        count(
          n,
          'its entry and the commentary in # casebook',
          'its entries and the commentary in # casebooks',
        ),
      agendas: (n: number) =>
        count(
          n,
          'the note and questions about it on # agenda with its committee report, where its item stays with the words “taken down”',
          'the notes and questions about it on # agendas with their committee reports, where its items stay with the words “taken down”',
        ),
      adoptions: (n: number) =>
        count(n, 'what # organisation said about adopting it', 'what # organisations said about adopting it'),
      conversation: (n: number) => count(n, '# message or note about it', '# messages and notes about it'),
      links: (n: number) =>
        count(
          n,
          '# link to its drafts with the answers given there',
          '# links to its drafts with the answers given there',
        ),
    },
    also: 'It also goes from search, suggestions, feeds, downloads, related records and the history. Its addresses, old editions and files included, will say that it was taken down (410 Gone). No other record will ever get its address.',
    stays:
      'Who did this, when and for which reason stays in the audit log, without any of the words. Copies made before stay where they are: backups, printed agendas, downloads, other websites.',
    instead: 'If it is only out of date or was replaced, withdraw it instead.',
    reason: 'Why is it taken down?',
    reasons: {
      'personal-information': 'It holds personal information',
      'court-order': 'A court or a tribunal ordered it',
      'legal-threat': 'Somebody claims that it breaks the law',
      safeguarding: 'It could put somebody in danger',
      copyright: 'It uses somebody else’s work without permission',
      'consent-withdrawn': 'Somebody withdrew their consent',
      other: 'Another reason',
    } satisfies Record<TakeDownReason, string>,
    legalNote: 'Legal note (optional)',
    legalNoteHint:
      'For those who must account for it, such as a case number. Readers never see it. Do not repeat what is being erased.',
    button: 'Take it down and erase it',
    doneTitle: 'It has been taken down',
    done: 'Nothing of it is left in the portal. Its address now says that it was taken down.',
    doneNext: 'What to do next',
    next: [
      'Ask search engines such as Google and Bing to remove what they kept of the page.',
      'Ask whoever runs the portal to delete backups made before now.',
      'Tell whoever asked for it that it is done.',
    ],
  },
}
