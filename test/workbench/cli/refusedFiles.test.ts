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

/** A file of a workbook that counts its days from 1904. */
function from1904(): string {
  const book = EXCEL_PARTS["xl/workbook.xml"]?.replace("<workbookPr ", '<workbookPr date1904="1" ') ?? "";
  const file = join(temporaryFolder(), "mac.xlsx");
  writeFileSync(file, zipped({ ...EXCEL_PARTS, "xl/workbook.xml": book }));
  return file;
}

/** A command that is given a file. */
async function runWith(command: "contract" | "disclose" | "report", words: readonly string[], file: string) {
  const folder = temporaryFolder();
  const figures = join(folder, "tal.csv");
  writeFileSync(figures, "Periode;Kommune;Individuelle\n2026-01;Aarhus;1\n");
  const own = command === "report" ? ["--figures", figures] : [];
  const out = join(folder, command === "contract" ? "ud.json" : "ud.xlsx");
  return runCommand(command, [...words, file, "--out", out, ...own]);
}

it.each([
  ["disclose", [], 256],
  ["contract", ["from-sheets"], 256],
  ["report", ["--last-year"], 256],
  ["report", ["--compare"], 512],
] as const)("%s %j tells that a file is too large once unpacked", async (command, words, most) => {
  const file = bomb();
  expect(await runWith(command, words, file)).toEqual({
    status: 2,
    output: "",
    errors: expect.stringContaining(
      `${file}: Filen fylder over ${most} MB, når den er pakket ud, og åbnes ikke. Slet det, der ikke bruges, og gem den igen.\n`,
    ) as string,
  });
});

it.each([
  ["contract", ["from-sheets"]],
  ["report", ["--last-year"]],
  ["report", ["--compare"]],
] as const)("%s %j refuses a workbook that counts its days from 1904", async (command, words) => {
  const file = from1904();
  expect(await runWith(command, words, file)).toEqual({
    status: 2,
    output: "",
    errors: expect.stringContaining(`${file}: Projektmappen bruger 1904-datosystemet`) as string,
  });
});
