/**
 * Numbers in Great Britain and Northern Ireland. Data only. What a silent call does is told with its limits: a key press gives no
 * place, and a call in which nothing is pressed or heard brings nobody.
 */
import { civilDateOf } from '@holdfast/domain';
import type { Helpline } from '../helplines.ts';
import { said } from '../said.ts';
import { dates, dayAndNight } from './dates.ts';

export const helplinesInGreatBritain: readonly Helpline[] = [
  {
    id: 'gb-999',
    country: 'GB',
    kind: 'police',
    name: 'Police, fire, ambulance',
    number: '999',
    hours: { says: dayAndNight, confirmation: 'confirmed' },
    ways: [
      { kind: 'tty', address: '18000', says: said('Textphone', 'Teléfono de texto'), confirmation: 'secondary' },
      {
        kind: 'text',
        address: '999',
        says: said(
          'Text works only if you signed up before. To sign up, text "register" to 999.',
          'El texto funciona solo si usted se registró antes. Para eso, envíe "register" al 999.',
        ),
        confirmation: 'secondary',
      },
      {
        kind: 'video',
        says: said('999 BSL, in British Sign Language', '999 BSL, en lengua de señas británica'),
        confirmation: 'secondary',
      },
    ],
    confirmation: 'confirmed',
    source: 'avonandsomerset.police.uk/report/domestic-abuse',
    ...dates,
  },
  {
    id: 'gb-national-helpline',
    country: 'GB',
    kind: 'helpline',
    name: 'National Domestic Abuse Helpline (England)',
    forWhom: said('In England', 'En Inglaterra'),
    number: '0808 2000 247',
    hours: { says: dayAndNight, confirmation: 'confirmed' },
    ways: [
      {
        kind: 'web',
        says: said(
          'A form where you say when a call is all right',
          'Un formulario donde usted dice cuándo pueden llamar',
        ),
        confirmation: 'confirmed',
      },
      { kind: 'chat', says: said('Chat, at set hours', 'Chat, a ciertas horas'), confirmation: 'unconfirmed' },
      {
        kind: 'video',
        says: said(
          'British Sign Language, weekdays 10 to 18',
          'Lengua de señas británica, de lunes a viernes de 10 a 18',
        ),
        confirmation: 'secondary',
      },
    ],
    confirmation: 'confirmed',
    source: 'refuge.org.uk; gov.uk',
    ...dates,
  },
  {
    id: 'gb-wales',
    country: 'GB',
    kind: 'helpline',
    name: 'Live Fear Free',
    forWhom: said('In Wales', 'En Gales'),
    number: '0808 80 10 800',
    hours: { says: dayAndNight, confirmation: 'confirmed' },
    languages: { says: said('English and Welsh', 'Inglés y galés'), confirmation: 'confirmed' },
    ways: [
      {
        kind: 'text',
        address: '07860 077333',
        says: said('Text this number', 'Envíe un texto a este número'),
        confirmation: 'confirmed',
      },
      { kind: 'chat', says: said('Chat on its website', 'Chat en su sitio web'), confirmation: 'confirmed' },
      { kind: 'email', says: said('E-mail, by its website', 'Correo, por su sitio web'), confirmation: 'confirmed' },
    ],
    confirmation: 'confirmed',
    source: 'gov.wales/live-fear-free',
    ...dates,
  },
  {
    id: 'gb-scotland',
    country: 'GB',
    kind: 'helpline',
    name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
    forWhom: said('In Scotland', 'En Escocia'),
    number: '0800 027 1234',
    hours: { says: dayAndNight, confirmation: 'confirmed' },
    languages: { says: said('With an interpreter', 'Con intérprete'), confirmation: 'confirmed' },
    ways: [
      {
        kind: 'email',
        address: 'helpline@sdafmh.org.uk',
        says: said('E-mail', 'Correo'),
        confirmation: 'confirmed',
      },
      { kind: 'chat', says: said('Chat on its website', 'Chat en su sitio web'), confirmation: 'confirmed' },
      {
        kind: 'text',
        address: '07401 288595',
        says: said('Text, or WhatsApp', 'Texto, o WhatsApp'),
        confirmation: 'secondary',
      },
    ],
    confirmation: 'confirmed',
    source: 'safer.scot',
    ...dates,
  },
  {
    id: 'gb-karma-nirvana',
    country: 'GB',
    kind: 'helpline',
    name: 'Karma Nirvana',
    forWhom: said(
      'On forced marriage and harm in the name of honour',
      'Sobre matrimonio forzado y daño en nombre del honor',
    ),
    number: '0800 5999 247',
    hours: { says: said('Weekdays 9 to 17', 'De lunes a viernes de 9 a 17'), confirmation: 'confirmed' },
    ways: [],
    confirmation: 'confirmed',
    source: 'karmanirvana.org.uk, questions page, undated',
    ...dates,
  },
  {
    id: 'gb-galop',
    country: 'GB',
    kind: 'helpline',
    name: 'Galop',
    forWhom: said('For LGBT+ people', 'Para personas LGBT+'),
    number: '0800 999 5428',
    hours: {
      says: said(
        'Monday to Thursday 10 to 20:30, Friday 10 to 16:30',
        'De lunes a jueves de 10 a 20:30, viernes de 10 a 16:30',
      ),
      confirmation: 'secondary',
    },
    ways: [{ kind: 'email', address: 'help@galop.org.uk', says: said('E-mail', 'Correo'), confirmation: 'secondary' }],
    confirmation: 'confirmed',
    source: 'galop.org.uk/about/history; hours of February 2023',
    ...dates,
  },
  {
    id: 'gb-101',
    country: 'GB',
    kind: 'police',
    name: 'Police, when it is not urgent',
    number: '101',
    ways: [],
    confirmation: 'secondary',
    source: 'pages of councils; leaflets of the police complaints office',
    ...dates,
  },
  {
    id: 'gb-northern-ireland',
    country: 'GB',
    kind: 'helpline',
    name: 'Domestic and Sexual Abuse Helpline',
    forWhom: said('In Northern Ireland, for everyone', 'En Irlanda del Norte, para todas las personas'),
    number: '0808 802 1414',
    hours: { says: dayAndNight, confirmation: 'secondary' },
    ways: [{ kind: 'chat', says: said('Chat on its website', 'Chat en su sitio web'), confirmation: 'secondary' }],
    confirmation: 'secondary',
    source: 'Nexus NI; BBC',
    asOf: civilDateOf('2023-01-16'),
    ...dates,
  },
  {
    id: 'gb-mens-advice-line',
    country: 'GB',
    kind: 'helpline',
    name: 'Men’s Advice Line',
    forWhom: said('For men', 'Para hombres'),
    number: '0808 801 0327',
    ways: [],
    confirmation: 'secondary',
    source: 'several second-hand pages; its hours were not found',
    ...dates,
  },
];

/** What to do when speaking is not possible. Several councils say so; the police's own page was not seen in full. */
export const silentCall = {
  says: said(
    'From a mobile, call 999. Cough or tap. Press 55 only when asked. If nothing is heard or pressed, the call ends. It does not tell them where you are. On a landline 55 does not work, and noise passes you on.',
    'Desde un móvil, llame al 999. Tosa o dé golpecitos. Oprima 55 solo cuando se lo pidan. Si no se oye ni se oprime nada, la llamada termina. No les dice dónde está usted. En un teléfono fijo el 55 no funciona, y el ruido le pasa con la policía.',
  ),
  confirmation: 'secondary',
} as const;
