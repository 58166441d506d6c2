import type { PageLayout } from "../../../model/pageLayout";
import type { Sheet } from "../../../model/sheet";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import {
  requireNumber,
  requireOneOf,
  requireObject,
  requireBoolean,
  requireInteger,
} from "../../argumentChecks";
import { invalidArgument, itemNotFound } from "../../officeError";
import type { Member, Members, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { guardedMembers } from "../guardedMembers";
import { takesPrintSetUp } from "./printSetUp";
import { PAPER_SIZES } from "./paperSizes";
import { headersFooters } from "./headersFooters";
import { rangeObject } from "../rangeObject";
import { rangeArgument } from "../rangeReference";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Toggle = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";
type Margin = keyof PageLayout["margins"];
type Part = "printArea" | "printTitleRows" | "printTitleColumns";

function toggle(key: Toggle): Member<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set({ pageLayout }, value) {
      pageLayout[key] = requireBoolean(value, `PageLayout.${key}`);
    },
  };
}

function margin(key: Margin): Member<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.margins[key],
    set({ pageLayout }, value) {
      const points = requireNumber(value, `PageLayout's ${key} margin`);
      if (points < 0) throw invalidArgument(`PageLayout's ${key} margin must not be negative: ${points}.`);
      pageLayout.margins[key] = points;
    },
  };
}

/** Print areas and titles: set by address or range, read as a range or a null object. */
function printed(name: string, part: Part): Members<Sheet> {
  function read(sheet: Sheet, session: HostSession): OfficeObject | null {
    const area = sheet.pageLayout[part];
    return area ? rangeObject(session, sheet, area) : null;
  }
  return {
    [`set${name}`]: {
      call(sheet, [given], session) {
        const place = rangeArgument(given, session, sheet, `PageLayout.set${name}`);
        if (place.sheet !== sheet) throw invalidArgument(`${name} must stand on ${sheet.name}.`);
        const { area } = place;
        if (part === "printTitleRows") sheet.pageLayout[part] = { ...area, column: 0, columns: COLUMN_COUNT };
        else if (part === "printTitleColumns") sheet.pageLayout[part] = { ...area, row: 0, rows: ROW_COUNT };
        else sheet.pageLayout[part] = area;
      },
    },
    [`get${name}`]: {
      call(sheet, _given, session) {
        const found = read(sheet, session);
        if (!found) throw itemNotFound(`${sheet.name} has no ${name}.`);
        return found;
      },
    },
    [`get${name}OrNullObject`]: { call: (sheet, _given, session) => read(sheet, session) },
  };
}

function pages(value: unknown, what: string): number | undefined {
  return value === null || value === undefined ? undefined : requireInteger(value, what, 0);
}

const pageLayoutType: ObjectType<Sheet> = {
  name: "PageLayout",
  members: guardedMembers(takesPrintSetUp, {
    orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set({ pageLayout }, value) {
        pageLayout.orientation = requireOneOf(value, ["Portrait", "Landscape"], "PageLayout.orientation");
      },
    },
    paperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set({ pageLayout }, value) {
        pageLayout.paperSize = requireOneOf(value, PAPER_SIZES, "PageLayout.paperSize");
      },
    },
    zoom: {
      get: ({ pageLayout }) => ({ ...pageLayout.zoom }),
      set({ pageLayout }, value, { modes }) {
        const given = requireObject(value, "PageLayout.zoom");
        const horizontal = pages(given.horizontalFitToPages, "zoom.horizontalFitToPages");
        const vertical = pages(given.verticalFitToPages, "zoom.verticalFitToPages");
        const scale = pages(given.scale, "zoom.scale");
        if (scale !== undefined && (horizontal !== undefined || vertical !== undefined)) {
          throw invalidArgument("PageLayout.zoom takes either a scale or a number of pages, not both.");
        }
        if (scale !== undefined && (scale < 10 || scale > 400)) {
          throw invalidArgument(`zoom.scale must lie between 10 and 400, not ${scale}.`);
        }
        if (scale === undefined && modes.printSetUp === "unfitted") return;
        pageLayout.zoom = {
          ...(horizontal === undefined ? {} : { horizontalFitToPages: horizontal }),
          ...(vertical === undefined ? {} : { verticalFitToPages: vertical }),
          ...(scale === undefined ? {} : { scale }),
        };
      },
    },
    centerHorizontally: toggle("centerHorizontally"),
    centerVertically: toggle("centerVertically"),
    printGridlines: toggle("printGridlines"),
    printHeadings: toggle("printHeadings"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    setPrintMargins: {
      call({ pageLayout }, [unit, options]) {
        const factor = POINTS[requireOneOf(unit, ["Points", "Inches", "Centimeters"], "The margins' unit")];
        for (const [key, value] of Object.entries(requireObject(options, "The margins"))) {
          if (!(key in pageLayout.margins)) throw invalidArgument(`${key} is no margin.`);
          if (value !== null) pageLayout.margins[key as Margin] = requireNumber(value, key) * factor;
        }
      },
    },
    headersFooters: { child: (sheet) => headersFooters(sheet) },
    ...printed("PrintArea", "printArea"),
    ...printed("PrintTitleRows", "printTitleRows"),
    ...printed("PrintTitleColumns", "printTitleColumns"),
  }),
};

export function pageLayoutObject(sheet: Sheet): OfficeObject {
  return officeObject(pageLayoutType, sheet);
}
