#!/usr/bin/env node
import { endWithReader } from './command/terminal.js';
import { run } from './run.js';

endWithReader();

process.exitCode = await run(process.argv.slice(2));
