import { useState } from 'react';
import { MivaConnectionSetup } from 'miva-connection-setup/react';
import { send } from '../send';

export function ConnectStore() {
  const [phase, setPhase] = useState('editing');
  return (
    <>
      <MivaConnectionSetup
        timestampWindow={60}
        value={{ name: 'Harbor Goods' }}
        onMivaConnectionSubmit={(event) => event.respondWith(send(event))}
        onMivaConnectionPhase={(event) => setPhase(event.phase)}
      />
      <button disabled={phase !== 'accepted'}>Continue</button>
    </>
  );
}
