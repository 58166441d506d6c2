/** XML namespaces, by the prefix Excel gives them (none for the first). */
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const EXCEL_2009 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const EXCEL_FORMULA = "http://schemas.microsoft.com/office/excel/2006/main";
export const EXCEL_REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
export const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
export const DRAWING_2014 = "http://schemas.microsoft.com/office/drawing/2014/main";
export const THREADED_COMMENTS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
export const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
export const WEB_EXTENSION_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

/** Relationship types of the Office document namespace, by their last word. */
export function officeRelationship(kind: string): string {
  return `${RELATIONSHIPS}/${kind}`;
}

/** Relationship types of comments in threads, by their last word. */
export function threadedRelationship(kind: "person" | "threadedComment"): string {
  return `http://schemas.microsoft.com/office/2017/10/relationships/${kind}`;
}
