import type { Issue, IssueCode } from '../src/document/issue.js';
import { smallDocument, withObservation } from './small-document.js';

/** A document with something wrong, and exactly what is to be said of it. */
export interface InvalidDocument {
  /** What the author did, in a few words. */
  readonly title: string;
  readonly document: unknown;
  readonly issues: readonly Issue[];
  /** How many observations and rows are left to be shown. */
  readonly statements: number;
}

const good = smallDocument.observations[0]!;
const [villages] = smallDocument.indicators;

/** For each code the mistakes that lead to it; the first is its example. */
export const invalidDocuments: Readonly<
  Record<IssueCode, readonly InvalidDocument[]>
> = {
  'not-json': [
    {
      title: 'a web page where the file should be',
      document: '<!doctype html><title>404</title>',
      issues: [error('not-json', '', 'JSON', 'HTML')],
      statements: 0,
    },
    {
      title: 'an empty file',
      document: ' \n',
      issues: [error('not-json', '', 'JSON', 'nothing')],
      statements: 0,
    },
    {
      title: 'a comma too many',
      document: '{ "format": "chiso/1", }',
      issues: [error('not-json', '', 'JSON', '"{ "format": "chiso/1", }"')],
      statements: 0,
    },
  ],
  type: [
    {
      title: 'a number written as text',
      document: withObservation({ value: '15,2', source: 'vgp' }),
      issues: [error('type', '/observations/1/value', 'number', '"15,2"')],
      statements: 1,
    },
    {
      title: 'a list instead of a document',
      document: [smallDocument],
      issues: [error('type', '', 'object', 'list of 1')],
      statements: 0,
    },
    {
      title: 'one observation instead of a list of them',
      document: { ...smallDocument, observations: good },
      issues: [error('type', '/observations', 'list', 'object')],
      statements: 0,
    },
    {
      title: 'a link that is none, in a publisher that stays',
      document: {
        ...smallDocument,
        publisher: { name: 'MIC', url: 'mic.gov.vn' },
      },
      issues: [
        error(
          'type',
          '/publisher/url',
          'text like ^https?:\\/\\/',
          '"mic.gov.vn"',
        ),
      ],
      statements: 1,
    },
    {
      title: 'more decimals than there can be',
      document: {
        ...smallDocument,
        indicators: [{ ...villages, decimals: 7 }],
      },
      issues: [
        error('type', '/indicators/0/decimals', 'whole number 0–6', '7'),
      ],
      statements: 1,
    },
    {
      title: 'a wrong cell of a table',
      document: table(
        ['period', 'value'],
        [
          ['2022', 1],
          ['2023', true],
        ],
      ),
      issues: [error('type', '/tables/0/rows/1/1', 'number', 'true')],
      statements: 1,
    },
    {
      title: 'a number past all numbers',
      document: JSON.stringify(
        withObservation({ value: 0, source: 'vgp' }),
      ).replace('"value":0', '"value":1e400'),
      issues: [error('type', '/observations/1/value', 'number', 'Infinity')],
      statements: 1,
    },
  ],
  required: [
    {
      title: 'a source without an id',
      document: { ...smallDocument, sources: [{ title: 'A report' }] },
      issues: [
        error('required', '/sources/0', 'id', 'nothing'),
        warning(
          'unknown-reference',
          '/observations/0/source',
          'the id of a definition',
          '"vgp"',
        ),
      ],
      statements: 1,
    },
    {
      title: 'an indicator without a name, which is shown by its id',
      document: { ...smallDocument, indicators: [{ id: 'villages' }] },
      issues: [error('required', '/indicators/0', 'name', 'nothing')],
      statements: 1,
    },
    {
      title: 'nothing but a format',
      document: { format: 'chiso/1' },
      issues: ['id', 'title', 'indicators'].map((name) =>
        error('required', '', name, 'nothing'),
      ),
      statements: 0,
    },
  ],
  'unknown-property': [
    {
      title: 'a misspelt member',
      document: withObservation({ vlaue: 5, value: 6, source: 'vgp' }),
      issues: [
        warning(
          'unknown-property',
          '/observations/1/vlaue',
          'Observation',
          '5',
        ),
      ],
      statements: 2,
    },
    {
      title: 'members named like the insides of JavaScript',
      document: JSON.stringify(smallDocument).replace(
        '"title"',
        '"__proto__":{"lang":"en"},"constructor":1,"toString":null,"title"',
      ),
      issues: [
        warning('unknown-property', '/__proto__', 'Document', 'object'),
        warning('unknown-property', '/constructor', 'Document', '1'),
        warning('unknown-property', '/toString', 'Document', 'nothing'),
      ],
      statements: 1,
    },
    {
      title: 'a third language',
      document: { ...smallDocument, title: { vi: 'A', fr: 'B' } },
      issues: [warning('unknown-property', '/title/fr', 'vi, en', '"B"')],
      statements: 1,
    },
  ],
  'unsupported-format': [
    {
      title: 'a later major version',
      document: { ...smallDocument, format: 'chiso/2' },
      issues: [error('unsupported-format', '/format', 'chiso/1', '"chiso/2"')],
      statements: 0,
    },
    {
      title: 'JSON of another kind',
      document: '{ "data": [] }',
      issues: [error('unsupported-format', '/format', 'chiso/1', 'nothing')],
      statements: 0,
    },
  ],
  'newer-format': [
    {
      title: 'a later minor version',
      document: { ...smallDocument, format: 'chiso/1.2' },
      issues: [warning('newer-format', '/format', 'chiso/1', '"chiso/1.2"')],
      statements: 1,
    },
  ],
  'empty-text': [
    {
      title: 'a text in no language',
      document: withObservation({ value: 5, note: {}, source: 'vgp' }),
      issues: [
        error('empty-text', '/observations/1/note', 'vi or en', 'object'),
      ],
      statements: 1,
    },
  ],
  'duplicate-id': [
    {
      title: 'two sources with one id',
      document: {
        ...smallDocument,
        sources: [...smallDocument.sources, { id: 'vgp', title: 'Another' }],
      },
      issues: [
        error('duplicate-id', '/sources/1/id', 'an id of its own', '"vgp"'),
      ],
      statements: 1,
    },
  ],
  'unknown-reference': [
    {
      title: 'a source that is not listed',
      document: withObservation({ value: 5, source: 'vpg' }),
      issues: [reference('/observations/1/source', '"vpg"')],
      statements: 2,
    },
    {
      title: 'a method, a source among several and a contradiction',
      document: withObservation({
        value: 5,
        method: 'mic',
        sources: ['vgp', 'x'],
        conflictsWith: ['y'],
      }),
      issues: [
        reference('/observations/1/sources', '"x"'),
        reference('/observations/1/method', '"mic"'),
        reference('/observations/1/conflictsWith', '"y"'),
      ],
      statements: 2,
    },
    {
      title: 'a source that a whole table names',
      document: table(
        ['period', 'value'],
        [
          ['2022', 1],
          ['2023', 2],
        ],
        'x',
      ),
      issues: [reference('/tables/0/source', '"x"')],
      statements: 2,
    },
    {
      title: 'definitions of each other, behind one that is left out',
      document: {
        ...smallDocument,
        topics: [5, { id: 'a', name: 'A', parent: 'b' }],
        indicators: [{ ...villages, topic: 'c', defaultMethod: 'd' }],
        targets: [{ count: 1, of: 2, source: 'vgp', basis: 'e' }],
      },
      issues: [
        error('type', '/topics/0', 'object', '5'),
        reference('/topics/1/parent', '"b"'),
        reference('/indicators/0/topic', '"c"'),
        reference('/indicators/0/defaultMethod', '"d"'),
        reference('/targets/0/basis', '"e"'),
      ],
      statements: 1,
    },
  ],
  'unknown-indicator': [
    {
      title: 'an indicator that is not listed',
      document: withObservation({
        indicator: 'roads',
        value: 5,
        source: 'vgp',
      }),
      issues: [unknownIndicator('/observations/1/indicator', '"roads"')],
      statements: 1,
    },
    {
      title: 'no indicator where there are two',
      document: {
        ...withObservation({ value: 5, source: 'vgp' }),
        indicators: [villages, { id: 'roads', name: 'Roads' }],
      },
      issues: [unknownIndicator('/observations/1', 'nothing')],
      statements: 1,
    },
    {
      title: 'no indicator where one of two is wrong',
      document: {
        ...withObservation({ value: 5, source: 'vgp' }),
        indicators: [villages, { name: 'Roads' }],
      },
      issues: [
        error('required', '/indicators/1', 'id', 'nothing'),
        unknownIndicator('/observations/1', 'nothing'),
      ],
      statements: 1,
    },
    {
      title: 'an indicator named like the insides of JavaScript',
      document: withObservation({
        indicator: '__proto__',
        value: 5,
        source: 'vgp',
      }),
      issues: [unknownIndicator('/observations/1/indicator', '"__proto__"')],
      statements: 1,
    },
  ],
  'no-figure': [
    {
      title: 'an observation that says nothing',
      document: withObservation({ period: '2023', source: 'vgp' }),
      issues: [
        error(
          'no-figure',
          '/observations/1',
          'value, range, count, percent, missing, rank, change or verdict',
          'nothing',
        ),
      ],
      statements: 1,
    },
  ],
  'two-figures': [
    {
      title: 'a value and why it is missing',
      document: withObservation({
        value: 5,
        missing: 'not-published',
        source: 'vgp',
      }),
      issues: [
        error(
          'two-figures',
          '/observations/1',
          'one of value, range, count, percent, missing',
          'value, missing',
        ),
      ],
      statements: 1,
    },
  ],
  'count-without-of': [
    {
      title: 'a part without its whole',
      document: withObservation({ count: 5, source: 'vgp' }),
      issues: [
        error('count-without-of', '/observations/1', 'count with of', 'count'),
      ],
      statements: 1,
    },
  ],
  'of-not-positive': [
    {
      title: 'a part of nothing',
      document: withObservation({ count: 0, of: 0, source: 'vgp' }),
      issues: [
        error('of-not-positive', '/observations/1/of', 'a number above 0', '0'),
      ],
      statements: 1,
    },
  ],
  'percent-not-counting': [
    {
      title: 'a percentage of an indicator in percent',
      document: {
        ...smallDocument,
        indicators: [villages, { id: 'share', name: 'Share', unit: 'percent' }],
        observations: [
          good,
          { indicator: 'share', percent: 15.2, source: 'vgp' },
        ],
      },
      issues: [
        error(
          'percent-not-counting',
          '/observations/1/percent',
          'value',
          '15.2',
        ),
      ],
      statements: 1,
    },
  ],
  'range-order': [
    {
      title: 'a range from high to low',
      document: withObservation({ range: [5, 3], source: 'vgp' }),
      issues: [
        error(
          'range-order',
          '/observations/1/range',
          'the lower end first',
          '5, 3',
        ),
      ],
      statements: 1,
    },
    {
      title: 'a scale that does not rise',
      document: {
        ...smallDocument,
        indicators: [{ ...villages, scale: [30, 30] }],
      },
      issues: [
        error(
          'range-order',
          '/indicators/0/scale',
          'the lower end first',
          '30, 30',
        ),
      ],
      statements: 1,
    },
  ],
  'rank-past-end': [
    {
      title: 'the sixth of five',
      document: withObservation({ rank: 6, rankOf: 5, source: 'vgp' }),
      issues: [
        error('rank-past-end', '/observations/1/rank', 'at most rankOf', '6'),
      ],
      statements: 1,
    },
    {
      title: 'a row past the end of its table',
      document: {
        ...smallDocument,
        tables: [
          {
            source: 'vgp',
            rankOf: 2,
            fields: ['area', 'rank'],
            rows: [
              ['a', 1],
              ['b', 3],
            ],
          },
        ],
      },
      issues: [
        error('rank-past-end', '/tables/0/rows/1/1', 'at most rankOf', '3'),
      ],
      statements: 2,
    },
  ],
  'bad-period': [
    {
      title: 'a day that no month has',
      document: withObservation({
        value: 5,
        period: '2023-02-30',
        source: 'vgp',
      }),
      issues: [badPeriod('/observations/1/period', '"2023-02-30"')],
      statements: 1,
    },
    {
      title: 'a span that ends before it starts',
      document: table(['period', 'value'], [['2025/2022', 1]]),
      issues: [badPeriod('/tables/0/rows/0/0', '"2025/2022"')],
      statements: 0,
    },
    {
      title: 'a break beside no period',
      document: {
        ...smallDocument,
        indicators: [
          { ...villages, breaks: [{ between: ['2020', 'năm 2021'] }] },
        ],
      },
      issues: [badPeriod('/indicators/0/breaks/0/between/1', '"năm 2021"')],
      statements: 1,
    },
  ],
  'bad-change': [
    {
      title: 'a change in two measures',
      document: withObservation({
        change: { points: 2, percent: 10 },
        source: 'vgp',
      }),
      issues: [badChange('points, percent')],
      statements: 1,
    },
    {
      title: 'a change without its size',
      document: withObservation({ change: { since: '2022' }, source: 'vgp' }),
      issues: [badChange('nothing')],
      statements: 1,
    },
  ],
  'no-source': [
    {
      title: 'a figure without a source',
      document: withObservation({ value: 5 }),
      issues: [warning('no-source', '/observations/1', 'source', 'nothing')],
      statements: 2,
    },
    {
      title: 'an empty list of sources',
      document: withObservation({ value: 5, sources: [] }),
      issues: [
        warning('no-source', '/observations/1/sources', 'source', 'nothing'),
      ],
      statements: 2,
    },
    {
      title: 'a table without a source, told of once',
      document: {
        ...smallDocument,
        observations: [],
        tables: [{ fields: ['value'], rows: [[1], [2], [3]] }],
      },
      issues: [warning('no-source', '/tables/0', 'source', 'nothing')],
      statements: 3,
    },
    {
      title: 'a row without a source',
      document: table(
        ['value', 'source'],
        [
          [1, 'vgp'],
          [2, null],
        ],
        null,
      ),
      issues: [warning('no-source', '/tables/0/rows/1/1', 'source', 'nothing')],
      statements: 2,
    },
  ],
  'no-derivation': [
    {
      title: 'a derived figure without its reckoning',
      document: withObservation({ value: 5, status: 'derived', source: 'vgp' }),
      issues: [
        warning('no-derivation', '/observations/1', 'derivation', 'nothing'),
      ],
      statements: 2,
    },
  ],
  'row-length': [
    {
      title: 'a row with a cell too few',
      document: table(['period', 'value'], [['2022', 1], ['2023']]),
      issues: [
        error('row-length', '/tables/0/rows/1', 'list of 2', 'list of 1'),
      ],
      statements: 1,
    },
    {
      title: 'a row that is no list',
      document: table(['period', 'value'], [['2022', 1], 5]),
      issues: [error('row-length', '/tables/0/rows/1', 'list of 2', '5')],
      statements: 1,
    },
  ],
  'duplicate-field': [
    {
      title: 'a column twice',
      document: table(['value', 'value'], [[1, 2]]),
      issues: [
        error(
          'duplicate-field',
          '/tables/0/fields',
          'each field once',
          'value, value',
        ),
      ],
      statements: 0,
    },
  ],
};

function table(
  fields: readonly string[],
  rows: readonly unknown[],
  source: string | null = 'vgp',
): object {
  return {
    ...smallDocument,
    observations: [],
    tables: [{ ...(source !== null && { source }), fields, rows }],
  };
}

function unknownIndicator(pointer: string, received: string): Issue {
  return error(
    'unknown-indicator',
    pointer,
    'the id of an indicator',
    received,
  );
}

function badPeriod(pointer: string, received: string): Issue {
  return error('bad-period', pointer, 'a period that exists', received);
}

function badChange(received: string): Issue {
  return error(
    'bad-change',
    '/observations/1/change',
    'one of by, points, percent, times, phrase',
    received,
  );
}

function reference(pointer: string, received: string): Issue {
  return warning(
    'unknown-reference',
    pointer,
    'the id of a definition',
    received,
  );
}

function error(
  code: IssueCode,
  pointer: string,
  expected: string,
  received: string,
): Issue {
  return { code, severity: 'error', pointer, expected, received };
}

function warning(
  code: IssueCode,
  pointer: string,
  expected: string,
  received: string,
): Issue {
  return { ...error(code, pointer, expected, received), severity: 'warning' };
}
