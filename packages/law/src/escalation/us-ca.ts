/**
 * The ladder in California. Data only: where a section says that a body answers for it, the step cites it; the rest is good
 * practice and is marked so.
 */
import type { EscalationRung, EscalationStep } from '../escalation.ts';
import { said } from '../said.ts';
import { family, penal } from '../us-ca/sources.ts';
import { papers } from './practice.ts';
import { ladderInAnyState } from './us-generic.ts';

/** A step as in any state, with what differs here. */
function here(rung: EscalationRung, changed: Partial<EscalationStep>): EscalationStep {
  const usual = ladderInAnyState.find((step) => step.rung === rung);
  if (usual === undefined) throw new Error(`no such rung: ${rung}`);
  return { ...usual, ...changed };
}

export const ladderInCalifornia: readonly EscalationStep[] = [
  here('supervisor', {
    ask: said(
      'Ask for a report and its number. In this state each such call gets one, arrest or not.',
      'Pida un reporte y su número. En este estado cada llamada así lleva uno, haya o no arresto.',
    ),
    words: said(
      'I have a court order. It was broken today. Under Penal Code 13730 this call gets a report. What is its number?',
      'Tengo una orden de la corte. Hoy no se cumplió. Según el Código Penal 13730, esta llamada lleva un reporte. ¿Cuál es su número?',
    ),
    strength: 'shall',
    citation: penal('13730(c)'),
  }),
  here('watch-commander', {
    ask: said(
      'Ask to see the agency’s written rules on orders. They are public. They cover a person who has left.',
      'Pida ver las reglas escritas de la agencia sobre órdenes. Son públicas. Cubren a la persona que se ha ido.',
    ),
    words: said(
      'Please show me your written policy under Penal Code 13701. What does it say for a person who has left?',
      'Por favor muéstreme su política escrita según el Código Penal 13701. ¿Qué dice para una persona que se ha ido?',
    ),
    strength: 'policy',
    citation: penal('13701(c)'),
  }),
  here('domestic-violence-liaison', {}),
  here('professional-standards', {}),
  here('prosecutor', {
    who: said(
      'The district attorney, and the victim-witness office there',
      'La fiscalía del distrito, y su oficina de víctimas y testigos',
    ),
    ask: said(
      'Ask if the report came and what was decided. In this state that office takes the lead on such orders.',
      'Pregunte si llegó el reporte y qué se decidió. En este estado esa oficina se encarga de estas órdenes.',
    ),
    strength: 'shall',
    citation: penal('273.6(f)'),
  }),
  here('court-contempt', {
    ask: said(
      'Ask the self-help center or a lawyer how to tell the judge. A court can punish a broken order as contempt.',
      'Pregunte en el centro de ayuda de la corte o a un abogado cómo decirle al juez. Una corte puede castigarlo como desacato.',
    ),
    strength: 'may',
    citation: penal('166(c)'),
  }),
  here('oversight-body', {
    who: said(
      'A city or county board on the police, or the state attorney general',
      'Una junta de la ciudad o del condado, o el procurador general del estado',
    ),
    attach: [
      papers.earlierLetters,
      papers.timeline,
      papers.callNumber,
      said('Your free copy of the report', 'Su copia gratis del reporte'),
    ],
    ask: said(
      'Ask for a review. First get your free copy of the report. You can ask for it for five years.',
      'Pida una revisión. Primero consiga su copia gratis del reporte. Puede pedirla durante cinco años.',
    ),
    citation: {
      ...family('6228'),
      text: 'Good practice; the copy of the report is Cal. Fam. Code § 6228',
      confirmation: 'unconfirmed',
    },
  }),
];
