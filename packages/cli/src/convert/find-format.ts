import { quote, readSidecar } from '@chiso/data/convert';
import type { Format } from './format.js';

/** A format, or why a file has none that could be read. */
export type FoundFormat =
  | { readonly format: Format }
  | { readonly vi: string; readonly en: string };

/** The format of a file whose text begins like CSV. */
export function formatOfRows(head: readonly string[]): Format {
  const ids = new Set(head.map((title) => title.split(':')[0]!.trim()));
  const isSdmx =
    ids.has('OBS_VALUE') && (ids.has('DATAFLOW') || ids.has('STRUCTURE_ID'));
  return isSdmx ? 'sdmx-csv' : 'csv';
}

/** Whether a text is JSON rather than CSV, by its first sign. */
export function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text);
}

/** Why a file that is no text of ours cannot be read; undefined where it may. */
export function refuseText(text: string): FoundFormat | undefined {
  if (text.startsWith('PK')) {
    return {
      vi: 'Đây là tệp nén hoặc bảng tính. Bảng tính được đọc bằng lệnh chiso build.',
      en: 'This is a zip file or a spreadsheet. Spreadsheets are read by chiso build.',
    };
  }
  if (/^\uFEFF?\s*</.test(text)) {
    return {
      vi: 'Đây là XML (có thể là SDMX-ML) hoặc trang web. Hãy tải số liệu ở dạng SDMX-JSON, SDMX-CSV hoặc JSON-stat.',
      en: 'This is XML (maybe SDMX-ML) or a web page. Download the data as SDMX-JSON, SDMX-CSV or JSON-stat.',
    };
  }
  if (text.includes('\0')) {
    return {
      vi: 'Tệp không phải văn bản UTF-8. Hãy lưu lại ở dạng UTF-8.',
      en: 'The file is no text in UTF-8. Save it as UTF-8.',
    };
  }
  return text.trim() === ''
    ? { vi: 'Tệp trống.', en: 'The file is empty.' }
    : undefined;
}

/** The format of a JSON value by the members that it has. */
export function formatOfJson(value: unknown): FoundFormat {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const item = value as Record<string, unknown>;
    const { format, data } = item;
    if (typeof format === 'string' && format.startsWith('chiso/')) {
      return { format: 'chiso' };
    }
    if (readSidecar(value)) return { format: 'csv' };
    if ('dataSets' in item || isObject(data)) return { format: 'sdmx-json' };
    const isBundle = Object.values(item).some(
      (one) => isObject(one) && isObject(one['dimension']),
    );
    const isStat = ['class', 'dimension'].some((name) => name in item);
    if (isStat || isBundle) return { format: 'json-stat' };
  }
  const seen = isObject(value)
    ? Object.keys(value).slice(0, 6).join(', ')
    : quote(value);
  return {
    vi: `Không nhận ra dạng của tệp (thấy: ${seen}). Cần tài liệu chiso, JSON-stat 2.0, SDMX-JSON, SDMX-CSV hoặc CSV; có thể nói rõ bằng --from.`,
    en: `The format of the file is not known (it has: ${seen}). Expected a chiso document, JSON-stat 2.0, SDMX-JSON, SDMX-CSV or CSV; --from can say which.`,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
