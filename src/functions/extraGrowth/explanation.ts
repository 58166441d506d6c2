import { figureIn, type Explanation } from "../explaining/explanation";

export const explainExtraGrowth: Explanation = {
  needs: ["before", "after", "controlBefore", "controlAfter"],
  steps: (values, { words, format: write }) => {
    const growth = (from: number) => figureIn(values, from + 1) / figureIn(values, from) - 1;
    return [words.growth(write.percent(growth(0)), write.percent(growth(2)))];
  },
};
