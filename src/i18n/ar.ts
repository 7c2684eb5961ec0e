import type { StepName, StepMessages, Translation } from './en.js';

/** Modern Standard Arabic with Latin digits. */
export const ar: Translation = ({ plural, listWithAnd, listWithOr, decimal, ltr }) => {
  const JSON_MVC = ltr('json.mvc');
  const HTTPS = ltr('https://');
  const STORE_CODE = ltr('Store_Code=');
  const EXAMPLE = ltr('https://www.example.com/mm5/json.mvc');
  const ANY_ADDRESS = ltr('0.0.0.0/0');

  /** The form after a preposition. Arabic writes one and two as words. */
  const seconds = (count: number): string =>
    plural('ar', count, {
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: `${decimal('ar', count)} ثوانٍ`,
      other: `${decimal('ar', count)} ثانية`,
    });

  /** An IPv4 address keeps its order without isolates, and can then be copied without invisible characters. */
  const address = (text: string): string => (/^[\d.]+$/.test(text) ? text : ltr(text));

  const labels = {
    username: 'اسم المستخدم',
    password: 'كلمة المرور',
    storeCode: 'Store Code (رمز المتجر)',
    apiUrl: 'API URL (عنوان URL لواجهة API)',
    apiToken: 'API Token',
    signingDigest: 'Signing Digest',
  };

  const DOMAIN = `${ltr('Domain Settings > Site Configuration')} (إعدادات النطاق > تهيئة الموقع)`;
  const TOKEN_PATH = `${ltr('Settings > User Management > API Tokens')} (الإعدادات > إدارة المستخدمين > رموز API المميزة)، ثم رمزك المميز`;

  const steps = {
    'api-user': {
      title: 'اسم المستخدم وكلمة المرور',
      text: 'استخدم حساب مستخدم Miva أُنشئ خصيصًا لهذا الاتصال، لا حساب مسؤول، لأن على المسؤولين تسجيل الدخول بالمصادقة الثنائية. تنتهي صلاحية كلمات المرور افتراضيًا بعد 90 يومًا، فعند تغيير كلمة المرور حدّثها هنا أيضًا.',
      path: `${ltr('Settings > User Management')} (الإعدادات > إدارة المستخدمين)`,
      olderPath: 'Users (المستخدمون)',
    },
    'store-code': {
      title: 'Store Code',
      text: `الرمز الذي يحدد متجرك في Miva، وليس اسم النطاق الخاص بك. يأتي بعد ${STORE_CODE} في روابط متجرك.`,
      path: `${ltr('Settings > Store Settings')} (الإعدادات > إعدادات المتجر)`,
      olderPath: `${ltr('Store Settings > Store Details')} (إعدادات المتجر > تفاصيل المتجر)`,
    },
    'token-setup': {
      title: 'إعداد رمز API المميز',
      text: 'افتح رمزك المميز أو أضف رمزًا.',
      path: `${ltr('Settings > User Management > API Tokens')} (الإعدادات > إدارة المستخدمين > رموز API المميزة)`,
      olderPath: `${ltr('Users > API Tokens')} (المستخدمون > رموز API المميزة)`,
    },
    'token-values': {
      title: 'عنوان URL لواجهة API و API Token و Signing Digest',
      text: 'انسخ «Endpoint URL» (عنوان URL لنقطة النهاية) و«Access Token» (رمز الوصول المميز) و«Signature» (التوقيع) من رمز API المميز. إذا اخترت «Generate»، فاحفظ الرمز المميز قبل نسخ قيمة «Signature» الجديدة.',
      path: TOKEN_PATH,
      olderPath: '',
    },
    endpoint: { title: 'عنوان URL لواجهة API', text: '', path: '', olderPath: DOMAIN },
    signature: {
      title: 'Signature (التوقيع)',
      text: 'اختر «Require Signature with Key» (طلب توقيع بمفتاح). وإذا لم يوجد مفتاح بعد، فاختر «Generate» (إنشاء).',
      path: '',
      olderPath: '',
    },
    'token-enabled': {
      title: 'حالة الرمز المميز',
      text: 'تأكد من أن الرمز المميز مفعّل.',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses (عناوين IP المسموح بها)',
      text: '',
      path: '',
      olderPath: '',
    },
    'timestamp-window': {
      title: 'Require Timestamp Within (المهلة المسموح بها للطابع الزمني)',
      text: '',
      path: '',
      olderPath: '',
    },
    'order-group': {
      title: 'Groups (المجموعات)',
      text: 'فعّل «Order Processing & Fulfillment» (معالجة الطلبات وتنفيذها). وبدونها يردّ Miva بعبارة «Access denied» (تم رفض الوصول).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'خدمات API',
      text: 'فعّل خدمات API للمتجر. هذا الإعداد خاص بالمتجر وليس بالرمز المميز.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<StepName, StepMessages>;

  return {
    language: 'ar',
    direction: 'rtl',
    heading: 'ربط متجر Miva',
    headingChanges: 'تعديل اتصال Miva',
    intro: 'جميع الحقول مطلوبة ما لم يُذكر أنها اختيارية.',
    platform: 'المنصة',
    platformName: 'Miva',
    credentials: 'بيانات اعتماد Miva',
    storeChoice: 'ما المتجر الذي تريد ربطه؟',
    createNewStore: 'إنشاء متجر جديد',
    useExistingStore: 'استخدام متجر موجود',
    chooseStore: 'اختر متجرًا',
    advice: {
      swapped: 'يبدو أن قيمتي API Token و Signing Digest معكوستان.',
      'same-value': 'يوجد حقل آخر بالقيمة نفسها. تحقق من الحقلين.',
      'looks-like-token': 'يبدو أن هذا API Token. تأكد من أنه في الحقل الصحيح.',
      'looks-like-key': 'يبدو أن هذا Signing Digest. تأكد من أنه في الحقل الصحيح.',
      'digest-looks-like-token': 'يبدو أن هذا API Token. انسخ «Signature» من رمز API المميز في Miva.',
      'digest-short': 'تبدو القيمة أقصر من اللازم. تأكد من نسخ «Signature» كاملًا.',
      'store-code-unusual':
        'لا يحتوي Store Code عادةً إلا على أحرف لاتينية وأرقام وشرطات (-) وشرطات سفلية (_). تحقق منه.',
      'store-code-is-other': `يبدو أن هذا نطاق متجرك أو اسمه. ابحث عن ${STORE_CODE} في روابط متجرك.`,
      'store-code-placeholder': 'هذا رمز متجر يرد مثالًا في أدلة إرشادية كثيرة. تأكد من أنه رمز متجرك.',
      'store-code-in-link': 'يتضمن عنوان URL هذا قيمة Store Code.',
      'store-code-differs': 'تختلف قيمة Store Code في عنوان URL هذا عن القيمة في حقل Store Code.',
      'store-code-is-domain': `كثيرًا ما يختلف Store Code عن النطاق. ابحث عن ${STORE_CODE} في روابط متجرك.`,
      'username-long': 'الحد الأقصى لأسماء المستخدمين في Miva هو 40 حرفًا. تحقق من هذا الاسم.',
      'password-edge-space':
        'تبدأ كلمة المرور أو تنتهي بمسافة. أبقِ المسافة فقط إذا كانت جزءًا من كلمة المرور.',
      'password-reference': 'يبدو أن هذا رابط أو مرجع. أدخل كلمة المرور نفسها.',
      'token-plain-word': 'يبدو أن هذه كلمة عادية. تأكد من أنها تطابق «Access Token» في Miva.',
      'token-base64': 'يبدو أن هذا API Token مرمّز بصيغة base64. تأكد من أنه يطابق «Access Token» في Miva.',
      'token-incomplete': 'تبدو القيمة غير مكتملة. تأكد من نسخ «Access Token» كاملًا.',
      'development-store': 'يبدو أن هذا متجر تطوير. تأكد من أنه المتجر الذي تريد ربطه.',
      'folder-unusual': 'لا يستخدم Miva هذا المجلد عادةً. إذا فشل الاتصال، فتحقق من المجلد أولًا.',
      'ip-address': 'هذا عنوان IP. يحتاج الاتصال الآمن عادةً إلى اسم نطاق.',
      'statuses-without-new':
        'تبدأ الطلبات الجديدة بالحالة «قيد الانتظار (Pending)»، ولا يتم استيرادها ما دامت في هذه الحالة.',
    },
    lookAlikeHost: (host: string): string =>
      `يمزج هذا النطاق حروفًا من أبجديات مختلفة، لذلك قد يُظن أنه نطاق آخر. صيغته التقنية هي ${ltr(host)}. تأكد من أنه نطاق متجرك.`,
    fixes: {
      'use-address': 'استخدام عنوان URL المصحّح',
      'use-token': 'الإبقاء على الرمز المميز فقط',
      'remove-quotes': 'إزالة علامات الاقتباس',
      'remove-brackets': 'إزالة الأقواس',
      'decode-token': 'استخدام الرمز المميز بعد فك ترميزه',
      'remove-spaces': 'إزالة المسافات',
      'remove-characters': 'إزالة الأحرف غير المرئية',
      swap: 'تبديل القيمتين',
      'move-to-api-url': 'النقل إلى عنوان URL لواجهة API',
      'move-to-api-token': 'النقل إلى API Token',
      'move-to-store-code': 'النقل إلى Store Code',
      'move-to-signing-digest': 'النقل إلى Signing Digest',
    },
    useUrl: (url: string): string => `استخدام ${ltr(url)}`,
    useStoreCode: (code: string): string => `استخدام ${ltr(code)} في Store Code`,
    changed: 'تم التغيير.',
    changedFields: (labels: string): string => `تم تغيير: ${labels}`,
    undo: 'تراجع',
    undone: 'تم التراجع عن التغيير',
    openAdmin: 'فتح لوحة إدارة Miva',
    fields: {
      name: {
        label: 'الاسم',
        hint: 'اسم يساعدك على التعرّف على هذا المتجر.',
        required: 'أدخل اسمًا لهذا المتجر.',
      },
      username: {
        label: labels.username,
        hint: 'اسم المستخدم لحسابك في Miva، مثل api-user.',
        required: 'أدخل اسم المستخدم لحسابك في Miva.',
      },
      password: {
        label: labels.password,
        hint: 'كلمة مرور مستخدم Miva هذا.',
        required: 'أدخل كلمة المرور لحسابك في Miva.',
      },
      storeCode: {
        label: labels.storeCode,
        hint: 'رمز متجرك في Miva، مثل STORE01.',
        more: 'لست متأكدًا؟ تواصل مع ممثل Miva الخاص بك.',
        required: 'أدخل Store Code.',
      },
      apiUrl: {
        label: labels.apiUrl,
        hint: 'نقطة نهاية API لمتجرك («Endpoint URL» في Miva).',
        more: `مثال: ${EXAMPLE}`,
        required: 'أدخل عنوان URL لواجهة API.',
      },
      apiToken: {
        label: labels.apiToken,
        hint: 'رمز API المميز («Access Token» في Miva).',
        more: `تجده في ${ltr('User Management > API Tokens')} أو ${ltr('Users > API Tokens')}.`,
        required: 'أدخل API Token.',
      },
      signingDigest: {
        label: labels.signingDigest,
        hint: 'مفتاح توقيع الرمز المميز («Signature» في Miva).',
        more: 'وهو ليس SHA-256.',
        required: 'أدخل Signing Digest.',
      },
      orderImportStatuses: {
        label: 'حالات الطلبات المراد استيرادها',
        hint: 'حدّد حالات لتصفية الطلبات المستوردة.',
        more: 'إذا لم تحدّد أي حالة، فلن تُطبَّق أي تصفية.',
        required: 'حدّد حالة طلب واحدة على الأقل.',
      },
      storeId: {
        label: 'المتجر',
        hint: 'متجر تم إعداده من قبل.',
        required: 'اختر متجرًا.',
      },
    },
    hintAndMore: (hint: string, more: string): string => `${hint} ${more}`,
    optionalField: (label: string): string => `${label} (اختياري)`,
    locked: 'لا يمكنك تغيير هذا هنا.',
    folderHint: (folders: string, check: string): string => `المجلد عادةً هو ${folders}. راجع ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? ltr(usual) : `${ltr(usual)}، وقد يكون ${listWithOr('ar', others.map(ltr))}`,
    show: 'إظهار',
    hide: 'إخفاء',
    showAll: 'إظهار الكل',
    showAllOf: (name: string): string => `إظهار الكل: ${name}`,
    showField: (label: string): string => `إظهار ${label}`,
    hideField: (label: string): string => `إخفاء ${label}`,
    shownField: (label: string): string => `تم إظهار ${label}`,
    hiddenField: (label: string): string => `تم إخفاء ${label}`,
    kept: 'القيمة محفوظة. استبدلها فقط إذا تغيّرت في Miva.',
    keptLocked: 'القيمة محفوظة. لا يمكن تغييرها هنا.',
    replace: 'استبدال',
    replaceField: (label: string): string => `استبدال ${label}`,
    keep: 'الاحتفاظ بالقيمة المحفوظة',
    keepField: (label: string): string => `الاحتفاظ بالقيمة المحفوظة: ${label}`,
    statuses: {
      pending: 'قيد الانتظار (Pending)',
      processing: 'قيد المعالجة (Processing)',
      shipped: 'تم الشحن (Shipped)',
      'partially-shipped': 'تم الشحن جزئيًا (Partially Shipped)',
      cancelled: 'مُلغى (Cancelled)',
      backordered: 'في انتظار توفر المخزون (Backordered)',
      'rma-issued': 'تم التصريح بالإرجاع (RMA Issued)',
      returned: 'تم الإرجاع (Returned)',
    },
    clear: 'مسح التحديد',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0 ? 'لم يتم تحديد أي حالة: بلا تصفية' : `تم تحديد ${chosen} من ${all}`,
    allowList: 'في Miva، أضف عنوان IP هذا إلى «Allowed IP Addresses» في رمز API المميز:',
    allowListMany: 'في Miva، أضف ما يلي من عناوين IP إلى «Allowed IP Addresses» في رمز API المميز:',
    timestampNote: (window: number): string =>
      `يمكنك ضبط «Require Timestamp Within» في الرمز المميز على ${seconds(window)}.`,
    copy: 'نسخ',
    copyText: (text: string): string => `نسخ ${ltr(text)}`,
    copied: 'تم النسخ',
    copiedText: (text: string): string => `تم نسخ ${ltr(text)}`,
    copyByHand: `تعذّر النسخ. النص محدّد: اضغط على ${ltr('Ctrl+C')}، أو ${ltr('Command+C')} على جهاز Mac.`,
    guide: {
      title: 'أين تجد هذه القيم في Miva',
      today: (path: string): string => `انتقل إلى: ${path}`,
      olderVersions: 'هل تستخدم إصدارًا قديمًا من Miva؟',
      ticks: 'حدّد ما أنجزته في Miva:',
      progress: (done: number, all: number): string => `أُنجز ${done} من ${all}`,
      save: 'ثم احفظ الرمز المميز.',
      steps,
      addresses: (count: number): string =>
        count === 1
          ? `أضف عنوان IP هذا. لا تستخدم ${ANY_ADDRESS} لأنه يسمح بكل عناوين IP.`
          : `أضف ما يلي من عناوين IP مع الفصل بينها بفاصلة لاتينية (,). لا تستخدم ${ANY_ADDRESS} لأنه يسمح بكل عناوين IP.`,
      timestamp: (window: number): string =>
        `اختياري: يمكنك ضبطه على ${seconds(window)}. وتصلح مدة أطول أيضًا.`,
    },
    askColleague: 'نسخ رسالة لطلب هذه القيم',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'مرحبًا،',
        '',
        'لربط متجر Miva أحتاج إلى القيم التالية. وهذه أماكنها في Miva:',
        '',
        `- ${steps['api-user'].title}: مستخدم Miva لهذا الاتصال، وليس مسؤولًا. ${steps['api-user'].path}؛ في الإصدارات الأقدم: ${steps['api-user'].olderPath}`,
        `- ${steps['store-code'].title}: ${steps['store-code'].path}؛ في الإصدارات الأقدم: ${steps['store-code'].olderPath}`,
        `- ${steps['token-values'].title}: ${steps['token-values'].path}؛ في الإصدارات الأقدم: ${steps['token-setup'].olderPath}؛ ${labels.apiUrl}: ${steps.endpoint.olderPath}. وأسماؤها هناك «Endpoint URL» و«Access Token» و«Signature».`,
        '',
        'في رمز API المميز نفسه:',
        '',
        ...(addresses.length === 0
          ? []
          : [`- ${steps['address-allowed'].title}: أضف ${addresses.map(address).join(', ')}`]),
        `- ${steps['order-group'].title}: فعّل Order Processing & Fulfillment`,
        `- ${steps['timestamp-window'].title}: اختياري، لمدة ${seconds(window)} أو أكثر`,
        '',
        'يُرجى تعبئة هذه القائمة وإعادتها بطريقة آمنة، وليس في رسالة بريد إلكتروني غير مشفّرة. شكرًا!',
        '',
        ...Object.values(labels).map((label) => `${label}:`),
      ].join('\n'),
    paste: {
      open: 'لصق كل القيم دفعة واحدة',
      openHint: 'من بريد إلكتروني أو رسالة أو جدول بيانات.',
      label: 'الصق الرسالة أو الجدول الذي يتضمن القيم',
      hint: 'يمكنك مراجعة ما تم العثور عليه قبل تعبئة أي حقل.',
      found: 'القيم التي تم العثور عليها',
      nothing: 'لم يتم العثور على أي قيم. ضع كل قيمة في سطر مستقل بعد اسمها، مثل «Store Code: STORE01».',
      sources: (titles: string): string => `المصدر: ${titles}`,
      leftOut: 'ما لم يُستخدم',
      reasons: {
        'unknown-label': 'لم يتم التعرّف عليه',
        'another-service': 'خدمة أخرى أو قيمة قديمة',
        hidden: 'قيمة مخفية',
        incomplete: 'قيمة غير مكتملة',
        reference: 'مرجع وليس القيمة نفسها',
        encrypted: 'قيمة مشفّرة',
        link: 'رابط وليس القيمة نفسها',
        'menu-path': 'مسار قائمة وليس القيمة نفسها',
        'no-value': 'لا توجد قيمة',
        'several-values': 'عدة قيم مختلفة',
        'not-valid': 'لا تناسب هذا الحقل',
        uncertain: 'غير واضح',
      },
      tooLong: 'هذا النص طويل جدًا. الصق الجزء الذي يتضمن القيم فقط.',
      fill: 'تعبئة الحقول',
      cancel: 'إلغاء',
      notKept: 'لا يتم حفظ النص الملصق.',
      filled: (count: number): string =>
        plural('ar', count, {
          zero: 'لم تتم تعبئة أي حقل',
          one: 'تمت تعبئة حقل واحد',
          two: 'تمت تعبئة حقلين',
          few: `تمت تعبئة ${count} حقول`,
          many: `تمت تعبئة ${count} حقلًا`,
          other: `تمت تعبئة ${count} حقل`,
        }),
    },
    characters: (count: number): string =>
      plural('ar', count, {
        zero: 'بلا أحرف',
        one: 'حرف واحد',
        two: 'حرفان',
        few: `${count} أحرف`,
        many: `${count} حرفًا`,
        other: `${count} حرف`,
      }),
    copyDetails: 'نسخ التفاصيل لفريق الدعم',
    copyDetailsHint: 'لا تتضمن كلمة المرور ولا API Token ولا Signing Digest.',
    submit: 'إضافة الاتصال',
    submitChanges: 'حفظ التغييرات',
    submitting: 'جارٍ إضافة الاتصال…',
    submittingChanges: 'جارٍ حفظ التغييرات…',
    stillWaiting: (timeout: number): string =>
      `ما زال النموذج ينتظر الرد. قد يستغرق ذلك ما يصل إلى ${seconds(timeout)}.`,
    summaryTitle: 'توجد مشكلة',
    summaryAnnouncement: (title: string, text: string): string => `${title}. ${text}`,
    labeledError: (label: string, error: string): string => `${label}: ${error}`,
    checkField: (label: string): string => `تحقق من حقل ${label}.`,
    goToField: (label: string): string => `الانتقال إلى ${label}`,
    accessChecks: {
      lead: 'تحقق من هذه الإعدادات في رمز API المميز في Miva:',
      addresses: (count: number): string =>
        count === 1
          ? 'يتضمن «Allowed IP Addresses» عنوان IP هذا:'
          : 'يتضمن «Allowed IP Addresses» عناوين IP هذه:',
      group: `يتضمن «Groups» مجموعة «${ltr('Order Processing & Fulfillment')}».`,
      token: 'تتطابق قيمة «Access Token» مع API Token هنا.',
    },
    reference: (reference: string): string => `المرجع: ${ltr(reference)}`,
    helpLink: 'مزيد من المعلومات عن هذه المشكلة',
    fieldLink: 'أين أجد هذا؟',
    fieldLinkTo: (label: string): string => `أين أجد هذا؟ ${label}`,
    articleLink: 'قراءة مقال المساعدة',
    newTab: (text: string): string => `${text} (يُفتح في علامة تبويب جديدة)`,
    accepted: {
      title: 'تمت إضافة الاتصال',
      text: 'الاتصال معطّل في الوقت الحالي. فعّله من قائمة اتصالاتك عندما تكون جاهزًا.',
      titleChanges: 'تم حفظ التغييرات',
    },
    codes: {
      required: 'املأ هذا الحقل.',
      'too-long': 'النص طويل جدًا. تأكد من أنك نسخت القيمة فقط.',
      'not-text': 'أدخل هذه القيمة كنص.',
      'url-not-address': 'هذا ليس عنوان URL. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-scheme-wrong': `يجب أن يبدأ عنوان URL لواجهة API بـ ${HTTPS}`,
      'url-local-host': 'يعمل عنوان URL هذا داخل شبكتك فقط. أدخل عنوان URL العام للمتجر.',
      'url-no-domain': `النطاق غير مكتمل. أدخل عنوان URL كاملًا، مثلًا ${EXAMPLE}`,
      'url-is-email': 'هذا عنوان بريد إلكتروني. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-is-token': 'يبدو أن هذا API Token. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-is-store-code': 'يبدو أن هذا Store Code. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-only-path': `النطاق مفقود. أدخل عنوان URL كاملًا، مثلًا ${EXAMPLE}`,
      'url-never-a-store': 'هذا ليس عنوان URL لمتجر. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-target-hidden':
        'لا يُظهر هذا الرابط عنوان URL الذي يؤدي إليه. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-other-platform': 'عنوان URL هذا تابع لمنصة تجارة إلكترونية أخرى. أدخل عنوان URL لمتجر Miva.',
      'url-home-page':
        'هذه هي الصفحة الرئيسية لمتجرك. اختر عنوان URL الذي يتضمن مجلد Miva الخاص بمتجرك، أو انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-storefront-link': 'هذه صفحة من واجهة المتجر. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-old-miva': `هذا الرابط من إصدار قديم من Miva بدون واجهة JSON API. أدخل عنوان URL ينتهي بـ ${JSON_MVC}`,
      'url-space-in-host': 'أزل المسافة من النطاق.',
      'url-wrapped': 'يمر هذا الرابط عبر خدمة أخرى. استخدم عنوان URL الخاص بالمتجر نفسه.',
      'url-has-credentials': 'أزل اسم المستخدم وكلمة المرور من عنوان URL.',
      'url-other-miva-file': `هذه صفحة أخرى من Miva وليست واجهة API. يجب أن ينتهي عنوان URL لواجهة API بـ ${JSON_MVC}`,
      'url-image-link': `هذا رابط إلى ملف وليس إلى واجهة API. يجب أن ينتهي عنوان URL لواجهة API بـ ${JSON_MVC}`,
      'url-folder-only': `أضف ${JSON_MVC} إلى نهاية عنوان URL.`,
      'url-file-misspelt': `تحقق من التهجئة. يجب أن ينتهي عنوان URL لواجهة API بـ ${JSON_MVC}`,
      'url-file-case': `اكتب ${JSON_MVC} بأحرف صغيرة.`,
      'url-scheme-broken': `تحقق من بداية عنوان URL. يجب أن تكون ${HTTPS}`,
      'url-scheme-missing': `أضف ${HTTPS} إلى بداية عنوان URL.`,
      'url-not-https': `استخدم ${HTTPS} بدلًا من ${ltr('http://')} لحماية بيانات اعتمادك.`,
      'url-has-query': `أزل علامة ${ltr('?')} وكل ما بعدها.`,
      'url-has-fragment': 'أزل علامة # وكل ما بعدها.',
      'url-has-label': 'أزل النص الذي قبل عنوان URL وبعده.',
      'url-extra-characters': `أزل الأحرف الزائدة، مثل علامات الاقتباس أو الأقواس أو المسافات، وكل ما يأتي بعد ${JSON_MVC}`,
      'value-masked': 'هذه قيمة مخفية تظهر على شكل نقاط أو نجوم. أظهر القيمة في Miva ثم انسخها.',
      'value-key-file': 'هذا ملف مفتاح، مثل PEM أو SSH. انسخ القيمة من رمز API المميز في Miva.',
      'value-url': 'هذا عنوان URL. أدخله في حقل عنوان URL لواجهة API.',
      'value-email': 'هذا عنوان بريد إلكتروني. انسخ القيمة مرة أخرى من Miva.',
      'value-placeholder': 'هذا مثال من وثائق Miva. انسخ قيمتك الخاصة من Miva.',
      'value-quoted': 'أزل علامات الاقتباس.',
      'value-reference': 'هذا مرجع أو قيمة مشفّرة. انسخ القيمة نفسها من Miva.',
      'value-bracketed': 'أزل الأقواس المحيطة بالقيمة.',
      'value-characters': 'تحتوي القيمة على حرف غير مرئي. اكتب القيمة مرة أخرى.',
      'value-token': 'يبدو أن هذا API Token. أدخله في حقل API Token.',
      'store-code-label': `أدخل فقط ما يأتي بعد ${STORE_CODE}`,
      'store-code-characters': 'لا يمكن أن يحتوي Store Code على % أو \\',
      'token-header':
        'هذه ترويسة التفويض كاملة. أدخل الرمز المميز فقط، وهو الجزء الذي يأتي بعد MIVA وقبل النقطتين إن وُجدتا.',
      'token-space': 'يحتوي API Token على مسافة. أزلها أو انسخ الرمز المميز مرة أخرى من Miva.',
      'token-colon': 'لا يمكن أن يحتوي API Token على نقطتين (:). أدخل الجزء الذي قبلهما فقط.',
      'token-characters': 'يحتوي API Token على أحرف لا يستخدمها Miva. انسخه مرة أخرى من Miva.',
      'digest-algorithm': 'هذا اسم خوارزمية وليس مفتاحًا. انسخ «Signature» من رمز API المميز في Miva.',
      'digest-not-base64':
        'تحتوي قيمة Signing Digest على أحرف لا ترد في مفتاح التوقيع. انسخ «Signature» مرة أخرى من رمز API المميز في Miva.',
      'digest-cut': 'جزء من قيمة Signing Digest مفقود. انسخ «Signature» كاملًا من رمز API المميز في Miva.',
      'status-unknown': 'حدّد حالات الطلبات من القائمة.',
      'statuses-not-list': 'حدّد حالات الطلبات من القائمة.',
      'store-not-chosen': 'اختر متجرًا.',
      'name-taken': 'هذا الاسم مستخدم بالفعل. أدخل اسمًا آخر.',
      refused: 'تعذّر حفظ الاتصال. تحقق من القيم وحاول مرة أخرى.',
      'answer-failed': 'تعذّر حفظ الاتصال. ما أدخلته لا يزال موجودًا. حاول مرة أخرى.',
      'answer-malformed': 'تعذّر حفظ الاتصال. ما أدخلته لا يزال موجودًا. حاول مرة أخرى.',
      'answer-timeout':
        'لم يصل رد في الوقت المحدد. ربما تم حفظ الاتصال. تحقق من قائمة اتصالاتك قبل أن تحاول مرة أخرى.',
      'answer-missing': 'لم يُرسَل أي شيء. هذه الصفحة غير مُعدّة بعد لحفظ الاتصالات. تواصل مع من يدير الصفحة.',
      'miva-api-offline': 'خدمات API غير مفعّلة لهذا المتجر. فعّلها في Miva.',
      'miva-token-disabled': 'رمز API المميز هذا معطّل. فعّله في Miva.',
      'miva-timestamp-missing':
        'لم يتضمن الطلب طابعًا زمنيًا. ويجب إصلاح ذلك في النظام الذي يُجري الاتصال. انسخ التفاصيل لفريق الدعم.',
      'miva-signature-invalid':
        'لم يقبل Miva التوقيع. انسخ «Signature» مرة أخرى من رمز API المميز في Miva. إذا أنشأت توقيعًا جديدًا، فاحفظ الرمز المميز أولًا.',
      'miva-signature-missing':
        'يتطلب رمز API المميز هذا توقيعًا. انسخ «Signature» من رمز API المميز في Miva.',
      'miva-signature-unusable':
        'لا يستطيع Miva استخدام هذا المفتاح. أنشئ قيمة «Signature» جديدة في رمز API المميز، واحفظه، ثم انسخ القيمة الجديدة إلى هنا.',
      'miva-store-code-missing': 'لم يتلقَّ Miva قيمة Store Code. تحقق منها وحاول مرة أخرى.',
      'miva-store-code-unknown': `لا يوجد في Miva متجر بقيمة Store Code هذه. ابحث عن ${STORE_CODE} في روابط متجرك.`,
      'miva-redirected':
        'يعيد عنوان URL هذا التوجيه إلى عنوان URL آخر. أدخل عنوان URL النهائي، مثلًا مع www في بدايته.',
      'miva-endpoint-not-found':
        'لا توجد واجهة API لـ Miva على عنوان URL هذا. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'miva-certificate': 'لم تُقبل شهادة HTTPS الخاصة بالمتجر. تحقق من النطاق أو اسأل من يدير الخادم.',
      'miva-unreachable': 'تعذّر الوصول إلى خادم المتجر. تحقق من النطاق أو حاول مرة أخرى لاحقًا.',
      'miva-web-server-password':
        'يطلب خادم الويب الخاص بالمتجر اسم مستخدم وكلمة مرور خاصين به. تحقق من حقلي اسم المستخدم وكلمة المرور، أو اسأل من يدير الخادم.',
      'miva-sign-in':
        'لم يسمح Miva لهذا المستخدم بتسجيل الدخول. استخدم حساب مستخدم Miva لا يتطلب المصادقة الثنائية، وتأكد من عدم انتهاء صلاحية كلمة المرور.',
      'miva-too-old':
        'يستخدم هذا المتجر إصدارًا من Miva أقدم من 9.12 لا يتضمن واجهة JSON API. حدّث Miva ثم حاول مرة أخرى.',
      'miva-unknown-answer': 'رفض Miva الاتصال. تحقق من القيم وحاول مرة أخرى.',
    },
    accessDenied: (addresses: readonly string[]): string =>
      `رفض Miva الوصول. في إعدادات الرمز المميز، تأكد من أن «Access Token» مطابق للقيمة الموجودة هنا، ومن أن «Allowed IP Addresses» يتضمن ${addresses.length === 0 ? 'عنوان IP الصحيح' : listWithAnd('ar', addresses.map(address))}، ومن أن «Groups» يتضمن «Order Processing & Fulfillment».`,
    firewallBlocked: (count: number): string =>
      count === 1
        ? 'تم حظر الطلب بواسطة جدار حماية. اسمح بعنوان IP في جدار الحماية أيضًا.'
        : 'تم حظر الطلب بواسطة جدار حماية. اسمح بعناوين IP في جدار الحماية أيضًا.',
    timestampRejected: (window: number): string =>
      `لم يقبل Miva الطابع الزمني للطلب. اضبط «Require Timestamp Within» على مدة أطول، مثل ${seconds(window)}، ثم حاول مرة أخرى.`,
  };
};
