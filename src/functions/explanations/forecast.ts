import { figureIn, type Explanation } from "./explanation";
import { toldPeriod } from "./period";

export const explainForecast: Explanation = {
  needs: ["actual", "date"],
  steps: (values, telling) => {
    const { words, write } = telling;
    const { days, gone, told } = toldPeriod(values, telling);
    if (gone >= days) return told;
    return [...told, words.pace(write.exact(figureIn(values, 0)), write.exact(days), write.exact(gone))];
  },
};
