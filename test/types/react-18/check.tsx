import { useRef } from 'react';
import {
  MivaConnectionSetup,
  type MivaConnectionSetupElement,
  type MivaConnectionSubmitEvent,
  type Verdict,
} from 'miva-connection-setup/react';

declare function send(event: MivaConnectionSubmitEvent): Promise<Verdict>;

export function Connect() {
  const ref = useRef<MivaConnectionSetupElement>(null);
  return (
    <>
      <MivaConnectionSetup
        ref={ref}
        className="wide"
        style={{ maxWidth: 600, '--miva-connection-accent': '#7a1f5c', '--miva-connection-gap': '1em' }}
        aria-label="Store"
        mode="edit"
        headingLevel={3}
        locked={['name']}
        hideSubmit={false}
        value={{ name: 'Harbor Goods', password: 'a secret' }}
        existingStores={[{ id: '1', name: 'Harbor Goods' }]}
        onMivaConnectionSubmit={(event) => event.respondWith(send(event))}
        onMivaConnectionInvalid={({ issues }) => console.log(issues[0]?.code)}
        onMivaConnectionChange={({ draft, complete }) => console.log(draft.name, complete)}
        onMivaConnectionPhase={({ phase, previous }) => console.log(phase, previous)}
      >
        <h2 slot="heading">Connect</h2>
      </MivaConnectionSetup>
      <button onClick={() => ref.current?.requestSubmit()}>Next</button>
      {/* @ts-expect-error: no such mode */}
      <MivaConnectionSetup mode="new" />
      {/* @ts-expect-error: no such custom property */}
      <MivaConnectionSetup style={{ '--miva-connection-color': 'red' }} />
      {/* @ts-expect-error: no such option */}
      <MivaConnectionSetup headinglevel={3} />
      {/* @ts-expect-error: no such event */}
      <MivaConnectionSetup onMivaConnectionSend={() => {}} />
      {/* @ts-expect-error: React's own event, which the element never dispatches */}
      <MivaConnectionSetup onSubmit={() => {}} />
      {/* @ts-expect-error: the event has no detail */}
      <MivaConnectionSetup onMivaConnectionSubmit={({ detail }) => console.log(detail)} />
      {/* @ts-expect-error: read only */}
      <MivaConnectionSetup phase="accepted" />
      {/* @ts-expect-error: a ref to another element */}
      <MivaConnectionSetup ref={useRef<HTMLInputElement>(null)} />
    </>
  );
}
