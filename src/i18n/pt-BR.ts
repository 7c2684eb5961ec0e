import type { StepName, StepMessages, Translation } from './en.js';

/** Brazilian Portuguese. */
export const ptBr: Translation = ({ plural, listWithAnd, listWithOr, decimal }) => {
  const seconds = (count: number): string =>
    plural('pt-BR', count, {
      one: `${decimal('pt-BR', count)} segundo`,
      other: `${decimal('pt-BR', count)} segundos`,
    });

  const labels = {
    username: 'Nome de usuário',
    password: 'Senha',
    storeCode: 'Store Code (código da loja)',
    apiUrl: 'URL da API (API URL)',
    apiToken: 'API Token',
    signingDigest: 'Signing Digest',
  };

  const DOMAIN = 'Domain Settings > Site Configuration (Configurações do domínio > Configuração do site)';
  const TOKEN_PATH =
    'Settings > User Management > API Tokens (Configurações > Gerenciamento de usuários > Tokens de API) > seu token';

  const steps = {
    'api-user': {
      title: 'Nome de usuário e senha',
      text: 'Use um usuário do Miva criado para esta conexão, não um administrador. Administradores precisam fazer login com autenticação de dois fatores. Por padrão, as senhas expiram depois de 90 dias: quando a senha mudar, atualize-a aqui também.',
      path: 'Settings > User Management (Configurações > Gerenciamento de usuários)',
      olderPath: 'Users (Usuários)',
    },
    'store-code': {
      title: 'Store Code',
      text: 'O código que identifica sua loja no Miva. Não é o nome do seu domínio. Ele vem depois de Store_Code= nos links da sua loja.',
      path: 'Settings > Store Settings (Configurações > Configurações da loja)',
      olderPath: 'Store Settings > Store Details (Configurações da loja > Detalhes da loja)',
    },
    'token-setup': {
      title: 'Configurar o token de API',
      text: 'Abra seu token ou adicione um.',
      path: 'Settings > User Management > API Tokens (Configurações > Gerenciamento de usuários > Tokens de API)',
      olderPath: 'Users > API Tokens (Usuários > Tokens de API)',
    },
    'token-values': {
      title: 'URL da API, API Token e Signing Digest',
      text: 'Copie “Endpoint URL” (URL do endpoint), “Access Token” (token de acesso) e “Signature” (assinatura) do seu token de API. Se selecionar “Generate”, salve o token antes de copiar o novo valor de “Signature”.',
      path: TOKEN_PATH,
      olderPath: '',
    },
    endpoint: { title: 'URL da API', text: '', path: '', olderPath: DOMAIN },
    signature: {
      title: 'Signature (assinatura)',
      text: 'Selecione “Require Signature with Key” (exigir assinatura com chave). Se ainda não houver uma chave, selecione “Generate” (gerar).',
      path: '',
      olderPath: '',
    },
    'token-enabled': {
      title: 'Status do token',
      text: 'Confira se o token está ativado.',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses (endereços IP permitidos)',
      text: '',
      path: '',
      olderPath: '',
    },
    'timestamp-window': {
      title: 'Require Timestamp Within (tolerância do carimbo de data/hora)',
      text: '',
      path: '',
      olderPath: '',
    },
    'order-group': {
      title: 'Groups (grupos)',
      text: 'Ative “Order Processing & Fulfillment” (processamento e expedição de pedidos). Sem esse grupo, o Miva responde “Access denied” (acesso negado).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'Serviços de API',
      text: 'Ative os serviços de API da loja. Essa é uma configuração da loja, não do token.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<StepName, StepMessages>;

  return {
    language: 'pt-BR',
    direction: 'ltr',
    heading: 'Conectar uma loja Miva',
    headingChanges: 'Editar a conexão com o Miva',
    intro: 'Todos os campos são obrigatórios, exceto os marcados como opcionais.',
    platform: 'Plataforma',
    platformName: 'Miva',
    credentials: 'Credenciais do Miva',
    storeChoice: 'Qual loja você quer conectar?',
    createNewStore: 'Criar uma nova loja',
    useExistingStore: 'Usar uma loja existente',
    chooseStore: 'Selecione uma loja',
    advice: {
      swapped: 'O API Token e o Signing Digest parecem estar trocados.',
      'same-value': 'Outro campo contém o mesmo valor. Confira os dois campos.',
      'looks-like-token': 'Isso parece um API Token. Confira se está no campo certo.',
      'looks-like-key': 'Isso parece um Signing Digest. Confira se está no campo certo.',
      'digest-looks-like-token': 'Isso parece um API Token. Copie “Signature” do seu token de API no Miva.',
      'digest-short': 'Isso parece curto demais. Confira se “Signature” foi copiada por inteiro.',
      'store-code-unusual':
        'Um Store Code normalmente contém apenas letras, números, hifens (-) e sublinhados (_). Confira o seu.',
      'store-code-is-other':
        'Isso parece o domínio ou o nome da sua loja. Procure Store_Code= nos links da sua loja.',
      'store-code-placeholder': 'Muitos guias usam este código como exemplo. Confira se é mesmo o seu.',
      'store-code-in-link': 'Esta URL contém um Store Code.',
      'store-code-differs': 'Esta URL contém um Store Code diferente do que está no campo Store Code.',
      'store-code-is-domain':
        'O Store Code muitas vezes é diferente do domínio. Procure Store_Code= nos links da sua loja.',
      'username-long': 'Os nomes de usuário do Miva têm no máximo 40 caracteres. Confira este.',
      'password-edge-space':
        'A senha começa ou termina com um espaço. Mantenha-o somente se ele fizer parte da senha.',
      'password-reference': 'Isso parece um link ou uma referência. Informe a própria senha.',
      'token-plain-word': 'Isso parece uma palavra comum. Confira se corresponde a “Access Token” no Miva.',
      'token-base64':
        'Isso parece um API Token codificado em base64. Confira se corresponde a “Access Token” no Miva.',
      'token-incomplete': 'Isso parece incompleto. Confira se “Access Token” foi copiado por inteiro.',
      'development-store':
        'Isso parece uma loja de desenvolvimento. Confira se é a loja que você quer conectar.',
      'folder-unusual': 'Esta pasta é incomum no Miva. Se a conexão falhar, confira primeiro a pasta.',
      'ip-address': 'Este é um endereço IP. Uma conexão segura normalmente precisa de um nome de domínio.',
      'statuses-without-new':
        'Os novos pedidos começam como Pendente (Pending) e não são importados enquanto tiverem esse status.',
    },
    lookAlikeHost: (host: string): string =>
      `Este domínio mistura letras de alfabetos diferentes e pode ser confundido com outro. Sua forma técnica é ${host}. Confira se é o domínio da sua loja.`,
    fixes: {
      'use-address': 'Usar a URL corrigida',
      'use-token': 'Manter só o token',
      'remove-quotes': 'Remover as aspas',
      'remove-brackets': 'Remover parênteses, colchetes ou chaves',
      'decode-token': 'Usar o token decodificado',
      'remove-spaces': 'Remover os espaços',
      'remove-characters': 'Remover caracteres ocultos',
      swap: 'Trocar os valores',
      'move-to-api-url': 'Mover para URL da API',
      'move-to-api-token': 'Mover para API Token',
      'move-to-store-code': 'Mover para Store Code',
      'move-to-signing-digest': 'Mover para Signing Digest',
    },
    useUrl: (url: string): string => `Usar ${url}`,
    useStoreCode: (code: string): string => `Usar o Store Code ${code}`,
    changed: 'Alterado.',
    changedFields: (labels: string): string => `Alterações em: ${labels}`,
    undo: 'Desfazer',
    undone: 'Alteração desfeita',
    openAdmin: 'Abrir a administração do Miva',
    fields: {
      name: {
        label: 'Nome',
        hint: 'Um nome que ajude você a reconhecer esta loja.',
        required: 'Informe um nome para esta loja.',
      },
      username: {
        label: labels.username,
        hint: 'Seu nome de usuário do Miva, como api-user.',
        required: 'Informe seu nome de usuário do Miva.',
      },
      password: {
        label: labels.password,
        hint: 'A senha desse usuário do Miva.',
        required: 'Informe sua senha do Miva.',
      },
      storeCode: {
        label: labels.storeCode,
        hint: 'O código da sua loja no Miva, por exemplo, STORE01.',
        more: 'Em dúvida? Fale com seu representante do Miva.',
        required: 'Informe o Store Code.',
      },
      apiUrl: {
        label: labels.apiUrl,
        hint: 'O endpoint da API da loja (“Endpoint URL” no Miva).',
        more: 'Por exemplo, https://www.example.com/mm5/json.mvc',
        required: 'Informe a URL da API.',
      },
      apiToken: {
        label: labels.apiToken,
        hint: 'O token de API (“Access Token” no Miva).',
        more: 'Ele fica em User Management > API Tokens ou Users > API Tokens.',
        required: 'Informe o API Token.',
      },
      signingDigest: {
        label: labels.signingDigest,
        hint: 'A chave de assinatura (“Signature” no Miva).',
        more: 'Não é SHA-256.',
        required: 'Informe o Signing Digest.',
      },
      orderImportStatuses: {
        label: 'Status dos pedidos a importar',
        hint: 'Selecione os status para filtrar os pedidos importados.',
        more: 'Se você não selecionar nenhum, não haverá filtro.',
        required: 'Selecione pelo menos um status de pedido.',
      },
      storeId: {
        label: 'Loja',
        hint: 'Uma loja que já está configurada.',
        required: 'Selecione uma loja.',
      },
    },
    hintAndMore: (hint: string, more: string): string => `${hint} ${more}`,
    optionalField: (label: string): string => `${label} (opcional)`,
    locked: 'Não é possível alterar isso aqui.',
    folderHint: (folders: string, check: string): string =>
      `A pasta normalmente é ${folders}. Consulte ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, mas pode ser ${listWithOr('pt-BR', others)}`,
    show: 'Mostrar',
    hide: 'Ocultar',
    showAll: 'Mostrar tudo',
    showAllOf: (name: string): string => `Mostrar tudo: ${name}`,
    showField: (label: string): string => `Mostrar ${label}`,
    hideField: (label: string): string => `Ocultar ${label}`,
    shownField: (label: string): string => `${label}: valor visível`,
    hiddenField: (label: string): string => `${label}: valor oculto`,
    kept: 'Valor salvo. Substitua-o somente se ele tiver mudado no Miva.',
    keptLocked: 'Valor salvo. Não é possível alterá-lo aqui.',
    replace: 'Substituir',
    replaceField: (label: string): string => `Substituir ${label}`,
    keep: 'Manter o valor salvo',
    keepField: (label: string): string => `Manter o valor salvo: ${label}`,
    statuses: {
      pending: 'Pendente (Pending)',
      processing: 'Em processamento (Processing)',
      shipped: 'Enviado (Shipped)',
      'partially-shipped': 'Parcialmente enviado (Partially Shipped)',
      cancelled: 'Cancelado (Cancelled)',
      backordered: 'Aguardando estoque (Backordered)',
      'rma-issued': 'Devolução autorizada (RMA Issued)',
      returned: 'Devolvido (Returned)',
    },
    clear: 'Limpar seleção',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0
        ? 'Nenhum selecionado: sem filtro'
        : plural('pt-BR', chosen, {
            one: `${chosen} de ${all} selecionado`,
            other: `${chosen} de ${all} selecionados`,
          }),
    allowList: 'No Miva, adicione este endereço IP em “Allowed IP Addresses” do seu token de API:',
    allowListMany: 'No Miva, adicione estes endereços IP em “Allowed IP Addresses” do seu token de API:',
    timestampNote: (window: number): string =>
      `No token, você pode definir “Require Timestamp Within” como ${seconds(window)}.`,
    copy: 'Copiar',
    copyText: (text: string): string => `Copiar ${text}`,
    copied: 'Copiado',
    copiedText: (text: string): string => `Copiado: ${text}`,
    copyByHand:
      'Não foi possível copiar. O texto está selecionado: pressione Ctrl+C, ou Command+C em um Mac.',
    guide: {
      title: 'Onde encontrar estes valores no Miva',
      today: (path: string): string => `Acesse: ${path}`,
      olderVersions: 'Usa uma versão anterior do Miva?',
      ticks: 'Selecione o que você já fez no Miva:',
      progress: (done: number, all: number): string =>
        `${done} de ${all} ${done === 1 ? 'pronto' : 'prontos'}`,
      save: 'Depois, salve o token.',
      steps,
      addresses: (count: number): string =>
        count === 1
          ? 'Adicione este endereço IP. Não use 0.0.0.0/0, que permite qualquer endereço IP.'
          : 'Adicione estes endereços IP, separados por vírgulas. Não use 0.0.0.0/0, que permite qualquer endereço IP.',
      timestamp: (window: number): string =>
        `Opcional: você pode definir ${seconds(window)}. Um tempo maior também funciona.`,
    },
    askColleague: 'Copiar uma mensagem para pedir estes valores',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Olá!',
        '',
        'Para conectar a loja Miva, preciso destes valores. No Miva, eles estão aqui:',
        '',
        `- ${steps['api-user'].title}: um usuário do Miva para esta conexão, não um administrador. ${steps['api-user'].path}; versões anteriores: ${steps['api-user'].olderPath}`,
        `- ${steps['store-code'].title}: ${steps['store-code'].path}; versões anteriores: ${steps['store-code'].olderPath}`,
        `- ${steps['token-values'].title}: ${steps['token-values'].path}; versões anteriores: ${steps['token-setup'].olderPath}; ${labels.apiUrl}: ${steps.endpoint.olderPath}. Lá, eles se chamam “Endpoint URL”, “Access Token” e “Signature”.`,
        '',
        'No mesmo token de API:',
        '',
        ...(addresses.length === 0
          ? []
          : [`- ${steps['address-allowed'].title}: adicionar ${addresses.join(', ')}`]),
        `- ${steps['order-group'].title}: ativar Order Processing & Fulfillment`,
        `- ${steps['timestamp-window'].title}: opcional, ${seconds(window)} ou mais`,
        '',
        'Por favor, preencha esta lista e envie-a de forma segura, não em um e-mail sem criptografia. Agradeço desde já!',
        '',
        ...Object.values(labels).map((label) => `${label}:`),
      ].join('\n'),
    paste: {
      open: 'Colar todos os valores de uma vez',
      openHint: 'De um e-mail, uma mensagem ou uma planilha.',
      label: 'Cole a mensagem ou a tabela com os valores',
      hint: 'Você verá o que foi encontrado antes de qualquer campo ser preenchido.',
      found: 'Valores encontrados',
      nothing:
        'Nenhum valor encontrado. Coloque cada valor em uma linha própria, depois do nome, por exemplo, “Store Code: STORE01”.',
      sources: (titles: string): string => `Retirado de: ${titles}`,
      leftOut: 'Não incluído',
      reasons: {
        'unknown-label': 'Não reconhecido',
        'another-service': 'Outro serviço ou valor antigo',
        hidden: 'Valor oculto',
        incomplete: 'Valor incompleto',
        reference: 'Uma referência, não o valor',
        encrypted: 'Valor criptografado',
        link: 'Um link, não o valor',
        'menu-path': 'Um caminho de menu, não o valor',
        'no-value': 'Sem valor',
        'several-values': 'Vários valores diferentes',
        'not-valid': 'Não serve para este campo',
        uncertain: 'Não está claro',
      },
      tooLong: 'Este texto é longo demais. Cole só a parte com os valores.',
      fill: 'Preencher os campos',
      cancel: 'Cancelar',
      notKept: 'O texto colado não é guardado.',
      filled: (count: number): string =>
        plural('pt-BR', count, {
          one: `${count} campo preenchido`,
          other: `${count} campos preenchidos`,
        }),
    },
    characters: (count: number): string =>
      plural('pt-BR', count, { one: `${count} caractere`, other: `${count} caracteres` }),
    copyDetails: 'Copiar os detalhes para o suporte',
    copyDetailsHint: 'Não incluem a senha, o API Token nem o Signing Digest.',
    submit: 'Adicionar conexão',
    submitChanges: 'Salvar alterações',
    submitting: 'Adicionando conexão…',
    submittingChanges: 'Salvando alterações…',
    stillWaiting: (timeout: number): string =>
      `Ainda aguardando uma resposta. Isso pode levar até ${seconds(timeout)}.`,
    summaryTitle: 'Há um problema',
    summaryAnnouncement: (title: string, text: string): string => `${title}. ${text}`,
    labeledError: (label: string, error: string): string => `${label}: ${error}`,
    checkField: (label: string): string => `Confira o campo ${label}.`,
    goToField: (label: string): string => `Ir para ${label}`,
    accessChecks: {
      lead: 'Confira estas configurações do seu token de API no Miva:',
      addresses: (count: number): string =>
        count === 1
          ? '“Allowed IP Addresses” inclui este endereço IP:'
          : '“Allowed IP Addresses” inclui estes endereços IP:',
      group: '“Groups” inclui “Order Processing & Fulfillment”.',
      token: '“Access Token” é igual ao API Token desta conexão.',
    },
    reference: (reference: string): string => `Referência: ${reference}`,
    helpLink: 'Saiba mais sobre este problema',
    fieldLink: 'Onde encontro isso?',
    fieldLinkTo: (label: string): string => `Onde encontro isso? ${label}`,
    articleLink: 'Ler o artigo de ajuda',
    newTab: (text: string): string => `${text} (abre em uma nova guia)`,
    accepted: {
      title: 'Conexão adicionada',
      text: 'Por enquanto, a conexão está desativada. Quando estiver tudo pronto, ative-a na sua lista de conexões.',
      titleChanges: 'Alterações salvas',
    },
    codes: {
      required: 'Preencha este campo.',
      'too-long': 'O texto é longo demais. Confira se você copiou somente o valor.',
      'not-text': 'Informe este valor como texto.',
      'url-not-address': 'Isso não é uma URL. Copie “Endpoint URL” do seu token de API no Miva.',
      'url-scheme-wrong': 'A URL da API deve começar com https://',
      'url-local-host': 'Esta URL só funciona na sua própria rede. Informe a URL pública da loja.',
      'url-no-domain':
        'O domínio está incompleto. Informe a URL completa, por exemplo, https://www.example.com/mm5/json.mvc',
      'url-is-email': 'Este é um endereço de e-mail. Copie “Endpoint URL” do seu token de API no Miva.',
      'url-is-token': 'Isso parece um API Token. Copie “Endpoint URL” do seu token de API no Miva.',
      'url-is-store-code': 'Isso parece um Store Code. Copie “Endpoint URL” do seu token de API no Miva.',
      'url-only-path':
        'Falta o domínio. Informe a URL completa, por exemplo, https://www.example.com/mm5/json.mvc',
      'url-never-a-store': 'Esta não é a URL de uma loja. Copie “Endpoint URL” do seu token de API no Miva.',
      'url-target-hidden':
        'Este link não mostra a URL para a qual leva. Copie “Endpoint URL” do seu token de API no Miva.',
      'url-other-platform': 'Esta URL é de outra plataforma de e-commerce. Informe a URL de uma loja Miva.',
      'url-home-page':
        'Esta é a página inicial da sua loja. Selecione a URL com a pasta do Miva da sua loja ou copie “Endpoint URL” do seu token de API no Miva.',
      'url-storefront-link':
        'Esta é uma página da loja virtual. Copie “Endpoint URL” do seu token de API no Miva.',
      'url-old-miva':
        'Este link é de uma versão mais antiga do Miva, sem API JSON. Informe uma URL que termine com json.mvc',
      'url-space-in-host': 'Remova o espaço do domínio.',
      'url-wrapped': 'Este link passa por outro serviço. Use a URL da própria loja.',
      'url-has-credentials': 'Remova o nome de usuário e a senha da URL.',
      'url-other-miva-file':
        'Esta é outra página do Miva, não a API. A URL da API deve terminar com json.mvc',
      'url-image-link': 'Este link leva a um arquivo, não à API. A URL da API deve terminar com json.mvc',
      'url-folder-only': 'Acrescente json.mvc ao final da URL.',
      'url-file-misspelt': 'Confira a grafia. A URL da API deve terminar com json.mvc',
      'url-file-case': 'Escreva json.mvc em letras minúsculas.',
      'url-scheme-broken': 'Confira o início da URL. Deve ser https://',
      'url-scheme-missing': 'Acrescente https:// ao início da URL.',
      'url-not-https': 'Use https:// em vez de http:// para proteger suas credenciais.',
      'url-has-query': 'Remova o ? e tudo o que vem depois dele.',
      'url-has-fragment': 'Remova o # e tudo o que vem depois dele.',
      'url-has-label': 'Remova o texto antes e depois da URL.',
      'url-extra-characters':
        'Remova os caracteres a mais, como aspas, parênteses ou espaços, e tudo o que vem depois de json.mvc',
      'value-masked':
        'Este é um valor oculto, exibido como pontos ou asteriscos. Mostre o valor no Miva e depois copie-o.',
      'value-key-file':
        'Este é um arquivo de chave, como PEM ou SSH. Copie o valor do seu token de API no Miva.',
      'value-url': 'Isso é uma URL. Informe-a no campo URL da API.',
      'value-email': 'Este é um endereço de e-mail. Copie o valor novamente do Miva.',
      'value-placeholder': 'Este é um exemplo da documentação do Miva. Copie o seu próprio valor do Miva.',
      'value-quoted': 'Remova as aspas.',
      'value-reference': 'Isso é uma referência ou um valor criptografado. Copie o próprio valor do Miva.',
      'value-bracketed': 'Remova os parênteses, colchetes ou chaves em volta do valor.',
      'value-characters': 'O valor contém um caractere oculto. Digite o valor novamente.',
      'value-token': 'Isso parece um API Token. Informe-o no campo API Token.',
      'store-code-label': 'Informe apenas o que vem depois de Store_Code=',
      'store-code-characters': 'Um Store Code não pode conter % nem \\',
      'token-header':
        'Este é o cabeçalho de autorização completo. Informe apenas o token: a parte depois de MIVA e antes dos dois-pontos, se houver.',
      'token-space': 'O API Token contém um espaço. Remova-o ou copie o token novamente do Miva.',
      'token-colon': 'O API Token não pode conter dois-pontos. Informe apenas a parte anterior.',
      'token-characters': 'O API Token contém caracteres que o Miva não usa. Copie-o novamente do Miva.',
      'digest-algorithm':
        'Este é o nome de um algoritmo, não uma chave. Copie “Signature” do seu token de API no Miva.',
      'digest-not-base64':
        'O Signing Digest contém caracteres que uma chave de assinatura não pode ter. Copie “Signature” novamente do seu token de API no Miva.',
      'digest-cut':
        'Falta uma parte do Signing Digest. Copie “Signature” por inteiro do seu token de API no Miva.',
      'status-unknown': 'Selecione os status de pedido na lista.',
      'statuses-not-list': 'Selecione os status de pedido na lista.',
      'store-not-chosen': 'Selecione uma loja.',
      'name-taken': 'Este nome já está em uso. Informe outro.',
      refused: 'Não foi possível salvar a conexão. Confira os valores e tente de novo.',
      'answer-failed': 'Não foi possível salvar a conexão. O que você informou continua aqui. Tente de novo.',
      'answer-malformed':
        'Não foi possível salvar a conexão. O que você informou continua aqui. Tente de novo.',
      'answer-timeout':
        'Não houve resposta a tempo. A conexão pode ter sido salva. Confira sua lista de conexões antes de tentar de novo.',
      'answer-missing':
        'Nada foi enviado. Esta página ainda não está preparada para salvar conexões. Fale com quem administra a página.',
      'miva-api-offline': 'Os serviços de API desta loja estão desativados. Ative-os no Miva.',
      'miva-token-disabled': 'Este token de API está desativado. Ative-o no Miva.',
      'miva-timestamp-missing':
        'A solicitação não tinha carimbo de data/hora. Isso precisa ser corrigido no sistema que se conecta. Copie os detalhes para o suporte.',
      'miva-signature-invalid':
        'O Miva não aceitou a assinatura. Copie “Signature” novamente do seu token de API no Miva. Se você gerou uma nova, salve o token primeiro.',
      'miva-signature-missing':
        'Este token de API exige uma assinatura. Copie “Signature” do seu token de API no Miva.',
      'miva-signature-unusable':
        'O Miva não consegue usar esta chave. No seu token de API, gere um novo valor de “Signature”, salve o token e copie o novo valor para cá.',
      'miva-store-code-missing': 'O Miva não recebeu um Store Code. Confira-o e tente de novo.',
      'miva-store-code-unknown':
        'O Miva não tem nenhuma loja com este Store Code. Procure Store_Code= nos links da sua loja.',
      'miva-redirected':
        'Esta URL redireciona para outra. Informe a URL final, por exemplo, com www no início.',
      'miva-endpoint-not-found':
        'Não há uma API do Miva nesta URL. Copie “Endpoint URL” do seu token de API no Miva.',
      'miva-certificate':
        'O certificado HTTPS da loja não foi aceito. Confira o domínio ou fale com quem administra o servidor.',
      'miva-unreachable':
        'Não foi possível acessar o servidor da loja. Confira o domínio ou tente de novo mais tarde.',
      'miva-web-server-password':
        'O servidor web da loja pede um nome de usuário e uma senha próprios. Confira os dois campos ou fale com quem administra o servidor.',
      'miva-sign-in':
        'O Miva não permitiu o login deste usuário. Use um usuário do Miva sem autenticação de dois fatores e confira se a senha não expirou.',
      'miva-too-old':
        'Esta loja usa uma versão do Miva anterior à 9.12, que não tem API JSON. Atualize o Miva e tente de novo.',
      'miva-unknown-answer': 'O Miva recusou a conexão. Confira os valores e tente de novo.',
    },
    accessDenied: (addresses: readonly string[]): string =>
      `O Miva negou o acesso. Nas configurações do token, confira se “Access Token” corresponde, se “Allowed IP Addresses” inclui ${addresses.length === 0 ? 'o endereço IP correto' : listWithAnd('pt-BR', addresses)} e se “Groups” inclui “Order Processing & Fulfillment”.`,
    firewallBlocked: (count: number): string =>
      count === 1
        ? 'Um firewall bloqueou a solicitação. Permita o endereço IP também no firewall.'
        : 'Um firewall bloqueou a solicitação. Permita os endereços IP também no firewall.',
    timestampRejected: (window: number): string =>
      `O Miva não aceitou o carimbo de data/hora da solicitação. Defina um tempo maior em “Require Timestamp Within”, por exemplo, ${seconds(window)}, e tente de novo.`,
  };
};
