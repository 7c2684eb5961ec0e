/** Globals that Lit adds to detect a second copy and to mark its decorators; the form itself adds none. */
export const LIT_GLOBALS = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];
