import { expect, it } from "vitest";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { words } from "../../../words";
import { shippedIds } from "../../contract/shippedIds";
import { openContractWorkbook, typeAtName } from "../contractWorkbook";
import { valueAt } from "../openAddIn";

it("is told on Forudsætninger from 1 September of the contract's first year on, whichever year is chosen", async () => {
  const host = await openContractWorkbook({ year: 2026, date: "2026-08-31", individualTarget: 2500 });
  const line = () => valueAt(host, words.tabs.assumptions, "A2");
  const due = `Måltal og bevilling for 2027 skal besluttes: ${shippedIds.fixedFor2026Alone.join(", ")}. `;
  expect(line()).toBe(words.sheets.assumptions.introduction);
  await typeAtName("KKR_Statusdato", serial(2026, 9, 1));
  await waitUntilIdle();
  expect(line()).toBe(`${due}${words.sheets.assumptions.introduction}`);
  await typeAtName("KKR_ValgtAar", 2027);
  await waitUntilIdle();
  expect(line()).toContain(due);
});
