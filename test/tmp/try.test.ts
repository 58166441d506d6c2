import { expect, it } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import { insertWorkbook } from "/work/wt/sheets/src/commands/insertWorkbook";
import { insertSheet } from "/work/wt/sheets/src/commands/insertSheet";
import { enterActivity } from "/work/wt/sheets/src/commands/enterActivity";
import { readFigures } from "/work/wt/sheets/src/commands/readFigures";
import { drained } from "/work/wt/sheets/workbench/host/nodeTransport";
import { errorsIn, openAddIn, recordsOf, valueAt } from "/work/wt/sheets/test/src/commands/openAddIn";
import { customFunctions, NAMESPACE } from "/work/wt/sheets/workbench/cli/customFunctions";
import { saveWorkbook } from "/work/wt/sheets/workbench/xlsx/saveWorkbook";
it("x", async () => {
  const host = openAddIn();
  await insertWorkbook({ year: 2026, date: "2026-06-15" });
  const read = readFigures(readFileSync("test/data/aktivitet-2026.csv"));
  if (read.ok) await enterActivity(read.rows);
  host.resetCounts();
  console.log(await insertSheet("months"), await insertSheet("meetings"));
  await drained();
  console.log(host.counts);
  console.log(errorsIn(host));
  console.log(["A","B","C","D","E","F","G","H","I","J","K","L","M","N","O"].map((c) => valueAt(host, "Måneder", c + 30)).join(" | "));
  await Excel.run(async (context) => {
    const t = context.workbook.tables.getItem("KKR_Forloeb").getDataBodyRange();
    t.getCell(0,0).getResizedRange(3,7).values = [
     [46030,"40084606","Bageriet ApS","Aarhus","individuel","ja",45000,"S-001"],
     [46031,"12345674","Smedjen i Lemvig A/S","Lemvig","kollektiv","nej",40000,"S-002"],
     [46035,"","Ny iværksætter","Ringkøbing-Skjern","individuel","nej","",""],
     [46040,"12345674","Smedjen i Lemvig A/S","Lemvig","individuel","ja",40000,"S-004"]];
    await context.sync();
  });
  await drained();
  writeFileSync("/tmp/wtsheets/a.xlsx", saveWorkbook(host.workbook, {values: true, customFunctions: customFunctions().map(({ id }) => `${NAMESPACE}.${id}`)}));
});
