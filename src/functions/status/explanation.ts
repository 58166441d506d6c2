import { figureIn, type Explanation } from "../explaining/explanation";

export const explainStatus: Explanation = {
  steps: (values, { words, format: write }) => {
    const [actual, target, rule] = values;
    if (typeof target !== "number") return [words.noTarget];
    if (typeof actual !== "number") return [words.noActual];
    const comparison = typeof rule === "string" ? rule.trim() : ">=";
    const amber = figureIn(values, 3);
    const limit = comparison.startsWith(">") ? target * (1 - amber) : target * (1 + amber);
    const [reached = "", aim = "", zone = ""] = write.comparable(actual, target, limit);
    const steps = [words.compared(reached, aim), words.rule(comparison)];
    return amber > 0 ? [...steps, words.amber(zone)] : steps;
  },
};
