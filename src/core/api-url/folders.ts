/** Folders of real stores, in lower case, that are known to be Miva's own and not a page of the store. */
const KNOWN_FOLDERS: readonly string[] = ['mm5', 'merchant2', 'merchant5', 'miva', 'shopping', 'store'];

/** Folders that Miva keeps below its own, with one for each store: `graphics/00000001/`. */
const ASSET_FOLDERS: readonly string[] = ['graphics', 'themes', 'css', 'scripts', 'js'];

const STORE_NUMBER = /^\d{8}$/;
/** Miva's modules are in `5.00` below its folder. */
const MODULE_ROOT = /^5\.\d\d$/;

export const isKnownFolder = (name: string | undefined): boolean =>
  KNOWN_FOLDERS.includes(name?.toLowerCase() ?? '');

export const isModuleRoot = (name: string): boolean => MODULE_ROOT.test(name);

/** Whether the folder at this place is one that Miva keeps below its own for the assets of each store. */
export const isAssetOfStore = (names: readonly string[], index: number): boolean =>
  ASSET_FOLDERS.includes(names[index] ?? '') && STORE_NUMBER.test(names[index + 1] ?? '');

/** Whether the folder at this place is one that Miva keeps below its own, which is the first of the path. */
export const isBelowKnownFolder = (names: readonly string[], index: number): boolean =>
  index === 1 &&
  isKnownFolder(names[0]) &&
  (ASSET_FOLDERS.includes(names[1] ?? '') || isModuleRoot(names[1] ?? ''));
