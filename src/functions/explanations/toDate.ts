import { figureIn, type Explanation } from "./explanation";
import { toldPeriod } from "./period";

export const explainToDate: Explanation = {
  needs: ["target", "date"],
  steps: (values, telling) => {
    const { words, write } = telling;
    const { days, gone, told } = toldPeriod(values, telling);
    if (gone <= 0 || gone >= days) return told;
    return [...told, words.proRata(write.exact(figureIn(values, 0)), write.exact(gone), write.exact(days))];
  },
};
