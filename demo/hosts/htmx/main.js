import '../script-tag/host.css';
import './trusted-types.js';
import './connect-store.js';
