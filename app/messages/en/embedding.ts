/** The page with the code for showing a page of the portal on another site. */
export const embedding = {
  title: 'Show this on your own site',
  toIt: 'Show this on your own site',
  of: 'For your intranet or website:',
  system: {
    title: 'If your system can embed links',
    lead: 'Many systems do so when the address of the page stands on a line of its own. If yours asks for an oEmbed address, give it this one. What it shows is then kept up to date.',
    label: 'oEmbed address',
  },
  html: {
    title: 'As HTML',
    lead: 'Copy this into your page. It has no script, frame or picture, and nobody who reads it is followed. It shows what is published today: come back for a newer one.',
    label: 'HTML to copy',
  },
  preview: 'What it shows',
  none: 'Nothing has been published here yet.',
  demonstration: 'invented for demonstration',
}
