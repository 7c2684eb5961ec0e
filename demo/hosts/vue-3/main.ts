import { createApp } from 'vue';
import '../script-tag/host.css';
import ConnectStore from './connect-store.vue';

createApp(ConnectStore).mount('#app');
