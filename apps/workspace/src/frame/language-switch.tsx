/** The other language, named in itself, so that whoever needs it can find it. It keeps nothing by itself: the account does, once there is one. */
import { Button } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { chooseLanguage, language } from '../language.ts';
import { frameWords } from './frame-words.ts';

/** One button: the page speaks the other language from then on. */
export function LanguageSwitch(): JSX.Element {
  return (
    <Button tone="quiet" onPress={() => chooseLanguage(language() === 'es' ? 'en' : 'es')}>
      <span lang={language() === 'es' ? 'en' : 'es'}>{frameWords.otherLanguage}</span>
    </Button>
  );
}
