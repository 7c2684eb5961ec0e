/** What Lit itself adds to a page, to warn of a second copy and to mark its decorators; the form adds nothing. */
export const LIT_GLOBALS = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];
