import { contractInUse } from "../../contract/contractInUse";
import { spanOf } from "../../contract/span";
import { explanationTexts } from "../../language/functions/explanationTexts";
import { contractResultTexts } from "../cells/contractResultTexts";
import { figureArgument, type Explanation } from "../explaining/explanation";

export const bandExplanation: Explanation = {
  steps: (values, { format, result }) => {
    const [actual, target] = values;
    if (typeof target !== "number") return [explanationTexts.noTarget];
    if (typeof actual !== "number") return [explanationTexts.noActual];
    const { below, above } = spanOf(contractInUse());
    const width = figureArgument(values, 2, below);
    const upperWidth = figureArgument(values, 3, typeof values[2] === "number" ? width : above);
    const size = Math.abs(target);
    const figures = format.comparable(actual, target, target - size * width, target + size * upperWidth);
    const [reached = "", aim = "", lower = "", upper = ""] = figures;
    const positions = contractResultTexts().bandPositions;
    const limits =
      result === positions.below
        ? limitStep(lower)
        : result === positions.above
          ? limitStep(upper)
          : { da: `grænserne er ${lower} og ${upper}`, en: `the limits are ${lower} and ${upper}` };
    return [{ da: `${reached} af måltal ${aim}`, en: `${reached} of target ${aim}` }, limits];
  },
  section: () => contractInUse().band?.section,
};

const limitStep = (limit: string) => ({ da: `grænsen er ${limit}`, en: `the limit is ${limit}` });
