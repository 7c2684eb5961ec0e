import { GROUPS, SCENARIOS } from '../scenarios/all.js';
import { element } from './element.js';

/** @import { Group, NamedScenario } from '../scenarios/all.js' */

/**
 * Lists every scenario by its group, each with a button.
 * @param {HTMLElement} container
 * @param {(scenario: NamedScenario) => void} onChoose
 */
export function listScenarios(container, onChoose) {
  /** @param {HTMLButtonElement} button */
  const mark = (button) => {
    container.querySelector('[aria-current]')?.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
  };

  container.replaceChildren(
    ...GROUPS.map((group, index) =>
      groupOf(group, index === 0, (scenario, button) => {
        mark(button);
        onChoose(scenario);
      }),
    ),
  );
}

/**
 * @param {Group} group
 * @param {boolean} open
 * @param {(scenario: NamedScenario, button: HTMLButtonElement) => void} onChoose
 */
function groupOf({ id, title, about }, open, onChoose) {
  const scenarios = SCENARIOS.filter(({ group }) => group === id);
  const list = element('ul');
  for (const scenario of scenarios) {
    const button = element('button', { type: 'button', textContent: scenario.title });
    button.addEventListener('click', () => onChoose(scenario, button));
    list.append(element('li', {}, button));
  }
  const count = element('span', { className: 'count', textContent: String(scenarios.length) });
  return element(
    'details',
    { open },
    element('summary', {}, element('span', { textContent: title }), count),
    element('p', { className: 'note', textContent: about }),
    list,
  );
}
