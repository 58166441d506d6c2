import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { words } from "../../words";
import { COUNTED_IDS } from "../../src/report/countedIds";
import { othersNamed } from "../../src/report/othersNamed";
import { runCommand, temporaryFolder } from "./runCommand";

const HALF_YEAR = "test/fixtures/report/half-year-2026.csv";
const YEAR = "test/fixtures/report/year-2026.csv";
const AT_MIDYEAR = ["--figures", HALF_YEAR, "--date", "2026-06-30", "--individual-target", "2500"];

/** A file of a folder of its own, and a place to write to. */
function place(name = "rapport.xlsx") {
  const folder = temporaryFolder();
  return { folder, out: join(folder, name) };
}

describe("report", () => {
  it("saves the workbook with the report in it, opened on the report, and says so", async () => {
    const { folder, out } = place();
    const run = await runCommand("report", [...AT_MIDYEAR, "--out", out]);
    expect(run).toEqual({ status: 0, errors: "", output: `${out}: Rapport KKR 2026-06-30.\n` });
    expect(readdirSync(folder)).toEqual(["rapport.xlsx"]);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    const { sheets } = openWorkbook(readFileSync(out));
    expect(sheets.map(({ name }) => name).at(-1)).toBe("Rapport KKR 2026-06-30");
    expect(sheets.map(({ name }) => name)).not.toContain("Ark1");
    // A chart is read out by the words that stand behind it.
    const drawings = Object.entries(unzipSync(readFileSync(out))).filter(([name]) =>
      /^xl\/drawings\/[^/]+\.xml$/.test(name),
    );
    expect(drawings.length).toBeGreaterThan(0);
    for (const [, bytes] of drawings) expect(strFromU8(bytes)).toMatch(/<xdr:cNvPr [^>]*descr="[^"]{40,}"/);
    // Every page of the file can be handed out, the working sheets' as well.
    expect(sheets.map(({ pageLayout }) => pageLayout.zoom.horizontalFitToPages)).toEqual(sheets.map(() => 1));

    // An existing file is not overwritten unasked.
    const before = readFileSync(out);
    const again = await runCommand("report", [...AT_MIDYEAR, "--out", out]);
    expect(again).toMatchObject({ status: 2, output: "" });
    expect(again.errors).toContain(`${out} findes allerede`);
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it("prints with --text every sentence and a line for each goal", async () => {
    const { out } = place();
    const { output } = await runCommand("report", [...AT_MIDYEAR, "--out", out, "--text"]);
    const lines = output.trimEnd().split("\n");
    expect(lines[0]).toBe(
      "Det indstilles, at KKR Midtjylland tager den foreløbige status på resultatopfyldelsen pr. 30. juni 2026 til efterretning.",
    );
    expect(lines[1]).toMatch(
      new RegExp(
        `^Af ${COUNTED_IDS.length} målepunkter er 0 opfyldt og 0 ikke opfyldt; for ${COUNTED_IDS.length - 4} mangler der tal`,
      ),
    );
    for (const { id, rule } of contractInUse().measures) {
      if (rule !== "amount") expect(lines.some((line) => line.startsWith(id))).toBe(true);
    }
    expect(lines.some((line) => line.includes("44.815 (1.000 kr.)"))).toBe(true);
    expect(new Set(lines).size).toBe(lines.length);
    // Sentences without a cell behind them are printed as well.
    expect(lines).toContain(words.report.dialogue.provisional);
  });

  it("writes for KL and Erhvervsstyrelsen what it is asked to, without a municipality's name in a sentence", async () => {
    const { out } = place();
    const { status, output } = await runCommand("report", [
      ...AT_MIDYEAR,
      "--out",
      out,
      "--recipient",
      "kl",
      "--text",
    ]);
    expect(status).toBe(0);
    expect(output).toContain("Status pr. 30. juni 2026 · foreløbig · året 2026\n");
    for (const { name } of contractInUse().municipalities) expect(output).not.toContain(`${name} har`);
  });

  it("is final once the year has ended, and counts what is not there as missing", async () => {
    const { out } = place();
    const { status, output } = await runCommand("report", [
      "--figures",
      YEAR,
      "--date",
      "2026-12-31",
      "--final",
      "--individual-target",
      "2500",
      "--out",
      out,
      "--text",
    ]);
    expect(status).toBe(0);
    expect(output).toContain(
      `Af ${COUNTED_IDS.length} målepunkter er 2 opfyldt og 0 ikke opfyldt; for ${COUNTED_IDS.length - 4} mangler der tal, for 2 er der intet måltal fastsat, og 0 kan endnu ikke afgøres.`,
    );
  });
});

describe("a report of figures and meetings that are said to be complete", () => {
  const MEETINGS = [
    "Mødedato;CVR-nr.;Virksomhed;Kommune;Type;Vækstforløb",
    "19-01-2026;40084606;Alfa;Aarhus;individuel;ja",
    "22-01-2026;40084606;Alfa;Aarhus;individuel;nej",
    "20-02-2026;40084606;Alfa;Horsens;kollektiv;nej",
  ].join("\n");
  const sentencesOf = async (figures: string) => {
    const { folder, out } = place();
    const [one, meetings] = [join(folder, "tal.csv"), join(folder, "møder.csv")];
    writeFileSync(one, `Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år\n${figures}`);
    writeFileSync(meetings, MEETINGS);
    const files = ["--figures", one, "--meetings", meetings, "--complete-to", "2026-03", "--out", out];
    const options = [...files, "--date", "2026-03-31", "--individual-target", "250", "--text"];
    const { status, output } = await runCommand("report", options);
    expect(status).toBe(0);
    return output.split("\n");
  };
  const aarhus = /^Aarhus har (\d+) individuelle vejledninger/;
  const guided = (lines: readonly string[], at: RegExp) =>
    lines.flatMap((line) => at.exec(line)?.[1] ?? []).at(0);

  it("counts meetings where the figures have no row", async () => {
    const lines = await sentencesOf("2026-01;Lemvig;1;1;0;0\n");
    expect(guided(lines, aarhus)).toBe("2");
    // One of Aarhus's meetings is a growth course; Lemvig had none.
    expect(guided(lines, /^R2[^:]*: (\d+) /)).toBe("1");
    // Far behind what is due by then, and nobody has explained it.
    expect(lines).toContain("R2: forklaring mangler.");
    // No meeting says when its firm was founded, and what is counted is the meeting.
    expect(lines).toContain(
      "N2: en virksomheds alder er regnet på dagen for årets første vejledning; 3 møder uden stiftelsesdato er ikke talt med.",
    );
    expect(lines.filter((line) => line.startsWith("En individuel vejledning er"))).toEqual([
      words.sentences.guidanceUnit.derived,
    ]);
    // The annex names the files that the checksums are of.
    const sha256 = createHash("sha256").update(MEETINGS).digest("hex");
    expect(lines.filter((line) => line.includes("SHA-256"))).toEqual([
      expect.stringMatching(
        /^tal\.csv; .*; 1 række; Individuelle 1; Kollektive 1; Vækstforløb 0; Under 3 år 0; SHA-256 [0-9a-f]{64}$/,
      ),
      expect.stringMatching(new RegExp(`^møder\\.csv; .*; 3 rækker; SHA-256 ${sha256}$`)),
    ]);
  });

  it("covers the meetings as well, where the figures have no row at all", async () => {
    const lines = await sentencesOf("");
    expect(guided(lines, aarhus)).toBe("2");
    expect(guided(lines, /^Samsø har (\d+) individuelle vejledninger/)).toBe("0");
    expect(lines.join("\n")).not.toMatch(/bedømmes ikke: [A-ZÆØÅ]/);
  });
});

describe("a report of dates that can have their month first", () => {
  it.each([
    // 7 and 1 in February, 9 and 1 in March.
    [["--date-order", "mdy"], "18", ""],
    // Both in January, where the second repeats the first.
    [["--date-order", "dmy"], "8", ""],
    [[], undefined, "vælg med --date-order dmy (dagen først) eller mdy (måneden først)"],
  ] as const)("counts them in the order that is said: %j", async (order, guidances, question) => {
    const { folder, out } = place();
    const figures = join(folder, "tal.csv");
    writeFileSync(
      figures,
      "Periode;Kommune;Individuelle;Kollektive\n2/1/2026;Aarhus;7;1\n3/1/2026;Aarhus;9;1\n",
    );
    const given = ["--figures", figures, "--date", "2026-03-31", "--out", out, "--text", ...order];
    const { status, output, errors } = await runCommand("report", given);
    expect(status).toBe(0);
    expect(/^R1[^:]*: (\d+) /m.exec(output)?.[1]).toBe(guidances);
    expect(errors).toContain(question);
  });
});

describe("a report compared with the one of another file", () => {
  const march = async () => {
    const { out } = place("marts.xlsx");
    const options = [
      "--figures",
      HALF_YEAR,
      "--date",
      "2026-03-31",
      "--individual-target",
      "2500",
      "--out",
      out,
    ];
    expect(await runCommand("report", options)).toMatchObject({ status: 0, errors: "" });
    return out;
  };

  it("tells what the new months have brought, and refuses a file without one to compare with", async () => {
    const { folder, out } = place();
    const earlier = await march();
    const june = [...AT_MIDYEAR, "--compare", earlier, "--out", out, "--text"];
    const { status, output } = await runCommand("report", june);
    expect(status).toBe(0);
    const r2 = output.split("\n").find((line) => line.startsWith("Siden 31. marts 2026 er R2"));
    const sums = [3, 6].map((months) => sumOf(HALF_YEAR, 4, months));
    const [before = 0, now = 0] = sums;
    expect(r2).toBe(
      `Siden 31. marts 2026 er R2 Heraf vækstforløb steget fra ${before} til ${now} (+${now - before}): +${now - before} fra nye måneder.`,
    );
    const refused = async (file: string, expected: RegExp, ...more: readonly string[]) => {
      const to = join(folder, "anden.xlsx");
      const run = await runCommand("report", [...AT_MIDYEAR, "--compare", file, "--out", to, ...more]);
      expect(run).toMatchObject({ status: 2, output: "" });
      expect(run.errors).toMatch(expected);
      expect(readdirSync(folder)).toEqual(["rapport.xlsx"]);
    };
    await refused(earlier, /ingen tidligere rapport til KL og Erhvervsstyrelsen /, "--recipient", "kl");
    const ownSheetAlone = /^--compare kan ikke bruges til kommuner: en kommunes fil rummer kun dens eget ark/;
    for (const each of ["kommune:741", "kommuner"])
      await refused(earlier, ownSheetAlone, "--recipient", each);
    await refused(HALF_YEAR, /er ikke en projektmappe/);
    await refused("findes-ikke.xlsx", /kan ikke læses \(findes ikke\)/);
    // Of 2025 it knows nothing that could stand beside this year's figures; in 2027 it does.
    await refused(earlier, /marts\.xlsx har ingen tal for 2025, kun for 2026, 2027/, "--last-year", earlier);
    const later = ["--figures", HALF_YEAR, "--date", "2027-03-31", "--last-year", earlier, "--values"];
    const values = join(folder, "2027.xlsx");
    expect(await runCommand("report", [...later, "--out", values])).toMatchObject({ status: 0 });
    const report = openWorkbook(readFileSync(values)).sheets.at(-1);
    // The report has the column only where last year is known.
    expect([...(report?.cells.values() ?? [])].map(({ value }) => value)).toContain(
      words.report.goals.lastYear,
    );
  });

  it("has a municipality's last year month by month from the earlier file, and nothing of its other years", async () => {
    const earlier = await march();
    const { folder } = place();
    const figures = join(folder, "2027.csv");
    writeFileSync(figures, "Periode;Kommune;Individuelle;Kollektive\n2027-01;Lemvig;7;7\n");
    const own = ["--figures", figures, "--date", "2027-01-31", "--last-year", earlier, "--recipient"];
    const lemvig = join(folder, "lemvig.xlsx");
    expect(await runCommand("report", [...own, "kommune:665", "--out", lemvig])).toMatchObject({ status: 0 });
    const [sheet] = openWorkbook(readFileSync(lemvig)).sheets;
    const shown = [...(sheet?.cells.values() ?? [])].flatMap(({ value }) => value ?? []);
    const from = shown.indexOf(words.municipal.monthly.individual("2026"));
    const january = readFileSync(HALF_YEAR, "utf8")
      .match(/^2026-01;Lemvig;(\d+);(\d+)/m)
      ?.slice(1);
    expect(shown.slice(from + 2, from + 7)).toEqual(["januar", 7, 7, ...(january ?? []).map(Number)]);
  });
});

/** A column of a file of figures, summed over the year's first months. */
function sumOf(file: string, column: number, months: number): number {
  const rows = readFileSync(file, "utf8").trimEnd().split(/\r?\n/).slice(1);
  return rows.reduce((sum, row) => {
    const cells = row.split(";");
    const month = Number(cells[0]?.slice("2026-".length));
    return month <= months ? sum + Number(cells[column]) : sum;
  }, 0);
}

describe("a municipality's report", () => {
  const { municipalities } = contractInUse();

  /** Every part of a file as text, and what the file holds. */
  function opened(file: string) {
    const bytes = readFileSync(file);
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}: ${strFromU8(part)}`);
    return { parts, workbook: openWorkbook(bytes) };
  }

  it("is a file for each, in a folder that is made: its own sheet of values, and nothing of the others in any part", async () => {
    const { folder } = place();
    const out = join(folder, "til", "kommunerne");
    const run = await runCommand("report", [...AT_MIDYEAR, "--recipient", "kommuner", "--out", out]);
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(run.output.trimEnd().split("\n")).toEqual(
      municipalities.map(({ name }) => `${join(out, `${name} 2026-06-30.xlsx`)}: ${name} 2026-06-30.`),
    );
    expect(readdirSync(out).toSorted()).toEqual(
      municipalities.map(({ name }) => `${name} 2026-06-30.xlsx`).toSorted(),
    );
    for (const { code, name } of municipalities) {
      const { parts, workbook } = opened(join(out, `${name} 2026-06-30.xlsx`));
      expect(othersNamed(parts.join("\n"), code)).toEqual([]);
      expect(workbook.sheets.map((each) => [each.name, each.visibility])).toEqual([
        [`${name} 2026-06-30`, "Visible"],
      ]);
      const [sheet] = workbook.sheets;
      expect([workbook.names, workbook.customXmlParts, sheet?.names, sheet?.tables]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect([workbook.customProperties.size, workbook.settings.size]).toEqual([0, 0]);
      expect(parts.filter((part) => /webextension|customXml|<f>/i.test(part))).toEqual([]);
      // Apart from what it prints: Excel keeps that by names of its own.
      expect(parts.join("").match(/definedName name="(?!_xlnm\.)/g)).toBeNull();
    }
  });

  it("writes none where one cannot be written, and names it", async () => {
    const { out } = place("kommuner");
    mkdirSync(join(out, "Aarhus 2026-06-30.xlsx"), { recursive: true });
    const run = await runCommand("report", [...AT_MIDYEAR, "--recipient", "kommuner", "--out", out]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.errors).toContain("Aarhus 2026-06-30.xlsx kan ikke skrives");
    expect(readdirSync(out)).toEqual(["Aarhus 2026-06-30.xlsx"]);
  });

  it("says with --text what stands in each, below its title", async () => {
    const { out } = place("kommuner");
    const run = await runCommand("report", [
      ...AT_MIDYEAR,
      "--recipient",
      "kommuner",
      "--out",
      out,
      "--text",
    ]);
    const lines = run.output.split("\n");
    const own = lines.slice(lines.indexOf("Norddjurs: status på vejledning og bidrag"));
    // 181/365 of 2,500 x 36,477 / 1,383,261 is 32.69, and nine tenths of it 29.4.
    expect(own[2]).toBe("Status pr. 30. juni 2026 · foreløbig · året 2026");
    expect(own.slice(3, 5)).toEqual([
      "Norddjurs: 25 individuelle vejledninger mod et måltal til dato på 32,7 (årsmåltal 65,9).",
      "Norddjurs ligger under spændet: 25 individuelle vejledninger mod en nedre grænse på 29,4; der mangler 5 vejledninger.",
    ]);
    expect(own.slice(5).find((line) => line.includes("foreløbig"))).toMatch(/^Tallene er foreløbige/);
    expect(lines.filter((line) => line.endsWith(": status på vejledning og bidrag"))).toHaveLength(19);
  });

  it("is its own file alone, by its code or its name", async () => {
    const { folder, out } = place();
    const run = await runCommand("report", [...AT_MIDYEAR, "--recipient", "kommune:0751", "--out", out]);
    expect(run).toEqual({ status: 0, errors: "", output: `${out}: Aarhus 2026-06-30.\n` });
    const { parts, workbook } = opened(out);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Aarhus 2026-06-30"]);
    expect(othersNamed(parts.join("\n"), "751")).toEqual([]);
    const aarhus = ["--recipient", "kommune:Århus", "--overwrite"];
    const named = await runCommand("report", [...AT_MIDYEAR, ...aarhus, "--out", out]);
    expect(named.output).toBe(`${out}: Aarhus 2026-06-30.\n`);
    expect(readdirSync(folder)).toEqual(["rapport.xlsx"]);
  });
});

describe("another contract", () => {
  it("is reported in its own words without new code: its measures, municipalities and years", async () => {
    const { folder, out } = place();
    const shipped = contractInUse();
    const notFixed = { 2026: { kind: "not-fixed" }, 2027: { kind: "not-fixed" } };
    const contract = {
      ...shipped,
      id: "proeve",
      steering: "KKR Prøveland",
      house: "Erhvervshus Prøveland",
      measures: shipped.measures
        .filter(({ id }) => ["N1a", "R2", "R3", "F1"].includes(id))
        .map((measure) => (measure.id === "F1" ? { ...measure, targets: notFixed } : measure)),
      municipalities: shipped.municipalities.slice(0, 3),
      areas: [],
      funding: { section: "8", byYear: notFixed },
    };
    const file = join(folder, "kontrakt.json");
    writeFileSync(file, JSON.stringify(contract));
    const run = await runCommand("report", [...AT_MIDYEAR, "--contract", file, "--out", out, "--text"]);
    expect(run.status).toBe(0);
    const lines = run.output.split("\n");
    expect(lines[0]).toMatch(/^Det indstilles, at KKR Prøveland tager/);
    expect(lines[1]).toMatch(/^Af 2 målepunkter er 0 opfyldt og 0 ikke opfyldt; for 1 mangler der tal/);
    expect(run.output).toContain("Finansieringen for 2026 er ikke fastsat i kontrakten.");
    expect(run.output).not.toContain("N2");
  });
});

describe("a report that is refused", () => {
  const final = (figures: string, out: string) => [
    "--figures",
    figures,
    "--date",
    "2026-12-31",
    "--final",
    "--out",
    out,
  ];

  /** The year with so few guidances that neither R1 nor R2 is reached. */
  function weakYear(folder: string): string {
    const file = join(folder, "svag.csv");
    const [header = "", ...rows] = readFileSync(YEAR, "utf8").trimEnd().split("\n");
    const fewer = rows.map((row) => {
      const [period, name] = row.split(";");
      return `${period};${name};1;1;0;0;CRM;`;
    });
    writeFileSync(file, [header, ...fewer].join("\n"));
    return file;
  }

  it("final before the year has ended ends with 1, and writes no file", async () => {
    const { folder, out } = place();
    const run = await runCommand("report", [...AT_MIDYEAR, "--final", "--out", out]);
    expect(run).toMatchObject({ status: 1, output: "" });
    expect(run.errors).toMatch(/^Ingen fil er skrevet: 2026 er ikke slut/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("of a goal that deviates from nothing is named, on the command line and in the report", async () => {
    const { out } = place();
    const explanations = join(temporaryFolder(), "forklaringer.csv");
    // At midyear R2 has reached what is due by then.
    writeFileSync(explanations, "Nr;Afvigelse;Årsag;Handling;Forventes opfyldt\nR2;ingen;ingen;ingen;nu\n");
    const files = ["--explanations", explanations, "--out", out, "--text"];
    const run = await runCommand("report", [...AT_MIDYEAR, ...files]);
    expect(run.status).toBe(0);
    expect(run.errors).toContain("Forklaringen til R2 står ikke blandt rapportens afvigelser");
    expect(run.output.split("\n")).toContain(
      "Forklaringer til mål, der er nået eller følger planen, er ikke med i afsnittet om afvigelser: R2.",
    );
  });

  it("final without explanations ends with 1, until they are given", async () => {
    const { folder, out } = place();
    const figures = weakYear(temporaryFolder());
    const refused = await runCommand("report", final(figures, out));
    expect(refused).toMatchObject({ status: 1, output: "" });
    expect(refused.errors).toContain("Forklaring mangler for R1, R2");
    expect(readdirSync(folder)).toEqual([]);
    const explanations = join(temporaryFolder(), "forklaringer.csv");
    const row = (id: string) => `${id};under måltallet;"to stillinger; ubesatte";ansat i maj;2027`;
    const write = (...rows: readonly string[]) =>
      writeFileSync(
        explanations,
        ["\ufeffNr;Afvigelse;Årsag;Handling;Forventes opfyldt", ...rows].join("\r\n"),
      );
    write(row("R1"), "R2;under måltallet;to stillinger;;2027");
    const incomplete = await runCommand("report", [...final(figures, out), "--explanations", explanations]);
    expect(incomplete.status).toBe(1);
    expect(incomplete.errors).toContain("Forklaring mangler for R2 (Handling);");
    write(row("r1"), row("R2"));
    const given = await runCommand("report", [...final(figures, out), "--explanations", explanations]);
    expect(given).toMatchObject({ status: 0, errors: "" });
    const { sheets } = openWorkbook(readFileSync(out));
    // In the report, and on the sheet where they are found and revised for the next one.
    for (const sheet of [sheets.at(-1), sheets.find(({ name }) => name === words.tabs.explanations)]) {
      const texts = [...(sheet?.cells.values() ?? [])].map(({ value }) => value);
      expect(texts.filter((text) => text === "to stillinger; ubesatte")).toHaveLength(2);
    }
  });
});

describe("the year of a report", () => {
  const dated = async (out: string, ...more: readonly string[]) =>
    runCommand("report", ["--figures", YEAR, "--out", out, "--text", ...more]);

  it("is the one asked for, also where its report is dated in the year after; else the date's, which is told", async () => {
    const { out } = place();
    const asked = await dated(out, "--year", "2026", "--date", "2027-02-15", "--final");
    expect(asked).toMatchObject({ status: 0, errors: "" });
    expect(asked.output).toContain("den endelige resultatopfyldelse for 2026");
    expect(asked.output).toContain(`\nAf ${COUNTED_IDS.length} målepunkter er 2 opfyldt og 0 ikke opfyldt`);
    const byDate = await dated(out, "--date", "2027-02-15", "--overwrite");
    expect(byDate.status).toBe(0);
    expect(byDate.errors).toContain(
      "Rapporten gælder 2027, som statusdatoen ligger i; skriv --year 2026, hvis den skal gælde 2026.",
    );
  });

  it("is refused in words where the date lies in none of the contract's, or before it", async () => {
    const { folder, out } = place();
    const refused = async (expected: string, ...more: readonly string[]) => {
      const run = await dated(out, ...more);
      expect(run).toMatchObject({ status: 2, output: "" });
      expect(run.errors).toContain(expected);
      expect(readdirSync(folder)).toEqual([]);
    };
    await refused("ligger uden for kontraktens år (2026, 2027)", "--date", "2028-01-31");
    await refused("ligger uden for kontraktens år (2026, 2027)", "--date", "2025-12-31");
    await refused("ligger før 2027, som rapporten gælder", "--date", "2026-12-31", "--year", "2027");
    await refused("--year 2028 er ikke et af kontraktens år", "--date", "2028-01-31", "--year", "2028");
  });
});

describe("bad input", () => {
  const fault = async (options: readonly string[], expected: RegExp) => {
    const { folder, out } = place();
    const run = await runCommand("report", [...options, "--out", out]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.errors.trimEnd().split("\n")).toHaveLength(1);
    expect(run.errors).toMatch(expected);
    expect(readdirSync(folder)).toEqual([]);
  };

  it("is one line and status 2: no figures, no such file, an unknown recipient, a date that is none", async () => {
    await fault([], /^--figures mangler/);
    await fault(["--figures", "findes-ikke.csv"], /kan ikke læses \(findes ikke\)/);
    await fault(
      ["--figures", HALF_YEAR, "--recipient", "alle"],
      /--recipient alle kendes ikke: brug kkr, kl, kommune:751, kommuner/,
    );
    await fault(
      ["--figures", HALF_YEAR, "--recipient", "kommune:999"],
      /^--recipient kommune:999 er ikke en af kontraktens kommuner: brug 710 Favrskov, /,
    );
    await fault(["--figures", HALF_YEAR, "--date", "30-06-2026"], /er ikke en dato/);
    await fault(["--figures", HALF_YEAR, "--farve", "rød"], /--farve/);
    expect(await runCommand("report", ["--figures", HALF_YEAR])).toMatchObject({ status: 2, output: "" });
  });

  it("is one line and status 2: a file where a folder is asked for", async () => {
    const { folder, out } = place();
    writeFileSync(out, "");
    const options = ["--figures", HALF_YEAR, "--recipient", "kommuner", "--out"];
    for (const taken of [out, join(out, "kommuner")]) {
      const run = await runCommand("report", [...options, taken]);
      expect(run).toMatchObject({ status: 2, output: "" });
      expect(run.errors).toContain("stien går gennem en fil");
    }
    expect(readdirSync(folder)).toEqual(["rapport.xlsx"]);
  });

  it("is one line and status 2: explanations without their columns, or of a measure that is none", async () => {
    const file = (text: string) => {
      const path = join(temporaryFolder(), "forklaringer.csv");
      writeFileSync(path, text);
      return ["--figures", HALF_YEAR, "--explanations", path];
    };
    await fault(
      file("Nr;Årsag\nN1a;vejret\n"),
      /mangler i første linje: Afvigelse, Handling, Forventes opfyldt\./,
    );
    const header = "Nr;Afvigelse;Årsag;Handling;Forventes opfyldt";
    await fault(file(`${header}\nN9;a;b;c;d\n`), /række 2: N9 er ikke et af kontraktens målepunkter/);
    // The spread is judged municipality by municipality: no report would print an explanation of it.
    await fault(file(`${header}\nR3;a;b;c;d\n`), /række 2: R3 er ikke et af kontraktens målepunkter/);
    await fault(file(`${header}\nR2;a;b;c;d\nR2;e;f;g;h\n`), /række 3: R2 står der to gange/);
    await fault(file(`${header}\nR1;a;b; også b;c;d\n`), /række 2 har flere felter end overskrifter/);
    await fault(file(`${header}\nN1a;"a;b;c;d\n`), /anførselstegn/);
    await fault(file(""), /tom/);
  });
});
