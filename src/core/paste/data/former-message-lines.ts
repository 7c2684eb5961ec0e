import type { OwnMessageLine } from './label-translations.js';

/** The lines of the message as the form worded it before: answers to a message that was sent then may still arrive. */
export const FORMER_MESSAGE_LINES: readonly OwnMessageLine[] = [
  { text: 'Hello, to connect our Miva store I need these values:', labels: [] },
  {
    text: '- Username and Password: Settings > User Management (older Miva: Users)',
    labels: ['Username', 'Password'],
  },
  { text: '- Store Code: Settings > Store Settings (older Miva: Store Details)', labels: ['Store Code'] },
  {
    text: '- API URL: Settings > User Management > API Tokens > your token (older Miva: Domain Settings > Site Configuration)',
    labels: ['API URL'],
  },
  {
    text: '- API Token and Signing Digest: Settings > User Management > API Tokens > your token (older Miva: Users > API Tokens)',
    labels: ['API Token', 'Signing Digest'],
  },
  {
    text: 'On the page of the token they are called Endpoint URL, Access Token and Signature. Please also set there:',
    labels: [],
  },
  { text: '- Allowed IP Addresses', labels: [] },
  { text: '- Require Timestamp Within', labels: [] },
  { text: '- Groups: Order Processing & Fulfillment', labels: [] },
  { text: 'Please send the secrets in a safe way. Thank you!', labels: [] },
  { text: 'Hola. Para conectar nuestra tienda de Miva necesito estos valores:', labels: [] },
  {
    text: '- Nombre de usuario y contraseña: Settings > User Management (Configuración > Gestión de usuarios); en versiones anteriores de Miva: Users (Usuarios)',
    labels: ['Username', 'Password'],
  },
  {
    text: '- Store Code: Settings > Store Settings (Configuración > Configuración de la tienda); en versiones anteriores de Miva: Store Details (Detalles de la tienda)',
    labels: ['Store Code'],
  },
  {
    text: '- API URL: Settings > User Management > API Tokens (Configuración > Gestión de usuarios > Tokens de API) > su token; en versiones anteriores de Miva: Domain Settings > Site Configuration (Configuración del dominio > Configuración del sitio)',
    labels: ['API URL'],
  },
  {
    text: '- API Token y Signing Digest: Settings > User Management > API Tokens (Configuración > Gestión de usuarios > Tokens de API) > su token; en versiones anteriores de Miva: Users > API Tokens (Usuarios > Tokens de API)',
    labels: ['API Token', 'Signing Digest'],
  },
  {
    text: 'En la página del token se llaman “Endpoint URL”, “Access Token” y “Signature”. Ajuste también allí lo siguiente:',
    labels: [],
  },
  { text: '- Allowed IP Addresses (direcciones IP permitidas)', labels: [] },
  { text: '- Require Timestamp Within (margen de la marca de tiempo)', labels: [] },
  { text: '- Groups (grupos): Order Processing & Fulfillment', labels: [] },
  { text: 'Envíeme los datos secretos de forma segura, por favor. ¡Muchas gracias!', labels: [] },
  { text: 'Bonjour, pour connecter notre boutique Miva, j’ai besoin de ces valeurs :', labels: [] },
  {
    text: '- Nom d’utilisateur et mot de passe : Settings > User Management (Paramètres > Gestion des utilisateurs) ; dans les anciennes versions de Miva : Users (Utilisateurs)',
    labels: ['Username', 'Password'],
  },
  {
    text: '- Store Code : Settings > Store Settings (Paramètres > Paramètres de la boutique) ; dans les anciennes versions de Miva : Store Details (Détails de la boutique)',
    labels: ['Store Code'],
  },
  {
    text: '- API URL : Settings > User Management > API Tokens (Paramètres > Gestion des utilisateurs > Tokens d’API) > votre token ; dans les anciennes versions de Miva : Domain Settings > Site Configuration (Paramètres du domaine > Configuration du site)',
    labels: ['API URL'],
  },
  {
    text: '- API Token et Signing Digest : Settings > User Management > API Tokens (Paramètres > Gestion des utilisateurs > Tokens d’API) > votre token ; dans les anciennes versions de Miva : Users > API Tokens (Utilisateurs > Tokens d’API)',
    labels: ['API Token', 'Signing Digest'],
  },
  {
    text: 'Sur la page du token, elles s’appellent « Endpoint URL », « Access Token » et « Signature ». Merci d’y régler aussi :',
    labels: [],
  },
  { text: '- Allowed IP Addresses (adresses IP autorisées)', labels: [] },
  { text: '- Require Timestamp Within (délai pour l’horodatage)', labels: [] },
  { text: '- Groups (groupes) : Order Processing & Fulfillment', labels: [] },
  { text: 'Merci de m’envoyer les données secrètes par un moyen sûr.', labels: [] },
  { text: 'Hallo, um unseren Miva-Shop zu verbinden, brauche ich diese Werte:', labels: [] },
  {
    text: '- Benutzername und Passwort: Settings > User Management (Einstellungen > Benutzerverwaltung); in älteren Miva-Versionen: Users (Benutzer)',
    labels: ['Username', 'Password'],
  },
  {
    text: '- Store Code: Settings > Store Settings (Einstellungen > Shop-Einstellungen); in älteren Miva-Versionen: Store Details (Shop-Details)',
    labels: ['Store Code'],
  },
  {
    text: '- API URL: Settings > User Management > API Tokens (Einstellungen > Benutzerverwaltung > API-Tokens) > Ihr Token; in älteren Miva-Versionen: Domain Settings > Site Configuration (Domain-Einstellungen > Website-Konfiguration)',
    labels: ['API URL'],
  },
  {
    text: '- API Token und Signing Digest: Settings > User Management > API Tokens (Einstellungen > Benutzerverwaltung > API-Tokens) > Ihr Token; in älteren Miva-Versionen: Users > API Tokens (Benutzer > API-Tokens)',
    labels: ['API Token', 'Signing Digest'],
  },
  {
    text: 'Auf der Seite des Tokens heißen sie „Endpoint URL“, „Access Token“ und „Signature“. Bitte dort auch einstellen:',
    labels: [],
  },
  { text: '- Allowed IP Addresses (Erlaubte IP-Adressen)', labels: [] },
  { text: '- Require Timestamp Within (Zeitfenster für den Zeitstempel)', labels: [] },
  { text: '- Groups (Gruppen): Order Processing & Fulfillment', labels: [] },
  { text: 'Bitte die geheimen Werte auf sicherem Weg schicken. Vielen Dank!', labels: [] },
  { text: 'Olá! Para conectar nossa loja Miva, preciso destes valores:', labels: [] },
  {
    text: '- Nome de usuário e senha: Settings > User Management (Configurações > Gerenciamento de usuários); em versões antigas do Miva: Users (Usuários)',
    labels: ['Username', 'Password'],
  },
  {
    text: '- Store Code: Settings > Store Settings (Configurações > Configurações da loja); em versões antigas do Miva: Store Details (Detalhes da loja)',
    labels: ['Store Code'],
  },
  {
    text: '- API URL: Settings > User Management > API Tokens (Configurações > Gerenciamento de usuários > Tokens de API) > seu token; em versões antigas do Miva: Domain Settings > Site Configuration (Configurações do domínio > Configuração do site)',
    labels: ['API URL'],
  },
  {
    text: '- API Token e Signing Digest: Settings > User Management > API Tokens (Configurações > Gerenciamento de usuários > Tokens de API) > seu token; em versões antigas do Miva: Users > API Tokens (Usuários > Tokens de API)',
    labels: ['API Token', 'Signing Digest'],
  },
  {
    text: 'Na página do token, eles se chamam “Endpoint URL”, “Access Token” e “Signature”. Por favor, configure lá também:',
    labels: [],
  },
  { text: '- Allowed IP Addresses (endereços IP permitidos)', labels: [] },
  { text: '- Require Timestamp Within (tolerância do carimbo de data/hora)', labels: [] },
  { text: '- Groups (grupos): Order Processing & Fulfillment', labels: [] },
  { text: 'Por favor, envie os dados secretos de forma segura. Agradeço desde já!', labels: [] },
  { text: 'お疲れさまです。Miva ストアを接続するため、次の値が必要です。', labels: [] },
  {
    text: '- ユーザー名とパスワード: Settings > User Management（設定 > ユーザー管理）、以前の Miva では: Users（ユーザー）',
    labels: ['Username', 'Password'],
  },
  {
    text: '- Store Code: Settings > Store Settings（設定 > ストア設定）、以前の Miva では: Store Details（ストアの詳細）',
    labels: ['Store Code'],
  },
  {
    text: '- API URL: Settings > User Management > API Tokens（設定 > ユーザー管理 > API トークン） > 使用するトークン、以前の Miva では: Domain Settings > Site Configuration（ドメイン設定 > サイト構成）',
    labels: ['API URL'],
  },
  {
    text: '- API Token と Signing Digest: Settings > User Management > API Tokens（設定 > ユーザー管理 > API トークン） > 使用するトークン、以前の Miva では: Users > API Tokens（ユーザー > API トークン）',
    labels: ['API Token', 'Signing Digest'],
  },
  {
    text: 'トークンのページでは「Endpoint URL」「Access Token」「Signature」という名前です。同じページで次の設定もお願いします。',
    labels: [],
  },
  { text: '- Allowed IP Addresses（許可する IP アドレス）', labels: [] },
  { text: '- Require Timestamp Within（タイムスタンプの許容範囲）', labels: [] },
  { text: '- Groups（グループ）: Order Processing & Fulfillment', labels: [] },
  { text: '秘密の値は、安全な方法で送ってください。よろしくお願いします。', labels: [] },
  { text: 'مرحبًا، لربط متجرنا على Miva أحتاج إلى القيم التالية:', labels: [] },
  {
    text: '- اسم المستخدم وكلمة المرور: ⁦Settings > User Management⁩ (الإعدادات > إدارة المستخدمين)؛ في إصدارات Miva الأقدم: Users (المستخدمون)',
    labels: ['Username', 'Password'],
  },
  {
    text: '- Store Code: ⁦Settings > Store Settings⁩ (الإعدادات > إعدادات المتجر)؛ في إصدارات Miva الأقدم: Store Details (تفاصيل المتجر)',
    labels: ['Store Code'],
  },
  {
    text: '- API URL: ⁦Settings > User Management > API Tokens⁩ (الإعدادات > إدارة المستخدمين > رموز API المميزة)، ثم رمزك المميز؛ في إصدارات Miva الأقدم: ⁦Domain Settings > Site Configuration⁩ (إعدادات النطاق > تهيئة الموقع)',
    labels: ['API URL'],
  },
  {
    text: '- API Token وSigning Digest: ⁦Settings > User Management > API Tokens⁩ (الإعدادات > إدارة المستخدمين > رموز API المميزة)، ثم رمزك المميز؛ في إصدارات Miva الأقدم: ⁦Users > API Tokens⁩ (المستخدمون > رموز API المميزة)',
    labels: ['API Token', 'Signing Digest'],
  },
  {
    text: 'أسماؤها في صفحة الرمز المميز هي «Endpoint URL» و«Access Token» و«Signature». يُرجى أيضًا ضبط ما يلي هناك:',
    labels: [],
  },
  { text: '- Allowed IP Addresses (عناوين IP المسموح بها)', labels: [] },
  { text: '- Require Timestamp Within (المهلة المسموح بها للطابع الزمني)', labels: [] },
  { text: '- Groups (المجموعات): Order Processing & Fulfillment', labels: [] },
  { text: 'يُرجى إرسال القيم السرية بطريقة آمنة. شكرًا!', labels: [] },
  { text: 'عنوان URL لواجهة API (API URL):', labels: ['API URL'] },
];
