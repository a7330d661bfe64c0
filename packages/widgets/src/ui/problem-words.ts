import { type DatasetIndex, type Language, pickText } from '@chiso/data/core';
import { describeIssue } from '@chiso/data/issues';
import type { Loaded, ProblemReason } from '../source/load-document.js';
import type { Frame } from './frame.js';
import { labelSources } from './pure/label-sources.js';

/**
 * Why there is nothing to show, in a sentence for the reader and, where the
 * document is at fault, one for its author. Loaded only when it is needed.
 */
export function describeProblem(
  { problem, issues }: Loaded,
  lang: Language,
): string {
  const [vi, en] = sentences[problem?.reason ?? 'nothing'](
    String(problem?.detail),
  );
  const sentence = lang === 'vi' ? vi : en;
  const [issue] = issues;
  return problem?.reason === 'document' && issue
    ? `${sentence} ${describeIssue(issue, lang)}`
    : sentence;
}

/** The title and the sources of a document that has nothing to show. */
export function describeDocument(
  index: DatasetIndex,
  lang: Language,
  header: string | undefined,
): Pick<Frame, 'header' | 'sources'> {
  const { title, sources = [], lang: documentLang = 'vi' } = index.header;
  const all = { sources: sources.map(({ id }) => id) };
  return {
    header: pickText(header ?? title, lang, header ? lang : documentLang),
    sources: labelSources(index, [all], { lang, documentLang }),
  };
}

const sentences: Readonly<
  Record<
    ProblemReason | 'nothing',
    (detail: string) => readonly [vi: string, en: string]
  >
> = {
  nothing: () => [
    'Chưa có số liệu để hiển thị.',
    'There are no figures to show yet.',
  ],
  network: () => [
    'Không tải được số liệu: mạng hoặc máy chủ không trả lời.',
    'The figures could not be loaded: the network or the server does not answer.',
  ],
  timeout: (seconds) => [
    `Không tải được số liệu: máy chủ không trả lời xong trong ${seconds} giây.`,
    `The figures could not be loaded: the server did not finish within ${seconds} seconds.`,
  ],
  status: (code) => [
    `Không tải được số liệu: ${code === '404' ? 'không tìm thấy tệp' : 'máy chủ từ chối'} (mã ${code}).`,
    `The figures could not be loaded: ${code === '404' ? 'the file was not found' : 'the server refused'} (code ${code}).`,
  ],
  'too-large': (megabytes) => [
    `Tệp số liệu lớn hơn ${megabytes} MB nên không được hiển thị.`,
    `The file is larger than ${megabytes} MB and is not shown.`,
  ],
  document: () => [
    'Tệp số liệu không đọc được.',
    'The file of figures cannot be read.',
  ],
};
