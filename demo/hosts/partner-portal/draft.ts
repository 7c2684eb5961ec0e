import type { MivaConnectionSetup } from 'miva-connection-setup';

/** Saves the draft, which contains no secret, so that it survives a reload. The form itself stores nothing. */
export function keepDraft(form: MivaConnectionSetup) {
  const key = `draft of ${form.id}`;
  const saved = sessionStorage.getItem(key);
  if (saved) form.value = JSON.parse(saved);
  form.addEventListener('miva-connection-change', ({ draft }) => {
    sessionStorage.setItem(key, JSON.stringify(draft));
  });
  form.addEventListener('miva-connection-phase', ({ phase }) => {
    if (phase === 'accepted') sessionStorage.removeItem(key);
  });
}
