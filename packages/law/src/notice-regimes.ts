/**
 * What each short order asks that the police begin: who may give it, what is weighed first, how it is served, what a court may make
 * of it. Data with citations. Consent is asked of nobody: the texts want her opinion weighed, and go on without it.
 */
import { civilDateOf, idOf, type NoticeRegime, type NoticeRegimeId, timeZoneOf } from '@holdfast/domain';
import { act2010, act2021 } from './gb-eaw/sources.ts';
import { said } from './said.ts';
import { family } from './us-ca/sources.ts';

const london = timeZoneOf('Europe/London');

const weighed = said(
  'Before it is given: the welfare of anyone under 18, the opinion of the person to be protected, what the person has to say, and the opinion of an associated person who lives there.',
  'Antes de darlo: el bienestar de los menores de 18 años, la opinión de la persona que se quiere proteger, lo que diga la persona avisada y la opinión de una persona allegada que viva ahí.',
);
const inPerson = said(
  'In writing, in person, by a constable, who asks for an address at which a hearing can be told.',
  'Por escrito, en persona, por un agente, que pide una dirección donde avisar de la audiencia.',
);
const noConsent = said(
  'Her opinion is weighed. Her consent is not needed, and that she does not want it does not forbid it.',
  'Se considera la opinión de ella. No hace falta su consentimiento, y que no lo quiera no lo impide.',
);

export const readNoticeRegimes: Readonly<Record<NoticeRegimeId, NoticeRegime>> = {
  'gb-dvpn': {
    id: 'gb-dvpn',
    place: 'GB-EAW',
    timeZone: london,
    given: { instrument: 'gb-dvpn', kind: 'police-notice' },
    decidedBy: { kind: 'rank', least: 'superintendent', citation: act2010('s 24(1)') },
    ages: { restrained: 18, citation: act2010('s 24(1)') },
    weighs: { words: weighed, citation: act2010('s 24(3)') },
    consent: { words: noConsent, citation: act2010('s 24(5)') },
    mustHold: { condition: 'no-harassment', citation: act2010('s 24(6)') },
    service: { verbal: false, words: inPerson, citation: act2010('s 25') },
    order: { instrument: 'gb-dvpo', days: { least: 14, most: 28 }, citation: act2010('s 28') },
    clocks: {
      hearing: idOf('gb-eaw-dvpn-hear'),
      courtAfterNotice: idOf('gb-eaw-dvpn-bring-to-court'),
      courtAfterOrder: idOf('gb-eaw-dvpo-bring-to-court'),
    },
  },
  'gb-dapn': {
    id: 'gb-dapn',
    place: 'GB-EAW',
    timeZone: london,
    given: { instrument: 'gb-dapn', kind: 'police-notice' },
    decidedBy: { kind: 'rank', least: 'inspector', citation: act2021('s 22') },
    ages: { restrained: 18, protectedParty: 16, citation: act2021('s 22') },
    weighs: { words: weighed, citation: act2021('s 24') },
    consent: { words: noConsent, citation: act2021('ss 22-24') },
    service: { verbal: false, words: inPerson, citation: act2021('s 25, not read', 'unconfirmed') },
    order: { instrument: 'gb-dapo', citation: act2021('s 38') },
    // Breach of the order is an offence, dealt with like any other arrest, so that clock is not this one's.
    clocks: { hearing: idOf('gb-eaw-dapn-hear'), courtAfterNotice: idOf('gb-eaw-dapn-bring-to-court') },
    unsure: said(
      'Whether and where this notice can be given today is not confirmed: the pilot was set to end on 31 March 2026. Check before you begin one.',
      'No está confirmado si este aviso se puede dar hoy ni dónde: la prueba piloto iba a terminar el 31 de marzo de 2026. Revise antes de empezar uno.',
    ),
  },
  'ca-epo': {
    id: 'ca-epo',
    place: 'US-CA',
    timeZone: timeZoneOf('America/Los_Angeles'),
    given: { instrument: 'ca-epo-001', kind: 'emergency' },
    decidedBy: {
      kind: 'judge',
      citation: {
        text: 'Asked of a judicial officer by telephone; the section that says so was not read',
        confirmation: 'unconfirmed',
        source: 'Cal. Fam. Code §§ 6256, 6271 and 6272 were read and speak of the officer who asked for it',
        asOf: civilDateOf('2025-11-27'),
        reviewOn: civilDateOf('2027-01-01'),
      },
    },
    consent: {
      words: said(
        'Nothing read makes it hang on her consent. Ask her, and write down what she says.',
        'Nada de lo leído lo hace depender de su consentimiento. Pregúntele y escriba lo que diga.',
      ),
      citation: {
        text: 'Whether consent is asked: not read',
        confirmation: 'unconfirmed',
        source: 'None',
        asOf: civilDateOf('2025-11-27'),
        reviewOn: civilDateOf('2027-01-01'),
      },
    },
    service: {
      verbal: true,
      words: said(
        'Serve the restrained person if that person can reasonably be found; give her a copy and file one with the court as soon as practicable.',
        'Entregue la orden a la persona restringida si se puede encontrar razonablemente; dé una copia a la persona protegida y presente otra en la corte en cuanto se pueda.',
      ),
      citation: family('6271'),
    },
    clocks: { proof: idOf('us-ca-enter-proof-of-service') },
  },
};

/** What a short order of this kind asks. */
export function noticeRegimeOf(id: NoticeRegimeId): NoticeRegime {
  return readNoticeRegimes[id];
}

/** The kinds that the police of a place can begin, the one whose law is confirmed first. Empty where nobody has read any. */
export function noticeRegimesIn(place: NoticeRegime['place']): readonly NoticeRegime[] {
  return Object.values(readNoticeRegimes).filter((regime) => regime.place === place);
}
