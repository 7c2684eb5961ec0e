import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ALLOWED_IPS, TIMESTAMP_WINDOW, USUAL_FOLDERS } from '../../../src/core/constants.ts';
import { GUIDE_ENTRIES, TOKEN_SETTINGS } from '../../../src/core/guide-steps.ts';
import { english as en } from '../../../src/i18n/english.ts';
import { rulesFor } from './rules.js';

const SECRETS = ['password', 'apiToken', 'signingDigest'];
const TEXTS = ['name', 'username', 'password', 'storeCode', 'apiUrl', 'apiToken', 'signingDigest'];
const TECHNICAL = [...SECRETS, 'storeCode', 'apiUrl'];

const hintOf = ({ hint, more }) => (more === undefined ? hint : en.hintAndMore(hint, more));

function Chevron() {
  return (
    <svg className="icon chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m5 6.5 3 3 3-3" />
    </svg>
  );
}

function Field({ name, form, moreHint }) {
  const [shown, setShown] = useState(false);
  const { label } = en.fields[name];
  const error = form.formState.errors[name]?.message;
  const isSecret = SECRETS.includes(name);
  const input = (
    <input
      className={TECHNICAL.includes(name) ? 'input technical' : 'input'}
      id={`${name}-input`}
      type={isSecret && !shown ? 'password' : 'text'}
      autoComplete={isSecret ? 'new-password' : 'off'}
      aria-required="true"
      aria-invalid={error ? 'true' : 'false'}
      aria-describedby={`${name}-hint${error ? ` ${name}-error` : ''}`}
      {...form.register(name)}
    />
  );
  return (
    <div className={error ? 'field invalid' : 'field'}>
      <label className="label" htmlFor={`${name}-input`}>
        {label}
      </label>
      <div className="hint" id={`${name}-hint`}>
        <p>{hintOf(en.fields[name])}</p>
        {moreHint && <p>{moreHint}</p>}
      </div>
      {isSecret ? (
        <div className="secret">
          {input}
          <button
            className="button reveal"
            type="button"
            aria-label={shown ? en.hideField(label) : en.showField(label)}
            onClick={() => setShown(!shown)}
          >
            {shown ? en.hide : en.show}
          </button>
        </div>
      ) : (
        input
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

function Statuses({ form }) {
  const chosen = form.watch('orderImportStatuses') ?? [];
  return (
    <fieldset className="field">
      <legend className="label">{en.optionalField(en.fields.orderImportStatuses.label)}</legend>
      <div className="hint">
        <p>{hintOf(en.fields.orderImportStatuses)}</p>
      </div>
      <div className="statuses">
        {Object.entries(en.statuses).map(([value, label]) => (
          <label className="choice" key={value}>
            <input type="checkbox" value={value} {...form.register('orderImportStatuses')} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {chosen.length > 0 && (
        <div className="status-tools">
          <span>{en.statusCount(chosen.length, 8)}</span>
        </div>
      )}
    </fieldset>
  );
}

function PasteEntrance() {
  return (
    <div className="paste">
      <div className="paste-head">
        <button className="button paste-toggle" type="button" aria-expanded="false">
          <span>{en.paste.open}</span>
          <Chevron />
        </button>
        <p className="hint">{en.paste.openHint}</p>
      </div>
    </div>
  );
}

function TokenNote() {
  return (
    <div className="token-note">
      <div>
        <div>
          {en.allowList} <code>{ALLOWED_IPS[0]}</code>
        </div>
        <p>{en.timestampNote(TIMESTAMP_WINDOW)}</p>
      </div>
    </div>
  );
}

const SETTING_TEXTS = {
  'address-allowed': en.guide.addresses(1),
  'timestamp-window': en.guide.timestamp(TIMESTAMP_WINDOW),
};

function Guide() {
  const [openStep, setOpenStep] = useState('token-setup');
  const [done, setDone] = useState(0);
  return (
    <aside className="guide">
      <h3 className="guide-title">{en.guide.title}</h3>
      <ol className="steps">
        {GUIDE_ENTRIES.map((name) => (
          <li key={name}>
            <button
              className="step-toggle"
              type="button"
              aria-expanded={name === openStep}
              onClick={() => setOpenStep(name === openStep ? null : name)}
            >
              <span className="step-title">{en.guide.steps[name].title}</span>
              {name === 'token-setup' && (
                <span className="progress">{en.guide.progress(done, TOKEN_SETTINGS.length)}</span>
              )}
              <Chevron />
            </button>
            {name === openStep && (
              <div className="step-details">
                <p className="path">{en.guide.today(en.guide.steps[name].path)}</p>
                <p>{en.guide.steps[name].text}</p>
                {name === 'token-setup' && <Settings setDone={setDone} />}
              </div>
            )}
          </li>
        ))}
      </ol>
      <div className="guide-footer">
        <button className="button quiet" type="button">
          {en.guide.olderVersions}
        </button>
        <button className="button quiet" type="button">
          {en.askColleague}
        </button>
      </div>
    </aside>
  );
}

function Settings({ setDone }) {
  return (
    <>
      <p>{en.guide.ticks}</p>
      <ul className="settings">
        {TOKEN_SETTINGS.map((name) => (
          <li key={name}>
            <label className="choice step-title">
              <input
                type="checkbox"
                onChange={({ target }) => setDone((count) => count + (target.checked ? 1 : -1))}
              />
              {en.guide.steps[name].title}
            </label>
            <p>{SETTING_TEXTS[name] ?? en.guide.steps[name].text}</p>
            {name === 'address-allowed' && (
              <span className="copyable">
                <code>{ALLOWED_IPS[0]}</code>
                <button className="button quiet" type="button">
                  {en.copy}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="save">{en.guide.save}</p>
    </>
  );
}

/** The React baseline: the same fields, hints, statuses and guide, written the way most React forms are. */
export function ReactForm() {
  const form = useForm({
    resolver: zodResolver(rulesFor(en.fields)),
    defaultValues: { ...Object.fromEntries(TEXTS.map((name) => [name, ''])), orderImportStatuses: [] },
  });
  const errors = Object.entries(form.formState.errors);
  return (
    <div className="root theme-auto">
      <div className="beside">
        <div className="main">
          <h2 className="heading">{en.heading}</h2>
          <p className="intro">{en.intro}</p>
          <form className="form" noValidate onSubmit={form.handleSubmit(() => undefined)}>
            {errors.length > 0 && (
              <div className="summary" role="alert">
                <p className="summary-title">{en.summaryTitle}</p>
                <ul>
                  {errors.map(([name, error]) => (
                    <li key={name}>{error.message}</li>
                  ))}
                </ul>
              </div>
            )}
            <PasteEntrance />
            <Field name="name" form={form} />
            <div className="group">
              <div className="group-title">{en.credentials}</div>
              <dl className="platform">
                <dt>{en.platform}</dt>
                <dd>{en.platformName}</dd>
              </dl>
            </div>
            <div className="pair">
              <Field name="username" form={form} />
              <Field name="password" form={form} />
            </div>
            <Field name="storeCode" form={form} />
            <Field
              name="apiUrl"
              form={form}
              moreHint={en.folderHint(en.folderList(USUAL_FOLDERS), en.folderCheck)}
            />
            <TokenNote />
            <Field name="apiToken" form={form} />
            <Field name="signingDigest" form={form} />
            <div className="rule" />
            <Statuses form={form} />
            <button className="button primary" type="submit">
              {en.submit}
            </button>
          </form>
        </div>
        <Guide />
      </div>
    </div>
  );
}
