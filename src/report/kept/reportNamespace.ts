/** The parts of the file that hold what reports were made from, one each. */
export const REPORT_NAMESPACE = "urn:kkr:rapport:1";
