/** The page about one person's place in an organisation, for its administrators. */
export const organisationPeople = {
  change: 'Roles and access',
  changeOf: (name: string) => `of ${name}`,
  suspendedHere: 'Suspended here',
  roles: 'Roles',
  rolesLead: 'A change counts from the next page they open: they are asked to sign in again.',
  has: 'Has this role',
  give: 'Give this role',
  take: 'Take this role away',
  ofRole: (role: string) => `: ${role}`,
  suspend: 'Suspend in this organisation',
  suspendText:
    'Their roles here rest until you lift the suspension. Their account, their roles in other organisations, and what they wrote stay. Only an administrator of the portal can suspend the whole account.',
  suspendButton: 'Suspend here',
  liftText: 'Their roles here rest. Lifting the suspension gives them back all roles listed above.',
  liftButton: 'Lift the suspension',
  accountSuspended: 'Their whole account is suspended, by an administrator of the portal.',
  remove: 'Remove from the organisation',
  removeText:
    'They lose every role here. Drafts they began stay with the organisation, and you can give them to a colleague.',
  removeButton: 'Remove from the organisation',
  onlyApprover:
    'This is the only approver, and the organisation approves what leaves it. Without one, drafts wait.',
  done: {
    given: 'The role is given',
    taken: 'The role is taken away',
    'suspended-here': 'Their roles here rest, and they are signed out',
    'lifted-here': 'They have their roles here again',
  },
}
