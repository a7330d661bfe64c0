export interface Shot {
  readonly example: string;
  /** Beside the sheet. */
  readonly file: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly lang: string;
}

/** A page that shows every picture of a widget, one row an example. */
export function contactSheet(widget: string, shots: readonly Shot[]): string {
  const examples = [...new Set(shots.map(({ example }) => example))];
  const rows = examples.map((example) => {
    const own = shots.filter((shot) => shot.example === example);
    return `<h2>${example}</h2><div class="row">${own.map(figure).join('')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${widget}</title>
<style>
  body { font: 14px system-ui, sans-serif; margin: 24px; background: #888 }
  h1, h2 { margin: 16px 0 8px; font-size: 18px }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: start }
  figure { margin: 0 }
  img { display: block; max-block-size: 900px }
  .narrow img { inline-size: 320px }
  .wide img { inline-size: 760px }
</style>
<h1>${widget}</h1>
${rows.join('\n')}
</html>
`;
}

function figure({ file, theme, width, lang }: Shot): string {
  return `<figure class="${width < 600 ? 'narrow' : 'wide'}"><figcaption>${theme}, ${width}, ${lang}</figcaption><img src="${file}" alt=""></figure>`;
}
