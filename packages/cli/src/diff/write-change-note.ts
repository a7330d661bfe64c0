import type { ChangeNote } from './describe-change.js';

/** A note as plain text, or as Markdown for a page or a release. */
export function writeChangeNote(
  { title, summary, groups }: ChangeNote,
  format: 'text' | 'markdown',
): string {
  const isMarkdown = format === 'markdown';
  const say = isMarkdown ? escapeMarkdown : (text: string) => text;
  const lines = [
    `${isMarkdown ? '# ' : ''}${say(title)}`,
    '',
    say(summary),
    ...groups.flatMap((group) => {
      const counts = group.counts && ` (${group.counts})`;
      return [
        '',
        `${isMarkdown ? '## ' : ''}${say(group.title + counts)}`,
        ...(isMarkdown ? [''] : []),
        ...group.lines.map((line) => `${isMarkdown ? '- ' : '  '}${say(line)}`),
      ];
    }),
  ];
  // A line break within a quote would end its line.
  return `${lines.map((line) => line.replace(/\s*[\r\n]+\s*/g, ' ')).join('\n')}\n`;
}

/** Text that Markdown shows as it is; https://spec.commonmark.org/0.31.2/. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#&]/g, '\\$&');
}
