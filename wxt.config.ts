import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: 'Entente',
    description: 'Understand a prospect before the call, keep the history, send it to your CRM.',
    permissions: [],
    action: { default_title: 'Entente' },
  },
});
