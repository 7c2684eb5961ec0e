import htmx from 'htmx.org';
import 'miva-connection-setup/define';
import { send } from '../send';

// Listens in the capture phase, because this event does not bubble, for all forms that htmx inserts.
document.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)), true);
document.addEventListener('miva-connection-phase', ({ phase }) => {
  if (phase === 'accepted') htmx.ajax('GET', 'connected.html', { target: '#continue', swap: 'outerHTML' });
});
