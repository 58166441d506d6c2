import type { Readable, Writable } from "node:stream";
import { shownText } from "../../src/language/shownText";
import { HelpAsked, UsageError } from "./options/usageError";

/** Where a command reads and writes: a process's own streams, or any others. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** A command, given the words after its name; returns its exit status. */
export type Command = (words: string[], streams: Streams) => Promise<number>;

/** Runs a command: how it is used is output and status 0, bad input is one line among its errors and status 2, anything else is thrown on. */
export async function statusOf(command: Command, words: string[], streams: Streams): Promise<number> {
  try {
    return await command(words, streams);
  } catch (error) {
    if (error instanceof HelpAsked) {
      streams.output.write(`${error.message}\n`);
      return 0;
    }
    if (!(error instanceof UsageError)) throw error;
    const line = shownText(error.message.replaceAll(/\s*\n\s*/g, " "), Infinity);
    streams.errors.write(`${line}\n`);
    return 2;
  }
}
