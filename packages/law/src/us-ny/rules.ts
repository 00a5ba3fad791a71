/**
 * What New York law is believed to ask after a call. Data only. The part of the section that commands arrest ends
 * unless it is renewed, and whether it runs today was not found, so no rule of this file commands.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, any, brokenHere, callForHelp, oneOrMainAggressor, yes } from '../criteria.ts';
import { arrest, arrestOf1997, arrestTerms, reportTable } from './sources.ts';

const jurisdiction = 'US-NY';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-ny-arrest-on-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for harm or for coming where barred', es: 'Arrestar por daño o por ir adonde no puede' },
    strength: 'shall',
    when: all(brokenHere, any(yes('violence-term-may-be-broken'), yes('place-term-may-be-broken'))),
    deadline: noTime,
    citation: arrestTerms('140.10(4)(b)', 'secondary'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'probable-cause-of-notice': {
        en: 'Did the officer have good reason to think that they were served with the order?',
        es: '¿Tenía el agente buenas razones para creer que se le había entregado la orden?',
      },
    },
    words: {
      protectedParty: {
        en: 'We think the law has officers make an arrest when a served order to stay away is broken. So too for harm. We could not confirm the list.',
        es: 'Creemos que la ley hace que el agente arreste cuando no se cumple una orden entregada de no acercarse. También por daño. No pudimos confirmar la lista.',
      },
      officer: {
        en: 'The section is believed to call for arrest on breach of a duly served stay-away term, or on a family offence in breach. The list of terms was not read in the section.',
        es: 'Se cree que la sección pide el arresto si no se cumple un término de no acercarse debidamente entregado, o si hay un delito familiar al no cumplirla. La lista no se leyó en la sección.',
      },
    },
  },
  {
    id: idOf('us-ny-arrest-on-family-offence'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for harm in the family', es: 'Arrestar por daño en la familia' },
    strength: 'shall',
    when: all(yes('probable-cause-of-assault'), oneOrMainAggressor),
    unless: yes('protected-party-asked-not-to-arrest'),
    deadline: noTime,
    citation: arrestOf1997('140.10(4)(c)', 'secondary'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'We read an old text from 1997. It has officers make an arrest for lesser harm in the family, unless you ask them not to. If both are thought to have struck, it looks for the main one.',
        es: 'Leímos un texto de 1997. Hace que el agente arreste por un daño menor en la familia, salvo que usted pida que no. Si se cree que ambos pegaron, busca a la persona principal.',
      },
      officer: {
        en: 'In the text of 1997 a misdemeanour family offence calls for arrest unless the victim asks otherwise; where both are suspected, four factors point to the primary physical aggressor.',
        es: 'En el texto de 1997 un delito familiar menor pide el arresto salvo que la víctima pida lo contrario; si se sospecha de ambos, cuatro factores señalan a la persona agresora principal.',
      },
    },
  },
  {
    id: idOf('us-ny-do-not-ask'),
    jurisdiction,
    actor: 'officer',
    act: 'do-not-reconcile',
    title: { en: 'Leave the choice of arrest off you', es: 'No cargarle a usted la decisión de arrestar' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    deadline: noTime,
    citation: arrestOf1997('140.10(4)(c)', 'secondary'),
    words: {
      protectedParty: {
        en: 'In the old text we read, an officer may not ask if you want an arrest. An officer may not threaten to arrest you both. You may still say what you wish.',
        es: 'En el texto viejo que leímos, el agente no puede preguntarle si quiere un arresto. Tampoco puede amenazar con arrestar a ambos. Usted puede decir lo que desea.',
      },
      officer: {
        en: 'In the text of 1997 you may not ask whether the victim wants an arrest, nor threaten to arrest everyone. She may speak of it unasked.',
        es: 'En el texto de 1997 usted no puede preguntar si la víctima quiere un arresto, ni amenazar con arrestar a todos. Ella puede hablar de eso sin que le pregunten.',
      },
    },
  },
  {
    id: idOf('us-ny-do-not-reconcile'),
    jurisdiction,
    actor: 'officer',
    act: 'do-not-reconcile',
    title: { en: 'Do not try to make peace between you', es: 'No tratar de que se reconcilien' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    deadline: noTime,
    citation: arrest('140.10(4)', 'secondary'),
    words: {
      protectedParty: {
        en: 'In the text of 2024 an officer may not try to get the two of you to make up. We could not confirm that it still runs.',
        es: 'En el texto de 2024 el agente no puede tratar de que ustedes se reconcilien. No pudimos confirmar que siga vigente.',
      },
      officer: {
        en: 'In the text of 2024 you may not attempt to reconcile the parties in place of arrest. That the subdivision still runs is not confirmed.',
        es: 'En el texto de 2024 usted no puede intentar reconciliar a las partes en lugar de arrestar. No está confirmado que la subdivisión siga vigente.',
      },
    },
  },
  {
    id: idOf('us-ny-check-it-still-runs'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-policy',
    title: { en: 'Check if the rule on arrest still runs', es: 'Revisar si la regla de arresto sigue vigente' },
    strength: 'good-practice',
    when: callForHelp,
    deadline: noTime,
    citation: arrest('140.10(4), its end', 'unconfirmed'),
    words: {
      protectedParty: {
        en: 'This part of the law ends unless it is made new every few years. We could not find its end for now. A lawyer can check it for you.',
        es: 'Esta parte de la ley termina si no la renuevan cada pocos años. No hallamos su fecha de hoy. Un abogado puede revisarla por usted.',
      },
      officer: {
        en: 'Subdivision 4 is temporary and was extended about every two years. This row asks for review: find its present end.',
        es: 'La subdivisión 4 es temporal y se extendía cada dos años más o menos. Esta fila pide revisión: busque su fin actual.',
      },
    },
  },
  {
    id: idOf('us-ny-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un reporte' },
    strength: 'shall',
    when: callForHelp,
    deadline: noTime,
    citation: reportTable('140.10(5)', 'secondary'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'We think the police fill out a form on each call like this. It is called a Domestic Incident Report. You can ask for it.',
        es: 'Creemos que la policía llena un formulario en cada llamada así. Se llama Domestic Incident Report. Usted puede pedirlo.',
      },
      officer: {
        en: 'A Domestic Incident Report is believed to be due on each such call; the subdivision was not read.',
        es: 'Se cree que cada llamada así lleva un Domestic Incident Report; la subdivisión no se leyó.',
      },
    },
  },
];
