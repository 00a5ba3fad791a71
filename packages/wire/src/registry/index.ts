/** The second door of `wire`: reading files of orders and writing them. Apart from the first, so that no page carries the parsers. */
export * from './cells.ts';
export * from './csv-rows.ts';
export { isCellOfOrder } from './document-cells.ts';
export * from './look-at-head.ts';
export * from './order-from-cells.ts';
export * from './order-from-row.ts';
export * from './write-orders.ts';
export * from './xml-documents.ts';
