/** The Open Government Licence 3.0, under which the portal passes on what has no other terms. */
export const openLicence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
