import htmx from 'htmx.org';
import 'miva-connection-setup/define';
import { send } from '../send';

// For every form that htmx puts into the page. Captured, since this event does not bubble.
document.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)), true);
document.addEventListener('miva-connection-phase', ({ phase }) => {
  if (phase === 'accepted') htmx.ajax('GET', 'connected.html', { target: '#continue', swap: 'outerHTML' });
});
