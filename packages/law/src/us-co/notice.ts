/** What Colorado asks of notice for a breach to be a crime. Data only. */
import { civilDateOf, type NoticeRule } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

const orderCrime = citing({
  of: 'Colo. Rev. Stat. §',
  source: 'pathforwardlegal.com copy, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

/** Personal service, or knowledge of the contents from a court or the police; what anyone else told them does not count. */
export const coloradoNotice: NoticeRule = {
  jurisdiction: 'US-CO',
  accepts: ['served-in-person', 'present-at-hearing', 'told-by-officer', 'told-by-court'],
  citation: orderCrime('18-6-803.5(1)'),
};
