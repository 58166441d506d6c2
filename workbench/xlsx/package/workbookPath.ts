/** The part that names the sheets; what belongs to the whole workbook is related to it. */
export const WORKBOOK_PATH = "xl/workbook.xml";
