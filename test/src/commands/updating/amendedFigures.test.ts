import { afterAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { otherFiguresTexts } from "../../../../src/language/pane/updating/otherFiguresTexts";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { words } from "../../../words";
import { enterCsv, openContractWorkbook, typeInto } from "../contractWorkbook";
import { besideLabel, cellIn, errorsIn, recordsOf, targetRecords } from "../openAddIn";

const { activity, tabs, targets } = words;

afterAll(() => {
  setContractInUse();
});

async function checked() {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

async function update(contract: Contract): Promise<void> {
  const prepared = await prepareUpdate(new TextEncoder().encode(JSON.stringify(contract)));
  if (prepared.kind !== "proposal") throw new Error(JSON.stringify(prepared));
  await updateWorkbook(prepared);
  await waitUntilIdle();
}

/** An amendment that counts one thing more, lets a measure sum it, and reaches further above the targets than below. */
function amended(): Contract {
  const { measures, band, ...rest } = structuredClone(contractInUse());
  const r1 = measures.find(({ id }) => id === "R1");
  if (!r1 || !band) throw new Error("The contract has another form.");
  const { note: _note, ...plain } = r1;
  return {
    ...rest,
    version: rest.version + 1,
    counted: [{ id: "shift", label: { da: "Ejerskifter", en: "Changes of ownership" } }],
    band: { ...band, above: 0.3 },
    measures: [
      ...measures,
      {
        ...plain,
        id: "R9",
        point: "Ejerskifter, der er vejledt om",
        targets: { "2026": { kind: "fixed", value: 40 }, "2027": { kind: "fixed", value: 50 } },
        actual: { from: "activity", figures: ["shift"] },
      },
    ],
  };
}

it("gives a workbook with figures the column of what an amendment counts, and all that is made of it", async () => {
  const host = await openContractWorkbook();
  await enterCsv(
    `${Object.values(activity).join(";")}\n2026-01;Aarhus;5;6;7;2;CRM;Husk\n2026-01;Skive;1;2;0;1;;`,
  );
  await lockPeriods(await checked(), serial(2026, 1, 1));
  const before = recordsOf(host, "KKR_Aktivitet");
  const individual = () => targetRecords(host).find((row) => row[targets.id] === "R1")?.[targets.actual];
  const counted = individual();
  await update(amended());
  expect(individual()).toBe(counted);
  expect(errorsIn(host)).toEqual([]);
  const after = recordsOf(host, "KKR_Aktivitet");
  expect(Object.keys(after[0] ?? {})).toEqual([
    ...Object.keys(before[0] ?? {}).slice(0, 6),
    "Ejerskifter",
    ...Object.keys(before[0] ?? {}).slice(6),
  ]);
  expect(after).toEqual(before.map((row) => ({ ...row, Ejerskifter: null })));

  await typeInto(tabs.activity, cellIn(host, "KKR_Aktivitet", "Ejerskifter", 0), [[3], [4]]);
  const goal = () =>
    targetRecords(host).find((row) => row[targets.id] === "R9" && row[targets.year] === 2026)?.[
      targets.actual
    ];
  // The month is locked as it was, without any; it is opened, and locked with them.
  expect(goal()).toBe("");
  expect((await checked()).issues.filter(({ issue }) => issue.column === "counted:shift")).toHaveLength(2);
  await unlockPeriods(await checked(), "Ejerskifter tælles fra nu af");
  expect(goal()).toBe(7);
  await lockPeriods(await checked(), serial(2026, 1, 1));
  await typeInto(tabs.activity, cellIn(host, "KKR_Aktivitet", "Ejerskifter", 0), [[30]]);
  expect(goal()).toBe(7);
  await typeInto(tabs.activity, cellIn(host, "KKR_Aktivitet", "Ejerskifter", 0), [[3]]);
  expect(besideLabel(host, tabs.assumptions, words.sheets.assumptions.toleranceAbove)[0]).toBe(0.3);
  const found = (await checked()).issues.map(({ issue }) => issue.rule);
  for (const rule of ["formula-overwritten", "column-missing", "sheet-column-missing", "period-locked"])
    expect(found).not.toContain(rule);
  expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });

  // Called otherwise later, it is the same column.
  const { counted: [figure] = [], version, ...rest } = contractInUse();
  if (!figure) throw new Error("nothing is counted");
  const renamed = { ...rest, counted: [{ ...figure, label: { da: "Ejerskift", en: "Change of owner" } }] };
  await update({ ...renamed, version: version + 1 });
  expect(errorsIn(host)).toEqual([]);
  expect(recordsOf(host, "KKR_Aktivitet").map((row) => row["Ejerskift"])).toEqual(
    after.map((_, index) => [3, 4][index] ?? null),
  );
  expect(recordsOf(host, "KKR_Aktivitet")[0]).not.toHaveProperty("Ejerskifter");
  expect(goal()).toBe(7);

  // Locked figures stand in the order of the columns.
  const more = [{ id: "new", label: { da: "Nyt", en: "New" } }, ...renamed.counted];
  const shuffled = new TextEncoder().encode(
    JSON.stringify({ ...renamed, version: version + 2, counted: more }),
  );
  expect(await prepareUpdate(shuffled)).toEqual({
    kind: "other-figures",
    fault: { reason: "reordered", headings: [] },
  });
});

describe("an amendment that does not begin with the figures that the workbook counts", () => {
  const named = (id: string, label: string) => ({ id, label: { da: label, en: label } });
  const [owners, green, other] = [
    named("owners", "Ejerskifter"),
    named("green", "Grønne"),
    named("new", "Nye"),
  ];
  const counting = (...counted: readonly ReturnType<typeof named>[]): Contract => ({
    ...contractInUse(),
    version: contractInUse().version + 1,
    counted: [...counted],
  });
  const preparedTo = async (contract: Contract) =>
    prepareUpdate(new TextEncoder().encode(JSON.stringify(contract)));

  it("is refused for the reason that is true, and followed once it does what the reason asks for", async () => {
    setContractInUse();
    await openContractWorkbook();
    await update(counting(owners, green));
    const refused = async (...counted: readonly ReturnType<typeof named>[]) => {
      const outcome = await preparedTo(counting(...counted));
      return outcome.kind === "other-figures" ? outcome.fault : outcome.kind;
    };
    expect(await refused(green)).toEqual({ reason: "fewer", headings: ["Ejerskifter"] });
    expect(await refused(green, other)).toEqual({ reason: "replaced", headings: ["Ejerskifter"] });
    expect(await refused(owners, other)).toEqual({ reason: "replaced", headings: ["Grønne"] });
    expect(await refused(other, owners, green)).toEqual({ reason: "reordered", headings: [] });
    expect(await refused({ ...owners, label: green.label }, { ...green, label: owners.label })).toEqual({
      reason: "relabelled",
      headings: ["Ejerskifter", "Grønne"],
    });
    expect(await refused({ ...owners, label: green.label }, { ...green, label: other.label })).toEqual({
      reason: "relabelled",
      headings: ["Grønne"],
    });
    expect(await refused(owners, green, other)).toBe("proposal");
    expect(await refused(owners)).toBe("proposal");
    expect(await refused({ ...owners, label: other.label }, green)).toBe("proposal");
  });

  it.each(["da", "en"] as const)("says in %s which figure, and what to do", (language) => {
    const texts = otherFiguresTexts(language);
    for (const reason of ["fewer", "replaced"] as const) {
      expect(texts[reason]("Ejerskifter")).toContain("Ejerskifter");
      expect(texts[reason]("Ejerskifter")).toContain(words.contract.headings.counted);
    }
  });
});

it("is brought to its end by a look anew where it breaks off and nobody remembers what was proposed", async () => {
  setContractInUse();
  const host = await openContractWorkbook();
  await update(amended());
  await typeInto(tabs.activity, cellIn(host, "KKR_Aktivitet", "Ejerskifter", 0), [[3]]);
  const { counted: [figure] = [], version, ...rest } = contractInUse();
  if (!figure) throw new Error("nothing is counted");
  const renamed = {
    ...rest,
    version: version + 1,
    counted: [{ ...figure, label: { da: "Ejerskift", en: "Change of owner" } }],
  };
  host.resetCounts();
  // Once its part is replaced, it cannot even be looked at.
  for (const request of [8, 9]) host.failRequest(request, "before", "ServiceNotAvailable");
  await expect(update(renamed)).rejects.toThrow();
  expect(contractInUse().version).toBe(version + 1);
  const again = await prepareUpdate();
  if (again.kind !== "proposal") return expect.fail(again.kind);
  await updateWorkbook(again);
  await waitUntilIdle();
  const line: unknown = expect.objectContaining({ Fra: "Ejerskifter", Til: "Ejerskift" });
  expect(recordsOf(host, "KKR_Log")).toContainEqual(line);
  const [row] = recordsOf(host, "KKR_Aktivitet");
  expect([row?.["Ejerskift"], row?.["Ejerskifter"]]).toEqual([3, undefined]);
  expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
});
