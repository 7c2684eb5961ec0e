import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define, MivaConnectionSetup as SetupElement } from './index.js';
import type {
  MivaConnectionChangeEvent,
  MivaConnectionInvalidEvent,
  MivaConnectionPhaseEvent,
  MivaConnectionSubmitEvent,
} from './element/events.js';
import type { SetupCustomProperties, SetupProperties } from './types/markup.js';

export type { ConnectionValue } from './core/form/host-value.js';
export type { Verdict } from './core/verdict.js';
export type * from './element/events.js';
export type { ConnectionOptions } from './element/options.js';
/** The element itself, which a ref points to. */
export type { MivaConnectionSetup as MivaConnectionSetupElement } from './index.js';

/** Event handlers named after the full event name, because `onSubmit` and `onChange` are React's own. */
export interface MivaConnectionSetupEvents {
  /** The user submitted a valid connection; answer with `event.respondWith(promise)`. */
  readonly onMivaConnectionSubmit?: ((event: MivaConnectionSubmitEvent) => void) | undefined;
  /** A submit failed the form's own validation. */
  readonly onMivaConnectionInvalid?: ((event: MivaConnectionInvalidEvent) => void) | undefined;
  /** The user changed a value. */
  readonly onMivaConnectionChange?: ((event: MivaConnectionChangeEvent) => void) | undefined;
  /** The form moved from one phase to another. */
  readonly onMivaConnectionPhase?: ((event: MivaConnectionPhaseEvent) => void) | undefined;
}

/** React's props for native forms and inputs, which have no effect on this element. */
type FormProps = 'onSubmit' | 'onReset' | 'onInvalid' | 'onChange' | 'defaultValue' | 'defaultChecked';

export type MivaConnectionSetupProps = SetupProperties &
  MivaConnectionSetupEvents &
  Omit<React.HTMLAttributes<SetupElement>, keyof SetupProperties | FormProps | 'style'> & {
    style?: (React.CSSProperties & SetupCustomProperties) | undefined;
  };

// React 18 warns about useLayoutEffect on a server. Effects never run there, so useEffect can replace it.
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
