import { expect } from '@esm-bundle/chai';
import { readText } from '../../test-support/claims.js';
import { invalidDocuments } from '../../test-support/invalid-documents.js';
import { withObservation } from '../../test-support/small-document.js';
import type { Issue } from './issue.js';
import { describeIssue } from './issue-texts.js';
import { memberWords } from './member-words.js';
import { parseDataset } from './parse-dataset.js';
import { patterns } from './shapes.generated.js';

const every = Object.values(invalidDocuments).flat();

describe('describeIssue', () => {
  for (const { title, issues } of every) {
    it(`D8 describeIssue(${title}) is a sentence in both languages`, () => {
      for (const issue of issues) {
        const vi = describeIssue(issue, 'vi');
        const en = describeIssue(issue, 'en');
        expect(vi).to.match(/nhưng (chỉ )?nhận được|không thấy gì|\(nhận được/);
        expect(en).to.match(/received/);
        for (const text of [vi, en]) {
          expect(text).to.match(/^\p{Lu}.+[.?]$/u);
          expect(text).not.to.match(
            /undefined|NaN|\bnull\b|\[object|Infinity|\^/,
          );
          expect(text.length, text).to.be.lessThan(320);
        }
        expect(en).not.to.equal(vi);
      }
    });
  }

  it('describeIssue(text for a number) names the place and mends it', () => {
    const [issue] = parseDataset(
      withObservation({ value: '15,2', source: 'vgp' }),
    ).issues;
    expect(describeIssue(issue!, 'vi')).to.equal(
      'Số liệu 2, “value” (giá trị): cần một số, nhưng nhận được "15,2"; hãy viết bằng chữ số, không có dấu nháy, dấu thập phân là dấu chấm.',
    );
    expect(describeIssue(issue!, 'en')).to.equal(
      'Observation 2, “value” (the value): expected a number but received "15,2"; write digits without quotes, with a decimal point.',
    );
  });

  it('describeIssue(misspelt member) suggests the one that is meant', () => {
    const suggestion = (name: string) =>
      describeIssue(
        {
          code: 'unknown-property',
          severity: 'warning',
          pointer: `/observations/0/${name}`,
          expected: 'Observation',
          received: '5',
        },
        'en',
      ).match(/did you mean “(.*)”/)?.[1];
    expect(suggestion('vlaue')).to.equal('value');
    expect(suggestion('Period')).to.equal('period');
    expect(suggestion('conflictWith')).to.equal('conflictsWith');
    expect(suggestion('colour')).to.equal(undefined);
    expect(suggestion('__proto__')).to.equal(undefined);
  });

  const places = [
    ['', 'Tài liệu', 'The document'],
    [
      '/title',
      'Tài liệu, “title” (tiêu đề)',
      'The document, “title” (the title)',
    ],
    ['/title/vi', 'Tài liệu, “title” (tiêu đề), “vi” (tiếng Việt)'],
    ['/sources/0', 'Nguồn 1', 'Source 1'],
    [
      '/observations/2/change/since',
      'Số liệu 3, “change” (thay đổi), “since” (kỳ so sánh)',
    ],
    ['/observations/2/sources/1', 'Số liệu 3, nguồn 2'],
    ['/tables/0/rows/5/2', 'Bảng 1, dòng 6, ô 3', 'Table 1, row 6, cell 3'],
    ['/tables/0/fields/1', 'Bảng 1, cột 2', 'Table 1, column 2'],
    ['/indicators/0/bands/1/upTo', 'Chỉ số 1, bậc 2, “upTo” (đầu trên)'],
    ['/areas/0/members/3', 'Địa bàn 1, “members” (các thành viên), mục 4'],
    ['/a~1b~0c', 'Tài liệu, “a/b~c”'],
    ['/observations/0/7', 'Số liệu 1, “7”'],
  ] as const;
  for (const [pointer, vi, en] of places) {
    it(`describeIssue(at ${pointer || 'the root'}) says ${vi}`, () => {
      const issue: Issue = {
        code: 'type',
        severity: 'error',
        pointer,
        expected: 'number',
        received: 'nothing',
      };
      expect(describeIssue(issue, 'vi').split(': ')[0]).to.equal(vi);
      if (en) expect(describeIssue(issue, 'en').split(': ')[0]).to.equal(en);
    });
  }

  it('describeIssue(type) has words for every pattern of the schema', () => {
    const sentences = patterns.map((pattern) =>
      describeIssue(
        {
          code: 'type',
          severity: 'error',
          pointer: '/x',
          expected: `text like ${pattern.source}`,
          received: '"?"',
        },
        'en',
      ),
    );
    expect(new Set(sentences).size).to.equal(patterns.length);
    for (const sentence of sentences) {
      expect(sentence).not.to.match(/one of: text like/);
    }
  });

  it('memberWords(every member of the schema) has words in both languages', async () => {
    const schema = JSON.parse(
      await readText('/packages/data/schema/dataset.schema.json'),
    );
    const names = [schema, ...Object.values(schema.definitions)].flatMap(
      (shape) => Object.keys((shape as typeof schema).properties ?? {}),
    );
    for (const name of new Set(names)) {
      expect(memberWords(name), name).to.have.length(2);
    }
  });
});
