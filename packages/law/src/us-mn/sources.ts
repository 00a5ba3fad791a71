/** The copies of Minnesotan law that were read. Most are old bills or second-hand; only the report is confirmed. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const orders = citing({
  of: 'Minn. Stat. §',
  source: 'aaronhall.com; Laws of 2002 ch. 282 at revisor.mn.gov; the arrest paragraph itself was not read',
  asOf: civilDateOf('2002-12-31'),
  reviewOn: civilDateOf('2027-02-21'),
});

export const courtOrders = citing({
  of: 'Minn. Stat. §',
  source: 'SF 1143 (2005) at revisor.mn.gov; instalawyer.io copy, undated',
  asOf: civilDateOf('2005-12-31'),
  undated: true,
  reviewOn: civilDateOf('2027-02-21'),
});

export const report = citing({
  of: 'Minn. Stat. §',
  source: 'instalawyer.io copy, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const copies = citing({
  of: 'Minn. Stat. §',
  source: 'HF 3563 (2002) at revisor.mn.gov: text of a bill',
  asOf: civilDateOf('2002-12-31'),
  reviewOn: civilDateOf('2027-02-21'),
});
