import { explanationTexts } from "../../language/functions/explanationTexts";
import { figureArgument, type Explanation } from "../explaining/explanation";

export const statusExplanation: Explanation = {
  steps: (values, { format }) => {
    const [actual, target, rule] = values;
    if (typeof target !== "number") return [explanationTexts.noTarget];
    if (typeof actual !== "number") return [explanationTexts.noActual];
    const comparison = typeof rule === "string" ? rule.trim() : ">=";
    const amber = figureArgument(values, 3);
    const limit = comparison.startsWith(">") ? target * (1 - amber) : target * (1 + amber);
    const [reached = "", aim = "", zone = ""] = format.comparable(actual, target, limit);
    const steps = [
      { da: `realiseret ${reached} mod måltal ${aim}`, en: `actual ${reached} against target ${aim}` },
      {
        da: `reglen er realiseret ${comparison} måltal`,
        en: `the rule is actual ${comparison} target`,
      },
    ];
    if (amber <= 0) return steps;
    return [...steps, { da: `den gule zone går til ${zone}`, en: `the amber zone reaches to ${zone}` }];
  },
};
