import type { Writing } from "../package/writing";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Adds a sheet's custom property, whose value a file holds as UTF-16 in a part of its own; returns its path. */
export function addSheetProperty(value: string, writing: Writing): string {
  const path = `xl/customProperty${writing.next("customProperty")}.bin`;
  writing.package.add(path, CONTENT_TYPE, toUtf16(value));
  return path;
}

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
