/**
 * The short screens of a scene, in the order in which an officer meets it: what to do, what to say to her in her language, and the
 * few questions each asks. Nothing is asked twice, nothing asks "why", and every question may be passed over.
 */
import type { GivenFact, Said, SceneCheck } from '@holdfast/domain';

export const sceneStepIds = [
  'verify',
  'apart',
  'children',
  'listen',
  'neck',
  'who',
  'reason',
  'left',
  'weapons',
  'evidence',
  'offer',
  'explain',
  'finish',
] as const;
export type SceneStepId = (typeof sceneStepIds)[number];

export type SceneQuestion =
  | { readonly fact: GivenFact; readonly ask: string }
  | { readonly check: SceneCheck; readonly ask: string };

export interface SceneStep {
  readonly id: SceneStepId;
  readonly title: string;
  /** What to do, in a sentence or two. */
  readonly act: string;
  /** To say to her, or to read to her. */
  readonly say: readonly Said[];
  readonly questions: readonly SceneQuestion[];
}

const steps: readonly SceneStep[] = [
  {
    id: 'verify',
    title: 'Check the order',
    act: 'A copy she shows you counts. A gap in the register does not mean that there is no order.',
    say: [],
    questions: [
      { fact: 'called-about-order', ask: 'Was the call about the order?' },
      { fact: 'order-shown-or-found', ask: 'Order shown, or found on record?' },
      { fact: 'proof-of-service-shown-or-found', ask: 'Proof that it was served?' },
    ],
  },
  {
    id: 'apart',
    title: 'Speak with each alone',
    act: 'Out of sight and hearing of each other. No relative and no child to interpret.',
    say: [
      {
        en: 'I would like to talk with you alone. Is there a place here where you feel all right?',
        es: 'Me gustaría hablar con usted a solas. ¿Hay aquí un lugar donde se sienta bien?',
      },
    ],
    questions: [
      { fact: 'parties-interviewed-apart', ask: 'Did you speak with them apart?' },
      { check: 'interpreter-used', ask: 'Interpreter, where one was needed?' },
    ],
  },
  {
    id: 'children',
    title: 'See the children',
    act: 'See each child yourself. Ask them nothing about what happened.',
    say: [
      {
        en: 'Are there children here? May I see that they are all right?',
        es: '¿Hay niños aquí? ¿Puedo ver que estén bien?',
      },
    ],
    questions: [
      { check: 'children-present', ask: 'Children in the home?' },
      { fact: 'children-checked-on', ask: 'Did you see them?' },
      { check: 'children-saw-or-heard', ask: 'Did one see or hear it?' },
    ],
  },
  {
    id: 'listen',
    title: 'Let her tell it',
    act: 'Sit if you can. Let her finish. Do not ask why she stayed, or why she opened the door: only the court can change the order.',
    say: [
      { en: 'I am glad you called. Start wherever you like.', es: 'Qué bueno que llamó. Empiece por donde quiera.' },
      { en: 'What did you see and hear? Take your time.', es: '¿Qué vio y oyó? Tómese su tiempo.' },
      { en: 'What would help you most right now?', es: '¿Qué le ayudaría más ahora?' },
    ],
    questions: [
      { fact: 'threat-or-assault-alleged', ask: 'A threat or an attack told of?' },
      { fact: 'injury-seen', ask: 'An injury seen?' },
      { fact: 'strangulation-alleged', ask: 'Hands or anything on the neck?' },
    ],
  },
  {
    id: 'neck',
    title: 'After hands on the neck',
    act: 'There may be no mark. Any yes: call medical help now. Ask each by itself.',
    say: [
      {
        en: 'When someone has had hands on their neck, harm can show hours or days later, even with no mark. A doctor should look at you today.',
        es: 'Cuando a alguien le han puesto las manos en el cuello, el daño puede verse horas o días después, aunque no haya marcas. Un médico debe verla hoy.',
      },
    ],
    questions: [
      { check: 'strangulation-breathing', ask: 'Breathing hard, then or now?' },
      { check: 'strangulation-voice', ask: 'Voice hoarse, weak or gone?' },
      { check: 'strangulation-swallowing', ask: 'Swallowing hurts?' },
      { check: 'strangulation-neck-marks', ask: 'Marks, swelling or pain on the neck?' },
      { check: 'strangulation-eye-spots', ask: 'Red spots in eyes or on the face?' },
      { check: 'strangulation-passed-out', ask: 'Went dark, or a part not remembered?' },
      { check: 'strangulation-lost-control', ask: 'Lost control of bladder or bowels?' },
      { check: 'told-harm-may-show-later', ask: 'Did you tell her that harm can show later?' },
      { fact: 'medical-help-offered', ask: 'Medical help offered?' },
      { check: 'medical-help-accepted', ask: 'Taken?' },
    ],
  },
  {
    id: 'who',
    title: 'Are they here?',
    act: 'The one whom the order restrains. If both say they were hit: fear, threats, the history and self-defence count, not who struck first.',
    say: [],
    questions: [],
  },
  {
    id: 'reason',
    title: 'What you have reason to think',
    act: 'Notice: served, at the hearing, or told the terms by an officer. Each is enough.',
    say: [],
    questions: [
      { fact: 'probable-cause-of-notice', ask: 'Good reason to think they knew of the order?' },
      { fact: 'probable-cause-of-violation', ask: 'Good reason to think it was broken?' },
      { fact: 'mutual-orders', ask: 'Does each hold an order against the other?' },
    ],
  },
  {
    id: 'left',
    title: 'Gone is not over',
    act: 'What is owed stands whether they are here or not. This is what the law and good practice ask now.',
    say: [
      {
        en: 'Do you know where they may be, or what they are driving? We keep looking.',
        es: '¿Sabe dónde puede estar, o qué coche maneja? Vamos a seguir buscando.',
      },
    ],
    questions: [
      { fact: 'restrained-party-searched-for', ask: 'Searched, and passed on a description?' },
      { fact: 'warrant-sought', ask: 'Warrant asked for?' },
    ],
  },
  {
    id: 'weapons',
    title: 'Firearms',
    act: 'Ask her too. Take what is in plain sight or lawfully found, and give a receipt.',
    say: [
      {
        en: 'Are there guns here, or does the other person have any? Where are they now?',
        es: '¿Hay armas aquí, o tiene armas la otra persona? ¿Dónde están ahora?',
      },
    ],
    questions: [
      { fact: 'firearm-or-weapon-asked-about', ask: 'Did you ask?' },
      { fact: 'firearm-or-weapon-seen', ask: 'Seen or found?' },
      { fact: 'firearm-or-weapon-taken', ask: 'Taken?' },
      { fact: 'gun-receipt-given', ask: 'Receipt given?' },
    ],
  },
  {
    id: 'evidence',
    title: 'Evidence',
    act: 'Only what she agrees to show. Photographs of her are hers to refuse.',
    say: [
      {
        en: 'Did anything come by phone, messages or voicemail? You can show me only what you want to.',
        es: '¿Hubo algo por teléfono, mensajes o buzón de voz? Puede mostrarme solo lo que quiera.',
      },
    ],
    questions: [
      { fact: 'photographs-taken', ask: 'Photographs?' },
      { fact: 'messages-shown', ask: 'Messages seen and kept?' },
      { fact: 'voicemail-played', ask: 'Voicemail?' },
      { fact: 'witnesses-interviewed', ask: 'Witnesses, neighbours?' },
      { check: 'statement-taken', ask: 'Her statement?' },
      { check: 'camera-recorded', ask: 'Body camera on?' },
      { check: 'emergency-recording-kept', ask: 'Recording of the call kept?' },
    ],
  },
  {
    id: 'offer',
    title: 'Offer and give',
    act: 'An emergency order, an advocate, your names. What she takes is up to her.',
    say: [
      {
        en: 'I can ask a judge tonight for an emergency order. Would you like that?',
        es: 'Puedo pedir esta noche a un juez una orden de emergencia. ¿La quiere?',
      },
      {
        en: 'An advocate can talk with you now. They work for you, not for us. Would you like that?',
        es: 'Una defensora puede hablar con usted ahora. Trabaja para usted, no para nosotros. ¿Quiere?',
      },
    ],
    questions: [
      { fact: 'emergency-order-offered', ask: 'Emergency order offered?' },
      { fact: 'emergency-order-asked-for', ask: 'Did she want it?' },
      { fact: 'victim-notice-given', ask: 'Paper about rights and help given?' },
      { fact: 'officer-named', ask: 'Names and badges given?' },
      { fact: 'report-number-given', ask: 'Report number given?' },
    ],
  },
  {
    id: 'explain',
    title: 'Go through the order',
    act: 'Read it to her, or let her read. The court’s own words are what counts.',
    say: [],
    questions: [{ check: 'order-explained', ask: 'Did you go through it with her?' }],
  },
  {
    id: 'finish',
    title: 'Finish the record',
    act: 'You can add to it later. What was recorded before stays.',
    say: [],
    questions: [{ fact: 'report-written', ask: 'Report written?' }],
  },
];

/** What the scene has told so far that decides which screens there are. */
export interface SceneSoFar {
  readonly neck: boolean;
  readonly hasOrder: boolean;
}

/** The screens of a scene as it stands: those about the neck only where hands on it were told of, the order's only where one is known. */
export function stepsFor({ neck, hasOrder }: SceneSoFar): readonly SceneStep[] {
  return steps.filter(({ id }) => (id !== 'neck' || neck) && (id !== 'explain' || hasOrder));
}
