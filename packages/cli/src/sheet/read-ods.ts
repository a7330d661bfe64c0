import type { OnProgress } from './lighten-xlsx.js';
import { createOdsListener } from './ods-listener.js';
import type { ReadSheets } from './read-sheets.js';
import { Refusal } from './refusal.js';
import { scanPieces } from './scan-pieces.js';
import { countPieces, unpackEntry, unpackWhole } from './unpack-entry.js';
import type { ZipEntry } from './zip-entries.js';

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * The sheets of an OpenDocument file. They are read here: the library that
 * reads xlsx leaves out rows that are grouped or repeated on each printed
 * page, which is where headings stand.
 */
export async function readOds(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  onProgress: OnProgress,
): Promise<ReadSheets> {
  const whole = async (name: string) => {
    const entry = entries.get(name);
    return entry
      ? new TextDecoder().decode(await unpackWhole(bytes, entry, 8e6))
      : '';
  };
  const type = (await whole('mimetype')).trim();
  if (!type.startsWith(spreadsheet)) {
    throw type.startsWith('application/vnd.oasis.opendocument')
      ? new Refusal('not-a-spreadsheet', {
          received: `OpenDocument (${type.split('.').at(-1)})`,
        })
      : new Refusal('no-workbook');
  }
  if ((await whole('META-INF/manifest.xml')).includes('encryption-data')) {
    throw new Refusal('password-protected');
  }
  const content = entries.get('content.xml');
  if (!content) throw new Refusal('no-workbook');
  const { listener, sheets, hidden, isWhole } = createOdsListener();
  let done = 0;
  const pieces = countPieces(unpackEntry(bytes, content), (length) => {
    done += length;
    onProgress(done, content.size);
  });
  await scanPieces(pieces, listener);
  if (!isWhole()) throw new Refusal('file-damaged');
  return { sheets, hidden };
}
