/** The choice to work without a connection on this device, and locking the cases at once. It is off until its advocate turns it on. */
import type { Said } from '@holdfast/domain';
import { Button, Notice } from '@holdfast/ui';
import { createResource, createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';

const said = (en: string, es: string): Said => ({ en, es });
const words = {
  title: said('Work without a connection', 'Trabajar sin conexión'),
  off: said(
    'Now these cases open only with a connection. You can keep them on this device, sealed under your passphrase. Do it only on a device that is yours alone.',
    'Ahora estos casos solo se abren con conexión. Puede guardarlos en este dispositivo, sellados con su frase. Hágalo solo en un dispositivo que sea solo suyo.',
  ),
  on: said(
    'This device is ready: the app and your sealed cases open here without a connection, with your passphrase. Your name and agency are kept beside them in clear. What is disclosed to you is never kept.',
    'Este dispositivo está listo: la aplicación y sus casos sellados se abren aquí sin conexión, con su frase. Su nombre y su agencia quedan al lado, sin sellar. Lo que le comparten nunca se guarda.',
  ),
  turnOn: said('Make this device ready', 'Preparar este dispositivo'),
  turnOff: said('No longer on this device', 'Ya no en este dispositivo'),
  cannot: said('This browser cannot do it.', 'Este navegador no puede hacerlo.'),
  papers: said('Letters as PDF', 'Cartas en PDF'),
  papersOff: said(
    'Without a connection a letter can be had as text and for editing, and not yet as PDF. What sets the PDF is about 30 MB; fetch it while you have a good connection.',
    'Sin conexión, una carta se puede sacar como texto y para editar, y aún no en PDF. Lo que prepara el PDF pesa unos 30 MB; tráigalo con buena conexión.',
  ),
  papersOn: said(
    'Letters can be set as PDF here without a connection.',
    'Aquí se pueden preparar cartas en PDF sin conexión.',
  ),
  keepPapers: said('Keep it on this device too', 'Guardarlo también en este dispositivo'),
  papersFailed: said(
    'It could not all be fetched or kept. What came stays; try again.',
    'No se pudo traer o guardar todo. Lo que llegó queda; intente otra vez.',
  ),
  lock: said('Lock my cases now', 'Bloquear mis casos ahora'),
  escape: said(
    'Escape does the same here. So does a quarter of an hour without a touch.',
    'Escape hace lo mismo aquí. También un cuarto de hora sin tocar nada.',
  ),
} as const;

/** For the page of the caseload, while the key is unlocked. */
export function FieldPart(): JSX.Element {
  const { client, me, field, caseRoom, say } = useWorkspace();
  const language = caseRoom.language;
  const sending = createSending();
  const [failed, setFailed] = createSignal(false);
  const [record, { refetch }] = createResource(() => field.read());
  const isReady = () => record()?.me.staffId === me().staffId;
  const turnOn = async () => {
    setFailed(false);
    const mine = await sending.send(() => client('myKey', {}));
    if (mine === undefined) return;
    setFailed(!(await field.keep({ me: me(), key: mine })));
    await refetch();
    say(words.title[language()]);
  };
  const turnOff = async () => {
    await field.forget();
    await refetch();
  };
  return (
    <section class="stack-tight screen-only" aria-label={words.title[language()]}>
      <h2>{words.title[language()]}</h2>
      <p>{(isReady() ? words.on : words.off)[language()]}</p>
      <Problem issue={sending.issue()} />
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title={words.cannot[language()]} />
      </Show>
      <div class="row">
        <Show
          when={isReady()}
          fallback={
            <Button busy={sending.busy()} onPress={() => void turnOn()}>
              {words.turnOn[language()]}
            </Button>
          }
        >
          <Button onPress={() => void turnOff()}>{words.turnOff[language()]}</Button>
        </Show>
      </div>
      <Show when={isReady()}>
        <Papers />
      </Show>
      <LockNow />
    </section>
  );
}

/** What sets letters as PDF: large, so that it is a choice of its own. */
function Papers(): JSX.Element {
  const { field, caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const [isHere, { refetch }] = createResource(() => field.hasPapers());
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const keep = async () => {
    if (busy()) return;
    setBusy(true);
    setFailed(!(await field.keepPapers()));
    await refetch();
    setBusy(false);
  };
  return (
    <>
      <h3>{words.papers[language()]}</h3>
      <p role="status">{(isHere.latest === true ? words.papersOn : words.papersOff)[language()]}</p>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title={words.papersFailed[language()]} />
      </Show>
      <Show when={isHere.latest === false}>
        <div class="row">
          <Button busy={busy()} onPress={() => void keep()}>
            {words.keepPapers[language()]}
          </Button>
        </div>
      </Show>
    </>
  );
}

/** Locking by hand and by Escape. From a case Escape leads to the list first, as everywhere; here there is nothing left to close. */
function LockNow(): JSX.Element {
  const { keyRoom, caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const onKey = (event: KeyboardEvent) => {
    const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key === 'Escape' && !event.isComposing && !inDialog) keyRoom.lock();
  };
  onMount(() => document.addEventListener('keydown', onKey));
  onCleanup(() => document.removeEventListener('keydown', onKey));
  return (
    <div class="row">
      <Button icon="lock" onPress={() => keyRoom.lock()}>
        {words.lock[language()]}
      </Button>
      <span class="quiet small">{words.escape[language()]}</span>
    </div>
  );
}
