/**
 * Ends a check: prints its problems and fails, or says in one line what held.
 */
export function report(problems: readonly string[], held: string): void {
  if (problems.length === 0) {
    console.log(held);
    return;
  }
  for (const problem of problems) console.error(problem);
  console.error(
    problems.length === 1 ? '1 problem' : `${problems.length} problems`,
  );
  process.exitCode = 1;
}
