// Writes the style sheet that reserves an element's place before its script
// has come, from the least height that its own styles give it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rootFolder } from './files.js';
import { widgetNames } from './widget-folders.js';

const folder = `${rootFolder}packages/widgets/`;

const rules = widgetNames().flatMap((name) => {
  const path = `${folder}src/widgets/${name}/${name}.styles.ts`;
  if (!existsSync(path)) return [];
  const height = /\[part='frame'\] \{[^}]*?min-block-size: ([^;]+);/.exec(
    readFileSync(path, 'utf8'),
  )?.[1];
  // What draws no picture of its own has no place to keep.
  if (!height) return [];
  return `chiso-${name}:not(:defined),
[data-chiso="${name}"] {
  box-sizing: border-box;
  display: block;
  min-block-size: ${height};
}
`;
});

// A figure that its author left empty keeps a place in its sentence.
const figure = readFileSync(
  `${folder}src/widgets/figure/figure.styles.ts`,
  'utf8',
);
const width = /min-inline-size: ([^;]+);/.exec(figure)![1];
rules.unshift(`chiso-figure:empty:not(:defined) {
  display: inline-block;
  min-inline-size: ${width};
}
`);

writeFileSync(
  `${folder}chiso.css`,
  `/* Written by \`npm run generate\` from the styles of the widgets. */\n\n${rules.join('\n')}`,
);
