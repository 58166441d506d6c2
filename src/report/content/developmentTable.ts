import type { Unit } from "../../contract/contract";
import { shownUnit } from "../../contract/shownUnit";
import { hasFractions, isPercentage } from "../../contract/units";
import { developmentTexts } from "../../language/report/developmentTexts";
import type { FigureDevelopment, MeasureDevelopment } from "../development/development";
import type { DevelopmentFacts } from "../development/developmentFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { writtenChange } from "../sentences/partsText";
import type { Writing } from "../writing";
import type { ContentCell, ContentTable, Shape } from "./reportContent";

/** Municipalities are judged by a count, whatever the contract calls its units. */
const GUIDANCES: Unit = { kind: "count", label: { da: "", en: "" } };

/** The differences from an earlier report of the same year, by cause; absent where nothing does. */
export function developmentTable(
  development: DevelopmentFacts,
  { measures, contract }: ReportFacts,
  hasMunicipalities: boolean,
  writing: Writing,
): ContentTable | undefined {
  if (!development.isSameYear) return undefined;
  const words = developmentTexts(writing.language);
  const ofMeasures = development.measures.flatMap(({ id, actual, deviation, basis }) => {
    const measure = measures.find((each) => each.measure.id === id)?.measure;
    if (!measure) return [];
    const unit = shownUnit(contract, measure.unit);
    const brings = measure.actual.from === "activity" ? "months" : "figure";
    return [
      ...row(words.rows.actual(id), actual, { unit, kind: "value", brings, basis }, writing),
      ...row(
        words.rows.deviation(id),
        deviation,
        { unit, kind: "deviation", brings: measure.cumulative ? "target" : brings, basis },
        writing,
      ),
    ];
  });
  const ofMunicipalities = development.municipalities.flatMap(({ name, individual, deviation }) => {
    return [
      ...row(
        words.rows.individual(name),
        individual,
        { unit: GUIDANCES, kind: "value", brings: "months" },
        writing,
      ),
      ...row(
        words.rows.deviation(name),
        deviation,
        { unit: GUIDANCES, kind: "deviation", brings: "target" },
        writing,
      ),
    ];
  });
  const rows = [...ofMeasures, ...(hasMunicipalities ? ofMunicipalities : [])];
  if (rows.length === 0) return undefined;
  const { figure, from, to, change, parts } = words.table;
  return { kind: "development", headers: [figure, from, to, change, parts], rows };
}

interface RowWriting extends Pick<Partial<MeasureDevelopment>, "basis"> {
  readonly unit: Unit;
  readonly kind: "value" | "deviation";
  readonly brings: "months" | "figure" | "target";
}

/** One row; none where nothing has changed. */
function row(
  label: string,
  { from, to, parts }: FigureDevelopment,
  { unit, kind, brings, basis }: RowWriting,
  writing: Writing,
): ContentCell[][] {
  const moved = parts?.some(({ amount }) => amount.numerator !== 0n) ?? from !== to;
  if (!moved) return [];
  const cell = (value: number | null, as: Shape["kind"] & ("value" | "deviation")): ContentCell =>
    value === null ? writing.texts.frame.missing : { value, shape: { kind: as, unit } };
  if (from === null || to === null || !parts) {
    return [[label, cell(from, kind), cell(to, kind), null, developmentTexts(writing.language).notDivided]];
  }
  const least = kind === "value" ? 0 : 1;
  const decimals = { least, most: hasFractions(unit) ? 3 : least };
  const written = writtenChange(from, to, parts, { unit, decimals, periodBrings: brings, basis }, writing);
  const isShare = isPercentage(unit);
  const shown = (value: number) => (isShare ? value / 100 : value);
  const change: ContentCell = {
    value: shown(written.shown.change),
    shape:
      kind === "value" && !isShare && !hasFractions(unit)
        ? { kind: "signed-whole" }
        : { kind: "deviation", unit },
  };
  return [
    [
      label,
      cell(shown(written.shown.from), kind),
      cell(shown(written.shown.to), kind),
      change,
      written.parts,
    ],
  ];
}
