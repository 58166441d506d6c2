import { yearOfDay } from "../../calc/contractYear";
import { instantOf } from "../../calc/serialDate";
import { recordTexts } from "../../language/report/recordTexts";
import { shownText } from "../../language/shownText";
import type { ReportFacts } from "../facts/reportFacts";
import type { ImportFacts, RevisionFacts } from "../facts/recordFacts";
import type { Writing } from "../writing";
import { text } from "./blocks";
import type { ContentBlock } from "./reportContent";

/**
 * How the year's figures have come and changed: revisions of its closed months, and files with its days; of those
 * whose days nobody knows, the ones that were imported from its beginning on. Nothing where there are none.
 */
export function recordBlocks({ contract, records, year }: ReportFacts, writing: Writing): ContentBlock[] {
  const words = recordTexts(writing.language);
  const { lostImports = 0 } = records ?? {};
  const revisions = records?.revisions.filter(({ month }) => yearOfDay(contract, month) === year) ?? [];
  const imports =
    records?.imports.filter(({ day, days }) => {
      if (!days) return yearOfDay(contract, day) >= year;
      const [first, last] = days;
      return yearOfDay(contract, first) <= year && year <= yearOfDay(contract, last);
    }) ?? [];
  return [
    ...listed(
      words.revisions,
      revisions.map((each) => revisionText(each, writing)),
    ),
    ...listed(words.imports, [
      ...imports.map((each) => importText(each, writing)),
      ...(lostImports > 0 ? [words.lostImports(lostImports)] : []),
    ]),
  ];
}

function listed(heading: string, lines: readonly string[]): ContentBlock[] {
  if (lines.length === 0) return [];
  return [{ kind: "text", text: heading, isSubheading: true }, ...lines.map(text)];
}

function revisionText(
  { municipality, month, heading, from, to, day, reason, report }: RevisionFacts,
  { language, numerals, day: written }: Writing,
): string {
  const words = recordTexts(language);
  const instant = instantOf(month);
  const named = `${numerals.month(instant)} ${instant.getUTCFullYear()}`;
  const shown = (figure: number | null) => (figure === null ? words.blank : numerals.number(figure));
  const place = `${municipality}, ${named}, ${heading}`;
  return [
    words.revision(place, shown(from), shown(to), written(day)),
    ...(reason === "" ? [] : [words.reason(shownText(reason))]),
    ...(report === undefined ? [] : [words.corrects(report)]),
  ].join(". ");
}

function importText(
  { file, day, rows, sums, sha256, isUndone, isPartlyUndone = false }: ImportFacts,
  { language, numerals, day: written }: Writing,
): string {
  const words = recordTexts(language);
  return [
    file === undefined ? words.pasted : shownText(file),
    written(day),
    words.rows(rows),
    ...sums.map(([heading, sum]) => words.sum(heading, numerals.number(sum, { least: 0, most: 2 }))),
    `SHA-256 ${sha256}`,
    ...(isUndone ? [isPartlyUndone ? words.partlyUndone : words.undone] : []),
  ].join("; ");
}
