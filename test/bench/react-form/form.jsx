import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { english as en } from '../../../src/i18n/english.ts';
import { rulesFor } from './rules.js';

const SECRETS = ['password', 'apiToken', 'signingDigest'];
const TEXTS = ['name', 'username', 'password', 'storeCode', 'apiUrl', 'apiToken', 'signingDigest'];
const STEPS = ['api-user', 'store-code', 'endpoint', 'token'];
const SETTINGS = ['token-enabled', 'address-allowed', 'timestamp-window', 'order-group'];

function Field({ name, form }) {
  const [shown, setShown] = useState(false);
  const { label, hint } = en.fields[name];
  const error = form.formState.errors[name]?.message;
  const isSecret = SECRETS.includes(name);
  const input = (
    <input
      className="input"
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
        <p>{hint}</p>
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
      <legend className="label">{en.fields.orderImportStatuses.label}</legend>
      <div className="hint">
        <p>{en.fields.orderImportStatuses.hint}</p>
      </div>
      <div className="statuses">
        {Object.entries(en.statuses).map(([value, label]) => (
          <label className="choice" key={value}>
            <input type="checkbox" value={value} {...form.register('orderImportStatuses')} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <span className="count">{en.statusCount(chosen.length, 8)}</span>
    </fieldset>
  );
}

function Guide() {
  return (
    <aside className="guide">
      <h3 className="guide-title">{en.guide.title}</h3>
      <ol className="steps">
        {STEPS.map((name) => (
          <li key={name}>
            <b>{en.guide.steps[name].title}</b>
            <p>{en.guide.steps[name].text}</p>
            <p className="path">{en.guide.steps[name].path}</p>
          </li>
        ))}
      </ol>
      <ul className="steps checklist">
        {SETTINGS.map((name) => (
          <li key={name}>
            <label className="choice">
              <input type="checkbox" />
              {en.guide.steps[name].title}
            </label>
            <p>{en.guide.steps[name].text}</p>
          </li>
        ))}
      </ul>
    </aside>
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
      <div className="layout beside">
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
            {TEXTS.map((name) => (
              <Field key={name} name={name} form={form} />
            ))}
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
