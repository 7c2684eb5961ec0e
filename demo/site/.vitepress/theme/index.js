import { useData } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { h } from 'vue';
import { LiveForm } from './live-form.js';
import './style.css';

/** The pages that end with the live form. Markdown does not contain it, because the repository shows it as text. */
const LIVE_PAGES = ['languages.md', 'theming.md'];

const liveSection = (/** @type {string} */ page) =>
  h('section', { class: 'vp-doc', 'aria-labelledby': 'try-it' }, [
    h('h2', { id: 'try-it' }, 'Try it'),
    h(LiveForm, { chooseLanguage: page === 'languages.md', headingLevel: 3 }),
  ]);

export default {
  extends: DefaultTheme,
  Layout: {
    setup() {
      const { page } = useData();
      const footer = () =>
        LIVE_PAGES.includes(page.value.relativePath) ? liveSection(page.value.relativePath) : null;
      return () => h(DefaultTheme.Layout, null, { 'doc-footer-before': footer });
    },
  },
  /** @param {import('vitepress').EnhanceAppContext} context */
  enhanceApp({ app }) {
    app.component('LiveForm', LiveForm);
  },
};
