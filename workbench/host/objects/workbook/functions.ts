import { serialOf } from "../../../engine/values/serialDate";
import { invalidArgument } from "../../officeError";
import type { HostSession } from "../../hostSession";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";

/** Days between the beginnings of Excel's two calendars. */
const DAYS_TO_1904 = 1462;

const resultType: ObjectType<number> = {
  name: "FunctionResult",
  members: { value: { get: (value) => value }, error: { get: () => null } },
};

/** Functions of sheets that an add-in calls without a cell: of some three hundred, the one that shows the calendar. */
const functionsType: ObjectType<HostSession> = {
  name: "Functions",
  members: {
    date: {
      call(session, [year, month, day]) {
        if (![year, month, day].every((each) => typeof each === "number")) {
          throw invalidArgument("The workbench computes DATE of numbers.");
        }
        const serial = serialOf(Number(year), Number(month), Number(day));
        return officeObject(resultType, session.modes.date1904 ? serial - DAYS_TO_1904 : serial);
      },
    },
  },
};

export function functionsObject(session: HostSession): OfficeObject {
  return officeObject(functionsType, session);
}
