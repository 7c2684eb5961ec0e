/** Folders, in lower case, in which real stores have Miva installed, so they are not pages of the store. */
const KNOWN_FOLDERS: ReadonlySet<string> = new Set([
  'mm5',
  'merchant2',
  'merchant5',
  'miva',
  'shopping',
  'store',
]);

/** Folders in Miva's folder that contain one folder for each store: `graphics/00000001/`. */
const ASSET_FOLDERS: ReadonlySet<string> = new Set(['graphics', 'themes', 'css', 'scripts', 'js']);

const STORE_NUMBER = /^\d{8}$/;
/** Miva's modules are in the folder `5.00` of its own folder. */
const MODULE_ROOT = /^5\.\d\d$/;

export const isKnownFolder = (name: string | undefined): boolean =>
  KNOWN_FOLDERS.has(name?.toLowerCase() ?? '');

export const isModuleRoot = (name: string): boolean => MODULE_ROOT.test(name);

/** Whether the folder at this index contains the assets of the stores. */
export const isStoreAssetFolder = (names: readonly string[], index: number): boolean =>
  ASSET_FOLDERS.has(names[index] ?? '') && STORE_NUMBER.test(names[index + 1] ?? '');

/** Whether the folder at this index is one that Miva creates in its own folder, which is the first of the path. */
export const isMivaSubfolder = (names: readonly string[], index: number): boolean =>
  index === 1 &&
  isKnownFolder(names[0]) &&
  (ASSET_FOLDERS.has(names[1] ?? '') || isModuleRoot(names[1] ?? ''));
