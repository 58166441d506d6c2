import type { Area } from "../../../model/address";
import { intersects } from "../../../model/address";
import type { ConditionalFormat } from "../../../model/conditionalFormat";
import type { Sheet } from "../../../model/sheet";
import type { HostSession } from "../../hostSession";
import { OfficeError } from "../../officeError";

/** An Excel may know no format of a range any more in which two of them share a cell. */
export function requireReadableFormats({ modes }: HostSession, sheet: Sheet, area: Area): void {
  if (!modes.overlappingFormats) return;
  const found = sheet.conditionalFormats.filter((format) => intersects(format.area, area));
  if (found.some((format) => overlaps(found, format))) throw unreadable(modes.overlappingFormats);
}

/** As above, of one format. */
export function requireReadableFormat({ modes }: HostSession, sheet: Sheet, format: ConditionalFormat): void {
  if (!modes.overlappingFormats) return;
  if (overlaps(sheet.conditionalFormats, format)) throw unreadable(modes.overlappingFormats);
}

function overlaps(formats: readonly ConditionalFormat[], format: ConditionalFormat): boolean {
  return formats.some((other) => other !== format && intersects(other.area, format.area));
}

function unreadable(code: OfficeError["code"]): OfficeError {
  return new OfficeError(
    code,
    "Two conditional formats share a cell, and this Excel cannot tell them apart.",
  );
}
