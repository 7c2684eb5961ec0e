import { mountForm, textOf, VALID, type FormDriver } from './form-driver.js';
import { html } from '@open-wc/testing';

export const MODES = ['create', 'edit'] as const;
export const THEMES = ['light', 'dark'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
/** The window of a desktop, of a tablet, and the narrowest that WCAG requires: 1280 px at 400 %. */
export const WIDTHS = { wide: [1280, 800], medium: [768, 1024], narrow: [320, 640] } as const;

export interface Appearance {
  readonly mode?: (typeof MODES)[number];
  readonly theme?: (typeof THEMES)[number];
  readonly direction?: (typeof DIRECTIONS)[number];
  /** The size of the form's text. */
  readonly fontSize?: string;
}

const GUIDE = 'Where to find these values in Miva';

/** The values of a stored connection that a host knows in edit mode. */
export const STORED = {
  name: VALID.Name,
  username: VALID.Username,
  storeCode: VALID['Store Code'],
  apiUrl: VALID['API URL'],
};

/** Renders a form with every optional part. */
export async function mountInAppearance({
  mode = 'create',
  theme = 'light',
  direction = 'ltr',
  fontSize = '100%',
}: Appearance = {}): Promise<FormDriver> {
  const page = await mountForm(
    html`<div dir=${direction} style="--miva-connection-font-size: ${fontSize}">
      <miva-connection-setup
        mode=${mode}
        theme=${theme}
        .messages=${{ direction }}
        .helpLinks=${{ storeCode: 'https://help.example/store-code', article: 'https://help.example/' }}
        .value=${mode === 'edit' ? STORED : {}}
      ></miva-connection-setup>
    </div>`,
  );
  const isCollapsed = page.all('button').some((each) => textOf(each) === GUIDE && each.checkVisibility());
  if (isCollapsed) await page.click(GUIDE);
  return page;
}

const submitted = async (page: FormDriver): Promise<void> => {
  if (page.element.mode === 'create') return page.submitValid();
  await page.click('Replace Password');
  await page.fill('Password', VALID.Password);
  await page.submit();
};

/** Brings the form into each phase, and into the states with suggestions and a preview. */
export const SCENARIOS: Readonly<Record<string, (page: FormDriver) => Promise<void>>> = {
  editing: async () => undefined,
  'showing errors': async (page) => {
    if (page.element.mode === 'edit') await page.click('Replace Password');
    await page.fill('Name', '');
    await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
    await page.click('Show Password');
    await page.submit();
  },
  submitting: submitted,
  rejected: async (page) => {
    await submitted(page);
    page.element.settle({
      ok: false,
      message: 'The store could not be reached.',
      fields: { name: 'name-taken', password: 'Not this one.', orderImportStatuses: 'Not these.' },
      miva: { code: 'access_denied' },
      reference: 'REQ-7781',
      helpUrl: 'https://help.example/connect',
    });
    await page.settled();
  },
  accepted: async (page) => {
    await submitted(page);
    page.element.settle({ ok: true, message: 'Harbor Goods is number 7.' });
    await page.settled();
  },
  advice: async (page) => {
    if (page.element.mode === 'edit') await page.click('Replace Password');
    await page.fill('Password', ' padded ');
    await page.fill('Store Code', 'Store_Code=HG01');
    await page.fillAndBlur('API URL', 'https://www.harborgoods.example/unusual/json.mvc?Store_Code=HG02');
    await page.fix('Password', 'Remove spaces');
  },
  preview: async (page) => {
    const lines = Object.entries(VALID).map(([label, value]) => `${label}: ${value.trim()}`);
    const other = 'FTP\nUser: harbor-ftp\nPassword: Other-pass-9\n\nMiva – Harbor Goods:\n';
    await page.pasteText(await page.openPasteBox(), `${other}${lines.join('\n')}\nWebhook Colour: green`);
  },
};
