import { mount } from 'svelte';
import '../script-tag/host.css';
import ConnectStore from './connect-store.svelte';

mount(ConnectStore, { target: document.getElementById('app')! });
