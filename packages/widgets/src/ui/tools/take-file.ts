import type { Figure } from '@chiso/data/core';
import {
  type ExportEntry,
  tabulateFigures,
  writeCsv,
} from '@chiso/data/exchange';
import type { ControllerHost } from '../base-element.js';
import type { Scene } from '../pure/scene-marks.js';
import { writeSvg } from '../pure/scene-svg.js';
import type { Shown } from '../pure/shown.js';
import type { Drawn } from '../tool-controller.js';
import { takeScene } from './scene.js';
import { paintPng } from './scene-canvas.js';
import { download, mayDownload } from './take-download.js';
import { fileName } from './take-file-name.js';
import type { Outcome } from './take-outcome.js';
import type { FileKind, TakeWords } from './take-words.js';

/** Whose file it is. */
interface Origin {
  readonly host: ControllerHost;
  readonly drawn: Drawn;
  readonly words: TakeWords;
}

/** The words of a table have all of its rows, whichever are drawn. */
interface TableFrame {
  readonly rows?: readonly unknown[];
}

const types: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Makes a file of what an element shows, and hands it to the browser. */
export async function takeFile(
  asked: FileKind | 'all',
  { host, drawn, words }: Origin,
): Promise<Outcome> {
  const { index, frame } = drawn;
  const shown = frame.shown?.();
  const kind = asked === 'all' ? 'csv' : asked;
  const figures = (asked === 'csv' && shown?.drawn) || shown?.figures || [];
  const rows = shown?.rows ?? (frame as TableFrame).rows?.length;
  const scene =
    kind === 'csv'
      ? undefined
      : takeScene(host, { tellRows: words.rows, rows });
  if (kind !== 'csv' && !scene) return { message: words.unseen };
  const content = await write(kind, drawn, scene, figures).catch(
    () => undefined,
  );
  if (content === undefined) return { message: words.notDrawn };
  if (!mayDownload()) {
    // What is text can still be copied.
    const text = typeof content === 'string' ? content : undefined;
    return { message: words.mayNotDownload, text };
  }
  const name = fileName(index.header.id, figures, kind);
  download(new Blob([content], { type: types[kind] }), name);
  return { message: words.downloading(name) };
}

async function write(
  kind: FileKind,
  { index, frame, lang }: Drawn,
  scene: Scene | undefined,
  figures: readonly Figure[],
): Promise<string | Blob> {
  if (!scene) {
    const entries = entriesOf({ ...frame.shown?.(), figures });
    return writeCsv(tabulateFigures(index, entries, lang));
  }
  if (kind === 'png') return paintPng(scene);
  const { header, context, summary } = frame;
  const title = [header.text, context].filter(Boolean).join('. ');
  return writeSvg(scene, { lang, title, description: summary });
}

/** All that a picture tells: its figures, what they changed from, its targets. */
function entriesOf({
  figures = [],
  places,
  compared = [],
  targets = [],
}: Partial<Shown> = {}): readonly ExportEntry[] {
  const shown = new Set(figures);
  const areas = new Set(figures.map(({ area }) => area));
  return [
    ...figures.map((figure) => ({ figure, place: places?.get(figure) })),
    ...compared.flatMap((figure) =>
      shown.has(figure) || !areas.has(figure.area)
        ? []
        : { figure, kind: 'compared' as const },
    ),
    ...targets.map((target) => ({ target })),
  ];
}
