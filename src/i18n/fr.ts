import type { GuideEntry, StepMessages, Translation } from './en.js';

/** French. */
export const fr: Translation = ({ plural, listWithOr, decimal }) => {
  // The spaces before ; ? ! are narrow no-break spaces; the spaces before : and inside « » are no-break spaces.

  const seconds = (count: number): string =>
    plural('fr', count, {
      one: `${decimal('fr', count)} seconde`,
      other: `${decimal('fr', count)} secondes`,
    });

  const DOMAIN = 'Domain Settings > Site Configuration (Paramètres du domaine > Configuration du site)';

  const steps = {
    'api-user': {
      title: 'Nom d’utilisateur et mot de passe',
      text: 'Utilisez un utilisateur créé pour cette connexion : les administrateurs doivent se connecter avec une authentification à deux facteurs et les mots de passe expirent au bout de 90 jours.',
      path: 'Settings > User Management (Paramètres > Gestion des utilisateurs)',
      olderPath: 'Users (Utilisateurs)',
    },
    'store-code': {
      title: 'Store Code',
      text: 'Il suit aussi Store_Code= dans les liens de votre boutique. Ce n’est pas votre nom de domaine.',
      path: 'Settings > Store Settings (Paramètres > Paramètres de la boutique)',
      olderPath: 'Store Details (Détails de la boutique)',
    },
    endpoint: {
      title: 'API URL',
      text: 'Copiez « Endpoint URL » depuis la page du token ; vous n’aurez pas à deviner le dossier.',
      path: 'Settings > User Management > API Tokens (Paramètres > Gestion des utilisateurs > Tokens d’API) > votre token',
      olderPath: DOMAIN,
    },
    token: {
      title: 'API Token et Signing Digest',
      text: 'Copiez « Access Token » et « Signature » depuis la page du token. Après « Generate » (Générer), enregistrez d’abord.',
      path: 'Settings > User Management > API Tokens (Paramètres > Gestion des utilisateurs > Tokens d’API) > votre token',
      olderPath: 'Users > API Tokens (Utilisateurs > Tokens d’API)',
    },
    'token-enabled': { title: 'Enabled (activé)', text: 'Le token est activé.', path: '', olderPath: '' },
    'address-allowed': {
      title: 'Allowed IP Addresses (adresses IP autorisées)',
      text: 'Ajoutez cette adresse et n’ouvrez pas le token à toutes les adresses (0.0.0.0/0) :',
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
      text: 'Le token fait partie de « Order Processing & Fulfillment » (traitement et préparation des commandes). Sans ce groupe, Miva répond « Access denied » (accès refusé).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'Accès à l’API',
      text: 'L’API est activée pour cette boutique.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<GuideEntry, StepMessages>;

  const stepLine = ({ title, path, olderPath }: StepMessages): string =>
    `- ${title} : ${path} ; dans les anciennes versions de Miva : ${olderPath}`;

  return {
    language: 'fr',
    direction: 'ltr',
    heading: 'Connecter une boutique Miva',
    headingChanges: 'Modifier une connexion Miva',
    intro: 'Tout est obligatoire, sauf ce qui est indiqué comme facultatif.',
    platform: 'Plateforme',
    platformName: 'Miva',
    storeChoice: 'Que souhaitez-vous connecter ?',
    createNewStore: 'Créer une boutique',
    useExistingStore: 'Utiliser une boutique existante',
    chooseStore: 'Choisissez une boutique',
    advice: {
      swapped: 'API Token et Signing Digest semblent intervertis.',
      'same-value': 'Un autre champ contient la même valeur. Vérifiez les deux.',
      'looks-like-token': 'Cela ressemble à un API Token. Vérifiez que c’est le bon champ.',
      'looks-like-key': 'Cela ressemble à un Signing Digest. Vérifiez que c’est le bon champ.',
      'digest-looks-like-token':
        'Cela ressemble à un API Token. Copiez « Signature » depuis la page du token dans Miva.',
      'digest-short': 'Cette clé est très courte. Vérifiez que vous avez copié « Signature » en entier.',
      'store-code-unusual': 'Un Store Code ne contient en général que des lettres, des chiffres, _ et -',
      'store-code-is-other':
        'Cela ressemble au domaine ou au nom de la boutique. Cherchez Store_Code= dans les liens de votre boutique.',
      'store-code-placeholder':
        'Ce code sert d’exemple dans de nombreux guides. Vérifiez que c’est bien le vôtre.',
      'store-code-in-link': 'L’adresse contient un Store Code.',
      'store-code-differs': 'L’adresse contient un autre Store Code que celui que vous avez saisi.',
      'store-code-is-domain':
        'Souvent différent du domaine. Vérifiez Store_Code= dans les liens de votre boutique.',
      'username-long': 'Les noms d’utilisateur Miva comptent 40 caractères au maximum.',
      'password-edge-space': 'Le mot de passe commence ou se termine par un espace.',
      'password-reference':
        'Ceci ressemble à un lien ou à une référence. Saisissez le mot de passe lui-même.',
      'token-plain-word':
        'Ceci ressemble à un mot courant. Vérifiez que la valeur correspond à « Access Token » dans Miva.',
      'token-base64':
        'Ceci ressemble à un API Token encodé en base64. Vérifiez que la valeur correspond à « Access Token » dans Miva.',
      'token-incomplete':
        'La valeur semble incomplète. Vérifiez que vous avez copié « Access Token » en entier.',
      'development-store': 'Cela ressemble à une boutique de développement.',
      'folder-unusual': 'Ce dossier est inhabituel pour Miva. Vérifiez-le si la connexion échoue.',
      'ip-address': 'Ceci est une adresse IP. Une connexion sécurisée nécessite en général un domaine.',
      'statuses-without-new':
        'Les nouvelles commandes ont d’abord le statut En attente (Pending) : elles sont importées dès qu’elles ont l’un de ces statuts.',
    },
    lookAlikeHost: (host: string): string =>
      `Ce domaine mélange des lettres d’alphabets différents et peut donc être confondu avec un autre. Sa forme technique est ${host}. Vérifiez que c’est bien celui de votre boutique.`,
    fixes: {
      'use-address': 'Utiliser',
      'use-store-code': 'Utiliser comme Store Code :',
      'use-token': 'Ne garder que le token',
      'remove-quotes': 'Supprimer les guillemets',
      'remove-brackets': 'Supprimer les parenthèses',
      'decode-token': 'Utiliser le token décodé',
      'remove-spaces': 'Supprimer les espaces',
      'remove-characters': 'Supprimer les caractères invisibles',
      swap: 'Les échanger',
      'move-to-api-url': 'Déplacer vers API URL',
      'move-to-api-token': 'Déplacer vers API Token',
      'move-to-store-code': 'Déplacer vers Store Code',
      'move-to-signing-digest': 'Déplacer vers Signing Digest',
    },
    changed: 'Modifié.',
    changedFields: (labels: string): string => `Modifié : ${labels}`,
    undo: 'Annuler la modification',
    undone: 'Modification annulée',
    openAdmin: 'Ouvrir l’administration de Miva',
    fields: {
      name: {
        label: 'Nom',
        hint: 'Le nom de cette boutique dans votre liste de connexions.',
        required: 'Saisissez un nom pour la boutique.',
      },
      username: {
        label: 'Nom d’utilisateur',
        hint: 'Le mieux est un utilisateur Miva réservé à cette connexion.',
        required: 'Saisissez le nom d’un utilisateur Miva.',
      },
      password: {
        label: 'Mot de passe',
        hint: 'Le mot de passe de cet utilisateur Miva.',
        required: 'Saisissez le mot de passe de cet utilisateur Miva.',
      },
      storeCode: {
        label: 'Store Code (code de la boutique)',
        hint: 'Par exemple STORE01 : ce qui suit Store_Code= dans les liens de votre boutique. Un doute ? Demandez à votre interlocuteur chez Miva.',
        required: 'Saisissez le Store Code.',
      },
      apiUrl: {
        label: 'API URL',
        hint: '« Endpoint URL » (URL du point d’accès) dans Miva, par exemple https://www.example.com/mm5/json.mvc',
        required: 'Saisissez l’API URL.',
      },
      apiToken: {
        label: 'API Token',
        hint: '« Access Token » (token d’accès) dans Miva, sur la page du token.',
        required: 'Saisissez l’API Token.',
      },
      signingDigest: {
        label: 'Signing Digest (Signature Key)',
        hint: '« Signature » dans Miva, sur la même page. C’est une clé, pas le nom d’un algorithme.',
        required: 'Saisissez le Signing Digest. Dans Miva, il s’appelle « Signature ».',
      },
      orderImportStatuses: {
        label: 'Statuts des commandes à importer',
        hint: 'Les commandes ayant ces statuts sont importées. Si vous n’en choisissez aucun, aucun filtre ne s’applique.',
        required: 'Choisissez au moins un statut de commande.',
      },
      storeId: {
        label: 'Boutique',
        hint: 'Une boutique que vous avez déjà connectée.',
        required: 'Choisissez une boutique.',
      },
    },
    optional: 'facultatif',
    folderHint: (folders: string, check: string): string =>
      `Le dossier est en général ${folders}. Pour le vérifier dans Miva : ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, mais peut être ${listWithOr('fr', others)}`,
    show: 'Afficher',
    hide: 'Masquer',
    showAll: 'Tout afficher',
    showField: (label: string): string => `Afficher ${label}`,
    hideField: (label: string): string => `Masquer ${label}`,
    shownField: (label: string): string => `${label} s’affiche`,
    hiddenField: (label: string): string => `${label} ne s’affiche plus`,
    kept: 'Valeur enregistrée. Elle reste inchangée tant que vous ne la remplacez pas.',
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
    selectAll: 'Tout sélectionner',
    clear: 'Effacer la sélection',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0
        ? 'Aucun sélectionné : pas de filtre'
        : plural('fr', chosen, {
            one: `${chosen} sur ${all} sélectionné`,
            other: `${chosen} sur ${all} sélectionnés`,
          }),
    allowList: 'Dans Miva, le token doit autoriser cette adresse sous « Allowed IP Addresses » :',
    allowListMany: 'Dans Miva, le token doit autoriser ces adresses sous « Allowed IP Addresses » :',
    copy: 'Copier',
    copyText: (text: string): string => `Copier ${text}`,
    copied: 'Copié',
    copiedText: (text: string): string => `Copié : ${text}`,
    copyByHand: 'Sélectionné. Appuyez sur Ctrl+C, ou Commande+C sur un Mac, pour copier.',
    guide: {
      title: 'Où trouver ces valeurs dans Miva',
      today: 'Dans Miva',
      older: 'Dans les anciennes versions de Miva',
      checklist: 'À régler sur la page du token',
      steps,
      timestamp: (window: number): string => `Vous pouvez le régler sur ${seconds(window)} ou plus.`,
    },
    copyToAdd: 'Copier pour ajouter à une liste',
    askColleague: 'Copier un message pour un collègue',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Bonjour, pour connecter notre boutique Miva, j’ai besoin de ces valeurs :',
        ...[steps['api-user'], steps['store-code'], steps.endpoint, steps.token].map(stepLine),
        'Sur la page du token, elles s’appellent « Endpoint URL », « Access Token » et « Signature ». Merci d’y régler aussi :',
        `- ${steps['address-allowed'].title} : ${addresses.join(', ')}`,
        `- ${steps['timestamp-window'].title} : ${seconds(window)}, ou rien`,
        `- ${steps['order-group'].title} : Order Processing & Fulfillment`,
        'Merci de m’envoyer les données secrètes par un moyen sûr.',
      ].join('\n'),
    paste: {
      open: 'Tout coller en une fois',
      label: 'Collez l’e-mail ou le message contenant les valeurs',
      hint: 'Vous voyez ce qui y a été trouvé avant que quoi que ce soit ne soit rempli.',
      found: 'Trouvé dans le texte',
      nothing: 'Aucune valeur n’a été trouvée dans le texte.',
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
      fill: 'Remplir',
      cancel: 'Annuler',
      filled: (count: number): string =>
        plural('fr', count, { one: `${count} champ rempli`, other: `${count} champs remplis` }),
    },
    characters: (count: number): string =>
      plural('fr', count, { one: `${count} caractère`, other: `${count} caractères` }),
    copyDetails: 'Copier les détails pour l’assistance',
    submit: 'Ajouter la connexion',
    submitChanges: 'Enregistrer les modifications',
    submitting: 'Ajout de la connexion…',
    submittingChanges: 'Enregistrement des modifications…',
    summaryTitle: 'Un problème est survenu',
    reference: (reference: string): string => `Référence : ${reference}`,
    helpLink: 'En savoir plus',
    fieldLink: 'Où trouver cette information ?',
    articleLink: 'Lire l’article',
    accepted: {
      title: 'Connexion ajoutée',
      text: 'Elle est d’abord désactivée. Activez-la dans votre liste de connexions au moment voulu.',
      titleChanges: 'Modifications enregistrées',
      titleExisting: 'Boutique connectée',
    },
    codes: {
      required: 'Remplissez ce champ.',
      'too-long': 'C’est trop long. Copiez à nouveau la valeur depuis Miva.',
      'not-text': 'Ce n’est pas du texte.',
      'url-not-address':
        'Ce n’est pas une adresse web. Copiez « Endpoint URL » depuis la page du token dans Miva.',
      'url-scheme-wrong': 'L’API URL commence par https://',
      'url-local-host':
        'Cette adresse ne fonctionne que dans votre propre réseau. Saisissez l’adresse publique de la boutique.',
      'url-no-domain':
        'Le domaine est incomplet. Saisissez l’adresse entière, par exemple https://www.example.com/mm5/json.mvc',
      'url-is-email':
        'Ceci est une adresse e-mail. Copiez « Endpoint URL » depuis la page du token dans Miva.',
      'url-is-token':
        'Cela ressemble à un API Token. Copiez « Endpoint URL » depuis la page du token dans Miva.',
      'url-is-store-code':
        'Cela ressemble à un Store Code. Copiez « Endpoint URL » depuis la page du token dans Miva.',
      'url-only-path':
        'Le domaine manque. Saisissez l’adresse entière, par exemple https://www.example.com/mm5/json.mvc',
      'url-never-a-store':
        'Ce n’est pas l’adresse d’une boutique. Copiez « Endpoint URL » depuis la page du token dans Miva.',
      'url-target-hidden':
        'Ce lien ne montre pas l’URL vers laquelle il mène. Copiez « Endpoint URL » depuis votre token d’API dans Miva.',
      'url-other-platform':
        'Cette adresse appartient à une autre plateforme de boutiques. Saisissez l’adresse d’une boutique Miva.',
      'url-home-page':
        'Ceci est la page d’accueil. Saisissez l’adresse entière, par exemple https://www.example.com/mm5/json.mvc',
      'url-storefront-link':
        'Ceci est une page de la boutique. Copiez « Endpoint URL » depuis la page du token dans Miva.',
      'url-old-miva':
        'Ce lien vient d’une ancienne version de Miva sans API JSON. Saisissez l’adresse actuelle, qui se termine par json.mvc',
      'url-space-in-host': 'Il y a un espace dans le domaine. Supprimez-le.',
      'url-wrapped': 'Ce lien passe par un autre service. Utilisez l’URL de la boutique elle-même.',
      'url-has-credentials': 'Supprimez le nom d’utilisateur et le mot de passe de l’adresse.',
      'url-other-miva-file':
        'L’API URL se termine par json.mvc. Mettez json.mvc à la place de ce qui suit la dernière barre oblique.',
      'url-image-link': 'Ceci est l’adresse d’un fichier. L’API URL se termine par json.mvc',
      'url-folder-only': 'L’API URL se termine par json.mvc. Ajoutez json.mvc à la fin.',
      'url-file-misspelt': 'L’API URL se termine par json.mvc. Vérifiez l’orthographe.',
      'url-file-case': 'Écrivez json.mvc en minuscules.',
      'url-scheme-broken': 'L’API URL commence par https://. Vérifiez le début.',
      'url-scheme-missing': 'Mettez https:// devant l’adresse.',
      'url-not-https':
        'L’API URL commence par https://, et non par http://, pour que les données secrètes le restent.',
      'url-has-query': 'Supprimez le point d’interrogation et tout ce qui le suit.',
      'url-has-fragment': 'Supprimez le # et tout ce qui le suit.',
      'url-has-label': 'Supprimez les mots autour de l’adresse.',
      'url-extra-characters':
        'Supprimez les guillemets, les parenthèses, les espaces, les doubles barres obliques et tout ce qui suit json.mvc',
      'value-masked':
        'Ce sont les points d’un écran qui masque la valeur. Affichez la valeur dans Miva, puis copiez-la.',
      'value-key-file': 'Ceci est un fichier de clé. Copiez à nouveau la valeur depuis Miva.',
      'value-url': 'Ceci est une adresse web. Sa place est dans le champ API URL.',
      'value-email': 'Ceci est une adresse e-mail. Copiez à nouveau la valeur depuis Miva.',
      'value-placeholder':
        'Ceci est un exemple tiré de la documentation. Copiez votre propre valeur depuis Miva.',
      'value-quoted': 'Supprimez les guillemets.',
      'value-reference':
        'Ceci est une référence ou une valeur chiffrée. Copiez la valeur elle-même depuis Miva.',
      'value-bracketed': 'Supprimez les parenthèses, crochets ou accolades autour de la valeur.',
      'value-characters': 'Il y a ici un caractère invisible. Saisissez à nouveau la valeur.',
      'value-token': 'Cela ressemble à un API Token. Sa place est dans le champ API Token.',
      'store-code-label': 'Saisissez seulement ce qui suit Store_Code=',
      'store-code-characters': 'Un Store Code ne contient ni % ni \\',
      'token-header':
        'Ceci est un en-tête complet. Saisissez seulement le token, sans MIVA devant et sans le deux-points ni ce qui le suit.',
      'token-space': 'Il y a un espace dans l’API Token. Copiez à nouveau la valeur depuis Miva.',
      'token-colon': 'Il y a un deux-points dans l’API Token. Saisissez seulement ce qui se trouve devant.',
      'token-characters':
        'L’API Token contient des caractères que Miva n’utilise pas. Copiez à nouveau la valeur depuis Miva.',
      'digest-algorithm':
        'Ceci est le nom d’un algorithme. Saisissez la clé : copiez « Signature » depuis la page du token dans Miva.',
      'digest-not-base64':
        'Une Signature Key ne contient que des lettres, des chiffres, + et /. Copiez « Signature » depuis la page du token dans Miva.',
      'digest-cut':
        'La Signature Key est incomplète. Copiez « Signature » depuis la page du token dans Miva.',
      'status-unknown': 'Ce statut de commande est inconnu.',
      'statuses-not-list': 'Choisissez des statuts de commande dans la liste.',
      'store-not-chosen': 'Choisissez une boutique.',
      'name-taken': 'Une autre connexion porte déjà ce nom. Choisissez-en un autre.',
      refused: 'La connexion n’a pas été acceptée. Vérifiez les valeurs et réessayez.',
      'answer-failed':
        'La connexion n’a pas pu être ajoutée. Rien de ce que vous avez saisi n’est perdu ; réessayez.',
      'answer-malformed':
        'La connexion n’a pas pu être ajoutée. Rien de ce que vous avez saisi n’est perdu ; réessayez.',
      'answer-timeout':
        'Aucune réponse n’est arrivée à temps. La connexion a peut-être été ajoutée ; vérifiez vos connexions avant de réessayer.',
      'answer-missing':
        'Rien n’a été envoyé. Cette page n’est pas encore configurée pour enregistrer la connexion.',
      'miva-api-offline': 'L’API de cette boutique est désactivée. Activez-la dans Miva.',
      'miva-access-denied':
        'Miva a refusé l’accès. Vérifiez trois points sur la page du token : l’API Token lui-même, « Allowed IP Addresses » et le groupe « Order Processing & Fulfillment ».',
      'miva-token-disabled': 'Cet API Token est désactivé. Activez-le dans Miva.',
      'miva-timestamp':
        'La requête est arrivée trop tôt ou trop tard. Réglez « Require Timestamp Within » sur 60 ou 120 secondes.',
      'miva-timestamp-missing':
        'La requête ne contenait pas d’horodatage. Cela doit être corrigé dans le système qui se connecte, pas ici. Copiez les détails pour l’assistance.',
      'miva-signature-invalid':
        'Miva n’a pas accepté la signature. Copiez « Signature » depuis la page du token dans Miva. Après « Generate », enregistrez d’abord.',
      'miva-signature-missing':
        'Ce token exige une signature. Copiez « Signature » depuis la page du token dans Miva.',
      'miva-signature-unusable':
        'Miva ne peut pas utiliser cette clé. Générez une nouvelle valeur « Signature » sur la page du token.',
      'miva-store-code-missing': 'Miva demande le Store Code. Saisissez-le.',
      'miva-store-code-unknown':
        'Miva n’a aucune boutique avec ce Store Code. Cherchez Store_Code= dans les liens de votre boutique.',
      'miva-redirected': 'Cette adresse redirige vers une autre. Saisissez l’adresse finale.',
      'miva-endpoint-not-found':
        'Il n’y a pas d’API Miva à cette adresse. Copiez « Endpoint URL » depuis la page du token dans Miva.',
      'miva-certificate':
        'Le certificat HTTPS de la boutique n’a pas été accepté. Vérifiez le domaine ou demandez à la personne qui gère le serveur.',
      'miva-unreachable':
        'Le serveur de la boutique est injoignable. Vérifiez le domaine ou réessayez plus tard.',
      'miva-web-server-password':
        'Le serveur web demande un nom d’utilisateur et un mot de passe avant Miva. Vérifiez les deux.',
      'miva-firewall': 'Un pare-feu a bloqué la requête. Autorisez-y aussi l’adresse IP.',
      'miva-sign-in':
        'Miva n’a pas laissé cet utilisateur se connecter. Utilisez-en un sans authentification à deux facteurs et vérifiez que son mot de passe n’a pas expiré.',
      'miva-too-old':
        'Cette version de Miva est antérieure à 9.12 et n’a pas d’API JSON. Mettez Miva à jour.',
      'miva-unknown-answer': 'Miva a refusé la connexion. Vérifiez les valeurs et réessayez.',
    },
  };
};
