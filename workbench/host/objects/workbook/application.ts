import { getLocale } from "numfmt";
import { requireOneOf } from "../../argumentChecks";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { calculateIfNeeded, calculateNow } from "../../hostSession";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

function separators(session: HostSession): { decimal: string; group: string } {
  const locale = getLocale(session.locale);
  return { decimal: locale?.decimal ?? ".", group: locale?.group ?? "," };
}

const numberFormatType: ObjectType<HostSession> = {
  name: "NumberFormatInfo",
  members: {
    numberDecimalSeparator: { get: (session) => separators(session).decimal },
    numberGroupSeparator: { get: (session) => separators(session).group },
  },
};

const cultureType: ObjectType<HostSession> = {
  name: "CultureInfo",
  members: {
    name: { get: (session) => session.locale },
    numberFormat: { child: (session) => officeObject(numberFormatType, session) },
  },
};

const applicationType: ObjectType<HostSession> = {
  name: "Application",
  members: {
    calculationMode: {
      get: (session) => session.calculationMode,
      set(session, value) {
        calculateIfNeeded(session);
        session.calculationMode = requireOneOf(value, MODES, "Application.calculationMode");
      },
    },
    calculationState: { get: (session) => (session.needsCalculation ? "Pending" : "Done") },
    decimalSeparator: { get: (session) => separators(session).decimal },
    thousandsSeparator: { get: (session) => separators(session).group },
    useSystemSeparators: { get: () => true },
    cultureInfo: { child: (session) => officeObject(cultureType, session) },
    calculate: {
      call(session, [type]) {
        const kind = requireOneOf(type, ["Recalculate", "Full", "FullRebuild"], "The calculation type");
        calculateNow(session, kind !== "Recalculate");
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

export function applicationObject(session: HostSession): OfficeObject {
  return officeObject(applicationType, session);
}
