/** Why records are being read, and for which incident. Kept in memory for this work only; without it nothing is asked of the server. */

import type { LookUpPurpose } from '@holdfast/wire';
import { createSignal } from 'solid-js';
import { said, spoken } from '../language.ts';

export interface Reason {
  readonly purpose: LookUpPurpose;
  readonly incidentNumber: string;
}

export const purposeWords: Readonly<Record<LookUpPurpose, string>> = spoken({
  'call-response': said('Responding to a call', 'Atender una llamada'),
  'serving-the-order': said('Serving the order', 'Notificar la orden'),
  investigation: said('Investigation', 'Investigación'),
  supervision: said('Supervision', 'Supervisión'),
});

const [reason, setReason] = createSignal<Reason>();

/** The reason given for this work, if one was. Cleared by a reload and at sign-out. */
export { reason, setReason };
