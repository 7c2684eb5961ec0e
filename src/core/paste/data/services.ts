// Words that say whose values a block, a row or a label is about.

import { listOf } from './list-of.js';

/** Services of every shop; a title that has one of them is never about Miva's own login. */
export const TECHNICAL_SERVICES: readonly string[] = listOf(`
  ftp, sftp, ftps, ftpes, ssh, scp, rsync, webdav, cpanel, whm, plesk, directadmin, ispconfig, hosting,
  webhosting, webhost, hosted, hoster, registrar, dns, nameserver, vps, rdp, vpn, wifi, wlan, router,
  firewall, smtp, imap, pop, pop3, mailbox, inbox, webmail, mail, email, mailer, mailserver, postfach, correo,
  courriel, メール, exchange, database, datasource, db, mysql, mariadb, postgres, postgresql, pgsql, pg,
  mssql, sqlserver, sql, mongodb, mongo, redis, memcached, elasticsearch, rabbitmq, amqp, kafka,
  phpmyadmin, datenbank, ldap, jdbc, odbc, sqlite, oracle, couchdb, neo4j, cassandra, celery, sentry,
  データベース, htaccess, htpasswd, proxy, bastion, jumphost, nas, ntp, snmp, sso, saml, oauth, otp
`);

/** Other products: shops, payment, shipping, marketing, tools. */
export const OTHER_PRODUCTS: readonly string[] = listOf(`
  shopify, bigcommerce, woocommerce, woo, magento, wordpress, wp, prestashop, opencart, volusion, 3dcart,
  shift4shop, wix, squarespace, weebly, etsy, ebay, amazon, mws, walmart, zencart, oscommerce, drupal,
  joomla, shopware, ecwid, godaddy, namecheap, cloudflare, paypal, stripe, braintree, authorizenet,
  authnet, klarna, adyen, worldpay, affirm, cybersource, nmi, avalara, avatax, taxjar, vertex, klaviyo,
  mailchimp, listrak, omnisend, sendgrid, mailgun, postmark, twilio, hubspot, salesforce, zendesk,
  gorgias, intercom, freshdesk, slack, google, gmail, gsuite, analytics, adwords, facebook, instagram,
  meta, tiktok, bing, outlook, office365, microsoft, github, gitlab, bitbucket, jira, confluence, trello,
  asana, aws, s3, azure, gcp, heroku, netlify, vercel, digitalocean, linode, dropbox, fedex, ups, usps,
  dhl, endicia, stamps, gls, dpd, royalmail, canadapost, netsuite, quickbooks, xero, sage, sap, dynamics,
  linnworks, skuvault, channeladvisor, brightpearl, extensiv, yotpo, algolia, searchspring, hotjar,
  segment, zoho, airtable, notion, lastpass, bitwarden, okta, linkedin, twitter, pinterest, youtube,
  docusign, datadog, newrelic, grafana, jenkins, npm, docker, zapier, attentive, bronto, lightspeed,
  clover, faire, wayfair, target, erp, crm
`);

/** Products that are given Miva's values; a block about one may hold Miva's. */
export const CONNECTORS: readonly string[] = listOf(`
  shipstation, shipworks, shippo, easypost, shipbob, dropstream, getdropstream, flxpoint, celigo, cyclr,
  violet, nextcart, n8n, shiphero, ordoro, veeqo, skulabs, webgility, 3pl, wms, oms, deliverr, shipmonk,
  orderdesk, litextension, cart2cart, sellbrite, cin7
`);

/** Words that a title of a login has beside the service. */
export const LOGIN_WORDS: readonly string[] = listOf(`
  login, logins, admin, access, account, accounts, credentials, creds, details, detail, info, information,
  data, server, panel, backend, area, user, settings, api, the, for, our, your, my, new, store, shop,
  merchant, site, website, production, live, prod, zugang, zugangsdaten, zugriff, konto, acceso, accesos,
  datos, cuenta, accès, compte, identifiants, acesso, conta, dados, and, log, in, sign, connection,
  configuration, config, control, service, portal, dashboard, console, com, to, here, is, are, these,
  below, file, files, transfer, provider, host, web, primary, main, de, la, der, die, das
`);

/** Words for a system that is not Miva, in a title. */
export const SYSTEM_WORD =
  /(?:^|[^\p{L}])(?:portal|system|software|platform|back ?office|office|desktop|bank|banking|intranet|extranet|help ?desk|ticketing|wiki|forum|app|application|warehouse|terminal|gateway|network|workspace|supplier|vendor|carrier|courier|payroll|accounting|lager|lieferant\w*|buchhaltung|almacén|proveedor\w*|banco|entrepôt|fournisseur\w*|banque|armazém|fornecedor\w*|倉庫|仕入先)(?!\p{L})/iu;

/** Hosts and ports that are no store's. */
export const OTHER_HOST =
  /^(?:(?:s?ftps?|ssh|mysqls?|postgres(?:ql)?|mongodb(?:\+srv)?|redis|amqp|smtps?|imaps?|mailto):)|^(?:https?:\/\/)?(?:s?ftp|mail|smtp|imap|pop3?|webmail|cpanel|whm|plesk|db|mysql|sql|autodiscover|ssh)\d*\.|^(?:https?:\/\/)?[^\s/]+:(?:208[2367]|209[56]|8443|8880|21|22|25|465|587|993|995|143|110|3306|5432|6379|27017)(?:\/|$)|\.(?:rds\.amazonaws|myshopify|mybigcommerce|shipstation|mailchimp|paypal|stripe|wordpress|hubspot)\.[a-z]+|(?:^|\/)api\.(?:bigcommerce|shopify|squarespace|etsy|ebay|stripe|paypal|googleapis|mailgun|sendgrid|klaviyo|twilio)\.(?:com|net)\b/i;
export const OTHER_PORT =
  /^(?:21|22|25|110|143|465|587|990|993|995|3306|5432|6379|27017|2082|2083|2086|2087)$/;
/** The address of a server without a name, and its labels: Miva's has a domain. */
export const OTHER_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/;
export const OTHER_SERVER =
  /^\W*(?:server|host(?:name)?|servidor|serveur|サーバー)(?: ?(?:ip|address|name))?\W*$/i;
export const OTHER_PROTOCOL = /^(?:s?ftps?|ssh|smtps?|imaps?|pop3|mysql|tls|starttls)\b/i;
/** Labels beside the password of a meeting, a network or a portal. */
export const OTHER_LABEL =
  /^\W*(?:(?:(?:client|customer|partner|seller|supplier|support|vendor) )?portal|(?:meeting|webinar|conference)[ -]?(?:id|number|url|link)|pass ?code|ssid|network name|wi-?fi)\W*$/i;
/** Tokens and keys of other products, which begin in a way of their own. */
export const OTHER_SECRET =
  /^["']?(?:shp(?:at|pa|ss|ca|ua)_|c[ks]_[\da-f]{20}|[spr]k_(?:live|test)_|whsec_|xox[abeprs]-|gh[opsur]_|github_pat_|glpat-|npm_\w{30}|A[KS]IA[A-Z\d]{16}|AIza[\w-]{30}|ya29\.|eyJ[\w-]+\.[\w-]+|SG\.[\w-]+\.|sq0\w{3}-|amzn\.|hvs\.|dop_v1_)/;
