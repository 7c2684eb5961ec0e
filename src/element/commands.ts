import type { FieldName, SecretField } from '../core/fields.js';
import * as fillTransitions from '../core/form/fill-transitions.js';
import * as userTransitions from '../core/form/user-transitions.js';
import { withItem, withoutItem } from '../core/form/state.js';
import * as selectors from '../core/form/selectors.js';
import type { PastedText } from '../core/paste/types.js';
import type { GuideEntry, MivaSetting } from '../core/guide-steps.js';
import { inMivaOrder, ORDER_STATUS_VALUES, type OrderStatus } from '../core/order-statuses.js';
import { supportDetails } from '../core/support-details.js';
import { english } from '../i18n/english.js';
import type { FormController } from './form-controller.js';
import { listWithAnd } from '../i18n/list-format.js';
import { copyToClipboard } from '../ui/copy-text.js';
import { focusControl, focusOn } from '../ui/focus.js';
import type { Command, HostTextPlace } from '../ui/command.js';
import { fieldsOf, highlightedEntries } from '../ui/guide-steps.js';
import { hostTextId } from '../ui/host-text.js';
import { isGuideInline } from '../ui/view.js';

/** Runs the command of a button that was clicked. */
export function runCommand(form: FormController, command: Command, button: HTMLElement): void {
  switch (command.name) {
    case 'reveal':
      return reveal(form, command.field);
    case 'replace':
      return replaceSecret(form, command.field, true);
    case 'keep':
      return replaceSecret(form, command.field, false);
    case 'focus-field':
      return focusControl(form.host, command.field);
    case 'fix':
      return fix(form, command);
    case 'undo':
      return undo(form);
    case 'clear-statuses':
      return clearStatuses(form);
    case 'toggle-paste':
      return togglePaste(form);
    case 'fill':
      return fillPasted(form);
    case 'dismiss':
      return dismiss(form);
    case 'show-all':
      return showAll(form, command.place);
    case 'copy':
      return void copy(form, command.text, command.text, button);
    case 'copy-details':
      return void copy(form, supportDetails(form.state, english.fields, new Date()), command.name, button);
    case 'toggle-guide':
      return form.updateUi({ guideOpen: !form.ui.guideOpen });
    case 'toggle-step':
      return toggleStep(form, command.step);
    case 'toggle-older-versions':
      return form.updateUi({ olderVersionsOpen: !form.ui.olderVersionsOpen });
  }
}

export function chooseStatus(form: FormController, status: OrderStatus, chosen: boolean): void {
  const { orderImportStatuses } = form.state.values;
  if (orderImportStatuses.includes(status) === chosen) return;
  const others = orderImportStatuses.filter((each) => each !== status);
  chooseStatuses(form, chosen ? [...others, status] : others);
}

/** Opens or folds a step. A guide beside the form also focuses the first field; inside the form, that would scroll away. */
function toggleStep(form: FormController, step: GuideEntry): void {
  const { openSteps } = form.ui;
  if (openSteps.has(step)) return form.updateUi({ openSteps: withoutItem(openSteps, step) });
  form.updateUi({ openSteps: new Set([step, ...highlightedEntries(form.state)]) });
  const [field] = fieldsOf(step);
  const isBeside = !isGuideInline(form.options.all(), form.ui);
  if (field !== undefined && isBeside) focusControl(form.host, field);
}

/** What is ticked in the guide is not part of the form's values, so the host is not notified. */
export function tickSetting(form: FormController, setting: MivaSetting, ticked: boolean): void {
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

/** Clear selection disappears with the selection, so the first checkbox takes the focus. */
function clearStatuses(form: FormController): void {
  chooseStatuses(form, []);
  focusAfterUpdate(form, 'orderImportStatuses');
}

const focusAfterUpdate = (form: FormController, field: FieldName): void =>
  form.focusAfterUpdate(() => focusControl(form.host, field));

/** Screen readers do not read out the new name of a button that has the focus, so the change is announced. */
function reveal(form: FormController, field: SecretField): void {
  const { messages } = form;
  const { label } = messages.fields[field];
  form.apply(userTransitions.toggleReveal(form.state, field));
  form.announce(
    form.state.revealedSecrets.has(field) ? messages.shownField(label) : messages.hiddenField(label),
  );
}

/** Shows a preview of the credentials found in a pasted text. */
export function showPasted(form: FormController, pasted: PastedText): void {
  form.apply(fillTransitions.preview(form.state, pasted));
  form.afterUpdate(() => focusOn(form.host, '#preview-title'));
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

function fix(form: FormController, { field, diagnostic, fix }: Command & { readonly name: 'fix' }): void {
  const chosen = selectors.diagnosticsAt(form.state, field, form.options.get('locked'))[diagnostic]?.fixes[
    fix
  ];
  if (chosen === undefined) return;
  const { fields, changedFields } = form.messages;
  const changed = Object.keys(chosen.values) as FieldName[];
  form.applyFill(fillTransitions.fill(form.state, field, chosen.values), changed);
  form.announce(
    changedFields(
      listWithAnd(
        form.messages.language,
        changed.map((name) => fields[name].label),
      ),
    ),
  );
  focusAfterUpdate(form, field);
}

/** Undoes the last fix or fill, and focuses a field: the one that was fixed, if none is given. */
export function undo(form: FormController, focused?: FieldName): void {
  const { at, values } = form.state.undo ?? { at: null, values: {} };
  form.applyFill(fillTransitions.undoFill(form.state), Object.keys(values) as FieldName[]);
  form.announce(form.messages.undone);
  focusAfterUpdate(form, focused ?? at ?? 'name');
}

function togglePaste(form: FormController): void {
  const isOpen = form.ui.pasteOpen || form.state.pasted !== null;
  form.apply(fillTransitions.preview(form.state, null));
  form.updateUi({ pasteOpen: !isOpen });
  focusPasteBox(form);
}

/** Focuses the paste box, or the button that opens it while the box is closed. */
const focusPasteBox = (form: FormController): void =>
  form.afterUpdate(() => focusOn(form.host, form.ui.pasteOpen ? '#paste-input' : '#paste-toggle'));

function fillPasted(form: FormController): void {
  const fields = selectors.fillableFields(form.state, form.options.get('locked'));
  const values = Object.fromEntries(fields.map((field) => [field, form.state.pasted!.found[field]!]));
  form.updateUi({ pasteOpen: false });
  form.applyFill(fillTransitions.fill(form.state, null, values), fields);
  form.announce(form.messages.paste.filled(fields.length));
  const next = selectors.issuesOf(form.state)[0]?.field;
  // The submit button cannot be focused when the host hides it.
  const fallback = form.options.get('hideSubmit') ? '#undo-fill' : '[type="submit"]';
  form.focusAfterUpdate(() =>
    next === undefined ? focusOn(form.host, fallback) : focusControl(form.host, next),
  );
}

/** Unfolds a text from the host. Its button disappears, so the text takes the focus. */
function showAll(form: FormController, place: HostTextPlace): void {
  form.updateUi({ unfoldedTexts: withItem(form.ui.unfoldedTexts, place) });
  form.afterUpdate(() => focusOn(form.host, `#${hostTextId(place)}`));
}

/**
 * Copies a text. If the browser does not allow that, selects the text where it is shown, or shows it selected, with the
 * keys that copy it. Its label is read when the text gets the focus, so only the first case is announced.
 */
async function copy(form: FormController, text: string, copied: string, button: HTMLElement): Promise<void> {
  const { messages } = form;
  if (await copyToClipboard(text)) {
    form.updateUi({ uncopiedText: null, manualCopyText: null, copied });
    form.announce(text.includes('\n') ? messages.copied : messages.copiedText(text));
    return;
  }
  const shown = button.parentElement?.querySelector('[data-copyable]');
  const isShown = shown?.textContent === text;
  form.updateUi({ uncopiedText: text, manualCopyText: isShown ? null : text, copied: null });
  if (isShown) form.announce(messages.copyByHand);
  form.afterUpdate(() => {
    if (isShown) return shown.ownerDocument.getSelection()?.selectAllChildren(shown);
    const box = form.host.shadowRoot?.querySelector<HTMLTextAreaElement>('#manual-copy-text');
    box?.focus();
    box?.select();
  });
}
