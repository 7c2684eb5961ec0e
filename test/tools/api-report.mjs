// Describes the public API as text from the build: the declarations of each entry point, and the element's manifest.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const ENTRY_POINTS = { main: 'index', core: 'core', react: 'react' };
const scratch = path.resolve('node_modules/.cache/api');

/** The reports by file name. */
export function makeReports() {
  mkdirSync(scratch, { recursive: true });
  const entryPoints = Object.entries(ENTRY_POINTS).map(([name, entry]) => [
    `${name}.api.md`,
    reportOf(name, entry),
  ]);
  return new Map([...entryPoints, ['element.api.md', elementReport()]]);
}

function reportOf(name, entry) {
  const quiet = { default: { logLevel: 'none' } };
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: path.resolve('package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: process.cwd(),
      mainEntryPointFilePath: `<projectFolder>/dist/types/${entry}.d.ts`,
      compiler: { tsconfigFilePath: '<projectFolder>/tsconfig.json' },
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: scratch,
        reportTempFolder: path.join(scratch, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: quiet,
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
  });
  mkdirSync(path.join(scratch, 'temp'), { recursive: true });
  Extractor.invoke(config, { localBuild: true, messageCallback: (message) => void (message.handled = true) });
  return readFileSync(path.join(scratch, `${name}.api.md`), 'utf8');
}

function elementReport() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
  const line = ({ name, type, default: initial }) =>
    `- \`${name}\`${type ? `: \`${type.text}\`` : ''}${initial === undefined ? '' : `, \`${initial}\``}`;
  const section = (title, entries) => `\n## ${title}\n\n${entries.map(line).join('\n')}\n`;
  return [
    `# The markup of \`<${element.tagName}>\`\n\nName, type, default.\n`,
    section('Attributes', element.attributes),
    section('Events', element.events),
    section('Slots', element.slots),
    section('Parts', element.cssParts),
    section('States', element.cssStates),
    section('Custom properties', element.cssProperties),
  ].join('');
}
