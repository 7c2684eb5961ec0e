import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define, MivaConnectionSetup as SetupElement } from './index.js';
import type {
  MivaConnectionChangeEvent,
  MivaConnectionInvalidEvent,
  MivaConnectionPhaseEvent,
  MivaConnectionSubmitEvent,
} from './element/events.js';
import type { SetupProperties } from './types/markup.js';

export type { ConnectionValue } from './core/form/host-value.js';
export type { Verdict } from './core/verdict.js';
export type * from './element/events.js';
export type { ConnectionOptions } from './element/options.js';
/** The element itself: what a ref holds. */
export type { MivaConnectionSetup as MivaConnectionSetupElement } from './index.js';

/** The form's events, each named as the event is: `onSubmit` and `onChange` are React's own. */
export interface MivaConnectionSetupEvents {
  /** A valid connection was submitted: answer with `event.respondWith(promise)`. */
  readonly onMivaConnectionSubmit?: ((event: MivaConnectionSubmitEvent) => void) | undefined;
  /** A submit was refused by the form's own rules. */
  readonly onMivaConnectionInvalid?: ((event: MivaConnectionInvalidEvent) => void) | undefined;
  /** A person has changed something. */
  readonly onMivaConnectionChange?: ((event: MivaConnectionChangeEvent) => void) | undefined;
  /** The form went from one phase to another. */
  readonly onMivaConnectionPhase?: ((event: MivaConnectionPhaseEvent) => void) | undefined;
}

/** What React knows of forms and inputs, and what no form of ours ever calls. */
type FormProps = 'onSubmit' | 'onReset' | 'onInvalid' | 'onChange' | 'defaultValue' | 'defaultChecked';

export type MivaConnectionSetupProps = SetupProperties &
  MivaConnectionSetupEvents &
  Omit<React.HTMLAttributes<SetupElement>, keyof SetupProperties | FormProps>;

// On a server an effect never runs; React 18 warns there of useLayoutEffect alone.
const react = typeof document === 'undefined' ? { ...React, useLayoutEffect: React.useEffect } : React;

if (typeof customElements !== 'undefined') define();

/** `<miva-connection-setup>` as a component, for React 18 and newer. Options are set as properties. */
export const MivaConnectionSetup: React.ForwardRefExoticComponent<
  MivaConnectionSetupProps & React.RefAttributes<SetupElement>
> = createComponent({
  react,
  tagName: 'miva-connection-setup',
  elementClass: SetupElement,
  displayName: 'MivaConnectionSetup',
  events: {
    onMivaConnectionSubmit: 'miva-connection-submit' as EventName<MivaConnectionSubmitEvent>,
    onMivaConnectionInvalid: 'miva-connection-invalid' as EventName<MivaConnectionInvalidEvent>,
    onMivaConnectionChange: 'miva-connection-change' as EventName<MivaConnectionChangeEvent>,
    onMivaConnectionPhase: 'miva-connection-phase' as EventName<MivaConnectionPhaseEvent>,
  },
}) as React.ForwardRefExoticComponent<MivaConnectionSetupProps & React.RefAttributes<SetupElement>>;
