// Writes the style sheet that reserves an element's place before its script
// has come, from the least height that its own styles give it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rootFolder } from './files.js';
import { widgetNames } from './widget-folders.js';

const folder = `${rootFolder}packages/widgets/`;

/** A ranking is as high as its rows, where its author says how many. */
const mostRows = 30;

/** Around the rows: header, heads and source, which wrap where it is narrow. */
const aroundRows = 'max(14.25rem, 18.25rem - 8cqi)';

/** The row of who stands further down, and the words above it. */
const markedRow = '3.25rem';

/** The height of a ranking that says how many rows it shows. */
const rowsHeight = `var(--chiso-block-size, calc(var(--_rows, 3) * 2rem + var(--_marked, 0rem) + ${aroundRows}))`;

/** How long a script may take before the whole fallback is shown instead. */
const patience = '6s';

const reserved = widgetNames().flatMap((name) => {
  const path = `${folder}src/widgets/${name}/${name}.styles.ts`;
  if (!existsSync(path)) return [];
  const height = /\[part='frame'\] \{[^}]*?min-block-size: ([^;]+);/.exec(
    readFileSync(path, 'utf8'),
  )?.[1];
  // What draws no picture of its own has no place to keep.
  return height ? [{ name, height }] : [];
});

const places = reserved.map(
  ({ name, height }) => `chiso-${name}:not(:defined),
[data-chiso="${name}"] {
  box-sizing: border-box;
  display: block;
  min-block-size: ${height};
}
`,
);

// A figure that its author left empty keeps a place in its sentence.
const figure = readFileSync(
  `${folder}src/widgets/figure/figure.styles.ts`,
  'utf8',
);
const width = /min-inline-size: ([^;]+);/.exec(figure)![1];
places.unshift(`chiso-figure:empty:not(:defined) {
  display: inline-block;
  min-inline-size: ${width};
}
`);

writeFileSync(
  `${folder}chiso.css`,
  [
    '/* Written by `npm run generate` from the styles of the widgets. */\n',
    ...places,
    ...rankingRows(),
    waiting(),
  ].join('\n'),
);

/** The places of rankings that say how many rows they show. */
function rankingRows(): readonly string[] {
  const counts = Array.from(
    { length: mostRows },
    (_, at) =>
      `chiso-ranking[top="${at + 1}"],
[data-chiso="ranking"][data-top="${at + 1}"] {
  --_rows: ${at + 1};
}
`,
  );
  return [
    `chiso-ranking[top],
[data-chiso="ranking"][data-top] {
  min-block-size: ${rowsHeight};
}

chiso-ranking[highlight],
[data-chiso="ranking"][data-highlight] {
  --_marked: ${markedRow};
}
`,
    ...counts,
  ];
}

/**
 * What stands there until the script has come is no higher than what comes, so
 * that nothing moves then. Where no script comes, all of it is shown: at once
 * where the browser runs none, and with no place kept, else after a while.
 */
function waiting(): string {
  const rules = reserved.flatMap(({ name, height }) => {
    // How high a board gets, and a ranking of all rows, nobody knows before.
    if (name === 'scorecard') return [];
    const [tag, placeholder] =
      name === 'ranking'
        ? ['chiso-ranking[top]', '[data-chiso="ranking"][data-top]']
        : [`chiso-${name}`, `[data-chiso="${name}"]`];
    return `  ${tag}:is(:not(:defined), [state="loading"]),
  ${placeholder} {
    max-block-size: ${name === 'ranking' ? rowsHeight : height};
    overflow: auto;
  }

  ${tag}:not(:defined),
  ${placeholder} {
    animation: chiso-unfold 1ms ${patience} forwards;
  }
`;
  });
  return `@media screen and (scripting: enabled) {
${rules.join('\n')}}

@media (scripting: none) {
  ${reserved.map(({ name }) => `chiso-${name}:not(:defined), [data-chiso="${name}"]`).join(', ')},
  chiso-ranking[top]:not(:defined), [data-chiso="ranking"][data-top] {
    min-block-size: 0;
  }
}

@keyframes chiso-unfold {
  to {
    max-block-size: none;
  }
}
`;
}
