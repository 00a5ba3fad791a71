/** The door of `statistics`: intervals, charts, agreement and the hiding of small counts. It knows nothing of calls or labels. */
export type { Agreement } from './agreement.ts';
export { agreementOf } from './agreement.ts';
export type { ChartPoint, ChartSignal, ControlChart } from './control-charts.ts';
export { fewestPoints, individualsChart } from './control-charts.ts';
export { quantileInterval, quantileOf } from './quantiles.ts';
export type { Draw } from './random.ts';
export { drawn, seededDraw } from './random.ts';
export type { ShareChart, SharePoint } from './share-charts.ts';
export { differenceInterval, fewestPeriods, shareChart } from './share-charts.ts';
export type { PublishedSum, Suppressed } from './suppression/suppress.ts';
export { largestHidden, suppress } from './suppression/suppress.ts';
export type { Interval } from './wilson.ts';
export { wilsonInterval } from './wilson.ts';
