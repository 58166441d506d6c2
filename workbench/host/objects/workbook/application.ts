import { getLocale } from "numfmt";
import { oneOf } from "../../given";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { Session } from "../../session";
import { calculateIfNeeded } from "../../session";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

function separators(session: Session): { decimal: string; group: string } {
  const locale = getLocale(session.locale);
  return { decimal: locale?.decimal ?? ".", group: locale?.group ?? "," };
}

const numberFormatType: ObjectType<Session> = {
  name: "NumberFormatInfo",
  members: {
    numberDecimalSeparator: { get: (session) => separators(session).decimal },
    numberGroupSeparator: { get: (session) => separators(session).group },
  },
};

const cultureType: ObjectType<Session> = {
  name: "CultureInfo",
  members: {
    name: { get: (session) => session.locale },
    numberFormat: { child: (session) => officeObject(numberFormatType, session) },
  },
};

const applicationType: ObjectType<Session> = {
  name: "Application",
  members: {
    calculationMode: {
      get: (session) => session.calculationMode,
      set(session, value) {
        calculateIfNeeded(session);
        session.calculationMode = oneOf(value, MODES, "Application.calculationMode");
      },
    },
    calculationState: { get: (session) => (session.needsCalculation ? "Pending" : "Done") },
    decimalSeparator: { get: (session) => separators(session).decimal },
    thousandsSeparator: { get: (session) => separators(session).group },
    useSystemSeparators: { get: () => true },
    cultureInfo: { child: (session) => officeObject(cultureType, session) },
    calculate: {
      call(session, [type]) {
        const kind = oneOf(type, ["Recalculate", "Full", "FullRebuild"], "The calculation type");
        if (kind === "Recalculate") session.engine.calculate();
        else session.engine.calculateAll();
        session.needsCalculation = false;
      },
    },
    suspendApiCalculationUntilNextSync: {
      call(session) {
        session.calculationSuspended = true;
      },
    },
    // Nothing is drawn here.
    suspendScreenUpdatingUntilNextSync: { call: () => undefined },
  },
};

export function applicationObject(session: Session): OfficeObject {
  return officeObject(applicationType, session);
}
