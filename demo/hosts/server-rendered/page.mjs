// Runs on the server: renders the form in its initial state into the page from `vite build`.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { define, MivaConnectionSetup } from 'miva-connection-setup';
import { options } from './options.js';

define();

const form = ({ locale, mode, timestampWindow, value }) =>
  html`<miva-connection-setup
    .locale=${locale}
    .mode=${mode}
    .timestampWindow=${timestampWindow}
    .value=${value}
  ></miva-connection-setup>`;

/** The hash that `style-src` has to allow for the styles of the form, which Lit writes into the markup. */
const styles = MivaConnectionSetup.elementStyles.map(({ cssText }) => cssText).join('');
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;

/** @param {object} formOptions the page has to set the same ones */
export async function renderPage(formOptions = options) {
  const page = await readFile(new URL('dist/index.html', import.meta.url), 'utf8');
  const rendered = await collectResult(render(form(formOptions)));
  return page.replace('<!--form-->', () => rendered);
}
