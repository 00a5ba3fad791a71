/** The words of what her yes lets happen beyond reading: a police record, a supervisor. One place, so that another language can follow. */
export const beyondWords = {
  passedOnToYou: 'Passed on to you',
  supervisorMay: 'She allowed your supervisor to open it too. She sees each opening.',
  supervisorMayNot: 'No supervisor may open it.',
  openedAsSupervisor: (name: string) =>
    `It was shared with ${name}. You open it as a supervisor, because she and your agency both allow that; she sees that you did.`,

  passOn: 'Let a supervisor open it',
  passOnLead:
    'Your browser wraps the key to the supervisor you choose. Compare their six words by voice first: the server’s word is not enough.',
  noSupervisor: 'No supervisor of your agency has a key yet.',
  agencyDoesNot: 'Your agency no longer lets supervisors open what was disclosed.',
  passTo: (name: string) => `Let ${name} open it`,
  passed: (name: string) => `${name} can open it now, under Disclosures.`,
  passFailed: 'Your key could not wrap it. Unlock your key and open it again.',

  record: 'Put it into a police record',
  recordLead:
    'She allowed this. Choose what goes in; nothing else does. The record says that she told it, under which release, and she sees when you did it and your name. It stays when she stops sharing.',
  callNumber: 'Call number',
  callNumberHint: 'A number that is on record is that call. Any other makes a new one, received now.',
  incident: (title: string) => `What goes in: ${title.toLowerCase()}`,
  chooseOne: 'Choose at least one thing.',
  typeNumber: 'Type the call number.',
  put: 'Put it on record',
  done: 'It is in the record now',
  doneDetail: 'She sees when, and that it was you.',
  openCall: 'Open the call',
  noIncident: 'She shared no incident, so there is nothing to put into a record.',
} as const;
