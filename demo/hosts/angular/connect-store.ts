import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'miva-connection-setup/define';
import { send } from '../send';

@Component({
  selector: 'app-connect-store',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <miva-connection-setup
      [timestampWindow]="60"
      [value]="{ name: 'Harbor Goods' }"
      (miva-connection-submit)="$event.respondWith(send($event))"
      (miva-connection-phase)="phase.set($event.phase)"
    />
    <button [disabled]="phase() !== 'accepted'">Continue</button>
  `,
})
export class ConnectStore {
  protected readonly send = send;
  protected readonly phase = signal('editing');
}
