// Writes the style sheet that reserves an element's place before its script
// has come, from the least height that its own styles give it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rootFolder } from './files.js';
import { widgetNames } from './widget-folders.js';

const folder = `${rootFolder}packages/widgets/`;

const rules = widgetNames().flatMap((name) => {
  const path = `${folder}src/widgets/${name}/${name}.styles.ts`;
  if (!existsSync(path)) return [];
  const height = /:host \{[^}]*?min-block-size: ([^;]+);/.exec(
    readFileSync(path, 'utf8'),
  )?.[1];
  // What draws no picture of its own has no place to keep.
  if (!height) return [];
  return `chiso-${name}:not(:defined) {
  box-sizing: border-box;
  display: block;
  min-block-size: ${height};
}
`;
});

writeFileSync(
  `${folder}chiso.css`,
  `/* Written by \`npm run generate\` from the styles of the widgets. */\n\n${rules.join('\n')}`,
);
