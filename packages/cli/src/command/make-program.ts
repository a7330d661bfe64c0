import { Command } from 'commander';
import { addAreas } from './areas.js';
import { addBuild } from './build.js';
import { addCheck } from './check.js';
import { addConvert } from './convert.js';
import { addDiff } from './diff.js';
import { addInit } from './init.js';
import { addRender } from './render.js';
import { addSnippet } from './snippet.js';

/** The commands with their options. */
export function makeProgram(version: string): Command {
  const program = new Command('chiso')
    .description('figures from a spreadsheet to a page, without a browser')
    .version(version)
    .configureHelp({ showGlobalOptions: true });
  addInit(program);
  addBuild(program);
  addCheck(program);
  addDiff(program);
  addConvert(program);
  addAreas(program);
  addRender(program);
  addSnippet(program);
  // Subcommands take over how errors leave the program.
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
  }
  return program;
}
