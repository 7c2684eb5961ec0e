import { ContextProvider } from '@lit/context';
import { html, LitElement } from 'lit';
import { connectionOptionsContext } from 'miva-connection-setup';

/** Provides the options of this portal to all forms inside it. */
class PortalOptions extends LitElement {
  constructor() {
    super();
    new ContextProvider(this, {
      context: connectionOptionsContext,
      initialValue: {
        allowedIps: ['198.51.100.7', '198.51.100.8'],
        guide: 'inline',
        headingLevel: 3,
        helpLinks: { article: 'https://help.partner-portal.example/miva' },
      },
    });
  }

  override render() {
    return html`<slot></slot>`;
  }
}

customElements.define('portal-options', PortalOptions);
