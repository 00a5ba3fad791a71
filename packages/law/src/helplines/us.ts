/**
 * Numbers in the United States. Data only. A line whose service may have ended is not kept at all, and no menu key is given that
 * leads to a branch nobody confirmed.
 */
import { civilDateOf } from '@holdfast/domain';
import type { Helpline } from '../helplines.ts';
import { said } from '../said.ts';
import { dates, dayAndNight } from './dates.ts';

export const helplinesInTheUnitedStates: readonly Helpline[] = [
  {
    id: 'us-911',
    country: 'US',
    kind: 'police',
    name: 'Police, fire, ambulance',
    number: '911',
    hours: { says: dayAndNight, confirmation: 'confirmed' },
    ways: [
      {
        kind: 'text',
        address: '911',
        says: said(
          'Text works in some places only. Call if you can. If text does not work there, a message tells you so. Chat apps do not reach it.',
          'El texto funciona solo en algunos lugares. Llame si puede. Si allí no funciona, un mensaje se lo dice. Las aplicaciones de chat no llegan.',
        ),
        confirmation: 'confirmed',
      },
    ],
    confirmation: 'confirmed',
    source: 'fcc.gov/text-to-911',
    ...dates,
  },
  {
    id: 'us-national-hotline',
    country: 'US',
    kind: 'helpline',
    name: 'National Domestic Violence Hotline',
    number: '1-800-799-7233',
    hours: { says: dayAndNight, confirmation: 'confirmed' },
    languages: {
      says: said('More than 200 languages, with an interpreter', 'Más de 200 idiomas, con intérprete'),
      confirmation: 'secondary',
    },
    ways: [
      { kind: 'tty', address: '1-800-787-3224', says: said('TTY', 'TTY'), confirmation: 'confirmed' },
      {
        kind: 'text',
        address: '88788',
        says: said('Text START to this number', 'Envíe START a este número'),
        confirmation: 'confirmed',
      },
      { kind: 'chat', says: said('Chat on its website', 'Chat en su sitio web'), confirmation: 'confirmed' },
    ],
    confirmation: 'confirmed',
    source: 'ovc.ojp.gov; the hotline’s own page was not seen',
    asOf: civilDateOf('2022-01-20'),
    ...dates,
  },
  {
    id: 'us-stronghearts',
    country: 'US',
    kind: 'helpline',
    name: 'StrongHearts Native Helpline',
    forWhom: said('For Native Americans', 'Para personas nativas de América'),
    number: '1-844-762-8483',
    hours: { says: dayAndNight, confirmation: 'confirmed' },
    ways: [
      {
        kind: 'text',
        address: '1-844-762-8483',
        says: said('Text this number', 'Envíe un texto a este número'),
        confirmation: 'confirmed',
      },
      { kind: 'chat', says: said('Chat on its website', 'Chat en su sitio web'), confirmation: 'confirmed' },
    ],
    confirmation: 'confirmed',
    source: 'stronghearts.me (its own page, undated)',
    ...dates,
  },
  {
    id: 'us-988',
    country: 'US',
    kind: 'crisis',
    name: '988 Suicide & Crisis Lifeline',
    number: '988',
    hours: { says: dayAndNight, confirmation: 'confirmed' },
    languages: {
      says: said(
        'English, Spanish (press 2), and an interpreter for many more',
        'Inglés, español (oprima 2), e intérprete para muchos más',
      ),
      confirmation: 'confirmed',
    },
    ways: [
      {
        kind: 'text',
        address: '988',
        says: said('Text this number', 'Envíe un texto a este número'),
        confirmation: 'confirmed',
      },
      { kind: 'chat', says: said('Chat on its website', 'Chat en su sitio web'), confirmation: 'confirmed' },
      {
        kind: 'video',
        says: said('Videophone in American Sign Language', 'Videoteléfono en lengua de señas americana'),
        confirmation: 'confirmed',
      },
    ],
    confirmation: 'confirmed',
    source: 'fcc.gov; pages of state health departments',
    ...dates,
  },
  {
    id: 'us-ca-victim-compensation',
    country: 'US',
    kind: 'compensation',
    name: 'California Victim Compensation',
    place: 'US-CA',
    forWhom: said(
      'Money for costs after a crime in California',
      'Dinero para gastos después de un delito en California',
    ),
    number: '1-800-777-9229',
    ways: [],
    confirmation: 'confirmed',
    source: 'Cal. Penal Code § 13701(c)(9), the number the statute prints',
    asOf: civilDateOf('2026-07-21'),
    ...dates,
  },
  {
    id: 'us-loveisrespect',
    country: 'US',
    kind: 'helpline',
    name: 'love is respect',
    forWhom: said('For young people, on dating', 'Para jóvenes, sobre el noviazgo'),
    number: '1-866-331-9474',
    ways: [
      {
        kind: 'text',
        address: '22522',
        says: said('Text LOVEIS to this number', 'Envíe LOVEIS a este número'),
        confirmation: 'secondary',
      },
      { kind: 'chat', says: said('Chat on its website', 'Chat en su sitio web'), confirmation: 'secondary' },
    ],
    // Its own page, but eleven years old: too old to hand out.
    confirmation: 'secondary',
    source: 'loveisrespect.org',
    asOf: civilDateOf('2015-08-01'),
    ...dates,
  },
];
