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
import { rangeAreasObject, rangeAreasPlaces } from "../range/rangeAreas";
import type { SheetArea } from "../rangeReference";
import { rangeArgument } from "../rangeReference";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Toggle = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";
type Margin = keyof PageLayout["margins"];
type Titles = "printTitleRows" | "printTitleColumns";

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

/** Its getter, which answers a null object where there is none, and refuses in the other form. */
function getters(
  name: string,
  read: (sheet: Sheet, session: HostSession) => OfficeObject | null,
): Members<Sheet> {
  return {
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

/** Titles: set by address or range. */
function titles(name: string, part: Titles): Members<Sheet> {
  return {
    [`set${name}`]: {
      call(sheet, [given], session) {
        const { area } = onSheet(rangeArgument(given, session, sheet, `PageLayout.set${name}`), sheet, name);
        sheet.pageLayout[part] =
          part === "printTitleRows"
            ? { ...area, column: 0, columns: COLUMN_COUNT }
            : { ...area, row: 0, rows: ROW_COUNT };
      },
    },
    ...getters(name, (sheet, session) => {
      const area = sheet.pageLayout[part];
      return area ? rangeObject(session, sheet, area) : null;
    }),
  };
}

/** The print area: one area by address or range, or several as range areas, each of which begins a page. */
const printArea: Members<Sheet> = {
  setPrintArea: {
    call(sheet, [given], session) {
      const places = rangeAreasPlaces(given) ?? [
        rangeArgument(given, session, sheet, "PageLayout.setPrintArea"),
      ];
      sheet.pageLayout.printArea = places.map((place) => onSheet(place, sheet, "PrintArea").area);
    },
  },
  ...getters("PrintArea", (sheet, session) => {
    const areas = sheet.pageLayout.printArea;
    if (areas.length === 0) return null;
    return rangeAreasObject(
      session,
      sheet,
      areas.map((area) => ({ sheet, area })),
    );
  }),
};

function onSheet(place: SheetArea, sheet: Sheet, what: string): SheetArea {
  if (place.sheet !== sheet) throw invalidArgument(`${what} must stand on ${sheet.name}.`);
  return place;
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
    ...printArea,
    ...titles("PrintTitleRows", "printTitleRows"),
    ...titles("PrintTitleColumns", "printTitleColumns"),
  }),
};

export function pageLayoutObject(sheet: Sheet): OfficeObject {
  return officeObject(pageLayoutType, sheet);
}
