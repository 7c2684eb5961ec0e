import { useState } from 'react';
import 'miva-connection-setup/define';
import 'miva-connection-setup/types/react';
import { send } from '../send';

export function ConnectStore() {
  const [phase, setPhase] = useState('editing');
  return (
    <>
      <miva-connection-setup
        timestampWindow={60}
        value={{ name: 'Harbor Goods' }}
        onmiva-connection-submit={(event) => event.respondWith(send(event))}
        onmiva-connection-phase={(event) => setPhase(event.phase)}
      />
      <button disabled={phase !== 'accepted'}>Continue</button>
    </>
  );
}
