import { figureArgument, type Explanation } from "../explaining/explanation";

export const extraGrowthExplanation: Explanation = {
  missing: [
    { da: "tallet for de vejledte før mangler", en: "the guided firms' figure before is missing" },
    { da: "tallet for de vejledte efter mangler", en: "the guided firms' figure after is missing" },
    { da: "tallet for kontrolgruppen før mangler", en: "the control group's figure before is missing" },
    { da: "tallet for kontrolgruppen efter mangler", en: "the control group's figure after is missing" },
  ],
  steps: (values, { format }) => {
    const growth = (from: number) =>
      format.percent(figureArgument(values, from + 1) / figureArgument(values, from) - 1);
    const [own, control] = [growth(0), growth(2)];
    return [
      {
        da: `de vejledtes vækst på ${own} minus kontrolgruppens på ${control}`,
        en: `the guided firms' growth of ${own} less the control group's of ${control}`,
      },
    ];
  },
};
