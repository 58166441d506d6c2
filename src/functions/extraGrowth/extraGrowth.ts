import { extraGrowth as compute } from "../../calc/extraGrowth";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { readFigure, resultOrError } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";

/** Growth beyond a control group's as a fraction, cell by cell; blank where any of the four is. */
export function extraGrowth(
  before: unknown,
  after: unknown,
  controlbefore: unknown,
  controlafter: unknown,
): CellResult[][] {
  return mapCells(
    (first, second, third, fourth) => {
      const start = readFigure(first);
      if (typeof start === "object") return start;
      const end = readFigure(second);
      if (typeof end === "object") return end;
      const controlStart = readFigure(third);
      if (typeof controlStart === "object") return controlStart;
      const controlEnd = readFigure(fourth);
      if (typeof controlEnd === "object") return controlEnd;
      const isMissing =
        start === undefined || end === undefined || controlStart === undefined || controlEnd === undefined;
      return isMissing ? "" : resultOrError(compute(start, end, controlStart, controlEnd));
    },
    before,
    after,
    controlbefore,
    controlafter,
  );
}

export const extraGrowthDescription: FunctionDescription = {
  description: {
    da: "Mervækst i forhold til en kontrolgruppe, som brøk (0,05 er 5 procentpoint).",
    en: "Growth beyond a control group's, as a fraction (0.05 is 5 percentage points).",
  },
  parameters: [
    {
      name: "before",
      matrix: true,
      unit: { da: "tal, f.eks. omsætning eller ansatte", en: "number, such as turnover or employees" },
      description: { da: "De vejledte virksomheder før.", en: "The guided firms before." },
    },
    {
      name: "after",
      matrix: true,
      unit: { da: "tal, f.eks. omsætning eller ansatte", en: "number, such as turnover or employees" },
      description: { da: "De vejledte virksomheder efter.", en: "The guided firms after." },
    },
    {
      name: "controlbefore",
      matrix: true,
      unit: { da: "tal, samme enhed", en: "number, same unit" },
      description: { da: "Kontrolgruppen før.", en: "The control group before." },
    },
    {
      name: "controlafter",
      matrix: true,
      unit: { da: "tal, samme enhed", en: "number, same unit" },
      description: { da: "Kontrolgruppen efter.", en: "The control group after." },
    },
  ],
  result: {
    matrix: true,
    unit: { da: "brøk (0,05 er 5 procentpoint)", en: "fraction (0.05 is 5 percentage points)" },
  },
  errors: ["#DIV/0!"],
  examples: [{ formula: "=KKR.EXTRAGROWTH(100,150,100,125)", answer: 0.25 }],
};
