import type { StepName, StepMessages, Translation } from './en.js';

/** German. */
export const de: Translation = ({ plural, listWithAnd, listWithOr, decimal }) => {
  const seconds = (count: number): string =>
    plural('de', count, {
      one: `${decimal('de', count)} Sekunde`,
      other: `${decimal('de', count)} Sekunden`,
    });

  const labels = {
    username: 'Benutzername',
    password: 'Passwort',
    storeCode: 'Store Code (Shop-Code)',
    apiUrl: 'API-URL',
    apiToken: 'API Token',
    signingDigest: 'Signing Digest',
  };

  const DOMAIN = 'Domain Settings > Site Configuration (Domain-Einstellungen > Website-Konfiguration)';
  const TOKEN_PATH =
    'Settings > User Management > API Tokens (Einstellungen > Benutzerverwaltung > API-Tokens) > Ihr Token';

  const steps = {
    'api-user': {
      title: 'Benutzername und Passwort',
      text: 'Verwenden Sie einen Miva-Benutzer, der für diese Verbindung angelegt wurde, keinen Administrator. Administratoren müssen die Zwei-Faktor-Authentifizierung verwenden. Passwörter laufen standardmäßig nach 90 Tagen ab: Wenn sich das Passwort ändert, ändern Sie es auch hier.',
      path: 'Settings > User Management (Einstellungen > Benutzerverwaltung)',
      olderPath: 'Users (Benutzer)',
    },
    'store-code': {
      title: 'Store Code',
      text: 'Der Code, der Ihren Shop in Miva bezeichnet. Er steht hinter Store_Code= in den Links Ihres Shops. Gemeint ist nicht Ihr Domainname.',
      path: 'Settings > Store Settings (Einstellungen > Shop-Einstellungen)',
      olderPath: 'Store Settings > Store Details (Shop-Einstellungen > Shop-Details)',
    },
    'token-setup': {
      title: 'API-Token einrichten',
      text: 'Öffnen Sie Ihren Token, oder fügen Sie einen hinzu.',
      path: 'Settings > User Management > API Tokens (Einstellungen > Benutzerverwaltung > API-Tokens)',
      olderPath: 'Users > API Tokens (Benutzer > API-Tokens)',
    },
    'token-values': {
      title: 'API-URL, API Token und Signing Digest',
      text: 'Kopieren Sie „Endpoint URL“ (Endpunkt-URL), „Access Token“ (Zugriffstoken) und „Signature“ (Signatur) aus Ihrem API-Token. Wenn Sie „Generate“ auswählen, speichern Sie den Token, bevor Sie die neue „Signature“ kopieren.',
      path: TOKEN_PATH,
      olderPath: '',
    },
    endpoint: { title: 'API-URL', text: '', path: '', olderPath: DOMAIN },
    signature: {
      title: 'Signature (Signatur)',
      text: 'Wählen Sie „Require Signature with Key“ (Signatur mit Schlüssel verlangen) aus. Wenn es noch keinen Schlüssel gibt, wählen Sie „Generate“ (Erzeugen) aus.',
      path: '',
      olderPath: '',
    },
    'token-enabled': {
      title: 'Status des Tokens',
      text: 'Vergewissern Sie sich, dass der Token aktiviert ist.',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses (Erlaubte IP-Adressen)',
      text: '',
      path: '',
      olderPath: '',
    },
    'timestamp-window': {
      title: 'Require Timestamp Within (Zeitfenster für den Zeitstempel)',
      text: '',
      path: '',
      olderPath: '',
    },
    'order-group': {
      title: 'Groups (Gruppen)',
      text: 'Aktivieren Sie „Order Processing & Fulfillment“ (Bestellabwicklung und Versand). Sonst antwortet Miva mit „Access denied“ (Zugriff verweigert).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'API-Dienste',
      text: 'Aktivieren Sie die API-Dienste für den Shop. Das ist eine Einstellung des Shops, nicht des Tokens.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<StepName, StepMessages>;

  return {
    language: 'de',
    direction: 'ltr',
    heading: 'Miva-Shop verbinden',
    headingChanges: 'Miva-Verbindung bearbeiten',
    intro: 'Alle Felder sind erforderlich, sofern sie nicht als optional gekennzeichnet sind.',
    platform: 'Plattform',
    platformName: 'Miva',
    credentials: 'Miva-Zugangsdaten',
    storeChoice: 'Welchen Shop möchten Sie verbinden?',
    createNewStore: 'Neuen Shop anlegen',
    useExistingStore: 'Bestehenden Shop verwenden',
    chooseStore: 'Shop auswählen',
    advice: {
      swapped: 'API-Token und Signing Digest sind offenbar vertauscht.',
      'same-value': 'In einem anderen Feld steht derselbe Wert. Prüfen Sie beide Felder.',
      'looks-like-token': 'Das sieht nach einem API-Token aus. Prüfen Sie, ob er im richtigen Feld steht.',
      'looks-like-key': 'Das sieht nach einem Signing Digest aus. Prüfen Sie, ob er im richtigen Feld steht.',
      'digest-looks-like-token':
        'Das sieht nach einem API-Token aus. Kopieren Sie „Signature“ aus Ihrem API-Token in Miva.',
      'digest-short': 'Das sieht zu kurz aus. Prüfen Sie, ob Sie „Signature“ vollständig kopiert haben.',
      'store-code-unusual':
        'Ein Store Code besteht meist nur aus Buchstaben (A–Z), Ziffern, Bindestrichen (-) und Unterstrichen (_). Prüfen Sie ihn.',
      'store-code-is-other':
        'Das sieht nach der Domain oder dem Namen Ihres Shops aus. Suchen Sie nach Store_Code= in den Links Ihres Shops.',
      'store-code-placeholder':
        'Dieser Code steht als Beispiel in vielen Anleitungen. Prüfen Sie, ob es Ihrer ist.',
      'store-code-in-link': 'Diese URL enthält einen Store Code.',
      'store-code-differs': 'Diese URL enthält einen anderen Store Code als das Feld Store Code.',
      'store-code-is-domain':
        'Der Store Code unterscheidet sich oft von der Domain. Suchen Sie nach Store_Code= in den Links Ihres Shops.',
      'username-long': 'Benutzernamen in Miva haben höchstens 40 Zeichen. Prüfen Sie diesen.',
      'password-edge-space':
        'Das Passwort beginnt oder endet mit einem Leerzeichen. Behalten Sie es nur, wenn es zum Passwort gehört.',
      'password-reference':
        'Das sieht nach einem Link oder Verweis aus. Geben Sie das eigentliche Passwort ein.',
      'token-plain-word':
        'Das sieht nach einem einfachen Wort aus. Prüfen Sie, ob es mit „Access Token“ in Miva übereinstimmt.',
      'token-base64':
        'Das sieht nach einem base64-codierten API-Token aus. Prüfen Sie, ob er mit „Access Token“ in Miva übereinstimmt.',
      'token-incomplete':
        'Das sieht unvollständig aus. Prüfen Sie, ob Sie „Access Token“ vollständig kopiert haben.',
      'development-store':
        'Das sieht nach einem Entwicklungs-Shop aus. Prüfen Sie, ob das der Shop ist, den Sie verbinden möchten.',
      'folder-unusual':
        'Miva verwendet diesen Ordner normalerweise nicht. Wenn die Verbindung fehlschlägt, prüfen Sie ihn zuerst.',
      'ip-address': 'Das ist eine IP-Adresse. Eine sichere Verbindung benötigt meist einen Domainnamen.',
      'statuses-without-new':
        'Neue Bestellungen haben zuerst den Status Ausstehend (Pending) und werden nicht importiert, solange sie ihn haben.',
    },
    lookAlikeHost: (host: string): string =>
      `Diese Domain enthält Buchstaben aus verschiedenen Alphabeten und kann deshalb mit einer anderen verwechselt werden. Technisch geschrieben lautet sie ${host}. Vergewissern Sie sich, dass es die Domain Ihres Shops ist.`,
    fixes: {
      'use-address': 'Korrigierte URL verwenden',
      'use-token': 'Nur den Token behalten',
      'remove-quotes': 'Anführungszeichen entfernen',
      'remove-brackets': 'Klammern entfernen',
      'decode-token': 'Decodierten Token verwenden',
      'remove-spaces': 'Leerzeichen entfernen',
      'remove-characters': 'Unsichtbare Zeichen entfernen',
      swap: 'Werte tauschen',
      'move-to-api-url': 'Zu API-URL verschieben',
      'move-to-api-token': 'Zu API Token verschieben',
      'move-to-store-code': 'Zu Store Code verschieben',
      'move-to-signing-digest': 'Zu Signing Digest verschieben',
    },
    useUrl: (url: string): string => `${url} verwenden`,
    useStoreCode: (code: string): string => `Store Code ${code} verwenden`,
    changed: 'Geändert.',
    changedFields: (labels: string): string => `Geändert: ${labels}`,
    undo: 'Rückgängig machen',
    undone: 'Änderung rückgängig gemacht',
    openAdmin: 'Miva-Administration öffnen',
    fields: {
      name: {
        label: 'Name',
        hint: 'Ein Name, an dem Sie diesen Shop erkennen.',
        required: 'Geben Sie einen Namen für diesen Shop ein.',
      },
      username: {
        label: labels.username,
        hint: 'Ihr Miva-Benutzername, zum Beispiel api-user.',
        required: 'Geben Sie Ihren Miva-Benutzernamen ein.',
      },
      password: {
        label: labels.password,
        hint: 'Das Passwort dieses Miva-Benutzers.',
        required: 'Geben Sie Ihr Miva-Passwort ein.',
      },
      storeCode: {
        label: labels.storeCode,
        hint: 'Ihr Shop-Code in Miva, zum Beispiel STORE01.',
        more: 'Nicht sicher? Wenden Sie sich an Ihren Ansprechpartner bei Miva.',
        required: 'Geben Sie den Store Code ein.',
      },
      apiUrl: {
        label: labels.apiUrl,
        hint: 'Der API-Endpunkt („Endpoint URL“ in Miva).',
        more: 'Zum Beispiel https://www.example.com/mm5/json.mvc',
        required: 'Geben Sie die API-URL ein.',
      },
      apiToken: {
        label: labels.apiToken,
        hint: 'Der API-Token („Access Token“ in Miva).',
        more: 'Sie finden ihn unter User Management > API Tokens oder Users > API Tokens.',
        required: 'Geben Sie den API-Token ein.',
      },
      signingDigest: {
        label: labels.signingDigest,
        hint: 'Der Signaturschlüssel („Signature“ in Miva).',
        more: 'Gemeint ist nicht SHA-256.',
        required: 'Geben Sie den Signing Digest ein.',
      },
      orderImportStatuses: {
        label: 'Bestellstatus für den Import',
        hint: 'Wählen Sie Status aus, um Bestellungen zu filtern.',
        more: 'Ohne Auswahl wird nicht gefiltert.',
        required: 'Wählen Sie mindestens einen Bestellstatus aus.',
      },
      storeId: {
        label: 'Shop',
        hint: 'Ein Shop, der schon eingerichtet ist.',
        required: 'Wählen Sie einen Shop aus.',
      },
    },
    hintAndMore: (hint: string, more: string): string => `${hint} ${more}`,
    optionalField: (label: string): string => `${label} (optional)`,
    locked: 'Das können Sie hier nicht ändern.',
    folderHint: (folders: string, check: string): string =>
      `Der Ordner heißt meist ${folders}. Siehe ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, manchmal auch ${listWithOr('de', others)}`,
    show: 'Anzeigen',
    hide: 'Verbergen',
    showAll: 'Alles anzeigen',
    showAllOf: (name: string): string => `Alles anzeigen: ${name}`,
    showField: (label: string): string => `${label} anzeigen`,
    hideField: (label: string): string => `${label} verbergen`,
    shownField: (label: string): string => `${label} ist sichtbar`,
    hiddenField: (label: string): string => `${label} ist verborgen`,
    kept: 'Gespeichert. Ersetzen Sie den Wert nur, wenn er sich in Miva geändert hat.',
    keptLocked: 'Gespeichert. Der Wert kann hier nicht geändert werden.',
    replace: 'Ersetzen',
    replaceField: (label: string): string => `${label} ersetzen`,
    keep: 'Gespeicherten Wert behalten',
    keepField: (label: string): string => `Gespeicherten Wert behalten: ${label}`,
    statuses: {
      pending: 'Ausstehend (Pending)',
      processing: 'In Bearbeitung (Processing)',
      shipped: 'Versendet (Shipped)',
      'partially-shipped': 'Teilweise versendet (Partially Shipped)',
      cancelled: 'Storniert (Cancelled)',
      backordered: 'Lieferrückstand (Backordered)',
      'rma-issued': 'Rücksendung genehmigt (RMA Issued)',
      returned: 'Zurückgesendet (Returned)',
    },
    clear: 'Auswahl aufheben',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0 ? 'Keiner ausgewählt: kein Filter' : `${chosen} von ${all} ausgewählt`,
    allowList: 'Fügen Sie in Miva diese IP-Adresse unter „Allowed IP Addresses“ Ihres API-Tokens hinzu:',
    allowListMany: 'Fügen Sie in Miva diese IP-Adressen unter „Allowed IP Addresses“ Ihres API-Tokens hinzu:',
    timestampNote: (window: number): string =>
      `„Require Timestamp Within“ können Sie im Token auf ${seconds(window)} einstellen.`,
    copy: 'Kopieren',
    copyText: (text: string): string => `${text} kopieren`,
    copied: 'Kopiert',
    copiedText: (text: string): string => `Kopiert: ${text}`,
    copyByHand:
      'Das Kopieren ist fehlgeschlagen. Der Text ist markiert: Drücken Sie Strg+C, auf einem Mac Befehl+C.',
    guide: {
      title: 'Wo Sie diese Werte in Miva finden',
      today: (path: string): string => `Öffnen Sie: ${path}`,
      olderVersions: 'Verwenden Sie eine ältere Version von Miva?',
      ticks: 'Wählen Sie aus, was Sie in Miva erledigt haben:',
      progress: (done: number, all: number): string => `${done} von ${all} erledigt`,
      save: 'Speichern Sie danach den Token.',
      steps,
      addresses: (count: number): string =>
        count === 1
          ? 'Fügen Sie diese IP-Adresse hinzu. Verwenden Sie nicht 0.0.0.0/0, denn damit ist jede IP-Adresse erlaubt.'
          : 'Fügen Sie diese IP-Adressen hinzu, durch Kommas getrennt. Verwenden Sie nicht 0.0.0.0/0, denn damit ist jede IP-Adresse erlaubt.',
      timestamp: (window: number): string =>
        `Optional: Sie können ${seconds(window)} einstellen. Ein größerer Wert funktioniert auch.`,
    },
    askColleague: 'Nachricht zum Anfordern der Werte kopieren',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Hallo,',
        '',
        'um den Miva-Shop zu verbinden, brauche ich diese Werte. In Miva finden Sie sie hier:',
        '',
        `- ${steps['api-user'].title}: ein Miva-Benutzer für diese Verbindung, kein Administrator. ${steps['api-user'].path}; ältere Versionen: ${steps['api-user'].olderPath}`,
        `- ${steps['store-code'].title}: ${steps['store-code'].path}; ältere Versionen: ${steps['store-code'].olderPath}`,
        `- ${steps['token-values'].title}: ${steps['token-values'].path}; ältere Versionen: ${steps['token-setup'].olderPath}; ${labels.apiUrl}: ${steps.endpoint.olderPath}. Dort heißen sie „Endpoint URL“, „Access Token“ und „Signature“.`,
        '',
        'Im selben API-Token:',
        '',
        ...(addresses.length === 0
          ? []
          : [`- ${steps['address-allowed'].title}: ${addresses.join(', ')} hinzufügen`]),
        `- ${steps['order-group'].title}: Order Processing & Fulfillment aktivieren`,
        `- ${steps['timestamp-window'].title}: optional, ${seconds(window)} oder mehr`,
        '',
        'Bitte füllen Sie diese Liste aus und senden Sie sie auf einem sicheren Weg zurück, nicht unverschlüsselt per E-Mail. Vielen Dank!',
        '',
        ...Object.values(labels).map((label) => `${label}:`),
      ].join('\n'),
    paste: {
      open: 'Alle Werte auf einmal einfügen',
      openHint: 'Aus einer E-Mail, Nachricht oder Tabelle.',
      label: 'Fügen Sie die Nachricht oder Tabelle mit den Werten ein',
      hint: 'Sie können prüfen, was gefunden wurde, bevor etwas eingetragen wird.',
      found: 'Gefundene Werte',
      nothing:
        'Keine Werte gefunden. Schreiben Sie jeden Wert in eine eigene Zeile hinter seinen Namen, zum Beispiel „Store Code: STORE01“.',
      sources: (titles: string): string => `Entnommen aus: ${titles}`,
      leftOut: 'Nicht übernommen',
      reasons: {
        'unknown-label': 'Nicht erkannt',
        'another-service': 'Anderer Dienst oder alter Wert',
        hidden: 'Verborgen',
        incomplete: 'Unvollständig',
        reference: 'Ein Verweis, nicht der Wert',
        encrypted: 'Verschlüsselt',
        link: 'Ein Link, nicht der Wert',
        'menu-path': 'Ein Menüpfad, nicht der Wert',
        'no-value': 'Kein Wert',
        'several-values': 'Mehrere verschiedene Werte',
        'not-valid': 'Passt nicht in dieses Feld',
        uncertain: 'Unklar',
      },
      tooLong: 'Dieser Text ist zu lang. Fügen Sie nur den Teil mit den Werten ein.',
      fill: 'Felder ausfüllen',
      cancel: 'Abbrechen',
      notKept: 'Der eingefügte Text wird nicht gespeichert.',
      filled: (count: number): string =>
        plural('de', count, { one: `${count} Feld ausgefüllt`, other: `${count} Felder ausgefüllt` }),
    },
    // “Zeichen” is both singular and plural.
    characters: (count: number): string => `${count} Zeichen`,
    copyDetails: 'Angaben für den Support kopieren',
    copyDetailsHint: 'Die Angaben enthalten weder Passwort noch API-Token noch Signing Digest.',
    submit: 'Verbindung hinzufügen',
    submitChanges: 'Änderungen speichern',
    submitting: 'Verbindung wird hinzugefügt …',
    submittingChanges: 'Änderungen werden gespeichert …',
    stillWaiting: (timeout: number): string =>
      `Die Antwort steht noch aus. Das kann bis zu ${seconds(timeout)} dauern.`,
    summaryTitle: 'Es gibt ein Problem',
    summaryAnnouncement: (title: string, text: string): string => `${title}. ${text}`,
    labeledError: (label: string, error: string): string => `${label}: ${error}`,
    checkField: (label: string): string => `Prüfen Sie das Feld „${label}“.`,
    goToField: (label: string): string => `Zum Feld „${label}“`,
    accessChecks: {
      lead: 'Prüfen Sie diese Einstellungen in Ihrem API-Token in Miva:',
      addresses: (count: number): string =>
        count === 1
          ? '„Allowed IP Addresses“ enthält diese IP-Adresse:'
          : '„Allowed IP Addresses“ enthält diese IP-Adressen:',
      group: '„Groups“ enthält „Order Processing & Fulfillment“.',
      token: '„Access Token“ stimmt mit dem API Token hier überein.',
    },
    reference: (reference: string): string => `Referenz: ${reference}`,
    helpLink: 'Mehr zu diesem Problem',
    fieldLink: 'Wo finde ich das?',
    fieldLinkTo: (label: string): string => `Wo finde ich das? ${label}`,
    articleLink: 'Hilfeartikel lesen',
    newTab: (text: string): string => `${text} (wird in einem neuen Tab geöffnet)`,
    accepted: {
      title: 'Verbindung hinzugefügt',
      text: 'Die Verbindung ist zunächst deaktiviert. Aktivieren Sie sie in der Liste Ihrer Verbindungen, sobald Sie bereit sind.',
      titleChanges: 'Änderungen gespeichert',
    },
    codes: {
      required: 'Füllen Sie dieses Feld aus.',
      'too-long': 'Das ist zu lang. Prüfen Sie, ob Sie nur den Wert kopiert haben.',
      'not-text': 'Geben Sie diesen Wert als Text ein.',
      'url-not-address': 'Das ist keine URL. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-scheme-wrong': 'Die API-URL muss mit https:// beginnen.',
      'url-local-host':
        'Diese URL funktioniert nur in Ihrem eigenen Netzwerk. Geben Sie die öffentliche URL des Shops ein.',
      'url-no-domain':
        'Die Domain ist unvollständig. Geben Sie die vollständige URL ein, zum Beispiel https://www.example.com/mm5/json.mvc',
      'url-is-email': 'Das ist eine E-Mail-Adresse. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-is-token':
        'Das sieht nach einem API-Token aus. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-is-store-code':
        'Das sieht nach einem Store Code aus. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-only-path':
        'Die Domain fehlt. Geben Sie die vollständige URL ein, zum Beispiel https://www.example.com/mm5/json.mvc',
      'url-never-a-store':
        'Das ist nicht die URL eines Shops. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-target-hidden':
        'Dieser Link zeigt nicht, zu welcher URL er führt. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-other-platform':
        'Diese URL gehört zu einer anderen E-Commerce-Plattform. Geben Sie die URL eines Miva-Shops ein.',
      'url-home-page':
        'Das ist die Startseite Ihres Shops. Wählen Sie die URL mit dem Miva-Ordner Ihres Shops aus, oder kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-storefront-link':
        'Das ist eine Seite des Onlineshops. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-old-miva':
        'Dieser Link stammt aus einer älteren Miva-Version ohne JSON-API. Geben Sie eine URL ein, die mit json.mvc endet.',
      'url-space-in-host': 'Entfernen Sie das Leerzeichen aus der Domain.',
      'url-wrapped': 'Dieser Link führt über einen anderen Dienst. Verwenden Sie die eigene URL des Shops.',
      'url-has-credentials': 'Entfernen Sie Benutzernamen und Passwort aus der URL.',
      'url-other-miva-file':
        'Das ist eine andere Seite von Miva, nicht die API. Die API-URL muss mit json.mvc enden.',
      'url-image-link':
        'Dieser Link führt zu einer Datei, nicht zur API. Die API-URL muss mit json.mvc enden.',
      'url-folder-only': 'Fügen Sie am Ende der URL json.mvc hinzu.',
      'url-file-misspelt': 'Prüfen Sie die Schreibweise. Die API-URL muss mit json.mvc enden.',
      'url-file-case': 'Schreiben Sie json.mvc in Kleinbuchstaben.',
      'url-scheme-broken': 'Prüfen Sie den Anfang der URL. Er muss https:// lauten.',
      'url-scheme-missing': 'Fügen Sie am Anfang der URL https:// hinzu.',
      'url-not-https': 'Verwenden Sie https:// statt http://, damit Ihre Zugangsdaten geschützt sind.',
      'url-has-query': 'Entfernen Sie das ? und alles danach.',
      'url-has-fragment': 'Entfernen Sie das # und alles danach.',
      'url-has-label': 'Entfernen Sie den Text vor und nach der URL.',
      'url-extra-characters':
        'Entfernen Sie überzählige Zeichen wie Anführungszeichen, Klammern oder Leerzeichen und alles nach json.mvc',
      'value-masked':
        'Das ist ein verborgener Wert aus Punkten oder Sternchen. Zeigen Sie den Wert in Miva an, und kopieren Sie ihn dann.',
      'value-key-file':
        'Das ist eine Schlüsseldatei, etwa PEM oder SSH. Kopieren Sie den Wert aus Ihrem API-Token in Miva.',
      'value-url': 'Das ist eine URL. Geben Sie sie im Feld API-URL ein.',
      'value-email': 'Das ist eine E-Mail-Adresse. Kopieren Sie den Wert noch einmal aus Miva.',
      'value-placeholder':
        'Das ist ein Beispiel aus der Dokumentation von Miva. Kopieren Sie Ihren eigenen Wert aus Miva.',
      'value-quoted': 'Entfernen Sie die Anführungszeichen.',
      'value-reference':
        'Das ist ein Verweis oder ein verschlüsselter Wert. Kopieren Sie den eigentlichen Wert aus Miva.',
      'value-bracketed': 'Entfernen Sie die Klammern um den Wert.',
      'value-characters': 'Der Wert enthält ein unsichtbares Zeichen. Geben Sie ihn noch einmal ein.',
      'value-token': 'Das sieht nach einem API-Token aus. Geben Sie ihn im Feld API Token ein.',
      'store-code-label': 'Geben Sie nur das ein, was hinter Store_Code= steht.',
      'store-code-characters': 'Ein Store Code darf weder % noch \\ enthalten.',
      'token-header':
        'Das ist der vollständige Autorisierungs-Header. Geben Sie nur den Token ein: den Teil nach MIVA bis zum Doppelpunkt, falls es einen gibt.',
      'token-space':
        'Der API-Token enthält ein Leerzeichen. Entfernen Sie es, oder kopieren Sie den Token noch einmal aus Miva.',
      'token-colon': 'Der API-Token darf keinen Doppelpunkt enthalten. Geben Sie nur den Teil davor ein.',
      'token-characters':
        'Der API-Token enthält Zeichen, die Miva nicht verwendet. Kopieren Sie ihn noch einmal aus Miva.',
      'digest-algorithm':
        'Das ist der Name eines Algorithmus, kein Schlüssel. Kopieren Sie „Signature“ aus Ihrem API-Token in Miva.',
      'digest-not-base64':
        'Der Signing Digest enthält Zeichen, die in einem Signaturschlüssel nicht vorkommen. Kopieren Sie „Signature“ noch einmal aus Ihrem API-Token in Miva.',
      'digest-cut':
        'Ein Teil des Signing Digest fehlt. Kopieren Sie „Signature“ vollständig aus Ihrem API-Token in Miva.',
      'status-unknown': 'Wählen Sie Bestellstatus aus der Liste aus.',
      'statuses-not-list': 'Wählen Sie Bestellstatus aus der Liste aus.',
      'store-not-chosen': 'Wählen Sie einen Shop aus.',
      'name-taken': 'Dieser Name wird bereits verwendet. Geben Sie einen anderen ein.',
      refused:
        'Die Verbindung konnte nicht gespeichert werden. Prüfen Sie die Werte, und versuchen Sie es noch einmal.',
      'answer-failed':
        'Die Verbindung konnte nicht gespeichert werden. Ihre Eingaben sind noch da. Versuchen Sie es noch einmal.',
      'answer-malformed':
        'Die Verbindung konnte nicht gespeichert werden. Ihre Eingaben sind noch da. Versuchen Sie es noch einmal.',
      'answer-timeout':
        'Es kam nicht rechtzeitig eine Antwort. Vielleicht wurde die Verbindung trotzdem gespeichert. Sehen Sie in der Liste Ihrer Verbindungen nach, bevor Sie es noch einmal versuchen.',
      'answer-missing':
        'Es wurde nichts gesendet. Diese Seite ist noch nicht dafür eingerichtet, Verbindungen zu speichern. Wenden Sie sich an die Person, die die Seite betreut.',
      'miva-api-offline': 'Die API-Dienste sind für diesen Shop deaktiviert. Aktivieren Sie sie in Miva.',
      'miva-token-disabled': 'Dieser API-Token ist deaktiviert. Aktivieren Sie ihn in Miva.',
      'miva-timestamp-missing':
        'Die Anfrage hatte keinen Zeitstempel. Das muss in dem System behoben werden, das die Verbindung herstellt. Kopieren Sie die Angaben für den Support.',
      'miva-signature-invalid':
        'Miva hat die Signatur nicht angenommen. Kopieren Sie „Signature“ noch einmal aus Ihrem API-Token in Miva. Wenn Sie eine neue erzeugt haben, speichern Sie zuerst den Token.',
      'miva-signature-missing':
        'Dieser API-Token verlangt eine Signatur. Kopieren Sie „Signature“ aus Ihrem API-Token in Miva.',
      'miva-signature-unusable':
        'Miva kann diesen Schlüssel nicht verwenden. Erzeugen Sie in Ihrem API-Token eine neue „Signature“, speichern Sie den Token, und kopieren Sie den neuen Wert hierher.',
      'miva-store-code-missing':
        'Miva hat keinen Store Code erhalten. Prüfen Sie ihn, und versuchen Sie es noch einmal.',
      'miva-store-code-unknown':
        'Miva hat keinen Shop mit diesem Store Code. Suchen Sie nach Store_Code= in den Links Ihres Shops.',
      'miva-redirected':
        'Diese URL leitet auf eine andere weiter. Geben Sie die endgültige URL ein, zum Beispiel mit www am Anfang.',
      'miva-endpoint-not-found':
        'Unter dieser URL gibt es keine Miva-API. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'miva-certificate':
        'Das HTTPS-Zertifikat des Shops wurde nicht akzeptiert. Prüfen Sie die Domain, oder fragen Sie die Person, die den Server verwaltet.',
      'miva-unreachable':
        'Der Server des Shops ist nicht erreichbar. Prüfen Sie die Domain, oder versuchen Sie es später noch einmal.',
      'miva-web-server-password':
        'Der Webserver des Shops verlangt einen eigenen Benutzernamen und ein eigenes Passwort. Prüfen Sie beide Felder, oder fragen Sie die Person, die den Server verwaltet.',
      'miva-sign-in':
        'Miva hat die Anmeldung dieses Benutzers abgelehnt. Verwenden Sie einen Miva-Benutzer ohne Zwei-Faktor-Authentifizierung, und prüfen Sie, ob das Passwort noch gültig ist.',
      'miva-too-old':
        'Dieser Shop verwendet eine Miva-Version vor 9.12, die keine JSON-API hat. Aktualisieren Sie Miva, und versuchen Sie es dann noch einmal.',
      'miva-unknown-answer':
        'Miva hat die Verbindung abgelehnt. Prüfen Sie die Werte, und versuchen Sie es noch einmal.',
    },
    accessDenied: (addresses: readonly string[]): string =>
      `Miva hat den Zugriff verweigert. Prüfen Sie in den Einstellungen des Tokens, ob „Access Token“ mit dem Wert hier übereinstimmt, ob „Allowed IP Addresses“ ${addresses.length === 0 ? 'die richtige IP-Adresse' : listWithAnd('de', addresses)} enthält und ob „Groups“ die Gruppe „Order Processing & Fulfillment“ enthält.`,
    firewallBlocked: (count: number): string =>
      count === 1
        ? 'Eine Firewall hat die Anfrage blockiert. Erlauben Sie die IP-Adresse auch in der Firewall.'
        : 'Eine Firewall hat die Anfrage blockiert. Erlauben Sie die IP-Adressen auch in der Firewall.',
    timestampRejected: (window: number): string =>
      `Miva hat den Zeitstempel der Anfrage nicht angenommen. Stellen Sie bei „Require Timestamp Within“ einen größeren Wert ein, zum Beispiel ${seconds(window)}, und versuchen Sie es noch einmal.`,
  };
};
