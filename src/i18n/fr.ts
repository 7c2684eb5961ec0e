import type { StepName, StepMessages, Translation } from './en.js';

/** French. */
export const fr: Translation = ({ plural, listWithAnd, listWithOr, decimal }) => {
  // The spaces before ; ? ! are narrow no-break spaces; the spaces before : and inside « » are no-break spaces.

  const seconds = (count: number): string =>
    plural('fr', count, {
      one: `${decimal('fr', count)} seconde`,
      other: `${decimal('fr', count)} secondes`,
    });

  const labels = {
    username: 'Nom d’utilisateur',
    password: 'Mot de passe',
    storeCode: 'Store Code (code de la boutique)',
    apiUrl: 'URL de l’API (API URL)',
    apiToken: 'API Token',
    signingDigest: 'Signing Digest',
  };

  const DOMAIN = 'Domain Settings > Site Configuration (Paramètres du domaine > Configuration du site)';
  const TOKEN_PATH =
    'Settings > User Management > API Tokens (Paramètres > Gestion des utilisateurs > Tokens d’API) > votre token';

  const steps = {
    'api-user': {
      title: 'Nom d’utilisateur et mot de passe',
      text: 'Utilisez un compte Miva créé pour cette connexion, et non celui d’un administrateur. Les administrateurs doivent se connecter avec une authentification à deux facteurs. Par défaut, les mots de passe expirent au bout de 90 jours : quand le mot de passe change, mettez-le à jour ici.',
      path: 'Settings > User Management (Paramètres > Gestion des utilisateurs)',
      olderPath: 'Users (Utilisateurs)',
    },
    'store-code': {
      title: 'Store Code',
      text: 'Le code qui identifie votre boutique dans Miva. Ce n’est pas votre nom de domaine. Il figure après Store_Code= dans les liens de votre boutique.',
      path: 'Settings > Store Settings (Paramètres > Paramètres de la boutique)',
      olderPath: 'Store Settings > Store Details (Paramètres de la boutique > Détails de la boutique)',
    },
    'token-setup': {
      title: 'Configurer le token d’API',
      text: 'Ouvrez votre token ou ajoutez-en un.',
      path: 'Settings > User Management > API Tokens (Paramètres > Gestion des utilisateurs > Tokens d’API)',
      olderPath: 'Users > API Tokens (Utilisateurs > Tokens d’API)',
    },
    'token-values': {
      title: 'URL de l’API, API Token et Signing Digest',
      text: 'Copiez « Endpoint URL » (URL du point de terminaison), « Access Token » (token d’accès) et « Signature » depuis votre token d’API. Si vous sélectionnez « Generate », enregistrez le token avant de copier la nouvelle valeur de « Signature ».',
      path: TOKEN_PATH,
      olderPath: '',
    },
    endpoint: { title: 'URL de l’API', text: '', path: '', olderPath: DOMAIN },
    signature: {
      title: 'Signature',
      text: 'Sélectionnez « Require Signature with Key » (exiger une signature avec clé). S’il n’y a pas encore de clé, sélectionnez « Generate » (générer).',
      path: '',
      olderPath: '',
    },
    'token-enabled': {
      title: 'État du token',
      text: 'Vérifiez que le token est activé.',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses (adresses IP autorisées)',
      text: '',
      path: '',
      olderPath: '',
    },
    'timestamp-window': {
      title: 'Require Timestamp Within (délai pour l’horodatage)',
      text: '',
      path: '',
      olderPath: '',
    },
    'order-group': {
      title: 'Groups (groupes)',
      text: 'Activez « Order Processing & Fulfillment » (traitement et préparation des commandes). Sans ce groupe, Miva répond « Access denied » (accès refusé).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'Services d’API',
      text: 'Activez les services d’API de la boutique. Ce réglage concerne la boutique, et non le token.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<StepName, StepMessages>;

  return {
    language: 'fr',
    direction: 'ltr',
    heading: 'Connecter une boutique Miva',
    headingChanges: 'Modifier la connexion Miva',
    intro: 'Tous les champs sont obligatoires, sauf ceux marqués comme facultatifs.',
    platform: 'Plateforme',
    platformName: 'Miva',
    credentials: 'Identifiants Miva',
    storeChoice: 'Quelle boutique souhaitez-vous connecter ?',
    createNewStore: 'Créer une boutique',
    useExistingStore: 'Utiliser une boutique existante',
    chooseStore: 'Sélectionnez une boutique',
    advice: {
      swapped: 'L’API Token et le Signing Digest semblent intervertis.',
      'same-value': 'Un autre champ contient la même valeur. Vérifiez les deux champs.',
      'looks-like-token': 'Cela ressemble à un API Token. Vérifiez que c’est le bon champ.',
      'looks-like-key': 'Cela ressemble à un Signing Digest. Vérifiez que c’est le bon champ.',
      'digest-looks-like-token':
        'Cela ressemble à un API Token. Copiez « Signature » depuis votre token d’API dans Miva.',
      'digest-short': 'Cela semble trop court. Vérifiez que vous avez copié « Signature » en entier.',
      'store-code-unusual':
        'Un Store Code ne contient en général que des lettres, des chiffres, des tirets (-) et des tirets bas (_). Vérifiez-le.',
      'store-code-is-other':
        'Cela ressemble au domaine ou au nom de votre boutique. Cherchez Store_Code= dans les liens de votre boutique.',
      'store-code-placeholder':
        'Ce code sert d’exemple dans de nombreux guides. Vérifiez que c’est bien le vôtre.',
      'store-code-in-link': 'Cette URL contient un Store Code.',
      'store-code-differs': 'Cette URL contient un autre Store Code que celui du champ Store Code.',
      'store-code-is-domain':
        'Le Store Code diffère souvent du domaine. Cherchez Store_Code= dans les liens de votre boutique.',
      'username-long': 'Les noms d’utilisateur Miva comptent 40 caractères au maximum. Vérifiez celui-ci.',
      'password-edge-space':
        'Le mot de passe commence ou se termine par un espace. Ne le gardez que s’il fait partie du mot de passe.',
      'password-reference':
        'Cela ressemble à un lien ou à une référence. Saisissez le mot de passe lui-même.',
      'token-plain-word':
        'Cela ressemble à un mot courant. Vérifiez que la valeur correspond à « Access Token » dans Miva.',
      'token-base64':
        'Cela ressemble à un API Token encodé en base64. Vérifiez que la valeur correspond à « Access Token » dans Miva.',
      'token-incomplete':
        'La valeur semble incomplète. Vérifiez que vous avez copié « Access Token » en entier.',
      'development-store':
        'Cela ressemble à une boutique de développement. Vérifiez que c’est bien celle que vous souhaitez connecter.',
      'folder-unusual':
        'En général, Miva n’utilise pas ce dossier. Si la connexion échoue, vérifiez d’abord le dossier.',
      'ip-address': 'C’est une adresse IP. Une connexion sécurisée nécessite en général un nom de domaine.',
      'statuses-without-new':
        'Les nouvelles commandes ont d’abord le statut En attente (Pending) et ne sont pas importées tant qu’elles ont ce statut.',
    },
    lookAlikeHost: (host: string): string =>
      `Ce domaine mélange des lettres d’alphabets différents et peut donc être confondu avec un autre. Sa forme technique est ${host}. Vérifiez que c’est bien celui de votre boutique.`,
    fixes: {
      'use-address': 'Utiliser l’URL corrigée',
      'use-token': 'Ne garder que le token',
      'remove-quotes': 'Supprimer les guillemets',
      'remove-brackets': 'Supprimer parenthèses, crochets ou accolades',
      'decode-token': 'Utiliser le token décodé',
      'remove-spaces': 'Supprimer les espaces',
      'remove-characters': 'Supprimer les caractères invisibles',
      swap: 'Échanger les valeurs',
      'move-to-api-url': 'Déplacer vers URL de l’API',
      'move-to-api-token': 'Déplacer vers API Token',
      'move-to-store-code': 'Déplacer vers Store Code',
      'move-to-signing-digest': 'Déplacer vers Signing Digest',
    },
    useUrl: (url: string): string => `Utiliser ${url}`,
    useStoreCode: (code: string): string => `Utiliser le Store Code ${code}`,
    changed: 'Modifié.',
    changedFields: (labels: string): string => `Modification : ${labels}`,
    undo: 'Annuler la modification',
    undone: 'Modification annulée',
    openAdmin: 'Ouvrir l’administration de Miva',
    fields: {
      name: {
        label: 'Nom',
        hint: 'Un nom qui vous aide à reconnaître la boutique.',
        required: 'Saisissez un nom pour cette boutique.',
      },
      username: {
        label: labels.username,
        hint: 'Votre nom d’utilisateur Miva, par exemple api-user.',
        required: 'Saisissez votre nom d’utilisateur Miva.',
      },
      password: {
        label: labels.password,
        hint: 'Le mot de passe de ce compte Miva.',
        required: 'Saisissez votre mot de passe Miva.',
      },
      storeCode: {
        label: labels.storeCode,
        hint: 'Le code de votre boutique Miva, par exemple STORE01.',
        more: 'Vous avez un doute ? Contactez votre interlocuteur chez Miva.',
        required: 'Saisissez le Store Code.',
      },
      apiUrl: {
        label: labels.apiUrl,
        hint: 'L’URL d’accès à l’API (« Endpoint URL » dans Miva).',
        more: 'Par exemple, https://www.example.com/mm5/json.mvc',
        required: 'Saisissez l’URL de l’API.',
      },
      apiToken: {
        label: labels.apiToken,
        hint: 'Le token d’API (« Access Token » dans Miva).',
        more: 'Il se trouve sous User Management > API Tokens ou Users > API Tokens.',
        required: 'Saisissez l’API Token.',
      },
      signingDigest: {
        label: labels.signingDigest,
        hint: 'La clé de signature (« Signature » dans Miva).',
        more: 'Ce n’est pas SHA-256.',
        required: 'Saisissez le Signing Digest.',
      },
      orderImportStatuses: {
        label: 'Statuts des commandes à importer',
        hint: 'Sélectionnez des statuts pour filtrer les commandes.',
        more: 'Si vous n’en sélectionnez aucun, aucun filtre ne s’applique.',
        required: 'Sélectionnez au moins un statut de commande.',
      },
      storeId: {
        label: 'Boutique',
        hint: 'Une boutique déjà configurée.',
        required: 'Sélectionnez une boutique.',
      },
    },
    hintAndMore: (hint: string, more: string): string => `${hint} ${more}`,
    optionalField: (label: string): string => `${label} (facultatif)`,
    locked: 'Cette valeur ne peut pas être modifiée ici.',
    folderHint: (folders: string, check: string): string =>
      `Le dossier est en général ${folders}. Consultez ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, mais peut être ${listWithOr('fr', others)}`,
    show: 'Afficher',
    hide: 'Masquer',
    showAll: 'Tout afficher',
    showAllOf: (name: string): string => `Tout afficher : ${name}`,
    showField: (label: string): string => `Afficher ${label}`,
    hideField: (label: string): string => `Masquer ${label}`,
    shownField: (label: string): string => `Affiché : ${label}`,
    hiddenField: (label: string): string => `Masqué : ${label}`,
    kept: 'Valeur enregistrée. Remplacez-la seulement si elle a changé dans Miva.',
    keptLocked: 'Valeur enregistrée. Elle ne peut pas être modifiée ici.',
    replace: 'Remplacer',
    replaceField: (label: string): string => `Remplacer ${label}`,
    keep: 'Conserver la valeur enregistrée',
    keepField: (label: string): string => `Conserver la valeur enregistrée : ${label}`,
    statuses: {
      pending: 'En attente (Pending)',
      processing: 'En cours de traitement (Processing)',
      shipped: 'Expédiée (Shipped)',
      'partially-shipped': 'Partiellement expédiée (Partially Shipped)',
      cancelled: 'Annulée (Cancelled)',
      backordered: 'En attente de stock (Backordered)',
      'rma-issued': 'Retour autorisé (RMA Issued)',
      returned: 'Retournée (Returned)',
    },
    clear: 'Effacer la sélection',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0
        ? 'Aucun statut sélectionné : pas de filtre'
        : plural('fr', chosen, {
            one: `${chosen} sur ${all} sélectionné`,
            other: `${chosen} sur ${all} sélectionnés`,
          }),
    allowList: 'Dans Miva, ajoutez cette adresse IP sous « Allowed IP Addresses » de votre token d’API :',
    allowListMany: 'Dans Miva, ajoutez ces adresses IP sous « Allowed IP Addresses » de votre token d’API :',
    timestampNote: (window: number): string =>
      `Dans le token, vous pouvez régler « Require Timestamp Within » sur ${seconds(window)}.`,
    copy: 'Copier',
    copyText: (text: string): string => `Copier ${text}`,
    copied: 'Copié',
    copiedText: (text: string): string => `Copié : ${text}`,
    copyByHand:
      'La copie a échoué. Le texte est sélectionné : appuyez sur Ctrl+C, ou sur Commande+C sur un Mac.',
    guide: {
      title: 'Où trouver ces valeurs dans Miva',
      today: (path: string): string => `Accédez à : ${path}`,
      olderVersions: 'Vous utilisez une version antérieure de Miva ?',
      ticks: 'Cochez ce que vous avez fait dans Miva :',
      progress: (done: number, all: number): string =>
        plural('fr', done, { one: `${done} sur ${all} fait`, other: `${done} sur ${all} faits` }),
      save: 'Enregistrez ensuite le token.',
      steps,
      addresses: (count: number): string =>
        count === 1
          ? 'Ajoutez cette adresse IP. N’utilisez pas 0.0.0.0/0, qui autorise toutes les adresses IP.'
          : 'Ajoutez ces adresses IP, séparées par des virgules. N’utilisez pas 0.0.0.0/0, qui autorise toutes les adresses IP.',
      timestamp: (window: number): string =>
        `Facultatif : vous pouvez le régler sur ${seconds(window)}. Une durée plus longue convient aussi.`,
    },
    askColleague: 'Copier un message pour demander ces valeurs',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Bonjour,',
        '',
        'Pour connecter la boutique Miva, j’ai besoin de ces valeurs. Elles se trouvent dans Miva :',
        '',
        `- ${steps['api-user'].title} : un compte Miva pour cette connexion, et non celui d’un administrateur. ${steps['api-user'].path} ; versions antérieures : ${steps['api-user'].olderPath}`,
        `- ${steps['store-code'].title} : ${steps['store-code'].path} ; versions antérieures : ${steps['store-code'].olderPath}`,
        `- ${steps['token-values'].title} : ${steps['token-values'].path} ; versions antérieures : ${steps['token-setup'].olderPath} ; ${labels.apiUrl} : ${steps.endpoint.olderPath}. Elles s’y appellent « Endpoint URL », « Access Token » et « Signature ».`,
        '',
        'Dans le même token d’API :',
        '',
        ...(addresses.length === 0
          ? []
          : [`- ${steps['address-allowed'].title} : ajouter ${addresses.join(', ')}`]),
        `- ${steps['order-group'].title} : activer Order Processing & Fulfillment`,
        `- ${steps['timestamp-window'].title} : facultatif, ${seconds(window)} ou plus`,
        '',
        'Merci de remplir cette liste et de la renvoyer par un moyen sécurisé, pas dans un e-mail non chiffré.',
        '',
        ...Object.values(labels).map((label) => `${label} :`),
      ].join('\n'),
    paste: {
      open: 'Coller toutes les valeurs en une fois',
      openHint: 'À partir d’un e-mail, d’un message ou d’un tableur.',
      label: 'Collez le message ou le tableau contenant les valeurs',
      hint: 'Vous pourrez vérifier les valeurs trouvées avant que les champs ne soient remplis.',
      found: 'Valeurs trouvées',
      nothing:
        'Aucune valeur trouvée. Mettez chaque valeur sur sa propre ligne, après son nom, par exemple « Store Code : STORE01 ».',
      sources: (titles: string): string => `Provenance : ${titles}`,
      leftOut: 'Non repris',
      reasons: {
        'unknown-label': 'Non reconnu',
        'another-service': 'Autre service ou ancienne valeur',
        hidden: 'Valeur masquée',
        incomplete: 'Valeur incomplète',
        reference: 'Une référence, pas la valeur',
        encrypted: 'Valeur chiffrée',
        link: 'Un lien, pas la valeur',
        'menu-path': 'Un chemin de menu, pas la valeur',
        'no-value': 'Aucune valeur',
        'several-values': 'Plusieurs valeurs différentes',
        'not-valid': 'Ne convient pas à ce champ',
        uncertain: 'Incertain',
      },
      tooLong: 'Ce texte est trop long. Collez seulement la partie avec les valeurs.',
      fill: 'Remplir les champs',
      cancel: 'Annuler',
      notKept: 'Le texte collé n’est pas conservé.',
      filled: (count: number): string =>
        plural('fr', count, { one: `${count} champ rempli`, other: `${count} champs remplis` }),
    },
    characters: (count: number): string =>
      plural('fr', count, { one: `${count} caractère`, other: `${count} caractères` }),
    copyDetails: 'Copier les détails pour l’assistance',
    copyDetailsHint: 'Ils ne contiennent ni votre mot de passe, ni l’API Token, ni le Signing Digest.',
    submit: 'Ajouter la connexion',
    submitChanges: 'Enregistrer les modifications',
    submitting: 'Ajout de la connexion…',
    submittingChanges: 'Enregistrement des modifications…',
    stillWaiting: (timeout: number): string =>
      `Toujours en attente d’une réponse. Cela peut prendre jusqu’à ${seconds(timeout)}.`,
    summaryTitle: 'Il y a un problème',
    summaryAnnouncement: (title: string, text: string): string => `${title}. ${text}`,
    labeledError: (label: string, error: string): string => `${label} : ${error}`,
    checkField: (label: string): string => `Vérifiez le champ ${label}.`,
    goToField: (label: string): string => `Aller à ${label}`,
    accessChecks: {
      lead: 'Vérifiez ces réglages de votre token d’API dans Miva :',
      addresses: (count: number): string =>
        count === 1
          ? '« Allowed IP Addresses » contient cette adresse IP :'
          : '« Allowed IP Addresses » contient ces adresses IP :',
      group: '« Groups » contient « Order Processing & Fulfillment ».',
      token: '« Access Token » est identique à l’API Token saisi ici.',
    },
    reference: (reference: string): string => `Référence : ${reference}`,
    helpLink: 'En savoir plus sur ce problème',
    fieldLink: 'Où trouver cette valeur ?',
    fieldLinkTo: (label: string): string => `Où trouver cette valeur ? ${label}`,
    articleLink: 'Lire l’article d’aide',
    newTab: (text: string): string => `${text} (s’ouvre dans un nouvel onglet)`,
    accepted: {
      title: 'Connexion ajoutée',
      text: 'La connexion est désactivée pour le moment. Quand tout sera prêt, activez-la dans votre liste de connexions.',
      titleChanges: 'Modifications enregistrées',
    },
    codes: {
      required: 'Remplissez ce champ.',
      'too-long': 'C’est trop long. Vérifiez que vous n’avez copié que la valeur.',
      'not-text': 'Saisissez cette valeur sous forme de texte.',
      'url-not-address': 'Ce n’est pas une URL. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-scheme-wrong': 'L’URL de l’API doit commencer par https://',
      'url-local-host':
        'Cette URL ne fonctionne que sur votre propre réseau. Saisissez l’URL publique de la boutique.',
      'url-no-domain':
        'Le domaine est incomplet. Saisissez l’URL complète, par exemple https://www.example.com/mm5/json.mvc',
      'url-is-email': 'C’est une adresse e-mail. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-is-token':
        'Cela ressemble à un API Token. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-is-store-code':
        'Cela ressemble à un Store Code. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-only-path':
        'Il manque le domaine. Saisissez l’URL complète, par exemple https://www.example.com/mm5/json.mvc',
      'url-never-a-store':
        'Ce n’est pas l’URL d’une boutique. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-target-hidden':
        'Ce lien ne montre pas l’URL vers laquelle il mène. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-other-platform':
        'Cette URL appartient à une autre plateforme d’e-commerce. Saisissez l’URL d’une boutique Miva.',
      'url-home-page':
        'C’est la page d’accueil de votre boutique. Sélectionnez l’URL avec le dossier Miva de votre boutique, ou copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-storefront-link':
        'C’est une page de la boutique en ligne. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-old-miva':
        'Ce lien vient d’une ancienne version de Miva, sans API JSON. Saisissez une URL qui se termine par json.mvc',
      'url-space-in-host': 'Supprimez l’espace dans le domaine.',
      'url-wrapped': 'Ce lien passe par un autre service. Utilisez l’URL de la boutique elle-même.',
      'url-has-credentials': 'Supprimez le nom d’utilisateur et le mot de passe de l’URL.',
      'url-other-miva-file':
        'C’est une autre page de Miva, pas l’API. L’URL de l’API doit se terminer par json.mvc',
      'url-image-link':
        'Ce lien mène à un fichier, pas à l’API. L’URL de l’API doit se terminer par json.mvc',
      'url-folder-only': 'Ajoutez json.mvc à la fin de l’URL.',
      'url-file-misspelt': 'Vérifiez l’orthographe. L’URL de l’API doit se terminer par json.mvc',
      'url-file-case': 'Saisissez json.mvc en minuscules.',
      'url-scheme-broken': 'Vérifiez le début de l’URL. Ce doit être https://',
      'url-scheme-missing': 'Ajoutez https:// au début de l’URL.',
      'url-not-https': 'Utilisez https:// au lieu de http:// pour protéger vos identifiants.',
      'url-has-query': 'Supprimez le point d’interrogation et tout ce qui suit.',
      'url-has-fragment': 'Supprimez « # » et tout ce qui suit.',
      'url-has-label': 'Supprimez le texte autour de l’URL.',
      'url-extra-characters':
        'Supprimez les caractères en trop, comme les guillemets, les parenthèses ou les espaces, et tout ce qui suit json.mvc',
      'value-masked':
        'Cette valeur est masquée par des points ou des astérisques. Affichez-la dans Miva, puis copiez-la.',
      'value-key-file':
        'C’est un fichier de clé, comme PEM ou SSH. Copiez la valeur depuis votre token d’API dans Miva.',
      'value-url': 'C’est une URL. Saisissez-la dans le champ URL de l’API.',
      'value-email': 'C’est une adresse e-mail. Copiez à nouveau la valeur depuis Miva.',
      'value-placeholder':
        'C’est un exemple tiré de la documentation de Miva. Copiez votre propre valeur depuis Miva.',
      'value-quoted': 'Supprimez les guillemets.',
      'value-reference':
        'C’est une référence ou une valeur chiffrée. Copiez la valeur elle-même depuis Miva.',
      'value-bracketed': 'Supprimez les parenthèses, crochets ou accolades autour de la valeur.',
      'value-characters': 'La valeur contient un caractère invisible. Saisissez-la à nouveau.',
      'value-token': 'Cela ressemble à un API Token. Saisissez-le dans le champ API Token.',
      'store-code-label': 'Saisissez seulement ce qui suit Store_Code=',
      'store-code-characters': 'Un Store Code ne peut contenir ni % ni \\',
      'token-header':
        'C’est l’en-tête d’autorisation complet. Saisissez seulement le token : ce qui suit MIVA, jusqu’au deux-points s’il y en a un.',
      'token-space': 'L’API Token contient un espace. Supprimez-le ou copiez à nouveau le token depuis Miva.',
      'token-colon':
        'L’API Token ne peut pas contenir de deux-points. Saisissez seulement ce qui le précède.',
      'token-characters':
        'L’API Token contient des caractères que Miva n’utilise pas. Copiez-le à nouveau depuis Miva.',
      'digest-algorithm':
        'C’est le nom d’un algorithme, pas une clé. Copiez « Signature » depuis votre token d’API dans Miva.',
      'digest-not-base64':
        'Le Signing Digest contient des caractères qu’une clé de signature ne peut pas contenir. Copiez à nouveau « Signature » depuis votre token d’API dans Miva.',
      'digest-cut':
        'Il manque une partie du Signing Digest. Copiez « Signature » en entier depuis votre token d’API dans Miva.',
      'status-unknown': 'Sélectionnez des statuts de commande dans la liste.',
      'statuses-not-list': 'Sélectionnez des statuts de commande dans la liste.',
      'store-not-chosen': 'Sélectionnez une boutique.',
      'name-taken': 'Ce nom est déjà utilisé. Saisissez-en un autre.',
      refused: 'La connexion n’a pas pu être enregistrée. Vérifiez les valeurs et réessayez.',
      'answer-failed': 'La connexion n’a pas pu être enregistrée. Votre saisie est conservée. Réessayez.',
      'answer-malformed': 'La connexion n’a pas pu être enregistrée. Votre saisie est conservée. Réessayez.',
      'answer-timeout':
        'Aucune réponse n’est arrivée à temps. La connexion a peut-être été enregistrée. Vérifiez votre liste de connexions avant de réessayer.',
      'answer-missing':
        'Rien n’a été envoyé. Cette page n’est pas encore configurée pour enregistrer des connexions. Contactez la personne qui gère la page.',
      'miva-api-offline': 'Les services d’API de cette boutique sont désactivés. Activez-les dans Miva.',
      'miva-token-disabled': 'Ce token d’API est désactivé. Activez-le dans Miva.',
      'miva-timestamp-missing':
        'La requête ne contenait pas d’horodatage. Cela doit être corrigé dans le système qui se connecte. Copiez les détails pour l’assistance.',
      'miva-signature-invalid':
        'Miva n’a pas accepté la signature. Copiez à nouveau « Signature » depuis votre token d’API dans Miva. Si vous en avez généré une nouvelle, enregistrez d’abord le token.',
      'miva-signature-missing':
        'Ce token d’API exige une signature. Copiez « Signature » depuis votre token d’API dans Miva.',
      'miva-signature-unusable':
        'Miva ne peut pas utiliser cette clé. Dans votre token d’API, générez une nouvelle valeur de « Signature », enregistrez le token et copiez la nouvelle valeur ici.',
      'miva-store-code-missing': 'Miva n’a pas reçu de Store Code. Vérifiez-le et réessayez.',
      'miva-store-code-unknown':
        'Miva n’a aucune boutique avec ce Store Code. Cherchez Store_Code= dans les liens de votre boutique.',
      'miva-redirected':
        'Cette URL redirige vers une autre. Saisissez l’URL finale, par exemple avec www au début.',
      'miva-endpoint-not-found':
        'Il n’y a pas d’API Miva à cette URL. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'miva-certificate':
        'Le certificat HTTPS de la boutique n’a pas été accepté. Vérifiez le domaine ou contactez la personne qui gère le serveur.',
      'miva-unreachable':
        'Le serveur de la boutique est injoignable. Vérifiez le domaine ou réessayez plus tard.',
      'miva-web-server-password':
        'Le serveur web de la boutique demande son propre nom d’utilisateur et son propre mot de passe. Vérifiez les deux champs ou contactez la personne qui gère le serveur.',
      'miva-sign-in':
        'Cet utilisateur n’a pas pu se connecter à Miva. Utilisez un compte Miva sans authentification à deux facteurs et vérifiez que le mot de passe n’a pas expiré.',
      'miva-too-old':
        'Cette boutique utilise une version de Miva antérieure à la 9.12, sans API JSON. Mettez Miva à jour, puis réessayez.',
      'miva-unknown-answer': 'Miva a refusé la connexion. Vérifiez les valeurs et réessayez.',
    },
    accessDenied: (addresses: readonly string[]): string =>
      `Miva a refusé l’accès. Dans les réglages du token, vérifiez que « Access Token » correspond, que « Allowed IP Addresses » contient ${addresses.length === 0 ? 'la bonne adresse IP' : listWithAnd('fr', addresses)} et que « Groups » contient « Order Processing & Fulfillment ».`,
    firewallBlocked: (count: number): string =>
      count === 1
        ? 'Un pare-feu a bloqué la requête. Autorisez aussi l’adresse IP dans le pare-feu.'
        : 'Un pare-feu a bloqué la requête. Autorisez aussi les adresses IP dans le pare-feu.',
    timestampRejected: (window: number): string =>
      `Miva n’a pas accepté l’horodatage de la requête. Choisissez une durée plus longue dans « Require Timestamp Within », par exemple ${seconds(window)}, puis réessayez.`,
  };
};
