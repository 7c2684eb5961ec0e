import type { GuideEntry, StepMessages, Translation } from './en.js';

/** Spanish. */
export const es: Translation = ({ plural, listWithOr, decimal }) => {
  const seconds = (count: number): string =>
    plural('es', count, {
      one: `${decimal('es', count)} segundo`,
      other: `${decimal('es', count)} segundos`,
    });

  const DOMAIN = 'Domain Settings > Site Configuration (Configuración del dominio > Configuración del sitio)';

  const steps = {
    'api-user': {
      title: 'Nombre de usuario y contraseña',
      text: 'Utilice un usuario creado para esta conexión: los administradores deben iniciar sesión con autenticación de dos factores y las contraseñas caducan a los 90 días.',
      path: 'Settings > User Management (Configuración > Gestión de usuarios)',
      olderPath: 'Users (Usuarios)',
    },
    'store-code': {
      title: 'Store Code',
      text: 'También aparece después de Store_Code= en los enlaces de su tienda. No es su nombre de dominio.',
      path: 'Settings > Store Settings (Configuración > Configuración de la tienda)',
      olderPath: 'Store Details (Detalles de la tienda)',
    },
    endpoint: {
      title: 'API URL',
      text: 'Copie “Endpoint URL” de la página del token; así no tendrá que adivinar la carpeta.',
      path: 'Settings > User Management > API Tokens (Configuración > Gestión de usuarios > Tokens de API) > su token',
      olderPath: DOMAIN,
    },
    token: {
      title: 'API Token y Signing Digest',
      text: 'Copie “Access Token” y “Signature” de la página del token. Después de hacer clic en “Generate” (Generar), guarde primero.',
      path: 'Settings > User Management > API Tokens (Configuración > Gestión de usuarios > Tokens de API) > su token',
      olderPath: 'Users > API Tokens (Usuarios > Tokens de API)',
    },
    'token-enabled': {
      title: 'Enabled (activado)',
      text: 'El token está activado.',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses (direcciones IP permitidas)',
      text: 'Añada esta dirección y no abra el token a todas (0.0.0.0/0):',
      path: '',
      olderPath: '',
    },
    'timestamp-window': {
      title: 'Require Timestamp Within (margen de la marca de tiempo)',
      text: '',
      path: '',
      olderPath: '',
    },
    'order-group': {
      title: 'Groups (grupos)',
      text: 'El token pertenece a “Order Processing & Fulfillment” (procesamiento y preparación de pedidos). Sin este grupo, Miva responde “Access denied” (acceso denegado).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'Acceso a la API',
      text: 'La API está activada para esta tienda.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<GuideEntry, StepMessages>;

  const stepLine = ({ title, path, olderPath }: StepMessages): string =>
    `- ${title}: ${path}; en versiones anteriores de Miva: ${olderPath}`;

  return {
    language: 'es',
    direction: 'ltr',
    heading: 'Conectar una tienda de Miva',
    headingChanges: 'Modificar una conexión con Miva',
    intro: 'Todo es obligatorio, salvo lo que se indique como opcional.',
    platform: 'Plataforma',
    platformName: 'Miva',
    storeChoice: '¿Qué desea conectar?',
    createNewStore: 'Crear una tienda nueva',
    useExistingStore: 'Usar una tienda existente',
    chooseStore: 'Elija una tienda',
    advice: {
      swapped: 'Parece que API Token y Signing Digest están intercambiados.',
      'same-value': 'Otro campo contiene el mismo valor. Revise los dos.',
      'looks-like-token': 'Esto parece un API Token. Compruebe que esté en el campo correcto.',
      'looks-like-key': 'Esto parece un Signing Digest. Compruebe que esté en el campo correcto.',
      'digest-looks-like-token':
        'Esto parece un API Token. Copie “Signature” de la página del token en Miva.',
      'digest-short': 'Esta clave es muy corta. Compruebe que copió “Signature” por completo.',
      'store-code-unusual': 'Un Store Code suele contener solo letras, cifras, _ y -',
      'store-code-is-other':
        'Esto parece el dominio o el nombre de la tienda. Busque Store_Code= en los enlaces de su tienda.',
      'store-code-placeholder': 'Este código es el ejemplo de muchas guías. Compruebe que es el suyo.',
      'store-code-in-link': 'La dirección contiene un Store Code.',
      'store-code-differs': 'La dirección contiene un Store Code distinto del que introdujo.',
      'store-code-is-domain':
        'A menudo es distinto del dominio. Compruebe Store_Code= en los enlaces de su tienda.',
      'username-long': 'Los nombres de usuario de Miva tienen como máximo 40 caracteres.',
      'password-edge-space': 'La contraseña empieza o termina con un espacio.',
      'password-reference': 'Esto parece un enlace o una referencia. Ingrese la contraseña misma.',
      'token-plain-word': 'Esto parece una palabra común. Compruebe que coincida con “Access Token” en Miva.',
      'token-base64':
        'Esto parece un API Token codificado en base64. Compruebe que coincida con “Access Token” en Miva.',
      'token-incomplete': 'Esto parece incompleto. Compruebe que copió “Access Token” por completo.',
      'development-store': 'Esto parece una tienda de desarrollo.',
      'folder-unusual': 'Esta carpeta es poco habitual en Miva. Revísela si la conexión falla.',
      'ip-address': 'Esto es una dirección IP. Una conexión segura suele necesitar un dominio.',
      'statuses-without-new':
        'Los pedidos nuevos empiezan en el estado Pendiente (Pending): se importan cuando pasan a uno de estos estados.',
    },
    lookAlikeHost: (host: string): string =>
      `Este dominio mezcla letras de distintos alfabetos, por lo que puede confundirse con otro. Su forma técnica es ${host}. Asegúrese de que sea el dominio de su tienda.`,
    fixes: {
      'use-address': 'Usar',
      'use-store-code': 'Usar como Store Code:',
      'use-token': 'Dejar solo el token',
      'remove-quotes': 'Quitar las comillas',
      'remove-brackets': 'Quitar los paréntesis',
      'decode-token': 'Usar el token decodificado',
      'remove-spaces': 'Quitar los espacios',
      'remove-characters': 'Quitar los caracteres ocultos',
      swap: 'Intercambiarlos',
      'move-to-api-url': 'Mover a API URL',
      'move-to-api-token': 'Mover a API Token',
      'move-to-store-code': 'Mover a Store Code',
      'move-to-signing-digest': 'Mover a Signing Digest',
    },
    changed: 'Cambiado.',
    changedFields: (labels: string): string => `Cambios en: ${labels}`,
    undo: 'Deshacer',
    undone: 'Cambio deshecho',
    openAdmin: 'Abrir la administración de Miva',
    fields: {
      name: {
        label: 'Nombre',
        hint: 'Así aparecerá esta tienda en su lista de conexiones.',
        required: 'Introduzca un nombre para la tienda.',
      },
      username: {
        label: 'Nombre de usuario',
        hint: 'Lo mejor es un usuario de Miva exclusivo para esta conexión.',
        required: 'Introduzca el nombre de un usuario de Miva.',
      },
      password: {
        label: 'Contraseña',
        hint: 'La contraseña de ese usuario de Miva.',
        required: 'Introduzca la contraseña de ese usuario de Miva.',
      },
      storeCode: {
        label: 'Store Code (código de la tienda)',
        hint: 'Por ejemplo, STORE01: lo que sigue a Store_Code= en los enlaces de su tienda. ¿No está seguro? Pregunte a su representante de Miva.',
        required: 'Introduzca el Store Code.',
      },
      apiUrl: {
        label: 'API URL',
        hint: '“Endpoint URL” (URL del punto de conexión) en Miva, por ejemplo https://www.example.com/mm5/json.mvc',
        required: 'Introduzca la API URL.',
      },
      apiToken: {
        label: 'API Token',
        hint: '“Access Token” (token de acceso) en Miva, en la página del token.',
        required: 'Introduzca el API Token.',
      },
      signingDigest: {
        label: 'Signing Digest (Signature Key)',
        hint: '“Signature” (firma) en Miva, en la misma página. Es una clave, no el nombre de un algoritmo.',
        required: 'Introduzca el Signing Digest. En Miva se llama “Signature”.',
      },
      orderImportStatuses: {
        label: 'Estados de los pedidos que se importan',
        hint: 'Se importan los pedidos con estos estados. Si no elige ninguno, no se aplica ningún filtro.',
        required: 'Elija al menos un estado de pedido.',
      },
      storeId: {
        label: 'Tienda',
        hint: 'Una tienda que ya conectó antes.',
        required: 'Elija una tienda.',
      },
    },
    optional: 'opcional',
    folderHint: (folders: string, check: string): string =>
      `La carpeta suele ser ${folders}. Para comprobarlo en Miva: ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, pero puede ser ${listWithOr('es', others)}`,
    show: 'Mostrar',
    hide: 'Ocultar',
    showAll: 'Mostrar todo',
    showField: (label: string): string => `Mostrar ${label}`,
    hideField: (label: string): string => `Ocultar ${label}`,
    shownField: (label: string): string => `Se muestra ${label}`,
    hiddenField: (label: string): string => `Ya no se muestra ${label}`,
    kept: 'Guardado. No cambia a menos que lo reemplace.',
    replace: 'Reemplazar',
    replaceField: (label: string): string => `Reemplazar ${label}`,
    keep: 'Conservar el valor guardado',
    keepField: (label: string): string => `Conservar el valor guardado de ${label}`,
    statuses: {
      pending: 'Pendiente (Pending)',
      processing: 'En proceso (Processing)',
      shipped: 'Enviado (Shipped)',
      'partially-shipped': 'Enviado en parte (Partially Shipped)',
      cancelled: 'Cancelado (Cancelled)',
      backordered: 'En espera de existencias (Backordered)',
      'rma-issued': 'Devolución autorizada (RMA Issued)',
      returned: 'Devuelto (Returned)',
    },
    selectAll: 'Seleccionar todo',
    clear: 'Borrar selección',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0
        ? 'Ninguno seleccionado: sin filtro'
        : plural('es', chosen, {
            one: `${chosen} de ${all} seleccionado`,
            other: `${chosen} de ${all} seleccionados`,
          }),
    allowList: 'En Miva, el token debe permitir esta dirección en “Allowed IP Addresses”:',
    allowListMany: 'En Miva, el token debe permitir estas direcciones en “Allowed IP Addresses”:',
    copy: 'Copiar',
    copyText: (text: string): string => `Copiar ${text}`,
    copied: 'Copiado',
    copiedText: (text: string): string => `Copiado: ${text}`,
    copyByHand: 'Seleccionado. Presione Ctrl+C, o Comando+C en un Mac, para copiar.',
    guide: {
      title: 'Dónde encontrarlo en Miva',
      today: 'En Miva',
      older: 'En versiones anteriores de Miva',
      checklist: 'Ajustes en la página del token',
      steps,
      timestamp: (window: number): string => `Puede ajustarlo a ${seconds(window)} o más.`,
    },
    copyToAdd: 'Copiar para añadir a una lista',
    askColleague: 'Copiar un mensaje para un compañero',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Hola. Para conectar nuestra tienda de Miva necesito estos valores:',
        ...[steps['api-user'], steps['store-code'], steps.endpoint, steps.token].map(stepLine),
        'En la página del token se llaman “Endpoint URL”, “Access Token” y “Signature”. Ajuste también allí lo siguiente:',
        `- ${steps['address-allowed'].title}: ${addresses.join(', ')}`,
        `- ${steps['timestamp-window'].title}: ${seconds(window)}, o nada`,
        `- ${steps['order-group'].title}: Order Processing & Fulfillment`,
        'Envíeme los datos secretos de forma segura, por favor. ¡Muchas gracias!',
      ].join('\n'),
    paste: {
      open: 'Pegar todo a la vez',
      label: 'Pegue el correo o el mensaje con los valores',
      hint: 'Verá lo que se encontró antes de que se rellene nada.',
      found: 'Encontrado en el texto',
      nothing: 'No se encontró ningún valor en el texto.',
      sources: (titles: string): string => `Tomado de: ${titles}`,
      leftOut: 'Omitido',
      reasons: {
        'unknown-label': 'No reconocido',
        'another-service': 'Otro servicio o un valor antiguo',
        hidden: 'Valor oculto',
        incomplete: 'Valor incompleto',
        reference: 'Una referencia, no el valor',
        encrypted: 'Valor cifrado',
        link: 'Un enlace, no el valor',
        'menu-path': 'Una ruta de menú, no el valor',
        'no-value': 'Sin valor',
        'several-values': 'Varios valores distintos',
        'not-valid': 'No corresponde a este campo',
        uncertain: 'No está claro',
      },
      tooLong: 'Este texto es demasiado largo. Pegue solo la parte con los valores.',
      fill: 'Rellenar',
      cancel: 'Cancelar',
      filled: (count: number): string =>
        plural('es', count, { one: `${count} campo rellenado`, other: `${count} campos rellenados` }),
    },
    characters: (count: number): string =>
      plural('es', count, { one: `${count} carácter`, other: `${count} caracteres` }),
    copyDetails: 'Copiar los detalles para el soporte técnico',
    submit: 'Añadir conexión',
    submitChanges: 'Guardar cambios',
    submitting: 'Añadiendo conexión…',
    submittingChanges: 'Guardando cambios…',
    summaryTitle: 'Hay un problema',
    reference: (reference: string): string => `Referencia: ${reference}`,
    helpLink: 'Más información',
    fieldLink: '¿Dónde lo encuentro?',
    articleLink: 'Leer el artículo',
    accepted: {
      title: 'Conexión añadida',
      text: 'Al principio está desactivada. Actívela en su lista de conexiones cuando lo desee.',
      titleChanges: 'Cambios guardados',
      titleExisting: 'Tienda conectada',
    },
    codes: {
      required: 'Rellene este campo.',
      'too-long': 'Es demasiado largo. Vuelva a copiar el valor de Miva.',
      'not-text': 'Esto no es texto.',
      'url-not-address': 'Esto no es una dirección web. Copie “Endpoint URL” de la página del token en Miva.',
      'url-scheme-wrong': 'La API URL empieza por https://',
      'url-local-host':
        'Esta dirección solo funciona dentro de su propia red. Introduzca la dirección pública de la tienda.',
      'url-no-domain':
        'El dominio está incompleto. Introduzca la dirección completa, por ejemplo https://www.example.com/mm5/json.mvc',
      'url-is-email':
        'Esto es una dirección de correo electrónico. Copie “Endpoint URL” de la página del token en Miva.',
      'url-is-token': 'Esto parece un API Token. Copie “Endpoint URL” de la página del token en Miva.',
      'url-is-store-code': 'Esto parece un Store Code. Copie “Endpoint URL” de la página del token en Miva.',
      'url-only-path':
        'Falta el dominio. Introduzca la dirección completa, por ejemplo https://www.example.com/mm5/json.mvc',
      'url-never-a-store':
        'Esta no es la dirección de una tienda. Copie “Endpoint URL” de la página del token en Miva.',
      'url-target-hidden':
        'Este enlace no muestra la URL a la que lleva. Copie “Endpoint URL” de su token de API en Miva.',
      'url-other-platform':
        'Esta dirección es de otra plataforma de tiendas. Introduzca la dirección de una tienda de Miva.',
      'url-home-page':
        'Esta es la página de inicio. Introduzca la dirección completa, por ejemplo https://www.example.com/mm5/json.mvc',
      'url-storefront-link':
        'Esta es una página de la tienda. Copie “Endpoint URL” de la página del token en Miva.',
      'url-old-miva':
        'Este enlace es de una versión antigua de Miva sin API JSON. Introduzca la dirección actual, que termina en json.mvc',
      'url-space-in-host': 'Hay un espacio en el dominio. Quítelo.',
      'url-wrapped': 'Este enlace pasa por otro servicio. Utilice la URL propia de la tienda.',
      'url-has-credentials': 'Quite el nombre de usuario y la contraseña de la dirección.',
      'url-other-miva-file':
        'La API URL termina en json.mvc. Escriba json.mvc en lugar de lo que sigue a la última barra.',
      'url-image-link': 'Esta es la dirección de un archivo. La API URL termina en json.mvc',
      'url-folder-only': 'La API URL termina en json.mvc. Añada json.mvc al final.',
      'url-file-misspelt': 'La API URL termina en json.mvc. Revise la ortografía.',
      'url-file-case': 'Escriba json.mvc en minúsculas.',
      'url-scheme-broken': 'La API URL empieza por https://. Revise el principio.',
      'url-scheme-missing': 'Ponga https:// delante de la dirección.',
      'url-not-https':
        'La API URL empieza por https://, no por http://, para que los datos secretos sigan siendo secretos.',
      'url-has-query': 'Quite el signo de interrogación y todo lo que le sigue.',
      'url-has-fragment': 'Quite el # y todo lo que le sigue.',
      'url-has-label': 'Quite las palabras que rodean la dirección.',
      'url-extra-characters':
        'Quite las comillas, los paréntesis, los espacios, las barras dobles y todo lo que siga a json.mvc',
      'value-masked':
        'Estos son los puntos de una pantalla que oculta el valor. Muestre el valor en Miva y cópielo después.',
      'value-key-file': 'Esto es un archivo de clave. Vuelva a copiar el valor de Miva.',
      'value-url': 'Esto es una dirección web. Va en el campo API URL.',
      'value-email': 'Esto es una dirección de correo electrónico. Vuelva a copiar el valor de Miva.',
      'value-placeholder': 'Esto es un ejemplo de la documentación. Copie su propio valor de Miva.',
      'value-quoted': 'Quite las comillas.',
      'value-reference': 'Esto es una referencia o un valor cifrado. Copie de Miva el valor mismo.',
      'value-bracketed': 'Quite los paréntesis, corchetes o llaves que rodean el valor.',
      'value-characters': 'Aquí hay un carácter que no se ve. Vuelva a escribir el valor.',
      'value-token': 'Esto parece un API Token. Va en el campo API Token.',
      'store-code-label': 'Introduzca solo lo que sigue a Store_Code=',
      'store-code-characters': 'Un Store Code no contiene % ni \\',
      'token-header':
        'Esto es un encabezado completo. Introduzca solo el token, sin MIVA delante y sin los dos puntos ni lo que les sigue.',
      'token-space': 'Hay un espacio en el API Token. Vuelva a copiar el valor de Miva.',
      'token-colon': 'Hay dos puntos (:) en el API Token. Introduzca solo lo que está delante.',
      'token-characters':
        'En el API Token hay caracteres que Miva no utiliza. Vuelva a copiar el valor de Miva.',
      'digest-algorithm':
        'Este es el nombre de un algoritmo. Introduzca la clave: copie “Signature” de la página del token en Miva.',
      'digest-not-base64':
        'Una Signature Key contiene solo letras, cifras, + y /. Copie “Signature” de la página del token en Miva.',
      'digest-cut': 'La Signature Key está incompleta. Copie “Signature” de la página del token en Miva.',
      'status-unknown': 'Este estado de pedido no existe.',
      'statuses-not-list': 'Elija los estados de pedido de la lista.',
      'store-not-chosen': 'Elija una tienda.',
      'name-taken': 'Otra conexión ya tiene este nombre. Elija uno distinto.',
      refused: 'No se aceptó la conexión. Revise los valores y vuelva a intentarlo.',
      'answer-failed':
        'No se pudo añadir la conexión. No se perdió nada de lo que escribió; vuelva a intentarlo.',
      'answer-malformed':
        'No se pudo añadir la conexión. No se perdió nada de lo que escribió; vuelva a intentarlo.',
      'answer-timeout':
        'No se recibió respuesta a tiempo. Es posible que la conexión se haya añadido; revise sus conexiones antes de volver a intentarlo.',
      'answer-missing': 'No se envió nada. Esta página aún no está preparada para guardar la conexión.',
      'miva-api-offline': 'La API de esta tienda está desactivada. Actívela en Miva.',
      'miva-access-denied':
        'Miva denegó el acceso. Revise tres cosas en la página del token: el propio API Token, “Allowed IP Addresses” y el grupo “Order Processing & Fulfillment”.',
      'miva-token-disabled': 'Este API Token está desactivado. Actívelo en Miva.',
      'miva-timestamp':
        'La solicitud llegó demasiado pronto o demasiado tarde. Ajuste “Require Timestamp Within” a 60 o 120 segundos.',
      'miva-timestamp-missing':
        'La solicitud no tenía marca de tiempo. Esto debe corregirse en el sistema que se conecta, no aquí. Copie los detalles para el soporte técnico.',
      'miva-signature-invalid':
        'Miva no aceptó la firma. Copie “Signature” de la página del token en Miva. Después de hacer clic en “Generate”, guarde primero.',
      'miva-signature-missing':
        'Este token exige una firma. Copie “Signature” de la página del token en Miva.',
      'miva-signature-unusable':
        'Miva no puede utilizar esta clave. Genere un nuevo valor de “Signature” en la página del token.',
      'miva-store-code-missing': 'Miva pide el Store Code. Introdúzcalo.',
      'miva-store-code-unknown':
        'Miva no tiene ninguna tienda con este Store Code. Busque Store_Code= en los enlaces de su tienda.',
      'miva-redirected': 'Esta dirección redirige a otra. Introduzca la dirección final.',
      'miva-endpoint-not-found':
        'No hay ninguna API de Miva en esta dirección. Copie “Endpoint URL” de la página del token en Miva.',
      'miva-certificate':
        'No se aceptó el certificado HTTPS de la tienda. Revise el dominio o consulte a quien administra el servidor.',
      'miva-unreachable':
        'No se pudo acceder al servidor de la tienda. Revise el dominio o vuelva a intentarlo más tarde.',
      'miva-web-server-password':
        'El servidor web pide un nombre de usuario y una contraseña antes que Miva. Revise ambos.',
      'miva-firewall': 'Un firewall bloqueó la solicitud. Permita la dirección IP también allí.',
      'miva-sign-in':
        'Miva no permitió que este usuario iniciara sesión. Utilice uno sin autenticación de dos factores y compruebe que su contraseña no haya caducado.',
      'miva-too-old': 'Esta versión de Miva es anterior a la 9.12 y no tiene API JSON. Actualice Miva.',
      'miva-unknown-answer': 'Miva rechazó la conexión. Revise los valores y vuelva a intentarlo.',
    },
  };
};
