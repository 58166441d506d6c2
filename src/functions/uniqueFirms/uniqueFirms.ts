import { uniqueFirms as compute } from "../../calc/uniqueFirms";
import { matrixOf, matrixCells } from "../cells/cellMatrix";
import { optionalArgument, singleCell } from "../cells/optionalArgument";
import { readCell } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError } from "../cells/excelError";
import type { FunctionDescription } from "../describing/functionDescription";

type KindValue = number | string | boolean;

/**
 * How many different firms a range of CVR numbers names; blanks and malformed numbers name none.
 * @param kinds a range of the numbers' shape; with `kind`, only rows of that kind count, whatever the case
 */
export function uniqueFirms(numbers: unknown, kinds?: unknown, kind?: unknown): number {
  const area = matrixOf(numbers);
  const wanted = plain(singleCell(optionalArgument(kind)));
  const kindArea = optionalArgument(kinds);
  if (wanted !== undefined && kindArea === undefined) {
    throw excelError("#VALUE!", contractResultTexts().kindsMissing);
  }
  const kindCells = kindArea === undefined ? [] : kindsBeside(area, kindArea);
  const counted: (string | number)[] = [];
  matrixCells(area).forEach((cell, index) => {
    if (wanted !== undefined && !isKind(plain(kindCells[index]), wanted)) return;
    const number = plain(cell);
    if (typeof number === "string" || typeof number === "number") counted.push(number);
  });
  return compute(counted);
}

/**
 * The kinds cell by cell, in the numbers' order. Where their shape is another: the error among either, as an error
 * is a shape of one cell, else `#VALUE!`.
 */
function kindsBeside(numbers: ReturnType<typeof matrixOf>, kinds: unknown): unknown[] {
  const area = matrixOf(kinds);
  if (area.rows !== numbers.rows || area.columns !== numbers.columns) {
    for (const cell of [...matrixCells(numbers), ...matrixCells(area)]) plain(cell);
    throw excelError("#VALUE!", contractResultTexts().shapesDiffer(numbers, area));
  }
  return matrixCells(area);
}

/** A cell's value; an error ends the whole call. */
function plain(cell: unknown): KindValue | undefined {
  const value = readCell(cell);
  if (typeof value === "object") throw value;
  return value;
}

/** A blank is no kind, and a space asks for none. */
function isKind(kind: KindValue | undefined, wanted: KindValue): boolean {
  return kind !== undefined && kindKey(kind) === kindKey(wanted);
}

function kindKey(kind: KindValue): string {
  return String(kind).trim().toLowerCase();
}

export const uniqueFirmsDescription: FunctionDescription = {
  description: {
    da: "Antal forskellige virksomheder efter CVR-nummer; tomme og ugyldige numre tæller ikke.",
    en: "Number of different firms by CVR number; blanks and malformed numbers do not count.",
  },
  parameters: [
    {
      name: "numbers",
      matrix: true,
      unit: { da: "tekst eller tal", en: "text or number" },
      description: { da: "CVR-numre.", en: "CVR numbers." },
    },
    {
      name: "kinds",
      matrix: true,
      optional: { default: { da: "alle tæller", en: "all count" } },
      unit: { da: "tekst", en: "text" },
      description: {
        da: "Typer ud for numrene, i samme form.",
        en: "Kinds beside the numbers, in the same shape.",
      },
    },
    {
      name: "kind",
      matrix: false,
      optional: { default: { da: "alle tæller", en: "all count" } },
      unit: { da: "tekst", en: "text" },
      description: { da: "Den type, der tælles.", en: "The kind that counts." },
    },
  ],
  result: { matrix: false, unit: { da: "antal", en: "count" } },
  errors: [],
  examples: [
    { formula: '=KKR.UNIQUEFIRMS({"40084606";"DK 40 08 46 06";"12345678"})', answer: 2 },
    { formula: '=KKR.UNIQUEFIRMS({40084606;12345678},{"individuel";"kollektiv"},"Kollektiv")', answer: 1 },
  ],
};
