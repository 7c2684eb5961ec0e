/** All steps stay in the page and are only hidden, because a form that is removed loses its secrets. */
export function startWizard(wizard: HTMLElement, onFinish: () => void) {
  const steps = [...wizard.querySelectorAll<HTMLElement>('section')];
  const entries = [...wizard.querySelectorAll('ol li')];
  const back = wizard.querySelector<HTMLButtonElement>('#back')!;
  const next = wizard.querySelector<HTMLButtonElement>('#next')!;
  const last = steps.length - 1;
  let current = 0;

  const show = (index: number) => {
    current = Math.min(Math.max(index, 0), last);
    steps.forEach((step, position) => (step.hidden = position !== current));
    entries.forEach((entry, position) => {
      if (position === current) entry.setAttribute('aria-current', 'step');
      else entry.removeAttribute('aria-current');
    });
    back.hidden = current === 0;
    next.textContent = current === last ? 'Finish setup' : 'Next';
    sessionStorage.setItem('step', String(current));
  };

  const go = (index: number) => {
    show(index);
    steps[current]?.querySelector('h2')?.focus();
  };

  back.addEventListener('click', () => go(current - 1));
  next.addEventListener('click', () => (current === last ? onFinish() : go(current + 1)));
  show(Number(sessionStorage.getItem('step')));
}
