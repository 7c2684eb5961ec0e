import { isFieldName, isSecretField, type FieldName, type SecretField } from '../core/fields.js';
import * as fillTransitions from '../core/form/fill-transitions.js';
import * as userTransitions from '../core/form/user-transitions.js';
import { withItem, withoutItem } from '../core/form/state.js';
import * as selectors from '../core/form/selectors.js';
import type { PastedText } from '../core/paste/types.js';
import type { GuideStep } from '../core/remedies.js';
import { inMivaOrder, ORDER_STATUS_VALUES, type OrderStatus } from '../core/order-statuses.js';
import { supportDetails } from '../core/support-details.js';
import { afterUpdate, type FormController } from './form-controller.js';
import { joined } from '../i18n/messages.js';
import { fixAt } from '../ui/suggestions.js';
import { copyToClipboard } from '../ui/copy-text.js';
import { focusControl, focusOn } from '../ui/focus.js';
import type { Command } from '../ui/view.js';

/** Runs the command named by a button's `data-action`. */
export function runCommand(form: FormController, button: HTMLElement): void {
  const { for: field, which = '', text = '' } = button.dataset;
  const commands: Readonly<Record<Command, () => void>> = {
    reveal: () => isSecretField(field) && reveal(form, field),
    'select-all': () => chooseStatuses(form, ORDER_STATUS_VALUES),
    'clear-statuses': () => chooseStatuses(form, []),
    replace: () => isSecretField(field) && replaceSecret(form, field, true),
    keep: () => isSecretField(field) && replaceSecret(form, field, false),
    fix: () => fix(form, which),
    undo: () => undo(form),
    'toggle-paste': () => togglePaste(form),
    fill: () => fillPasted(form),
    dismiss: () => dismiss(form),
    copy: () => void copy(form, text, button),
    'copy-details': () => void copy(form, supportDetails(form.state), button),
    'focus-field': () => isFieldName(field) && focusControl(form.element, field),
    'toggle-guide': () => form.updateUi({ guideOpen: !form.ui.guideOpen }),
  };
  commands[button.dataset['action'] as Command]();
}

export function chooseStatus(form: FormController, status: OrderStatus, chosen: boolean): void {
  const { orderImportStatuses } = form.state.values;
  if (orderImportStatuses.includes(status) === chosen) return;
  const others = orderImportStatuses.filter((each) => each !== status);
  chooseStatuses(form, chosen ? [...others, status] : others);
}

/** The guide's checklist is not part of the form's values, so the host is not notified. */
export function tickSetting(form: FormController, setting: GuideStep, ticked: boolean): void {
  const { tickedSettings } = form.ui;
  if (tickedSettings.has(setting) === ticked) return;
  const next = ticked ? withItem(tickedSettings, setting) : withoutItem(tickedSettings, setting);
  form.updateUi({ tickedSettings: next });
}

function chooseStatuses(form: FormController, statuses: readonly OrderStatus[]): void {
  form.applyUserChange(userTransitions.edit(form.state, 'orderImportStatuses', inMivaOrder(statuses)));
  const chosen = form.state.values.orderImportStatuses.length;
  form.announce(form.messages.statusCount(chosen, ORDER_STATUS_VALUES.length));
}

const focusAfterUpdate = (form: FormController, field: FieldName): void =>
  afterUpdate(form, () => focusControl(form.element, field));

/** Screen readers do not read out the new name of a button that has the focus, so the change is announced. */
function reveal(form: FormController, field: SecretField): void {
  const { apply, announce, messages } = form;
  const { label } = messages.fields[field];
  apply(userTransitions.toggleReveal(form.state, field));
  announce(form.state.revealedSecrets.has(field) ? messages.shownField(label) : messages.hiddenField(label));
}

/** Shows a preview of the credentials found in a pasted text. */
export function showPasted(form: FormController, pasted: PastedText): void {
  form.apply(fillTransitions.preview(form.state, pasted));
  afterUpdate(form, () => focusOn(form.element, '#preview-title'));
}

/** Closes the preview and returns the focus to the paste box while it is open, else to the last focused field. */
function dismiss(form: FormController): void {
  const { focusedField, pasteOpen } = form.ui;
  form.apply(fillTransitions.preview(form.state, null));
  if (pasteOpen || focusedField === null) focusPasteBox(form);
  else focusAfterUpdate(form, focusedField);
}

function replaceSecret(form: FormController, field: SecretField, replaced: boolean): void {
  form.applyUserChange(userTransitions.replaceSecret(form.state, field, replaced));
  focusAfterUpdate(form, field);
}

function fix(form: FormController, which: string): void {
  const found = fixAt(form.state, form.options.get('locked'), which);
  if (found === null) return;
  const { field, fix: chosen } = found;
  const { fields, changedFields } = form.messages;
  const changed = Object.keys(chosen.values) as FieldName[];
  form.applyUserChange(fillTransitions.fill(form.state, field, chosen.values));
  form.announce(
    changedFields(
      joined(
        form.messages,
        changed.map((name) => fields[name].label),
      ),
    ),
  );
  focusAfterUpdate(form, field);
}

function undo(form: FormController): void {
  const at = form.state.undo?.at ?? 'name';
  form.applyUserChange(fillTransitions.undoFill(form.state));
  form.announce(form.messages.undone);
  focusAfterUpdate(form, at);
}

function togglePaste(form: FormController): void {
  form.apply(userTransitions.rejectOversizedPaste(form.state, null));
  form.updateUi({ pasteOpen: !form.ui.pasteOpen });
  focusPasteBox(form);
}

/** Focuses the paste box, or the button that opens it while the box is closed. */
const focusPasteBox = (form: FormController): void =>
  afterUpdate(form, () =>
    focusOn(form.element, form.ui.pasteOpen ? '#paste-input' : '[data-action="toggle-paste"]'),
  );

function fillPasted(form: FormController): void {
  const fields = selectors.fillableFields(form.state, form.options.get('locked'));
  const values = Object.fromEntries(fields.map((field) => [field, form.state.pasted!.found[field]!]));
  form.updateUi({ pasteOpen: false });
  form.applyUserChange(fillTransitions.fill(form.state, null, values));
  form.announce(form.messages.paste.filled(fields.length));
  const next = selectors.issuesOf(form.state)[0]?.field;
  // The submit button cannot be focused when the host hides it.
  const fallback = form.options.get('hideSubmit') ? '[data-action="undo"]' : '[type="submit"]';
  afterUpdate(form, () =>
    next === undefined ? focusOn(form.element, fallback) : focusControl(form.element, next),
  );
}

/** Copies a text. If the browser does not allow that, selects the text where it is shown, or shows it selected. */
async function copy(form: FormController, text: string, button: HTMLElement): Promise<void> {
  const { copied, copiedText, copyByHand } = form.messages;
  if (await copyToClipboard(text)) {
    form.updateUi({ manualCopyText: null, copied: button.dataset['text'] ?? 'copy-details' });
    form.announce(text.includes('\n') ? copied : copiedText(text));
    return;
  }
  const shown = button.parentElement?.querySelector('[data-copyable]');
  const isShown = shown?.textContent === text;
  form.updateUi({ manualCopyText: isShown ? null : text, copied: null });
  form.announce(copyByHand);
  afterUpdate(form, () => {
    if (isShown) getSelection()?.selectAllChildren(shown);
    else form.element.shadowRoot?.querySelector<HTMLTextAreaElement>('#manual-copy-text')?.select();
  });
}
