/** What the demonstration prints: where to go, how to sign in, and five lines to follow. Pure; every person in it is invented. */
import type { DemonstrationPerson } from '@holdfast/server';

export interface Told {
  readonly coverOrigin: string;
  readonly workspaceOrigin: string;
  readonly setUpCode: string;
  readonly people: readonly DemonstrationPerson[];
  readonly dataFolder: string;
}

export function storyOf({ coverOrigin, workspaceOrigin, setUpCode, people, dataFolder }: Told): string {
  const widest = Math.max(...people.map(({ name }) => name.length));
  const email = Math.max(...people.map((person) => person.email.length));
  const rows = people.map(
    (person) =>
      `  ${person.name.padEnd(widest)}  ${person.role.padEnd(13)}  ${person.email.padEnd(email)}  ${person.passphrase}`,
  );
  return `
Holdfast, demonstration. Everyone and everything in it is invented. Never enter anything real.

  Her app     ${coverOrigin}      set-up code ${setUpCode}
  Workspace   ${workspaceOrigin}      one-time codes are shown on its sign-in page

${rows.join('\n')}

  1. In her app, type ${setUpCode} and =. Choose a passcode, then add order MC-DV-0001: Dale Strand; no contact, stay away 100 yards, give up firearms.
  2. Write down a text message last night and the police contact after it: Officer T. Vance, no report, "he had left". Read what is owed. Press Escape.
  3. As Imani Okafor, make your key and an invitation code. In her app, release those two notes to Imani for 14 days with that code; open them as Imani.
  4. See Imani's opening in her app, then take the release back: the next opening is refused. Petra Lindqvist never saw that it exists.
  5. As T. Vance, record a call and a response on order MC-DV-0001. As M. Ibarra see what is overdue; as Noor Haddad, how the county is doing.

  Data: ${dataFolder}. Begin again with: npm start -- --fresh. Stop with Ctrl C.
`;
}
