import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../script-tag/host.css';
import { ConnectStore } from './connect-store';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <ConnectStore />
  </StrictMode>,
);
