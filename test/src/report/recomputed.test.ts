import { beforeAll, describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/report/content/contentFor";
import type { ContentCell, ReportContent, TableKind } from "../../../src/report/content/reportContent";
import type { Host } from "../../../workbench/host/host";
import { valueAt } from "../commands/openAddIn";
import { danish, ownReckoning, shareOfYear, type OwnReckoning } from "./ownReckoning";
import { figuresFile, openSituation, reportOf } from "./reportWorkbook";

const TOTAL = 2500;
const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

interface Case {
  readonly name: string;
  readonly file: string;
  readonly date: string;
  readonly months: number;
  readonly isFinal?: boolean;
}

const CASES: readonly Case[] = [
  { name: "a half-year", file: "year-2026.csv", date: "2026-07-20", months: 6 },
  { name: "a whole year, final", file: "year-2026.csv", date: "2026-12-31", months: 12, isFinal: true },
  { name: "a year full of gaps", file: "gaps-2026.csv", date: "2026-12-31", months: 12 },
];

function tableOf({ sections }: ReportContent, kind: TableKind): readonly (readonly ContentCell[])[] {
  for (const { blocks } of sections) {
    for (const block of blocks)
      if (block.kind === "table" && block.table.kind === kind) return block.table.rows;
  }
  throw new Error(`no table ${kind}`);
}

const numberIn = (cell: ContentCell | undefined) =>
  typeof cell === "object" && cell !== null ? cell.value : cell;

describe.each(CASES)("the report of $name, recomputed from the file", ({ file, date, months, isFinal }) => {
  let host: Host;
  let content: ReportContent;
  let said: readonly string[];
  let own: OwnReckoning;

  beforeAll(async () => {
    host = await openSituation({
      file,
      date,
      individualTarget: TOTAL,
      ...(isFinal ? { isFinal } : {}),
    });
    ({ content } = await reportOf({ handOverAnyway: true }));
    said = sentencesOf(content);
    own = ownReckoning(figuresFile(file), months, TOTAL);
  }, 60_000);

  it("says how every municipality stands, each counted once", () => {
    const at = (position: string) => own.municipalities.filter((each) => each.position === position).length;
    const open = at("open") + at("not below");
    const aside = at("not below");
    const among = aside > 0 ? `, heraf ${aside} ikke under, uanset de manglende måneder` : "";
    const below = at("below");
    expect(said).toContain(
      `R3: ${below} ${below === 1 ? "kommune" : "kommuner"} under, ${at("within")} inden for, ${at("above")} over spændet; ${open} bedømmes ikke${among}.`,
    );
  });

  it("tells each municipality below its limit and what it lacks, and nobody else", () => {
    const expected = own.municipalities.flatMap(({ name, position, individual = 0, target }) => {
      if (position !== "below") return [];
      const limit = target * 0.9;
      const lacking = Math.ceil(limit) - individual;
      const actual = `${danish(individual)} ${individual === 1 ? "individuel vejledning" : "individuelle vejledninger"}`;
      return [
        `${name} har ${actual} mod en nedre grænse på ${danish(limit, 1)}; der mangler ${lacking} ${lacking === 1 ? "vejledning" : "vejledninger"}.`,
      ];
    });
    expect(said.filter((text) => text.includes("nedre grænse på"))).toEqual(expected);
  });

  it("names the municipalities that lack months, and no blank is a zero", () => {
    const lacking = own.municipalities.filter(({ position }) => position === "open");
    const sentence = said.find((text) => text.includes("mangler der tal for en eller flere måneder"));
    if (lacking.length === 0) {
      expect(sentence).toBeUndefined();
      return;
    }
    expect(sentence).toMatch(
      new RegExp(`^For ${lacking.length} af 19 kommuner .* til og med ${MONTHS[months - 1]};`),
    );
    for (const { name, missing } of lacking) {
      const isNamed = lacking.length <= 6;
      const first = MONTHS[(missing[0] ?? 1) - 1] ?? "";
      const named = missing.length === months ? "alle måneder" : first;
      if (isNamed) expect(sentence).toContain(`${name} (${named}`);
    }
  });

  it("has the sums of guidances, and what lies between them and their targets", () => {
    const guidances = own.individual + own.collective;
    const lines = [
      ["R1 Deltagere i vejledningsforløb, individuelt eller kollektivt", guidances, 5000],
      ["R2 Heraf vækstforløb", own.growth, 600],
    ] as const;
    for (const [point, actual, ofYear] of lines) {
      const target = isFinal || months === 12 ? ofYear : ofYear * shareOfYear(months);
      const decimals = Number.isInteger(target) ? 0 : 1;
      const kind = isFinal ? "et årsmåltal på" : "et måltal til dato på";
      const gap = actual - target;
      const side = gap < 0 ? "under" : "over";
      expect(said).toContain(
        `${point}: ${danish(actual)} mod ${kind} ${danish(target, decimals)}, dvs. ${danish(Math.abs(gap), decimals)} ${side}.`,
      );
    }
    expect(said.some((text) => text.startsWith(`N2: ${danish(own.young)} virksomheder (`))).toBe(true);
  });

  it("counts eleven målepunkter, each once", () => {
    const [sentence = ""] = said.filter((text) => text.startsWith("Af 11 målepunkter"));
    const [, ...counts] = sentence.match(/\d+/g) ?? [];
    expect(counts).toHaveLength(5);
    expect(counts.map(Number).reduce((sum, each) => sum + each, 0)).toBe(11);
    const rows = tableOf(content, "counts");
    expect(rows.slice(0, 5).map(([, count]) => String(numberIn(count)))).toEqual(
      // The sentence has them in another order: met, not met, missing, not fixed, undecided.
      counts,
    );
    expect(numberIn(rows[5]?.[1])).toBe(11);
  });

  it("has each municipality's figures in the table, in the contract's order", () => {
    const rows = tableOf(content, "municipalities").slice(0, -1);
    expect(rows.map(([name]) => name)).toEqual(own.municipalities.map(({ name }) => name));
    own.municipalities.forEach((each, index) => {
      const [, , , individual, deviation, share, , , collective] = (rows[index] ?? []).map(numberIn);
      expect(individual).toBe(each.individual ?? "mangler");
      expect(collective).toBe(each.collective ?? "mangler");
      if (each.individual === undefined || each.missing.length > 0) {
        expect([deviation, share]).toEqual([null, null]);
        return;
      }
      expect(deviation).toBeCloseTo(each.individual - each.target, 6);
      expect(share).toBeCloseTo(each.individual / each.target - 1, 6);
    });
  });

  it("sums what every municipality has, and leaves a sum blank that would lack one", () => {
    const total = tableOf(content, "municipalities").at(-1)?.map(numberIn) ?? [];
    const whole = own.municipalities.every(({ individual }) => individual !== undefined);
    expect(total[3]).toBe(whole ? own.individual : null);
    const complete = own.municipalities.every(({ missing }) => missing.length === 0);
    if (complete)
      expect(total[4]).toBeCloseTo(own.individual - TOTAL * (months === 12 ? 1 : shareOfYear(months)), 6);
    else expect(total[4]).toBeNull();
  });

  it("leads from every sentence to cells that hold what it says", () => {
    for (const { blocks } of content.sections) {
      for (const block of blocks) {
        if (block.kind !== "sentence") continue;
        const below = /^(\S+) har (\d+) individuel/.exec(block.sentence.text);
        if (!below) continue;
        const [place = ""] = block.sentence.cells;
        const [sheet = "", address = ""] = place.replaceAll("'", "").split("!");
        expect(valueAt(host, sheet, address)).toBe(Number(below[2]));
      }
    }
  });
});
