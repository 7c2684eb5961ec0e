import type { StepName, StepMessages, Translation } from './en.js';

/** Spanish, as it is written in the Americas. */
export const es: Translation = ({ plural, listWithAnd, listWithOr, decimal }) => {
  const seconds = (count: number): string =>
    plural('es', count, {
      one: `${decimal('es', count)} segundo`,
      other: `${decimal('es', count)} segundos`,
    });

  const labels = {
    username: 'Nombre de usuario',
    password: 'Contraseña',
    storeCode: 'Store Code (código de la tienda)',
    apiUrl: 'URL de la API (API URL)',
    apiToken: 'API Token',
    signingDigest: 'Signing Digest',
  };

  const DOMAIN = 'Domain Settings > Site Configuration (Configuración del dominio > Configuración del sitio)';
  const TOKEN_PATH =
    'Settings > User Management > API Tokens (Configuración > Gestión de usuarios > Tokens de API) > su token';

  const steps = {
    'api-user': {
      title: 'Nombre de usuario y contraseña',
      text: 'Use un usuario de Miva creado para esta conexión, no un administrador. Los administradores deben iniciar sesión con autenticación de dos factores. De forma predeterminada, las contraseñas vencen a los 90 días: cuando cambie la contraseña, actualícela también aquí.',
      path: 'Settings > User Management (Configuración > Gestión de usuarios)',
      olderPath: 'Users (Usuarios)',
    },
    'store-code': {
      title: 'Store Code',
      text: 'El código que identifica su tienda en Miva. No es su nombre de dominio. Aparece después de Store_Code= en los enlaces de su tienda.',
      path: 'Settings > Store Settings (Configuración > Configuración de la tienda)',
      olderPath: 'Store Settings > Store Details (Configuración de la tienda > Detalles de la tienda)',
    },
    'token-setup': {
      title: 'Configurar el token de API',
      text: 'Abra su token o agregue uno.',
      path: 'Settings > User Management > API Tokens (Configuración > Gestión de usuarios > Tokens de API)',
      olderPath: 'Users > API Tokens (Usuarios > Tokens de API)',
    },
    'token-values': {
      title: 'URL de la API, API Token y Signing Digest',
      text: 'Copie “Endpoint URL” (URL del punto de conexión), “Access Token” (token de acceso) y “Signature” (firma) de su token de API. Si selecciona “Generate”, guarde el token antes de copiar el nuevo valor de “Signature”.',
      path: TOKEN_PATH,
      olderPath: '',
    },
    endpoint: { title: 'URL de la API', text: '', path: '', olderPath: DOMAIN },
    signature: {
      title: 'Signature (firma)',
      text: 'Seleccione “Require Signature with Key” (exigir firma con clave). Si aún no hay ninguna clave, seleccione “Generate” (generar).',
      path: '',
      olderPath: '',
    },
    'token-enabled': {
      title: 'Estado del token',
      text: 'Compruebe que el token esté activado.',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses (direcciones IP permitidas)',
      text: '',
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
      text: 'Active “Order Processing & Fulfillment” (procesamiento y preparación de pedidos). Sin este grupo, Miva responde “Access denied” (acceso denegado).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'Servicios de API',
      text: 'Active los servicios de API de la tienda. Este ajuste es de la tienda, no del token.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<StepName, StepMessages>;

  return {
    language: 'es',
    direction: 'ltr',
    heading: 'Conectar una tienda de Miva',
    headingChanges: 'Editar la conexión con Miva',
    intro: 'Todos los campos son obligatorios, salvo los marcados como opcionales.',
    platform: 'Plataforma',
    platformName: 'Miva',
    credentials: 'Credenciales de Miva',
    storeChoice: '¿Qué tienda desea conectar?',
    createNewStore: 'Crear una tienda nueva',
    useExistingStore: 'Usar una tienda existente',
    chooseStore: 'Seleccione una tienda',
    advice: {
      swapped: 'Parece que el API Token y el Signing Digest están intercambiados.',
      'same-value': 'Otro campo contiene el mismo valor. Revise los dos campos.',
      'looks-like-token': 'Esto parece un API Token. Compruebe que esté en el campo correcto.',
      'looks-like-key': 'Esto parece un Signing Digest. Compruebe que esté en el campo correcto.',
      'digest-looks-like-token': 'Esto parece un API Token. Copie “Signature” de su token de API en Miva.',
      'digest-short': 'Parece demasiado corto. Compruebe que copió “Signature” por completo.',
      'store-code-unusual':
        'Un Store Code suele contener solo letras, números, guiones (-) y guiones bajos (_). Revíselo.',
      'store-code-is-other':
        'Esto parece el dominio o el nombre de su tienda. Busque Store_Code= en los enlaces de su tienda.',
      'store-code-placeholder':
        'Muchas guías usan este código como ejemplo. Compruebe que sea el de su tienda.',
      'store-code-in-link': 'Esta URL contiene un Store Code.',
      'store-code-differs': 'Esta URL contiene un Store Code distinto del que figura en el campo Store Code.',
      'store-code-is-domain':
        'El Store Code suele ser distinto del dominio. Busque Store_Code= en los enlaces de su tienda.',
      'username-long': 'Los nombres de usuario de Miva tienen como máximo 40 caracteres. Revise este.',
      'password-edge-space':
        'La contraseña empieza o termina con un espacio. Consérvelo solo si forma parte de la contraseña.',
      'password-reference': 'Esto parece un enlace o una referencia. Ingrese la contraseña en sí.',
      'token-plain-word': 'Esto parece una palabra común. Compruebe que coincida con “Access Token” en Miva.',
      'token-base64':
        'Esto parece un API Token codificado en base64. Compruebe que coincida con “Access Token” en Miva.',
      'token-incomplete': 'Esto parece incompleto. Compruebe que copió “Access Token” por completo.',
      'development-store':
        'Esto parece una tienda de desarrollo. Compruebe que sea la tienda que desea conectar.',
      'folder-unusual': 'Miva no suele usar esta carpeta. Si la conexión falla, revise primero la carpeta.',
      'ip-address': 'Esto es una dirección IP. Una conexión segura suele necesitar un nombre de dominio.',
      'statuses-without-new':
        'Los pedidos nuevos empiezan en el estado Pendiente (Pending) y no se importan mientras lo tengan.',
    },
    lookAlikeHost: (host: string): string =>
      `Este dominio mezcla letras de distintos alfabetos, por lo que puede confundirse con otro. Su forma técnica es ${host}. Compruebe que sea el dominio de su tienda.`,
    fixes: {
      'use-address': 'Usar la URL corregida',
      'use-token': 'Conservar solo el token',
      'remove-quotes': 'Quitar las comillas',
      'remove-brackets': 'Quitar paréntesis, corchetes o llaves',
      'decode-token': 'Usar el token decodificado',
      'remove-spaces': 'Quitar los espacios',
      'remove-characters': 'Quitar los caracteres ocultos',
      swap: 'Intercambiar los valores',
      'move-to-api-url': 'Mover a URL de la API',
      'move-to-api-token': 'Mover a API Token',
      'move-to-store-code': 'Mover a Store Code',
      'move-to-signing-digest': 'Mover a Signing Digest',
    },
    useUrl: (url: string): string => `Usar ${url}`,
    useStoreCode: (code: string): string => `Usar el Store Code ${code}`,
    changed: 'Cambiado.',
    changedFields: (labels: string): string => `Cambios en: ${labels}`,
    undo: 'Deshacer',
    undone: 'Cambio deshecho',
    openAdmin: 'Abrir la administración de Miva',
    fields: {
      name: {
        label: 'Nombre',
        hint: 'Un nombre para reconocer esta tienda.',
        required: 'Ingrese un nombre para esta tienda.',
      },
      username: {
        label: labels.username,
        hint: 'Su nombre de usuario de Miva, como api-user.',
        required: 'Ingrese su nombre de usuario de Miva.',
      },
      password: {
        label: labels.password,
        hint: 'La contraseña de ese usuario de Miva.',
        required: 'Ingrese su contraseña de Miva.',
      },
      storeCode: {
        label: labels.storeCode,
        hint: 'Su código de tienda de Miva, por ejemplo, STORE01.',
        more: '¿No está seguro? Comuníquese con su representante de Miva.',
        required: 'Ingrese el Store Code.',
      },
      apiUrl: {
        label: labels.apiUrl,
        hint: 'El punto de conexión de la API (“Endpoint URL” en Miva).',
        more: 'Por ejemplo, https://www.example.com/mm5/json.mvc',
        required: 'Ingrese la URL de la API.',
      },
      apiToken: {
        label: labels.apiToken,
        hint: 'El token de API (“Access Token” en Miva).',
        more: 'Está en User Management > API Tokens o en Users > API Tokens.',
        required: 'Ingrese el API Token.',
      },
      signingDigest: {
        label: labels.signingDigest,
        hint: 'La clave de firma (“Signature” en Miva).',
        more: 'No es SHA-256.',
        required: 'Ingrese el Signing Digest.',
      },
      orderImportStatuses: {
        label: 'Estados de los pedidos que se importan',
        hint: 'Seleccione estados para filtrar los pedidos importados.',
        more: 'Si no selecciona ninguno, no se aplica ningún filtro.',
        required: 'Seleccione al menos un estado de pedido.',
      },
      storeId: {
        label: 'Tienda',
        hint: 'Una tienda que ya está configurada.',
        required: 'Seleccione una tienda.',
      },
    },
    hintAndMore: (hint: string, more: string): string => `${hint} ${more}`,
    optionalField: (label: string): string => `${label} (opcional)`,
    locked: 'No se puede cambiar aquí.',
    folderHint: (folders: string, check: string): string =>
      `La carpeta suele ser ${folders}. Consulte ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, pero puede ser ${listWithOr('es', others)}`,
    show: 'Mostrar',
    hide: 'Ocultar',
    showAll: 'Mostrar todo',
    showAllOf: (name: string): string => `Mostrar todo: ${name}`,
    showField: (label: string): string => `Mostrar ${label}`,
    hideField: (label: string): string => `Ocultar ${label}`,
    shownField: (label: string): string => `${label}: valor visible`,
    hiddenField: (label: string): string => `${label}: valor oculto`,
    kept: 'Valor guardado. Reemplácelo solo si ha cambiado en Miva.',
    keptLocked: 'Valor guardado. No se puede cambiar aquí.',
    replace: 'Reemplazar',
    replaceField: (label: string): string => `Reemplazar ${label}`,
    keep: 'Conservar el valor guardado',
    keepField: (label: string): string => `Conservar el valor guardado: ${label}`,
    statuses: {
      pending: 'Pendiente (Pending)',
      processing: 'En proceso (Processing)',
      shipped: 'Enviado (Shipped)',
      'partially-shipped': 'Enviado parcialmente (Partially Shipped)',
      cancelled: 'Cancelado (Cancelled)',
      backordered: 'En espera de existencias (Backordered)',
      'rma-issued': 'Devolución autorizada (RMA Issued)',
      returned: 'Devuelto (Returned)',
    },
    clear: 'Borrar selección',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0
        ? 'Ninguno seleccionado: sin filtro'
        : plural('es', chosen, {
            one: `${chosen} de ${all} seleccionado`,
            other: `${chosen} de ${all} seleccionados`,
          }),
    allowList: 'En Miva, agregue esta dirección IP en “Allowed IP Addresses” de su token de API:',
    allowListMany: 'En Miva, agregue estas direcciones IP en “Allowed IP Addresses” de su token de API:',
    timestampNote: (window: number): string =>
      `En el token, puede ajustar “Require Timestamp Within” a ${seconds(window)}.`,
    copy: 'Copiar',
    copyText: (text: string): string => `Copiar ${text}`,
    copied: 'Copiado',
    copiedText: (text: string): string => `Copiado: ${text}`,
    copyByHand: 'No se pudo copiar. El texto está seleccionado: presione Ctrl+C, o Comando+C en una Mac.',
    guide: {
      title: 'Dónde encontrar estos valores en Miva',
      today: (path: string): string => `Vaya a: ${path}`,
      olderVersions: '¿Usa una versión anterior de Miva?',
      ticks: 'Seleccione lo que ya ha hecho en Miva:',
      progress: (done: number, all: number): string =>
        plural('es', done, { one: `${done} de ${all} listo`, other: `${done} de ${all} listos` }),
      save: 'Después, guarde el token.',
      steps,
      addresses: (count: number): string =>
        count === 1
          ? 'Agregue esta dirección IP. No use 0.0.0.0/0, que permite cualquier dirección IP.'
          : 'Agregue estas direcciones IP, separadas por comas. No use 0.0.0.0/0, que permite cualquier dirección IP.',
      timestamp: (window: number): string =>
        `Opcional: puede ajustarlo a ${seconds(window)}. Un tiempo mayor también sirve.`,
    },
    askColleague: 'Copiar un mensaje para pedir estos valores',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Hola:',
        '',
        'Para conectar la tienda de Miva necesito estos valores. En Miva se encuentran aquí:',
        '',
        `- ${steps['api-user'].title}: un usuario de Miva para esta conexión, no un administrador. ${steps['api-user'].path}; versiones anteriores: ${steps['api-user'].olderPath}`,
        `- ${steps['store-code'].title}: ${steps['store-code'].path}; versiones anteriores: ${steps['store-code'].olderPath}`,
        `- ${steps['token-values'].title}: ${steps['token-values'].path}; versiones anteriores: ${steps['token-setup'].olderPath}; ${labels.apiUrl}: ${steps.endpoint.olderPath}. Allí se llaman “Endpoint URL”, “Access Token” y “Signature”.`,
        '',
        'En el mismo token de API:',
        '',
        ...(addresses.length === 0
          ? []
          : [`- ${steps['address-allowed'].title}: agregue ${addresses.join(', ')}`]),
        `- ${steps['order-group'].title}: active Order Processing & Fulfillment`,
        `- ${steps['timestamp-window'].title}: opcional, ${seconds(window)} o más`,
        '',
        'Por favor, complete esta lista y envíela de forma segura, no en un correo sin cifrar. ¡Muchas gracias!',
        '',
        ...Object.values(labels).map((label) => `${label}:`),
      ].join('\n'),
    paste: {
      open: 'Pegar todos los valores a la vez',
      openHint: 'De un correo, un mensaje o una hoja de cálculo.',
      label: 'Pegue el mensaje o la tabla con los valores',
      hint: 'Podrá revisar lo encontrado antes de que se complete ningún campo.',
      found: 'Valores encontrados',
      nothing:
        'No se encontró ningún valor. Ponga cada valor en su propia línea después de su nombre, por ejemplo, “Store Code: STORE01”.',
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
      fill: 'Completar los campos',
      cancel: 'Cancelar',
      notKept: 'El texto pegado no se conserva.',
      filled: (count: number): string =>
        plural('es', count, { one: `${count} campo completado`, other: `${count} campos completados` }),
    },
    characters: (count: number): string =>
      plural('es', count, { one: `${count} carácter`, other: `${count} caracteres` }),
    copyDetails: 'Copiar los detalles para el soporte técnico',
    copyDetailsHint: 'No incluyen su contraseña, el API Token ni el Signing Digest.',
    submit: 'Agregar conexión',
    submitChanges: 'Guardar cambios',
    submitting: 'Agregando conexión…',
    submittingChanges: 'Guardando cambios…',
    stillWaiting: (timeout: number): string =>
      `Todavía no hay respuesta. Puede tardar hasta ${seconds(timeout)}.`,
    summaryTitle: 'Hay un problema',
    summaryAnnouncement: (title: string, text: string): string => `${title}. ${text}`,
    labeledError: (label: string, error: string): string => `${label}: ${error}`,
    checkField: (label: string): string => `Revise el campo ${label}.`,
    goToField: (label: string): string => `Ir a ${label}`,
    accessChecks: {
      lead: 'Compruebe estos ajustes de su token de API en Miva:',
      addresses: (count: number): string =>
        count === 1
          ? '“Allowed IP Addresses” incluye esta dirección IP:'
          : '“Allowed IP Addresses” incluye estas direcciones IP:',
      group: '“Groups” incluye “Order Processing & Fulfillment”.',
      token: '“Access Token” coincide con el API Token de esta conexión.',
    },
    reference: (reference: string): string => `Referencia: ${reference}`,
    helpLink: 'Más información sobre este problema',
    fieldLink: '¿Dónde lo encuentro?',
    fieldLinkTo: (label: string): string => `¿Dónde lo encuentro? ${label}`,
    articleLink: 'Leer el artículo de ayuda',
    newTab: (text: string): string => `${text} (se abre en una pestaña nueva)`,
    accepted: {
      title: 'Conexión agregada',
      text: 'Por ahora, la conexión está desactivada. Cuando todo esté listo, actívela en su lista de conexiones.',
      titleChanges: 'Cambios guardados',
    },
    codes: {
      required: 'Complete este campo.',
      'too-long': 'Es demasiado largo. Compruebe que copió solo el valor.',
      'not-text': 'Ingrese este valor como texto.',
      'url-not-address': 'Esto no es una URL. Copie “Endpoint URL” de su token de API en Miva.',
      'url-scheme-wrong': 'La URL de la API debe empezar con https://',
      'url-local-host': 'Esta URL solo funciona en su propia red. Ingrese la URL pública de la tienda.',
      'url-no-domain':
        'El dominio está incompleto. Ingrese la URL completa, por ejemplo, https://www.example.com/mm5/json.mvc',
      'url-is-email':
        'Esto es una dirección de correo electrónico. Copie “Endpoint URL” de su token de API en Miva.',
      'url-is-token': 'Esto parece un API Token. Copie “Endpoint URL” de su token de API en Miva.',
      'url-is-store-code': 'Esto parece un Store Code. Copie “Endpoint URL” de su token de API en Miva.',
      'url-only-path':
        'Falta el dominio. Ingrese la URL completa, por ejemplo, https://www.example.com/mm5/json.mvc',
      'url-never-a-store':
        'Esta no es la URL de una tienda. Copie “Endpoint URL” de su token de API en Miva.',
      'url-target-hidden':
        'Este enlace no muestra la URL a la que lleva. Copie “Endpoint URL” de su token de API en Miva.',
      'url-other-platform':
        'Esta URL es de otra plataforma de comercio electrónico. Ingrese la URL de una tienda de Miva.',
      'url-home-page':
        'Esta es la página de inicio de su tienda. Seleccione la URL con la carpeta de Miva de su tienda o copie “Endpoint URL” de su token de API en Miva.',
      'url-storefront-link':
        'Esta es una página de la tienda en línea. Copie “Endpoint URL” de su token de API en Miva.',
      'url-old-miva':
        'Este enlace es de una versión anterior de Miva que no tiene API JSON. Ingrese una URL que termine en json.mvc',
      'url-space-in-host': 'Quite el espacio del dominio.',
      'url-wrapped': 'Este enlace pasa por otro servicio. Use la URL propia de la tienda.',
      'url-has-credentials': 'Quite el nombre de usuario y la contraseña de la URL.',
      'url-other-miva-file':
        'Esta es otra página de Miva, no la API. La URL de la API debe terminar en json.mvc',
      'url-image-link':
        'Este enlace lleva a un archivo, no a la API. La URL de la API debe terminar en json.mvc',
      'url-folder-only': 'Agregue json.mvc al final de la URL.',
      'url-file-misspelt': 'Revise la ortografía. La URL de la API debe terminar en json.mvc',
      'url-file-case': 'Escriba json.mvc en minúsculas.',
      'url-scheme-broken': 'Revise el principio de la URL. Debe ser https://',
      'url-scheme-missing': 'Agregue https:// al principio de la URL.',
      'url-not-https': 'Use https:// en lugar de http:// para proteger sus credenciales.',
      'url-has-query': 'Quite el ? y todo lo que le sigue.',
      'url-has-fragment': 'Quite el # y todo lo que le sigue.',
      'url-has-label': 'Quite el texto que rodea la URL.',
      'url-extra-characters':
        'Quite los caracteres que sobran, como comillas, paréntesis o espacios, y todo lo que siga a json.mvc',
      'value-masked':
        'Este es un valor oculto, que se muestra como puntos o asteriscos. Muestre el valor en Miva y después cópielo.',
      'value-key-file':
        'Esto es un archivo de clave, como PEM o SSH. Copie el valor de su token de API en Miva.',
      'value-url': 'Esto es una URL. Ingrésela en el campo URL de la API.',
      'value-email': 'Esto es una dirección de correo electrónico. Vuelva a copiar el valor de Miva.',
      'value-placeholder': 'Este es un ejemplo de la documentación de Miva. Copie su propio valor de Miva.',
      'value-quoted': 'Quite las comillas.',
      'value-reference': 'Esto es una referencia o un valor cifrado. Copie de Miva el valor en sí.',
      'value-bracketed': 'Quite los paréntesis, corchetes o llaves que rodean el valor.',
      'value-characters': 'Contiene un carácter oculto. Vuelva a escribir el valor.',
      'value-token': 'Esto parece un API Token. Ingréselo en el campo API Token.',
      'store-code-label': 'Ingrese solo lo que aparece después de Store_Code=',
      'store-code-characters': 'Un Store Code no puede contener % ni \\',
      'token-header':
        'Este es el encabezado de autorización completo. Ingrese solo el token: la parte que sigue a MIVA, hasta los dos puntos si los hay.',
      'token-space': 'El API Token contiene un espacio. Quítelo o vuelva a copiar el token de Miva.',
      'token-colon': 'El API Token no puede contener dos puntos (:). Ingrese solo la parte anterior.',
      'token-characters': 'El API Token contiene caracteres que Miva no utiliza. Vuelva a copiarlo de Miva.',
      'digest-algorithm':
        'Este es el nombre de un algoritmo, no una clave. Copie “Signature” de su token de API en Miva.',
      'digest-not-base64':
        'El Signing Digest contiene caracteres que una clave de firma no puede tener. Vuelva a copiar “Signature” de su token de API en Miva.',
      'digest-cut':
        'Falta una parte del Signing Digest. Copie “Signature” por completo de su token de API en Miva.',
      'status-unknown': 'Seleccione los estados de pedido en la lista.',
      'statuses-not-list': 'Seleccione los estados de pedido en la lista.',
      'store-not-chosen': 'Seleccione una tienda.',
      'name-taken': 'Este nombre ya está en uso. Ingrese otro.',
      refused: 'No se pudo guardar la conexión. Revise los valores y vuelva a intentarlo.',
      'answer-failed': 'No se pudo guardar la conexión. Lo que ingresó sigue aquí. Vuelva a intentarlo.',
      'answer-malformed': 'No se pudo guardar la conexión. Lo que ingresó sigue aquí. Vuelva a intentarlo.',
      'answer-timeout':
        'No hubo respuesta a tiempo. Es posible que la conexión se haya guardado. Revise su lista de conexiones antes de volver a intentarlo.',
      'answer-missing':
        'No se envió nada. Esta página aún no está preparada para guardar conexiones. Comuníquese con quien administra la página.',
      'miva-api-offline': 'Los servicios de API de esta tienda están desactivados. Actívelos en Miva.',
      'miva-token-disabled': 'Este token de API está desactivado. Actívelo en Miva.',
      'miva-timestamp-missing':
        'La solicitud no tenía marca de tiempo. Esto debe corregirse en el sistema que se conecta. Copie los detalles para el soporte técnico.',
      'miva-signature-invalid':
        'Miva no aceptó la firma. Vuelva a copiar “Signature” de su token de API en Miva. Si generó una nueva, guarde primero el token.',
      'miva-signature-missing':
        'Este token de API exige una firma. Copie “Signature” de su token de API en Miva.',
      'miva-signature-unusable':
        'Miva no puede usar esta clave. En su token de API, genere un nuevo valor de “Signature”, guarde el token y copie aquí el nuevo valor.',
      'miva-store-code-missing': 'Miva no recibió ningún Store Code. Revíselo y vuelva a intentarlo.',
      'miva-store-code-unknown':
        'Miva no tiene ninguna tienda con este Store Code. Busque Store_Code= en los enlaces de su tienda.',
      'miva-redirected': 'Esta URL redirige a otra. Ingrese la URL final, por ejemplo, con www al principio.',
      'miva-endpoint-not-found':
        'No hay ninguna API de Miva en esta URL. Copie “Endpoint URL” de su token de API en Miva.',
      'miva-certificate':
        'No se aceptó el certificado HTTPS de la tienda. Revise el dominio o consulte a quien administra el servidor.',
      'miva-unreachable':
        'No se pudo acceder al servidor de la tienda. Revise el dominio o vuelva a intentarlo más tarde.',
      'miva-web-server-password':
        'El servidor web de la tienda pide su propio nombre de usuario y contraseña. Revise ambos campos o consulte a quien administra el servidor.',
      'miva-sign-in':
        'Miva no permitió que este usuario iniciara sesión. Use un usuario de Miva sin autenticación de dos factores y compruebe que la contraseña no haya vencido.',
      'miva-too-old':
        'Esta tienda usa una versión de Miva anterior a la 9.12, que no tiene API JSON. Actualice Miva y vuelva a intentarlo.',
      'miva-unknown-answer': 'Miva rechazó la conexión. Revise los valores y vuelva a intentarlo.',
    },
    accessDenied: (addresses: readonly string[]): string =>
      `Miva denegó el acceso. En los ajustes del token, compruebe que “Access Token” coincida, que “Allowed IP Addresses” incluya ${addresses.length === 0 ? 'la dirección IP correcta' : listWithAnd('es', addresses)} y que “Groups” incluya “Order Processing & Fulfillment”.`,
    firewallBlocked: (count: number): string =>
      count === 1
        ? 'Un firewall bloqueó la solicitud. Permita la dirección IP también en el firewall.'
        : 'Un firewall bloqueó la solicitud. Permita las direcciones IP también en el firewall.',
    timestampRejected: (window: number): string =>
      `Miva no aceptó la marca de tiempo de la solicitud. Defina un tiempo mayor en “Require Timestamp Within”, por ejemplo, ${seconds(window)}, y vuelva a intentarlo.`,
  };
};
