/**
 * A plan of getting in touch after an order, as an agency may set it for itself. Local policy, never law. It refuses to plan a
 * visit nobody asked her about: how and when she wants contact comes first.
 */
import { type Citation, civilDateOf, type Said } from '@holdfast/domain';
import { said } from './said.ts';

export interface VisitPolicy {
  readonly kind: 'local-policy';
  /** Days after the order was made or served, as the agency counts them. */
  readonly days: readonly number[];
  readonly note: Said;
  readonly citation: Citation;
}

/** The default an agency starts from and changes. Source: design of this house; no text read lays down a schedule. */
export const defaultVisitPolicy: VisitPolicy = {
  kind: 'local-policy',
  days: [1, 3, 7, 14, 21, 28],
  note: said(
    'This is the agency’s own plan. No law asks for it. You can say how and when it is all right, or that it is not.',
    'Este es un plan de la propia agencia. Ninguna ley lo pide. Usted puede decir cómo y cuándo está bien, o que no lo está.',
  ),
  citation: {
    text: 'Local policy of the agency',
    confirmation: 'unconfirmed',
    source: 'No national practice of 28 days of visits was confirmed; the days are this house’s default',
    asOf: civilDateOf('2026-11-21'),
    reviewOn: civilDateOf('2027-11-21'),
  },
};
