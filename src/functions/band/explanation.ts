import { contractInUse } from "../../contract/contractInUse";
import { spanOf } from "../../contract/span";
import { explanationTexts } from "../../language/functions/explanationTexts";
import { contractTexts } from "../cells/contractTexts";
import { figureIn, type Explanation } from "../explaining/explanation";

export const bandExplanation: Explanation = {
  steps: (values, { format, result }) => {
    const [actual, target] = values;
    if (typeof target !== "number") return [explanationTexts.noTarget];
    if (typeof actual !== "number") return [explanationTexts.noActual];
    const { below, above } = spanOf(contractInUse());
    const width = figureIn(values, 2, below);
    const upperWidth = figureIn(values, 3, typeof values[2] === "number" ? width : above);
    const size = Math.abs(target);
    const figures = format.comparable(actual, target, target - size * width, target + size * upperWidth);
    const [reached = "", aim = "", lower = "", upper = ""] = figures;
    const positions = contractTexts().bandPositions;
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
