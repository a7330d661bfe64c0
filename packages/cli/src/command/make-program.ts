import { Command } from 'commander';
import { addConvert } from './convert.js';
import { addRender } from './render.js';
import { addSnippet } from './snippet.js';

/** The commands with their options. */
export function makeProgram(version: string): Command {
  const program = new Command('chiso')
    .description('figures from a spreadsheet to a page, without a browser')
    .version(version)
    .configureHelp({ showGlobalOptions: true });
  addConvert(program);
  addRender(program);
  addSnippet(program);
  // Subcommands take over how errors leave the program.
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
  }
  return program;
}
