/**
 * What Minnesotan law asks after a call. Data only. The paragraph on arrest was not read, so no rule on it commands;
 * the report is confirmed.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, brokenHere, callForHelp, yes } from '../criteria.ts';
import { copies, courtOrders, orders, report } from './sources.ts';

const jurisdiction = 'US-MN';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-mn-arrest-on-exclusion'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for coming where barred', es: 'Arrestar por ir adonde no puede' },
    strength: 'shall',
    when: all(brokenHere, yes('order-shown-or-found'), yes('place-term-may-be-broken')),
    deadline: noTime,
    citation: orders('518B.01, subd. 14', 'secondary'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'We think the officer makes an arrest when an order bars them from your home or work and they come. The officer checks the order first. We could not read the law itself.',
        es: 'Creemos que el agente arresta si la orden le prohíbe ir a su casa o trabajo y va. El agente revisa antes la orden. No pudimos leer la ley misma.',
      },
      officer: {
        en: 'A secondary page says that breach of an order excluding the person from home or work, once the order is verified, calls for arrest. The paragraph was not read.',
        es: 'Una página secundaria dice que no cumplir una orden que excluye de la casa o el trabajo, ya verificada, pide el arresto. El párrafo no se leyó.',
      },
    },
  },
  {
    id: idOf('us-mn-arrest-on-court-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest on a no-contact order in a criminal case', es: 'Arrestar por una orden penal de no contacto' },
    strength: 'shall',
    when: all(yes('order-is-criminal'), brokenHere),
    deadline: noTime,
    citation: courtOrders('629.75', 'secondary'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'If a criminal court barred contact, we think the officer makes an arrest. It need not happen in front of them. We read this in an old bill.',
        es: 'Si una corte penal prohibió el contacto, creemos que el agente arresta. No hace falta que lo vea. Lo leímos en un proyecto viejo.',
      },
      officer: {
        en: 'A bill of 2005 has officers arrest for breach of a domestic abuse no contact order though not in their presence; the rule is now in 629.75, of which one undated copy was seen.',
        es: 'Un proyecto de 2005 hace que se arreste por no cumplir una orden penal de no contacto aunque no sea en presencia; hoy la regla está en 629.75, de la que se vio una copia sin fecha.',
      },
    },
  },
  {
    id: idOf('us-mn-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un reporte' },
    strength: 'shall',
    when: callForHelp,
    deadline: noTime,
    citation: report('629.341, subd. 4'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The officer must write a report on what you told them.',
        es: 'El agente debe escribir un reporte de lo que usted dijo.',
      },
      officer: {
        en: 'You must make a written police report of the alleged incident.',
        es: 'Usted debe hacer un reporte policial escrito de lo alegado.',
      },
    },
  },
  {
    id: idOf('us-mn-free-report'),
    jurisdiction,
    actor: 'agency',
    act: 'give-copies',
    title: { en: 'Give a free copy of the report', es: 'Dar gratis una copia del reporte' },
    strength: 'shall',
    when: all(yes('report-copy-asked-for'), yes('report-written')),
    deadline: noTime,
    citation: copies('13.82', 'secondary'),
    doneWhen: 'report-copy-given',
    words: {
      protectedParty: {
        en: 'We think a copy of the report is free for you. We read this in an old bill. You can ask.',
        es: 'Creemos que una copia del reporte es gratis para usted. Lo leímos en un proyecto viejo. Puede pedirla.',
      },
      officer: {
        en: 'A bill of 2002 makes reports on such incidents free to the victim; the section was not read.',
        es: 'Un proyecto de 2002 hace gratis estos reportes para la víctima; la sección no se leyó.',
      },
    },
  },
  {
    id: idOf('us-mn-hold'),
    jurisdiction,
    actor: 'agency',
    act: 'bring-to-court',
    title: { en: 'Check how long they are held', es: 'Revisar cuánto tiempo queda detenida' },
    strength: 'good-practice',
    when: yes('restrained-party-arrested'),
    deadline: noTime,
    citation: orders('518B.01, subd. 14: 36 hours', 'unconfirmed'),
    words: {
      protectedParty: {
        en: 'Some say they are held 36 hours after such an arrest. We could not confirm it. Ask when they will be let out.',
        es: 'Se dice que tras ese arresto queda detenida 36 horas. No pudimos confirmarlo. Pregunte cuándo saldrá.',
      },
      officer: {
        en: 'A hold of 36 hours is not confirmed. This row asks for review.',
        es: 'No está confirmada una detención de 36 horas. Esta fila pide revisión.',
      },
    },
  },
];
