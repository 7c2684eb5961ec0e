import { isFieldName, isSecretField, type FieldName, type SecretField } from '../core/fields.js';
import * as form from '../core/form/transitions.js';
import { withItem, withoutItem } from '../core/form/state.js';
import * as views from '../core/form/selectors.js';
import type { PastedCredentials } from '../core/paste.js';
import type { GuideStep } from '../core/remedies.js';
import { inMivaOrder, ORDER_STATUS_VALUES, type OrderStatus } from '../core/order-statuses.js';
import { supportDetails } from '../core/support-details.js';
import { afterUpdate, type FormController } from './form-controller.js';
import { joined } from '../i18n/messages.js';
import { fixAt } from '../ui/suggestions.js';
import { isCopied } from '../ui/copy-text.js';
import { focusControl, focusOn } from '../ui/focus.js';
import type { Command } from '../ui/view.js';

/** Does what a button asks for. */
export function runCommand(handle: FormController, button: HTMLElement): void {
  const { for: field, which = '', text = '' } = button.dataset;
  const actions: Readonly<Record<Command, () => void>> = {
    reveal: () => isSecretField(field) && reveal(handle, field),
    'select-all': () => chooseStatuses(handle, ORDER_STATUS_VALUES),
    'clear-statuses': () => chooseStatuses(handle, []),
    replace: () => isSecretField(field) && replaceSecret(handle, field, true),
    keep: () => isSecretField(field) && replaceSecret(handle, field, false),
    fix: () => fix(handle, which),
    undo: () => undo(handle),
    'toggle-paste': () => togglePaste(handle),
    fill: () => fillPasted(handle),
    dismiss: () => dismiss(handle),
    copy: () => void copy(handle, text, button),
    'copy-details': () => void copy(handle, supportDetails(handle.state), button),
    'focus-field': () => isFieldName(field) && focusControl(handle.element, field),
    'toggle-guide': () => handle.updateUi({ guideOpen: !handle.ui.guideOpen }),
  };
  actions[button.dataset['action'] as Command]();
}

export function chooseStatus(handle: FormController, status: OrderStatus, chosen: boolean): void {
  const { orderImportStatuses } = handle.state.values;
  if (orderImportStatuses.includes(status) === chosen) return;
  const others = orderImportStatuses.filter((each) => each !== status);
  chooseStatuses(handle, chosen ? [...others, status] : others);
}

/** A tick in the guide's checklist is not part of the form: the host is not notified. */
export function tickSetting(handle: FormController, setting: GuideStep, ticked: boolean): void {
  const { tickedSettings } = handle.ui;
  if (tickedSettings.has(setting) === ticked) return;
  const next = ticked ? withItem(tickedSettings, setting) : withoutItem(tickedSettings, setting);
  handle.updateUi({ tickedSettings: next });
}

function chooseStatuses(handle: FormController, statuses: readonly OrderStatus[]): void {
  handle.applyUserChange(form.edit(handle.state, 'orderImportStatuses', inMivaOrder(statuses)));
  const chosen = handle.state.values.orderImportStatuses.length;
  handle.announce(handle.messages.statusCount(chosen, ORDER_STATUS_VALUES.length));
}

const focusOnceDrawn = (handle: FormController, field: FieldName): void =>
  afterUpdate(handle, () => focusControl(handle.element, field));

/** The button's new name is not read out while it has the focus, so what has happened is said. */
function reveal(handle: FormController, field: SecretField): void {
  const { apply, announce, messages } = handle;
  const { label } = messages.fields[field];
  apply(form.toggleReveal(handle.state, field));
  announce(
    handle.state.revealedSecrets.has(field) ? messages.shownField(label) : messages.hiddenField(label),
  );
}

/** Shows what was found in a pasted text. */
export function showPasted(handle: FormController, pasted: PastedCredentials): void {
  handle.apply(form.preview(handle.state, pasted));
  afterUpdate(handle, () => focusOn(handle.element, '#preview-title'));
}

/** Takes away what was found, and leads back to the box while it is open, else to the field that had the focus. */
function dismiss(handle: FormController): void {
  const { focusedField, pasteOpen } = handle.ui;
  handle.apply(form.preview(handle.state, null));
  if (pasteOpen || focusedField === null) focusPasteBox(handle);
  else focusOnceDrawn(handle, focusedField);
}

function replaceSecret(handle: FormController, field: SecretField, replaced: boolean): void {
  handle.applyUserChange(form.replaceSecret(handle.state, field, replaced));
  focusOnceDrawn(handle, field);
}

function fix(handle: FormController, which: string): void {
  const found = fixAt(handle.state, handle.options.get('locked'), which);
  if (found === null) return;
  const { field, fix: chosen } = found;
  const { fields, changedFields } = handle.messages;
  const changed = Object.keys(chosen.values) as FieldName[];
  handle.applyUserChange(form.fill(handle.state, field, chosen.values));
  handle.announce(
    changedFields(
      joined(
        handle.messages,
        changed.map((name) => fields[name].label),
      ),
    ),
  );
  focusOnceDrawn(handle, field);
}

function undo(handle: FormController): void {
  const at = handle.state.undo?.at ?? 'name';
  handle.applyUserChange(form.undoFill(handle.state));
  handle.announce(handle.messages.undone);
  focusOnceDrawn(handle, at);
}

function togglePaste(handle: FormController): void {
  handle.apply(form.rejectOversizedPaste(handle.state, null));
  handle.updateUi({ pasteOpen: !handle.ui.pasteOpen });
  focusPasteBox(handle);
}

/** Focuses the box for a whole message, or while it is closed the button that opens it. */
const focusPasteBox = (handle: FormController): void =>
  afterUpdate(handle, () =>
    focusOn(handle.element, handle.ui.pasteOpen ? '#paste-input' : '[data-action="toggle-paste"]'),
  );

function fillPasted(handle: FormController): void {
  const fields = views.fillableFields(handle.state, handle.options.get('locked'));
  const values = Object.fromEntries(fields.map((field) => [field, handle.state.pasted!.found[field]!]));
  handle.updateUi({ pasteOpen: false });
  handle.applyUserChange(form.fill(handle.state, null, values));
  handle.announce(handle.messages.paste.filled(fields.length));
  const next = views.issuesOf(handle.state)[0]?.field;
  // A submit button that the host hides can show no focus.
  const ready = handle.options.get('hideSubmit') ? '[data-action="undo"]' : '[type="submit"]';
  afterUpdate(handle, () =>
    next === undefined ? focusOn(handle.element, ready) : focusControl(handle.element, next),
  );
}

/** Copies a text; where that is not allowed, selects it where it stands, or shows it to be selected. */
async function copy(handle: FormController, text: string, button: HTMLElement): Promise<void> {
  const { copied, copiedText, copyByHand } = handle.messages;
  if (await isCopied(text)) {
    handle.updateUi({ manualCopyText: null, copied: button.dataset['text'] ?? 'copy-details' });
    handle.announce(text.includes('\n') ? copied : copiedText(text));
    return;
  }
  const shown = button.parentElement?.querySelector('[data-copyable]');
  const stands = shown?.textContent === text;
  handle.updateUi({ manualCopyText: stands ? null : text, copied: null });
  handle.announce(copyByHand);
  afterUpdate(handle, () => {
    if (stands) getSelection()?.selectAllChildren(shown);
    else handle.element.shadowRoot?.querySelector<HTMLTextAreaElement>('#manual-copy-text')?.select();
  });
}
