import { CommandFailure } from "../../commands/steps/commandFailure";

/**
 * Fetches a part of the add-in that is not needed at the pane's start.
 * @throws CommandFailure with the words for a lost connection, for that is what keeps a part away
 */
export async function fetchPart<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((cause: unknown) => {
    const error = new Error(cause instanceof Error ? cause.message : String(cause), { cause });
    throw new CommandFailure(Object.assign(error, { code: "ConnectionFailure" }), true);
  });
}
