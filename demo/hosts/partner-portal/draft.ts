import type { MivaConnectionSetup } from 'miva-connection-setup';

/** Keeps what was typed, but no secret, over a reload. The form stores nothing: this storage is the portal's. */
export function keepDraft(form: MivaConnectionSetup) {
  const key = `draft of ${form.id}`;
  const kept = sessionStorage.getItem(key);
  if (kept) form.value = JSON.parse(kept);
  form.addEventListener('miva-connection-change', ({ draft }) => {
    sessionStorage.setItem(key, JSON.stringify(draft));
  });
  form.addEventListener('miva-connection-phase', ({ phase }) => {
    if (phase === 'accepted') sessionStorage.removeItem(key);
  });
}
