/** What the parts of a scene's record are called and how each is asked for, in both languages. Never "why": it may be read aloud to someone frightened. */
import type { Said } from '../language.ts';
import type { AdvocateAnswer, NoArrestReason, ReferralKind, SceneCheck } from './scene-record.ts';

export interface SceneCheckWords {
  readonly title: Said;
  readonly question: Said;
}

// biome-ignore format: one question a line, so that a gap between the languages shows
export const sceneCheckWords: Readonly<Record<SceneCheck, SceneCheckWords>> = {
  'children-present': { title: { en: 'Children were there', es: 'Había niños' }, question: { en: 'Were there children in the home?', es: '¿Había niños en la casa?' } },
  'children-saw-or-heard': { title: { en: 'A child saw or heard it', es: 'Un niño lo vio o lo oyó' }, question: { en: 'Did a child see or hear it?', es: '¿Algún niño lo vio o lo oyó?' } },
  'interpreter-used': { title: { en: 'An interpreter helped', es: 'Hubo intérprete' }, question: { en: 'Did an interpreter help, and not a relative or a child?', es: '¿Ayudó un intérprete que no era familiar ni niño?' } },
  'statement-taken': { title: { en: 'Her statement was taken', es: 'Se tomó su declaración' }, question: { en: 'Was her statement written down or recorded?', es: '¿Se escribió o grabó su declaración?' } },
  'camera-recorded': { title: { en: 'A body camera recorded', es: 'Grabó una cámara corporal' }, question: { en: 'Did a body camera record?', es: '¿Grabó una cámara corporal?' } },
  'emergency-recording-kept': { title: { en: 'The recording of the call is kept', es: 'Se guarda la grabación de la llamada' }, question: { en: 'Was dispatch asked to keep the recording of the call?', es: '¿Se pidió a la central que guarde la grabación de la llamada?' } },
  'strangulation-breathing': { title: { en: 'Breathing was or is hard', es: 'Le costó o le cuesta respirar' }, question: { en: 'Was it hard to breathe, then or now?', es: '¿Le costó respirar, entonces o ahora?' } },
  'strangulation-voice': { title: { en: 'The voice changed', es: 'Cambió la voz' }, question: { en: 'Is the voice hoarse, weak or gone?', es: '¿Tiene la voz ronca, débil o no la tiene?' } },
  'strangulation-swallowing': { title: { en: 'Swallowing hurts', es: 'Duele al tragar' }, question: { en: 'Does it hurt or feel hard to swallow?', es: '¿Duele o cuesta tragar?' } },
  'strangulation-neck-marks': { title: { en: 'Marks or pain on the neck', es: 'Marcas o dolor en el cuello' }, question: { en: 'Are there marks, swelling or pain on the neck?', es: '¿Hay marcas, hinchazón o dolor en el cuello?' } },
  'strangulation-eye-spots': { title: { en: 'Red spots in eyes or on face', es: 'Puntos rojos en los ojos o la cara' }, question: { en: 'Are there small red spots in the eyes or on the face?', es: '¿Hay puntos rojos pequeños en los ojos o en la cara?' } },
  'strangulation-passed-out': { title: { en: 'Things went dark', es: 'Perdió el sentido' }, question: { en: 'Did things go dark, or is a part not remembered?', es: '¿Perdió el sentido, o hay una parte que no recuerda?' } },
  'strangulation-lost-control': { title: { en: 'Lost control of bladder or bowels', es: 'Perdió el control del cuerpo' }, question: { en: 'Was control of bladder or bowels lost?', es: '¿Perdió el control de la orina o del intestino?' } },
  'told-harm-may-show-later': { title: { en: 'Told that harm can show later', es: 'Supo que el daño puede verse después' }, question: { en: 'Did you say that harm can show hours or days later, without marks?', es: '¿Dijo que el daño puede verse horas o días después, sin marcas?' } },
  'medical-help-accepted': { title: { en: 'Took medical help', es: 'Aceptó ayuda médica' }, question: { en: 'Did she take medical help?', es: '¿Aceptó ayuda médica?' } },
  'order-explained': { title: { en: 'The order was explained', es: 'Se explicó la orden' }, question: { en: 'Did you go through what the order says?', es: '¿Repasó lo que dice la orden?' } },
};

// biome-ignore format: one reason a line
export const noArrestWords: Readonly<Record<NoArrestReason, Said>> = {
  'had-left': { en: 'The restrained person had left', es: 'La persona restringida se había ido' },
  'not-identified': { en: 'Nobody could be identified', es: 'No se pudo identificar a nadie' },
  'no-cause-of-notice': { en: 'No good reason to think they knew of the order', es: 'Sin buenas razones para creer que sabía de la orden' },
  'no-cause-of-violation': { en: 'No good reason to think it was broken', es: 'Sin buenas razones para creer que no se cumplió' },
  'told-terms-first': { en: 'Told the terms first, and they complied', es: 'Primero se le dijeron los términos, y los cumplió' },
  'exigent-circumstances': { en: 'Something urgent stood in the way', es: 'Algo urgente lo impidió' },
  'other-was-main-aggressor': { en: 'They were not the main aggressor', es: 'No era la persona agresora principal' },
  'warrant-asked-for': { en: 'A warrant was asked for instead', es: 'En su lugar se pidió una orden de arresto' },
  'no-order-found': { en: 'No order was shown or found', es: 'No se mostró ni se halló una orden' },
  other: { en: 'Another reason, in words', es: 'Otra razón, en palabras' },
};

export const referralWords: Readonly<Record<ReferralKind, Said>> = {
  advocate: { en: 'An advocate', es: 'Una defensora' },
  medical: { en: 'A doctor or clinic', es: 'Un médico o clínica' },
  'legal-help': { en: 'Legal help', es: 'Ayuda legal' },
  children: { en: 'Help for the children', es: 'Ayuda para los niños' },
  housing: { en: 'A place to stay', es: 'Un lugar donde quedarse' },
  compensation: { en: 'Compensation for costs', es: 'Compensación de gastos' },
  detective: { en: 'A detective', es: 'Un detective' },
};

export const advocateAnswerWords: Readonly<Record<AdvocateAnswer, Said>> = {
  accepted: { en: 'An advocate is on it', es: 'Una defensora se encarga' },
  declined: { en: 'No advocate could come', es: 'Ninguna defensora pudo' },
  'no-answer': { en: 'Nobody answered', es: 'Nadie contestó' },
};
