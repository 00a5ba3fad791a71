/** The door to papers: what they are, setting them as tagged PDF, and the same words as text and as a file for editing. Its compiler is handed in. */
export { type Paper, type PaperBlock, paperWords } from './paper.ts';
export { paperRtf, paperText } from './plain.ts';
export { openPress, type PaperIssue, type PaperSize, type Press } from './press.ts';
