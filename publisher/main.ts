/** The command line `daymark`: reads the arguments, runs a command, prints its answer (docs/publishing.md). */
import { COMMANDS, findCommand, GENERAL_HELP } from './commands.ts';
import { InputError, UsageError } from './usage-error.ts';

const unknownCommand = (name: string): UsageError =>
  new UsageError(`there is no command "${name}"; there are ${COMMANDS.map((each) => each.name).join(', ')}`);

/** Exit 0 done, 1 the input has errors, 2 wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const command = rest[0] ? findCommand(rest[0]) : undefined;
    if (rest[0] && !command) throw unknownCommand(rest[0]);
    process.stdout.write(command ? command.help : GENERAL_HELP);
    return name === undefined ? 2 : 0;
  }
  const command = findCommand(name);
  if (!command) throw unknownCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A disk that is full or a folder that may not be written: what the system says of it, without our stack.
  const isOfSystem = error instanceof Error && 'syscall' in error;
  if (!(error instanceof UsageError) && !(error instanceof InputError) && !isOfSystem) throw error;
  process.stderr.write(`daymark: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
