import { describe, expect, it } from "vitest";
import { activityTableColumns } from "../../../../src/sheets/activity/activityTableColumns";
import { figuresLeftOut } from "../../../../src/sheets/activity/leftOut";
import { EXTRA, input, texts } from "../sheetPlans";

describe("Aktivitet", () => {
  const words = texts.activity.columns;

  it("counts only figures where a column stands among them", () => {
    const columns = activityTableColumns(input);
    const at = columns.findIndex(({ header }) => header === words.growth);
    const apart = figuresLeftOut(input, columns.toSpliced(at, 0, { ...EXTRA }));
    expect(figuresLeftOut(input)).toContain(`COUNTA(KKR_Aktivitet[[${words.individual}]:[${words.young}]])`);
    expect(apart).toContain(
      `COUNTA(KKR_Aktivitet[[${words.individual}]:[${words.collective}]],KKR_Aktivitet[[${words.growth}]:[${words.young}]])`,
    );
  });
});
