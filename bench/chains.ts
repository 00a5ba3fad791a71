// What a whole chain costs: order, standing, terms, contact, every Californian duty, drawn as nodes and links; and whether ten
// thousand incidents on one order cost a thousand times what ten cost.
import {
  type Chain,
  chainFor,
  type Incident,
  idOf,
  instantOf,
  type PoliceContact,
  readingsFor,
} from '@holdfast/domain';
import { contactWith, incidentWith, orderWith } from '@holdfast/domain/testing';
import { lawOf } from '@holdfast/law';
import { compare, type Figure } from './measure.ts';

const order = orderWith();
const from = Date.UTC(2026, 7, 3, 8);
const now = instantOf(Date.UTC(2026, 10, 20, 8));

interface Notes {
  readonly incidents: readonly Incident[];
  readonly contacts: readonly PoliceContact[];
}

/** So many incidents an hour apart, each with one police contact after it. */
const notesOf = (count: number): Notes => {
  const at = (index: number) => instantOf(from + (index % 2_000) * 3_600_000);
  return {
    incidents: Array.from({ length: count }, (_, index) =>
      incidentWith({ id: idOf(`i${index}`), when: { kind: 'exact', at: at(index) }, writtenAt: at(index) }),
    ),
    contacts: Array.from({ length: count }, (_, index) =>
      contactWith({
        id: idOf(`c${index}`),
        incidentId: idOf(`i${index}`),
        when: { kind: 'exact', at: at(index) },
        facts: { 'called-about-order': 'yes', 'officer-came': 'yes', 'restrained-party-had-left': 'yes' },
      }),
    ),
  };
};

const chainsOf = ({ incidents, contacts }: Notes): readonly Chain[] =>
  readingsFor({ law: lawOf, orders: [order], incidents, contacts, now }).map((reading) => chainFor(reading));

export const chains = async (): Promise<readonly Figure[]> => {
  const [ten, thousand, tenThousand] = [notesOf(10), notesOf(1_000), notesOf(10_000)];
  return [
    await compare({
      subject: 'Whole chains',
      ours: () => chainsOf(thousand),
      peerName: 'JSON there and back of the same notes',
      peer: () => JSON.parse(JSON.stringify(thousand)),
      rounds: 7,
      size: '1000 incidents, each with a contact',
    }),
    await compare({
      subject: 'Whole chains, all on one order',
      ours: () => chainsOf(tenThousand),
      peerName: 'a thousand orders of ten incidents',
      peer: () => {
        for (let round = 0; round < 1_000; round += 1) chainsOf(ten);
      },
      rounds: 5,
      size: '10000 incidents, each with a contact',
    }),
  ];
};
