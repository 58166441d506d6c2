import { beforeAll, describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/report/content/contentFor";
import type {
  ContentCell,
  ContentTable,
  ReportContent,
  TableKind,
} from "../../../src/report/content/reportContent";
import type { Host } from "../../../workbench/host/host";
import { valueAt } from "../commands/openAddIn";
import { shippedIds } from "../contract/shippedIds";
import { serial } from "../serial";
import { COUNTED_IDS } from "./countedIds";
import { ownGoals } from "./ownGoals";
import { numeralsIn, ownNumerals } from "./ownNumerals";
import { danish, DAYS, MONTHS, ownReckoning, shareOfYear, type OwnReckoning } from "./ownReckoning";
import { figuresFile, openSituation, reportOf } from "./reportWorkbook";
import { words } from "../../words";
import { reportTexts } from "../../../src/language/report/reportTexts";

const TOTAL = 2500;
interface Case {
  readonly name: string;
  readonly file: string;
  readonly date: string;
  readonly months: number;
  /** The status date and the day that is counted to, without their year. */
  readonly days: readonly [string, string];
  readonly isFinal?: boolean;
  readonly actuals?: Readonly<Record<string, number>>;
}

const ACTUALS = { N1a: 0.472, N3: 71, N4: 0.53, N5a: 0.12, N5c: 0.004, N6: 0.7 } as const;

const CASES: readonly Case[] = [
  {
    name: "a half-year",
    file: "year-2026.csv",
    date: "2026-07-20",
    days: ["20", "30"],
    months: 6,
    actuals: ACTUALS,
  },
  {
    name: "a whole year, final",
    file: "year-2026.csv",
    date: "2026-12-31",
    days: ["31", "31"],
    months: 12,
    isFinal: true,
    actuals: ACTUALS,
  },
  { name: "a year full of gaps", file: "gaps-2026.csv", date: "2026-12-31", days: ["31", "31"], months: 12 },
];

const STATES = {
  met: reportTexts("da").frame.counted.met,
  "not-met": reportTexts("da").frame.counted["not-met"],
  missing: reportTexts("da").frame.counted.missing,
  "not-fixed": reportTexts("da").frame.counted["not-fixed"],
} as const;
const POSITIONS = {
  below: words.bandPositions.below,
  within: words.bandPositions.within,
  above: words.bandPositions.above,
  "not below": reportTexts("da").frame.positions["not-below"],
} as const;

function wholeTableOf({ sections }: ReportContent, kind: TableKind): ContentTable {
  for (const { blocks } of sections) {
    for (const block of blocks) if (block.kind === "table" && block.table.kind === kind) return block.table;
  }
  throw new Error(`no table ${kind}`);
}

const tableOf = (content: ReportContent, kind: TableKind) => wholeTableOf(content, kind).rows;

const numberIn = (cell: ContentCell | undefined) =>
  typeof cell === "object" && cell !== null ? cell.value : cell;

describe.each(CASES)("the report of $name, recomputed from the file", (given) => {
  const { file, date, days, months, isFinal, actuals = {} } = given;
  let host: Host;
  let content: ReportContent;
  let said: readonly string[];
  let own: OwnReckoning;

  beforeAll(async () => {
    host = await openSituation({
      file,
      date,
      individualTarget: TOTAL,
      actuals,
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
    const among = aside > 0 ? `, heraf ${aside} ikke under, uanset hvad der mangler` : "";
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
      const actual = `${danish(individual)} ${individual === 1 ? "individuel" : "individuelle"} ${individual === 1 ? "vejledning" : "vejledninger"}`;
      return [
        `${name} har ${actual} mod en nedre grænse på ${danish(limit, 1)}; der mangler ${lacking} ${lacking === 1 ? "vejledning" : "vejledninger"}.`,
      ];
    });
    expect(said.filter((text) => text.includes("nedre grænse på"))).toEqual(expected);
  });

  it("names the municipalities that lack months, and no blank is a zero", () => {
    const lacking = own.municipalities.filter(
      ({ position }) => position === "open" || position === "not below",
    );
    const sentence = said.find((text) => text.includes("mangler der tal for en eller flere måneder"));
    if (lacking.length === 0) {
      expect(sentence).toBeUndefined();
      return;
    }
    const all = own.municipalities.filter(({ missing }) => missing.length > 0);
    const judged = all.length > lacking.length ? `${lacking.length} af dem` : "(den|de)";
    expect(sentence).toMatch(
      new RegExp(
        `^For ${all.length} af 19 kommuner .* til og med ${MONTHS[months - 1]}; ${judged} bedømmes ikke`,
      ),
    );
    for (const { name, missing } of lacking) {
      const isNamed = lacking.length <= 6;
      const first = MONTHS[(missing[0] ?? 1) - 1] ?? "";
      const named = missing.length === months ? words.sentences.allMonths : first;
      if (isNamed) expect(sentence).toContain(`${name} (${named}`);
    }
  });

  it("has the sums of guidances, and what lies between them and their targets", () => {
    const guidances = own.individual + own.collective;
    const lines = [
      ["R1 Deltagere i vejledningsforløb, individuelt eller kollektivt", guidances, 5000, own.lacking.either],
      ["R2 Heraf vækstforløb", own.growth, 600, own.lacking.growth],
    ] as const;
    for (const [point, actual, ofYear, lacking] of lines) {
      const target = isFinal || months === 12 ? ofYear : ofYear * shareOfYear(months);
      const decimals = Number.isInteger(target) ? 0 : 1;
      const kind = isFinal ? "et årsmåltal på" : "et måltal til dato på";
      const gap = actual - target;
      const side = gap < 0 ? "under" : "over";
      // Months that are missing can only add: what is reached without them stays so.
      const least = lacking > 0 ? "mindst " : "";
      const verdict =
        lacking > 0 && gap < 0
          ? "; bedømmes ikke."
          : `, dvs. ${least}${danish(Math.abs(gap), decimals)} ${side}.`;
      expect(said).toContain(`${point}: ${danish(actual)} mod ${kind} ${danish(target, decimals)}${verdict}`);
    }
    expect(said.some((text) => text.startsWith(`N2: ${danish(own.young)} vejledninger (`))).toBe(true);
  });

  it("has in every sentence the numbers that the file gives, and no number that is not recomputed", () => {
    const [day, countedDay] = days;
    const rows = figuresFile(file)
      .split(/\r?\n/)
      .map((row) => row.split(";"));
    const ofLater = rows.filter(([month = ""]) => Number(month.slice("2026-".length)) > months);
    const later = [2, 3, 4, 5].map((column) =>
      ofLater.reduce((sum, cells) => sum + Number(cells[column]), 0),
    );
    const report = { own, months, isFinal: isFinal ?? false, actuals, total: TOTAL, day, countedDay, later };
    const wanted = said.map((text) => [text, numeralsIn(text).length > 0 ? ownNumerals(text, report) : []]);
    expect(said.map((text) => [text, numeralsIn(text)])).toEqual(wanted);
  });

  it("has in every cell of the goals the number that the file gives, and no other", () => {
    const { headers, rows } = wholeTableOf(content, "goals");
    const goals = ownGoals(own, { months, isFinal: isFinal ?? false, actuals });
    expect(rows.map(([id]) => id)).toEqual(goals.map(({ id }) => id));
    const last = serial(2026, months, DAYS[months - 1] ?? 31);
    goals.forEach((goal, index) => {
      const { target, toDate, actual, state } = goal;
      const against = toDate ?? target;
      const isCounted = shippedIds.summed.includes(goal.id);
      const isJudged = state !== "missing" && actual !== undefined;
      const toDateOrFulfilment = isFinal && isJudged && target ? actual / target : toDate;
      const expected: Readonly<Record<string, unknown>> = {
        Måltal: goal.id === "N5c" ? words.report.aboveZero : (target ?? words.report.notFixed),
        [headers[3] ?? ""]: toDateOrFulfilment ?? null,
        Realiseret: actual ?? "mangler",
        Afvigelse: !isJudged || against === undefined ? null : actual - against,
        "Opgjort pr.": isCounted ? last : null,
      };
      headers.forEach((header, column) => {
        const cell = numberIn(rows[index]?.[column]);
        const wanted = expected[header];
        if (typeof wanted === "number") expect(cell, `${goal.id} ${header}`).toBeCloseTo(wanted, 9);
        else if (header in expected) expect(cell, `${goal.id} ${header}`).toBe(wanted);
        // A number that this test does not know has to be recomputed here too.
        else expect(typeof cell, `${goal.id} ${header}`).not.toBe("number");
      });
      const status = String(rows[index]?.[headers.indexOf(words.report.goals.status)]);
      // A register's figure is awaited, in a final report too; without a day it counts as missing all the same.
      const isAwaited = state === "missing" && goal.id.startsWith("N5");
      if (state !== "undecided") expect(status).toBe(isAwaited ? "Afventer (tal mangler)" : STATES[state]);
    });
  });

  it("has in every cell of the municipalities the number that the file gives", () => {
    const { headers, rows } = wholeTableOf(content, "municipalities");
    own.municipalities.forEach((each, index) => {
      const { individual, target, ofYear, position, missing } = each;
      const isJudged = individual !== undefined && missing.length === 0;
      const expected = [
        each.name,
        ofYear,
        isFinal ? target * 0.9 : target,
        individual ?? "mangler",
        isJudged ? individual - target : null,
        isJudged ? individual / target - 1 : null,
        undefined,
        individual === undefined || position === "open"
          ? null
          : Math.max(0, Math.ceil(target * 0.9) - individual),
        each.collective ?? "mangler",
      ];
      expect(headers).toHaveLength(expected.length);
      expected.forEach((wanted, column) => {
        const cell = numberIn(rows[index]?.[column]);
        if (typeof wanted === "number") expect(cell).toBeCloseTo(wanted, 9);
        else if (wanted !== undefined) expect(cell).toBe(wanted);
      });
      if (position !== "open") expect(numberIn(rows[index]?.[6])).toBe(POSITIONS[position]);
    });
    const [label, target, toDate, individual, deviation, ...rest] = (rows.at(-1) ?? []).map(numberIn);
    const isComplete = own.municipalities.every(({ missing }) => missing.length === 0);
    const due = TOTAL * shareOfYear(months);
    expect(target).toBeCloseTo(TOTAL, 6);
    if (isFinal) expect(toDate).toBeNull();
    else expect(toDate).toBeCloseTo(due, 6);
    expect(individual).toBe(own.individual);
    const { either } = own.lacking;
    const lacks = either === 1 ? "kommune" : "kommuner";
    expect(label).toBe(
      either > 0 ? `I alt (ufuldstændig: ${either} ${lacks} mangler måneder)` : words.report.countsTotal,
    );
    if (isComplete) expect(deviation).toBeCloseTo(own.individual - due, 6);
    else expect(deviation).toBeNull();
    expect(rest).toEqual([null, "", null, own.collective]);
  });

  it("counts each målepunkt as the file and what was typed make it", () => {
    const goals = ownGoals(own, { months, isFinal: isFinal ?? false, actuals });
    const states = ["met", "not-met", "missing", "not-fixed", "undecided"] as const;
    const rows = tableOf(content, "counts").slice(0, 5);
    expect(rows.map(([, count, ids]) => [numberIn(count), ids])).toEqual(
      states.map((state) => {
        const ids = goals.filter((each) => each.state === state).map(({ id }) => id);
        return [ids.length, ids.join(", ")];
      }),
    );
  });

  it("counts the contract's målepunkter, each once", () => {
    const [sentence = ""] = said.filter((text) => text.startsWith(`Af ${COUNTED_IDS.length} målepunkter`));
    const [, ...counts] = sentence.match(/\d+/g) ?? [];
    expect(counts).toHaveLength(5);
    expect(counts.map(Number).reduce((sum, each) => sum + each, 0)).toBe(COUNTED_IDS.length);
    const rows = tableOf(content, "counts");
    expect(rows.slice(0, 5).map(([, count]) => String(numberIn(count)))).toEqual(
      // The sentence has them in another order: met, not met, missing, not fixed, undecided.
      counts,
    );
    expect(numberIn(rows[5]?.[1])).toBe(COUNTED_IDS.length);
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
