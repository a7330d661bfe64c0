// Writes the reference page of issues from the tests' invalid documents.
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeIssue } from '@chiso/data/issues';
import { invalidDocuments } from '../packages/data/test-support/invalid-documents.js';
import { rootFolder } from './files.js';

const head = `# Issues

<!-- Generated from the invalid documents of the parser's tests. -->

What \`parseDataset\` says of a document, in the words of \`describeIssue\`. An **error** costs
the item that it points at; with a **warning** the item is shown all the same.
The rest of the document is shown either way, except where the whole cannot be
read (\`not-json\`, \`unsupported-format\`). A code keeps its meaning; sentences
may be reworded.
`;

const sections = Object.entries(invalidDocuments).map(([code, documents]) => {
  const examples = documents.flatMap(({ title, issues }) =>
    issues
      .filter((issue) => issue.code === code)
      .slice(0, 1)
      .map((issue) => ({ title, issue })),
  );
  const { severity } = examples[0]!.issue;
  const rows = examples.map(({ title, issue }) => {
    const sentences = (['vi', 'en'] as const).map((lang) =>
      cell(describeIssue(issue, lang)),
    );
    const pointer = issue.pointer === '' ? '' : `\`${issue.pointer}\``;
    return `| ${title} | ${pointer} | ${sentences.join(' <br> ')} |`;
  });
  return [
    `## ${code}`,
    '',
    `${severity === 'error' ? 'Error' : 'Warning'}.`,
    '',
    '| what the author did | where | what is said |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
});

mkdirSync(`${rootFolder}docs/reference`, { recursive: true });
writeFileSync(
  `${rootFolder}docs/reference/issues.md`,
  [head, ...sections].join('\n'),
);

/** Text that a table of Markdown leaves as it is. */
function cell(text: string): string {
  return text.replace(/[|<>_*\\]/g, '\\$&');
}
