import type { Language } from '@chiso/data';
import { hashOf, renderedMark } from '../html/write-rendered.js';
import { pageWords } from './page-words.js';
import { documentName, scriptFolder } from './starter-names.js';

/**
 * A page that shows the document. Nothing in it is of another site, and it
 * says no figure that the document does not.
 */
export function writePage(lang: Language): string {
  const words = pageWords[lang];
  const fallback = writeFallback(words.fallback);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${words.title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${scriptFolder}/chiso.css">
    <script type="module" src="${scriptFolder}/chiso.js"></script>
    <style>
      body {
        margin: 0;
        background: Canvas;
        color: CanvasText;
        font-family: system-ui, sans-serif;
        line-height: 1.6;
      }
      main {
        max-inline-size: 44rem;
        margin-inline: auto;
        padding: 1.5rem 1rem 3rem;
      }
      h1 {
        font-size: 1.6rem;
        line-height: 1.25;
      }
      h2 {
        margin-block-start: 2.5rem;
        font-size: 1.2rem;
      }
      /* Of the tables that are there without scripts. */
      figure {
        margin: 0;
      }
      caption,
      th,
      td {
        padding: 0.2rem 1rem 0.2rem 0;
        text-align: start;
      }
      tbody th {
        font-weight: normal;
      }
      figure img,
      figure svg {
        max-inline-size: 100%;
        block-size: auto;
      }
    </style>
  </head>
  <body>
    <main>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>

      <h2>${words.rankingHead}</h2>
      <!-- ${words.rankingHint} -->
      <chiso-ranking src="${documentName}" indicator="dti" period="2022" highlight="ninh-binh" top="10">
        ${fallback}
      </chiso-ranking>

      <h2>${words.gaugeHead}</h2>
      <!-- ${words.gaugeHint} -->
      <chiso-gauge src="${documentName}" indicator="de-share-gdp">
        ${fallback}
      </chiso-gauge>

      <h2>${words.figureHead}</h2>
      <!-- ${words.figureHint} -->
      <p>
        ${words.figure(
          `<chiso-figure src="${documentName}" indicator="dti" area="vn63:48" period="2022"></chiso-figure>`,
        )}
      </p>

      <p>${words.document}</p>
    </main>
  </body>
</html>
`;
}

/** `chiso render` puts its own in the place of what it knows as its own. */
function writeFallback(content: string): string {
  return `<figure ${renderedMark}="${hashOf(content)}">${content}</figure>`;
}
