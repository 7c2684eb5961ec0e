import { readdirSync } from 'node:fs';
import path from 'node:path';

const FORM = `<miva-connection-setup heading-level="3">The form is loading. It needs JavaScript.</miva-connection-setup>`;

/** The bundled languages, with their own names. */
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
 * The content above the text of a page, by the path of the page.
 * @type {Readonly<Record<string, string>>}
 */
export const EXTRAS = {
  '': `<h2 id="live">The form, live</h2>
        <p>Nothing you type leaves this page: it has no server, and accepts every connection. To choose the answer, open <a href="./demo/">the demo</a>.</p>
        <div class="stage">${FORM}</div>`,
  'languages/': `<h2 id="live">Every language, live</h2>
        <p><label>Language of the form <select id="language" autocomplete="off">${languageOptions()}</select></label></p>
        <div class="stage">${FORM}</div>`,
  'theming/': `<p>Live, in the themes of four hosts: <a href="../demo/">the demo</a>.</p>`,
};
