import { statusOf, type Command } from "./command";

/** As a shell counts a program that was ended by SIGPIPE. */
const BROKEN_PIPE = 141;

/** Runs a command as this process; whoever reads it may leave before its end, as `head` does. */
export async function runAsProcess(command: Command): Promise<void> {
  const { stdin: input, stdout: output, stderr: errors } = process;
  output.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
    process.exit(BROKEN_PIPE);
  });
  process.exitCode = await statusOf(command, process.argv.slice(2), { input, output, errors });
}
