import type { GuideEntry, StepMessages, Translation } from './en.js';

/** Japanese. */
export const ja: Translation = ({ listWithOr, decimal }) => {
  // Japanese has no plural forms.
  const seconds = (count: number): string => `${decimal('ja', count)} 秒`;

  const DOMAIN = 'Domain Settings > Site Configuration（ドメイン設定 > サイト構成）';

  const steps = {
    'api-user': {
      title: 'ユーザー名とパスワード',
      text: 'この接続専用に作成したユーザーを使用してください。管理者は 2 要素認証でのサインインが必要で、パスワードは 90 日で期限切れになります。',
      path: 'Settings > User Management（設定 > ユーザー管理）',
      olderPath: 'Users（ユーザー）',
    },
    'store-code': {
      title: 'Store Code',
      text: 'ストアのリンクの Store_Code= の後ろにもあります。ドメイン名ではありません。',
      path: 'Settings > Store Settings（設定 > ストア設定）',
      olderPath: 'Store Details（ストアの詳細）',
    },
    endpoint: {
      title: 'API URL',
      text: 'トークンのページから「Endpoint URL」をコピーしてください。フォルダーを推測せずに済みます。',
      path: 'Settings > User Management > API Tokens（設定 > ユーザー管理 > API トークン） > 使用するトークン',
      olderPath: DOMAIN,
    },
    token: {
      title: 'API Token と Signing Digest',
      text: 'トークンのページから「Access Token」と「Signature」をコピーしてください。「Generate」（生成）を押した後は、先に保存してください。',
      path: 'Settings > User Management > API Tokens（設定 > ユーザー管理 > API トークン） > 使用するトークン',
      olderPath: 'Users > API Tokens（ユーザー > API トークン）',
    },
    'token-enabled': {
      title: 'Enabled（有効）',
      text: 'トークンが有効になっています。',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses（許可する IP アドレス）',
      text: '次のアドレスを追加してください。すべてのアドレス（0.0.0.0/0）には開放しないでください。',
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
      text: 'トークンが「Order Processing & Fulfillment」（注文処理と出荷）に入っています。入っていないと、Miva は「Access denied」（アクセス拒否）と応答します。',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'API へのアクセス',
      text: 'このストアの API が有効になっています。',
      path: '',
      olderPath: '',
    },
  } satisfies Record<GuideEntry, StepMessages>;

  const stepLine = ({ title, path, olderPath }: StepMessages): string =>
    `- ${title}: ${path}、以前の Miva では: ${olderPath}`;

  return {
    language: 'ja',
    direction: 'ltr',
    heading: 'Miva ストアを接続',
    headingChanges: 'Miva の接続を変更',
    intro: '「任意」と書かれた項目以外は、すべて必須です。',
    platform: 'プラットフォーム',
    platformName: 'Miva',
    storeChoice: '何を接続しますか？',
    createNewStore: '新しいストアを作成',
    useExistingStore: '既存のストアを使用',
    chooseStore: 'ストアを選択',
    advice: {
      swapped: 'API Token と Signing Digest が入れ替わっているようです。',
      'same-value': '別の項目に同じ値が入っています。両方を確認してください。',
      'looks-like-token': 'API Token のようです。正しい欄に入力したか確認してください。',
      'looks-like-key': 'Signing Digest のようです。正しい欄に入力したか確認してください。',
      'digest-looks-like-token':
        'API Token のようです。Miva のトークンのページから「Signature」をコピーしてください。',
      'digest-short': 'このキーはとても短いです。「Signature」全体をコピーしたか確認してください。',
      'store-code-unusual': 'Store Code に使われるのは、通常は英字、数字、_、- だけです。',
      'store-code-is-other':
        'ストアのドメインまたは名前のようです。ストアのリンクで Store_Code= を探してください。',
      'store-code-placeholder':
        'このコードは多くのガイドで例として使われています。自分のストアのものか確認してください。',
      'store-code-in-link': 'このアドレスには Store Code が含まれています。',
      'store-code-differs': 'このアドレスには、入力したものとは別の Store Code が含まれています。',
      'store-code-is-domain':
        'ドメインとは異なることがよくあります。ストアのリンクで Store_Code= を確認してください。',
      'username-long': 'Miva のユーザー名は最大 40 文字です。',
      'password-edge-space': 'パスワードの先頭または末尾にスペースがあります。',
      'password-reference': 'リンクまたは参照のようです。パスワードそのものを入力してください。',
      'token-plain-word': '普通の単語のようです。Miva の「Access Token」と一致しているか確認してください。',
      'token-base64':
        'API Token を base64 でエンコードしたもののようです。Miva の「Access Token」と一致しているか確認してください。',
      'token-incomplete': '途中で切れているようです。「Access Token」全体をコピーしたか確認してください。',
      'development-store': '開発用のストアのようです。',
      'folder-unusual':
        'このフォルダーは Miva では一般的ではありません。接続できない場合は確認してください。',
      'ip-address': 'これは IP アドレスです。安全な接続には通常、ドメインが必要です。',
      'statuses-without-new':
        '新しい注文は「保留中（Pending）」から始まります。ここで選んだステータスのいずれかになった時点でインポートされます。',
    },
    lookAlikeHost: (host: string): string =>
      `このドメインには異なる文字体系の文字が混在しており、別のドメインと間違えるおそれがあります。技術的な表記は ${host} です。ストアのドメインで間違いないか確認してください。`,
    fixes: {
      'use-address': '使用:',
      'use-store-code': 'Store Code として使用:',
      'use-token': 'トークンだけを残す',
      'remove-quotes': '引用符を削除',
      'remove-brackets': 'かっこを削除',
      'decode-token': 'デコードしたトークンを使う',
      'remove-spaces': 'スペースを削除',
      'remove-characters': '見えない文字を削除',
      swap: '入れ替える',
      'move-to-api-url': 'API URL に移動',
      'move-to-api-token': 'API Token に移動',
      'move-to-store-code': 'Store Code に移動',
      'move-to-signing-digest': 'Signing Digest に移動',
    },
    changed: '変更しました。',
    changedFields: (labels: string): string => `変更しました: ${labels}`,
    undo: '元に戻す',
    undone: '元に戻しました',
    openAdmin: 'Miva の管理画面を開く',
    fields: {
      name: {
        label: '名前',
        hint: '接続の一覧に表示される、このストアの名前です。',
        required: 'ストアの名前を入力してください。',
      },
      username: {
        label: 'ユーザー名',
        hint: 'この接続専用の Miva ユーザーをお勧めします。',
        required: 'Miva ユーザーのユーザー名を入力してください。',
      },
      password: {
        label: 'パスワード',
        hint: 'その Miva ユーザーのパスワードです。',
        required: 'その Miva ユーザーのパスワードを入力してください。',
      },
      storeCode: {
        label: 'Store Code（ストアコード）',
        hint: '例: STORE01。ストアのリンクで Store_Code= の後ろにある値です。わからない場合は、Miva の担当者にお問い合わせください。',
        required: 'Store Code を入力してください。',
      },
      apiUrl: {
        label: 'API URL',
        hint: 'Miva の「Endpoint URL」（エンドポイント URL）です。例: https://www.example.com/mm5/json.mvc',
        required: 'API URL を入力してください。',
      },
      apiToken: {
        label: 'API Token',
        hint: 'Miva のトークンのページにある「Access Token」（アクセストークン）です。',
        required: 'API Token を入力してください。',
      },
      signingDigest: {
        label: 'Signing Digest (Signature Key)',
        hint: 'Miva の同じページにある「Signature」（署名）です。アルゴリズムの名前ではなく、キーです。',
        required: 'Signing Digest を入力してください。Miva では「Signature」という名前です。',
      },
      orderImportStatuses: {
        label: 'インポートする注文のステータス',
        hint: '選んだステータスの注文がインポートされます。何も選ばなければ、絞り込みは行われません。',
        required: '注文ステータスを 1 つ以上選択してください。',
      },
      storeId: {
        label: 'ストア',
        hint: '以前に接続したストアです。',
        required: 'ストアを選択してください。',
      },
    },
    optional: '任意',
    folderHint: (folders: string, check: string): string =>
      `フォルダーは通常 ${folders} です。Miva での確認場所: ${check}。`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? usual : `${usual}（または ${listWithOr('ja', others)}）`,
    show: '表示',
    hide: '非表示',
    showAll: 'すべて表示',
    showField: (label: string): string => `${label} を表示`,
    hideField: (label: string): string => `${label} を非表示`,
    shownField: (label: string): string => `${label} を表示しました`,
    hiddenField: (label: string): string => `${label} を非表示にしました`,
    kept: '保存済みです。置き換えない限り、そのまま使われます。',
    replace: '置き換える',
    replaceField: (label: string): string => `${label} を置き換える`,
    keep: '保存済みの値を使う',
    keepField: (label: string): string => `${label} は保存済みの値を使う`,
    statuses: {
      pending: '保留中（Pending）',
      processing: '処理中（Processing）',
      shipped: '発送済み（Shipped）',
      'partially-shipped': '一部発送済み（Partially Shipped）',
      cancelled: 'キャンセル済み（Cancelled）',
      backordered: '入荷待ち（Backordered）',
      'rma-issued': '返品承認済み（RMA Issued）',
      returned: '返品済み（Returned）',
    },
    selectAll: 'すべて選択',
    clear: '選択を解除',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0 ? '選択なし: 絞り込みなし' : `${all} 個中 ${chosen} 個を選択`,
    allowList: 'Miva で、トークンの「Allowed IP Addresses」で次のアドレスを許可する必要があります。',
    allowListMany:
      'Miva で、トークンの「Allowed IP Addresses」で次のアドレスをすべて許可する必要があります。',
    copy: 'コピー',
    copyText: (text: string): string => `${text} をコピー`,
    copied: 'コピーしました',
    copiedText: (text: string): string => `${text} をコピーしました`,
    copyByHand: '選択しました。コピーするには Ctrl+C（Mac では Command+C）を押してください。',
    guide: {
      title: 'Miva での確認場所',
      today: 'Miva では',
      older: '以前の Miva では',
      checklist: 'トークンのページで設定すること',
      steps,
      timestamp: (window: number): string => `${seconds(window)}以上に設定できます。`,
    },
    copyToAdd: 'リストに追加する形式でコピー',
    askColleague: '同僚へのメッセージをコピー',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'お疲れさまです。Miva ストアを接続するため、次の値が必要です。',
        ...[steps['api-user'], steps['store-code'], steps.endpoint, steps.token].map(stepLine),
        'トークンのページでは「Endpoint URL」「Access Token」「Signature」という名前です。同じページで次の設定もお願いします。',
        `- ${steps['address-allowed'].title}: ${addresses.join(', ')}`,
        `- ${steps['timestamp-window'].title}: ${seconds(window)}、または空欄`,
        `- ${steps['order-group'].title}: Order Processing & Fulfillment`,
        '秘密の値は、安全な方法で送ってください。よろしくお願いします。',
      ].join('\n'),
    paste: {
      open: 'まとめて貼り付け',
      label: '値が書かれたメールまたはメッセージを貼り付けてください',
      hint: '入力される前に、見つかった内容を確認できます。',
      found: 'テキストから見つかった値',
      nothing: 'テキストから値は見つかりませんでした。',
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
      fill: '入力する',
      cancel: 'キャンセル',
      filled: (count: number): string => `${count} 件の項目を入力しました`,
    },
    characters: (count: number): string => `${count} 文字`,
    copyDetails: 'サポート用の詳細をコピー',
    submit: '接続を追加',
    submitChanges: '変更を保存',
    submitting: '接続を追加しています…',
    submittingChanges: '変更を保存しています…',
    summaryTitle: '問題があります',
    reference: (reference: string): string => `参照番号: ${reference}`,
    helpLink: '詳細を見る',
    fieldLink: 'どこにありますか？',
    articleLink: '記事を読む',
    accepted: {
      title: '接続を追加しました',
      text: '最初は無効になっています。準備ができたら、接続の一覧で有効にしてください。',
      titleChanges: '変更を保存しました',
      titleExisting: 'ストアを接続しました',
    },
    codes: {
      required: 'この項目を入力してください。',
      'too-long': '長すぎます。Miva から値をもう一度コピーしてください。',
      'not-text': 'テキストではありません。',
      'url-not-address':
        'Web アドレスではありません。Miva のトークンのページから「Endpoint URL」をコピーしてください。',
      'url-scheme-wrong': 'API URL は https:// で始まります。',
      'url-local-host':
        'このアドレスは自分のネットワーク内でしか使えません。ストアの公開アドレスを入力してください。',
      'url-no-domain':
        'ドメインが不完全です。https://www.example.com/mm5/json.mvc のように、アドレス全体を入力してください。',
      'url-is-email':
        'これはメールアドレスです。Miva のトークンのページから「Endpoint URL」をコピーしてください。',
      'url-is-token':
        'API Token のようです。Miva のトークンのページから「Endpoint URL」をコピーしてください。',
      'url-is-store-code':
        'Store Code のようです。Miva のトークンのページから「Endpoint URL」をコピーしてください。',
      'url-only-path':
        'ドメインがありません。https://www.example.com/mm5/json.mvc のように、アドレス全体を入力してください。',
      'url-never-a-store':
        'ストアのアドレスではありません。Miva のトークンのページから「Endpoint URL」をコピーしてください。',
      'url-target-hidden':
        'このリンクからは、リンク先の URL がわかりません。Miva の API トークンから「Endpoint URL」をコピーしてください。',
      'url-other-platform':
        'このアドレスは別のショッププラットフォームのものです。Miva ストアのアドレスを入力してください。',
      'url-home-page':
        'これはホームページです。https://www.example.com/mm5/json.mvc のように、アドレス全体を入力してください。',
      'url-storefront-link':
        'これはストアのページです。Miva のトークンのページから「Endpoint URL」をコピーしてください。',
      'url-old-miva':
        'このリンクは、JSON API のない古い Miva のものです。json.mvc で終わる現在のアドレスを入力してください。',
      'url-space-in-host': 'ドメインにスペースが含まれています。削除してください。',
      'url-wrapped': 'このリンクは別のサービスを経由しています。ストア自体の URL を使用してください。',
      'url-has-credentials': 'アドレスからユーザー名とパスワードを削除してください。',
      'url-other-miva-file':
        'API URL は json.mvc で終わります。最後のスラッシュより後ろを json.mvc に置き換えてください。',
      'url-image-link': 'これはファイルのアドレスです。API URL は json.mvc で終わります。',
      'url-folder-only': 'API URL は json.mvc で終わります。末尾に json.mvc を追加してください。',
      'url-file-misspelt': 'API URL は json.mvc で終わります。つづりを確認してください。',
      'url-file-case': 'json.mvc は小文字で入力してください。',
      'url-scheme-broken': 'API URL は https:// で始まります。先頭を確認してください。',
      'url-scheme-missing': 'アドレスの前に https:// を付けてください。',
      'url-not-https': '秘密の値を守るため、API URL は http:// ではなく https:// で始まる必要があります。',
      'url-has-query': '疑問符と、それより後ろをすべて削除してください。',
      'url-has-fragment': '# と、それより後ろをすべて削除してください。',
      'url-has-label': 'アドレスの前後の語句を削除してください。',
      'url-extra-characters':
        '引用符、かっこ、スペース、重複したスラッシュ、json.mvc より後ろの文字を削除してください。',
      'value-masked': 'これは、値を隠している画面の黒丸です。Miva で値を表示してからコピーしてください。',
      'value-key-file': 'これはキーファイルです。Miva から値をもう一度コピーしてください。',
      'value-url': 'これは Web アドレスです。API URL の欄に入力してください。',
      'value-email': 'これはメールアドレスです。Miva から値をもう一度コピーしてください。',
      'value-placeholder': 'これはドキュメントに載っている例です。自分の値を Miva からコピーしてください。',
      'value-quoted': '引用符を削除してください。',
      'value-reference': 'これは参照または暗号化された値です。Miva から値そのものをコピーしてください。',
      'value-bracketed': '値を囲むかっこを削除してください。',
      'value-characters': '目に見えない文字が含まれています。値をもう一度入力してください。',
      'value-token': 'API Token のようです。API Token の欄に入力してください。',
      'store-code-label': 'Store_Code= の後ろだけを入力してください。',
      'store-code-characters': 'Store Code に % と \\ は使えません。',
      'token-header':
        'ヘッダー全体が入っています。先頭の MIVA と、コロン以降を除き、トークンだけを入力してください。',
      'token-space': 'API Token にスペースが含まれています。Miva から値をもう一度コピーしてください。',
      'token-colon': 'API Token にコロンが含まれています。コロンより前だけを入力してください。',
      'token-characters':
        'API Token に Miva で使われない文字が含まれています。Miva から値をもう一度コピーしてください。',
      'digest-algorithm':
        'これはアルゴリズムの名前です。キーを入力してください。キーは、Miva のトークンのページから「Signature」をコピーします。',
      'digest-not-base64':
        'Signature Key に使われるのは、英字、数字、+、/ だけです。Miva のトークンのページから「Signature」をコピーしてください。',
      'digest-cut':
        'Signature Key が不完全です。Miva のトークンのページから「Signature」をコピーしてください。',
      'status-unknown': 'この注文ステータスは認識できません。',
      'statuses-not-list': '一覧から注文ステータスを選択してください。',
      'store-not-chosen': 'ストアを選択してください。',
      'name-taken': 'この名前は別の接続で使われています。別の名前を選んでください。',
      refused: '接続は受け付けられませんでした。値を確認して、もう一度お試しください。',
      'answer-failed': '接続を追加できませんでした。入力した内容は失われていません。もう一度お試しください。',
      'answer-malformed':
        '接続を追加できませんでした。入力した内容は失われていません。もう一度お試しください。',
      'answer-timeout':
        '時間内に応答がありませんでした。追加されている可能性があるため、もう一度試す前に接続の一覧を確認してください。',
      'answer-missing':
        '何も送信されていません。このページは、まだ接続を保存できるように設定されていません。',
      'miva-api-offline': 'このストアの API はオフになっています。Miva でオンにしてください。',
      'miva-access-denied':
        'Miva がアクセスを拒否しました。トークンのページで、API Token そのもの、「Allowed IP Addresses」、グループ「Order Processing & Fulfillment」の 3 つを確認してください。',
      'miva-token-disabled': 'この API Token は無効です。Miva で有効にしてください。',
      'miva-timestamp':
        'リクエストが早すぎるか、遅すぎます。「Require Timestamp Within」を 60 秒または 120 秒に設定してください。',
      'miva-timestamp-missing':
        'リクエストにタイムスタンプがありません。ここではなく、接続するシステム側での修正が必要です。サポート用の詳細をコピーしてください。',
      'miva-signature-invalid':
        'Miva が署名を受け付けませんでした。Miva のトークンのページから「Signature」をコピーしてください。「Generate」を押した後は、先に保存してください。',
      'miva-signature-missing':
        'このトークンには署名が必要です。Miva のトークンのページから「Signature」をコピーしてください。',
      'miva-signature-unusable':
        'Miva はこのキーを使用できません。トークンのページで新しい「Signature」を生成してください。',
      'miva-store-code-missing': 'Miva が Store Code を求めています。入力してください。',
      'miva-store-code-unknown':
        'この Store Code のストアは Miva にありません。ストアのリンクで Store_Code= を探してください。',
      'miva-redirected': 'このアドレスは別のアドレスに転送されます。転送先のアドレスを入力してください。',
      'miva-endpoint-not-found':
        'このアドレスに Miva の API はありません。Miva のトークンのページから「Endpoint URL」をコピーしてください。',
      'miva-certificate':
        'ストアの HTTPS 証明書が受け入れられませんでした。ドメインを確認するか、サーバーの管理者に問い合わせてください。',
      'miva-unreachable':
        'ストアのサーバーに接続できませんでした。ドメインを確認するか、しばらくしてからもう一度お試しください。',
      'miva-web-server-password':
        'Miva より先に、Web サーバーがユーザー名とパスワードを求めています。両方を確認してください。',
      'miva-firewall':
        'ファイアウォールがリクエストをブロックしました。そこでも IP アドレスを許可してください。',
      'miva-sign-in':
        'このユーザーは Miva にサインインできませんでした。2 要素認証を使わないユーザーを使用し、パスワードの期限が切れていないか確認してください。',
      'miva-too-old': 'この Miva は 9.12 より古く、JSON API がありません。Miva を更新してください。',
      'miva-unknown-answer': 'Miva が接続を拒否しました。値を確認して、もう一度お試しください。',
    },
  };
};
