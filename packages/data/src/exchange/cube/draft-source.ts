import type { Source } from '../../document/types.js';
import type { Cube } from './cube.js';

/** Where the figures of a cube were read: its own title, publisher, address. */
export function draftSource(
  { id, title, publisher, source, url, updated, notes = [] }: Cube,
  uniqueId: (name: string, otherwise: string) => string,
): Source {
  const day = updated?.slice(0, 10);
  const isDay = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day);
  const words = notes.filter((note) => note.trim() !== '');
  return {
    id: uniqueId(id, 'source'),
    kind: 'dataset',
    ...((publisher ?? source) && {
      publisher: { name: (publisher ?? source)! },
    }),
    title: hasWords(title) ? title : (source ?? id),
    ...(isDay && { date: day }),
    ...(url !== undefined && /^https?:\/\//.test(url) && { url }),
    ...(words.length > 0 && { note: words.join('\n') }),
  };
}

function hasWords(title: Cube['title']): boolean {
  return typeof title === 'string' ? title.trim() !== '' : true;
}
