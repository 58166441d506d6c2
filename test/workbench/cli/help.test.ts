import { expect, it } from "vitest";
import { runCommand } from "./runCommand";

it.each(["check", "contract", "disclose", "formula", "invoices", "report", "workbook"] as const)(
  "%s says on standard output how it is used, when it is asked",
  async (command) => {
    const run = await runCommand(command, ["--help"]);
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(run.output).toMatch(new RegExp(`^Brug: npm run (?:-s )?${command} -- .+\n$`));
  },
);
