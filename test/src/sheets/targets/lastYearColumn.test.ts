import { expect, it } from "vitest";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { typeAtName } from "../../commands/contractWorkbook";
import { recordsOf } from "../../commands/openAddIn";
import { openSituation, typeActuals } from "../../report/reportWorkbook";
import { serial } from "../../serial";
import { words } from "../../../words";

it("what adds up is last year's figure once that year is over, a measurement as soon as it is typed", async () => {
  const host = await openSituation({
    file: "year-2026.csv",
    date: "2026-06-30",
    individualTarget: 2500,
    actuals: { N3: 68 },
  });
  await typeActuals(host, { N3: 71 }, words.targets.actual);
  await waitUntilIdle();
  const of = (table: string, header: string) =>
    Object.fromEntries(recordsOf(host, table).map((row) => [row[words.targets.id], row[header]]));
  const beside = () => {
    const { N3, R1, R2 } = of("KKR_Maal_2027", words.targets.lastYear);
    return { N3, R1, R2 };
  };
  expect(beside()).toEqual({ N3: 71, R1: "", R2: "" });
  await typeAtName("KKR_Statusdato", serial(2026, 12, 31));
  await waitUntilIdle();
  const { R1, R2 } = of("KKR_Maal", words.targets.actual);
  expect(R1).toBeGreaterThan(1000);
  expect(beside()).toEqual({ N3: 71, R1, R2 });
});
