/** Whether a call began with an officer rather than with somebody who asked for one: such a call has no time of answer. Pure. */

const ofSource =
  /\b(on[- ]?view(ed)?|onview|self[- ]?init\w*|officer[- ]?(init\w*|generated|contact|self)?|ofcr[- ]?init\w*|field[- ]?(init\w*|generated|event)?|proactive|unit[- ]?init\w*|patrol[- ]?init\w*|flag(ged)?[- ]?down|police[- ]?init\w*|iniciad[ao] por (el )?(oficial|agente))\b|^(o|oi|off|ov|si|self)$/i;
const ofLabel = /\b(on[- ]?view|onview|officer[- ]?init\w*|self[- ]?init\w*)\b/i;

/** A source is one word for how a call came; a label says it only in so many words. */
export function isOfficerInitiated(text: string, place: 'source' | 'label'): boolean {
  return (place === 'source' ? ofSource : ofLabel).test(text.trim());
}
