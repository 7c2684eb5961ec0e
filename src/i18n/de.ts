import type { GuideEntry, StepMessages, Translation } from './en.js';

/** German. */
export const de: Translation = ({ plural, listWithOr, decimal }) => {
  const seconds = (count: number): string =>
    plural('de', count, {
      one: `${decimal('de', count)} Sekunde`,
      other: `${decimal('de', count)} Sekunden`,
    });

  const DOMAIN = 'Domain Settings > Site Configuration (Domain-Einstellungen > Website-Konfiguration)';

  const steps = {
    'api-user': {
      title: 'Benutzername und Passwort',
      text: 'Verwenden Sie einen Benutzer, der für diese Verbindung angelegt wurde: Administratoren müssen sich mit zwei Faktoren anmelden, und Passwörter laufen nach 90 Tagen ab.',
      path: 'Settings > User Management (Einstellungen > Benutzerverwaltung)',
      olderPath: 'Users (Benutzer)',
    },
    'store-code': {
      title: 'Store Code',
      text: 'Er steht auch hinter Store_Code= in Links Ihres Shops. Er ist nicht Ihr Domainname.',
      path: 'Settings > Store Settings (Einstellungen > Shop-Einstellungen)',
      olderPath: 'Store Details (Shop-Details)',
    },
    endpoint: {
      title: 'API URL',
      text: 'Kopieren Sie „Endpoint URL“ von der Seite des Tokens; dann müssen Sie den Ordner nicht erraten.',
      path: 'Settings > User Management > API Tokens (Einstellungen > Benutzerverwaltung > API-Tokens) > Ihr Token',
      olderPath: DOMAIN,
    },
    token: {
      title: 'API Token und Signing Digest',
      text: 'Kopieren Sie „Access Token“ und „Signature“ von der Seite des Tokens. Speichern Sie nach „Generate“ (Erzeugen) zuerst.',
      path: 'Settings > User Management > API Tokens (Einstellungen > Benutzerverwaltung > API-Tokens) > Ihr Token',
      olderPath: 'Users > API Tokens (Benutzer > API-Tokens)',
    },
    'token-enabled': {
      title: 'Enabled (Aktiviert)',
      text: 'Der Token ist eingeschaltet.',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses (Erlaubte IP-Adressen)',
      text: 'Fügen Sie diese Adresse hinzu, und öffnen Sie den Token nicht für alle Adressen (0.0.0.0/0):',
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
      text: 'Der Token gehört zu „Order Processing & Fulfillment“ (Auftragsbearbeitung und Versand). Sonst antwortet Miva „Access denied“ (Zugriff verweigert).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'API-Zugriff',
      text: 'Die API ist für diesen Shop eingeschaltet.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<GuideEntry, StepMessages>;

  const stepLine = ({ title, path, olderPath }: StepMessages): string =>
    `- ${title}: ${path}; in älteren Miva-Versionen: ${olderPath}`;

  return {
    language: 'de',
    direction: 'ltr',
    heading: 'Miva-Shop verbinden',
    headingChanges: 'Miva-Verbindung ändern',
    intro: 'Alle Angaben sind erforderlich, sofern sie nicht als optional gekennzeichnet sind.',
    platform: 'Plattform',
    platformName: 'Miva',
    storeChoice: 'Was möchten Sie verbinden?',
    createNewStore: 'Neuen Shop anlegen',
    useExistingStore: 'Bestehenden Shop verwenden',
    chooseStore: 'Shop auswählen',
    advice: {
      swapped: 'API Token und Signing Digest sind offenbar vertauscht.',
      'same-value': 'In einem anderen Feld steht derselbe Wert. Prüfen Sie beide.',
      'looks-like-token': 'Das sieht nach einem API Token aus. Prüfen Sie, ob er im richtigen Feld steht.',
      'looks-like-key': 'Das sieht nach einem Signing Digest aus. Prüfen Sie, ob er im richtigen Feld steht.',
      'digest-looks-like-token':
        'Das sieht nach einem API Token aus. Kopieren Sie „Signature“ von der Seite des Tokens in Miva.',
      'digest-short':
        'Dieser Schlüssel ist sehr kurz. Prüfen Sie, ob Sie „Signature“ vollständig kopiert haben.',
      'store-code-unusual': 'Ein Store Code besteht meist nur aus Buchstaben, Ziffern, _ und -',
      'store-code-is-other':
        'Das sieht nach der Domain oder dem Namen des Shops aus. Suchen Sie nach Store_Code= in Links Ihres Shops.',
      'store-code-placeholder':
        'Dieser Code steht als Beispiel in vielen Anleitungen. Prüfen Sie, ob es Ihrer ist.',
      'store-code-in-link': 'Die Adresse enthält einen Store Code.',
      'store-code-differs': 'Die Adresse enthält einen anderen Store Code als den, den Sie eingegeben haben.',
      'store-code-is-domain':
        'Er unterscheidet sich oft von der Domain. Prüfen Sie Store_Code= in den Links Ihres Shops.',
      'username-long': 'Benutzernamen in Miva haben höchstens 40 Zeichen.',
      'password-edge-space': 'Das Passwort beginnt oder endet mit einem Leerzeichen.',
      'password-reference': 'Das sieht nach einem Link oder Verweis aus. Geben Sie das Passwort selbst ein.',
      'token-plain-word':
        'Das sieht nach einem einfachen Wort aus. Prüfen Sie, ob es mit „Access Token“ in Miva übereinstimmt.',
      'token-base64':
        'Das sieht nach einem base64-codierten API Token aus. Prüfen Sie, ob er mit „Access Token“ in Miva übereinstimmt.',
      'token-incomplete':
        'Das sieht unvollständig aus. Prüfen Sie, ob Sie „Access Token“ vollständig kopiert haben.',
      'development-store': 'Das sieht nach einem Entwicklungs-Shop aus.',
      'folder-unusual':
        'Dieser Ordner ist für Miva ungewöhnlich. Prüfen Sie ihn, wenn die Verbindung nicht gelingt.',
      'ip-address': 'Das ist eine IP-Adresse. Eine sichere Verbindung braucht meist eine Domain.',
      'statuses-without-new':
        'Neue Bestellungen beginnen als Ausstehend (Pending): Sie werden importiert, sobald sie einen dieser Status haben.',
    },
    lookAlikeHost: (host: string): string =>
      `Diese Domain mischt Buchstaben verschiedener Alphabete und kann deshalb mit einer anderen verwechselt werden. Technisch geschrieben lautet sie ${host}. Vergewissern Sie sich, dass es die Domain Ihres Shops ist.`,
    fixes: {
      'use-address': 'Übernehmen:',
      'use-store-code': 'Als Store Code übernehmen:',
      'use-token': 'Nur den Token behalten',
      'remove-quotes': 'Anführungszeichen entfernen',
      'remove-brackets': 'Klammern entfernen',
      'decode-token': 'Decodierten Token verwenden',
      'remove-spaces': 'Leerzeichen entfernen',
      'remove-characters': 'Unsichtbare Zeichen entfernen',
      swap: 'Tauschen',
      'move-to-api-url': 'Zu API URL verschieben',
      'move-to-api-token': 'Zu API Token verschieben',
      'move-to-store-code': 'Zu Store Code verschieben',
      'move-to-signing-digest': 'Zu Signing Digest verschieben',
    },
    changed: 'Geändert.',
    changedFields: (labels: string): string => `Geändert: ${labels}`,
    undo: 'Rückgängig machen',
    undone: 'Rückgängig gemacht',
    openAdmin: 'Miva-Administration öffnen',
    fields: {
      name: {
        label: 'Name',
        hint: 'So erscheint dieser Shop in der Liste Ihrer Verbindungen.',
        required: 'Geben Sie einen Namen für den Shop ein.',
      },
      username: {
        label: 'Benutzername',
        hint: 'Am besten ein eigener Miva-Benutzer nur für diese Verbindung.',
        required: 'Geben Sie den Benutzernamen eines Miva-Benutzers ein.',
      },
      password: {
        label: 'Passwort',
        hint: 'Das Passwort dieses Miva-Benutzers.',
        required: 'Geben Sie das Passwort dieses Miva-Benutzers ein.',
      },
      storeCode: {
        label: 'Store Code (Shop-Code)',
        hint: 'Zum Beispiel STORE01: das, was in Links Ihres Shops hinter Store_Code= steht. Nicht sicher? Fragen Sie Ihren Ansprechpartner bei Miva.',
        required: 'Geben Sie den Store Code ein.',
      },
      apiUrl: {
        label: 'API URL',
        hint: '„Endpoint URL“ (Endpunkt-URL) in Miva, zum Beispiel https://www.example.com/mm5/json.mvc',
        required: 'Geben Sie die API URL ein.',
      },
      apiToken: {
        label: 'API Token',
        hint: '„Access Token“ (Zugriffstoken) in Miva, auf der Seite des Tokens.',
        required: 'Geben Sie den API Token ein.',
      },
      signingDigest: {
        label: 'Signing Digest (Signature Key)',
        hint: '„Signature“ (Signatur) in Miva, auf derselben Seite. Das ist ein Schlüssel, nicht der Name eines Algorithmus.',
        required: 'Geben Sie den Signing Digest ein. In Miva heißt er „Signature“.',
      },
      orderImportStatuses: {
        label: 'Bestellstatus für den Import',
        hint: 'Importiert werden Bestellungen mit diesen Status. Ohne Auswahl wird nicht gefiltert.',
        required: 'Wählen Sie mindestens einen Bestellstatus aus.',
      },
      storeId: {
        label: 'Shop',
        hint: 'Ein Shop, den Sie bereits verbunden haben.',
        required: 'Wählen Sie einen Shop aus.',
      },
    },
    optional: 'optional',
    folderHint: (folders: string, check: string): string =>
      `Der Ordner heißt meist ${folders}. So prüfen Sie es in Miva: ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, manchmal auch ${listWithOr('de', others)}`,
    show: 'Anzeigen',
    hide: 'Verbergen',
    showAll: 'Alles anzeigen',
    showField: (label: string): string => `${label} anzeigen`,
    hideField: (label: string): string => `${label} verbergen`,
    shownField: (label: string): string => `${label} wird angezeigt`,
    hiddenField: (label: string): string => `${label} ist verborgen`,
    kept: 'Gespeichert. Der Wert bleibt, wie er ist, solange Sie ihn nicht ersetzen.',
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
      backordered: 'Im Lieferrückstand (Backordered)',
      'rma-issued': 'Rücksendung genehmigt (RMA Issued)',
      returned: 'Zurückgesendet (Returned)',
    },
    selectAll: 'Alle auswählen',
    clear: 'Auswahl aufheben',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0 ? 'Keiner ausgewählt: kein Filter' : `${chosen} von ${all} ausgewählt`,
    allowList: 'In Miva muss der Token diese Adresse unter „Allowed IP Addresses“ erlauben:',
    allowListMany: 'In Miva muss der Token diese Adressen unter „Allowed IP Addresses“ erlauben:',
    copy: 'Kopieren',
    copyText: (text: string): string => `${text} kopieren`,
    copied: 'Kopiert',
    copiedText: (text: string): string => `Kopiert: ${text}`,
    copyByHand: 'Markiert. Drücken Sie zum Kopieren Strg+C, auf einem Mac Befehl+C.',
    guide: {
      title: 'Wo Sie das in Miva finden',
      today: 'In Miva',
      older: 'In älteren Miva-Versionen',
      checklist: 'Auf der Seite des Tokens einstellen',
      steps,
      timestamp: (window: number): string => `Sie können ${seconds(window)} oder mehr einstellen.`,
    },
    copyToAdd: 'Kopieren, um eine Liste zu ergänzen',
    askColleague: 'Nachricht für einen Kollegen kopieren',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Hallo, um unseren Miva-Shop zu verbinden, brauche ich diese Werte:',
        ...[steps['api-user'], steps['store-code'], steps.endpoint, steps.token].map(stepLine),
        'Auf der Seite des Tokens heißen sie „Endpoint URL“, „Access Token“ und „Signature“. Bitte dort auch einstellen:',
        `- ${steps['address-allowed'].title}: ${addresses.join(', ')}`,
        `- ${steps['timestamp-window'].title}: ${seconds(window)} oder nichts`,
        `- ${steps['order-group'].title}: Order Processing & Fulfillment`,
        'Bitte die geheimen Werte auf sicherem Weg schicken. Vielen Dank!',
      ].join('\n'),
    paste: {
      open: 'Alles auf einmal einfügen',
      label: 'Fügen Sie die E-Mail oder Nachricht mit den Werten ein',
      hint: 'Sie sehen, was darin gefunden wurde, bevor etwas eingetragen wird.',
      found: 'Im Text gefunden',
      nothing: 'Im Text wurden keine Werte gefunden.',
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
      fill: 'Eintragen',
      cancel: 'Abbrechen',
      filled: (count: number): string =>
        plural('de', count, { one: `${count} Feld ausgefüllt`, other: `${count} Felder ausgefüllt` }),
    },
    // “Zeichen” is both singular and plural.
    characters: (count: number): string => `${count} Zeichen`,
    copyDetails: 'Angaben für den Support kopieren',
    submit: 'Verbindung hinzufügen',
    submitChanges: 'Änderungen speichern',
    submitting: 'Verbindung wird hinzugefügt …',
    submittingChanges: 'Änderungen werden gespeichert …',
    summaryTitle: 'Es gibt ein Problem',
    reference: (reference: string): string => `Referenz: ${reference}`,
    helpLink: 'Mehr dazu',
    fieldLink: 'Wo finde ich das?',
    articleLink: 'Artikel lesen',
    accepted: {
      title: 'Verbindung hinzugefügt',
      text: 'Sie ist zunächst ausgeschaltet. Schalten Sie sie in der Liste Ihrer Verbindungen ein, wenn Sie so weit sind.',
      titleChanges: 'Änderungen gespeichert',
      titleExisting: 'Shop verbunden',
    },
    codes: {
      required: 'Füllen Sie dieses Feld aus.',
      'too-long': 'Das ist zu lang. Kopieren Sie den Wert noch einmal aus Miva.',
      'not-text': 'Das ist kein Text.',
      'url-not-address':
        'Das ist keine Webadresse. Kopieren Sie „Endpoint URL“ von der Seite des Tokens in Miva.',
      'url-scheme-wrong': 'Die API URL beginnt mit https://',
      'url-local-host':
        'Diese Adresse funktioniert nur in Ihrem eigenen Netzwerk. Geben Sie die öffentliche Adresse des Shops ein.',
      'url-no-domain':
        'Die Domain ist unvollständig. Geben Sie die ganze Adresse ein, zum Beispiel https://www.example.com/mm5/json.mvc',
      'url-is-email':
        'Das ist eine E-Mail-Adresse. Kopieren Sie „Endpoint URL“ von der Seite des Tokens in Miva.',
      'url-is-token':
        'Das sieht nach einem API Token aus. Kopieren Sie „Endpoint URL“ von der Seite des Tokens in Miva.',
      'url-is-store-code':
        'Das sieht nach einem Store Code aus. Kopieren Sie „Endpoint URL“ von der Seite des Tokens in Miva.',
      'url-only-path':
        'Die Domain fehlt. Geben Sie die ganze Adresse ein, zum Beispiel https://www.example.com/mm5/json.mvc',
      'url-never-a-store':
        'Das ist nicht die Adresse eines Shops. Kopieren Sie „Endpoint URL“ von der Seite des Tokens in Miva.',
      'url-target-hidden':
        'Dieser Link zeigt nicht, zu welcher URL er führt. Kopieren Sie „Endpoint URL“ aus Ihrem API-Token in Miva.',
      'url-other-platform':
        'Diese Adresse gehört zu einer anderen Shop-Plattform. Geben Sie die Adresse eines Miva-Shops ein.',
      'url-home-page':
        'Das ist die Startseite. Geben Sie die ganze Adresse ein, zum Beispiel https://www.example.com/mm5/json.mvc',
      'url-storefront-link':
        'Das ist eine Seite des Shops. Kopieren Sie „Endpoint URL“ von der Seite des Tokens in Miva.',
      'url-old-miva':
        'Dieser Link stammt aus einer alten Miva-Version ohne JSON-API. Geben Sie die heutige Adresse ein; sie endet mit json.mvc',
      'url-space-in-host': 'Die Domain enthält ein Leerzeichen. Entfernen Sie es.',
      'url-wrapped': 'Dieser Link führt über einen anderen Dienst. Verwenden Sie die eigene URL des Shops.',
      'url-has-credentials': 'Entfernen Sie Benutzernamen und Passwort aus der Adresse.',
      'url-other-miva-file':
        'Die API URL endet mit json.mvc. Ersetzen Sie alles nach dem letzten Schrägstrich durch json.mvc.',
      'url-image-link': 'Das ist die Adresse einer Datei. Die API URL endet mit json.mvc',
      'url-folder-only': 'Die API URL endet mit json.mvc. Fügen Sie am Ende json.mvc hinzu.',
      'url-file-misspelt': 'Die API URL endet mit json.mvc. Prüfen Sie die Schreibweise.',
      'url-file-case': 'Schreiben Sie json.mvc in Kleinbuchstaben.',
      'url-scheme-broken': 'Die API URL beginnt mit https://. Prüfen Sie den Anfang.',
      'url-scheme-missing': 'Setzen Sie https:// vor die Adresse.',
      'url-not-https':
        'Die API URL beginnt mit https://, nicht mit http://, damit geheime Werte geheim bleiben.',
      'url-has-query': 'Entfernen Sie das Fragezeichen und alles danach.',
      'url-has-fragment': 'Entfernen Sie das # und alles danach.',
      'url-has-label': 'Entfernen Sie die Wörter vor und nach der Adresse.',
      'url-extra-characters':
        'Entfernen Sie Anführungszeichen, Klammern, Leerzeichen, doppelte Schrägstriche und alles nach json.mvc',
      'value-masked':
        'Das sind die Punkte einer Anzeige, die den Wert verbirgt. Lassen Sie sich den Wert in Miva anzeigen, und kopieren Sie ihn dann.',
      'value-key-file': 'Das ist eine Schlüsseldatei. Kopieren Sie den Wert noch einmal aus Miva.',
      'value-url': 'Das ist eine Webadresse. Sie gehört in das Feld API URL.',
      'value-email': 'Das ist eine E-Mail-Adresse. Kopieren Sie den Wert noch einmal aus Miva.',
      'value-placeholder':
        'Das ist ein Beispiel aus der Dokumentation. Kopieren Sie Ihren eigenen Wert aus Miva.',
      'value-quoted': 'Entfernen Sie die Anführungszeichen.',
      'value-reference':
        'Das ist ein Verweis oder ein verschlüsselter Wert. Kopieren Sie den Wert selbst aus Miva.',
      'value-bracketed': 'Entfernen Sie die Klammern um den Wert.',
      'value-characters':
        'Hier ist ein Zeichen, das man nicht sehen kann. Geben Sie den Wert noch einmal ein.',
      'value-token': 'Das sieht nach einem API Token aus. Er gehört in das Feld API Token.',
      'store-code-label': 'Geben Sie nur das ein, was hinter Store_Code= steht.',
      'store-code-characters': 'Ein Store Code enthält weder % noch \\',
      'token-header':
        'Das ist ein ganzer Header. Geben Sie nur den Token ein, ohne MIVA davor und ohne den Doppelpunkt und das, was darauf folgt.',
      'token-space': 'Der API Token enthält ein Leerzeichen. Kopieren Sie den Wert noch einmal aus Miva.',
      'token-colon': 'Der API Token enthält einen Doppelpunkt. Geben Sie nur das ein, was davor steht.',
      'token-characters':
        'Der API Token enthält Zeichen, die Miva nicht verwendet. Kopieren Sie den Wert noch einmal aus Miva.',
      'digest-algorithm':
        'Das ist der Name eines Algorithmus. Geben Sie den Schlüssel ein: Kopieren Sie „Signature“ von der Seite des Tokens in Miva.',
      'digest-not-base64':
        'Ein Signature Key enthält nur Buchstaben, Ziffern, + und /. Kopieren Sie „Signature“ von der Seite des Tokens in Miva.',
      'digest-cut':
        'Der Signature Key ist unvollständig. Kopieren Sie „Signature“ von der Seite des Tokens in Miva.',
      'status-unknown': 'Dieser Bestellstatus ist nicht bekannt.',
      'statuses-not-list': 'Wählen Sie Bestellstatus aus der Liste aus.',
      'store-not-chosen': 'Wählen Sie einen Shop aus.',
      'name-taken': 'Eine andere Verbindung hat diesen Namen bereits. Wählen Sie einen anderen.',
      refused:
        'Die Verbindung wurde nicht angenommen. Prüfen Sie die Werte, und versuchen Sie es noch einmal.',
      'answer-failed':
        'Die Verbindung konnte nicht hinzugefügt werden. Ihre Eingaben sind nicht verloren; versuchen Sie es noch einmal.',
      'answer-malformed':
        'Die Verbindung konnte nicht hinzugefügt werden. Ihre Eingaben sind nicht verloren; versuchen Sie es noch einmal.',
      'answer-timeout':
        'Es kam nicht rechtzeitig eine Antwort. Vielleicht wurde die Verbindung trotzdem hinzugefügt; sehen Sie in Ihren Verbindungen nach, bevor Sie es noch einmal versuchen.',
      'answer-missing':
        'Es wurde nichts gesendet. Diese Seite ist noch nicht dafür eingerichtet, die Verbindung zu speichern.',
      'miva-api-offline': 'Die API dieses Shops ist ausgeschaltet. Schalten Sie sie in Miva ein.',
      'miva-access-denied':
        'Miva hat den Zugriff verweigert. Prüfen Sie drei Dinge auf der Seite des Tokens: den API Token selbst, „Allowed IP Addresses“ und die Gruppe „Order Processing & Fulfillment“.',
      'miva-token-disabled': 'Dieser API Token ist deaktiviert. Aktivieren Sie ihn in Miva.',
      'miva-timestamp':
        'Die Anfrage kam zu früh oder zu spät. Stellen Sie „Require Timestamp Within“ auf 60 oder 120 Sekunden ein.',
      'miva-timestamp-missing':
        'Die Anfrage hatte keinen Zeitstempel. Das muss in dem System behoben werden, das die Verbindung herstellt, nicht hier. Kopieren Sie die Angaben für den Support.',
      'miva-signature-invalid':
        'Miva hat die Signatur nicht angenommen. Kopieren Sie „Signature“ von der Seite des Tokens in Miva. Speichern Sie nach „Generate“ zuerst.',
      'miva-signature-missing':
        'Dieser Token verlangt eine Signatur. Kopieren Sie „Signature“ von der Seite des Tokens in Miva.',
      'miva-signature-unusable':
        'Miva kann diesen Schlüssel nicht verwenden. Erzeugen Sie auf der Seite des Tokens eine neue „Signature“.',
      'miva-store-code-missing': 'Miva verlangt den Store Code. Geben Sie ihn ein.',
      'miva-store-code-unknown':
        'Miva hat keinen Shop mit diesem Store Code. Suchen Sie nach Store_Code= in Links Ihres Shops.',
      'miva-redirected': 'Diese Adresse leitet auf eine andere weiter. Geben Sie die endgültige Adresse ein.',
      'miva-endpoint-not-found':
        'Unter dieser Adresse gibt es keine Miva-API. Kopieren Sie „Endpoint URL“ von der Seite des Tokens in Miva.',
      'miva-certificate':
        'Das HTTPS-Zertifikat des Shops wurde nicht akzeptiert. Prüfen Sie die Domain, oder fragen Sie die Person, die den Server verwaltet.',
      'miva-unreachable':
        'Der Server des Shops ist nicht erreichbar. Prüfen Sie die Domain, oder versuchen Sie es später noch einmal.',
      'miva-web-server-password':
        'Der Webserver verlangt einen Benutzernamen und ein Passwort, noch bevor Miva es tut. Prüfen Sie beide.',
      'miva-firewall': 'Eine Firewall hat die Anfrage blockiert. Erlauben Sie die IP-Adresse auch dort.',
      'miva-sign-in':
        'Miva hat diesen Benutzer nicht angemeldet. Verwenden Sie einen ohne Zwei-Faktor-Anmeldung, und prüfen Sie, ob sein Passwort noch gültig ist.',
      'miva-too-old': 'Diese Miva-Version ist älter als 9.12 und hat keine JSON-API. Aktualisieren Sie Miva.',
      'miva-unknown-answer':
        'Miva hat die Verbindung abgelehnt. Prüfen Sie die Werte, und versuchen Sie es noch einmal.',
    },
  };
};
