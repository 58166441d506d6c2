import { instalments } from "../../calc/invoices/instalments";
import type { LocalizedText } from "../../language/language";
import { figureArgument, type Explanation } from "../explaining/explanation";

export const instalmentsExplanation: Explanation = {
  missing: [
    { da: "beløbet mangler", en: "the amount is missing" },
    { da: "antallet mangler", en: "the count is missing" },
  ],
  steps: (values, { format: { exact }, row }) => {
    const [amount, count, decimals] = [
      figureArgument(values, 0),
      figureArgument(values, 1),
      figureArgument(values, 2, 2),
    ];
    const parts = instalments(amount, count, decimals);
    if ("fault" in parts) return [];
    const larger = parts.filter((part) => part !== parts.at(-1)).length;
    return [
      {
        da: `rate ${exact(row + 1)} af ${exact(count)} af ${exact(amount)}`,
        en: `instalment ${exact(row + 1)} of ${exact(count)} of ${exact(amount)}`,
      },
      larger === 0 ? EQUAL : largerStep(exact(larger), exact(10 ** -decimals), amount < 0),
    ];
  },
};

const EQUAL = { da: "alle rater er lige store", en: "all instalments are equal" };

function largerStep(count: string, unit: string, isCredit: boolean): LocalizedText {
  const [da, en] = isCredit ? ["lavere", "lower"] : ["større", "larger"];
  return count === "1"
    ? { da: `den første rate er ${unit} ${da}`, en: `the first instalment is ${unit} ${en}` }
    : {
        da: `de første ${count} rater er ${unit} ${da}`,
        en: `the first ${count} instalments are ${unit} ${en}`,
      };
}
