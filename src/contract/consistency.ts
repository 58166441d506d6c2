import type { Contract } from "./contract";
import { formatPath, type FileFault } from "./fileFault";

type Path = readonly (string | number)[];
type ReportFault = (path: Path, received: unknown, expected: string) => void;

/** The agreements required between a contract's parts, and which of them must be well formed for each check. */
const consistencyChecks: readonly {
  needs: readonly (keyof Contract)[];
  check: (contract: Contract, report: ReportFault) => void;
}[] = [
  {
    needs: ["measures"],
    check: ({ measures }, report) => reportRepeated(measures, "id", ["measures"], report),
  },
  {
    // One choice on the sheet Forudsætninger decides it.
    needs: ["measures"],
    check: ({ measures }, report) => {
      const read = measures.flatMap((each, index) => (each.readings ? [index] : []));
      for (const index of read.slice(1))
        report(["measures", index, "readings"], "readings", "one such measure only");
    },
  },
  {
    needs: ["municipalities"],
    check: ({ municipalities }, report) => reportRepeated(municipalities, "code", ["municipalities"], report),
  },
  {
    needs: ["areas"],
    check: ({ areas }, report) => reportRepeated(areas, "id", ["areas"], report),
  },
  {
    needs: ["years"],
    check: ({ years }, report) =>
      years.forEach((year, index) => {
        const before = years[index - 1];
        if (before !== undefined && year !== before + 1) report(["years", index], year, String(before + 1));
      }),
  },
  {
    needs: ["years", "measures"],
    check: ({ years, measures }, report) =>
      measures.forEach(({ targets, nextFigure = {} }, index) => {
        reportYears(years, targets, ["measures", index, "targets"], report);
        reportOtherYears(years, nextFigure, ["measures", index, "nextFigure"], report);
      }),
  },
  {
    needs: ["years", "funding"],
    check: ({ years, funding }, report) => reportYears(years, funding.byYear, ["funding", "byYear"], report),
  },
  {
    needs: ["measures", "band"],
    check: ({ measures, band }, report) => {
      const bands = measures.filter((each) => each.rule === "band").map((each) => each.id);
      if (!bands.includes(band.measure)) report(["band", "measure"], band.measure, bands.join(" | "));
    },
  },
  {
    needs: ["municipalities", "funding"],
    check: ({ municipalities, funding }, report) => {
      const codes = municipalities.map((each) => each.code);
      for (const [year, each] of Object.entries(funding.byYear)) {
        if (each.kind === "not-fixed") continue;
        const rows = ["funding", "byYear", year, "rows"];
        reportRepeated(each.rows, "code", rows, report);
        each.rows.forEach(({ code }, index) => {
          if (!codes.includes(code)) report([...rows, index, "code"], code, codes.join(" | "));
        });
      }
    },
  },
];

/** Disagreements between the parts that are well formed; `faulty` names the parts that are not. */
export function findInconsistencies(contract: Contract, faulty: ReadonlySet<string>): FileFault[] {
  const faults: FileFault[] = [];
  const report: ReportFault = (path, received, expected) =>
    faults.push({ path: formatPath(path), received: JSON.stringify(received) ?? "undefined", expected });
  for (const { needs, check } of consistencyChecks) {
    if (!needs.some((part) => faulty.has(part))) check(contract, report);
  }
  return faults;
}

function reportRepeated<Key extends string>(
  items: readonly Record<Key, string>[],
  key: Key,
  path: Path,
  report: ReportFault,
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item[key])) report([...path, index, key], item[key], "unique");
    seen.add(item[key]);
  });
}

function reportYears(years: readonly number[], byYear: object, path: Path, report: ReportFault): void {
  const found = Object.keys(byYear);
  for (const year of years.map(String)) {
    if (!found.includes(year)) report([...path, year], undefined, "a value");
  }
  reportOtherYears(years, byYear, path, report);
}

/** Years that are not the contract's. */
function reportOtherYears(years: readonly number[], byYear: object, path: Path, report: ReportFault): void {
  const known = years.map(String);
  for (const year of Object.keys(byYear)) {
    if (!known.includes(year)) report([...path, year], "unknown key", known.join(" | "));
  }
}
