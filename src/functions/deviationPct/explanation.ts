import { deviationExplanation } from "../deviation/explanation";
import { figureArgument, type Explanation } from "../explaining/explanation";

export const deviationPctExplanation: Explanation = {
  ...deviationExplanation,
  steps: (values, context) => {
    const [actual, target] = [figureArgument(values, 0), figureArgument(values, 1)];
    const [, aim = ""] = context.format.comparable(actual, Math.abs(target));
    const [of, by] = target < 0 ? ["måltal uden fortegn", "target without its sign,"] : ["måltal", "target"];
    const [deviation = ""] = context.format.comparable(actual - target);
    return [
      ...deviationExplanation.steps(values, context),
      {
        da: `afvigelsen ${deviation} divideret med ${of} ${aim}`,
        en: `the deviation ${deviation} divided by ${by} ${aim}`,
      },
    ];
  },
};
