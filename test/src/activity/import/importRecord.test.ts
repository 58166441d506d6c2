import { expect, it } from "vitest";
import { controlSums } from "../../../../src/activity/import/importRecord";
import { readFiguresFile } from "../../../../src/commands/steps/readFiguresFile";
import { words } from "../../../words";

/** The control sums of a file of these lines, with a heading a figure. */
function sumsOf(...lines: readonly string[]) {
  const read = readFiguresFile(new TextEncoder().encode(lines.join("\n")));
  if (!read.ok) throw new Error(read.reason);
  return controlSums(read.written.rows);
}

const { period, municipality, individual, collective } = words.activity;

it("sums a file's columns, and none that it lacks or that is blank", () => {
  const place = [period, municipality].join(";");
  const one = [`${place};${individual}`, "2026-01;Aarhus;4", "2026-01;Skive;5", "2026-01;Viborg;"];
  expect(sumsOf(...one)).toEqual({ individual: 9 });
  const blank = [`${place};${individual};${collective}`, "2026-01;Aarhus;4;", "2026-01;Skive;5;"];
  expect(sumsOf(...blank)).toEqual({ individual: 9 });
  const zero = [`${place};${individual};${collective}`, "2026-01;Aarhus;4;0", "2026-01;Skive;5;"];
  expect(sumsOf(...zero)).toEqual({ individual: 9, collective: 0 });
});
