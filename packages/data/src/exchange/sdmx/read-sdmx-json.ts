import { findDuplicates } from '../cube/check-cube.js';
import type { Cube } from '../cube/cube.js';
import { type Notice, notice, quote, type Reading } from '../cube/notice.js';
import { plainText } from '../cube/plain-text.js';
import { isDocument } from '../json-stat/read-origin.js';
import { readDataSet } from './read-data-set.js';
import { isObject, readName } from './sdmx-component.js';

/**
 * The data sets of an SDMX-JSON data message, version 1 or 2, as cubes. Never
 * throws, whatever it is given.
 */
export function readSdmxJson(message: unknown): Reading<readonly Cube[]> {
  if (!isObject(message)) {
    return refuse('not-sdmx', '', [
      'Cần một thông điệp SDMX-JSON: { "meta": …, "data": … }.',
      'Expected an SDMX-JSON message: { "meta": …, "data": … }.',
    ]);
  }
  const version = versionOf(message);
  if (version !== undefined && !/^[12](\.|$)/.test(version)) {
    return refuse('unknown-version', '/meta/schema', [
      `Thông điệp theo phiên bản ${quote(version)}; lệnh này đọc được phiên bản 1 và 2.`,
      `The message is of version ${quote(version)}; versions 1 and 2 can be read.`,
    ]);
  }
  const data = isObject(message['data']) ? message['data'] : message;
  const { dataSets, structure } = data;
  const structures = Array.isArray(data['structures'])
    ? data['structures']
    : [structure ?? message['structure']];
  if (!Array.isArray(dataSets) || dataSets.length === 0) {
    return refuse('no-data-set', '/data/dataSets', [
      'Thông điệp không có bộ số liệu nào (data.dataSets). Có thể máy chủ đã trả về lỗi hoặc tệp bị cắt cụt.',
      'The message has no data set (data.dataSets). The server may have answered with an error, or the file is cut short.',
    ]);
  }
  const meta = isObject(message['meta'])
    ? message['meta']
    : isObject(message['header'])
      ? message['header']
      : {};
  const own = isObject(meta['chiso']) ? meta['chiso']['document'] : undefined;
  const header = isDocument(own) ? own : undefined;
  const cubes: Cube[] = [];
  const notices: Notice[] = [];
  dataSets.forEach((dataSet: unknown, index) => {
    const place = `/data/dataSets/${index}`;
    const found = structures[numberOf(dataSet) ?? 0] as unknown;
    if (!isObject(dataSet) || !isObject(found)) {
      notices.push(
        notice.error('no-structure', place, [
          'Bộ số liệu này không có cấu trúc đi kèm (data.structures), nên không biết các số thuộc về đâu.',
          'This data set has no structure (data.structures), so nobody knows what its figures belong to.',
        ]),
      );
      return;
    }
    const read = readDataSet(dataSet, found, { place, header });
    notices.push(...read.notices);
    if (!read.value) return;
    const cube = { ...read.value, ...describe(meta, found) };
    cubes.push(cube);
    if (!header) notices.push(...findDuplicates(cube));
  });
  const isBroken = notices.some(({ severity }) => severity === 'error');
  return { value: isBroken || cubes.length === 0 ? undefined : cubes, notices };
}

function numberOf(dataSet: unknown): number | undefined {
  const index = isObject(dataSet) ? dataSet['structure'] : undefined;
  return typeof index === 'number' ? index : undefined;
}

/** "2.0.0" of "…/schemas/2.0.0/sdmx-json-data-schema.json". */
function versionOf(message: Record<string, unknown>): string | undefined {
  const { meta } = message;
  const address = message['$schema'] ?? (isObject(meta) ? meta['schema'] : '');
  return typeof address === 'string'
    ? /\/(\d+(?:\.\d+)*)\/sdmx-json-data-schema/.exec(address)?.[1]
    : undefined;
}

function describe(
  meta: Record<string, unknown>,
  structure: Record<string, unknown>,
): Partial<Cube> {
  const { sender, prepared, contentLanguages } = meta;
  const name = isObject(sender)
    ? plainText(readName(sender), 'en') || sender['id']
    : undefined;
  const lang: unknown = Array.isArray(contentLanguages)
    ? contentLanguages[0]
    : undefined;
  const { description, descriptions } = structure;
  const words = readName({ name: description, names: descriptions });
  return {
    title: readName(structure) ?? readName(meta) ?? '',
    ...(typeof name === 'string' && { publisher: name }),
    ...(typeof prepared === 'string' && { updated: prepared }),
    ...(typeof lang === 'string' && { lang }),
    ...(words && { description: withoutTags(plainText(words, 'en')) }),
  };
}

/** Some offices write their descriptions in HTML; a note is plain text. */
function withoutTags(html: string): string {
  return html.replaceAll(/<[^<>]*>/g, '').trim();
}

function refuse(
  code: string,
  place: string,
  words: readonly [string, string],
): Reading<never> {
  return { value: undefined, notices: [notice.error(code, place, words)] };
}
