/**
 * What Californian law asks of the report of a call and of copies of it. Data only. "Working day" is not defined in the section
 * on copies, so that clock says what it assumes; and it refuses to make a report depend on an arrest.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, callForHelp, yes } from '../criteria.ts';
import { dayNotDefined, family, penal } from './sources.ts';

const jurisdiction = 'US-CA';

const copyAskedFor = all(yes('report-copy-asked-for'), yes('report-written'));
const workingDays = (count: number): DutyRule['deadline'] => ({
  kind: 'working-days',
  count,
  from: 'report-asked-for',
  calendar: 'us-ca-court-days',
  citation: dayNotDefined,
});

export const rulesOfReports: readonly DutyRule[] = [
  {
    id: idOf('us-ca-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un reporte' },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The police must write a report on each call like this. This holds even if no one was arrested.',
        es: 'La policía debe escribir un reporte de cada llamada como esta. Esto vale aunque no haya arresto.',
      },
      officer: {
        en: 'Every call for help of this kind must have a written incident report with the code on its face, arrest or not.',
        es: 'Cada llamada de este tipo debe tener un reporte escrito con el código en la portada, haya o no arresto.',
      },
    },
  },
  {
    id: idOf('us-ca-report-notes-influence'),
    jurisdiction,
    actor: 'officer',
    act: 'note-in-report',
    title: {
      en: 'Note in the report if drink or drugs played a part',
      es: 'Anotar en el reporte si hubo alcohol o drogas',
    },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)(1)'),
    doneWhen: 'report-notes-influence',
    words: {
      protectedParty: {
        en: 'The report must say if the person who did this had been drinking or using drugs.',
        es: 'El reporte debe decir si la persona que hizo esto había tomado alcohol o drogas.',
      },
      officer: {
        en: 'The report must note whether you saw that the alleged abuser was under the influence of alcohol or a drug.',
        es: 'El reporte debe anotar si usted vio que la presunta persona agresora estaba bajo el efecto de alcohol o drogas.',
      },
    },
  },
  {
    id: idOf('us-ca-report-notes-earlier-calls'),
    jurisdiction,
    actor: 'officer',
    act: 'note-in-report',
    title: { en: 'Note earlier calls in the report', es: 'Anotar en el reporte las llamadas anteriores' },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)(2)'),
    doneWhen: 'report-notes-earlier-calls',
    words: {
      protectedParty: {
        en: 'The report must say if police came to that home before. It counts if it was the same person or you.',
        es: 'El reporte debe decir si la policía ya había ido a esa dirección por la misma persona o por usted.',
      },
      officer: {
        en: 'The report must note whether there was an earlier domestic violence response at that address involving the same alleged abuser or victim.',
        es: 'El reporte debe anotar si hubo antes una respuesta por violencia doméstica en esa dirección con la misma presunta persona agresora o víctima.',
      },
    },
  },
  {
    id: idOf('us-ca-report-notes-weapons'),
    jurisdiction,
    actor: 'officer',
    act: 'note-in-report',
    title: {
      en: 'Note in the report if weapons were asked about',
      es: 'Anotar en el reporte si se preguntó por armas',
    },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)(3)'),
    // Not `firearm-or-weapon-asked-about`: the text wants a note of whether asking was necessary, not the asking itself.
    doneWhen: 'report-notes-weapons',
    words: {
      protectedParty: {
        en: 'The report must say if the officer needed to ask about guns. It also says what the officer learned.',
        es: 'El reporte debe decir si el agente vio necesario preguntar por armas. También dice lo que supo.',
      },
      officer: {
        en: 'The report must note whether you found it necessary to ask about a firearm or other deadly weapon, and what you learned.',
        es: 'El reporte debe anotar si usted vio necesario preguntar por un arma de fuego u otra arma mortal, y lo que supo.',
      },
    },
  },
  {
    id: idOf('us-ca-report-notes-strangulation'),
    jurisdiction,
    actor: 'officer',
    act: 'note-in-report',
    title: { en: 'Note hands on the neck in the report', es: 'Anotar en el reporte si hubo manos en el cuello' },
    strength: 'shall',
    when: all(callForHelp, yes('strangulation-alleged')),
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)(4)'),
    doneWhen: 'report-notes-strangulation',
    words: {
      protectedParty: {
        en: 'If there were hands on the neck, or signs of it, the report must say so. You can tell the officer at any time.',
        es: 'Si hubo manos en el cuello, o señales de ello, el reporte debe decirlo. Usted puede contárselo al agente en cualquier momento.',
      },
      officer: {
        en: 'The report must note signs or statements of strangulation or suffocation.',
        es: 'El reporte debe anotar las señales o declaraciones de estrangulamiento o asfixia.',
      },
    },
  },
  {
    id: idOf('us-ca-report-notes-weapon-taken'),
    jurisdiction,
    actor: 'officer',
    act: 'note-in-report',
    title: { en: 'Note in the report if a weapon was taken', es: 'Anotar en el reporte si se llevaron un arma' },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)(5)'),
    doneWhen: 'report-notes-weapon-taken',
    words: {
      protectedParty: {
        en: 'The report must say if the police took a gun or the like away.',
        es: 'El reporte debe decir si el agente se llevó un arma.',
      },
      officer: {
        en: 'The report must note whether you removed a firearm or other deadly weapon from the scene.',
        es: 'El reporte debe anotar si usted retiró del lugar un arma de fuego u otra arma mortal.',
      },
    },
  },
  {
    id: idOf('us-ca-report-names-officer'),
    jurisdiction,
    actor: 'officer',
    act: 'note-in-report',
    title: { en: 'Write down who told them of the order', es: 'Anotar quién avisó de la orden' },
    strength: 'shall',
    when: all(yes('order-from-this-state'), yes('told-terms-by-officer')),
    deadline: { kind: 'none-in-text' },
    citation: family('6383(f)'),
    doneWhen: 'service-recorded-in-report',
    words: {
      protectedParty: {
        en: 'When an officer tells them of the order, the report must name that officer. It also bears the order’s case number. With no report it goes in the daily log.',
        es: 'Si un agente avisa de la orden, el reporte debe nombrar a ese agente. También lleva el número de caso de la orden. Si no hay reporte, va en el registro del día.',
      },
      officer: {
        en: 'Your name and assignment and the order’s case number must go in the incident report, or in the daily log where no report is due.',
        es: 'Su nombre y asignación y el número de caso de la orden deben ir en el reporte, o en el registro diario si no corresponde un reporte.',
      },
    },
  },
  {
    id: idOf('us-ca-report-number'),
    jurisdiction,
    actor: 'officer',
    act: 'give-report-number',
    title: { en: 'Give the report number and the unit', es: 'Dar el número del reporte y la unidad' },
    strength: 'policy',
    when: all(yes('officer-came'), callForHelp),
    deadline: { kind: 'none-in-text' },
    citation: penal('13701(c)'),
    doneWhen: 'report-number-given',
    words: {
      protectedParty: {
        en: 'Agency rules cover giving you the report number and the unit that looks into it. You can ask for both.',
        es: 'Las reglas de la agencia cubren darle el número del reporte y la unidad que investiga. Usted puede pedir ambos.',
      },
      officer: {
        en: 'Agency policy covers help to victims, among it the report number and the investigating unit.',
        es: 'La política de la agencia cubre la ayuda a víctimas, entre ella el número del reporte y la unidad que investiga.',
      },
    },
  },
  {
    id: idOf('us-ca-record-calls'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-records',
    title: { en: 'Count the call and send the totals', es: 'Contar la llamada y enviar los totales' },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(a), (b)'),
    words: {
      protectedParty: {
        en: 'The agency must keep count of all calls like this. Each month it sends its totals to the state. The state puts out the numbers each year.',
        es: 'La agencia debe llevar la cuenta de todas las llamadas como esta. Cada mes envía los totales al estado. El estado publica los números cada año.',
      },
      officer: {
        en: 'The agency must record all domestic violence calls, with weapons and strangulation, and send monthly totals to the Attorney General, who publishes yearly totals.',
        es: 'La agencia debe registrar todas las llamadas por violencia doméstica, con armas y estrangulamiento, y enviar totales mensuales al Procurador General, que publica totales anuales.',
      },
    },
  },
  {
    id: idOf('us-ca-copy-of-face-sheet'),
    jurisdiction,
    actor: 'agency',
    act: 'give-copies',
    title: {
      en: 'Give a free copy of the report’s first page',
      es: 'Dar gratis una copia de la primera página',
    },
    strength: 'shall',
    when: copyAskedFor,
    deadline: { kind: 'hours', count: 48, from: 'report-asked-for' },
    extended: { when: yes('reasons-given-for-delay'), deadline: workingDays(5) },
    citation: family('6228'),
    doneWhen: 'face-sheet-given',
    words: {
      protectedParty: {
        en: 'When you ask, they must give you the first page free within 48 hours. With a stated reason they can take five working days.',
        es: 'Cuando usted la pide, deben darle gratis la primera página en 48 horas. Si dan una razón, pueden tardar cinco días hábiles.',
      },
      officer: {
        en: 'On request the victim must get one free copy of the face sheet within 48 hours, or within five working days if you state good cause for delay.',
        es: 'Si la víctima la pide, la agencia debe darle gratis una copia de la portada en 48 horas, o en cinco días hábiles si da una buena razón para la demora.',
      },
    },
  },
  {
    id: idOf('us-ca-copy-of-report'),
    jurisdiction,
    actor: 'agency',
    act: 'give-copies',
    title: { en: 'Give a free copy of the report', es: 'Dar gratis una copia del reporte' },
    strength: 'shall',
    when: copyAskedFor,
    deadline: workingDays(5),
    extended: { when: yes('reasons-given-for-delay'), deadline: workingDays(10) },
    citation: family('6228'),
    doneWhen: 'report-copy-given',
    words: {
      protectedParty: {
        en: 'When you ask, they must give you a free copy in five working days. It comes with photos and call tapes. With a stated reason they can take ten. You need an ID. You can ask for five years.',
        es: 'Cuando usted la pide, deben darle gratis una copia en cinco días hábiles. Incluye fotos y grabaciones de llamadas. Si dan una razón, pueden tardar diez. Usted necesita una identificación. Puede pedirla durante cinco años.',
      },
      officer: {
        en: 'On request the victim must get one free copy of the report, photos and emergency-call recordings within five working days, or ten if you state good cause. Identification is needed; a representative needs signed authority; the request comes within five years of the report’s completion.',
        es: 'Si la víctima la pide, la agencia debe darle gratis una copia del reporte, las fotos y las grabaciones de emergencia en cinco días hábiles, o en diez si da una buena razón. Hace falta identificación; quien la represente necesita autorización firmada; se pide dentro de cinco años desde que se completó el reporte.',
      },
    },
  },
];
