import { describe, expect, it } from "vitest";
import { commandIds, commands } from "../../../src/commands/registry";
import { copyOf, openAddIn } from "./openAddIn";

/** The first step of a command with a page of its own, where that is another: months are closed after a check. */
const BEGINS: Readonly<Record<string, string>> = { closeMonth: "checkFigures" };

/** A command's function, which its file is named after. */
async function commandOf(id: string): Promise<() => Promise<{ readonly kind: string }>> {
  const name = BEGINS[id] ?? id;
  const { [name]: command } = await import(`../../../src/commands/${name}.ts`);
  return command;
}

/** A command that begins with a choice of a file only opens the pane's page for it. */
const BEGINS_IN_PANE = new Set<string>(["importFigures"]);

/** A command that leaves the pane as it is opens a page beside it, and asks for no workbook. */
const inWorkbook = commandIds.filter((id) => "view" in commands[id] && !BEGINS_IN_PANE.has(id));

describe.each(inWorkbook)("the command %s", (id) => {
  it("does in a workbook without the contract's sheets what the registry says", async () => {
    const host = openAddIn();
    const before = copyOf(host);
    const command = await commandOf(id);
    const { kind } = await command();
    if (commands[id].needs === "sheets") {
      expect(kind).toBe("no-workbook");
      expect(copyOf(host)).toEqual(before);
    } else {
      expect(kind).not.toBe("no-workbook");
    }
  });
});
