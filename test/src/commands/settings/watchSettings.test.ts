import { setTimeout as pause } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { changeSetting } from "../../../../src/commands/settings/changeSetting";
import { readSettings } from "../../../../src/commands/settings/readSettings";
import { watchSettings } from "../../../../src/commands/settings/watchSettings";
import { customFunctions, NAMESPACE } from "../../../../workbench/cli/customFunctions";
import { forwardUserEvents } from "../../../../workbench/grid/pane/userEvents";
import { connectOffice, waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { createWorkbook } from "../../../../workbench/model/workbook";
import { createSession } from "../../../../workbench/session/createSession";
import { AT_MIDYEAR } from "../contractWorkbook";

const PAUSE = 20;

async function known() {
  const outcome = await readSettings();
  if (outcome.kind !== "known") throw new Error(outcome.kind);
  return outcome;
}

it("tells once of what is typed on the sheet, and not of what this add-in writes", async () => {
  const user = createSession(createWorkbook(), { functions: { [NAMESPACE]: customFunctions() } });
  connectOffice(user.host);
  forwardUserEvents(user);
  await insertWorkbook(AT_MIDYEAR);
  const { sheetId, settings } = await known();
  const heard = vi.fn();
  const stop = await watchSettings(sheetId, heard, PAUSE);
  const quiet = async () => {
    await pause(4 * PAUSE);
    await waitUntilIdle();
  };

  await changeSetting("statusDate", serialOfIsoDate("2026-06-30"), serialOfIsoDate("2026-07-31"));
  user.changedByAddIn();
  await quiet();
  expect(heard).not.toHaveBeenCalled();

  const row = Number(/\d+$/.exec(settings.find(({ field }) => field.key === "statusDate")?.place ?? "")) - 1;
  user.select(sheetId, { row, column: 1, rows: 1, columns: 1 });
  user.enter(row, 1, "31-08-2026");
  user.enter(row, 1, "30-09-2026");
  await quiet();
  expect(heard).toHaveBeenCalledTimes(1);
  expect((await known()).settings.find(({ field }) => field.key === "statusDate")?.value).toBe(
    serialOfIsoDate("2026-09-30"),
  );

  await stop();
  user.enter(row, 1, "31-10-2026");
  await quiet();
  expect(heard).toHaveBeenCalledTimes(1);
});
