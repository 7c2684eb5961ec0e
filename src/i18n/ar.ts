import type { GuideEntry, StepMessages, Translation } from './en.js';

/** Modern Standard Arabic with Latin digits. */
export const ar: Translation = ({ plural, listWithOr, ltr }) => {
  const JSON_MVC = ltr('json.mvc');
  const HTTPS = ltr('https://');
  const STORE_CODE = ltr('Store_Code=');
  const EXAMPLE = ltr('https://www.example.com/mm5/json.mvc');

  /** The form after a preposition. Arabic writes one and two as words. */
  const seconds = (count: number): string =>
    plural('ar', count, {
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: `${count} ثوانٍ`,
      other: `${count} ثانية`,
    });

  /** An IPv4 address keeps its order without isolates, and can then be copied without invisible characters. */
  const address = (text: string): string => (/^[\d.]+$/.test(text) ? text : ltr(text));

  const DOMAIN = `${ltr('Domain Settings > Site Configuration')} (إعدادات النطاق > تهيئة الموقع)`;

  const steps = {
    'api-user': {
      title: 'اسم المستخدم وكلمة المرور',
      text: 'استخدم حساب مستخدم أُنشئ خصيصًا لهذا الاتصال: يجب على المسؤولين تسجيل الدخول بالمصادقة الثنائية، وتنتهي صلاحية كلمات المرور بعد 90 يومًا.',
      path: `${ltr('Settings > User Management')} (الإعدادات > إدارة المستخدمين)`,
      olderPath: 'Users (المستخدمون)',
    },
    'store-code': {
      title: 'Store Code',
      text: `يظهر أيضًا بعد ${STORE_CODE} في روابط متجرك. وهو ليس اسم النطاق الخاص بك.`,
      path: `${ltr('Settings > Store Settings')} (الإعدادات > إعدادات المتجر)`,
      olderPath: 'Store Details (تفاصيل المتجر)',
    },
    endpoint: {
      title: 'API URL',
      text: 'انسخ «Endpoint URL» من صفحة الرمز المميز؛ وبذلك لن تحتاج إلى تخمين المجلد.',
      path: `${ltr('Settings > User Management > API Tokens')} (الإعدادات > إدارة المستخدمين > رموز API المميزة)، ثم رمزك المميز`,
      olderPath: DOMAIN,
    },
    token: {
      title: 'API Token وSigning Digest',
      text: 'انسخ «Access Token» و«Signature» من صفحة الرمز المميز. بعد الضغط على «Generate» (إنشاء)، احفظ أولًا.',
      path: `${ltr('Settings > User Management > API Tokens')} (الإعدادات > إدارة المستخدمين > رموز API المميزة)، ثم رمزك المميز`,
      olderPath: `${ltr('Users > API Tokens')} (المستخدمون > رموز API المميزة)`,
    },
    'token-enabled': {
      title: 'Enabled (مفعّل)',
      text: 'الرمز المميز مفعّل.',
      path: '',
      olderPath: '',
    },
    'address-allowed': {
      title: 'Allowed IP Addresses (عناوين IP المسموح بها)',
      text: `أضف هذا العنوان، ولا تفتح الرمز المميز لجميع العناوين (${ltr('0.0.0.0/0')}):`,
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
      text: 'الرمز المميز ضمن مجموعة «Order Processing & Fulfillment» (معالجة الطلبات وتنفيذها). وبدونها يردّ Miva بعبارة «Access denied» (تم رفض الوصول).',
      path: '',
      olderPath: '',
    },
    'api-enabled': {
      title: 'الوصول إلى API',
      text: 'واجهة API مفعّلة لهذا المتجر.',
      path: '',
      olderPath: '',
    },
  } satisfies Record<GuideEntry, StepMessages>;

  const stepLine = ({ title, path, olderPath }: StepMessages): string =>
    `- ${title}: ${path}؛ في إصدارات Miva الأقدم: ${olderPath}`;

  return {
    language: 'ar',
    direction: 'rtl',
    heading: 'ربط متجر Miva',
    headingChanges: 'تغيير اتصال Miva',
    intro: 'جميع الحقول مطلوبة ما لم يُذكر أنها اختيارية.',
    platform: 'المنصة',
    platformName: 'Miva',
    storeChoice: 'ما الذي تريد ربطه؟',
    createNewStore: 'إنشاء متجر جديد',
    useExistingStore: 'استخدام متجر موجود',
    chooseStore: 'اختر متجرًا',
    advice: {
      swapped: 'يبدو أن قيمتي API Token وSigning Digest مُبدّلتان.',
      'same-value': 'يوجد حقل آخر بالقيمة نفسها. تحقق من الحقلين.',
      'digest-looks-like-token': 'يبدو أن هذا API Token. انسخ «Signature» من صفحة الرمز المميز في Miva.',
      'digest-short': 'هذا المفتاح قصير جدًا. تأكد من نسخ «Signature» كاملًا.',
      'store-code-unusual': 'لا يحتوي Store Code عادةً إلا على أحرف وأرقام و _ و -',
      'store-code-is-other': `يبدو أن هذا نطاق المتجر أو اسمه. ابحث عن ${STORE_CODE} في روابط متجرك.`,
      'store-code-placeholder': 'هذا الرمز مثال يرد في أدلة كثيرة. تأكد من أنه رمز متجرك.',
      'store-code-in-link': 'يتضمن العنوان Store Code.',
      'store-code-differs': 'يتضمن العنوان Store Code مختلفًا عن الذي أدخلته.',
      'username-long': 'لا تتجاوز أسماء المستخدمين في Miva 40 حرفًا.',
      'password-edge-space': 'تبدأ كلمة المرور أو تنتهي بمسافة.',
      'development-store': 'يبدو أن هذا متجر تطوير.',
      'folder-unusual': 'هذا المجلد غير معتاد في Miva. تحقق منه إذا فشل الاتصال.',
      'ip-address': 'هذا عنوان IP. يحتاج الاتصال الآمن عادةً إلى نطاق.',
      'statuses-without-new':
        'تبدأ الطلبات الجديدة بالحالة «قيد الانتظار (Pending)»: ويتم استيرادها عندما تصبح في إحدى هذه الحالات.',
    },
    lookAlikeHost: (host: string): string =>
      `يمزج هذا النطاق حروفًا من أبجديات مختلفة، لذلك قد يُظن أنه نطاق آخر. صيغته التقنية هي ${ltr(host)}. تأكد من أنه نطاق متجرك.`,
    fixes: {
      'use-address': 'استخدام',
      'use-store-code': 'استخدام القيمة التالية في Store Code:',
      'use-token': 'الإبقاء على الرمز المميز فقط',
      'remove-quotes': 'إزالة علامات الاقتباس',
      'remove-spaces': 'إزالة المسافات',
      swap: 'تبديل القيمتين',
      'move-to-api-url': 'النقل إلى API URL',
      'move-to-api-token': 'النقل إلى API Token',
      'move-to-store-code': 'النقل إلى Store Code',
    },
    changed: 'تم التغيير.',
    changedFields: (labels: string): string => `تم تغيير: ${labels}`,
    undo: 'تراجع',
    undone: 'تم التراجع',
    openAdmin: 'فتح لوحة إدارة Miva',
    fields: {
      name: {
        label: 'الاسم',
        hint: 'الاسم الذي يظهر به هذا المتجر في قائمة اتصالاتك.',
        required: 'أدخل اسمًا للمتجر.',
      },
      username: {
        label: 'اسم المستخدم',
        hint: 'الأفضل أن يكون مستخدم Miva مخصصًا لهذا الاتصال.',
        required: 'أدخل اسم المستخدم لأحد مستخدمي Miva.',
      },
      password: {
        label: 'كلمة المرور',
        hint: 'كلمة مرور مستخدم Miva هذا.',
        required: 'أدخل كلمة مرور مستخدم Miva هذا.',
      },
      storeCode: {
        label: 'Store Code (رمز المتجر)',
        hint: `مثلًا STORE01: وهو ما يأتي بعد ${STORE_CODE} في روابط متجرك. لست متأكدًا؟ اسأل ممثل Miva الخاص بك.`,
        required: 'أدخل Store Code.',
      },
      apiUrl: {
        label: 'API URL (عنوان API)',
        hint: `«Endpoint URL» (عنوان نقطة النهاية) في Miva، مثلًا ${EXAMPLE}`,
        required: 'أدخل API URL.',
      },
      apiToken: {
        label: 'API Token (الرمز المميز)',
        hint: '«Access Token» (رمز الوصول المميز) في Miva، في صفحة الرمز المميز.',
        required: 'أدخل API Token.',
      },
      signingDigest: {
        label: 'Signing Digest (Signature Key)',
        hint: '«Signature» (التوقيع) في Miva، في الصفحة نفسها. وهو مفتاح وليس اسم خوارزمية.',
        required: 'أدخل Signing Digest. واسمه في Miva هو «Signature».',
      },
      orderImportStatuses: {
        label: 'حالات الطلبات المراد استيرادها',
        hint: 'يتم استيراد الطلبات التي لها هذه الحالات. إذا لم تختر أي حالة فلن تُطبَّق أي تصفية.',
        required: 'اختر حالة طلب واحدة على الأقل.',
      },
      storeId: {
        label: 'المتجر',
        hint: 'متجر سبق أن ربطته.',
        required: 'اختر متجرًا.',
      },
    },
    optional: 'اختياري',
    folderHint: (folders: string, check: string): string =>
      `يكون المجلد عادةً ${folders}. للتحقق من ذلك في Miva: ${check}.`,
    folderCheck: DOMAIN,
    folderList: ([usual = '', ...others]: readonly string[]): string =>
      others.length === 0 ? ltr(usual) : `${ltr(usual)} وقد يكون ${listWithOr('ar', others.map(ltr))}`,
    show: 'إظهار',
    hide: 'إخفاء',
    showField: (label: string): string => `إظهار ${label}`,
    hideField: (label: string): string => `إخفاء ${label}`,
    shownField: (label: string): string => `تم إظهار ${label}`,
    hiddenField: (label: string): string => `تم إخفاء ${label}`,
    kept: 'القيمة محفوظة. وتبقى كما هي ما لم تستبدلها.',
    replace: 'استبدال',
    replaceField: (label: string): string => `استبدال ${label}`,
    keep: 'الاحتفاظ بالقيمة المحفوظة',
    keepField: (label: string): string => `الاحتفاظ بالقيمة المحفوظة: ${label}`,
    statuses: {
      pending: 'قيد الانتظار (Pending)',
      processing: 'قيد المعالجة (Processing)',
      shipped: 'تم الشحن (Shipped)',
      'partially-shipped': 'تم الشحن جزئيًا (Partially Shipped)',
      cancelled: 'ملغى (Cancelled)',
      backordered: 'في انتظار توفر المخزون (Backordered)',
      'rma-issued': 'تم التصريح بالإرجاع (RMA Issued)',
      returned: 'تم الإرجاع (Returned)',
    },
    selectAll: 'تحديد الكل',
    clear: 'مسح التحديد',
    statusCount: (chosen: number, all: number): string =>
      chosen === 0 ? 'لم يتم تحديد أي حالة: بلا تصفية' : `تم تحديد ${chosen} من ${all}`,
    allowList: 'في Miva، يجب أن يسمح الرمز المميز بهذا العنوان ضمن «Allowed IP Addresses»:',
    allowListMany: 'في Miva، يجب أن يسمح الرمز المميز بهذه العناوين ضمن «Allowed IP Addresses»:',
    copy: 'نسخ',
    copyText: (text: string): string => `نسخ ${ltr(text)}`,
    copied: 'تم النسخ',
    copiedText: (text: string): string => `تم نسخ ${ltr(text)}`,
    copyByHand: `تم التحديد. للنسخ اضغط على ${ltr('Ctrl+C')}، أو ${ltr('Command+C')} على جهاز Mac.`,
    guide: {
      title: 'أين تجد هذا في Miva',
      today: 'في Miva',
      older: 'في إصدارات Miva الأقدم',
      checklist: 'ما يجب ضبطه في صفحة الرمز المميز',
      steps,
      timestamp: (window: number): string => `يمكنك ضبطه على ${seconds(window)} أو أكثر.`,
    },
    copyToAdd: 'نسخ للإضافة إلى قائمة',
    askColleague: 'نسخ رسالة إلى زميل',
    colleague: (addresses: readonly string[], window: number): string =>
      [
        'مرحبًا، لربط متجرنا على Miva أحتاج إلى القيم التالية:',
        ...[steps['api-user'], steps['store-code'], steps.endpoint, steps.token].map(stepLine),
        'أسماؤها في صفحة الرمز المميز هي «Endpoint URL» و«Access Token» و«Signature». يُرجى أيضًا ضبط ما يلي هناك:',
        `- ${steps['address-allowed'].title}: ${addresses.map(address).join(', ')}`,
        `- ${steps['timestamp-window'].title}: ${seconds(window)}، أو بلا قيمة`,
        `- ${steps['order-group'].title}: Order Processing & Fulfillment`,
        'يُرجى إرسال القيم السرية بطريقة آمنة. شكرًا!',
      ].join('\n'),
    paste: {
      open: 'لصق كل شيء دفعة واحدة',
      label: 'الصق البريد الإلكتروني أو الرسالة التي تتضمن القيم',
      hint: 'سترى ما عُثر عليه فيها قبل تعبئة أي حقل.',
      found: 'ما عُثر عليه في النص',
      nothing: 'لم يُعثر على أي قيم في النص.',
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
      fill: 'تعبئة',
      cancel: 'إلغاء',
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
    submit: 'إضافة الاتصال',
    submitChanges: 'حفظ التغييرات',
    submitting: 'جارٍ إضافة الاتصال…',
    submittingChanges: 'جارٍ حفظ التغييرات…',
    summaryTitle: 'توجد مشكلة',
    reference: (reference: string): string => `المرجع: ${ltr(reference)}`,
    helpLink: 'مزيد من المعلومات',
    fieldLink: 'أين أجد هذا؟',
    articleLink: 'قراءة المقال',
    accepted: {
      title: 'تمت إضافة الاتصال',
      text: 'يكون الاتصال معطّلًا في البداية. فعّله من قائمة اتصالاتك عندما تكون جاهزًا.',
      titleChanges: 'تم حفظ التغييرات',
      titleExisting: 'تم ربط المتجر',
    },
    codes: {
      required: 'املأ هذا الحقل.',
      'too-long': 'النص طويل جدًا. انسخ القيمة مرة أخرى من Miva.',
      'not-text': 'هذا ليس نصًا.',
      'url-not-address': 'هذا ليس عنوان ويب. انسخ «Endpoint URL» من صفحة الرمز المميز في Miva.',
      'url-scheme-wrong': `يبدأ API URL بـ ${HTTPS}`,
      'url-local-host': 'يعمل هذا العنوان داخل شبكتك فقط. أدخل العنوان العام للمتجر.',
      'url-no-domain': `النطاق غير مكتمل. أدخل العنوان كاملًا، مثلًا ${EXAMPLE}`,
      'url-is-email': 'هذا عنوان بريد إلكتروني. انسخ «Endpoint URL» من صفحة الرمز المميز في Miva.',
      'url-is-token': 'يبدو أن هذا API Token. انسخ «Endpoint URL» من صفحة الرمز المميز في Miva.',
      'url-is-store-code': 'يبدو أن هذا Store Code. انسخ «Endpoint URL» من صفحة الرمز المميز في Miva.',
      'url-only-path': `النطاق مفقود. أدخل العنوان كاملًا، مثلًا ${EXAMPLE}`,
      'url-never-a-store': 'هذا ليس عنوان متجر. انسخ «Endpoint URL» من صفحة الرمز المميز في Miva.',
      'url-target-hidden':
        'لا يُظهر هذا الرابط عنوان URL الذي يؤدي إليه. انسخ «Endpoint URL» من رمز API المميز في Miva.',
      'url-other-platform': 'هذا العنوان تابع لمنصة متاجر أخرى. أدخل عنوان متجر Miva.',
      'url-home-page': `هذه هي الصفحة الرئيسية. أدخل العنوان كاملًا، مثلًا ${EXAMPLE}`,
      'url-storefront-link': 'هذه صفحة من صفحات المتجر. انسخ «Endpoint URL» من صفحة الرمز المميز في Miva.',
      'url-old-miva': `هذا الرابط من إصدار قديم من Miva بدون واجهة JSON API. أدخل العنوان الحالي الذي ينتهي بـ ${JSON_MVC}`,
      'url-space-in-host': 'توجد مسافة في النطاق. أزلها.',
      'url-wrapped': 'يمر هذا الرابط عبر خدمة أخرى. استخدم عنوان URL الخاص بالمتجر نفسه.',
      'url-has-credentials': 'أزل اسم المستخدم وكلمة المرور من العنوان.',
      'url-other-miva-file': `ينتهي API URL بـ ${JSON_MVC}. ضع ${JSON_MVC} مكان ما يأتي بعد الشرطة المائلة الأخيرة.`,
      'url-image-link': `هذا عنوان ملف. ينتهي API URL بـ ${JSON_MVC}`,
      'url-folder-only': `ينتهي API URL بـ ${JSON_MVC}. أضف ${JSON_MVC} في النهاية.`,
      'url-file-misspelt': `ينتهي API URL بـ ${JSON_MVC}. تحقق من التهجئة.`,
      'url-file-case': `اكتب ${JSON_MVC} بأحرف صغيرة.`,
      'url-scheme-broken': `يبدأ API URL بـ ${HTTPS}. تحقق من البداية.`,
      'url-scheme-missing': `ضع ${HTTPS} قبل العنوان.`,
      'url-not-https': `يبدأ API URL بـ ${HTTPS} وليس بـ ${ltr('http://')}، حتى تبقى القيم السرية سرية.`,
      'url-has-query': 'أزل علامة الاستفهام وكل ما بعدها.',
      'url-has-fragment': 'أزل علامة # وكل ما بعدها.',
      'url-has-label': 'أزل الكلمات التي قبل العنوان وبعده.',
      'url-extra-characters': `أزل علامات الاقتباس والأقواس والمسافات والشرطات المائلة المكررة وكل ما يأتي بعد ${JSON_MVC}`,
      'value-masked': 'هذه نقاط من شاشة تخفي القيمة. أظهر القيمة في Miva ثم انسخها.',
      'value-key-file': 'هذا ملف مفتاح. انسخ القيمة مرة أخرى من Miva.',
      'value-url': 'هذا عنوان ويب. مكانه في حقل API URL.',
      'value-email': 'هذا عنوان بريد إلكتروني. انسخ القيمة مرة أخرى من Miva.',
      'value-placeholder': 'هذا مثال من الوثائق. انسخ قيمتك الخاصة من Miva.',
      'value-quoted': 'أزل علامات الاقتباس.',
      'store-code-label': `أدخل فقط ما يأتي بعد ${STORE_CODE}`,
      'store-code-characters': 'لا يحتوي Store Code على % ولا على \\',
      'token-header':
        'هذه ترويسة كاملة. أدخل الرمز المميز فقط، بدون MIVA في بدايته وبدون النقطتين وما بعدهما.',
      'token-space': 'توجد مسافة في API Token. انسخ القيمة مرة أخرى من Miva.',
      'token-colon': 'توجد نقطتان (:) في API Token. أدخل فقط ما قبلهما.',
      'token-characters': 'يحتوي API Token على أحرف لا يستخدمها Miva. انسخ القيمة مرة أخرى من Miva.',
      'digest-algorithm': 'هذا اسم خوارزمية. أدخل المفتاح: انسخ «Signature» من صفحة الرمز المميز في Miva.',
      'digest-not-base64':
        'لا يحتوي Signature Key إلا على أحرف وأرقام و + و /. انسخ «Signature» من صفحة الرمز المميز في Miva.',
      'digest-cut': 'قيمة Signature Key غير مكتملة. انسخ «Signature» من صفحة الرمز المميز في Miva.',
      'status-unknown': 'حالة الطلب هذه غير معروفة.',
      'statuses-not-list': 'اختر حالات الطلبات من القائمة.',
      'store-not-chosen': 'اختر متجرًا.',
      'name-taken': 'يوجد اتصال آخر بهذا الاسم. اختر اسمًا مختلفًا.',
      refused: 'لم يُقبل الاتصال. تحقق من القيم وحاول مرة أخرى.',
      'answer-failed': 'تعذرت إضافة الاتصال. لم يُفقد شيء مما كتبته؛ حاول مرة أخرى.',
      'answer-malformed': 'تعذرت إضافة الاتصال. لم يُفقد شيء مما كتبته؛ حاول مرة أخرى.',
      'answer-timeout':
        'لم يصل رد في الوقت المحدد. ربما تمت إضافة الاتصال؛ تحقق من اتصالاتك قبل أن تحاول مرة أخرى.',
      'miva-api-offline': 'واجهة API لهذا المتجر متوقفة. فعّلها في Miva.',
      'miva-access-denied':
        'رفض Miva الوصول. تحقق من ثلاثة أمور في صفحة الرمز المميز: API Token نفسه، و«Allowed IP Addresses»، ومجموعة «Order Processing & Fulfillment».',
      'miva-token-disabled': 'API Token هذا معطّل. فعّله في Miva.',
      'miva-timestamp':
        'وصل الطلب مبكرًا جدًا أو متأخرًا جدًا. اضبط «Require Timestamp Within» على 60 أو 120 ثانية.',
      'miva-timestamp-missing':
        'لم يتضمن الطلب طابعًا زمنيًا. يجب إصلاح ذلك في النظام الذي يتصل، وليس هنا. انسخ التفاصيل لفريق الدعم.',
      'miva-signature-invalid':
        'لم يقبل Miva التوقيع. انسخ «Signature» من صفحة الرمز المميز في Miva. بعد الضغط على «Generate»، احفظ أولًا.',
      'miva-signature-missing':
        'يتطلب هذا الرمز المميز توقيعًا. انسخ «Signature» من صفحة الرمز المميز في Miva.',
      'miva-signature-unusable':
        'لا يستطيع Miva استخدام هذا المفتاح. أنشئ قيمة «Signature» جديدة في صفحة الرمز المميز.',
      'miva-store-code-missing': 'يطلب Miva قيمة Store Code. أدخلها.',
      'miva-store-code-unknown': `لا يوجد في Miva متجر بقيمة Store Code هذه. ابحث عن ${STORE_CODE} في روابط متجرك.`,
      'miva-redirected': 'يحيل هذا العنوان إلى عنوان آخر. أدخل العنوان النهائي.',
      'miva-endpoint-not-found':
        'لا توجد واجهة API لـ Miva على هذا العنوان. انسخ «Endpoint URL» من صفحة الرمز المميز في Miva.',
      'miva-certificate': 'لم تُقبل شهادة HTTPS الخاصة بالمتجر. تحقق من النطاق أو اسأل من يدير الخادم.',
      'miva-unreachable': 'تعذّر الوصول إلى خادم المتجر. تحقق من النطاق أو حاول مرة أخرى لاحقًا.',
      'miva-web-server-password': 'يطلب خادم الويب اسم مستخدم وكلمة مرور قبل Miva. تحقق من كليهما.',
      'miva-firewall': 'حظر جدار حماية الطلب. اسمح بعنوان IP هناك أيضًا.',
      'miva-sign-in':
        'لم يسمح Miva لهذا المستخدم بتسجيل الدخول. استخدم حساب مستخدم لا يتطلب المصادقة الثنائية، وتأكد من عدم انتهاء صلاحية كلمة مروره.',
      'miva-too-old': 'إصدار Miva هذا أقدم من 9.12 ولا يتضمن واجهة JSON API. حدّث Miva.',
      'miva-unknown-answer': 'رفض Miva الاتصال. تحقق من القيم وحاول مرة أخرى.',
    },
  };
};
