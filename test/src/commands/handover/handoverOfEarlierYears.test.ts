import { beforeAll, expect, it } from "vitest";
import { makeHandover } from "../../../../src/commands/makeHandover";
import { handoverTexts } from "../../../../src/language/sheets/handoverTexts";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { recordsOf } from "../openAddIn";

const { columns, topics } = handoverTexts("da");
let host: Host;

const lines = (topic: string) =>
  recordsOf(host, "KKR_Overlevering")
    .filter((row) => row[columns.topic] === topic)
    .map((row) => String(row[columns.what]));

beforeAll(async () => {
  host = await openContractWorkbook({ year: 2027, date: "2027-02-28" });
  await enterCsv("Måned;Kommune;Individuelle;Kollektive\n2026-01;Aarhus;12;3\n2027-01;Aarhus;12;3");
  await makeHandover();
  await waitUntilIdle();
});

it("tells of figures that an earlier year lacks, when it is made in a later one", () => {
  const missing = lines(topics.figure);
  expect(missing.filter((what) => what.includes("2026") && what.includes("Aarhus"))).toHaveLength(1);
  expect(missing.filter((what) => what.includes("2027") && what.includes("Aarhus"))).toHaveLength(1);
});

it("tells of it once where it is renewed", async () => {
  const before = recordsOf(host, "KKR_Overlevering");
  expect(await makeHandover()).toMatchObject({ kind: "renewed", changed: 0 });
  await waitUntilIdle();
  expect(recordsOf(host, "KKR_Overlevering")).toEqual(before);
});
