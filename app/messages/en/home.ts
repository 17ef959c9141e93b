/** The home page. */
export const home = {
  title: 'Find what worked elsewhere, and share what worked for you',
  lead: 'Case studies from public services, and excerpts from ombudsmen’s casebooks, in one place. Anybody can read them; nobody needs an account to search.',
  searchLabel: 'Search case studies and casebooks',
  searchHint: 'For example: damp and mould, hospital discharge, complaints handling',
  searchButton: 'Search',
  newest: 'What is new',
  newestMore: 'See everything, newest first',
  newestNone: 'Nothing has been published yet.',
  themes: 'Browse by theme',
  takePart: 'Three ways to take part',
  ways: {
    search: {
      title: 'Search before you start',
      text: 'Somebody may have met your problem already. See what they did, what it cost, and what did not work.',
      link: 'Search the portal',
    },
    share: {
      title: 'Share good practice',
      text: 'Five minutes are enough for a first version. A reviewer who wrote none of it reads it before it is published.',
      link: 'Share a case study',
    },
    agenda: {
      title: 'Put it on the agenda',
      text: 'Make good practice a standing item: collect what is worth discussing, and take it to your team as a Word document.',
      link: 'Open your agenda',
    },
  },
  casebooks: {
    title: 'Casebooks for training',
    text: 'Ombudsmen’s editors choose cases that teach something, put them in order, and say why they matter. Use them with service and complaints staff.',
    link: 'See the casebooks',
  },
  help: {
    title: 'Help',
    lead: 'How to use the portal, and what it promises.',
    all: 'All help pages',
  },
}
