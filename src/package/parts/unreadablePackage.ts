/** The bytes are no workbook that can be copied; the message says what is wrong with them, for whoever looks into it. */
export class UnreadablePackage extends Error {
  override readonly name = "UnreadablePackage";
}
