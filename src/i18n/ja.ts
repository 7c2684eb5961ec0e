import type { StepName, StepMessages, Translation } from './en.js';

/** Japanese. */
export const ja: Translation = ({ listWithAnd, decimal }) => {
  // Japanese has no plural forms.
  const seconds = (count: number): string => `${decimal('ja', count)} 秒`;

  const labels = {
    username: 'ユーザー名',
    password: 'パスワード',
    storeCode: 'Store Code（ストアコード）',
    apiUrl: 'API の URL（API URL）',
    apiToken: 'API Token',
    signingDigest: 'Signing Digest',
  };

  const DOMAIN = 'Domain Settings > Site Configuration（ドメイン設定 > サイト構成）';
  const TOKEN_PATH =
    'Settings > User Management > API Tokens（設定 > ユーザー管理 > API トークン） > 使用するトークン';

  const steps = {
    'api-user': {
      title: 'ユーザー名とパスワード',
      text: '管理者ではなく、この接続専用に作成した Miva ユーザーを使用してください。管理者には 2 要素認証が必要です。パスワードは初期設定では 90 日で期限切れになります。変更したときは、ここでも更新してください。',
      path: 'Settings > User Management（設定 > ユーザー管理）',
      olderPath: 'Users（ユーザー）',
    },
    'store-code': {
      title: 'Store Code',
      text: 'Miva でストアを識別するコードです。ドメイン名ではありません。ストアのリンクで Store_Code= の後ろにあります。',
      path: 'Settings > Store Settings（設定 > ストア設定）',
      olderPath: 'Store Settings > Store Details（ストア設定 > ストアの詳細）',
    },
    'token-setup': {
      title: 'API トークンを設定する',
      text: '使用するトークンを開くか、新しく追加してください。',
      path: 'Settings > User Management > API Tokens（設定 > ユーザー管理 > API トークン）',
      olderPath: 'Users > API Tokens（ユーザー > API トークン）',
    },
    'token-values': {
      title: 'API の URL、API Token、Signing Digest',
      text: 'API トークンから「Endpoint URL」（エンドポイント URL）、「Access Token」（アクセストークン）、「Signature」（署名）をコピーしてください。「Generate」を選択した場合は、トークンを保存してから新しい「Signature」をコピーしてください。',
      path: TOKEN_PATH,
      olderPath: '',
    },
    endpoint: { title: 'API の URL', text: '', path: '', olderPath: DOMAIN },
    signature: {
      title: 'Signature（署名）',
      text: '「Require Signature with Key」（キーによる署名を必須にする）を選択してください。キーがまだない場合は、「Generate」（生成）を選択してください。',
      path: '',
      olderPath: '',
    },
    'token-enabled': {
      title: 'トークンの状態',
      text: 'トークンが有効になっていることを確認してください。',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses（許可する IP アドレス）',
      text: '',
      path: '',
      olderPath: '',
    },
    'timestamp-window': {
      title: 'Require Timestamp Within（タイムスタンプの許容範囲）',
      text: '',
      path: '',
      olderPath: '',
    },
    'order-group': {
      title: 'Groups（グループ）',
      text: '「Order Processing & Fulfillment」（注文処理と出荷）を有効にしてください。有効でない場合、Miva は「Access denied」（アクセス拒否）と応答します。',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'API サービス',
      text: 'ストアの API サービスを有効にしてください。これはトークンではなく、ストアの設定です。',
      path: '',
      olderPath: '',
    },
  } satisfies Record<StepName, StepMessages>;

  return {
    language: 'ja',
    direction: 'ltr',
    heading: 'Miva ストアを接続',
    headingChanges: 'Miva の接続を編集',
    intro: '「任意」と書かれた項目以外は、すべて必須です。',
    platform: 'プラットフォーム',
    platformName: 'Miva',
    credentials: 'Miva の認証情報',
    storeChoice: 'どのストアを接続しますか？',
    createNewStore: '新しいストアを作成',
    useExistingStore: '既存のストアを使用',
    chooseStore: 'ストアを選択',
    advice: {
      swapped: 'API Token と Signing Digest が入れ替わっているようです。',
      'same-value': '別の項目に同じ値が入っています。両方の項目を確認してください。',
      'looks-like-token': 'これは API Token のようです。正しい項目に入力したか確認してください。',
      'looks-like-key': 'これは Signing Digest のようです。正しい項目に入力したか確認してください。',
      'digest-looks-like-token':
        'これは API Token のようです。Miva の API トークンから「Signature」をコピーしてください。',
      'digest-short': '短すぎるようです。「Signature」全体をコピーしたか確認してください。',
      'store-code-unusual':
        'Store Code に使われるのは通常、英字、数字、ハイフン（-）、アンダースコア（_）だけです。確認してください。',
      'store-code-is-other':
        'これはストアのドメインまたは名前のようです。ストアのリンクで Store_Code= を探してください。',
      'store-code-placeholder':
        'このコードは多くのガイドで例として使われています。お使いのストアのものか確認してください。',
      'store-code-in-link': 'この URL には Store Code が含まれています。',
      'store-code-differs': 'この URL に含まれる Store Code は、「Store Code」の項目の値と異なります。',
      'store-code-is-domain':
        'Store Code はドメインと異なることがよくあります。ストアのリンクで Store_Code= を探してください。',
      'username-long': 'Miva のユーザー名は最大 40 文字です。確認してください。',
      'password-edge-space':
        'パスワードの先頭または末尾にスペースがあります。パスワードの一部である場合だけ、そのままにしてください。',
      'password-reference': 'これはリンクまたは参照のようです。パスワードそのものを入力してください。',
      'token-plain-word':
        'これは普通の単語のようです。Miva の「Access Token」と一致しているか確認してください。',
      'token-base64':
        'これは API Token を base64 でエンコードしたもののようです。Miva の「Access Token」と一致しているか確認してください。',
      'token-incomplete': '途中で切れているようです。「Access Token」全体をコピーしたか確認してください。',
      'development-store': 'これは開発用のストアのようです。接続したいストアかどうか確認してください。',
      'folder-unusual':
        'このフォルダーは Miva では一般的ではありません。接続できない場合は、まずフォルダーを確認してください。',
      'ip-address': 'これは IP アドレスです。安全な接続には通常、ドメイン名が必要です。',
      'statuses-without-new':
        '新しい注文は「処理待ち（Pending）」から始まり、そのステータスの間はインポートされません。',
    },
    lookAlikeHost: (host: string): string =>
      `このドメインには異なる文字体系の文字が混在しており、別のドメインと間違えるおそれがあります。技術的な表記は ${host} です。ストアのドメインで間違いないか確認してください。`,
    fixes: {
      'use-address': '修正した URL を使用',
      'use-token': 'トークンだけを残す',
      'remove-quotes': '引用符を削除',
      'remove-brackets': 'かっこを削除',
      'decode-token': 'デコードしたトークンを使用',
      'remove-spaces': 'スペースを削除',
      'remove-characters': '見えない文字を削除',
      swap: '値を入れ替える',
      'move-to-api-url': 'API の URL に移動',
      'move-to-api-token': 'API Token に移動',
      'move-to-store-code': 'Store Code に移動',
      'move-to-signing-digest': 'Signing Digest に移動',
    },
    useUrl: (url: string): string => `${url} を使用`,
    useStoreCode: (code: string): string => `Store Code ${code} を使用`,
    changed: '変更しました。',
    changedFields: (labels: string): string => `変更しました: ${labels}`,
    undo: '元に戻す',
    undone: '変更を元に戻しました',
    openAdmin: 'Miva の管理画面を開く',
    fields: {
      name: {
        label: 'ストア名',
        hint: 'このストアを見分けるための名前です。',
        required: 'このストアの名前を入力してください。',
      },
      username: {
        label: labels.username,
        hint: 'Miva アカウントのユーザー名です（例: api-user）。',
        required: 'Miva のユーザー名を入力してください。',
      },
      password: {
        label: labels.password,
        hint: 'その Miva ユーザーのパスワードです。',
        required: 'Miva のパスワードを入力してください。',
      },
      storeCode: {
        label: labels.storeCode,
        hint: 'Miva のストアコードです（例: STORE01）。',
        more: 'わからない場合は、Miva 社の担当者にお問い合わせください。',
        required: 'Store Code を入力してください。',
      },
      apiUrl: {
        label: labels.apiUrl,
        hint: 'Miva API の「Endpoint URL」の値です。',
        more: '例: https://www.example.com/mm5/json.mvc',
        required: 'API の URL を入力してください。',
      },
      apiToken: {
        label: labels.apiToken,
        hint: 'Miva API トークンの「Access Token」です。',
        more: 'User Management > API Tokens または Users > API Tokens にあります。',
        required: 'API Token を入力してください。',
      },
      signingDigest: {
        label: labels.signingDigest,
        hint: 'トークンの署名キーです（Miva の「Signature」）。',
        more: 'SHA-256 ではありません。',
        required: 'Signing Digest を入力してください。',
      },
      orderImportStatuses: {
        label: 'インポートする注文のステータス',
        hint: 'インポートする注文をステータスで絞り込みます。',
        more: '何も選択しなければ、絞り込みは行われません。',
        required: '注文ステータスを 1 つ以上選択してください。',
      },
      storeId: {
        label: 'ストア',
        hint: 'すでに設定されているストアです。',
        required: 'ストアを選択してください。',
      },
    },
    hintAndMore: (hint: string, more: string): string => `${hint}${more}`,
    optionalField: (label: string): string => `${label}（任意）`,
    locked: 'ここでは変更できません。',
    folderHint: (folders: string, check: string): string =>
      `フォルダーは通常 ${folders}です。${check}で確認できます。`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}（${others.join('、')} の場合もあります）`,
    show: '表示',
    hide: '非表示',
    showAll: 'すべて表示',
    showAllOf: (name: string): string => `すべて表示: ${name}`,
    showField: (label: string): string => `「${label}」を表示`,
    hideField: (label: string): string => `「${label}」を非表示にする`,
    shownField: (label: string): string => `「${label}」を表示しました`,
    hiddenField: (label: string): string => `「${label}」を非表示にしました`,
    kept: '保存済みです。Miva で変更した場合にのみ置き換えてください。',
    keptLocked: '保存済みです。ここでは変更できません。',
    replace: '置き換える',
    replaceField: (label: string): string => `「${label}」を置き換える`,
    keep: '保存済みの値を使用',
    keepField: (label: string): string => `保存済みの値を使用: ${label}`,
    statuses: {
      pending: '処理待ち（Pending）',
      processing: '処理中（Processing）',
      shipped: '発送済み（Shipped）',
      'partially-shipped': '一部発送済み（Partially Shipped）',
      cancelled: 'キャンセル済み（Cancelled）',
      backordered: '入荷待ち（Backordered）',
      'rma-issued': '返品承認済み（RMA Issued）',
      returned: '返品済み（Returned）',
    },
    clear: '選択を解除',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0 ? '選択なし: 絞り込みなし' : `${all} 個中 ${chosen} 個を選択`,
    allowList: 'Miva で、API トークンの「Allowed IP Addresses」に次の IP アドレスを追加してください。',
    allowListMany:
      'Miva で、API トークンの「Allowed IP Addresses」に次の IP アドレスをすべて追加してください。',
    timestampNote: (window: number): string =>
      `トークンの「Require Timestamp Within」は ${seconds(window)}に設定できます。`,
    copy: 'コピー',
    copyText: (text: string): string => `${text} をコピー`,
    copied: 'コピーしました',
    copiedText: (text: string): string => `${text} をコピーしました`,
    copyByHand:
      'コピーできませんでした。テキストは選択されています。Ctrl+C（Mac では Command+C）を押してください。',
    guide: {
      title: 'Miva での値の確認方法',
      today: (path: string): string => `場所: ${path}`,
      olderVersions: '以前のバージョンの Miva をお使いの場合',
      ticks: 'Miva で完了した設定を選択してください。',
      progress: (done: number, all: number): string => `${all} 件中 ${done} 件完了`,
      save: '最後に、トークンを保存してください。',
      steps,
      addresses: (count: number): string =>
        count === 1
          ? '次の IP アドレスを追加してください。0.0.0.0/0 はすべての IP アドレスを許可するため、使用しないでください。'
          : '次の IP アドレスをコンマで区切って追加してください。0.0.0.0/0 はすべての IP アドレスを許可するため、使用しないでください。',
      timestamp: (window: number): string =>
        `任意です。${seconds(window)}に設定できます。それより長くても問題ありません。`,
    },
    askColleague: '値の送付を依頼するメッセージをコピー',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'お世話になっております。',
        '',
        'Miva ストアを接続するため、次の値が必要です。Miva では次の場所にあります。',
        '',
        `- ${steps['api-user'].title}: 管理者ではなく、この接続用の Miva ユーザー。${steps['api-user'].path}、以前のバージョン: ${steps['api-user'].olderPath}`,
        `- ${steps['store-code'].title}: ${steps['store-code'].path}、以前のバージョン: ${steps['store-code'].olderPath}`,
        `- ${steps['token-values'].title}: ${steps['token-values'].path}、以前のバージョン: ${steps['token-setup'].olderPath}、${labels.apiUrl}: ${steps.endpoint.olderPath}。そこでは「Endpoint URL」「Access Token」「Signature」という名前です。`,
        '',
        '同じ API トークンで、次の設定もお願いします。',
        '',
        ...(addresses.length === 0
          ? []
          : [`- ${steps['address-allowed'].title}: ${addresses.join(', ')} を追加`]),
        `- ${steps['order-group'].title}: Order Processing & Fulfillment を有効にする`,
        `- ${steps['timestamp-window'].title}: 任意、${seconds(window)}以上`,
        '',
        'この一覧にご記入のうえ、暗号化されていないメールではなく、安全な方法でお送りください。よろしくお願いいたします。',
        '',
        ...Object.values(labels).map((label) => `${label}:`),
      ].join('\n'),
    paste: {
      open: 'すべての値をまとめて貼り付け',
      openHint: 'メール、メッセージ、表計算シートから貼り付けられます。',
      label: '値が書かれたメッセージまたは表を貼り付けてください',
      hint: '入力される前に、見つかった内容を確認できます。',
      found: '見つかった値',
      nothing:
        '値が見つかりませんでした。「Store Code: STORE01」のように、1 行に 1 つずつ、名前の後に値を書いてください。',
      sources: (titles: string): string => `取得元: ${titles}`,
      leftOut: '読み取らなかった項目',
      reasons: {
        'unknown-label': '認識できません',
        'another-service': '別のサービス、または古い値',
        hidden: '非表示の値',
        incomplete: '不完全な値',
        reference: '値ではなく参照',
        encrypted: '暗号化された値',
        link: '値ではなくリンク',
        'menu-path': '値ではなくメニューの場所',
        'no-value': '値がありません',
        'several-values': '異なる値が複数あります',
        'not-valid': 'この項目には使えません',
        uncertain: '判断できません',
      },
      tooLong: 'テキストが長すぎます。値が書かれた部分だけを貼り付けてください。',
      fill: '項目に入力する',
      cancel: 'キャンセル',
      notKept: '貼り付けたテキストは保存されません。',
      filled: (count: number): string => `${count} 個の項目に入力しました`,
    },
    characters: (count: number): string => `${count} 文字`,
    copyDetails: 'サポート用の詳細をコピー',
    copyDetailsHint: 'パスワード、API Token、Signing Digest は含まれません。',
    submit: '接続を追加',
    submitChanges: '変更を保存',
    submitting: '接続を追加しています…',
    submittingChanges: '変更を保存しています…',
    stillWaiting: (timeout: number): string =>
      `まだ応答を待っています。最大で ${seconds(timeout)}かかることがあります。`,
    summaryTitle: '問題があります',
    summaryAnnouncement: (title: string, text: string): string => `${title}。${text}`,
    labeledError: (label: string, error: string): string => `${label}: ${error}`,
    checkField: (label: string): string => `「${label}」を確認してください。`,
    goToField: (label: string): string => `「${label}」に移動`,
    accessChecks: {
      lead: 'Miva の API トークンで、次の設定を確認してください。',
      addresses: (count: number): string =>
        count === 1
          ? '「Allowed IP Addresses」に次の IP アドレスが含まれている。'
          : '「Allowed IP Addresses」に次の IP アドレスがすべて含まれている。',
      group: '「Groups」に「Order Processing & Fulfillment」が含まれている。',
      token: '「Access Token」がここの API Token と一致している。',
    },
    reference: (reference: string): string => `参照番号: ${reference}`,
    helpLink: 'この問題の詳細を見る',
    fieldLink: 'この値の確認方法',
    fieldLinkTo: (label: string): string => `この値の確認方法: ${label}`,
    articleLink: 'ヘルプ記事を読む',
    newTab: (text: string): string => `${text}（新しいタブで開きます）`,
    accepted: {
      title: '接続を追加しました',
      text: 'この接続は、まだ無効になっています。準備ができたら、接続の一覧で有効にしてください。',
      titleChanges: '変更を保存しました',
    },
    codes: {
      required: 'この項目を入力してください。',
      'too-long': '長すぎます。値だけをコピーしたか確認してください。',
      'not-text': 'この値はテキストで入力してください。',
      'url-not-address':
        'これは URL ではありません。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-scheme-wrong': 'API の URL は https:// で始まる必要があります。',
      'url-local-host':
        'この URL はお使いのネットワーク内でしか使えません。ストアの公開 URL を入力してください。',
      'url-no-domain':
        'ドメインが不完全です。https://www.example.com/mm5/json.mvc のように、URL 全体を入力してください。',
      'url-is-email':
        'これはメールアドレスです。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-is-token':
        'これは API Token のようです。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-is-store-code':
        'これは Store Code のようです。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-only-path':
        'ドメインがありません。https://www.example.com/mm5/json.mvc のように、URL 全体を入力してください。',
      'url-never-a-store':
        'これはストアの URL ではありません。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-target-hidden':
        'このリンクからは、リンク先の URL がわかりません。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-other-platform':
        'この URL は別の EC プラットフォームのものです。Miva ストアの URL を入力してください。',
      'url-home-page':
        'これはストアのトップページの URL です。お使いのストアの Miva フォルダーを含む URL を選択するか、Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-storefront-link':
        'これはストアの公開ページです。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-old-miva':
        'このリンクは、JSON API のない以前のバージョンの Miva のものです。json.mvc で終わる URL を入力してください。',
      'url-space-in-host': 'ドメインからスペースを削除してください。',
      'url-wrapped': 'このリンクは別のサービスを経由しています。ストア自体の URL を使用してください。',
      'url-has-credentials': 'URL からユーザー名とパスワードを削除してください。',
      'url-other-miva-file':
        'これは API ではなく、Miva の別のページです。API の URL は json.mvc で終わる必要があります。',
      'url-image-link':
        'これは API ではなく、ファイルへのリンクです。API の URL は json.mvc で終わる必要があります。',
      'url-folder-only': 'URL の末尾に json.mvc を追加してください。',
      'url-file-misspelt': 'つづりを確認してください。API の URL は json.mvc で終わる必要があります。',
      'url-file-case': 'json.mvc は小文字で入力してください。',
      'url-scheme-broken': 'URL の先頭を確認してください。https:// で始まる必要があります。',
      'url-scheme-missing': 'URL の先頭に https:// を追加してください。',
      'url-not-https': '認証情報を保護するため、http:// ではなく https:// を使用してください。',
      'url-has-query': '? と、それより後ろをすべて削除してください。',
      'url-has-fragment': '# と、それより後ろをすべて削除してください。',
      'url-has-label': 'URL の前後の文字を削除してください。',
      'url-extra-characters':
        '引用符、かっこ、スペースなどの余分な文字と、json.mvc より後ろを削除してください。',
      'value-masked':
        '隠された状態（● や *）の値がコピーされています。Miva で値を表示してからコピーしてください。',
      'value-key-file':
        'これは PEM や SSH などのキーファイルです。Miva の API トークンから値をコピーしてください。',
      'value-url': 'これは URL です。「API の URL」の項目に入力してください。',
      'value-email': 'これはメールアドレスです。Miva から値をもう一度コピーしてください。',
      'value-placeholder':
        'これは Miva のドキュメントに載っている例です。お使いのストアの値を Miva からコピーしてください。',
      'value-quoted': '引用符を削除してください。',
      'value-reference': 'これは参照または暗号化された値です。Miva から値そのものをコピーしてください。',
      'value-bracketed': '値を囲むかっこを削除してください。',
      'value-characters': '目に見えない文字が含まれています。値をもう一度入力してください。',
      'value-token': 'これは API Token のようです。「API Token」の項目に入力してください。',
      'store-code-label': 'Store_Code= の後ろだけを入力してください。',
      'store-code-characters': 'Store Code に % と \\ は使えません。',
      'token-header':
        'これは認証ヘッダー全体です。トークンだけを入力してください。トークンは MIVA の後ろにあり、コロンがある場合はその前までです。',
      'token-space':
        'API Token にスペースが含まれています。削除するか、Miva からトークンをもう一度コピーしてください。',
      'token-colon': 'API Token にコロンは使えません。コロンより前だけを入力してください。',
      'token-characters':
        'API Token に Miva で使われない文字が含まれています。Miva からもう一度コピーしてください。',
      'digest-algorithm':
        'これはキーではなく、アルゴリズムの名前です。Miva の API トークンから「Signature」をコピーしてください。',
      'digest-not-base64':
        'Signing Digest に、署名キーでは使われない文字が含まれています。Miva の API トークンから「Signature」をもう一度コピーしてください。',
      'digest-cut':
        'Signing Digest の一部が欠けています。Miva の API トークンから「Signature」全体をコピーしてください。',
      'status-unknown': '一覧から注文ステータスを選択してください。',
      'statuses-not-list': '一覧から注文ステータスを選択してください。',
      'store-not-chosen': 'ストアを選択してください。',
      'name-taken': 'この名前はすでに使われています。別の名前を入力してください。',
      refused: '接続を保存できませんでした。値を確認して、もう一度お試しください。',
      'answer-failed': '接続を保存できませんでした。入力した内容は残っています。もう一度お試しください。',
      'answer-malformed': '接続を保存できませんでした。入力した内容は残っています。もう一度お試しください。',
      'answer-timeout':
        '時間内に応答がありませんでした。接続は保存されている可能性があります。もう一度試す前に、接続の一覧を確認してください。',
      'answer-missing':
        '何も送信されていません。このページは、まだ接続を保存できるように設定されていません。ページの管理者にお問い合わせください。',
      'miva-api-offline': 'このストアの API サービスは無効になっています。Miva で有効にしてください。',
      'miva-token-disabled': 'この API トークンは無効になっています。Miva で有効にしてください。',
      'miva-timestamp-missing':
        'リクエストにタイムスタンプがありません。接続するシステム側での修正が必要です。サポート用の詳細をコピーしてください。',
      'miva-signature-invalid':
        'Miva が署名を受け付けませんでした。Miva の API トークンから「Signature」をもう一度コピーしてください。新しく生成した場合は、先にトークンを保存してください。',
      'miva-signature-missing':
        'この API トークンには署名が必要です。Miva の API トークンから「Signature」をコピーしてください。',
      'miva-signature-unusable':
        'Miva はこのキーを使用できません。API トークンで新しい「Signature」を生成し、トークンを保存してから、新しい値をここにコピーしてください。',
      'miva-store-code-missing':
        'Miva が Store Code を受け取れませんでした。確認して、もう一度お試しください。',
      'miva-store-code-unknown':
        'この Store Code のストアは Miva にありません。ストアのリンクで Store_Code= を探してください。',
      'miva-redirected':
        'この URL は別の URL に転送されます。先頭に www を付けるなど、転送先の URL を入力してください。',
      'miva-endpoint-not-found':
        'この URL に Miva の API はありません。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'miva-certificate':
        'ストアの HTTPS 証明書が受け入れられませんでした。ドメインを確認するか、サーバーの管理者にお問い合わせください。',
      'miva-unreachable':
        'ストアのサーバーに接続できませんでした。ドメインを確認するか、しばらくしてからもう一度お試しください。',
      'miva-web-server-password':
        'ストアの Web サーバーが独自のユーザー名とパスワードを求めています。「ユーザー名」と「パスワード」を確認するか、サーバーの管理者にお問い合わせください。',
      'miva-sign-in':
        'このユーザーは Miva にサインインできませんでした。2 要素認証を使わない Miva ユーザーを使用し、パスワードの期限が切れていないか確認してください。',
      'miva-too-old':
        'このストアの Miva は 9.12 より古いバージョンで、JSON API がありません。Miva を更新してから、もう一度お試しください。',
      'miva-unknown-answer': 'Miva が接続を拒否しました。値を確認して、もう一度お試しください。',
    },
    accessDenied: (addresses: readonly string[]): string =>
      `Miva がアクセスを拒否しました。トークンの設定で、「Access Token」がここの値と一致し、「Allowed IP Addresses」に${addresses.length === 0 ? '正しい IP アドレス' : ` ${listWithAnd('ja', addresses)} `}が含まれ、「Groups」に「Order Processing & Fulfillment」が含まれていることを確認してください。`,
    firewallBlocked: (count: number): string =>
      count === 1
        ? 'ファイアウォールがリクエストをブロックしました。ファイアウォールでも IP アドレスを許可してください。'
        : 'ファイアウォールがリクエストをブロックしました。ファイアウォールでもすべての IP アドレスを許可してください。',
    timestampRejected: (window: number): string =>
      `Miva がリクエストのタイムスタンプを受け付けませんでした。「Require Timestamp Within」を ${seconds(window)}など、より長い時間に設定して、もう一度お試しください。`,
  };
};
