import { readdirSync } from 'node:fs';
import path from 'node:path';

const FORM = `<miva-connection-setup heading-level="3">The form is loading. It needs JavaScript.</miva-connection-setup>`;

/** The languages that are built, by their own names. */
function languageOptions() {
  const tags = readdirSync(new URL('../../src/locales/', import.meta.url)).map(
    (file) => path.parse(file).name,
  );
  return tags
    .map((tag) => {
      const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
      return `<option value="${tag}" lang="${tag}"${tag === 'en' ? ' selected' : ''}>${name}</option>`;
    })
    .join('');
}

/**
 * What a page shows above its text, by the page's path.
 * @type {Readonly<Record<string, string>>}
 */
export const EXTRAS = {
  '': `<h2 id="live">The form, live</h2>
        <p>Whatever is typed here stays here: this page answers by itself, and accepts. To choose what it answers, open <a href="./playground/">the playground</a>.</p>
        <div class="stage">${FORM}</div>`,
  'languages/': `<h2 id="live">Each of them, live</h2>
        <p><label>Language of the form <select id="language" autocomplete="off">${languageOptions()}</select></label></p>
        <div class="stage">${FORM}</div>`,
  'theming/': `<p>Live, in four host pages: <a href="../looks/bootstrap.html">Bootstrap</a>, <a href="../looks/material.html">Material</a>, <a href="../looks/polaris.html">Polaris-like</a> and <a href="../looks/plain.html">a plain page</a>.</p>`,
};
