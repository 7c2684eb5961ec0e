import './portal.css';
import './portal-options'; // before the form, which does not notice a provider that is defined later
import 'miva-connection-setup/define';
import type { MivaConnectionSetup } from 'miva-connection-setup';
import { send } from '../send';
import { keepDraft } from './draft';
import { startWizard } from './wizard';

const wizard = document.querySelector<HTMLElement>('#wizard')!;
const main = document.querySelector<MivaConnectionSetup>('#main-store')!;
const done = document.querySelector<HTMLElement>('#done')!;

for (const form of document.querySelectorAll('miva-connection-setup')) {
  keepDraft(form);
  form.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)));
}

startWizard(wizard, () => main.requestSubmit());

main.addEventListener('miva-connection-phase', ({ phase }) => {
  wizard.querySelector<HTMLElement>('#steps')!.hidden = phase === 'accepted';
  done.hidden = phase !== 'accepted';
  if (phase === 'accepted') sessionStorage.removeItem('step');
});
