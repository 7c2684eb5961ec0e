import { MivaConnectionSetup } from './element/miva-connection-setup.js';

export { MivaConnectionSetup };
export * from './element/events.js';
export { connectionOptionsContext, type ConnectionOptions } from './element/options.js';
export type { FieldName } from './core/fields.js';
export type { PhaseName } from './core/form/state.js';
export type { ConnectionValue } from './core/form/host-value.js';
export type * from './core/payload/types.js';
export type { PublicDraft } from './core/form/public-draft.js';
export type { MivaAnswer } from './core/diagnose-miva-answer.js';
export type { GuideStep } from './core/guide-steps.js';
export type { Issue } from './core/form/selectors.js';
export type { OrderStatus } from './core/order-statuses.js';
export type { Verdict } from './core/verdict.js';
export type { MessageOverrides } from './i18n/messages.js';

declare global {
  interface HTMLElementTagNameMap {
    'miva-connection-setup': MivaConnectionSetup;
  }
}

/**
 * Registers the element under a tag, unless the tag is already taken.
 * A constructor can be registered only once, so every tag but the default gets a subclass.
 */
export function define(
  tag = 'miva-connection-setup',
  registry: CustomElementRegistry = customElements,
): void {
  if (registry.get(tag) !== undefined) return;
  const isDefault = tag === 'miva-connection-setup' && registry === customElements;
  registry.define(tag, isDefault ? MivaConnectionSetup : class extends MivaConnectionSetup {});
}
