import { readWorkbook } from '../../src/sheet/read-workbook.js';

/** What a process of its own tells of the files that it has read. */
export interface Measured {
  /** By file, "code place received". */
  readonly findings: readonly string[];
  readonly rows: readonly number[];
  /** How often progress was told. */
  readonly steps: number;
  /** The most memory that the process had, in MB. */
  readonly megabytes: number;
}

const findings: string[] = [];
const rows: number[] = [];
let steps = 0;
for (const place of process.argv.slice(2)) {
  const read = await readWorkbook(place, {
    onProgress: () => {
      steps += 1;
    },
  });
  findings.push(read.findings.map(({ code }) => code).join(' '));
  rows.push(read.workbook?.sheets[0]?.rows.length ?? 0);
}
const megabytes = process.resourceUsage().maxRSS / 1024;
const measured: Measured = { findings, rows, steps, megabytes };
console.log(JSON.stringify(measured));
