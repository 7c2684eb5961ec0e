import { expect, html } from '@open-wc/testing';
import { LiveRegion } from '../../src/element/live-region.js';
import { english as en } from '../../src/i18n/english.js';
import '../../src/locales/de.js';
import { mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';

const HTTP_URL = 'http://www.example.com/mm5/json.mvc';
const ERROR = `API URL: ${en.codes['url-not-https']}`;

const nonEmpty = (announcements: readonly string[]) => announcements.filter((text) => text !== '');

describe('an error that appears when its field is left', () => {
  it('is announced with the label of its field', async () => {
    const page = await mountForm();
    const announcements = page.recordAnnouncements();
    await page.fill('API URL', HTTP_URL);
    await page.fill('API Token', '');
    await page.settled();
    expect(nonEmpty(announcements)).to.deep.equal([ERROR]);
  });

  it('is announced once while it stays, and again when it comes back', async () => {
    const page = await mountForm();
    const announcements = page.recordAnnouncements();
    for (const text of [HTTP_URL, `${HTTP_URL}#`, HTTP_URL]) {
      await page.fillAndBlur('API URL', text);
      await page.settled();
    }
    expect(nonEmpty(announcements)).to.deep.equal([ERROR]);
    await page.fillAndBlur('API URL', VALID['API URL']);
    await page.fillAndBlur('API URL', HTTP_URL);
    await page.settled();
    expect(nonEmpty(announcements)).to.deep.equal([ERROR, ERROR]);
  });

  it('is not announced for a valid or an empty field', async () => {
    const page = await mountForm();
    const announcements = page.recordAnnouncements();
    await page.fillAndBlur('API URL', VALID['API URL']);
    await page.fillAndBlur('Store Code', '');
    await page.settled();
    expect(nonEmpty(announcements)).to.deep.equal([]);
  });

  it('is not announced when it appears on submit, because the summary is read', async () => {
    const page = await mountForm();
    const announcements = page.recordAnnouncements();
    await page.fill('API URL', HTTP_URL);
    await page.press('Enter');
    await page.settled();
    expect(page.isSummaryFocused).to.equal(true);
    expect(nonEmpty(announcements)).to.deep.equal([]);
  });

  it('is not announced over the summary by a submit right after it', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', HTTP_URL);
    await page.submit();
    await page.settled();
    expect(page.announcement).to.equal('');
  });

  it('never contains the secret', async () => {
    const page = await mountForm();
    const announcements = page.recordAnnouncements();
    await page.fillAndBlur('API Token', 'Bearer marked-secret');
    await page.settled();
    expect(nonEmpty(announcements).join(' '))
      .to.match(/^API Token: /)
      .and.not.to.include('marked-secret');
  });

  it('is announced together with what a click announces at the same moment', async () => {
    const page = await mountForm();
    await page.fill('API URL', HTTP_URL);
    const announcements = page.recordAnnouncements();
    const press = (type: string) =>
      page.choice('Pending').dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    press('pointerdown');
    page.field('API URL').blur();
    await page.settled();
    press('pointerup');
    page.choice('Pending').click();
    await page.settled();
    await page.settled();
    expect(nonEmpty(announcements)).to.have.lengthOf(1);
    expect(announcements.join('')).to.include(ERROR).and.to.include('1 of 8 selected');
  });
});

describe('the live region', () => {
  it('is emptied a while after an announcement', async () => {
    const texts: string[] = [];
    const emptied = new Promise<void>((resolve) => {
      const region = new LiveRegion(
        (text) => {
          texts.push(text);
          if (text === '' && texts.includes('Copied')) resolve();
        },
        () => window,
        1,
      );
      region.announce('Copied');
    });
    await emptied;
    expect(texts.at(-2)).to.equal('Copied');
  });

  it('is emptied a while after the last of several announcements', async () => {
    const texts: string[] = [];
    const emptied = new Promise<void>((resolve) => {
      const region: LiveRegion = new LiveRegion(
        (text) => {
          texts.push(text);
          if (text === 'first') queueMicrotask(() => region.announce('second'));
          if (text === '' && texts.includes('second')) resolve();
        },
        () => window,
        30,
      );
      region.announce('first');
    });
    await emptied;
    expect(texts.filter((text) => text !== '')).to.deep.equal(['first', 'second']);
  });

  it('keeps no sentence of another language', async () => {
    const page = await mountForm();
    await page.toggle('Pending');
    await page.waitForAnnouncement(en.statusCount(1, 8));
    page.element.locale = 'de';
    await page.settled();
    expect(page.language).to.equal('de');
    expect(page.announcement).to.equal('');
  });

  it('drops a sentence of another language that is not announced yet', async () => {
    const page = await mountForm();
    const announcements = page.recordAnnouncements();
    page.choice('Pending').click();
    page.element.locale = 'de';
    await page.settled();
    await page.settled();
    expect(nonEmpty(announcements)).to.deep.equal([]);
  });

  it('keeps its sentence when the form renders again in the same language', async () => {
    const page = await mountForm();
    await page.toggle('Pending');
    await page.waitForAnnouncement(en.statusCount(1, 8));
    page.element.locale = 'en-GB';
    await page.settled();
    expect(page.announcement).to.equal(en.statusCount(1, 8));
  });
});

describe('the error summary', () => {
  const describedBy = ({ root, summary }: FormDriver, name: string) =>
    summary!
      .getAttribute(name)!
      .split(' ')
      .map((id) => textOf(root.getElementById(id)))
      .join(' ');

  it('has its title as its name and its sentences as its description, and is no live region', async () => {
    const page = await mountForm();
    await page.submitValid({ ...VALID, Name: '', 'Store Code': '' });
    expect(page.isSummaryFocused).to.equal(true);
    expect(page.summary!.role).to.equal('group');
    expect(describedBy(page, 'aria-labelledby')).to.equal(en.summaryTitle);
    expect(describedBy(page, 'aria-describedby')).to.equal(
      `${en.fields.name.required} ${en.fields.storeCode.required}`,
    );
    expect(page.summary!.closest('[role="alert"], [aria-live]')).to.equal(null);
    expect(page.brokenReferences).to.deep.equal([]);
  });

  it('is announced with its title, message, entries and reference if the focus stays in a field of the page', async () => {
    const page = await mountForm(
      html`<div><input aria-label="Note" /><miva-connection-setup></miva-connection-setup></div>`,
    );
    await page.submitValid();
    page.element.parentElement!.querySelector('input')!.focus();
    const announcements = page.recordAnnouncements();
    page.element.settle({
      ok: false,
      message: 'The store could not be reached.',
      fields: { name: 'This name is taken.' },
      reference: 'R-1',
    });
    await page.settled();
    await page.settled();
    expect(nonEmpty(announcements)).to.deep.equal([
      `${en.summaryTitle}. The store could not be reached. This name is taken. ${en.reference('R-1')}`,
    ]);
  });
});
