import type { GuideEntry, StepMessages, Translation } from './en.js';

/** Brazilian Portuguese. */
export const ptBr: Translation = ({ plural, listWithOr, decimal }) => {
  const seconds = (count: number): string =>
    plural('pt-BR', count, {
      one: `${decimal('pt-BR', count)} segundo`,
      other: `${decimal('pt-BR', count)} segundos`,
    });

  const DOMAIN = 'Domain Settings > Site Configuration (Configurações do domínio > Configuração do site)';

  const steps = {
    'api-user': {
      title: 'Nome de usuário e senha',
      text: 'Use um usuário criado para esta conexão: administradores precisam entrar com autenticação de dois fatores, e as senhas expiram depois de 90 dias.',
      path: 'Settings > User Management (Configurações > Gerenciamento de usuários)',
      olderPath: 'Users (Usuários)',
    },
    'store-code': {
      title: 'Store Code',
      text: 'Ele também aparece depois de Store_Code= nos links da sua loja. Não é o nome do seu domínio.',
      path: 'Settings > Store Settings (Configurações > Configurações da loja)',
      olderPath: 'Store Details (Detalhes da loja)',
    },
    endpoint: {
      title: 'API URL',
      text: 'Copie “Endpoint URL” da página do token; assim não é preciso adivinhar a pasta.',
      path: 'Settings > User Management > API Tokens (Configurações > Gerenciamento de usuários > Tokens de API) > seu token',
      olderPath: DOMAIN,
    },
    token: {
      title: 'API Token e Signing Digest',
      text: 'Copie “Access Token” e “Signature” da página do token. Depois de clicar em “Generate” (Gerar), salve primeiro.',
      path: 'Settings > User Management > API Tokens (Configurações > Gerenciamento de usuários > Tokens de API) > seu token',
      olderPath: 'Users > API Tokens (Usuários > Tokens de API)',
    },
    'token-enabled': { title: 'Enabled (ativado)', text: 'O token está ativado.', path: '', olderPath: '' },
    'address-allowed': {
      title: 'Allowed IP Addresses (endereços IP permitidos)',
      text: 'Adicione este endereço e não abra o token para todos (0.0.0.0/0):',
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
      text: 'O token está em “Order Processing & Fulfillment” (processamento e expedição de pedidos). Sem esse grupo, o Miva responde “Access denied” (acesso negado).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'Acesso à API',
      text: 'A API está ativada para esta loja.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<GuideEntry, StepMessages>;

  const stepLine = ({ title, path, olderPath }: StepMessages): string =>
    `- ${title}: ${path}; em versões antigas do Miva: ${olderPath}`;

  return {
    language: 'pt-BR',
    direction: 'ltr',
    heading: 'Conectar uma loja Miva',
    headingChanges: 'Alterar uma conexão com o Miva',
    intro: 'Tudo é obrigatório, exceto o que estiver marcado como opcional.',
    platform: 'Plataforma',
    platformName: 'Miva',
    storeChoice: 'O que você quer conectar?',
    createNewStore: 'Criar uma nova loja',
    useExistingStore: 'Usar uma loja existente',
    chooseStore: 'Escolha uma loja',
    advice: {
      swapped: 'API Token e Signing Digest parecem estar trocados.',
      'same-value': 'Outro campo contém o mesmo valor. Confira os dois.',
      'looks-like-token': 'Isto parece um API Token. Verifique se está no campo certo.',
      'looks-like-key': 'Isto parece um Signing Digest. Verifique se está no campo certo.',
      'digest-looks-like-token': 'Isto parece um API Token. Copie “Signature” da página do token no Miva.',
      'digest-short': 'Esta chave é muito curta. Confira se “Signature” foi copiada por inteiro.',
      'store-code-unusual': 'Um Store Code normalmente contém apenas letras, números, _ e -',
      'store-code-is-other':
        'Isto parece o domínio ou o nome da loja. Procure Store_Code= nos links da sua loja.',
      'store-code-placeholder': 'Este código é um exemplo usado em muitos guias. Confira se é mesmo o seu.',
      'store-code-in-link': 'O endereço contém um Store Code.',
      'store-code-differs': 'O endereço contém um Store Code diferente do que você digitou.',
      'store-code-is-domain':
        'Muitas vezes é diferente do domínio. Confira Store_Code= nos links da sua loja.',
      'username-long': 'Os nomes de usuário do Miva têm no máximo 40 caracteres.',
      'password-edge-space': 'A senha começa ou termina com um espaço.',
      'password-reference': 'Isto parece um link ou uma referência. Informe a própria senha.',
      'token-plain-word': 'Isto parece uma palavra comum. Confira se corresponde a “Access Token” no Miva.',
      'token-base64':
        'Isto parece um API Token codificado em base64. Confira se corresponde a “Access Token” no Miva.',
      'token-incomplete': 'Isto parece incompleto. Confira se “Access Token” foi copiado por inteiro.',
      'development-store': 'Isto parece uma loja de desenvolvimento.',
      'folder-unusual': 'Esta pasta é incomum no Miva. Confira se a conexão falhar.',
      'ip-address': 'Este é um endereço IP. Uma conexão segura normalmente precisa de um domínio.',
      'statuses-without-new':
        'Os novos pedidos começam como Pendente (Pending): eles são importados quando passam a ter um destes status.',
    },
    lookAlikeHost: (host: string): string =>
      `Este domínio mistura letras de alfabetos diferentes e pode ser confundido com outro. Sua forma técnica é ${host}. Verifique se é o domínio da sua loja.`,
    fixes: {
      'use-address': 'Usar',
      'use-store-code': 'Usar como Store Code:',
      'use-token': 'Manter só o token',
      'remove-quotes': 'Remover as aspas',
      'remove-brackets': 'Remover os parênteses',
      'decode-token': 'Usar o token decodificado',
      'remove-spaces': 'Remover os espaços',
      'remove-characters': 'Remover caracteres ocultos',
      swap: 'Trocar os dois',
      'move-to-api-url': 'Mover para API URL',
      'move-to-api-token': 'Mover para API Token',
      'move-to-store-code': 'Mover para Store Code',
      'move-to-signing-digest': 'Mover para Signing Digest',
    },
    changed: 'Alterado.',
    changedFields: (labels: string): string => `Alterado: ${labels}`,
    undo: 'Desfazer',
    undone: 'Alteração desfeita',
    openAdmin: 'Abrir a administração do Miva',
    fields: {
      name: {
        label: 'Nome',
        hint: 'Como esta loja aparece na sua lista de conexões.',
        required: 'Digite um nome para a loja.',
      },
      username: {
        label: 'Nome de usuário',
        hint: 'O ideal é um usuário do Miva exclusivo para esta conexão.',
        required: 'Digite o nome de um usuário do Miva.',
      },
      password: {
        label: 'Senha',
        hint: 'A senha desse usuário do Miva.',
        required: 'Digite a senha desse usuário do Miva.',
      },
      storeCode: {
        label: 'Store Code (código da loja)',
        hint: 'Por exemplo, STORE01: o que vem depois de Store_Code= nos links da sua loja. Em dúvida? Pergunte ao seu representante do Miva.',
        required: 'Digite o Store Code.',
      },
      apiUrl: {
        label: 'API URL',
        hint: '“Endpoint URL” (URL do endpoint) no Miva, por exemplo https://www.example.com/mm5/json.mvc',
        required: 'Digite a API URL.',
      },
      apiToken: {
        label: 'API Token',
        hint: '“Access Token” (token de acesso) no Miva, na página do token.',
        required: 'Digite o API Token.',
      },
      signingDigest: {
        label: 'Signing Digest (Signature Key)',
        hint: '“Signature” (assinatura) no Miva, na mesma página. É uma chave, não o nome de um algoritmo.',
        required: 'Digite o Signing Digest. No Miva, ele se chama “Signature”.',
      },
      orderImportStatuses: {
        label: 'Status dos pedidos a importar',
        hint: 'Os pedidos com estes status são importados. Se você não escolher nenhum, não há filtro.',
        required: 'Escolha pelo menos um status de pedido.',
      },
      storeId: {
        label: 'Loja',
        hint: 'Uma loja que você já conectou.',
        required: 'Escolha uma loja.',
      },
    },
    optional: 'opcional',
    folderHint: (folders: string, check: string): string =>
      `A pasta normalmente é ${folders}. Para conferir no Miva: ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}, mas pode ser ${listWithOr('pt-BR', others)}`,
    show: 'Mostrar',
    hide: 'Ocultar',
    showAll: 'Mostrar tudo',
    showField: (label: string): string => `Mostrar ${label}`,
    hideField: (label: string): string => `Ocultar ${label}`,
    shownField: (label: string): string => `${label} está visível`,
    hiddenField: (label: string): string => `${label} não está mais visível`,
    kept: 'Salvo. Continua como está, a menos que você o substitua.',
    replace: 'Substituir',
    replaceField: (label: string): string => `Substituir ${label}`,
    keep: 'Manter o valor salvo',
    keepField: (label: string): string => `Manter o valor salvo de ${label}`,
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
    selectAll: 'Selecionar tudo',
    clear: 'Limpar seleção',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0
        ? 'Nenhum selecionado: sem filtro'
        : plural('pt-BR', chosen, {
            one: `${chosen} de ${all} selecionado`,
            other: `${chosen} de ${all} selecionados`,
          }),
    allowList: 'No Miva, o token precisa permitir este endereço em “Allowed IP Addresses”:',
    allowListMany: 'No Miva, o token precisa permitir estes endereços em “Allowed IP Addresses”:',
    copy: 'Copiar',
    copyText: (text: string): string => `Copiar ${text}`,
    copied: 'Copiado',
    copiedText: (text: string): string => `Copiado: ${text}`,
    copyByHand: 'Selecionado. Pressione Ctrl+C, ou Command+C em um Mac, para copiar.',
    guide: {
      title: 'Onde encontrar isto no Miva',
      today: 'No Miva',
      older: 'Em versões antigas do Miva',
      checklist: 'Configure na página do token',
      steps,
      timestamp: (window: number): string => `Você pode definir ${seconds(window)} ou mais.`,
    },
    copyToAdd: 'Copiar para adicionar a uma lista',
    askColleague: 'Copiar uma mensagem para um colega',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'Olá! Para conectar nossa loja Miva, preciso destes valores:',
        ...[steps['api-user'], steps['store-code'], steps.endpoint, steps.token].map(stepLine),
        'Na página do token, eles se chamam “Endpoint URL”, “Access Token” e “Signature”. Por favor, configure lá também:',
        `- ${steps['address-allowed'].title}: ${addresses.join(', ')}`,
        `- ${steps['timestamp-window'].title}: ${seconds(window)} ou nada`,
        `- ${steps['order-group'].title}: Order Processing & Fulfillment`,
        'Por favor, envie os dados secretos de forma segura. Agradeço desde já!',
      ].join('\n'),
    paste: {
      open: 'Colar tudo de uma vez',
      label: 'Cole o e-mail ou a mensagem com os valores',
      hint: 'Você vê o que foi encontrado antes de qualquer campo ser preenchido.',
      found: 'Encontrado no texto',
      nothing: 'Nenhum valor foi encontrado no texto.',
      sources: (titles: string): string => `Retirado de: ${titles}`,
      leftOut: 'Deixado de fora',
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
      fill: 'Preencher',
      cancel: 'Cancelar',
      filled: (count: number): string =>
        plural('pt-BR', count, {
          one: `${count} campo preenchido`,
          other: `${count} campos preenchidos`,
        }),
    },
    characters: (count: number): string =>
      plural('pt-BR', count, { one: `${count} caractere`, other: `${count} caracteres` }),
    copyDetails: 'Copiar os detalhes para o suporte',
    submit: 'Adicionar conexão',
    submitChanges: 'Salvar alterações',
    submitting: 'Adicionando conexão…',
    submittingChanges: 'Salvando alterações…',
    summaryTitle: 'Há um problema',
    reference: (reference: string): string => `Referência: ${reference}`,
    helpLink: 'Saiba mais',
    fieldLink: 'Onde encontro isto?',
    articleLink: 'Ler o artigo',
    accepted: {
      title: 'Conexão adicionada',
      text: 'Ela começa desativada. Ative-a na sua lista de conexões quando estiver tudo pronto.',
      titleChanges: 'Alterações salvas',
      titleExisting: 'Loja conectada',
    },
    codes: {
      required: 'Preencha este campo.',
      'too-long': 'O texto é longo demais. Copie o valor novamente do Miva.',
      'not-text': 'Isto não é texto.',
      'url-not-address': 'Isto não é um endereço da web. Copie “Endpoint URL” da página do token no Miva.',
      'url-scheme-wrong': 'A API URL começa com https://',
      'url-local-host':
        'Este endereço só funciona dentro da sua própria rede. Digite o endereço público da loja.',
      'url-no-domain':
        'O domínio está incompleto. Digite o endereço inteiro, por exemplo https://www.example.com/mm5/json.mvc',
      'url-is-email': 'Este é um endereço de e-mail. Copie “Endpoint URL” da página do token no Miva.',
      'url-is-token': 'Isto parece um API Token. Copie “Endpoint URL” da página do token no Miva.',
      'url-is-store-code': 'Isto parece um Store Code. Copie “Endpoint URL” da página do token no Miva.',
      'url-only-path':
        'Falta o domínio. Digite o endereço inteiro, por exemplo https://www.example.com/mm5/json.mvc',
      'url-never-a-store':
        'Este não é o endereço de uma loja. Copie “Endpoint URL” da página do token no Miva.',
      'url-target-hidden':
        'Este link não mostra a URL para a qual leva. Copie “Endpoint URL” do seu token de API no Miva.',
      'url-other-platform':
        'Este endereço é de outra plataforma de lojas. Digite o endereço de uma loja Miva.',
      'url-home-page':
        'Esta é a página inicial. Digite o endereço inteiro, por exemplo https://www.example.com/mm5/json.mvc',
      'url-storefront-link': 'Esta é uma página da loja. Copie “Endpoint URL” da página do token no Miva.',
      'url-old-miva':
        'Este link é de uma versão antiga do Miva, sem API JSON. Digite o endereço atual, que termina com json.mvc',
      'url-space-in-host': 'Há um espaço no domínio. Remova-o.',
      'url-wrapped': 'Este link passa por outro serviço. Use a URL da própria loja.',
      'url-has-credentials': 'Remova o nome de usuário e a senha do endereço.',
      'url-other-miva-file':
        'A API URL termina com json.mvc. Coloque json.mvc no lugar do que vem depois da última barra.',
      'url-image-link': 'Este é o endereço de um arquivo. A API URL termina com json.mvc',
      'url-folder-only': 'A API URL termina com json.mvc. Acrescente json.mvc no final.',
      'url-file-misspelt': 'A API URL termina com json.mvc. Confira a grafia.',
      'url-file-case': 'Escreva json.mvc em letras minúsculas.',
      'url-scheme-broken': 'A API URL começa com https://. Confira o início.',
      'url-scheme-missing': 'Coloque https:// antes do endereço.',
      'url-not-https':
        'A API URL começa com https://, não com http://, para que os dados secretos continuem secretos.',
      'url-has-query': 'Remova o ponto de interrogação e tudo o que vem depois dele.',
      'url-has-fragment': 'Remova o # e tudo o que vem depois dele.',
      'url-has-label': 'Remova as palavras antes e depois do endereço.',
      'url-extra-characters':
        'Remova aspas, parênteses, espaços, barras duplicadas e tudo o que vem depois de json.mvc',
      'value-masked':
        'Estes são os pontos de uma tela que oculta o valor. Mostre o valor no Miva e depois copie.',
      'value-key-file': 'Este é um arquivo de chave. Copie o valor novamente do Miva.',
      'value-url': 'Este é um endereço da web. O lugar dele é no campo API URL.',
      'value-email': 'Este é um endereço de e-mail. Copie o valor novamente do Miva.',
      'value-placeholder': 'Este é um exemplo da documentação. Copie o seu próprio valor do Miva.',
      'value-quoted': 'Remova as aspas.',
      'value-reference': 'Isto é uma referência ou um valor criptografado. Copie o próprio valor do Miva.',
      'value-bracketed': 'Remova os parênteses, colchetes ou chaves em volta do valor.',
      'value-characters': 'Há um caractere aqui que não pode ser visto. Digite o valor novamente.',
      'value-token': 'Isto parece um API Token. O lugar dele é o campo API Token.',
      'store-code-label': 'Digite apenas o que vem depois de Store_Code=',
      'store-code-characters': 'Um Store Code não contém % nem \\',
      'token-header':
        'Este é um cabeçalho inteiro. Digite apenas o token, sem MIVA na frente e sem os dois-pontos e o que vem depois.',
      'token-space': 'Há um espaço no API Token. Copie o valor novamente do Miva.',
      'token-colon': 'Há dois-pontos no API Token. Digite apenas o que vem antes.',
      'token-characters': 'Há caracteres no API Token que o Miva não usa. Copie o valor novamente do Miva.',
      'digest-algorithm':
        'Este é o nome de um algoritmo. Digite a chave: copie “Signature” da página do token no Miva.',
      'digest-not-base64':
        'Uma Signature Key contém apenas letras, números, + e /. Copie “Signature” da página do token no Miva.',
      'digest-cut': 'A Signature Key está incompleta. Copie “Signature” da página do token no Miva.',
      'status-unknown': 'Este status de pedido não é conhecido.',
      'statuses-not-list': 'Escolha os status de pedido da lista.',
      'store-not-chosen': 'Escolha uma loja.',
      'name-taken': 'Outra conexão já tem este nome. Escolha um diferente.',
      refused: 'A conexão não foi aceita. Confira os valores e tente de novo.',
      'answer-failed':
        'Não foi possível adicionar a conexão. Nada do que você digitou foi perdido; tente de novo.',
      'answer-malformed':
        'Não foi possível adicionar a conexão. Nada do que você digitou foi perdido; tente de novo.',
      'answer-timeout':
        'Não houve resposta a tempo. A conexão pode ter sido adicionada; confira suas conexões antes de tentar de novo.',
      'answer-missing': 'Nada foi enviado. Esta página ainda não está preparada para salvar a conexão.',
      'miva-api-offline': 'A API desta loja está desativada. Ative-a no Miva.',
      'miva-access-denied':
        'O Miva negou o acesso. Confira três coisas na página do token: o próprio API Token, “Allowed IP Addresses” e o grupo “Order Processing & Fulfillment”.',
      'miva-token-disabled': 'Este API Token está desativado. Ative-o no Miva.',
      'miva-timestamp':
        'A solicitação chegou cedo demais ou tarde demais. Defina “Require Timestamp Within” como 60 ou 120 segundos.',
      'miva-timestamp-missing':
        'A solicitação não tinha carimbo de data e hora. Isso precisa ser corrigido no sistema que se conecta, não aqui. Copie os detalhes para o suporte.',
      'miva-signature-invalid':
        'O Miva não aceitou a assinatura. Copie “Signature” da página do token no Miva. Depois de clicar em “Generate”, salve primeiro.',
      'miva-signature-missing':
        'Este token exige uma assinatura. Copie “Signature” da página do token no Miva.',
      'miva-signature-unusable':
        'O Miva não consegue usar esta chave. Gere uma nova “Signature” na página do token.',
      'miva-store-code-missing': 'O Miva pede o Store Code. Digite-o.',
      'miva-store-code-unknown':
        'O Miva não tem nenhuma loja com este Store Code. Procure Store_Code= nos links da sua loja.',
      'miva-redirected': 'Este endereço leva a outro. Digite o endereço final.',
      'miva-endpoint-not-found':
        'Não há uma API do Miva neste endereço. Copie “Endpoint URL” da página do token no Miva.',
      'miva-certificate':
        'O certificado HTTPS da loja não foi aceito. Confira o domínio ou fale com quem administra o servidor.',
      'miva-unreachable':
        'Não foi possível acessar o servidor da loja. Confira o domínio ou tente de novo mais tarde.',
      'miva-web-server-password':
        'O servidor web pede um nome de usuário e uma senha antes do Miva. Confira os dois.',
      'miva-firewall': 'Um firewall bloqueou a solicitação. Permita o endereço IP lá também.',
      'miva-sign-in':
        'O Miva não permitiu que este usuário entrasse. Use um sem autenticação de dois fatores e confira se a senha dele não expirou.',
      'miva-too-old': 'Esta versão do Miva é anterior à 9.12 e não tem API JSON. Atualize o Miva.',
      'miva-unknown-answer': 'O Miva recusou a conexão. Confira os valores e tente de novo.',
    },
  };
};
