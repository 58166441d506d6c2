import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { EXCEL_PARTS, zipped } from "../../src/package/excelFile";
import { runCommand, temporaryFolder } from "./runCommand";

/** A small archive that states two gigabytes for its first entry. */
function bomb(): string {
  const bytes = zipped(EXCEL_PARTS);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  // The entry's size once unpacked stands in the archive's directory.
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  view.setUint32(at + 24, 2_000_000_000, true);
  const file = join(temporaryFolder(), "bombe.xlsx");
  writeFileSync(file, bytes);
  return file;
}

it.each([
  ["disclose", (file: string, out: string) => [file, "--out", out], 256],
  ["contract", (file: string, out: string) => ["from-sheets", file, "--out", out], 256],
  ["report", (file: string, out: string) => ["--out", out, "--last-year", file], 256],
  ["report", (file: string, out: string) => ["--out", out, "--compare", file], 512],
] as const)("%s tells that a file is too large once unpacked: case %#", async (command, wordsWith, most) => {
  const file = bomb();
  const folder = temporaryFolder();
  const figures = join(folder, "tal.csv");
  writeFileSync(figures, "Periode;Kommune;Individuelle\n2026-01;Aarhus;1\n");
  const words = wordsWith(file, join(folder, "ud.xlsx"));
  const run = await runCommand(command, [...words, ...(command === "report" ? ["--figures", figures] : [])]);
  expect(run).toEqual({
    status: 2,
    output: "",
    errors: expect.stringContaining(
      `${file}: Filen fylder over ${most} MB, når den er pakket ud, og åbnes ikke. Slet det, der ikke bruges, og gem den igen.\n`,
    ) as string,
  });
});
