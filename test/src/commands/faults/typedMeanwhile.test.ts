import { beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../../../workbench/host/host";
import { sheetByName } from "../../../../workbench/model/workbook";
import { sized } from "../../functions/independent/cases";
import { makeModels, pressWhile, pressWhole, type Content, type Pressed } from "./pressed";
import { SCENARIOS } from "./scenarios";
import { words } from "../../../words";

const TYPED = "tastet imens";
/** Lists that commands alone write. */
const LISTS: ReadonlySet<string> = new Set([words.lists.log.sheet, words.lists.unplaced.sheet]);

beforeAll(makeModels, 120_000);

type Place = readonly [sheet: string, key: number];

/** Input cells whose content a command changes, one a sheet. */
function replaced({ host, before, after }: Pressed): Place[] {
  return before.sheets.flatMap(({ name, cells }): Place[] => {
    const sheet = sheetByName(host.workbook, name);
    const now = after.sheets.find((each) => each.name === name);
    if (!sheet || !now || LISTS.has(name)) return [];
    const [was, is] = [cells, now.cells].map(
      (each) => new Map(each.map(([key, ...content]) => [Number(key), content])),
    );
    const found = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].find((key) => {
      const [[value, formula] = [null], [changed, computed] = [null]] = [was?.get(key), is?.get(key)];
      const isInput = sheet.cells.get(key)?.style?.named === "KKR Indtastning";
      return isInput && formula === undefined && computed === undefined && changed !== value;
    });
    return found === undefined ? [] : [[name, found]];
  });
}

function typeAt(host: Host, [sheet, key]: Place): void {
  const { cells } = sheetByName(host.workbook, sheet) ?? expect.fail(sheet);
  cells.set(key, { ...cells.get(key), value: TYPED });
}

function holdsTyped({ sheets }: Content): boolean {
  return sheets.some(({ cells }) => cells.some(([, value]) => value === TYPED));
}

describe("what somebody types between a command's last look and its write is there afterwards", () => {
  it.each(SCENARIOS)("$name", async (scenario) => {
    const whole = await pressWhole(scenario);
    const lost: string[] = [];
    for (const place of replaced(whole).slice(0, sized(1, Infinity))) {
      const { after } = await pressWhile(scenario, {}, (host, request) => {
        if (request === whole.writing) typeAt(host, place);
      });
      if (!holdsTyped(after)) lost.push(place.join(" "));
    }
    expect(lost).toEqual([]);
  });
});
