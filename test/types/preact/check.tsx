import 'miva-connection-setup/types/preact';
import { createRef } from 'preact';
import type { MivaConnectionSetup, MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup';

declare function send(event: MivaConnectionSubmitEvent): Promise<Verdict>;

export function Connect() {
  const ref = createRef<MivaConnectionSetup>();
  return (
    <>
      <miva-connection-setup
        ref={ref}
        key="form"
        class="wide"
        mode="edit"
        heading-level={3}
        hideSubmit={false}
        value={{ name: 'Harbor Goods', password: 'a secret' }}
        onmiva-connection-submit={(event) => event.respondWith(send(event))}
        onmiva-connection-change={({ draft, complete }) => console.log(draft.name, complete)}
      >
        The form is loading.
      </miva-connection-setup>
      {/* @ts-expect-error: no such mode */}
      <miva-connection-setup mode="new" />
      {/* @ts-expect-error: no such option */}
      <miva-connection-setup headinglevel={3} />
      {/* @ts-expect-error: no such field */}
      <miva-connection-setup value={{ platform: 'miva' }} />
      {/* @ts-expect-error: the event has no detail */}
      <miva-connection-setup onmiva-connection-submit={({ detail }) => console.log(detail)} />
    </>
  );
}
