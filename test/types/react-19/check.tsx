import 'miva-connection-setup/types/react';
import { useRef } from 'react';
import type { MivaConnectionSetup, MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup';
import { MivaConnectionSetup as Component } from 'miva-connection-setup/react';

declare function send(event: MivaConnectionSubmitEvent): Promise<Verdict>;

export function Connect() {
  const ref = useRef<MivaConnectionSetup>(null);
  return (
    <>
      <miva-connection-setup
        ref={ref}
        key="form"
        className="wide"
        style={{ maxWidth: 600, '--miva-connection-accent': '#7a1f5c', '--miva-connection-gap': '1em' }}
        mode="edit"
        heading-level="3"
        answer-timeout={20}
        allowed-ips="34.197.18.122, 198.51.100.7"
        hideSubmit={false}
        value={{ name: 'Harbor Goods', password: 'a secret' }}
        existingStores={[{ id: '1', name: 'Harbor Goods' }]}
        onmiva-connection-submit={(event) => event.respondWith(send(event))}
        onmiva-connection-change={({ draft, complete }) => console.log(draft.name, complete)}
      >
        The form is loading.
      </miva-connection-setup>
      <miva-connection-setup hide-submit />
      <Component
        ref={ref}
        style={{ '--miva-connection-radius': 0 }}
        mode="edit"
        onMivaConnectionSubmit={(event) => event.respondWith(send(event))}
      />
      {/* @ts-expect-error: no such mode */}
      <miva-connection-setup mode="new" />
      {/* @ts-expect-error: not a number */}
      <miva-connection-setup heading-level="two" />
      {/* @ts-expect-error: no such custom property */}
      <miva-connection-setup style={{ '--miva-connection-color': 'red' }} />
      {/* @ts-expect-error: no such option */}
      <miva-connection-setup headinglevel={3} />
      {/* @ts-expect-error: the event has no detail */}
      <miva-connection-setup onmiva-connection-submit={({ detail }) => console.log(detail)} />
      {/* @ts-expect-error: an issue has no value */}
      <miva-connection-setup onmiva-connection-invalid={({ issues }) => console.log(issues[0]?.value)} />
      {/* @ts-expect-error: no such event of the component */}
      <Component onMivaConnectionSend={() => {}} />
    </>
  );
}
